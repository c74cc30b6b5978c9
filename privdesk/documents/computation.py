"""How one date of a case was counted, as the screen, paper and clipboard show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from privdesk.documents.count_words import DAY, SkippedSpan, day_words, span_words
from privdesk.text import short_date, translate

Which = Literal["limit", "target"]


class Reading(NamedTuple):
    """One date with how it is read: a key of `LABELS` in `documents.term_count`."""

    kind: str
    label: str
    day: date
    text: str


@dataclass(frozen=True)
class Computation:
    """One date of a case with its count. Without days, only the dates and where they come from.

    `numbers` gives each counted day its number, by the limit's reading and by the target's;
    `spans` are the stretches of days that a calendar must show; `marks` the word on a day (recibo);
    `off` says why a day of those stretches is no business day; `standing` how the term stands.
    `is_term` tells the law's terms from the office's own work; `is_of_request` what begins with a
    receipt from the terms of a database.
    """

    term: str
    about: int | None
    title: str
    subject: str
    name: str
    start: date | None
    due: date
    target: date
    readings: tuple[Reading, ...]
    standing: str = ""
    numbers: dict[Which, dict[date, int]] | None = None
    skipped: dict[Which, tuple[SkippedSpan, ...]] | None = None
    spans: tuple[tuple[date, date], ...] = ()
    marks: dict[date, str] | None = None
    off: dict[date, str] | None = None
    in_months: bool = False
    is_term: bool = True
    is_of_request: bool = True
    quote: str = ""
    article: str = ""
    note: str = ""

    @property
    def has_days(self) -> bool:
        """Whether the count can be shown day by day."""
        return bool(self.spans)

    @property
    def has_target(self) -> bool:
        """Whether the target is another day than the limit, so that there are two counts."""
        return self.target != self.due

    def number(self, which: Which, day: date) -> int:
        """The number of a day in that count; 0 for one that is not counted."""
        return (self.numbers or {}).get(which, {}).get(day, 0)

    def numbered(self, which: Which) -> dict[date, int]:
        """The counted days of that reading with their numbers."""
        return (self.numbers or {}).get(which, {})

    def not_counted(self, which: Which) -> tuple[SkippedSpan, ...]:
        """The days that this reading leaves out."""
        return (self.skipped or {}).get(which, ())

    def why_off(self, day: date) -> str:
        """Why a day is no business day; empty for a business day."""
        return (self.off or {}).get(day, "")

    def mark(self, day: date) -> str:
        """The word that stands on a day (`recibo`, `completo`); mostly none."""
        return (self.marks or {}).get(day, "")

    def months(self) -> tuple[date, ...]:
        """The first day of each month that a stretch of the count touches."""
        found: list[date] = []
        for first, last in self.spans:
            month = first.replace(day=1)
            while month <= last:
                if month not in found:
                    found.append(month)
                month = (month + 31 * DAY).replace(day=1)
        return tuple(sorted(found))

    def weeks(self, month: date) -> tuple[tuple[date, ...], ...]:
        """The weeks of the month that the count touches, Monday to Sunday, whole weeks."""
        found: list[tuple[date, ...]] = []
        monday = month - month.weekday() * DAY
        while any((monday + n * DAY).replace(day=1) == month for n in range(7)):
            week = tuple(monday + n * DAY for n in range(7))
            if self._touches([day for day in week if day.replace(day=1) == month]):
                found.append(week)
            monday += 7 * DAY
        return tuple(found)

    def _touches(self, days: Sequence[date]) -> bool:
        return any(first <= days[-1] and days[0] <= last for first, last in self.spans)

    def text(self) -> str:
        """The whole of it as plain text, for the clipboard."""
        lines = [self.title, self.subject, self.standing, ""]
        lines += [f"{r.label}: {short_date(r.day)}. {r.text}".strip() for r in self.readings]
        if self.has_days:
            lines += ["", translate("Computation", "Days of the legal limit")]
            lines += [f"{self.day_number(n)}. {day_words(d)}" for d, n in self._limit_days()]
        if spans := self.not_counted("limit"):
            lines += ["", translate("Computation", "Days that are not counted")]
            lines += [f"{span_words(s)}: {s.why}" for s in spans]
        lines += ["", self.law_words(), self.note]
        return "\n".join(lines).strip()

    def _limit_days(self) -> list[tuple[date, int]]:
        return list(self.numbered("limit").items())

    def day_number(self, number: int) -> str:
        """`7`; in a term of months `mes 2`."""
        if self.in_months:
            return translate("Computation", "month {number}", number=number)
        return str(number)

    def law_words(self) -> str:
        """The law's words with their article; only the article where none are kept."""
        if not self.quote:
            return self.article
        return translate(
            "Computation", "“… {quote} …” {article}", quote=self.quote, article=self.article
        )
