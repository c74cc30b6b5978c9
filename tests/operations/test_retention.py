"""The program's own files follow the office's rules: adopted, due, and the copies purged."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from privdesk.errors import BadInput, Refused
from privdesk.operations.erasure import erase_person
from privdesk.operations.erasure_backups import backups_of
from privdesk.operations.identity_copies import purge_identity_copies
from privdesk.operations.office import save_record
from privdesk.operations.requests import strike_event
from privdesk.operations.retention import (
    CORRESPONDENCE,
    IDENTITY,
    adopt_rules,
    not_adopted,
    own_files_due,
    own_rule,
    shipped_rules,
)
from privdesk.operations.undo import plan_undo
from privdesk.operations.when import When
from privdesk.records import Request, RetentionRule
from privdesk.rules.inventory_words import OWN_FILES
from privdesk.store.attachments import attach, read_all
from privdesk.store.backup import backup
from privdesk.store.evidence import files_of
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import COPY, NOW, TODAY, WHY, held_of_ana, hold

WHO = "Elvira Imaginaria"


def adopted(store: Store) -> Store:
    held_of_ana(store, is_decided=False)
    with store.write("save_record") as session:
        adopt_rules(session)
    return store


def test_the_proposed_rules_are_adopted_once(office: Store) -> None:
    assert {one["own_files"] for one in shipped_rules()} == set(OWN_FILES)
    with office.write("save_record") as session:
        save_record(session, RetentionRule, {**shipped_rules()[0], "own_files": None})
        assert len(adopt_rules(session)) == 3
        assert adopt_rules(session) == []
        assert not_adopted(session) == ()
        least = own_rule(session, CORRESPONDENCE)
        assert least is not None
        assert (least.bound, least.period, least.unit) == ("at_least", 5, "years")
        evidence = own_rule(session, "evidence")
        assert evidence is not None
        assert (evidence.bound, evidence.period, evidence.unit) == ("at_least", 3, "years")
        identity = own_rule(session, IDENTITY)
        assert identity is not None
        assert identity.name.endswith("(2)")


def test_without_a_rule_nothing_is_due(office: Store) -> None:
    held_of_ana(office, is_decided=False)
    with office.read() as session:
        due = own_files_due(session, date(2050, 1, 1))
    assert (due.identity, due.correspondence) == ((), ())


def test_a_copy_is_due_once_the_identity_was_verified(office: Store) -> None:
    adopted(office)
    with office.read() as session:
        (copy,) = own_files_due(session, TODAY).identity
        assert (copy.request, copy.name) == ("2026-0001", "nomenclatura-ana.pdf")
        assert (copy.verified_on, copy.due_on) == (date(2026, 3, 2), date(2026, 3, 2))
        assert own_files_due(session, date(2026, 3, 1)).identity == ()


def test_a_verification_that_was_struck_out_lets_nothing_go(office: Store) -> None:
    adopted(office)
    with office.write("record_event") as session:
        event = session.get_one(Request, 1).events[0]
        assert event.kind == "identity_verified"
        strike_event(session, event, When(TODAY), now=NOW, note="Era otra persona")
    with office.read() as session:
        assert own_files_due(session, TODAY).identity == ()


def test_correspondence_may_go_five_years_after_closing(office: Store) -> None:
    adopted(office)
    with office.read() as session:
        assert own_files_due(session, date(2031, 3, 9)).correspondence == ()
        (old,) = own_files_due(session, date(2031, 3, 10)).correspondence
        assert (old.number, old.closed_on, old.person_id) == ("2026-0001", date(2026, 3, 9), 1)
    erase_person(office, 1, date(2031, 3, 10), responsible=WHO, notes=WHY)
    with office.read() as session:
        assert own_files_due(session, date(2031, 3, 10)).correspondence == ()


def test_purged_the_name_and_the_hash_stay(office: Store) -> None:
    adopted(office)
    with office.write("purge_copies") as session:
        act = purge_identity_copies(session, TODAY, responsible=WHO)
        assert act.number == "ACTA-2026-0001"
        (file,) = files_of(session, [("request_event", 1)])
        assert file.sha256 in act.erased
        assert "2026-0001" in act.erased
        assert "nomenclatura" not in act.erased
    assert verify(office).problems == ()
    with office.read() as session:
        (file,) = files_of(session, [("request_event", 1)])
        assert (file.name, file.erased_on) == ("nomenclatura-ana.pdf", TODAY)
        with pytest.raises(Refused, match="se suprimió conforme a la ley"):
            read_all(session, file.content)
        assert own_files_due(session, TODAY).identity == ()
        written = office.last_written
        assert written is not None
        with pytest.raises(Refused):
            plan_undo(session, written, now=NOW)
    with office.write("purge_copies") as session, pytest.raises(Refused, match="Ninguna copia"):
        purge_identity_copies(session, TODAY, responsible=WHO)


def test_the_act_of_a_purge_tells_until_when_backups_hold_the_copies(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2026, 11, 20, 15, tzinfo=UTC)
    monkeypatch.setattr("privdesk.clock.now", lambda: now)
    adopted(office)
    backup(office.path, office.key, now=datetime(2026, 11, 18, 15, tzinfo=UTC))
    with office.read() as session:
        (copy,) = own_files_due(session, TODAY).identity
    known = backups_of(office)
    with office.write("purge_copies") as session:
        act = purge_identity_copies(session, TODAY, responsible=WHO, backups=known)
        assert act.backups_until == date(2026, 12, 19)
        assert "2026-11-18" in act.kept
        assert act.due_on == copy.due_on < TODAY


def test_the_copy_of_another_record_stays_and_is_said(office: Store) -> None:
    adopted(office)
    with office.write("attach_file") as session:
        attach(session, "request", 2, "la misma.pdf", COPY, NOW)
    with office.write("purge_copies") as session:
        act = purge_identity_copies(session, TODAY, responsible=WHO)
        assert "2026-0001" in act.kept
        (file,) = files_of(session, [("request", 2)], with_letters=False)[:1]
        assert read_all(session, file.content) == COPY


def test_what_is_held_or_not_due_is_not_purged(office: Store) -> None:
    adopted(office)
    with office.write("save_record") as session:
        hold(session, person_id=1)
    with office.read() as session:
        (copy,) = own_files_due(session, TODAY).identity
        assert copy.held_by == ("Proceso 77",)
    with office.write("purge_copies") as session:
        with pytest.raises(Refused, match="Ninguna copia"):
            purge_identity_copies(session, TODAY, responsible=WHO)
        with pytest.raises(Refused, match="Proceso 77"):
            purge_identity_copies(session, TODAY, responsible=WHO, attachments=[copy.attachment_id])
        with pytest.raises(Refused, match="aún no debe"):
            purge_identity_copies(session, TODAY, responsible=WHO, attachments=[999])


def test_a_purge_without_who_answers_leaves_all_as_it_was(office: Store) -> None:
    adopted(office)
    with pytest.raises(BadInput), office.write("purge_copies") as session:
        purge_identity_copies(session, TODAY, responsible="")
    with office.read() as session:
        (file,) = files_of(session, [("request_event", 1)])
        assert read_all(session, file.content) == COPY
    assert verify(office).problems == ()
