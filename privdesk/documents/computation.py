"""How one term of a case was counted, as the screen, paper and clipboard show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, NamedTuple

from privdesk.documents.spanish import short_date
from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar, Skipped
from privdesk.rules.case import CaseDeadline
from privdesk.rules.counted import Deadline
from privdesk.rules.holiday_table import shipped
from privdesk.rules.regime import load_regime
from privdesk.rules.terms import deadline
from privdesk.text import N_, say, translate

Which = Literal["limit", "target"]
SpanForm = Literal["date", "month", "day"]

_DAY = timedelta(days=1)
_WEEKDAYS = (
    N_("Computation", "Mon"),
    N_("Computation", "Tue"),
    N_("Computation", "Wed"),
    N_("Computation", "Thu"),
    N_("Computation", "Fri"),
    N_("Computation", "Sat"),
    N_("Computation", "Sun"),
)


class Reading(NamedTuple):
    """One date with how it is read: `kind` is "limit", "target" or "extension"."""

    kind: str
    label: str
    day: date
    text: str


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


@dataclass(frozen=True)
class Computation:
    """One counted term. A closed case has no days, only the dates kept when it was closed.

    `numbers` gives each counted day its number, by the limit's reading and by the target's;
    `off` says why a day of the months shown is no business day.
    """

    title: str
    subject: str
    start: date | None
    due: date
    target: date
    readings: tuple[Reading, ...]
    numbers: dict[Which, dict[date, int]]
    skipped: dict[Which, tuple[SkippedSpan, ...]]
    off: dict[date, str]
    quote: str
    article: str
    note: str

    @property
    def has_days(self) -> bool:
        """Whether the count can be shown day by day."""
        return self.start is not None

    def months(self) -> tuple[date, ...]:
        """The first day of each month that the count touches."""
        if self.start is None:
            return ()
        found = [self.start.replace(day=1)]
        while (after := (found[-1] + 31 * _DAY).replace(day=1)) <= self.due:
            found.append(after)
        return tuple(found)

    def weeks(self, month: date) -> tuple[tuple[date, ...], ...]:
        """The weeks of the month that the count touches, Monday to Sunday, whole weeks."""
        if self.start is None:
            return ()
        monday = max(month, self.start)
        monday -= monday.weekday() * _DAY
        found = []
        while monday <= self.due and _overlaps(monday, month):
            found.append(tuple(monday + n * _DAY for n in range(7)))
            monday += 7 * _DAY
        return tuple(found)

    def text(self) -> str:
        """The whole of it as plain text, for the clipboard."""
        lines = [self.title, self.subject, ""]
        lines += [f"{r.label}: {short_date(r.day)}. {r.text}" for r in self.readings]
        if self.has_days:
            lines += ["", translate("Computation", "Days of the legal limit")]
            lines += [f"{n}. {day_words(d)}" for d, n in self.numbers["limit"].items()]
            lines += ["", translate("Computation", "Days that are not counted")]
            lines += [f"{span_words(s)}: {s.why}" for s in self.skipped["limit"]]
        lines += ["", self.law_words(), self.note]
        return "\n".join(lines).strip()

    def law_words(self) -> str:
        """The law's words with their article; only the article where none are kept."""
        if not self.quote:
            return self.article
        return translate(
            "Computation", "“… {quote} …” {article}", quote=self.quote, article=self.article
        )


def _overlaps(monday: date, month: date) -> bool:
    return any((monday + n * _DAY).replace(day=1) == month for n in range(7))


