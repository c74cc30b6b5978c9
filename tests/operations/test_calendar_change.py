"""Changes of the calendar: what would move is told first, holds whole, and stands in histories."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privdesk.errors import BadInput, Refused
from privdesk.operations.calendar_change import (
    Change,
    RemoveDay,
    SaveDay,
    SetOffice,
    accept_reference,
    change_calendar,
    is_reference_accepted,
    preview,
    reference_moves,
)
from privdesk.operations.calendar_moves import Move, move_words
from privdesk.operations.events import record_sending
from privdesk.operations.requests import close_request, receive_request, void_request
from privdesk.operations.sheets import save_sheet
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure, Request
from privdesk.rules import holiday_table
from privdesk.rules.events import ANSWERED, NOTE
from privdesk.rules.holiday_table import Holiday, HolidayTable
from privdesk.rules.sheet import Sheet
from privdesk.store.counting import organization
from privdesk.store.deadlines import differences
from privdesk.store.kept_deadlines import kept_deadlines
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
CIVIC = {"day": date(2026, 11, 24), "change": "added", "name": "Día cívico", "source": "Decreto 1"}


def receive(store: Store, day: date, right: str = "know", name: str = "Ana Ficticia") -> int:
    with store.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": name, "document_type": "none"},
            right=right,
            received=When(day),
            now=NOW,
        ).id


def answer(store: Store, request_id: int, day: date, *, close: bool) -> None:
    with store.write("record_event") as session:
        request = session.get_one(Request, request_id)
        record_sending(session, request, When(day), step=ANSWERED, decision="granted", now=NOW)
        if close:
            close_request(session, request, When(day), now=NOW)


def asked(store: Store, change: Change) -> tuple[Move, ...]:
    with store.read() as session:
        return preview(session, change, TODAY)


def done(store: Store, change: Change) -> tuple[Move, ...]:
    with store.write("change_calendar") as session:
        return change_calendar(session, change, now=NOW)


def notes(store: Store, request_id: int) -> list[str]:
    with store.read() as session:
        events = session.get_one(Request, request_id).events
        return [e.note for e in events if e.kind == NOTE]


Table = dict[int, dict[tuple[Any, ...], tuple[Any, ...]]]


def table(store: Store) -> Table:
    """The open deadlines of every request, by what they are, and whether met ones were late."""
    with store.read() as session:
        ids = [n for n in range(1, 40) if session.get(Request, n)]
        return {
            case: {
                (k.deadline.term, k.deadline.about, k.deadline.unsent): (
                    k.deadline.due,
                    k.deadline.target,
                    k.deadline.internal,
                )
                for k in kept
                if k.is_open
            }
            for case, kept in kept_deadlines(session, ids).items()
        }


def moved(found: tuple[Move, ...]) -> dict[int, set[str]]:
    result: dict[int, set[str]] = {}
    for move in found:
        result.setdefault(move.case_id, set()).add(move.term)
    return result


def test_a_day_off_moves_what_is_open_and_tells_it_first(office: Store) -> None:
    inquiry = receive(office, date(2026, 11, 10))
    closed = receive(office, date(2026, 11, 10), name="Beto Ficticio")
    answer(office, closed, date(2026, 11, 20), close=True)
    seal = office.seal()
    change = SaveDay(CalendarDay, CIVIC)
    told = asked(office, change)
    assert office.seal() == seal  # telling writes nothing
    assert [(m.case_id, m.term, m.whose) for m in told] == [
        (inquiry, "inquiry.answer", "Ana Ficticia")
    ]
    assert told[0].before
    assert told[0].after
    assert (told[0].before.due, told[0].after.due) == (date(2026, 11, 25), date(2026, 11, 26))
    assert done(office, change) == told
    assert notes(office, closed) == []
    (note,) = notes(office, inquiry)
    assert note == (
        "Cambio del calendario: se añadió el 24/11/2026 como día no hábil (Día cívico, Decreto 1). "
        "Responder consulta: límite 25/11/2026 → 26/11/2026, meta 24/11/2026 → 25/11/2026."
    )
    with office.read() as session:
        assert differences(session) == []


def test_what_becomes_overdue_and_what_no_longer_is(office: Store) -> None:
    late = receive(office, date(2026, 11, 6))  # its limit is the 23rd: today
    saturday = SetOffice({"saturday_is_business": True})
    (move,) = [m for m in done(office, saturday) if m.case_id == late]
    assert move.becomes_overdue
    assert "pasa a vencida" in move_words(move)
    (back,) = [
        m for m in asked(office, SetOffice({"saturday_is_business": False})) if m.case_id == late
    ]
    assert back.is_no_longer_overdue
    assert "deja de estar vencida" in move_words(back)


def test_an_answer_on_its_last_day_turns_late_when_a_holiday_is_removed(office: Store) -> None:
    # 16/11/2026 is a holiday: without it the tenth business day after 06/11 comes one earlier.
    answered = receive(office, date(2026, 11, 6))
    answer(office, answered, date(2026, 11, 23), close=False)
    removed = {"day": date(2026, 11, 16), "change": "removed", "name": "Hábil", "source": "Ley 1"}
    found = [m for m in asked(office, SaveDay(CalendarDay, removed)) if m.term == "inquiry.answer"]
    assert [m.becomes_overdue for m in found] == [True]


def test_a_closure_pulls_the_target_and_moves_no_limit(office: Store) -> None:
    inquiry = receive(office, date(2026, 11, 10))
    days = {"first": date(2026, 11, 20), "last": date(2026, 11, 24), "name": "Inventario"}
    (move,) = done(office, SaveDay(Closure, days))
    assert move.case_id == inquiry
    assert move.before
    assert move.after
    assert move.before.due == move.after.due
    assert move.before.target != move.after.target
    assert "límite" not in notes(office, inquiry)[0]
    with office.read() as session:
        assert differences(session) == []


def test_a_day_is_changed_and_taken_back(office: Store) -> None:
    inquiry = receive(office, date(2026, 11, 10))
    before = table(office)
    done(office, SaveDay(CalendarDay, CIVIC))
    other = SaveDay(CalendarDay, {"day": date(2026, 11, 28)}, record_id=1)
    assert moved(done(office, other)) == {inquiry: {"inquiry.answer"}}
    assert table(office) == before  # a Saturday moves nothing
    assert done(office, RemoveDay(CalendarDay, 1)) == ()
    assert len(notes(office, inquiry)) == 2
    assert "24/11/2026" in notes(office, inquiry)[1]
    assert "28/11/2026" in notes(office, inquiry)[1]
    with pytest.raises(Refused):
        asked(office, RemoveDay(CalendarDay, 1))


def test_what_cannot_be_is_refused_before_anything_moves(office: Store) -> None:
    done(office, SaveDay(CalendarDay, CIVIC))
    with pytest.raises(BadInput) as twice:
        asked(office, SaveDay(CalendarDay, CIVIC))
    assert twice.value.field == "day"
    backwards = {"first": date(2026, 12, 24), "last": date(2026, 12, 20), "name": "Cierre"}
    with pytest.raises(BadInput) as refused:
        asked(office, SaveDay(Closure, backwards))
    assert refused.value.field == "last"


def test_hostile_names_stand_in_the_history_as_they_are(office: Store) -> None:
    inquiry = receive(office, date(2026, 11, 10), name="<b>Ana</b> =1+1")
    name = "Día {cívico} <i>\u202e🎉</i>" + "x" * 10_000
    done(office, SaveDay(CalendarDay, CIVIC | {"name": name}))
    (note,) = notes(office, inquiry)
    assert name[:200] + "…" in note
    assert len(note) < 600


def test_the_time_zone_moves_receipts(office: Store) -> None:
    # Received at noon in Bogotá: already the next day in Auckland.
    inquiry = receive(office, date(2026, 11, 10))
    change = SetOffice({"time_zone": "Pacific/Auckland"})
    assert inquiry in moved(asked(office, change))
    done(office, change)
    assert "Pacific/Auckland" in notes(office, inquiry)[0]
    with office.read() as session:
        assert differences(session) == []


def test_progress_may_end_it_and_nothing_is_written(office: Store) -> None:
    receive(office, date(2026, 11, 10))
    seal = office.seal()

    class Ended(Exception):
        pass

    def end(_done: int, _total: int) -> None:
        raise Ended

    with pytest.raises(Ended), office.write("change_calendar") as session:
        change_calendar(session, SaveDay(CalendarDay, CIVIC), now=NOW, progress=end)
    assert office.seal() == seal


# The program's own holidays and terms


@pytest.fixture
def other_holidays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As after an upgrade of the program that knows one more holiday, 24/11/2026."""
    from privdesk.operations import calendar_change
    from privdesk.rules import calendar, terms

    found = holiday_table.shipped()
    day = date(2026, 11, 24)
    more = {**found.days, day: (Holiday(day, "Día ficticio", "Ley ficticia 1", day),)}
    newer = HolidayTable(found.first_year, found.last_year, found.source, more)
    monkeypatch.setattr(calendar, "shipped", lambda: newer)
    monkeypatch.setattr(calendar_change, "reference_fingerprint", lambda: "f" * 64)
    terms._deadline.cache_clear()
    yield
    terms._deadline.cache_clear()


