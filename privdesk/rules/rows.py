"""The deadlines of a case: the law's terms, then the work that follows from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import (
    AREA_REPLY,
    BACKUPS,
    CLOSING,
    EXECUTION,
    LEGEND_LIFTING,
    OTHER_ANSWER,
    SENDING,
    TRANSFER_NOTICE,
    UPDATE,
    CaseDeadline,
)
from privdesk.rules.course import Course
from privdesk.rules.events import (
    ANSWERED,
    COMPLETION_ASKED,
    TRANSFERRED,
    Event,
)
from privdesk.rules.execution import backups, executed_on
from privdesk.rules.rights import ASKS_ERASURE, CLAIM, INQUIRY, NOVELTY
from privdesk.rules.terms import Deadline, deadline
from privdesk.rules.timeline import Facts

# The letter of that step, once sent, meets the term.
_MET_BY = {
    "claim.completion": COMPLETION_ASKED,
    "claim.transfer": TRANSFERRED,
    "claim.answer": ANSWERED,
    "claim.extension": ANSWERED,
    "inquiry.answer": ANSWERED,
    "inquiry.extension": ANSWERED,
    OTHER_ANSWER: ANSWERED,
}


def rows_of(course: Course, calendar: Calendar) -> tuple[CaseDeadline, ...]:
    """Every deadline of the case, met ones and those that stand behind another included."""
    terms = list(_terms(course, calendar))
    return (*terms, *_own_work(course, terms), *backup_rows(course.facts))


def main_of(rows: tuple[CaseDeadline, ...]) -> CaseDeadline:
    """The deadline that says by when the request must be dealt with."""
    last = {r.term: r for r in rows}
    for term in ("inquiry.extension", "claim.extension", "inquiry.answer", "claim.answer"):
        if term in last:
            return last[term]
    return last.get(UPDATE) or last.get(OTHER_ANSWER) or rows[0]


def _terms(course: Course, calendar: Calendar) -> Iterator[CaseDeadline]:
    kind = course.case.kind
    if kind == CLAIM:
        yield from _before_the_answer(course, calendar)
    if kind in (CLAIM, INQUIRY):
        yield from _answer(course)
    elif kind == NOVELTY and course.first:
        yield _counted(course.first, executed_on(course.facts))
    else:
        yield _other_answer(course, calendar)


def _before_the_answer(course: Course, calendar: Calendar) -> Iterator[CaseDeadline]:
    facts, completion = course.facts, course.completion
    asked = completion.asked if completion else None
    received, law = course.case.received, course.case.law
    # Completion and transfer stand until the claim is recorded complete and ours; what presupposes
    # both settles them: to ask for completion, the legend, the answer.
    settling = (facts.completed, asked, facts.legend, facts.answered, course.transferred)
    settled = min((e.on for e in settling if e), default=None)
    for term in ("claim.completion", "claim.transfer"):
        row = _counted(deadline(term, received, calendar, law), settled)
        unsent = None if settled else _unsent(facts, term)
        yield replace(row, unsent=unsent, shown=settled is not None or course.ended is None)
    # The legend stands until the claim is decided, no longer.
    how = deadline("claim.legend", _complete_on(course), calendar, law)
    is_due = not course.stands_still and (facts.legend is not None or course.settled is None)
    yield _counted(how, _day(facts.legend), shown=is_due)
    if completion and not completion.was_needless:
        met = completion.completed or course.withdrawn or facts.answered or course.transferred
        yield _counted(completion.withdrawal, _day(met))


def _complete_on(course: Course) -> date:
    """The day from which the legend counts: that of the completion, else of the receipt."""
    completion = course.completion
    if completion and completion.named and completion.completed and not completion.was_needless:
        return completion.completed.on
    return course.case.received


def _answer(course: Course) -> Iterator[CaseDeadline]:
    assert course.first is not None
    answered = course.facts.answered
    is_ours = not course.stands_still and (course.ended is None or answered is not None)
    for how, shown in ((course.first, course.extended is None), (course.extended, True)):
        if how is not None:
            row = _counted(how, _day(answered), shown=is_ours and shown)
            yield replace(row, unsent=None if answered else _unsent(course.facts, how.term))


def _other_answer(course: Course, calendar: Calendar) -> CaseDeadline:
    # No term of Ley 1581 governs it: the office's own date is that of an inquiry, the shortest.
    how = deadline("inquiry.answer", course.case.received, calendar, course.case.law)
    answered = course.facts.answered
    unsent = None if answered else _unsent(course.facts, OTHER_ANSWER)
    return CaseDeadline(OTHER_ANSWER, internal=how.target, met_on=_day(answered), unsent=unsent)


def _own_work(course: Course, terms: list[CaseDeadline]) -> Iterator[CaseDeadline]:
    facts = course.facts
    told = {row.unsent for row in terms}
    for letter in facts.unsent():
        if letter.document not in told:
            yield CaseDeadline(SENDING, internal=letter.on, unsent=letter.document)
    for asked, reply in facts.area_requests():
        until = asked.until or asked.on
        yield CaseDeadline(AREA_REPLY, internal=until, met_on=_day(reply), about=asked.id)
    if course.transferred:
        notice = _day(facts.transfer_told)
        yield CaseDeadline(TRANSFER_NOTICE, internal=course.transferred.on, met_on=notice)
    execution = _execution(course, main_of(tuple(terms)))
    lifting = _lifting(course)
    yield from (row for row in (execution, lifting) if row)
    yield from _closing(course, [execution, lifting])


def _execution(course: Course, main: CaseDeadline) -> CaseDeadline | None:
    """Carrying out a claim that was granted: an erasure or revocation within the answer's term."""
    facts = course.facts
    if course.case.kind != CLAIM or facts.decision not in ("granted", "partly"):
        return None
    if course.ended and not facts.answered:  # what an answer granted all the same is to be done
        return None
    since = facts.answered or facts.decided
    done = executed_on(facts)
    if course.case.right in ASKS_ERASURE:
        return CaseDeadline(EXECUTION, due=main.due, target=main.target, met_on=done)
    return CaseDeadline(EXECUTION, internal=_day(since), met_on=done)