def computation(
    row: CaseDeadline,
    calendar: Calendar,
    *,
    number: str,
    person: str,
    closed_on: date | None = None,
) -> Computation:
    """The computation of a term of a case: request `number` of `person`.

    A row without its count (a closed case) is told as it was kept, and never counted anew.
    Raises ValueError for a row that is no term of the law.
    """
    if row.due is None:
        raise ValueError(f"{row.term} is no term of the law")
    how = row.how
    title = translate("Computation", "How {day} was counted", day=short_date(row.due))
    if how is None:
        return _kept(row, title, number, person, closed_on)
    rule = load_regime(how.law).rule(how.term, how.start)
    subject = translate(
        "Computation",
        "{term}: {length}. Request {number} of {person}.",
        term=rule.name,
        length=rule.length,
        number=number,
        person=person,
    )
    return Computation(
        title=title,
        subject=subject,
        start=how.start,
        due=how.due,
        target=how.target,
        readings=_readings(how, row, calendar),
        numbers={"limit": _numbered(how.counted), "target": _numbered(how.target_counted)},
        skipped={"limit": _spans(how.skipped), "target": _spans(_target_skipped(how, calendar))},
        off=_off(how, calendar),
        quote=how.quote,
        article=how.article,
        note=_note(how, calendar),
    )


def _kept(
    row: CaseDeadline, title: str, number: str, person: str, closed_on: date | None
) -> Computation:
    assert row.due is not None
    rule = load_regime("co-1581").rule(row.term, row.due)
    subject = translate(
        "Computation",
        "{term}: {length}. Request {number} of {person}.",
        term=rule.name,
        length=rule.length,
        number=number,
        person=person,
    )
    note = translate(
        "Computation",
        "The case was closed on {day}. These are the dates counted and kept then; a closed case is "
        "not counted anew.",
        day=short_date(closed_on) if closed_on else "—",
    )
    readings = [Reading("limit", _label("limit"), row.due, "")]
    if row.target:
        readings.append(Reading("target", _label("target"), row.target, ""))
    return Computation(
        title=title,
        subject=subject,
        start=None,
        due=row.due,
        target=row.target or row.due,
        readings=tuple(readings),
        numbers={"limit": {}, "target": {}},
        skipped={"limit": (), "target": ()},
        off={},
        quote=rule.quote,
        article=rule.article,
        note=note,
    )


def _label(kind: str) -> str:
    return {
        "limit": translate("Computation", "Legal limit"),
        "target": translate("Computation", "Target"),
        "extension": translate("Computation", "If extended"),
    }[kind]


def _readings(how: Deadline, row: CaseDeadline, calendar: Calendar) -> tuple[Reading, ...]:
    found = [
        Reading("limit", _label("limit"), how.due, how.due_reading),
        Reading("target", _label("target"), how.target, how.target_reading),
    ]
    if how.term.endswith(".answer") and row.met_on is None:
        term = f"{how.term.removesuffix('.answer')}.extension"
        try:
            more = deadline(term, how.start, calendar, how.law)
        except BadInput:  # beyond the known holidays: nothing certain can be said
            return tuple(found)
        text = translate(
            "Computation",
            "{reading} Target: {day}.",
            reading=more.due_reading,
            day=short_date(more.target),
        )
        found.append(Reading("extension", _label("extension"), more.due, text))
    return tuple(found)


def _numbered(days: Iterable[date]) -> dict[date, int]:
    return {day: number for number, day in enumerate(days, 1)}


def _target_skipped(how: Deadline, calendar: Calendar) -> Sequence[Skipped]:
    counted = set(how.target_counted)
    first = min([how.start + _DAY, *how.target_counted])
    if how.strict == how.due:
        return how.skipped
    return [s for s in calendar.skipped(first, how.strict) if s.date not in counted]


def _spans(skipped: Iterable[Skipped]) -> tuple[SkippedSpan, ...]:
    found: list[SkippedSpan] = []
    for one in skipped:
        if found and found[-1].why == one.why and found[-1].last + _DAY == one.date:
            found[-1] = replace(found[-1], last=one.date)
        else:
            found.append(SkippedSpan(one.date, one.date, one.why))
    return tuple(found)


def _off(how: Deadline, calendar: Calendar) -> dict[date, str]:
    first = how.start - how.start.weekday() * _DAY
    last = how.due + (6 - how.due.weekday()) * _DAY
    first = max(first, date(calendar.first_year, 1, 1))
    last = min(last, date(calendar.last_year, 12, 31))
    return {one.date: one.why for one in calendar.skipped(first, last)}


def _note(how: Deadline, calendar: Calendar) -> str:
    """Which days are holidays here, true for the years that the count touches."""
    years = range(how.start.year, how.due.year + 1)
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
