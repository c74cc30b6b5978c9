"""What an erasure leaves: the correspondence that a rule or a hold keeps, why and until when."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from privdesk.operations.erasure import erase_person
from privdesk.operations.issued_letters import letter_file
from privdesk.operations.retention import CORRESPONDENCE, adopt_rules, own_rule
from privdesk.records import Disposal, Document, Person, Request
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import TODAY, WHO, WHY, held_of_ana, hold, planned, secrets_in


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