def test_a_new_store_accepts_what_it_was_made_with(office: Store) -> None:
    with office.read() as session:
        assert is_reference_accepted(session)
        assert len(organization(session).accepted_reference) == 64


def test_an_older_store_takes_the_programs_silently(office: Store) -> None:
    inquiry = receive(office, date(2026, 11, 10))
    with office.write("test") as session:
        organization(session).accepted_reference = ""
    with office.write("accept_reference") as session:
        assert is_reference_accepted(session)
        assert accept_reference(session, now=NOW) == ()
        assert organization(session).accepted_reference
    assert notes(office, inquiry) == []


@pytest.mark.usefixtures("other_holidays")
def test_other_holidays_of_the_program_are_told_accepted_and_noted(office: Store) -> None:
    with office.read() as session:
        assert not is_reference_accepted(session)


def test_other_holidays_move_open_requests_once_accepted(
    office: Store, request: pytest.FixtureRequest
) -> None:
    inquiry = receive(office, date(2026, 11, 10))
    closed = receive(office, date(2026, 11, 10), name="Beto Ficticio")
    answer(office, closed, date(2026, 11, 20), close=True)
    before = table(office)
    request.getfixturevalue("other_holidays")
    with office.read() as session:
        told = reference_moves(session, TODAY)
    assert moved(told) == {inquiry: {"inquiry.answer"}}
    assert table(office) == before
    with office.write("accept_reference") as session:
        assert accept_reference(session, now=NOW) == told
    (note,) = notes(office, inquiry)
    assert note.startswith("Esta versión de Privdesk trae otros festivos o términos de la ley.")
    assert "25/11/2026 → 26/11/2026" in note
    assert notes(office, closed) == []
    with office.read() as session:
        assert is_reference_accepted(session)
        assert differences(session) == []
        assert reference_moves(session, TODAY) == ()