def _lifting(course: Course) -> CaseDeadline | None:
    facts, settled = course.facts, course.settled
    if not facts.legend or not settled:
        return None
    return CaseDeadline(LEGEND_LIFTING, internal=settled.on, met_on=_day(facts.legends_lifted()))


def _closing(course: Course, before: list[CaseDeadline | None]) -> Iterator[CaseDeadline]:
    """The file is to be closed once nothing else is left to do."""
    facts = course.facts
    settled = _day(course.settled)
    if settled is None and course.case.kind == NOVELTY:
        settled = executed_on(facts)
    rows = [row for row in before if row]
    told = course.transferred is None or facts.transfer_told is not None
    if settled and told and all(row.met_on for row in rows):
        days = [settled, *(row.met_on for row in rows if row.met_on)]
        if course.transferred and facts.transfer_told:
            days.append(facts.transfer_told.on)
        yield CaseDeadline(CLOSING, internal=max(days))


def backup_rows(facts: Facts) -> Iterator[CaseDeadline]:
    """The days until which backups hold what was erased; they outlive the closing of the case."""
    for event, gone in backups(facts):
        yield CaseDeadline(BACKUPS, internal=event.until, met_on=_day(gone), about=event.id)


def _unsent(facts: Facts, term: str) -> str | None:
    step = _MET_BY[term]
    return next((e.document for e in reversed(facts.unsent()) if e.step == step), None)


def _counted(how: Deadline, met: date | None, *, shown: bool = True) -> CaseDeadline:
    return CaseDeadline(how.term, due=how.due, target=how.target, met_on=met, shown=shown, how=how)


def _day(event: Event | None) -> date | None:
    return event.on if event else None
