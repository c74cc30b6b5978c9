from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from holidays import country_holidays
from hypothesis import given, settings
from hypothesis import strategies as st

import generate_holidays
from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.holiday_table import shipped

DAY = timedelta(days=1)
VECTORS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "vectors.toml").read_text(encoding="utf-8")
)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
PLAIN = Calendar()
CHIQUINQUIRA = (
    "Nuestra Señora del Rosario de Chiquinquirá, trasladado del jueves 9 (Ley 2578 de 2026)"
)
QUICK = settings(deadline=None, max_examples=60)


@st.composite
def calendars(draw: st.DrawFn, first: date = date(2000, 1, 1)) -> Calendar:
    """A calendar with settings and days of its own, thick around one date so that they matter."""
    near = st.dates(first, first + timedelta(days=40))
    days_off = draw(st.lists(near, max_size=6))
    firsts = draw(st.lists(near, max_size=3))
    return Calendar(
        saturday_is_business=draw(st.booleans()),
        days_off=[DayOff(day, "Suspensión", "Resolución 1") for day in days_off],
        removed=draw(st.lists(near, max_size=3)),
        closures=[Closure(day, day + 5 * DAY, "Inventario") for day in firsts],
    )


@st.composite
def places(draw: st.DrawFn) -> tuple[Calendar, date]:
    """A calendar and a day near its special days."""
    day = draw(DAYS)
    return draw(calendars(day)), day


def span(first: date, last: date) -> list[date]:
    return [first + number * DAY for number in range((last - first).days + 1)]


def named(day: date) -> str | None:
    return PLAIN.why_not_business(day)


@pytest.mark.parametrize("year", range(1999, 2069))
def test_the_table_has_the_holidays_of_the_package(year: int) -> None:
    expected = set(country_holidays("CO", years=year))
    assert {day for day in shipped().days if day.year == year} == expected
    assert expected  # a year without holidays would compare nothing


def test_the_shipped_file_is_what_the_generator_writes() -> None:
    assert generate_holidays.TABLE.read_text(encoding="utf-8") == generate_holidays.rendered()


@pytest.mark.parametrize("year", ["2026", "2027"])
def test_the_holidays_of_the_year_are_the_listed_nineteen(year: str) -> None:
    listed = [date.fromisoformat(f"{year}-{day}") for day in VECTORS["holidays"][year]]
    assert sorted(day for day in shipped().days if day.year == int(year)) == listed


@pytest.mark.parametrize("day", VECTORS["holidays"]["collisions"])
def test_two_holidays_on_one_monday_are_one_day(day: date) -> None:
    names = {holiday.name for holiday in shipped().days[day]}
    assert names == {"San Pedro y San Pablo", "Sagrado Corazón de Jesús"}
    assert PLAIN.business_days_from(day - 3 * DAY, day) == 0
    assert PLAIN.business_days_from(day - 3 * DAY, day + DAY) == 1
    assert [skipped.date for skipped in PLAIN.skipped(day, day)] == [day]


def test_collisions_to_2060_are_the_listed_ones_and_no_other() -> None:
    together = [day for day, held in shipped().days.items() if len(held) > 1 and day.year < 2061]
    assert sorted(d for d in together if d.year >= 2000) == VECTORS["holidays"]["collisions"]


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (
            (2026, 11, 16),
            "Independencia de Cartagena, trasladado del miércoles 11 (Ley 51 de 1983)",
        ),
        (
            (2026, 7, 13),
            CHIQUINQUIRA,
        ),
        ((2027, 7, 5), "San Pedro y San Pablo, trasladado del martes 29 de junio (Ley 51 de 1983)"),
        ((2026, 12, 25), "Navidad (Ley 51 de 1983)"),
        ((2027, 12, 25), "Navidad (Ley 51 de 1983)"),
        ((2026, 11, 21), "Fin de semana"),
        ((2026, 11, 22), "Fin de semana"),
        ((2025, 7, 14), None),
        ((2026, 11, 11), None),
        ((2026, 11, 17), None),
    ],
)
def test_each_day_says_why_it_does_not_count(day: tuple[int, int, int], why: str | None) -> None:
    assert named(date(*day)) == why
    assert PLAIN.is_business_day(date(*day)) is (why is None)


@pytest.mark.parametrize("vector", VECTORS["nth"], ids=lambda v: str(v["day"]))
def test_the_nth_business_day_of_a_month(vector: dict[str, Any]) -> None:
    month, count, day = vector["month"], vector["count"], vector["day"]
    assert PLAIN.business_days(month, count)[-1] == day
    assert PLAIN.business_days_from(month - DAY, day) == count
    assert PLAIN.add_business_days(month - DAY, count) == day


def test_practice_never_counted_saturdays() -> None:
    with_saturday = Calendar(saturday_is_business=True)
    practice = [vector for vector in VECTORS["nth"] if vector["practice"]]
    assert len(practice) == 6
    for vector in practice:
        assert with_saturday.business_days(vector["month"], 15)[-1] != vector["day"]


def test_saturday_is_a_setting_and_holidays_stay() -> None:
    six_days = Calendar(saturday_is_business=True)
    assert six_days.is_business_day(date(2026, 11, 21))
    assert six_days.why_not_business(date(2026, 11, 22)) == "Domingo"
    assert not six_days.is_business_day(date(2027, 12, 25))  # Christmas on a Saturday
    assert six_days.business_days_from(date(2026, 11, 20), date(2026, 11, 27)) == 6


