from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.inventory_words import RETENTION_BOUNDS, RETENTION_UNITS
from privdesk.rules.retention import Due, due_from, held_by, notice_day, stands

TODAY = date(2026, 11, 23)
OF_THE_LAW = Calendar()


def rule(**values: Any) -> dict[str, Any]:
    return {"bound": "at_most", "period": 5, "unit": "years", "notice_days": 0, **values}


@pytest.mark.parametrize(
    ("values", "start", "on"),
    [
        ({}, date(2021, 3, 10), date(2026, 3, 10)),
        ({"bound": "at_least"}, date(2021, 3, 10), date(2026, 3, 11)),
        ({"period": 1}, date(2024, 2, 29), date(2025, 2, 28)),
        ({"period": 4}, date(2024, 2, 29), date(2028, 2, 29)),
        ({"period": 1, "unit": "months"}, date(2026, 1, 31), date(2026, 2, 28)),
        ({"period": 13, "unit": "months"}, date(2026, 12, 15), date(2028, 1, 15)),
        ({"period": 30, "unit": "days"}, date(2026, 11, 1), date(2026, 12, 1)),
        ({"period": 0, "unit": "days"}, TODAY, TODAY),
        ({"period": 0, "bound": "at_least"}, TODAY, TODAY + timedelta(1)),
    ],
)
def test_the_day_that_a_rule_gives(values: dict[str, Any], start: date, on: date) -> None:
    found = due_from(rule(**values), start, OF_THE_LAW)
    assert found is not None
    assert found.on == on
    assert found.notice_on is None
    assert found.is_limit == (found.bound == "at_most")


@pytest.mark.parametrize("values", [{"bound": "until_asked"}, {"period": None}])
def test_no_period_no_day(values: dict[str, Any]) -> None:
    assert due_from(rule(**values), TODAY, OF_THE_LAW) is None


def test_the_notice_stands_so_many_calendar_days_before() -> None:
    found = due_from(rule(notice_days=30), date(2021, 12, 10), OF_THE_LAW)
    assert found == Due("at_most", date(2026, 12, 10), date(2026, 11, 10))
    assert notice_day(TODAY, 0) is None
    assert notice_day(TODAY, -3) is None
    assert notice_day(TODAY, None) is None
    assert notice_day(TODAY, 10**9) == date.min


@pytest.mark.parametrize("unit", RETENTION_UNITS)
@pytest.mark.parametrize("period", [-1, 10**4 * 400, 10**30])
def test_a_period_that_no_calendar_holds_is_refused_by_name(unit: str, period: int) -> None:
    with pytest.raises(BadInput) as refused:
        due_from(rule(period=period, unit=unit), TODAY, OF_THE_LAW)
    assert refused.value.field == "period"


def test_at_least_until_the_last_day_of_all_is_refused_too() -> None:
    days = (date.max - TODAY).days
    with pytest.raises(BadInput):
        due_from(rule(period=days, unit="days", bound="at_least"), TODAY, OF_THE_LAW)


@given(
    st.sampled_from(sorted(RETENTION_BOUNDS)),
    st.sampled_from(sorted(RETENTION_UNITS)),
    st.integers(0, 100),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.integers(0, 400),
)
def test_a_longer_period_never_lets_go_earlier(
    bound: str, unit: str, period: int, start: date, notice: int
) -> None:
    values = rule(bound=bound, unit=unit, period=period, notice_days=notice)
    if unit == "business_days":  # counted only in the years whose holidays are known
        start = start.replace(year=2000 + start.year % 40, day=min(start.day, 28))
    found = due_from(values, start, OF_THE_LAW)
    longer = due_from({**values, "period": period + 1}, start, OF_THE_LAW)
    later = due_from(values, start + timedelta(1), OF_THE_LAW)
    if found is None or longer is None or later is None:
        assert bound in ("until_asked", "no_limit")
        return
    assert start <= found.on < longer.on
    assert found.on <= later.on
    assert (found.notice_on is None) == (notice == 0)
    assert found.notice_on is None or (found.on - found.notice_on).days == notice


def test_business_days_are_those_of_the_given_calendar() -> None:
    values = rule(period=10, unit="business_days")
    civic = Calendar(days_off=[DayOff(date(2026, 12, 1), "Día cívico", "Decreto 77")])
    closed = Calendar(closures=[Closure(date(2026, 12, 1), date(2026, 12, 4), "Inventario")])
    found = [due_from(values, TODAY, one) for one in (OF_THE_LAW, civic, closed)]
    days = [date(2026, 12, 7), date(2026, 12, 9), date(2026, 12, 7)]  # the 8th is a holiday
    assert [due.on if due else None for due in found] == days


