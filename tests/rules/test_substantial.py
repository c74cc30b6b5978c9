from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.sections import DATABASE_SECTIONS
from privdesk.rules.substantial import (
    SUBSTANTIAL,
    change_count,
    change_due,
    first_business_days,
    is_substantial,
)

PLAIN = Calendar()


@pytest.mark.parametrize(
    ("changed_on", "due"),
    [
        (date(2026, 11, 1), date(2026, 12, 15)),
        (date(2026, 11, 30), date(2026, 12, 15)),
        (date(2026, 12, 1), date(2027, 1, 18)),
        (date(2026, 12, 31), date(2027, 1, 18)),
    ],
)
def test_the_tenth_business_day_of_the_next_month(changed_on: date, due: date) -> None:
    assert change_due(changed_on, PLAIN) == due
    counted = change_count(changed_on, PLAIN)
    assert (counted.due, counted.target) == (due, due)
    assert len(counted.counted) == 10
    assert counted.counted[0].day < 5


@pytest.mark.parametrize(
    ("month", "n", "day"),
    [
        (date(2027, 2, 28), 15, date(2027, 2, 19)),
        (date(2027, 8, 1), 15, date(2027, 8, 23)),
        (date(2026, 12, 31), 10, date(2026, 12, 15)),
    ],
)
def test_the_first_business_days_of_a_month(month: date, n: int, day: date) -> None:
    days = first_business_days(month, n, PLAIN)
    assert len(days) == n
    assert days[-1] == day
    assert days == tuple(sorted(set(days)))


def test_a_day_off_moves_the_limit_and_a_closure_only_the_target() -> None:
    off = Calendar(days_off=[DayOff(date(2026, 12, 3), "Suspensión", "Resolución 1")])
    assert change_due(date(2026, 11, 5), off) == date(2026, 12, 16)
    closed = Calendar(closures=[Closure(date(2026, 12, 10), date(2026, 12, 31), "Cierre")])
    found = change_count(date(2026, 11, 5), closed)
    assert (found.due, found.target) == (date(2026, 12, 15), date(2026, 12, 9))


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.booleans())
def test_both_ways_of_counting_agree(day: date, saturday: bool) -> None:
    calendar = Calendar(saturday_is_business=saturday)
    due = change_due(day, calendar)
    assert change_count(day, calendar).due == due
    assert due > day
    assert due.day >= 10
    assert (due.year * 12 + due.month) - (day.year * 12 + day.month) == 1
    later = change_due(day + timedelta(1), calendar)
    assert later >= due


def test_what_is_substantial_is_a_field_or_a_list_of_a_database() -> None:
    names = {name for section in DATABASE_SECTIONS for name in section.names}
    assert names > SUBSTANTIAL
    assert not {"subject_count", "subject_count_on", "notes", "filings", "name"} & SUBSTANTIAL


@pytest.mark.parametrize(
    ("name", "row", "changed", "expected"),
    [
        ("purposes", {"code": "x"}, (), True),
        ("policy_version", None, (), True),
        ("subject_count", None, (), False),
        ("places", {"kind": "own_server"}, (), False),
        ("transfers", {"kind": "transfer"}, (), True),
        ("transfers", {"kind": "transmission"}, ("country",), True),
        ("transfers", {"kind": "national"}, (), False),
        ("has_national", None, (), False),
        ("answers", {"code": "policy"}, ("is_met", "note"), True),
        ("answers", {"code": "policy"}, ("note", "reviewed_on"), False),
        ("answers", {"code": "policy"}, (), True),
    ],
)
def test_which_changes_the_rnbd_is_told_of(
    name: str, row: dict[str, Any] | None, changed: tuple[str, ...], expected: bool
) -> None:
    assert is_substantial(name, row, changed) is expected