def test_a_day_off_by_authority_does_not_count_and_names_its_source() -> None:
    off = DayOff(date(2026, 11, 24), "Suspensión de términos", "Resolución SIC 1 de 2026")
    calendar = Calendar(days_off=[off])
    assert (
        calendar.why_not_business(off.date) == "Suspensión de términos (Resolución SIC 1 de 2026)"
    )
    assert calendar.add_business_days(date(2026, 11, 23), 1) == date(2026, 11, 25)
    unsourced = Calendar(days_off=[DayOff(off.date, "Día cívico", "")])
    assert unsourced.why_not_business(off.date) == "Día cívico"


def test_a_removed_holiday_counts_and_a_removed_sunday_does_not() -> None:
    monday, sunday = date(2026, 11, 16), date(2026, 11, 15)
    calendar = Calendar(removed=[monday, sunday])
    assert calendar.is_business_day(monday)
    assert calendar.why_not_business(monday) is None
    assert calendar.why_not_business(sunday) == "Fin de semana"
    assert calendar.business_days_from(date(2026, 11, 13), date(2026, 11, 17)) == 2
    both = Calendar(removed=[monday], days_off=[DayOff(monday, "Festivo", "Ley 9")])
    assert both.why_not_business(monday) == "Festivo (Ley 9)"


def test_closures_count_as_business_days_and_only_before_closures_sees_them() -> None:
    closure = Closure(date(2026, 12, 21), date(2027, 1, 8), "Vacaciones colectivas")
    calendar = Calendar(closures=[closure])
    assert calendar.is_business_day(date(2026, 12, 22))
    assert calendar.closure_on(date(2027, 1, 8)) == closure
    assert calendar.closure_on(date(2027, 1, 9)) is None
    assert calendar.before_closures(date(2027, 1, 10)) == date(2026, 12, 18)
    assert calendar.before_closures(date(2027, 1, 12)) == date(2027, 1, 12)
    assert calendar.before_closures(date(2027, 1, 7), date(2026, 12, 28)) == date(2026, 12, 28)


def test_a_closure_that_ends_before_it_begins_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match=r"«Semana \{x\}»") as refused:
        Calendar(closures=[Closure(date(2026, 4, 3), date(2026, 4, 1), "Semana {x}")])
    assert refused.value.field == "last"


def test_days_outside_the_table_are_refused_naming_the_years() -> None:
    assert (PLAIN.first_year, PLAIN.last_year) == (1999, 2068)
    for day in (date(1998, 12, 31), date(2069, 1, 1), date.min, date.max):
        for count in (
            lambda day: PLAIN.is_business_day(day),
            lambda day: PLAIN.why_not_business(day),
            lambda day: PLAIN.add_business_days(day, 1),
            lambda day: PLAIN.business_days_from(day, date(2026, 1, 1)),
            lambda day: PLAIN.business_days_from(date(2026, 1, 1), day),
        ):
            with pytest.raises(BadInput, match="1999 a 2068"):
                count(day)
    with pytest.raises(BadInput, match="01/01/2069"):
        PLAIN.add_business_days(date(2068, 12, 30), 10)
    with pytest.raises(BadInput, match="31/12/1998"):
        PLAIN.previous_business_day(date(1999, 1, 1))


def test_a_datetime_is_refused_because_it_would_pass_every_holiday() -> None:
    with pytest.raises(TypeError):
        PLAIN.is_business_day(datetime(2026, 12, 25, tzinfo=UTC))


def test_counting_nothing_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        PLAIN.add_business_days(date(2026, 11, 20), 0)


def test_hostile_names_stay_as_they_are() -> None:
    name = "=1+1 <b>{law}</b> \u202e😀\x00" + "ñ" * 10_000
    calendar = Calendar(days_off=[DayOff(date(2026, 11, 24), name, "{day}")])
    assert calendar.why_not_business(date(2026, 11, 24)) == f"{name} ({{day}})"


@QUICK
@given(places(), st.integers(1, 30))
def test_the_nth_day_is_a_business_day_and_has_n_behind_it(
    place: tuple[Calendar, date], count: int
) -> None:
    calendar, start = place
    end = calendar.add_business_days(start, count)
    assert calendar.is_business_day(end)
    assert end > start
    assert calendar.business_days_from(start, end) == count
    assert calendar.business_days_from(end, start) == -count
    assert end < calendar.add_business_days(start, count + 1)
    assert end <= calendar.add_business_days(start + DAY, count)


@QUICK
@given(places(), st.integers(0, 60))
def test_every_day_is_counted_or_skipped_with_a_reason(
    place: tuple[Calendar, date], length: int
) -> None:
    calendar, start = place
    end = start + length * DAY
    days = set(span(start + DAY, end))
    skipped = calendar.skipped(start + DAY, end)
    assert all(each.why for each in skipped)
    counted = {day for day in days if calendar.is_business_day(day)}
    assert {each.date for each in skipped} == days - counted
    assert calendar.business_days_from(start, end) == len(counted)


@QUICK
@given(places())
def test_next_previous_and_before_closures_land_on_the_nearest_day(
    place: tuple[Calendar, date],
) -> None:
    calendar, day = place
    after, before = calendar.next_business_day(day), calendar.previous_business_day(day)
    assert before <= day <= after
    assert calendar.is_business_day(after)
    assert calendar.is_business_day(before)
    assert (before == day) is calendar.is_business_day(day)
    assert (after == day) is calendar.is_business_day(day)
    open_day = calendar.before_closures(day)
    assert open_day <= before
    assert calendar.closure_on(open_day) is None
    between = [d for d in span(open_day + DAY, day) if calendar.is_business_day(d)]
    assert all(calendar.closure_on(d) for d in between)
