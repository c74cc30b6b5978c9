"""The deadline table: rewritten with every event, equal to a rebuild always."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, select, text

from privdesk.errors import BadInput, Refused
from privdesk.operations.events import record_event
from privdesk.operations.office import change_organization, remove_calendar_record, save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure, Database, Party
from privdesk.rules.case import BACKUPS, WITHDRAWAL
from privdesk.rules.events import (
    ANSWERED,
    AREA_REPLIED,
    BOUNCED,
    CLOSED,
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    DECISIONS,
    EVENT_KINDS,
    EXECUTED,
    EXECUTIONS,
    EXTENDED,
    GROUNDS,
    ISSUED,
    MISSING,
    NOTE,
    SENT,
    STEPS,
    VOIDED,
    WITHDRAWALS,
)
from privdesk.rules.rights import NOVELTY, PETITION, RIGHTS, kind_of
from privdesk.store import deadlines
from privdesk.store.cases import case_of
from privdesk.store.counting import office_calendar
from privdesk.store.deadlines import assess_request, differences
from privdesk.store.finding import request_by_number
from privdesk.store.store import Store
from privdesk.store.tables import case_state, deadline

NOW = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)


def receive(store: Store, right: str = "know") -> str:
    with store.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": "Ana Ficticia", "document_type": "none"},
            right=right,
            received=When(date(2026, 11, 20)),
            now=NOW,
        ).number


def due(store: Store, number: str) -> tuple[date | None, date | None]:
    with store.read() as session:
        assessed = assess_request(session, request_by_number(session, number))
        assert differences(session) == []
        first = assessed.assessment.deadlines[0]
        return first.due, first.target


def test_a_day_off_by_law_moves_the_limit_and_its_removal_moves_it_back(office: Store) -> None:
    number = receive(office)
    assert due(office, number) == (date(2026, 12, 4), date(2026, 12, 3))
    with office.write("change_calendar") as session:
        values = {
            "day": date(2026, 12, 1),
            "name": "Suspensión de términos",
            "source": "Resolución ficticia 1 de 2026",
            "change": "added",
        }
        added = save_record(session, CalendarDay, values).id
    assert due(office, number) == (date(2026, 12, 7), date(2026, 12, 4))
    with office.write("change_calendar") as session:
        record = session.get(CalendarDay, added)
        assert record is not None
        remove_calendar_record(session, record)
    assert due(office, number) == (date(2026, 12, 4), date(2026, 12, 3))


def test_a_closure_pulls_the_target_only(office: Store) -> None:
    number = receive(office)
    with office.write("change_calendar") as session:
        values = {"first": date(2026, 12, 2), "last": date(2026, 12, 4), "name": "Inventario"}
        save_record(session, Closure, values)
    assert due(office, number) == (date(2026, 12, 4), date(2026, 12, 1))


def test_saturday_is_a_setting(office: Store) -> None:
    number = receive(office)
    with office.write("change_organization") as session:
        change_organization(session, {"saturday_is_business": True})
    assert due(office, number) == (date(2026, 12, 2), date(2026, 12, 1))


def test_another_setting_recounts_nothing(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    receive(office)
    counted: list[object] = []
    monkeypatch.setattr(deadlines, "assess", lambda *given: counted.append(given))
    with office.write("change_organization") as session:
        change_organization(session, {"phone": "601 000 0001"})
    assert counted == []


def test_a_holiday_taken_away_is_a_business_day(office: Store) -> None:
    with office.write("change_calendar") as session:
        values = {
            "day": date(2026, 12, 8),
            "name": "Ya no es festivo",
            "source": "Ley ficticia",
            "change": "removed",
        }
        save_record(session, CalendarDay, values)
    with office.read() as session:
        assert office_calendar(session).is_business_day(date(2026, 12, 8))


@pytest.mark.parametrize("table", ["deadline", "case_state"])
def test_a_table_that_differs_from_its_rebuild_is_named(office: Store, table: str) -> None:
    number = receive(office)
    column = "due" if table == "deadline" else "earliest"
    with office.write("tamper") as session:
        session.execute(text(f"UPDATE {table} SET {column} = '2030-01-01'"))
    with office.read() as session:
        assert differences(session) == [number]
    with office.write("tamper") as session:
        session.execute(text(f"DELETE FROM {table}"))
    with office.read() as session:
        assert differences(session) == [number]


def kept(store: Store, number: str, table: Table) -> list[dict[str, Any]]:
    with store.read() as session:
        wanted = request_by_number(session, number).id
        query = select(table).where(table.c.case_id == wanted)
        return [dict(row) for row in session.execute(query).mappings()]


def record(store: Store, number: str, kind: str, day: date, **values: Any) -> int:
    with store.write("record_event") as session:
        request = request_by_number(session, number)
        return record_event(session, request, kind, When(day), now=NOW, **values).id


def test_the_rules_see_all_that_was_recorded(office: Store) -> None:
    number = receive(office, "erase")
    with office.write("change_request") as session:
        database = save_record(session, Database, {"name": "Clientes"}).id
        party = save_record(session, Party, {"name": "Encargado Ficticio"}).id
        request = request_by_number(session, number)
        request.database_id, request.role, request.is_minor = database, "both", True
    facts: dict[str, Any] = {
        "step": "answered",
        "decision": "denied",
        "ground": "legal_duty",
        "missing": ("address", "documents"),
        "until": date(2027, 1, 4),
        "reason": "Estatuto Tributario",
        "execution": "erased",
        "withdrawal": "express",
    }
    record(office, number, NOTE, date(2026, 11, 25), party_id=party, **facts)
    record(office, number, NOTE, date(2026, 11, 25), database_id=database, party_id=party)
    with office.read() as session:
        case = case_of(request_by_number(session, number), "America/Bogota")
    assert (case.kind, case.right, case.role) == ("claim", "erase", "both")
    assert (case.capacity, case.is_minor, case.place) == ("self", True, f"database:{database}")
    first, second = case.events
    assert {name: getattr(first, name) for name in facts} == facts
    assert (first.place, second.place) == (f"party:{party}", f"database:{database}")
    assert second.missing == ()


def test_while_completion_is_awaited_nothing_of_the_office_is_due(office: Store) -> None:
    number = receive(office, "rectify")
    about = record(
        office, number, SENT, date(2026, 11, 24), step=COMPLETION_ASKED, missing=("address",)
    )
    (state,) = kept(office, number, case_state)
    until = date(2027, 1, 25)  # two months end on a Sunday
    assert (state["stage"], state["awaits_person"]) == ("awaiting_completion", True)
    assert state["person_until"] == until
    assert (state["earliest"], state["target"], state["binding"]) == (None, None, None)
    assert state["main_limit"] == date(2026, 12, 14)  # the answer's, that stands still
    open_rows = [row for row in kept(office, number, deadline) if row["is_open"]]
    assert [(row["term"], row["due"]) for row in open_rows] == [(WITHDRAWAL, until)]
    assert about  # the withdrawal is about the case; no other case's row is open


def test_an_extension_is_what_the_answer_is_measured_by(office: Store) -> None:
    number = receive(office, "rectify")
    announced = date(2026, 12, 17)
    record(office, number, SENT, date(2026, 12, 1), step=EXTENDED, until=announced, reason="x")
    (state,) = kept(office, number, case_state)
    assert (state["stage"], state["main_limit"]) == ("extended", announced)
    assert state["in_time"] is None
    record(office, number, SENT, date(2026, 12, 16), step=ANSWERED, decision="denied")
    (state,) = kept(office, number, case_state)
    assert (state["answered_on"], state["in_time"]) == (date(2026, 12, 16), True)


def test_a_processors_update_is_in_time_or_not(office: Store) -> None:
    for number, day, in_time in (
        (receive(office, NOVELTY), date(2026, 11, 27), True),
        (receive(office, NOVELTY), date(2026, 12, 1), False),
    ):
        (state,) = kept(office, number, case_state)
        assert (state["main_limit"], state["in_time"]) == (date(2026, 11, 27), None)
        record(office, number, EXECUTED, day, execution="updated")
        (state,) = kept(office, number, case_state)
        assert state["in_time"] is in_time


def test_another_laws_request_has_no_limit_to_keep(office: Store) -> None:
    number = receive(office, PETITION)
    record(office, number, SENT, date(2026, 12, 30), step=ANSWERED, decision="denied")
    (state,) = kept(office, number, case_state)
    assert (state["main_limit"], state["in_time"]) == (None, None)


def test_only_the_backups_outlive_the_closing(office: Store) -> None:
    number = receive(office, "erase")
    gone = date(2027, 3, 1)
    record(office, number, SENT, date(2026, 12, 2), step=ANSWERED, decision="granted")
    about = record(
        office, number, EXECUTED, date(2026, 12, 2), execution="erased", until=gone, reason="x"
    )
    record(office, number, CLOSED, date(2026, 12, 3))
    rows = [row for row in kept(office, number, deadline) if row["is_open"]]
    assert [(r["term"], r["internal"], r["about"]) for r in rows] == [(BACKUPS, gone, about)]
    (state,) = kept(office, number, case_state)
    assert (state["stage"], state["closed_on"]) == ("closed", date(2026, 12, 3))


def test_an_annulled_request_leaves_nothing_to_do(office: Store) -> None:
    number = receive(office, "erase")
    record(office, number, VOIDED, date(2026, 11, 24), reason="Registrada dos veces")
    assert not any(row["is_open"] for row in kept(office, number, deadline))
    (state,) = kept(office, number, case_state)
    assert (state["stage"], state["closed_on"]) == ("voided", date(2026, 11, 24))
    assert state["binding"] is None


_OFTEN = st.sampled_from([SENT, ISSUED, EXECUTED, COMPLETED, DECIDED, AREA_REPLIED, BOUNCED])
_FACTS = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(sorted(EVENT_KINDS)) | _OFTEN,
            "day": st.dates(date(2026, 11, 18), date(2027, 1, 3)),
            "about": st.none() | st.integers(1, 8),
            "step": st.sampled_from([None, *STEPS]),
        },
        optional={
            "decision": st.sampled_from(sorted(DECISIONS)),
            "ground": st.sampled_from(sorted(GROUNDS)),
            "missing": st.sets(st.sampled_from(sorted(MISSING))).map(sorted),
            "until": st.dates(date(2026, 11, 18), date(2027, 6, 1)),
            "execution": st.sampled_from(sorted(EXECUTIONS)),
            "withdrawal": st.sampled_from(sorted(WITHDRAWALS)),
            "database_id": st.just(1),
            "party_id": st.just(1),
            "area": st.just("Sistemas"),
            "reason": st.just("Motivo"),
        },
    ),
    max_size=8,
)


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.sampled_from(sorted(RIGHTS)), st.sampled_from(sorted(RIGHTS)), _FACTS)
def test_any_order_of_events_leaves_the_table_equal_to_a_rebuild(
    office: Store, right: str, right_after: str, facts: list[dict[str, Any]]
) -> None:
    with office.write("save_record") as session:
        if session.get(Database, 1) is None:
            save_record(session, Database, {"name": "Clientes"})
            save_record(session, Party, {"name": "Encargado Ficticio"})
    number = receive(office, right)
    for fact in facts:
        _record_if_possible(office, number, **fact)
    with office.write("change_request") as session:
        request = request_by_number(session, number)
        request.right, request.kind, request.role = right_after, kind_of(right_after), "both"
    with office.read() as session:
        assert differences(session) == []
        assessed = assess_request(session, request_by_number(session, number))
    open_now = assessed.assessment.open_deadlines
    rows = [row for row in kept(office, number, deadline) if row["is_open"]]
    assert sorted(row["term"] for row in rows) == sorted(d.term for d in open_now)
    assert all(row["met_on"] is None for row in rows)
    (state,) = kept(office, number, case_state)
    ours = [row for row in rows if row["term"] != WITHDRAWAL]
    for name in ("target", "binding"):
        assert state[name] == min((row[name] for row in ours if row[name]), default=None)
    by_law = [day for row in ours for day in (row["due"], row["target"]) if day]
    own = (row["earliest"] for row in ours)  # counts only where no law gives a date
    assert state["earliest"] == min(by_law or own, default=None)


def _record_if_possible(
    store: Store, number: str, *, kind: str, day: date, about: int | None, **values: Any
) -> None:
    with store.write("record_event") as session:
        request = request_by_number(session, number)
        events = sorted(request.events, key=lambda e: e.id)
        about_id = events[about - 1].id if about and about <= len(events) else None
        try:
            record_event(session, request, kind, When(day), now=NOW, about_id=about_id, **values)
        except (Refused, BadInput):
            assert request.events == session.get_one(type(request), request.id).events
