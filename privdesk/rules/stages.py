"""Where a case stands in the law's course, and why, in one sentence for the officer."""

from __future__ import annotations

from datetime import date

from privdesk.rules.case import CaseDeadline
from privdesk.rules.course import Course
from privdesk.rules.events import VOIDED, Event
from privdesk.rules.execution import executed_on
from privdesk.rules.rights import CLAIM, NOVELTY, OTHER_KINDS
from privdesk.text import translate


def stage_of(course: Course, main: CaseDeadline, closing: Event | None) -> tuple[str, str]:
    """One of case.STAGES, and the sentence that explains it."""
    if closing is not None:
        return _closed(closing)
    if course.settled is not None:
        return _settled(course, course.settled)
    if course.completion and course.awaits_completion:
        return "awaiting_completion", _awaiting_completion(course)
    if course.extension and main.due:
        return "extended", translate(
            "Stage",
            "Extended on {day}: to be answered by {due}.",
            day=_shown(course.extension.on),
            due=_shown(main.due),
        )
    if course.awaits_identity and course.facts.identity_asked:
        return "awaiting_identity", translate(
            "Stage",
            "The proof of identity was asked for on {day}; the term to answer runs on.",
            day=_shown(course.facts.identity_asked.on),
        )
    if course.facts.completed or course.facts.legend:
        return "in_process", _by_when(course, main)
    return "received", _by_when(course, main)


def _closed(closing: Event) -> tuple[str, str]:
    if closing.kind == VOIDED:
        return "voided", translate(
            "Stage", "Recorded by mistake, annulled on {day}.", day=_shown(closing.on)
        )
    return "closed", translate("Stage", "Closed on {day}.", day=_shown(closing.on))


def _settled(course: Course, settled: Event) -> tuple[str, str]:
    day = _shown(settled.on)
    if course.facts.answered is None and course.withdrawn:
        return "withdrawn", translate("Stage", "Withdrawn on {day}.", day=day)
    if course.facts.answered is None:
        return "transferred", translate("Stage", "Transferred on {day}.", day=day)
    granted = course.facts.decision in ("granted", "partly")
    if course.case.kind == CLAIM and granted and executed_on(course.facts) is None:
        return "executing", translate(
            "Stage", "Answered on {day}; what was granted is still to be carried out.", day=day
        )
    return "answered", translate("Stage", "Answered on {day}.", day=day)


def _awaiting_completion(course: Course) -> str:
    completion = course.completion
    assert completion is not None
    words = translate(
        "Stage",
        "Completion was asked for on {day}; the person's two months end on {until}.",
        day=_shown(completion.asked.on),
        until=_shown(completion.withdrawal.due),
    )
    if completion.stops_the_answer:
        return words
    if not completion.in_time:
        why = translate("Stage", "It was asked for late: the term to answer runs on.")
    else:
        why = translate("Stage", "Nothing of art. 15.1 was missing: the term to answer runs on.")
    return f"{words} {why}"


def _by_when(course: Course, main: CaseDeadline) -> str:
    if course.case.kind in OTHER_KINDS and main.internal:
        return translate(
            "Stage",
            "No term of Ley 1581 governs it: answer so; your own date is {day}.",
            day=_shown(main.internal),
        )
    due = _shown(main.due) if main.due else ""
    if course.case.kind == NOVELTY:
        if main.met_on:
            return translate("Stage", "Updated on {day}.", day=_shown(main.met_on))
        return translate("Stage", "The data are to be updated by {due}.", due=due)
    return translate("Stage", "To be answered by {due}.", due=due)


def _shown(day: date) -> str:
    return f"{day:%d/%m/%Y}"
