"""By when something must be done: a law's terms counted from a day, completed and extended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar
from privdesk.rules.counted import (
    Count,
    Deadline,
    Timeliness,
    count_both,
    explained,
    target_moved,
    timeliness,
)
from privdesk.rules.regime import COLOMBIA, TermRule, load_regime
from privdesk.text import language, short_date, translate

__all__ = ["Deadline", "Timeliness", "completed_claim", "deadline", "extended", "timeliness"]

_DAY = timedelta(days=1)


def deadline(term: str, start: date, calendar: Calendar, law: str = COLOMBIA) -> Deadline:
    """The term counted from its anchor (see `TermRule.anchor`), a legal day of the organization.

    For `*.extension` it is the last day that an extended answer may have. `BadInput` for an
    unknown law ("law") or term ("term"), or a count that leaves the known years ("date").
    """
    return _deadline(term, start, calendar, law, language())


# A list of cases counts the same terms from the same days over and over; a calendar never changes.
@lru_cache(maxsize=4096)
def _deadline(term: str, start: date, calendar: Calendar, law: str, words: str) -> Deadline:
    rule = load_regime(law).rule(term, start)
    if rule.after:
        first = _deadline(rule.after, start, calendar, law, words)
        return _extension(rule, first, calendar)
    return explained(rule, law, start, count_both(rule, start, calendar), calendar)


def completed_claim(
    received: date,
    asked: date,
    completed: date,
    calendar: Calendar,
    *,
    term: str = "claim.answer",
    law: str = COLOMBIA,
) -> Deadline:
    """`claim.answer`, or `claim.extension`, of a claim completed after a request to complete it.

    `asked` is the day that request was sent. Limit: 15 business days from the day after
    completion; target: 15 less the business days that ran from the receipt to the request.
    When the request was sent after its own limit, or the claim was complete before it, both count
    from the first receipt. Whether it named something of art. 15.1 is for the caller to say.
    """
    _not_before(asked, received, "asked")
    _not_before(completed, received, "completed")
    rule = load_regime(law).rule("claim.answer", completed)
    request = deadline("claim.completion", received, calendar, law)
    if timeliness(asked, request) is Timeliness.LATE:
        answer = _with_note(deadline("claim.answer", received, calendar, law), _late_note(request))
    elif completed < asked:
        answer = _with_note(
            deadline("claim.answer", received, calendar, law), _needless_note(asked, completed)
        )
    else:
        answer = _resumed(rule, request, asked, completed, calendar)
    if term == rule.id:
        return answer
    extension = load_regime(law).rule(term, answer.start)
    if extension.after != rule.id:
        raise ValueError(f"a completed claim has an answer and an extension, not {term}")
    return _extension(extension, answer, calendar)


def extended(term: str, first: Deadline, announced: date, calendar: Calendar) -> Deadline:
    """The answer's new dates once an extension in time announced a day (`term` is `*.extension`).

    `first` is the answer's own deadline. Limit: the announced day or the extension's maximum,
    whichever is earlier; target: the announced day or the first stricter reading plus the
    extension, whichever is earlier. An announced day is a fixed date: the limit stays on it even
    when it is no business day, and the target goes back to one. `BadInput` ("announced") for a
    day before the term began.
    """
    _not_before(announced, first.start, "announced")
    rule = load_regime(first.law).rule(term, first.start)
    if rule.after != first.term:
        raise ValueError(f"{term} does not extend {first.term}")
    longest = _extension(rule, first, calendar)
    if announced >= longest.due:
        return longest
    count = Count(
        counted=tuple(day for day in longest.counted if day <= announced),
        due=announced,
        target_counted=tuple(day for day in longest.target_counted if day <= announced),
        strict=min(announced, longest.strict),
    )
    announcement = translate(
        "Terms",
        "The day announced to the person, {announced}; the longest extension ends on {due}.",
        announced=short_date(announced),
        due=short_date(longest.due),
    )
    found = explained(rule, first.law, first.start, count, calendar, base=first)
    if announced < longest.strict:
        words = announcement + target_moved(rule, count, found.target, calendar)
        found = replace(found, target_reading=words)
    return replace(found, due_reading=announcement)


def _extension(rule: TermRule, first: Deadline, calendar: Calendar) -> Deadline:
    """The longest extension of an answer: its days follow both readings of the first term."""
    more = calendar.business_days(first.due + _DAY, rule.count)
    strict_more = calendar.business_days(first.strict + _DAY, rule.count)
    count = Count(
        first.counted + more, more[-1], first.target_counted + strict_more, strict_more[-1]
    )
    return explained(rule, first.law, first.start, count, calendar, base=first)


def _resumed(
    rule: TermRule, request: Deadline, asked: date, completed: date, calendar: Calendar
) -> Deadline:
    """The answer of a claim whose term ran, stood still from `asked`, and ran on once complete."""
    received = request.start
    ran = calendar.business_days_from(received, asked)
    before = calendar.business_days(received + _DAY, ran)
    counted = calendar.business_days(completed + _DAY, rule.count)
    after = counted[: rule.count - ran]
    count = Count(counted, counted[-1], before + after, after[-1])
    found = explained(rule, request.law, completed, count, calendar)
    words = translate(
        "Terms",
        "Stricter reading: of the {count} business days, {ran} ran between the receipt,"
        " {received}, and the request to complete, {asked}; {left} are left after {completed}.",
        count=rule.count,
        ran=ran,
        received=short_date(received),
        asked=short_date(asked),
        left=rule.count - ran,
        completed=short_date(completed),
    )
    found = replace(found, target_reading=words + target_moved(rule, count, found.target, calendar))
    if timeliness(asked, request) is Timeliness.ARGUABLE:
        return _with_note(found, _arguable_note(asked, request))
    return found


def _with_note(found: Deadline, note: str) -> Deadline:
    return replace(found, due_reading=f"{found.due_reading} {note}")


def _late_note(request: Deadline) -> str:
    return translate(
        "Terms",
        "The request to complete was sent after its limit, {due}:"
        " the term counts from the first receipt.",
        due=short_date(request.due),
    )


def _needless_note(asked: date, completed: date) -> str:
    return translate(
        "Terms",
        "The claim was complete on {completed}, before the request of {asked}:"
        " the term counts from the first receipt.",
        completed=short_date(completed),
        asked=short_date(asked),
    )


def _arguable_note(asked: date, request: Deadline) -> str:
    return translate(
        "Terms",
        "The request to complete was sent on {asked}, after its stricter term, {strict}:"
        " that the term counts from completion is arguable.",
        asked=short_date(asked),
        strict=short_date(request.strict),
    )


def _not_before(day: date, first: date, field: str) -> None:
    if day < first:
        raise BadInput(
            translate(
                "Terms",
                "{day} is before {first}, the day from which the term counts.",
                day=short_date(day),
                first=short_date(first),
            ),
            field,
        )
