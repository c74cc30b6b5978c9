"""The course that a case took: which of its events have the effect the law gives them."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import UPDATE, Case
from privdesk.rules.completion import Completion, answer_term, completion_of
from privdesk.rules.events import EXPRESS, EXTENDED, WITHDRAWN, Event
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY
from privdesk.rules.terms import Deadline, deadline, extended
from privdesk.rules.timeline import Facts


@dataclass(frozen=True)
class Course:
    """The facts of a case and their effect.

    `first` is the answer's own term (of an inquiry or claim) or the processor's update; None
    where Ley 1581 sets none. `longest` is the longest extension of it. `extension` is the
    extension that holds and `extended` the term it gives. `withdrawn` and `transferred` end the
    duty to answer; they hold no event that has no effect.
    """

    facts: Facts
    completion: Completion | None
    first: Deadline | None
    longest: Deadline | None
    extension: Event | None
    extended: Deadline | None
    withdrawn: Event | None
    transferred: Event | None

    @property
    def case(self) -> Case:
        return self.facts.case

    @property
    def ended(self) -> Event | None:
        """What ended the duty to answer without an answer."""
        return self.withdrawn or self.transferred

    @property
    def settled(self) -> Event | None:
        """The answer, or what ended the duty to give one."""
        return self.facts.answered or self.ended

    @property
    def awaits_completion(self) -> bool:
        """Whether the person's reply to a request to complete is awaited."""
        return (
            self.completion is not None
            and self.completion.completed is None
            and self.settled is None
        )

    @property
    def stands_still(self) -> bool:
        """Whether the answer's dates stand behind the end of the person's two months."""
        return bool(self.awaits_completion and self.completion and self.completion.stops_the_answer)

    @property
    def awaits_identity(self) -> bool:
        """Whether the proof of identity was asked for and is awaited."""
        asked, proven = self.facts.identity_asked, self.facts.identity
        return asked is not None and proven is None and self.settled is None


def course_of(facts: Facts, calendar: Calendar) -> Course:
    """What the events of a case brought about. `BadInput` outside the calendar's years."""
    completion = completion_of(facts, calendar)
    first, longest = _terms(facts, completion, calendar)
    extension = extended_term = None
    if first and longest:
        extension = next((e for e in facts.sent(EXTENDED) if extends(facts, e, first)), None)
    if first and longest and extension and extension.until:
        extended_term = extended(longest.term, first, extension.until, calendar)
    withdrawn = next((e for e in facts.all(WITHDRAWN) if withdraws(facts, e, completion)), None)
    transferred = facts.transferred if facts.case.kind == CLAIM else None
    return Course(
        facts, completion, first, longest, extension, extended_term, withdrawn, transferred
    )


def _terms(
    facts: Facts, completion: Completion | None, calendar: Calendar
) -> tuple[Deadline | None, Deadline | None]:
    """The first term to answer by, and the longest extension of it."""
    received, law = facts.case.received, facts.case.law
    if facts.case.kind == CLAIM:
        return (
            answer_term(facts, completion, "claim.answer", calendar),
            answer_term(facts, completion, "claim.extension", calendar),
        )
    if facts.case.kind == INQUIRY:
        return (
            deadline("inquiry.answer", received, calendar, law),
            deadline("inquiry.extension", received, calendar, law),
        )
    if facts.case.kind == NOVELTY:
        return deadline(UPDATE, received, calendar, law), None
    return None, None


def extends(facts: Facts, sending: Event, first: Deadline) -> bool:
    """Whether an extension moves the answer: sent in time, with reasons and a date (arts. 14, 15).

    The date may not be before the term began, and an answer sent before it leaves it idle.
    """
    if sending.until is None or not sending.reason.strip() or sending.until < first.start:
        return False
    answered = facts.answered
    return sending.on <= first.due and not (answered and answered.on < sending.on)


def withdraws(facts: Facts, event: Event, completion: Completion | None) -> bool:
    """Whether a withdrawal has effect: an express one, or a silent one after the two months."""
    answered = facts.answered
    if answered and (answered.on, answered.id) < (event.on, event.id):
        return False
    if event.withdrawal == EXPRESS:
        return True
    return (
        completion is not None
        and completion.completed is None
        and event.on > completion.withdrawal.due
    )
