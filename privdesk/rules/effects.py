"""Acts that the law gives no effect, or an arguable one: each is kept, and it is said why."""

from __future__ import annotations

from collections.abc import Iterator

from privdesk.rules.case import Flag
from privdesk.rules.completion import names_article_15
from privdesk.rules.course import Course
from privdesk.rules.events import (
    COMPLETION_ASKED,
    EXPRESS,
    EXTENDED,
    TRANSFERRED,
    WITHDRAWN,
    Event,
)
from privdesk.rules.rights import CLAIM
from privdesk.text import short_date, translate


def flags_of_completion(course: Course) -> Iterator[Flag]:
    """What a request to complete, or its reply, did not bring about (art. 15, num. 1)."""
    requests = course.facts.sent(COMPLETION_ASKED)
    completion = course.completion
    if completion is None:
        for event in requests:
            words = translate(
                "Procedure", "Only a claim is asked to be completed (art. 15.1): it moves no term."
            )
            yield Flag(event.id, words)
        return
    if not completion.in_time:
        words = translate("Procedure", "Asked for late: the answer counts from the first receipt.")
        yield Flag(completion.asked.id, words)
    if completion.was_needless and completion.completed:
        words = translate(
            "Procedure",
            "The claim was complete already on {day}: it moves no term.",
            day=short_date(completion.completed.on),
        )
        yield Flag(completion.asked.id, words)
    for event in requests:
        if not names_article_15(event):
            words = translate(
                "Procedure", "It names nothing of art. 15.1 that is missing: it moves no term."
            )
            yield Flag(event.id, words)
        elif event.id != completion.asked.id:
            words = translate("Procedure", "Asked for again: it gives no new two months.")
            yield Flag(event.id, words)
    for event in completion.late:
        words = translate(
            "Procedure",
            "It came after {day}, the end of the two months: it opens a new, linked claim.",
            day=short_date(completion.withdrawal.due),
        )
        yield Flag(event.id, words)


def flags_of_extension(course: Course) -> Iterator[Flag]:
    """Why an extension does not move the answer, or what is odd about the one that does."""
    for event in course.facts.sent(EXTENDED):
        if course.first is None or course.longest is None:
            words = translate("Procedure", "There is no term of the law to extend.")
            yield Flag(event.id, words)
        elif course.extension is not None and event.id == course.extension.id:
            yield from _of_the_date(course, event)
        else:
            yield Flag(event.id, _why_idle(course, event))


def _of_the_date(course: Course, event: Event) -> Iterator[Flag]:
    assert course.first is not None
    assert course.longest is not None
    assert event.until is not None
    if event.until > course.longest.due:
        words = translate(
            "Procedure",
            "The date announced is after {day}, the last that the law allows: that day holds.",
            day=short_date(course.longest.due),
        )
        yield Flag(event.id, words)
    elif event.until < course.first.due:
        words = translate(
            "Procedure",
            "The date announced is before the first limit: it is the earlier that holds.",
        )
        yield Flag(event.id, words)


def _why_idle(course: Course, event: Event) -> str:
    """Why an extension has no effect (arts. 14 and 15: once, in time, with reasons and a date)."""
    first, answered = course.first, course.facts.answered
    assert first is not None
    if event.on > first.due:
        return translate(
            "Procedure", "Sent after the limit, {day}: it moves no term.", day=short_date(first.due)
        )
    if answered and answered.on < event.on:
        return translate("Procedure", "Sent after the answer: it moves no term.")
    if event.until is None:
        return translate("Procedure", "It says no date: it moves no term.")
    if not event.reason.strip():
        return translate("Procedure", "It gives no reasons: it moves no term.")
    if event.until < first.start:
        return translate("Procedure", "Its date is before the term began: it moves no term.")
    return translate("Procedure", "The term was extended already, once: this moves nothing.")


def flags_of_transfer(course: Course) -> Iterator[Flag]:
    """What a transfer does not change: an inquiry, and the claim at who is only the processor."""
    for event in course.facts.sent(TRANSFERRED):
        if course.case.kind != CLAIM:
            words = translate(
                "Procedure", "Only a claim is transferred: this is to be answered within its term."
            )
            yield Flag(event.id, words)
        elif course.case.role in ("processor", "both"):
            words = translate(
                "Procedure",
                "A processor handles claims itself (art. 18 e): that is no ground to transfer.",
            )
            yield Flag(event.id, words)
        elif course.case.role == "controller":
            words = translate(
                "Procedure",
                "On record as controller: only who is neither controller nor processor transfers.",
            )
            yield Flag(event.id, words)


def flags_of_withdrawal(course: Course) -> Iterator[Flag]:
    """Why a withdrawal has no effect: it is the office's act only after the two months."""
    for event in course.facts.all(WITHDRAWN):
        if course.withdrawn is None or event.id != course.withdrawn.id:
            yield Flag(event.id, _why_not_withdrawn(course, event))
        elif event.withdrawal != EXPRESS and course.completion and not course.completion.named:
            words = translate(
                "Procedure",
                "Nothing of art. 15.1 was missing: by silence about something else no claim is "
                "withdrawn.",
            )
            yield Flag(event.id, words)


def flags_of_late_end(course: Course) -> Iterator[Flag]:
    """A withdrawal or transfer that came after the limit to answer mends no delay."""
    ended, term = course.ended, course.extended or course.first
    if ended is None or term is None or course.facts.answered:
        return
    completion = course.completion
    stood_still = completion and completion.stops_the_answer and not completion.completed
    if ended.on > term.due and not stood_still:
        words = translate(
            "Procedure",
            "By then the limit to answer, {day}, had passed without an answer.",
            day=short_date(term.due),
        )
        yield Flag(ended.id, words)


def _why_not_withdrawn(course: Course, event: Event) -> str:
    answered, completion = course.facts.answered, course.completion
    if course.withdrawn is not None:
        return translate("Procedure", "It was withdrawn already.")
    if answered and (answered.on, answered.id) < (event.on, event.id):
        return translate("Procedure", "It was answered already: there is nothing to withdraw.")
    if event.withdrawal == EXPRESS or completion is None:
        return translate(
            "Procedure", "No completion was asked for: silence withdraws nothing (art. 15.1)."
        )
    if completion.completed is not None:
        return translate("Procedure", "The person replied in time: silence withdraws nothing.")
    return translate(
        "Procedure",
        "Before the end of the two months, {day}: it withdraws nothing.",
        day=short_date(completion.withdrawal.due),
    )
