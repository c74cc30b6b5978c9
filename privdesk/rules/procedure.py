"""A request's timeline becomes its deadlines and next steps (Ley 1581 de 2012, arts. 14–15).

State is never typed: it is computed from the receipt, the events, the calendar and the regime.
`deadlines` never depend on today; `next_steps` say what the law expects next.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import (
    ACKNOWLEDGE,
    ANSWER,
    CLOSE,
    CLOSING,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SENDING,
    SET_LEGEND,
    Assessment,
    Case,
    CaseDeadline,
    NextStep,
)
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
)
from privdesk.rules.remarks import flags_of_acts, flags_of_course
from privdesk.rules.rights import CLAIM
from privdesk.rules.terms import deadline
from privdesk.rules.timeline import Facts, standing_events


def assess(case: Case, calendar: Calendar) -> Assessment:
    """What the rules say of a case. Raises BadInput for dates outside the calendar's years."""
    standing = standing_events(case.events)
    closing = next((e for e in standing if e.kind == CLOSED), None)
    # A closed case stays what it was when it was closed, whatever was struck out since.
    counting = case.events if closing is None else [e for e in case.events if e.id <= closing.id]
    facts = Facts(case, standing_events(counting))
    counted = closing.counted if closing else None
    deadlines = counted if counted is not None else _deadlines(facts, calendar)
    main = next((d for d in deadlines if d.term.endswith(".answer")), deadlines[0])
    return Assessment(
        deadlines=deadlines,
        next_steps=() if closing else _next_steps(facts),
        flags=(*flags_of_acts(facts, deadlines), *flags_of_course(case.events, standing, closing)),
        main=main,
        stage="closed" if closing else "received",
        why="",
        closed_on=closing.on if closing else None,
        answered_on=facts.answered.on if facts.answered else None,
        decision=facts.answered.decision if facts.answered else None,
    )


def _deadlines(facts: Facts, calendar: Calendar) -> tuple[CaseDeadline, ...]:
    rows = []
    if facts.case.kind == CLAIM:
        rows.extend(_claim_deadlines(facts, calendar))
    else:
        rows.append(_answer(facts, "inquiry.answer", calendar))
    rows.extend(_own_work(facts))
    return tuple(rows)


def _claim_deadlines(facts: Facts, calendar: Calendar) -> list[CaseDeadline]:
    # Completion and transfer stand until the claim is recorded complete and ours; the legend
    # and the answer imply both.
    implied = [e.on for e in (facts.completed, facts.legend, facts.answered) if e]
    settled = min(implied, default=None)
    legend = facts.legend.on if facts.legend else None
    rows = [
        _counted(facts, "claim.completion", calendar, settled),
        _counted(facts, "claim.transfer", calendar, settled),
    ]
    if legend or not facts.answered:  # the legend stands until the claim is decided, no longer
        rows.append(_counted(facts, "claim.legend", calendar, legend))
    rows.append(_answer(facts, "claim.answer", calendar))
    return rows


def _answer(facts: Facts, term: str, calendar: Calendar) -> CaseDeadline:
    row = _counted(facts, term, calendar, facts.answered.on if facts.answered else None)
    waiting = [e.document for e in facts.unsent() if e.step == ANSWERED]
    return replace(row, unsent=waiting[-1]) if waiting and not facts.answered else row


def _counted(facts: Facts, term: str, calendar: Calendar, met: date | None) -> CaseDeadline:
    how = deadline(term, facts.case.received, calendar, facts.case.law)
    return CaseDeadline(term, due=how.due, target=how.target, met_on=met, how=how)


def _own_work(facts: Facts) -> list[CaseDeadline]:
    rows = [
        CaseDeadline(SENDING, internal=e.on, unsent=e.document)
        for e in facts.unsent()
        if e.step != ANSWERED or facts.answered
    ]
    if facts.answered:
        rows.append(CaseDeadline(CLOSING, internal=facts.answered.on))
    return rows


def _next_steps(facts: Facts) -> tuple[NextStep, ...]:
    steps = [NextStep(RECORD_SENDING, e.document) for e in facts.unsent()]
    if facts.answered:
        return (*steps, NextStep(CLOSE))
    prepared = {e.step for e in facts.unsent()}
    if not facts.acknowledged and ACKNOWLEDGED not in prepared:
        steps.append(NextStep(ACKNOWLEDGE))
    if facts.case.kind == CLAIM:
        if not facts.completed and not facts.legend:
            steps.append(NextStep(RECORD_COMPLETE))
        if not facts.legend:
            steps.append(NextStep(SET_LEGEND))
    if ANSWERED not in prepared:
        steps.append(NextStep(ANSWER))
    return tuple(steps)
