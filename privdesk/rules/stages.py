"""Where a case stands in the law's course, and why, in one sentence for the officer."""

from __future__ import annotations

from enum import StrEnum

from privdesk.rules.case import CaseDeadline
from privdesk.rules.course import Course
from privdesk.rules.events import VOIDED, Event
from privdesk.rules.execution import executed_on
from privdesk.rules.rights import CLAIM, NOVELTY, OTHER_KINDS
from privdesk.text import N_, Message, short_date, translate


class Stage(StrEnum):
    """Where a case stands, in the law's own course."""

    RECEIVED = "received"
    AWAITING_IDENTITY = "awaiting_identity"
    AWAITING_COMPLETION = "awaiting_completion"
    IN_PROCESS = "in_process"
    EXTENDED = "extended"
    TRANSFERRED = "transferred"
    WITHDRAWN = "withdrawn"
    ANSWERED = "answered"
    EXECUTING = "executing"
    CLOSED = "closed"
    VOIDED = "voided"


STAGES: dict[str, Message] = {
    Stage.RECEIVED: N_("Stage", "Received"),
    Stage.AWAITING_IDENTITY: N_("Stage", "Waiting for the proof of identity"),
    Stage.AWAITING_COMPLETION: N_("Stage", "Waiting for the claim to be completed"),
    Stage.IN_PROCESS: N_("Stage", "In process"),
    Stage.EXTENDED: N_("Stage", "Extended"),
    Stage.TRANSFERRED: N_("Stage", "Transferred"),
    Stage.WITHDRAWN: N_("Stage", "Withdrawn"),
    Stage.ANSWERED: N_("Stage", "Answered"),
    Stage.EXECUTING: N_("Stage", "Answered, to be carried out"),
    Stage.CLOSED: N_("Stage", "Closed"),
    Stage.VOIDED: N_("Stage", "Annulled"),
}


def stage_of(course: Course, main: CaseDeadline, closing: Event | None) -> tuple[Stage, str]:
    """The stage that a case is in, and the sentence that explains it."""
    if closing is not None:
        return _closed(closing)
    if course.settled is not None:
        return _settled(course, course.settled)
    if course.completion and course.awaits_completion:
        return Stage.AWAITING_COMPLETION, _awaiting_completion(course)
    if course.extension and main.due:
        return Stage.EXTENDED, translate(
            "Stage",
            "Extended on {day}: to be answered by {due}.",
            day=short_date(course.extension.on),
            due=short_date(main.due),
        )
    if course.awaits_identity and course.facts.identity_asked:
        return Stage.AWAITING_IDENTITY, translate(
            "Stage",
            "The proof of identity was asked for on {day}; the term to answer runs on.",
            day=short_date(course.facts.identity_asked.on),
        )
    if course.facts.completed or course.facts.legend:
        return Stage.IN_PROCESS, _by_when(course, main)
    return Stage.RECEIVED, _by_when(course, main)


def _closed(closing: Event) -> tuple[Stage, str]:
    if closing.kind == VOIDED:
        return Stage.VOIDED, translate(
            "Stage", "Recorded by mistake, annulled on {day}.", day=short_date(closing.on)
        )
    return Stage.CLOSED, translate("Stage", "Closed on {day}.", day=short_date(closing.on))


def _settled(course: Course, settled: Event) -> tuple[Stage, str]:
    day = short_date(settled.on)
    if course.facts.answered is None and course.withdrawn:
        return Stage.WITHDRAWN, translate("Stage", "Withdrawn on {day}.", day=day)
    if course.facts.answered is None:
        return Stage.TRANSFERRED, translate("Stage", "Transferred on {day}.", day=day)
    granted = course.facts.decision in ("granted", "partly")
    if course.case.kind == CLAIM and granted and executed_on(course.facts) is None:
        return Stage.EXECUTING, translate(
            "Stage", "Answered on {day}; what was granted is still to be carried out.", day=day
        )
    return Stage.ANSWERED, translate("Stage", "Answered on {day}.", day=day)


def _awaiting_completion(course: Course) -> str:
    completion = course.completion
    assert completion is not None
    words = translate(
        "Stage",
        "Completion was asked for on {day}; the person's two months end on {until}.",
        day=short_date(completion.asked.on),
        until=short_date(completion.withdrawal.due),
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
            day=short_date(main.internal),
        )
    due = short_date(main.due) if main.due else ""
    if course.case.kind == NOVELTY:
        if main.met_on:
            return translate("Stage", "Updated on {day}.", day=short_date(main.met_on))
        return translate("Stage", "The data are to be updated by {due}.", due=due)
    return translate("Stage", "To be answered by {due}.", due=due)
