"""The last action is taken back by another one, where nothing has left the office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from privdesk.documents.template_set import shipped_templates
from privdesk.errors import Refused
from privdesk.operations.areas import ask_area
from privdesk.operations.calendar_change import (
    RemoveDay,
    SaveDay,
    SetOffice,
    accept_reference,
    change_calendar,
)
from privdesk.operations.events import record_event, record_sending
from privdesk.operations.letter_templates import save_template, templates_in_use
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.office import (
    change_organization,
    save_record,
    set_first_number,
)
from privdesk.operations.people import change_person
from privdesk.operations.requests import (
    change_request,
    close_request,
    receive_request,
    reclassify,
    strike_event,
    void_request,
)
from privdesk.operations.undo import plan_undo, undo
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure, Database, Party, Person, Request, RequestEvent
from privdesk.rules.events import ACKNOWLEDGED, ANSWERED, DECIDED, LEGEND_SET, NOTE, STRUCK
from privdesk.rules.timeline import standing_events
from privdesk.store.attachments import attach
from privdesk.store.counting import organization
from privdesk.store.deadlines import assess_request, differences
from privdesk.store.drafts import drafts, keep_draft
from privdesk.store.finding import attachments_of
from privdesk.store.lists import Day, Listing, ids, rows
from privdesk.store.store import Store
from privdesk.store.verify import verify

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = When(date(2026, 11, 23))
RECEIVED = When(date(2026, 11, 10))
ANA = {"name": "Ana Ficticia", "document_number": "9.000.000.142", "email": "ana@correo.example"}

Act = Callable[[Session], object]


@pytest.fixture
def desk(office: Store) -> Store:
    with office.write("receive_request") as session:
        receive_request(session, person=ANA, right="erase", received=RECEIVED, now=NOW)
    return office


def request_of(session: Session) -> Request:
    return session.get_one(Request, 1)


def do(store: Store, action: str, act: Act) -> None:
    with store.write(action) as session:
        act(session)


def take_back(store: Store) -> tuple[str, ...]:
    """Undo the last action; what was said about it."""
    assert store.last_written is not None
    with store.write("undo") as session:
        return undo(session, store.last_written, now=NOW).sentences


def picture(store: Store) -> object:
    """All that the officer sees of cases and registers, without what was struck out."""
    day = Day(date(2026, 11, 23), date(2026, 11, 26))
    with store.read() as session:
        cases = [session.get_one(Request, i) for i in ids(session, Listing("request"), day)]
        told = [
            [(e.kind, e.on, e.step, e.reason) for e in standing_events(assessed.case.events)]
            for assessed in (assess_request(session, case) for case in cases)
        ]
        registers = [
            rows(session, name, list(ids(session, Listing(name), day)), day)
            for name in ("request", "person", "database", "party", "closure")
        ]
        for row in registers[-1]:
            row.pop("id")  # what is given back is a new record
        assert differences(session) == []
    return told, registers


def note(session: Session) -> object:
    return record_event(session, request_of(session), NOTE, TODAY, now=NOW, note="Llamó.")


def legend(session: Session) -> object:
    return record_event(
        session, request_of(session), LEGEND_SET, TODAY, now=NOW, reason="Reclamo de supresión"
    )


def decision(session: Session) -> object:
    return record_event(session, request_of(session), DECIDED, TODAY, now=NOW, decision="granted")


def other_kind(session: Session) -> object:
    return reclassify(
        session, request_of(session), TODAY, kind="inquiry", right="know", reason="X", now=NOW
    )


def corrected(session: Session) -> None:
    values = {"text": "Otro texto", "kind": "inquiry", "right": "know"}
    change_request(session, request_of(session), values, now=NOW, reason="Se leyó mal")


def asked_area(session: Session) -> object:
    told = {"area": "Ventas", "reason": "Buscar sus datos", "until": date(2026, 11, 25)}
    return ask_area(session, request_of(session), TODAY, now=NOW, **told)  # type: ignore[arg-type]


def person(session: Session) -> None:
    change_person(session.get_one(Person, 1), {"email": "otra@correo.example"})


def office_data(session: Session) -> object:
    return change_organization(session, {"city": "Cali", "lock_minutes": 5})


def database(session: Session) -> object:
    return save_record(session, Database, {"name": "Clientes"})


def party(session: Session) -> object:
    return save_record(session, Party, {"name": "Mensajería Ficticia"})


def closure(session: Session) -> object:
    values = {"first": date(2026, 12, 24), "last": date(2026, 12, 31), "name": "Fin de año"}
    return change_calendar(session, SaveDay(Closure, values), now=NOW)


def numbers(session: Session) -> None:
    set_first_number(session, "letter", 2026, 40)


def letter(session: Session) -> object:
    request = request_of(session)
    template = shipped_templates().load("acknowledgement_claim")
    prepared = prepare_letter(session, request, template, now=NOW)
    return issue_letter(session, request, prepared, now=NOW)


@pytest.mark.parametrize(
    "act",
    [
        note,
        legend,
        decision,
        other_kind,
        corrected,
        asked_area,
        person,
        office_data,
        database,
        party,
        closure,
        numbers,
        letter,
    ],
)
def test_undone_all_stands_as_before(desk: Store, act: Act) -> None:
    before = picture(desk)
    do(desk, "some_action", act)
    changed = picture(desk)
    assert take_back(desk)
    assert picture(desk) == before
    assert changed != before or act in (office_data, numbers)
    with desk.read() as session:
        assert all(e.kind != STRUCK or e.note for e in session.get_one(Request, 1).events)
    assert verify(desk).problems == ()


def test_a_new_request_is_annulled_and_keeps_its_number(desk: Store) -> None:
    with desk.write("receive_request") as session:
        receive_request(session, person=ANA, right="know", received=RECEIVED, now=NOW)
    assert "2026-0002" in take_back(desk)[0]
    with desk.read() as session:
        assert assess_request(session, session.get_one(Request, 2)).assessment.stage == "voided"
    with desk.write("receive_request") as session:
        made = receive_request(session, person=ANA, right="know", received=RECEIVED, now=NOW)
        assert made.number == "2026-0003"


def test_what_was_struck_out_is_recorded_again(desk: Store) -> None:
    do(desk, "record_event", legend)
    before = picture(desk)

    def strike(session: Session) -> object:
        event = request_of(session).events[-1]
        return strike_event(session, event, TODAY, now=NOW, note="Era otro caso")

    do(desk, "strike_event", strike)
    take_back(desk)
    assert picture(desk) == before


def test_a_reclassification_struck_out_holds_again(desk: Store) -> None:
    do(desk, "reclassify_request", other_kind)

    def strike(session: Session) -> object:
        return strike_event(session, request_of(session).events[-1], TODAY, now=NOW, note="No")

    do(desk, "strike_event", strike)
    take_back(desk)
    with desk.read() as session:
        assert (request_of(session).kind, request_of(session).right) == ("inquiry", "know")


def test_closing_and_annulling_are_undone(desk: Store) -> None:
    def answer(session: Session) -> None:
        record_sending(
            session, request_of(session), TODAY, now=NOW, step=ANSWERED, decision="denied"
        )

    do(desk, "record_sending", answer)
    for act in (
        lambda s: close_request(s, request_of(s), TODAY, now=NOW),
        lambda s: void_request(s, request_of(s), TODAY, reason="Repetida", now=NOW),
    ):
        before = picture(desk)
        do(desk, "close_request", act)
        take_back(desk)
        assert picture(desk) == before


def test_what_was_sent_has_left_the_office(desk: Store) -> None:
    def send(session: Session) -> None:
        record_sending(session, request_of(session), TODAY, now=NOW, step=ACKNOWLEDGED)

    do(desk, "record_sending", send)
    seal, last = desk.seal(), desk.last_written
    assert last is not None
    with desk.read() as session, pytest.raises(Refused, match="salió de la oficina"):
        plan_undo(session, last, now=NOW)
    with pytest.raises(Refused), desk.write("undo") as session:
        undo(session, last, now=NOW)
    assert (desk.seal(), desk.last_written) == (seal, last)


def test_nothing_is_undone_twice(desk: Store) -> None:
    do(desk, "record_event", note)
    take_back(desk)
    with pytest.raises(Refused, match="ya se deshizo"):
        take_back(desk)


def days(session: Session) -> list[tuple[date, str]]:
    return [(d.day, d.name) for d in session.query(CalendarDay)]


def limits(store: Store) -> dict[str, date]:
    with store.read() as session:
        assert differences(session) == []
        rows = assess_request(session, request_of(session)).assessment.deadlines
        return {row.term: row.due for row in rows if row.due}


def test_a_calendar_change_is_undone_by_another_and_noted(desk: Store) -> None:
    """The day off goes, comes and is changed: each way the terms stand again as they stood."""
    values = {"day": date(2026, 11, 30), "change": "added", "name": "Cívico", "source": "Decreto 1"}
    begun = limits(desk)
    do(desk, "change_calendar", lambda s: change_calendar(s, SaveDay(CalendarDay, values), now=NOW))
    moved = limits(desk)
    assert moved != begun
    assert "calendario" in take_back(desk)[0]
    assert limits(desk) == begun
    with desk.read() as session:
        assert days(session) == []
        notes = [e.note for e in request_of(session).events if e.kind == NOTE]
    assert len(notes) == 2
    do(desk, "change_calendar", lambda s: change_calendar(s, SaveDay(CalendarDay, values), now=NOW))
    with desk.read() as session:
        made = session.query(CalendarDay).one().id
    remove = RemoveDay(CalendarDay, made)
    do(desk, "change_calendar", lambda s: change_calendar(s, remove, now=NOW))
    take_back(desk)
    assert limits(desk) == moved
    with desk.read() as session:
        assert days(session) == [(date(2026, 11, 30), "Cívico")]
        made = session.query(CalendarDay).one().id
    other = SaveDay(CalendarDay, values | {"day": date(2026, 12, 1)}, made)
    do(desk, "change_calendar", lambda s: change_calendar(s, other, now=NOW))
    take_back(desk)
    assert limits(desk) == moved


def test_saturday_is_undone_with_what_it_moved(desk: Store) -> None:
    begun = limits(desk)
    saturday = SetOffice({"saturday_is_business": True})
    do(desk, "change_organization", lambda s: change_calendar(s, saturday, now=NOW))
    assert limits(desk) != begun
    take_back(desk)
    assert limits(desk) == begun


def test_a_file_attached_by_mistake_is_taken_off(desk: Store) -> None:
    do(desk, "attach_file", lambda s: attach(s, "request", 1, "otra.txt", b"de otro caso", NOW))
    assert "otra.txt" in take_back(desk)[0]
    with desk.read() as session:
        assert attachments_of(session, "request", 1) == []
    assert verify(desk).problems == ()


def test_a_new_version_of_a_letter_is_left_unused(desk: Store) -> None:
    base = shipped_templates().load("acknowledgement_claim")

    def change(words: str) -> None:
        def act(session: Session) -> None:
            save_template(session, base.name, title=base.title, source=base.source + words, now=NOW)

        do(desk, "save_template", act)

    def used() -> str:
        with desk.read() as session:
            return templates_in_use(session).load(base.name).source

    before = used()
    change("\n\nUno.")
    first = used()
    change("\n\nDos.")
    take_back(desk)
    assert used() == first
    change("\n\nTres.")
    take_back(desk)
    assert used() == first != before


def test_a_record_that_is_used_stays(desk: Store) -> None:
    do(desk, "save_record", database)
    made = desk.last_written
    assert made is not None

    def use(session: Session) -> None:
        change_request(session, request_of(session), {"database_id": 1}, now=NOW)

    do(desk, "change_request", use)
    with desk.read() as session, pytest.raises(Refused, match="Clientes"):
        plan_undo(session, made, now=NOW)


def test_what_was_changed_again_is_not_undone(desk: Store) -> None:
    do(desk, "change_person", person)
    made = desk.last_written
    assert made is not None
    do(desk, "change_person", lambda s: change_person(s.get_one(Person, 1), {"email": ""}))
    with desk.read() as session, pytest.raises(Refused, match="otra vez"):
        plan_undo(session, made, now=NOW)


def test_a_failed_action_is_not_the_last_one(desk: Store) -> None:
    do(desk, "record_event", note)
    last = desk.last_written
    with pytest.raises(Refused), desk.write("record_event") as session:
        record_event(session, request_of(session), NOTE, When(date(2026, 11, 1)), now=NOW)
    assert desk.last_written == last
    with desk.read() as session:
        assert session.query(RequestEvent).count() == 1


def test_the_accepted_holidays_stay_accepted(desk: Store) -> None:
    def accept(session: Session) -> None:
        organization(session).accepted_reference = "other"
        session.flush()
        accept_reference(session, now=NOW)

    do(desk, "accept_reference", accept)
    with pytest.raises(Refused, match="no se puede deshacer"):
        take_back(desk)


def test_with_a_record_its_drafts_go(desk: Store) -> None:
    """Its id may be another record's next."""
    do(desk, "save_record", database)
    last = desk.last_written
    assert last is not None
    with desk.write_aside() as session:
        keep_draft(session, "database", "database", 1, {"values": {}}, NOW)
    take_back(desk)
    with desk.read() as session:
        assert drafts(session) == []


def test_a_first_number_is_told_in_words(desk: Store) -> None:
    do(desk, "set_first_number", lambda session: set_first_number(session, "letter", 2027, 41))
    assert take_back(desk) == ("Se quitará «Cartas de 2027: primer número 41».",)
    do(desk, "set_first_number", numbers)
    do(desk, "set_first_number", lambda session: set_first_number(session, "letter", 2026, 45))
    assert take_back(desk) == ("«Cartas de 2026: primer número 45» quedará como estaba antes.",)
