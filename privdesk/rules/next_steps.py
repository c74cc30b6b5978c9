"""What may be done now in a case, what is recommended first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from privdesk.rules.case import (
    ACKNOWLEDGE,
    ANSWER,
    AREA_REPLY,
    ASK_AREA,
    ASK_COMPLETION,
    ASK_IDENTITY,
    BACKUPS,
    CHECK_BACKUPS,
    CLOSE,
    CLOSING,
    DECIDE,
    DECLARE_WITHDRAWAL,
    DENY_IDENTITY,
    EXECUTE,
    EXECUTION,
    EXTEND,
    LEGEND_LIFTING,
    LIFT_LEGEND,
    OPEN_LINKED,
    RECORD_AREA_REPLY,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SET_LEGEND,
    TELL_CHANGE,
    TELL_LEGEND,
    TELL_TRANSFER,
    TELL_WITHDRAWAL,
    TRANSFER,
    UPDATE,
    VERIFY_IDENTITY,
    CaseDeadline,
    NextStep,
)
from privdesk.rules.course import Course
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    COMPLETION_ASKED,
    EXTENDED,
    IDENTITY_ASKED,
    LEGEND_TOLD,
    TO_PERSON,
    TRANSFER_TOLD,
    TRANSFERRED,
    VOIDED,
    WITHDRAWAL_TOLD,
    Event,
)
from privdesk.rules.execution import to_tell, to_tell_of_the_end
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY

_DAY = timedelta(days=1)


def next_steps(course: Course, rows: tuple[CaseDeadline, ...]) -> tuple[NextStep, ...]:
    """The steps of an open case, in the order of the law's course."""
    return tuple(_Steps(course, rows).listed())


def steps_after_closing(rows: tuple[CaseDeadline, ...], closing: Event) -> tuple[NextStep, ...]:
    """What is left of a closed case: what was granted and not done, the backups to be gone."""
    if closing.kind == VOIDED:
        return ()
    undone = (r for r in rows if r.term == EXECUTION and r.met_on is None)
    return (*(NextStep(EXECUTE, by=r.due) for r in undone), *_backups_to_check(rows))


def _backups_to_check(rows: tuple[CaseDeadline, ...]) -> Iterator[NextStep]:
    for row in rows:
        if row.term == BACKUPS and row.met_on is None:
            yield NextStep(CHECK_BACKUPS, about=row.about, since=row.internal)


class _Steps:
    def __init__(self, course: Course, rows: tuple[CaseDeadline, ...]) -> None:
        self.course, self.facts, self.rows = course, course.facts, rows
        self.open = {r.term for r in rows if r.met_on is None and r.shown}
        self.by = {r.term: r.due for r in rows}
        self.prepared = {e.step for e in self.facts.unsent()}

    def listed(self) -> Iterator[NextStep]:
        for letter in self.facts.unsent():
            yield NextStep(RECORD_SENDING, letter.document)
        if self.course.completion and self.course.completion.late:
            yield NextStep(OPEN_LINKED, about=self.course.completion.late[0].id)
        if self.course.settled:
            yield from self._after()
        elif self.course.case.kind == NOVELTY:
            yield from self._novelty()
        else:
            yield from self._before()
        yield from _backups_to_check(self.rows)
        for row in self.rows:
            if row.term == AREA_REPLY and row.met_on is None:
                yield NextStep(RECORD_AREA_REPLY, about=row.about, by=row.internal)
        if CLOSING in self.open:
            yield NextStep(CLOSE)
        else:
            yield NextStep(ASK_AREA)

    def _novelty(self) -> Iterator[NextStep]:
        if UPDATE in self.open:
            yield NextStep(EXECUTE, by=self.by[UPDATE])
        if not self.facts.answered and ANSWERED not in self.prepared:
            yield NextStep(ANSWER)

    def _before(self) -> Iterator[NextStep]:
        written = any(self.facts.sent(step) for step in TO_PERSON)  # it says that it was received
        if not written and ACKNOWLEDGED not in self.prepared:
            yield NextStep(ACKNOWLEDGE)
        if self.course.case.kind == CLAIM:
            yield from self._completion()
            yield from self._legend()
        if self.course.case.kind in (CLAIM, INQUIRY):
            yield from self._identity()
        if self.facts.decision in ("granted", "partly") and EXECUTION in self.open:
            yield NextStep(EXECUTE, by=self.by[EXECUTION])
        if not self.course.stands_still:
            yield from self._answer()

    def _completion(self) -> Iterator[NextStep]:
        completion = self.course.completion
        if completion and self.course.awaits_completion:
            if completion.named:  # else nothing was missing that silence could withdraw
                yield NextStep(DECLARE_WITHDRAWAL, since=completion.withdrawal.due + _DAY)
            yield NextStep(RECORD_COMPLETE, by=completion.withdrawal.due)
        elif "claim.completion" in self.open:
            if self.course.case.role == "neither":
                yield from self._transfer()
            yield NextStep(RECORD_COMPLETE, by=self.by["claim.completion"])
            if COMPLETION_ASKED not in self.prepared:
                yield NextStep(ASK_COMPLETION, by=self.by["claim.completion"])
            if self.course.case.role != "neither":
                yield from self._transfer()

    def _transfer(self) -> Iterator[NextStep]:
        if TRANSFERRED not in self.prepared:
            yield NextStep(TRANSFER, by=self.by["claim.transfer"])

    def _legend(self) -> Iterator[NextStep]:
        if not self.facts.legend and not self.course.stands_still:
            yield NextStep(SET_LEGEND, by=self.by.get("claim.legend"))
        told = bool(self.facts.sent(LEGEND_TOLD)) or LEGEND_TOLD in self.prepared
        if self.facts.legend and not told:
            yield NextStep(TELL_LEGEND)

    def _identity(self) -> Iterator[NextStep]:
        if self.facts.identity:
            return
        asked = self.facts.identity_asked
        if self.course.case.kind == INQUIRY or asked:
            yield NextStep(VERIFY_IDENTITY)
        if not asked and IDENTITY_ASKED not in self.prepared:
            yield NextStep(ASK_IDENTITY)
        if asked and self.course.first:
            target = (self.course.extended or self.course.first).target
            yield NextStep(DENY_IDENTITY, since=target)

    def _answer(self) -> Iterator[NextStep]:
        first = self.course.first
        if ANSWERED not in self.prepared:
            due = self.course.extended or first
            yield NextStep(ANSWER, by=due.due if due else None)
        if self.course.case.kind == CLAIM and not self.facts.decided:
            yield NextStep(DECIDE)
        can_extend = self.course.longest and not self.course.extended
        if first and can_extend and EXTENDED not in self.prepared:
            yield NextStep(EXTEND, by=first.due)

    def _after(self) -> Iterator[NextStep]:
        if EXECUTION in self.open:
            yield NextStep(EXECUTE, by=self.by[EXECUTION])
        told = self.facts.withdrawal_told or WITHDRAWAL_TOLD in self.prepared
        if self.course.withdrawn and not self.facts.answered and not told:
            yield NextStep(TELL_WITHDRAWAL)
        told = self.facts.transfer_told or TRANSFER_TOLD in self.prepared
        if self.course.transferred and not told:
            yield NextStep(TELL_TRANSFER)
        waiting = to_tell(self.facts) or to_tell_of_the_end(self.facts)
        if self.course.case.kind == CLAIM and waiting:
            yield NextStep(TELL_CHANGE)
        if LEGEND_LIFTING in self.open:
            yield NextStep(LIFT_LEGEND)
