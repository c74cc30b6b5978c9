"""The words of a count: its days, the days in a row that it leaves out, and their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from privdesk.rules.calendar import Calendar, Skipped
from privdesk.rules.holiday_table import shipped
from privdesk.text import N_, say, short_date, translate

SpanForm = Literal["date", "month", "day"]

DAY = timedelta(days=1)
_WEEKDAYS = (
    N_("Computation", "Mon"),
    N_("Computation", "Tue"),
    N_("Computation", "Wed"),
    N_("Computation", "Thu"),
    N_("Computation", "Fri"),
    N_("Computation", "Sat"),
    N_("Computation", "Sun"),
)


@dataclass(frozen=True)
class SkippedSpan:
    """Days in a row that are not counted for the same reason."""

    first: date
    last: date
    why: str

    @property
    def count(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


def spans_of(skipped: Iterable[Skipped]) -> tuple[SkippedSpan, ...]:
    """Single days as spans: those in a row with the same reason are one."""
    found: list[SkippedSpan] = []
    for one in skipped:
        if found and found[-1].why == one.why and found[-1].last + DAY == one.date:
            found[-1] = replace(found[-1], last=one.date)
        else:
            found.append(SkippedSpan(one.date, one.date, one.why))
    return tuple(found)


def weekday(day: date) -> str:
    """`lun`, `mar`, … the short name of the day of the week."""
    return say(_WEEKDAYS[day.weekday()])


def weekdays() -> tuple[str, ...]:
    """The short names from Monday on."""
    return tuple(map(say, _WEEKDAYS))


def day_words(day: date) -> str:
    """`mié 11/11/2026`."""
    return f"{weekday(day)} {short_date(day)}"


def span_words(span: SkippedSpan, form: SpanForm = "date") -> str:
    """`sáb 14/11/2026 y dom 15/11/2026`; "month": `sáb 14/11`, "day": `sáb 14`."""

    def shown(day: date) -> str:
        if form == "date":
            return day_words(day)
        month = f"/{day.month:02}" if form == "month" else ""
        return f"{weekday(day)} {day.day}{month}"

    if span.count == 1:
        return shown(span.first)
    if span.count == 2:
        return translate(
            "Computation", "{first} and {last}", first=shown(span.first), last=shown(span.last)
        )
    return translate(
        "Computation", "{first} to {last}", first=shown(span.first), last=shown(span.last)
    )


def calendar_note(years: Sequence[int], calendar: Calendar) -> str:
    """Which days are holidays here, true for the years that the count touches."""
    listed = str(years[0])
    if len(years) > 1:
        listed = translate("Computation", "{first} and {last}", first=years[0], last=years[-1])
    days = shipped().days
    laws = {h.law for day, found in days.items() if day.year in years for h in found}
    newer = sorted(laws - {"Ley 51 de 1983"})
    saturday = (
        translate("Computation", "Saturday is a business day.")
        if calendar.saturday_is_business
        else translate("Computation", "Saturday is no business day.")
    )
    if newer:
        holidays = translate(
            "Computation",
            "Holidays of {years}, {laws} included.",
            years=listed,
            laws=", ".join(newer),
        )
    else:
        holidays = translate("Computation", "Holidays of {years}.", years=listed)
    return f"{saturday} {holidays}"
