"""A request's timeline becomes its deadlines, state and next steps (Ley 1581 de 2012, arts. 14–18).

State is never typed: it is computed from the receipt, the events, the calendar and the regime.
Nothing here depends on today; `Assessment.steps_on` says which steps may be taken on a day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import BACKUPS, CLOSING, EXECUTION, Assessment, Case, CaseDeadline
from privdesk.rules.course import Course, course_of
from privdesk.rules.events import CLOSED, VOIDED, Event
from privdesk.rules.execution import executed_on
from privdesk.rules.next_steps import next_steps, steps_after_closing
from privdesk.rules.remarks import flags_of
from privdesk.rules.rows import backup_rows, main_of, rows_of
from privdesk.rules.stages import stage_of
from privdesk.rules.timeline import Facts, standing_events


def assess(case: Case, calendar: Calendar) -> Assessment:
    """What the rules say of a case. Raises BadInput for dates outside the calendar's years."""
    standing = standing_events(case.events)
    closing = next((e for e in standing if e.kind in (CLOSED, VOIDED)), None)
    # A closed case stays what it was when it was closed, whatever was struck out since.
    counting = case.events if closing is None else [e for e in case.events if e.id <= closing.id]
    course = course_of(Facts(case, standing_events(counting)), calendar)
    rows = rows_of(course, calendar)
    if closing is not None:
        rows = _as_closed(rows, closing, Facts(case, standing))
    main = main_of(rows)
    stage, why = stage_of(course, main, closing)
    answered = course.facts.answered
    return Assessment(
        deadlines=rows,
        next_steps=steps_after_closing(rows, closing) if closing else next_steps(course, rows),
        flags=flags_of(course, rows, case.events, standing, closing),
        main=main,
        stage=stage,
        why=why,
        closed_on=closing.on if closing else None,
        answered_on=answered.on if answered else None,
        decision=course.facts.decision if answered else None,
        is_voided=closing is not None and closing.kind == VOIDED,
        awaits_person=closing is None and (course.awaits_completion or course.awaits_identity),
        person_until=_person_until(course) if closing is None else None,
        identity_verified=course.facts.identity is not None,
        extension=course.longest if closing is None and _may_extend(course) else None,
    )


def _may_extend(course: Course) -> bool:
    return course.extended is None and course.settled is None


def _as_closed(
    rows: tuple[CaseDeadline, ...], closing: Event, all_facts: Facts
) -> tuple[CaseDeadline, ...]:
    """The deadlines as the closing event keeps them, explained where they count the same today.

    What outlasts the closing is met by what happens after it: the execution and the backups.
    """
    kept = rows if closing.counted is None else closing.counted
    how = {(r.term, r.due, r.target): r.how for r in rows}
    explained = (replace(r, how=how.get((r.term, r.due, r.target))) for r in kept)
    met = {CLOSING: closing.on, EXECUTION: executed_on(all_facts)}
    standing = (
        replace(r, met_on=r.met_on or met.get(r.term)) for r in explained if r.term != BACKUPS
    )
    return (*standing, *backup_rows(all_facts))


def _person_until(course: Course) -> date | None:
    if course.completion and course.awaits_completion:
        return course.completion.withdrawal.due
    return None