# Always

DAYS = st.dates(date(2026, 10, 1), date(2026, 12, 31))
CHANGES = st.one_of(
    st.builds(
        lambda day, change: SaveDay(
            CalendarDay, {"day": day, "change": change, "name": "Día", "source": "Acto"}
        ),
        DAYS,
        st.sampled_from(["added", "removed"]),
    ),
    st.builds(
        lambda day, length: SaveDay(
            Closure, {"first": day, "last": day + timedelta(length), "name": "Cierre"}
        ),
        DAYS,
        st.integers(0, 12),
    ),
    st.builds(lambda on: SetOffice({"saturday_is_business": on}), st.booleans()),
)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Any]]:
    """A store with open, answered, closed and annulled requests of several kinds; and its key."""
    from privdesk.operations.office import new_organization

    path = tmp_path_factory.mktemp("busy") / "ocupada.privdesk"
    office = new_organization("Panadería Ejemplo S.A.S.")
    with Store.create(path, "frase larga de prueba", office, actor="Ana Ficticia") as store:
        for number in range(14):
            right = ("know", "erase", "rectify", "use")[number % 4]
            day = date(2026, 10, 26) + timedelta(2 * number)
            made = receive(store, min(day, TODAY), right, f"Persona Ficticia {number}")
            if number % 5 == 1:
                answer(store, made, TODAY, close=right == "know")
            if number % 7 == 3:
                with store.write("void_request") as session:
                    void_request(
                        session,
                        session.get_one(Request, made),
                        When(TODAY),
                        now=NOW,
                        reason="Error",
                    )
        yield path, store.key


@given(changes=st.lists(CHANGES, min_size=1, max_size=3))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_told_is_what_moves(
    busy: tuple[Path, Any], tmp_path: Path, changes: list[Change]
) -> None:
    copy = Path(shutil.copyfile(busy[0], tmp_path / "copia.privdesk"))
    with Store.open(copy, busy[1], writing=True, actor="Ana Ficticia") as store:
        for change in changes:
            before = table(store)
            try:
                told = asked(store, change)
            except BadInput:
                continue  # that day is in the calendar already
            assert done(store, change) == told
            after = table(store)
            changed = {
                case: {
                    name[0]
                    for name in before[case].keys() | after[case].keys()
                    if before[case].get(name) != after[case].get(name)
                }
                for case in before
            }
            # What was met may also turn from late to in time: more is told than work moves.
            for case, terms in changed.items():
                assert terms <= moved(told).get(case, set())
            met = {m.case_id for m in told if m.after and m.after.met_on}
            assert {c for c in moved(told) if not changed[c]} <= met
            with store.read() as session:
                assert differences(session) == []
                for case in moved(told):
                    assert session.get_one(Request, case).events[-1].kind == NOTE
    copy.unlink()


def test_a_day_off_moves_the_terms_of_the_rnbd_and_no_history_of_a_request(office: Store) -> None:
    wanted = receive(office, date(2026, 11, 3))
    values = {"name": "Club de clientes", "created_on": date(2026, 10, 25)}
    with office.write("save") as session:
        base = save_sheet(session, Sheet("database", None, values))
        save_sheet(session, Sheet("activity", None, {"name": "Nómina", "review_on": TODAY}))
    day = {"day": date(2026, 12, 28), "change": "added", "name": "Cívico", "source": "Decreto 1"}
    change = SaveDay(CalendarDay, day)
    with office.read() as session:
        (shown,) = preview(session, change, TODAY)
    assert (shown.case_type, shown.case_id, shown.whose) == ("database", base, "Club de clientes")
    assert move_words(shown).startswith("Inscribir la base de datos en el RNBD: límite 28/12/2026")
    with office.write("change_calendar") as session:
        assert change_calendar(session, change, now=NOW) == (shown,)
    with office.read() as session:
        assert differences(session) == []
        assert kept_deadlines(session, [base], "database")[base][0].deadline.due == date(
            2026, 12, 29
        )
        assert not [e for e in session.get_one(Request, wanted).events if e.kind == NOTE]
