"""Which days are business days (días hábiles), how many lie between two, and why a day is none.

Ley 4 de 1913, art. 62: in terms of days, holidays and days off are left out; a term of months that
ends on one runs to the next business day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from privdesk.errors import BadInput
from privdesk.rules.holiday_table import Holiday, HolidayTable, shipped
from privdesk.text import N_, say, short_date, translate

_DAY = timedelta(days=1)
_SATURDAY = 5

_WEEKDAYS = (
    N_("Calendar", "Monday"),
    N_("Calendar", "Tuesday"),
    N_("Calendar", "Wednesday"),
    N_("Calendar", "Thursday"),
    N_("Calendar", "Friday"),
    N_("Calendar", "Saturday"),
    N_("Calendar", "Sunday"),
)
_MONTHS = (
    N_("Calendar", "January"),
    N_("Calendar", "February"),
    N_("Calendar", "March"),
    N_("Calendar", "April"),
    N_("Calendar", "May"),
    N_("Calendar", "June"),
    N_("Calendar", "July"),
    N_("Calendar", "August"),
    N_("Calendar", "September"),
    N_("Calendar", "October"),
    N_("Calendar", "November"),
    N_("Calendar", "December"),
)


@dataclass(frozen=True)
class Skipped:
    """A day that a term does not count, and why, in the user's language."""

    date: date
    why: str


@dataclass(frozen=True)
class DayOff:
    """A day that a law or an authority declared no business day: it moves legal limits."""

    date: date
    name: str
    source: str


@dataclass(frozen=True)
class Closure:
    """Days (first to last, both included) on which the office itself is closed.

    They move no limit and are never skipped; they only pull targets earlier.
    """

    first: date
    last: date
    name: str


