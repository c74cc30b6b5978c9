"""From a deadline of a case to its computation: readings, days, marks and words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from privdesk.documents.computation import Computation, Reading
from privdesk.documents.count_words import DAY, SkippedSpan, calendar_note, spans_of
from privdesk.documents.own_dates import own_article, own_reason
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import TASKS, CaseDeadline
from privdesk.rules.counted import Deadline
from privdesk.rules.regime import COLOMBIA, TermRule, Unit, load_regime
from privdesk.text import N_, say, short_date, translate

LABELS = {
    "limit": N_("Computation", "Legal limit"),
    "target": N_("Computation", "Target"),
    "promised": N_("Computation", "Promised"),
    "internal": N_("Computation", "Internal date"),
    "extension": N_("Computation", "If extended"),
}
_ANCHORS = {
    "receipt": N_("Computation", "start"),
    "complete": N_("Computation", "complete"),
    "request_reached": N_("Computation", "asked"),
}


@dataclass(frozen=True)
class Whose:
    """What a count says of its case: number and person, the receipt, and when it was closed."""

    number: str
    person: str
    received: date | None = None
    closed_on: date | None = None


def computation(
    row: CaseDeadline,
    calendar: Calendar,
    whose: Whose,
    *,
    extension: Deadline | None = None,
    standing: str = "",
) -> Computation:
    """The computation of a deadline, a term of the law or the office's own work.

    `extension` is the longest that may still be announced (`Assessment.extension`), `standing`
    a sentence on how the term stands. A row without its count (a closed case) is told as it was
    kept, and never counted anew.
    """
    rule = _rule(row)
    if rule is None:
        return replace(_own(row, whose), standing=standing)
    how = row.how
    head = _Head(row, rule, whose)
    if how is None:
        return replace(_kept(head), standing=standing)
    return Computation(
        term=row.term,
        about=row.about,
        title=head.title,
        subject=head.subject,
        name=rule.name,
        start=how.start,
        due=how.due,
        target=how.target,
        readings=(*_readings(how, extension), *_office_readings(row)),
        standing=standing,
        numbers={"limit": _numbered(how.counted), "target": _numbered(how.target_counted)},
        skipped={"limit": spans_of(how.skipped), "target": _target_spans(how, whose, calendar)},
        spans=_stretches(how, rule, whose),
        marks=_marks(how, rule, whose),
        off=_off(how, whose, calendar),
        in_months=rule.unit is Unit.MONTHS,
        quote=how.quote,
        article=how.article,
        note=_note(how, calendar),
    )


def _rule(row: CaseDeadline) -> TermRule | None:
    """The law's rule of a row; None for the office's own work."""
    law = load_regime(row.how.law if row.how else COLOMBIA)
    if row.due is None or row.term not in law.terms:
        return None
    return law.rule(row.term, row.how.start if row.how else row.due)


class _Head:
    """Title and subject of a term's count."""

    def __init__(self, row: CaseDeadline, rule: TermRule, whose: Whose) -> None:
        assert row.due is not None
        self.row, self.rule, self.whose, self.due = row, rule, whose, row.due
        self.title = translate("Computation", "How {day} was counted", day=short_date(row.due))
        self.subject = translate(
            "Computation",
            "{term}: {length}. Request {number} of {person}.",
            term=rule.name,
            length=rule.length,
            number=whose.number,
            person=whose.person,
        )


def _kept(head: _Head) -> Computation:
    row, closed = head.row, head.whose.closed_on
    note = translate(
        "Computation",
        "The case was closed on {day}. These are the dates counted and kept then; a closed case is "
        "not counted anew.",
        day=short_date(closed) if closed else "—",
    )
    readings = [Reading("limit", say(LABELS["limit"]), head.due, "")]
    if row.target:
        readings.append(Reading("target", say(LABELS["target"]), row.target, ""))
    return Computation(
        term=row.term,
        about=row.about,
        title=head.title,
        subject=head.subject,
        name=head.rule.name,
        start=None,
        due=head.due,
        target=row.target or head.due,
        readings=(*readings, *_office_readings(row)),
        quote=head.rule.quote,
        article=head.rule.article,
        note=note,
    )


def _own(row: CaseDeadline, whose: Whose) -> Computation:
    """The office's own work: nothing is counted, the date comes from the act it follows."""
    name = say(TASKS[row.term])
    readings = []
    if row.due is not None:
        reason = "" if row.internal else own_reason(row)
        readings.append(Reading("limit", say(LABELS["limit"]), row.due, reason))
    if row.target is not None and row.target != row.due:
        readings.append(Reading("target", say(LABELS["target"]), row.target, ""))
    return Computation(
        term=row.term,
        about=row.about,
        title=translate("Computation", "Where {day} comes from", day=short_date(row.earliest)),
        subject=translate(
            "Computation",
            "{task}. Request {number} of {person}.",
            task=name,
            number=whose.number,
            person=whose.person,
        ),
        name=name,
        start=None,
        due=row.due or row.earliest,
        target=row.target or row.due or row.earliest,
        readings=(*readings, *_office_readings(row)),
        is_term=False,
        article=own_article(row),
        note=_own_note(row),
    )


