"""What an erasure would do: what forbids it, what stays and why, and which backups hold it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from privdesk.errors import Refused
from privdesk.operations.erasure import ErasurePlan, backups_of, erase_person, erasure_plan
from privdesk.operations.issued_letters import letter_file
from privdesk.operations.retention import CORRESPONDENCE, adopt_rules, own_rule
from privdesk.records import Database, Disposal, Document, Person, Request
from privdesk.store.backup import backup
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import NOW, TODAY, WHY, held_of_ana, hold, secrets_in

WHO = "Elvira Imaginaria"


def planned(store: Store, today: date = TODAY) -> ErasurePlan:
    with store.read() as session:
        return erasure_plan(session, 1, today, backups=backups_of(store))


@pytest.mark.parametrize(
    ("about", "stands"),
    [
        ({}, True),
        ({"person_id": 1}, True),
        ({"database_id": 1}, True),
        ({"person_id": 2}, False),
        ({"person_id": 1, "until_on": date(2026, 11, 19)}, False),
        ({"person_id": 1, "until_on": TODAY}, True),
    ],
)
def test_a_hold_that_stands_forbids_it(
    office: Store, about: dict[str, object], stands: bool
) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        hold(session, **about)
    plan = planned(office)
    assert plan.refusals == (
        ("Rige la retención legal «Proceso 77»: Orden de un juez",) if stands else ()
    )
    if stands:
        with pytest.raises(Refused, match="Proceso 77"):
            erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    else:
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
        assert verify(office).problems == ()


def test_a_hold_on_another_database_holds_nothing_here(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        other = Database(name="Nómina")
        session.add(other)
        session.flush()
        hold(session, database_id=other.id)
    assert planned(office).may_be_done


def test_the_offices_rule_keeps_correspondence_and_says_until_when(office: Store) -> None:
    held_of_ana(office, is_decided=False)
    with office.write("save_record") as session:
        adopt_rules(session)
    plan = planned(office)
    assert not plan.is_whole
    kept = plan.kept[0]
    assert kept.until == date(2031, 3, 10)
    assert "2026-0001" in kept.words
    assert "Correspondencia sobre derechos" in kept.why
    done = erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert verify(office).problems == ()
    with office.read() as session:
        person = session.get_one(Person, 1)
        assert (person.name, person.document_number) == ("Anacleta Zurimbia", "9000000142")
        assert (person.phone, person.address, person.birth_date) == ("", "", None)
        assert person.erased_on is None
        assert session.get_one(Request, 1).text.startswith("Quiero saber")
        rest = session.scalars(select(Disposal).where(Disposal.status == "planned")).one()
        assert (rest.person_id, rest.due_on) == (1, date(2031, 3, 10))
        assert letter_file(session, session.get_one(Document, 1), "pdf").startswith(b"%PDF")
        rest_id = rest.id
    later = date(2031, 3, 10)
    assert not planned(office, date(2031, 3, 9)).is_whole
    assert planned(office, later).is_whole
    again = erase_person(office, 1, later, responsible=WHO, notes=WHY, disposal_id=rest_id)
    assert (again.disposal_id, again.number) == (rest_id, "ACTA-2031-0001")
    assert done.number == "ACTA-2026-0001"
    assert verify(office).problems == ()
    assert secrets_in(office) == set()


def test_a_hold_on_the_rule_keeps_correspondence_while_it_stands(office: Store) -> None:
    held_of_ana(office, is_decided=False)
    with office.write("save_record") as session:
        adopt_rules(session)
        rule = own_rule(session, CORRESPONDENCE)
        assert rule is not None
        hold(session, retention_rule_id=rule.id)
    plan = planned(office, date(2040, 1, 1))
    assert plan.may_be_done
    assert not plan.is_whole
    assert plan.kept[0].until is None
    assert "Proceso 77" in plan.kept[0].why


def made(store: Store, at: datetime) -> None:
    backup(store.path, store.key, now=at)


def test_backups_of_this_month_hold_it_for_a_month(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2026, 11, 20, 15, tzinfo=UTC)
    monkeypatch.setattr("privdesk.clock.now", lambda: now)
    made(office, datetime(2026, 10, 2, tzinfo=UTC))  # before she came
    held_of_ana(office)
    assert planned(office).backups_words.startswith("Ninguna copia")
    made(office, datetime(2026, 11, 18, 15, tzinfo=UTC))
    plan = planned(office)
    assert plan.backups_until == date(2026, 12, 19)
    assert "2026-11-18" in plan.backups_words
    done = erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        assert session.get_one(Disposal, done.disposal_id).backups_until == date(2026, 12, 19)


def test_the_last_backup_of_a_month_stays_without_end(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privdesk.clock.now", lambda: NOW)
    held_of_ana(office)
    made(office, datetime(2026, 10, 2, tzinfo=UTC))
    plan = planned(office)
    assert plan.backups_until is None
    assert "sin término" in plan.backups_words
