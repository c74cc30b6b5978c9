"""The deadline table: rewritten with every event, equal to a rebuild always."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from privdesk.errors import Refused
from privdesk.operations.events import record_event
from privdesk.operations.office import change_organization, remove_calendar_record, save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure
from privdesk.rules.events import EVENT_KINDS, STEPS
from privdesk.store import deadlines
from privdesk.store.deadlines import assess_request, differences, office_calendar
from privdesk.store.finding import request_by_number
from privdesk.store.store import Store

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


_FACTS = st.lists(
    st.tuples(
        st.sampled_from(sorted(EVENT_KINDS)),
        st.dates(date(2026, 11, 18), date(2027, 1, 3)),
        st.sampled_from([None, *STEPS]),
        st.none() | st.integers(1, 8),
    ),
    max_size=8,
)


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.sampled_from(["know", "erase"]), _FACTS)
def test_any_order_of_events_leaves_the_table_equal_to_a_rebuild(
    office: Store, right: str, facts: list[tuple[str, date, str | None, int | None]]
) -> None:
    number = receive(office, right)
    for kind, day, step, about in facts:
        with office.write("record_event") as session:
            request = request_by_number(session, number)
            events = sorted(request.events, key=lambda e: e.id)
            about_id = events[about - 1].id if about and about <= len(events) else None
            try:
                record_event(
                    session, request, kind, When(day), now=NOW, step=step, about_id=about_id
                )
            except Refused:
                assert request.events == session.get_one(type(request), request.id).events
    with office.read() as session:
        assert differences(session) == []