class Calendar:
    """The business days of Colombia with one organization's settings; never changes once made.

    `days_off` are added and `removed` are taken away from the holidays of the table (a removed
    Saturday or Sunday stays a weekend; a day off that is also removed stays a day off). Every
    method refuses a day outside `first_year`–`last_year` with `BadInput` naming the years.
    """

    def __init__(
        self,
        holidays: HolidayTable | None = None,
        *,
        saturday_is_business: bool = False,
        days_off: Iterable[DayOff] = (),
        removed: Iterable[date] = (),
        closures: Iterable[Closure] = (),
    ) -> None:
        self._given = holidays
        self._days_off = {off.date: off for off in days_off}
        self._removed = frozenset(removed)
        self._closures = tuple(closures)
        self._working_weekdays = _SATURDAY + saturday_is_business
        for closure in self._closures:
            _check_closure(closure)

    @property
    def saturday_is_business(self) -> bool:
        """Whether Saturdays count."""
        return self._working_weekdays > _SATURDAY

    @property
    def first_year(self) -> int:
        """The first year whose holidays are known."""
        return self._table.first_year

    @property
    def last_year(self) -> int:
        """The last year whose holidays are known."""
        return self._table.last_year

    def is_business_day(self, day: date) -> bool:
        """Whether a term counts this day. Closures of the office do count."""
        self._check(day)
        return day.weekday() < self._working_weekdays and day not in self._off

    def why_not_business(self, day: date) -> str | None:
        """Why a term does not count this day, in the user's language; None for a business day."""
        self._check(day)
        if day not in self._removed and (holidays := self._table.days.get(day)):
            return "; ".join(_described(holiday) for holiday in holidays)
        if off := self._days_off.get(day):
            return f"{off.name} ({off.source})" if off.source else off.name
        if day.weekday() < self._working_weekdays:
            return None
        if self.saturday_is_business:
            return translate("Calendar", "Sunday, no business day")
        return translate("Calendar", "Weekend")

    def next_business_day(self, day: date) -> date:
        """The first business day on or after `day`."""
        while not self.is_business_day(day):
            day += _DAY
        return day

    def name_of(self, day: date) -> str:
        """The name of a holiday or of a day off alone; "" for any other day."""
        self._check(day)
        if day not in self._removed and (holidays := self._table.days.get(day)):
            return "; ".join(holiday.name for holiday in holidays)
        off = self._days_off.get(day)
        return off.name if off else ""

    def previous_business_day(self, day: date) -> date:
        """The last business day on or before `day`."""
        while not self.is_business_day(day):
            day -= _DAY
        return day

    def business_days(self, first: date, count: int) -> tuple[date, ...]:
        """The first `count` business days on or after `first`, in order."""
        days: list[date] = []
        while len(days) < count:
            first = self.next_business_day(first)
            days.append(first)
            first += _DAY
        return tuple(days)

    def add_business_days(self, start: date, count: int) -> date:
        """The `count`-th (1 or more) business day after `start`, which itself is never counted."""
        if count < 1:
            raise ValueError(f"count must be 1 or more, not {count}")
        self._check(start)
        return self.business_days(start + _DAY, count)[-1]

    def business_days_from(self, start: date, end: date) -> int:
        """How many business days lie after `start` up to and including `end`.

        Negative when `end` comes first: minus the business days after `end` up to `start`.
        """
        return self._count_to(end) - self._count_to(start)

    def skipped(self, first: date, last: date) -> tuple[Skipped, ...]:
        """Each day from `first` to `last`, both included, that is no business day, with its why."""
        found: list[Skipped] = []
        while first <= last:
            if why := self.why_not_business(first):
                found.append(Skipped(first, why))
            first += _DAY
        return tuple(found)

    def closure_on(self, day: date) -> Closure | None:
        """The office's own closure that holds on this day, if any."""
        for closure in self._closures:
            if closure.first <= day <= closure.last:
                return closure
        return None

    def before_closures(self, day: date, earliest: date | None = None) -> date:
        """The last business day on or before `day` on which the office is not closed.

        When there is none on or after `earliest`, it is `earliest`.
        """
        while not self.is_business_day(day) or self.closure_on(day):
            day -= _DAY
            if earliest and day < earliest:
                return earliest
        return day

    def _check(self, day: date) -> None:
        # A datetime equals no date in a set, so it would silently pass every holiday.
        if isinstance(day, datetime):
            raise TypeError("a legal day is a date, not a datetime")
        if not self.first_year <= day.year <= self.last_year:
            raise BadInput(
                translate(
                    "Calendar",
                    "{day} cannot be counted: the holidays are known from {first} to {last}.",
                    day=short_date(day),
                    first=self.first_year,
                    last=self.last_year,
                ),
                "date",
            )

    @cached_property
    def _table(self) -> HolidayTable:
        return self._given or shipped()

    @cached_property
    def _off(self) -> frozenset[date]:
        return frozenset(self._table.days.keys() - self._removed | self._days_off.keys())

    @cached_property
    def _off_ordinals(self) -> list[int]:
        """The days off that take a working weekday away, as sorted ordinals."""
        return sorted(d.toordinal() for d in self._off if d.weekday() < self._working_weekdays)

    def _count_to(self, day: date) -> int:
        """The business days from the beginning of time (a Monday) to `day`, included.

        Days before the table have no holidays here; they cancel out in every difference.
        """
        self._check(day)
        weeks, rest = divmod(day.toordinal(), 7)
        weekdays = weeks * self._working_weekdays + min(rest, self._working_weekdays)
        return weekdays - bisect_right(self._off_ordinals, day.toordinal())


def _check_closure(closure: Closure) -> None:
    if closure.last < closure.first:
        raise BadInput(
            translate("Calendar", "The closure “{name}” ends before it begins.", name=closure.name),
            "last",
        )


def _described(holiday: Holiday) -> str:
    """What a holiday is: Independencia de Cartagena, trasladado del miércoles 11 (Ley 51…)."""
    fallen, day = holiday.falls_on, holiday.day
    if fallen == day:
        return f"{holiday.name} ({holiday.law})"
    weekday = say(_WEEKDAYS[fallen.weekday()])
    if (fallen.year, fallen.month) == (day.year, day.month):
        return translate(
            "Calendar",
            "{name}, moved from {weekday} {day} ({law})",
            name=holiday.name,
            weekday=weekday,
            day=fallen.day,
            law=holiday.law,
        )
    return translate(
        "Calendar",
        "{name}, moved from {weekday} {day} {month} ({law})",
        name=holiday.name,
        weekday=weekday,
        day=fallen.day,
        month=say(_MONTHS[fallen.month - 1]),
        law=holiday.law,
    )