def test_business_days_of_years_without_known_holidays_are_refused() -> None:
    values = rule(period=1, unit="business_days", bound="at_most")
    with pytest.raises(BadInput, match="20"):
        due_from(values, date(2099, 12, 31), OF_THE_LAW)


def hold(**values: Any) -> dict[str, Any]:
    return {
        "name": "Proceso",
        "retention_rule_id": None,
        "database_id": None,
        "activity_id": None,
        "in_databases": frozenset(),
        "person_id": None,
        "since_on": date(2026, 1, 1),
        "until_on": None,
        **values,
    }


def held(one: dict[str, Any], **erased: Any) -> bool:
    wanted = {"rule_id": None, "database_id": None, "person_id": None, "today": TODAY, **erased}
    return bool(held_by([one], **wanted))


@pytest.mark.parametrize(
    ("one", "erased", "expected"),
    [
        ({}, {}, True),
        ({}, {"person_id": 5}, True),
        ({"person_id": 5}, {"person_id": 5}, True),
        ({"person_id": 5}, {"person_id": 6}, False),
        ({"person_id": 5}, {"database_id": 3}, True),  # that person may be in it
        ({"database_id": 3}, {"database_id": 4}, False),
        ({"database_id": 3}, {"database_id": 3, "person_id": 5}, True),
        ({"database_id": 3}, {"person_id": 5}, True),  # nobody knows where the person is
        ({"database_id": 3}, {"person_id": 5, "databases": {3, 4}}, True),
        ({"database_id": 3}, {"person_id": 5, "databases": {4}}, False),
        ({"database_id": 3}, {"person_id": 5, "databases": ()}, False),
        ({"database_id": 3}, {"database_id": 4, "databases": {3}}, False),
        ({"database_id": 3, "person_id": 5}, {"database_id": 3, "person_id": 6}, False),
        ({"activity_id": 7}, {"activity_id": 7}, True),
        ({"activity_id": 7}, {"activity_id": 8}, False),
        ({"activity_id": 7}, {}, True),
        ({"activity_id": 7}, {"database_id": 3}, True),  # nobody knows which databases it uses
        ({"activity_id": 7, "in_databases": {3, 4}}, {"database_id": 3}, True),
        ({"activity_id": 7, "in_databases": {3, 4}}, {"database_id": 5}, False),
        ({"activity_id": 7, "in_databases": {3}}, {"person_id": 5, "databases": {3, 9}}, True),
        ({"activity_id": 7, "in_databases": {3}}, {"person_id": 5, "databases": {9}}, False),
        ({"activity_id": 7, "in_databases": {3}}, {"person_id": 5}, True),
        ({"activity_id": 7, "in_databases": {3}}, {"activity_id": 8, "database_id": 3}, False),
        ({"retention_rule_id": 1}, {"rule_id": 2}, False),
        ({"retention_rule_id": 1}, {"rule_id": 1, "database_id": 3}, True),
        ({"since_on": TODAY}, {}, True),
        ({"since_on": TODAY + timedelta(1)}, {}, False),
        ({"until_on": TODAY}, {}, True),
        ({"until_on": TODAY - timedelta(1)}, {}, False),
    ],
)
def test_which_holds_forbid_an_erasure(
    one: dict[str, Any], erased: dict[str, Any], expected: bool
) -> None:
    assert held(hold(**one), **erased) is expected


@given(st.lists(st.tuples(st.none() | st.integers(1, 2), st.none() | st.integers(1, 2))))
def test_the_holds_come_back_in_order_and_to_erase_more_is_never_freer(
    pairs: list[tuple[int | None, int | None]],
) -> None:
    holds = [hold(database_id=d, person_id=p) for d, p in pairs]
    one = held_by(holds, rule_id=None, database_id=1, person_id=1, today=TODAY)
    all_of_it = held_by(holds, rule_id=None, database_id=1, person_id=None, today=TODAY)
    everything = held_by(holds, rule_id=None, database_id=None, person_id=None, today=TODAY)
    assert [h for h in holds if h in one] == one
    assert len(one) <= len(all_of_it) <= len(everything) == len(holds)
    assert all(stands(h, TODAY) for h in everything)
