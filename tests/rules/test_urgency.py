"""The eight states: which date makes a case pressing."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.calendar import Calendar
from privdesk.rules.urgency import (
    CLOSED,
    DUE_SOON,
    DUE_TODAY,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    STATES,
    TARGET_PASSED,
    WAITING,
    soon_until,
    urgency,
)

TODAY = date(2026, 11, 23)
SOON = soon_until(TODAY, Calendar())


@pytest.mark.parametrize(
    ("limit", "target", "unsent", "state"),
    [
        (date(2026, 11, 20), None, False, OVERDUE),
        (date(2026, 11, 20), None, True, OVERDUE),
        (date(2026, 11, 23), date(2026, 11, 20), False, DUE_TODAY),
        (date(2026, 11, 24), date(2026, 11, 23), True, ISSUED_UNSENT),
        (date(2026, 11, 24), date(2026, 11, 20), False, TARGET_PASSED),
        (date(2026, 11, 24), date(2026, 11, 23), False, DUE_SOON),
        (date(2026, 11, 26), None, False, DUE_SOON),
        (date(2026, 11, 27), None, False, IN_TIME),
        (None, None, False, IN_TIME),
    ],
)
def test_the_state_of_a_day(
    limit: date | None, target: date | None, unsent: bool, state: str
) -> None:
    earliest = min((d for d in (limit, target) if d), default=None)
    found = urgency(limit, target, earliest, unsent=unsent, closed=False, today=TODAY, soon=SOON)
    assert found == state
    assert state in STATES


def test_the_offices_own_date_alone_is_never_pressing() -> None:
    found = urgency(None, None, TODAY, unsent=False, closed=False, today=TODAY, soon=SOON)
    assert found == IN_TIME


def test_a_closed_case_is_closed_whatever_its_dates() -> None:
    passed = date(2026, 1, 5)
    found = urgency(passed, passed, passed, unsent=True, closed=True, today=TODAY, soon=SOON)
    assert found == CLOSED


@pytest.mark.parametrize(
    ("limit", "waits", "until", "state"),
    [
        (None, True, None, WAITING),
        (None, True, date(2027, 1, 25), WAITING),
        (None, True, TODAY, WAITING),
        (None, True, date(2026, 11, 22), TARGET_PASSED),
        (date(2026, 12, 14), True, None, WAITING),
        (date(2026, 11, 26), True, date(2027, 1, 25), DUE_SOON),
        (date(2026, 11, 23), True, date(2026, 11, 20), DUE_TODAY),
        (date(2026, 11, 20), True, date(2026, 11, 20), OVERDUE),
        (date(2026, 11, 26), False, date(2026, 11, 20), TARGET_PASSED),
    ],
)
def test_who_waits_for_the_person_is_late_only_by_a_limit_of_its_own(
    limit: date | None, waits: bool, until: date | None, state: str
) -> None:
    found = urgency(
        limit,
        None,
        limit,
        unsent=False,
        closed=False,
        today=TODAY,
        soon=SOON,
        waits=waits,
        person_until=until,
    )
    assert found == state
    assert state in STATES


def test_soon_is_three_business_days() -> None:
    assert soon_until(date(2026, 12, 4), Calendar()) == date(2026, 12, 10)  # 8 December is none
