"""What one counted term is: its limit, its target, every day of the count and the words for it."""

from __future__ import annotations

import calendar as months_of
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from privdesk.rules.calendar import Calendar, Skipped
from privdesk.rules.regime import RunsFor, StrictReading, TermRule, Unit
from privdesk.text import short_date, translate

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Deadline:
    """One term counted: its legal limit, its target and how both were reached.

    `due` is the last day on the usual reading; `target` (never later) the last day on the stricter
    one, moved back to a business day on which the office is open. A target is never before the
    first business day on or after `start`: a closure that covers the whole term leaves that day.

    `skipped` are the days after `start` up to `due` that the limit does not count; with `counted`
    they cover that span. A term of months skips only the days by which its end was moved, and
    `counted` holds the end of each month; a term of the next month's first days skips none before
    that month. `target_counted` are the days of the stricter reading; they end on `strict`, its
    last day before any closure was looked at, and in a completed claim they begin with the days
    that ran before the request to complete.
    The readings are sentences for the officer; `quote` is the law's own words, where known.
    """

    term: str
    law: str
    article: str
    start: date
    due: date
    target: date
    skipped: tuple[Skipped, ...]
    counted: tuple[date, ...]
    target_counted: tuple[date, ...]
    due_reading: str
    target_reading: str
    quote: str
    strict: date


class Timeliness(StrEnum):
    """How an act stands to the term it belongs to: the stricter reading, the limit, or neither."""

    IN_TIME = "in_time"
    ARGUABLE = "arguable"
    LATE = "late"


@dataclass(frozen=True)
class Count:
    """A rule counted by both readings, before closures and words."""

    counted: tuple[date, ...]
    due: date
    target_counted: tuple[date, ...]
    strict: date


def timeliness(sent: date, first: Deadline) -> Timeliness:
    """Whether an act of this day kept to its term: a request to complete, an extension, an answer.

    Closures of the office play no part: they pull the target, not the reading of the law.
    """
    if sent <= first.strict:
        return Timeliness.IN_TIME
    return Timeliness.ARGUABLE if sent <= first.due else Timeliness.LATE


def count_both(rule: TermRule, start: date, calendar: Calendar) -> Count:
    """The rule counted from a day by the usual and by the stricter reading."""
    calendar.is_business_day(start)  # refuses a day outside the table before adding to it
    if rule.unit is Unit.MONTHS:
        ends = tuple(months_later(start, months) for months in range(1, rule.count + 1))
        due = calendar.next_business_day(ends[-1])
        return Count(ends, due, ends, due)
    first = _next_month(start) if rule.unit is Unit.NEXT_MONTH else start + _DAY
    counted = calendar.business_days(first, rule.count)
    due = counted[-1]
    if rule.strict is StrictReading.START_COUNTS:
        strict_counted = calendar.business_days(start, rule.count)
    elif rule.strict is StrictReading.CALENDAR_DAYS:
        strict_counted = tuple(start + _DAY * number for number in range(1, rule.count + 1))
    else:
        strict_counted = counted
    return Count(counted, due, strict_counted, strict_counted[-1])


def _next_month(day: date) -> date:
    return months_later(day.replace(day=1), 1)


def months_later(start: date, months: int) -> date:
    """The same day of the month later; the month's last day where it has none (C.C. art. 67).

    It is not moved to a business day. Raises `ValueError` past the year 9999.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = months_of.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def explained(
    rule: TermRule,
    law: str,
    start: date,
    count: Count,
    calendar: Calendar,
    *,
    base: Deadline | None = None,
) -> Deadline:
    """The count as a deadline with its target and its words; `base` is the term it extends."""
    target = _target(rule, start, count, calendar)
    words = rule.strict_text
    if rule.strict_text_off and not calendar.is_business_day(start):
        words = rule.strict_text_off
    places = _places(start, count, base)
    first_skipped = start + _DAY
    if rule.unit is Unit.MONTHS:
        first_skipped = count.counted[-1]
    elif rule.unit is Unit.NEXT_MONTH:
        first_skipped = _next_month(start)
    return Deadline(
        term=rule.id,
        law=law,
        article=rule.article,
        start=start,
        due=count.due,
        target=target,
        skipped=calendar.skipped(first_skipped, count.due),
        counted=count.counted,
        target_counted=count.target_counted,
        due_reading=rule.usual.format(**places),
        target_reading=words.format(**places) + target_moved(rule, count, target, calendar),
        quote=rule.quote,
        strict=count.strict,
    )


def _places(start: date, count: Count, base: Deadline | None) -> dict[str, str]:
    """The dates that a regime's sentences may name (see `resources/regimes`)."""
    return {
        "start": short_date(start),
        "first": short_date(count.counted[0] if count.counted else count.due),
        "due": short_date(count.due),
        "strict": short_date(count.strict),
        "limit": short_date(base.due) if base else "",
        "strict_limit": short_date(base.strict) if base else "",
    }


def _target(rule: TermRule, start: date, count: Count, calendar: Calendar) -> date:
    """The stricter reading's last day, back to a business day on which the office is open."""
    if rule.runs_for is RunsFor.PERSON:
        return count.due
    earliest = calendar.next_business_day(start)
    return min(calendar.before_closures(count.strict, earliest), count.due)


def target_moved(rule: TermRule, count: Count, target: date, calendar: Calendar) -> str:
    """Why the target is not the stricter reading's last day, as a sentence to add; else nothing."""
    if rule.runs_for is RunsFor.PERSON or target == count.strict:
        return ""
    if calendar.business_days_from(target, count.strict) < 1:
        return " " + translate(
            "Terms",
            "{day} is no business day ({why}): the target is {target}.",
            day=short_date(count.strict),
            why=calendar.why_not_business(count.strict),
            target=short_date(target),
        )
    # A business day lies between them, so it was a closure that moved the target.
    closure = calendar.closure_on(calendar.previous_business_day(count.strict))
    return " " + translate(
        "Terms",
        "The office is closed then ({name}): the target is {target}.",
        name=closure.name if closure else "",
        target=short_date(target),
    )