def _own_note(row: CaseDeadline) -> str:
    if row.due is not None:
        return translate(
            "Computation", "It has the dates of the answer: see how those were counted."
        )
    return translate("Computation", "It is the office's own work: no days are counted.")


def _office_readings(row: CaseDeadline) -> list[Reading]:
    """The dates that the office gave: what its policy promises, and its own for its work."""
    found = []
    if row.promised is not None:
        text = translate("Computation", "What the policy promises; it is shorter than the law.")
        found.append(Reading("promised", say(LABELS["promised"]), row.promised, text))
    if row.internal is not None:
        found.append(Reading("internal", say(LABELS["internal"]), row.internal, own_reason(row)))
    return found


def _readings(how: Deadline, extension: Deadline | None) -> list[Reading]:
    found = [
        Reading("limit", say(LABELS["limit"]), how.due, how.due_reading),
        Reading("target", say(LABELS["target"]), how.target, how.target_reading),
    ]
    if extension is not None and how.term.endswith(".answer"):
        found.append(_if_extended(extension))
    return found


def _if_extended(more: Deadline) -> Reading:
    text = translate(
        "Computation",
        "{reading} Target: {day}.",
        reading=more.due_reading,
        day=short_date(more.target),
    )
    return Reading("extension", say(LABELS["extension"]), more.due, text)


def _numbered(days: Iterable[date]) -> dict[date, int]:
    return {day: number for number, day in enumerate(days, 1)}


def _earlier(how: Deadline) -> tuple[date, ...]:
    """The days of a completed claim that ran between its receipt and the request to complete."""
    return tuple(day for day in how.target_counted if day < how.start)


def _target_spans(how: Deadline, whose: Whose, calendar: Calendar) -> tuple[SkippedSpan, ...]:
    if how.strict == how.due and not _earlier(how):
        return spans_of(how.skipped)
    counted = set(how.target_counted)
    first = min([how.start + DAY, *how.target_counted])
    if not _earlier(how):
        return _skipped(first, how.strict, counted, calendar)
    stopped = max(day for day in counted if day <= how.start) + DAY
    since = min(whose.received + DAY, first) if whose.received else first
    found = list(_skipped(since, stopped - DAY, counted, calendar))
    if stopped <= how.start:
        why = translate(
            "Computation", "The term stood still until the claim was complete (art. 15, num. 1)"
        )
        found.append(SkippedSpan(stopped, how.start, why))
    found += _skipped(how.start + DAY, how.strict, counted, calendar)
    return tuple(found)


def _skipped(
    first: date, last: date, counted: set[date], calendar: Calendar
) -> tuple[SkippedSpan, ...]:
    return spans_of(s for s in calendar.skipped(first, last) if s.date not in counted)


def _stretches(how: Deadline, rule: TermRule, whose: Whose) -> tuple[tuple[date, date], ...]:
    """What a calendar must show: from the start to the end; of months only where they turn.

    Of a completed claim also the days that ran before the request, where they move the target.
    """
    if rule.unit is Unit.MONTHS:
        ends = how.counted
        turns = [(how.start, how.start), *((end, end) for end in ends[:-1])]
        return (*turns, (ends[-1], how.due))
    earlier = _earlier(how)
    if not earlier or how.target == how.due:
        return ((how.start, how.due),)
    first = min(whose.received or earlier[0], earlier[0])
    return ((first, earlier[-1]), (how.start, how.due))


def _marks(how: Deadline, rule: TermRule, whose: Whose) -> dict[date, str]:
    marks = {how.start: say(_ANCHORS.get(rule.anchor, _ANCHORS["receipt"]))}
    if how.start == whose.received:
        marks[how.start] = say(_ANCHORS["receipt"])
    elif _earlier(how) and whose.received is not None:
        marks[whose.received] = say(_ANCHORS["receipt"])
    return marks


def _off(how: Deadline, whose: Whose, calendar: Calendar) -> dict[date, str]:
    earliest = min([how.start, *_earlier(how)])
    if _earlier(how) and whose.received:
        earliest = min(earliest, whose.received)
    first = earliest - earliest.weekday() * DAY
    last = how.due + (6 - how.due.weekday()) * DAY
    first = max(first, date(calendar.first_year, 1, 1))
    last = min(last, date(calendar.last_year, 12, 31))
    return {one.date: one.why for one in calendar.skipped(first, last)}


def _note(how: Deadline, calendar: Calendar) -> str:
    first = min([how.start, *_earlier(how)])
    return calendar_note(range(first.year, how.due.year + 1), calendar)
