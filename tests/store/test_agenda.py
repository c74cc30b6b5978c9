"""What is due: order, overdue, the window of days, and the figures beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from privdesk.operations.events import record_sending
from privdesk.operations.requests import close_request, receive_request
from privdesk.operations.when import When
from privdesk.rules.events import ANSWERED
from privdesk.rules.urgency import soon_until
from privdesk.store.agenda import due_items, months, year_figures
from privdesk.store.deadlines import differences, office_calendar
from privdesk.store.lists import Day
from privdesk.store.store import Store

NOW = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)


def receive(store: Store, right: str, day: date, answered: date | None = None) -> None:
    with store.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000142"},
            right=right,
            received=When(day),
            now=NOW,
        )
        if answered:
            record_sending(session, request, When(answered), step=ANSWERED, now=NOW)
            close_request(session, request, When(answered), now=NOW)


def due(store: Store, today: date, until: date | None = None) -> list[tuple[str, bool]]:
    with store.read() as session:
        day = Day(today, soon_until(today, office_calendar(session)))
        return [(i.term, i.is_overdue) for i in due_items(session, day, until)]


def test_the_earliest_of_the_four_dates_orders(office: Store) -> None:
    receive(office, "erase", date(2026, 11, 20))
    receive(office, "know", date(2026, 11, 20))
    assert due(office, date(2026, 11, 23)) == [
        ("claim.legend", False),
        ("claim.transfer", False),
        ("claim.completion", False),
        ("inquiry.answer", False),
        ("claim.answer", False),
    ]


@pytest.mark.parametrize(
    ("today", "is_overdue"),
    [(date(2026, 12, 3), False), (date(2026, 12, 4), False), (date(2026, 12, 5), True)],
)
def test_overdue_is_the_limit_passed_and_never_the_target(
    office: Store, today: date, is_overdue: bool
) -> None:
    receive(office, "know", date(2026, 11, 20))
    assert due(office, today) == [("inquiry.answer", is_overdue)]


@pytest.mark.parametrize(
    ("today", "until", "found"),
    [
        (date(2026, 12, 1), date(2026, 12, 2), 0),
        (date(2026, 12, 1), date(2026, 12, 3), 1),  # its target
        (date(2026, 12, 20), date(2026, 12, 20), 1),  # overdue is always shown
    ],
)
def test_the_window_of_days(office: Store, today: date, until: date, found: int) -> None:
    receive(office, "know", date(2026, 11, 20))
    assert len(due(office, today, until)) == found


def test_figures_count_each_request_once(office: Store) -> None:
    receive(office, "know", date(2026, 10, 1), answered=date(2026, 10, 5))
    receive(office, "know", date(2026, 10, 1), answered=date(2026, 11, 25))
    receive(office, "erase", date(2026, 11, 20))
    receive(office, "know", date(2025, 12, 30))
    with office.read() as session:
        year = year_figures(session, 2026)
        assert (year.received, year.open, year.closed, year.closed_in_time) == (3, 1, 2, 1)
        assert year_figures(session, 2030).closed_in_time == 0
        found = months(session, date(2026, 11, 23))
        assert [(m.year, m.month) for m in found] == [(2026, n) for n in range(6, 12)]
        october, november = found[-2:]
        assert (october.granted, october.total, october.answered, october.in_time) == (2, 2, 2, 1)
        assert (november.open, november.total, november.in_time) == (1, 1, 0)
        assert differences(session) == []


def test_months_run_over_the_year() -> None:
    from privdesk.store.agenda import _last_months

    assert _last_months(date(2027, 2, 1), 4) == [(2026, 11), (2026, 12), (2027, 1), (2027, 2)]
