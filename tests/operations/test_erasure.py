"""Erasing a person: nothing of them is left in the file, and what stays is said."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from privdesk.errors import BadInput, NotFound, Refused
from privdesk.operations.disposal import plan_disposal
from privdesk.operations.erasure import erase_person, rewrite
from privdesk.operations.issued_letters import FORMS, letter_file
from privdesk.operations.registers import export_register
from privdesk.operations.requests import close_request, receive_request
from privdesk.operations.undo import plan_undo
from privdesk.operations.when import When
from privdesk.records import (
    Database,
    Disposal,
    Document,
    Person,
    Request,
    RequestEvent,
    RequestLink,
    RetentionRule,
)
from privdesk.store import engine, erasure
from privdesk.store.attachments import attach
from privdesk.store.deadlines import assess_request
from privdesk.store.engine import connect
from privdesk.store.finding import document_by_number
from privdesk.store.finding_everywhere import find_everywhere
from privdesk.store.history import history_of
from privdesk.store.lists import Day, Listing
from privdesk.store.saved_filters import saved_filters
from privdesk.store.store import Store, Written
from privdesk.store.verify import verify
from tests.operations.person_case import (
    ANSWERED,
    COPY,
    NOW,
    TODAY,
    WHO,
    WHY,
    asks_erasure,
    decide,
    drafted,
    held_of_ana,
    hold,
    names,
    planned,
    secrets_in,
)


def test_nothing_of_the_person_is_left_in_the_file(office: Store) -> None:
    held_of_ana(office)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert names(office, "request", 2) == ["grupo.eml"]
    assert secrets_in(office) == set()


def test_without_the_erasure_all_of_it_is_there(office: Store) -> None:
    held_of_ana(office)
    assert secrets_in(office) >= {
        "Anacleta",
        "zurimbia",
        "9000000142",
        "mensaje-7731",
        "3009871234",
    }


def test_the_chain_verifies_and_the_history_says_nothing(office: Store) -> None:
    held_of_ana(office)
    seal = office.seal()
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert verify(office, seal).problems == ()
    with office.read() as session:
        entries = history_of(session, [("person", 1), ("request", 1), ("request_event", 1)])
    said = [entry for entry in entries if entry.values is not None]
    assert {entry.action for entry in said} == {"erase_person"}
    assert len(said) == 3
    assert len(entries) > 4
    assert "Anacleta" not in json.dumps([entry.values for entry in said])
    values = next(entry.values for entry in said if entry.record_type == "person")
    assert values is not None
    assert values["name"] == (None, "Persona suprimida")
    assert values["email"] == (None, "")


def test_what_is_blanked_says_so(office: Store) -> None:
    held_of_ana(office)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        person, request = session.get_one(Person, 1), session.get_one(Request, 1)
        assert (person.name, person.document_type, person.document_number) == (
            "Persona suprimida",
            "none",
            "",
        )
        assert person.erased_on == TODAY
        assert person.birth_date is None
        assert (request.number, request.text) == ("2026-0001", "[suprimido]")
        assert (request.message_id, request.reply_address) == ("", "[suprimido]")
        notes = [event.note for event in request.events]
        assert notes.count("[suprimido]") == 2
        assert session.scalars(select(RequestLink)).all() == []
        assert assess_request(session, request).assessment.closed_on == ANSWERED
    assert names(office, "person", 1) == ["[suprimido].pdf"]
    assert names(office, "request", 1) == ["[suprimido].eml", "C-2026-0001.pdf"]


def test_the_other_person_keeps_everything(office: Store) -> None:
    held_of_ana(office)
    with office.read() as session:
        before = [
            (e.number, e.values) for e in history_of(session, [("request", 2), ("person", 2)])
        ]
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        bruno = session.get_one(Request, 2)
        assert (bruno.person.name, bruno.text) == ("Bruno Fingido", "Yo también.")
        after = [(e.number, e.values) for e in history_of(session, [("request", 2), ("person", 2)])]
        assert after == before
        assert list(saved_filters(session, "requests")) == ["Vencidas"]
    (left,) = drafted(office)
    assert "Bruno Fingido" in left


def test_the_letter_keeps_its_number_and_hash(office: Store) -> None:
    held_of_ana(office)
    with office.read() as session:
        before = document_by_number(session, "C-2026-0001")
        kept = (before.seal, before.attachment.content.sha256, before.attachment.content.size)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        letter = document_by_number(session, "C-2026-0001")
        content = letter.attachment.content
        assert (letter.seal, content.sha256, content.size) == kept
        assert content.erased_on == TODAY
        for form in FORMS:
            with pytest.raises(Refused, match="se suprimió conforme a la ley el 20/11/2026"):
                letter_file(session, letter, form)


def test_nothing_is_found_and_the_registers_are_written(office: Store, tmp_path: Path) -> None:
    held_of_ana(office)
    day = Day(TODAY, TODAY)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        for words in ("Anacleta", "Zurimbia", "9000000142", "9.000.000.142", "xilofonia"):
            assert not any(g.hits for g in find_everywhere(session, words, day, per_type=9))
    for record_type, suffix in (("request", "xlsx"), ("person", "csv"), ("request", "pdf")):
        path = tmp_path / f"{record_type}.{suffix}"
        assert export_register(office, Listing(record_type), day, path, NOW) == 2
    assert "Persona suprimida" in (tmp_path / "person.csv").read_text(encoding="utf-8-sig")


def test_the_act_says_what_went_and_names_nobody(office: Store) -> None:
    held_of_ana(office)
    asks_erasure(office)
    done = erase_person(office, 1, TODAY, responsible=WHO, request_id=1, notes="Por su reclamo")
    with office.read() as session:
        act = session.get_one(Disposal, done.disposal_id)
        assert (act.number, act.status, act.done_on) == ("ACTA-2026-0001", "done", TODAY)
        assert (act.person_id, act.request_id, act.responsible) == (1, 1, WHO)
        assert "C-2026-0001" in act.erased
        assert "Borradores (2)" in act.erased
        assert "también está en otro registro" in act.kept
        assert act.notes.startswith("Por su reclamo")
        assert "nacleta" not in f"{act.what}{act.erased}{act.kept}{act.notes}"
    with pytest.raises(Refused, match="ya se suprimió"):
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)


def test_the_act_must_not_name_who_is_erased(office: Store) -> None:
    held_of_ana(office)
    with pytest.raises(BadInput) as refused:
        erase_person(office, 1, TODAY, responsible=WHO, notes="Lo pidió anacleta ZURIMBIA")
    assert refused.value.field == "notes"
    with pytest.raises(BadInput) as refused:
        erase_person(office, 1, TODAY, responsible=" ", notes=WHY)
    assert refused.value.field == "responsible"
    assert planned(office).may_be_done


def test_an_open_request_is_closed_first(office: Store) -> None:
    held_of_ana(office)
    with office.write("receive_request") as session:
        person = session.get_one(Person, 1)
        receive_request(session, person=person, right="erase", received=When(TODAY), now=NOW)
    plan = planned(office)
    assert not plan.may_be_done
    assert plan.refusals == ("Hay solicitudes abiertas; ciérrelas antes: 2026-0003.",)
    seal = office.seal()
    with pytest.raises(Refused, match="2026-0003"):
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert office.seal() == seal


def test_a_planned_disposal_of_another_is_not_taken(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        other = plan_disposal(session, "De Bruno", person_id=2).id
    with pytest.raises(Refused, match="no está planeada"):
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY, disposal_id=other)


def test_a_planned_disposal_waits_for_its_own_rule(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        rule = RetentionRule(name="Contable", trigger="document_date", bound="at_least", period=10)
        session.add(rule)
        session.flush()
        began = date(2020, 1, 15)
        payroll = plan_disposal(
            session, "Nómina", rule_id=rule.id, trigger_on=began, person_id=1
        ).id
    seal = office.seal()
    with pytest.raises(Refused, match="como mínimo hasta el 16/01/2030"):
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY, disposal_id=payroll)
    assert office.seal() == seal
    erase_person(office, 1, date(2030, 1, 16), responsible=WHO, notes=WHY, disposal_id=payroll)


def test_a_planned_disposal_waits_for_what_holds_its_database(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        base = Database(name="Nómina")
        session.add(base)
        session.flush()
        hold(session, database_id=base.id)
        payroll = plan_disposal(session, "Nómina", database_id=base.id, person_id=1).id
    assert planned(office).may_be_done  # nothing else says that the person is in that database
    with pytest.raises(Refused, match="Proceso 77"):
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY, disposal_id=payroll)


def test_what_names_the_person_elsewhere_is_said_and_kept(office: Store) -> None:
    held_of_ana(office)
    with office.write("change_request") as session:
        session.get_one(Request, 2).text = "Pregunten a Anacleta Zurimbia, C. C. 9.000.000.142"
    kept = [one for one in planned(office).kept if "2026-0002" in one.words]
    assert [one.why for one in kept] == [
        "La nombra, pero trata de otra cosa: corríjalo a mano.",
    ]
    done = erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        assert "Anacleta" in session.get_one(Request, 2).text
        assert "nacleta" not in session.get_one(Disposal, done.disposal_id).kept


def test_who_asked_for_another_leaves_the_other_request_whole(office: Store) -> None:
    with office.write("receive_request") as session:
        received = receive_request(
            session,
            person={"name": "Hija Imaginaria", "document_number": "9000000777"},
            applicant={
                "name": "Madre Supuesta",
                "document_number": "9000000778",
                "email": "madre@correo.example",
            },
            capacity="representative",
            capacity_proof="Registro civil con Madre Supuesta",
            right="know",
            received=When(date(2026, 3, 2)),
            now=NOW,
            text="Pido por mi hija.",
        )
        close_request_of(session, received)
        mother = received.applicant_id
        assert mother is not None
    done = erase_person(office, mother, TODAY, responsible=WHO, notes=WHY)
    assert done.plan.is_whole
    with office.read() as session:
        request = session.get_one(Request, 1)
        assert request.person.name == "Hija Imaginaria"
        assert request.text == "Pido por mi hija."
        assert (request.reply_address, request.capacity_proof) == ("[suprimido]", "[suprimido]")
        assert request.applicant is not None
        assert request.applicant.name == "Persona suprimida"
    assert verify(office).problems == ()


def test_of_the_erased_person_nobody_is_told_who_asked_for_them(office: Store) -> None:
    with office.write("receive_request") as session:
        decide(session)
        received = receive_request(
            session,
            person={"name": "Hija Imaginaria", "document_number": "9000000777"},
            applicant={"name": "Madre Supuesta", "document_number": "9000000778"},
            capacity="representative",
            right="know",
            received=When(date(2026, 3, 2)),
            now=NOW,
        )
        close_request_of(session, received)
        child = received.person_id
    erase_person(office, child, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        assert session.get_one(Request, 1).applicant_id is None
        assert session.scalar(select(Person).where(Person.name == "Madre Supuesta")) is not None
    assert verify(office).problems == ()


def close_request_of(session: object, request: Request) -> None:
    from sqlalchemy.orm import Session

    from privdesk.operations.events import record_sending

    assert isinstance(session, Session)
    record_sending(session, request, When(ANSWERED), step="answered", now=NOW)
    close_request(session, request, When(ANSWERED), now=NOW)


@pytest.mark.parametrize("broken", ["blank", "erase_bytes", "drop_drafts", "end"])
def test_interrupted_half_way_everything_is_as_it_was(
    office: Store, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    held_of_ana(office)
    seal, before = office.seal(), drafted(office)
    real, calls = getattr(erasure.Erasing, broken), [0]

    def fails(*given: object) -> None:
        calls[0] += 1
        real(*given)
        if broken != "blank" or calls[0] == 3:
            raise RuntimeError("cortado")

    monkeypatch.setattr(erasure.Erasing, broken, fails)
    with pytest.raises(RuntimeError, match="cortado"):
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert office.seal() == seal
    assert drafted(office) == before
    assert verify(office).problems == ()
    with office.read() as session:
        assert session.get_one(Person, 1).name == "Anacleta Zurimbia"
        assert not session.scalars(select(Disposal)).all()
        assert letter_file(session, session.get_one(Document, 1), "pdf").startswith(b"%PDF")
    monkeypatch.undo()
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert secrets_in(office) == set()


def test_it_cannot_be_undone(office: Store) -> None:
    held_of_ana(office)
    first = office.seal().number + 1
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert office.last_written is None
    written = Written("erase_person", first, office.seal().number)
    with office.read() as session, pytest.raises(Refused, match="no puede devolverse"):
        plan_undo(session, written, now=NOW)


def test_while_another_reads_the_file_is_not_written_anew_and_that_is_said(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_of_ana(office)
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    other = connect(office.path, office.key, read_only=True)
    other.execute("BEGIN")
    other.execute("SELECT * FROM person").fetchall()  # holds what was there before
    done = erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    assert "no pudo escribirse de nuevo" in done.not_rewritten
    other.close()
    assert rewrite(office) == ""
    assert verify(office).problems == ()
    assert secrets_in(office) == set()


def test_given_again_the_bytes_are_kept_again(office: Store) -> None:
    held_of_ana(office)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.write("attach_file") as session:
        attach(session, "request", 2, "otra vez.pdf", COPY, NOW)
    assert verify(office).problems == ()
    with office.read() as session:
        from privdesk.store.attachments import read_all
        from privdesk.store.evidence import files_of

        (file, *_) = files_of(session, [("request", 2)])
        assert read_all(session, file.content) == COPY


def test_a_person_who_is_not_there(office: Store) -> None:
    with pytest.raises(NotFound):
        erase_person(office, 77, TODAY, responsible=WHO, notes=WHY)


def test_events_struck_out_and_removed_files_are_forgotten_too(office: Store) -> None:
    held_of_ana(office)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        removed = history_of(session, [("attachment", i) for i in range(1, 20)])
        told = json.dumps([entry.values for entry in removed])
        assert "archivo-quitado" not in told
        assert session.scalars(select(RequestEvent)).all()
