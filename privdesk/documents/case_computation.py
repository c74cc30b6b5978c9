"""The computation of a whole case: every date, how it was counted and how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from privdesk.documents.computation import Computation
from privdesk.documents.count_words import calendar_note
from privdesk.documents.counting_facts import Fact, counting_facts
from privdesk.documents.term_count import Whose, computation
from privdesk.documents.term_standing import how_it_stands
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Assessment, Case, CaseDeadline
from privdesk.rules.course import Course, course_of
from privdesk.rules.events import CLOSED, VOIDED
from privdesk.rules.regime import load_regime
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.rules.stages import STAGES
from privdesk.rules.timeline import Facts, standing_events
from privdesk.text import say, short_date, translate


@dataclass(frozen=True)
class CaseComputation:
    """Every date of a case. `terms` are the law's, `own` the office's own work."""

    number: str
    title: str
    subject: str
    lines: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]
    terms: tuple[Computation, ...]
    own: tuple[Computation, ...]
    warnings: tuple[str, ...]
    note: str

    @property
    def all(self) -> tuple[Computation, ...]:
        """The law's terms, then the office's own work."""
        return (*self.terms, *self.own)

    def of(self, term: str, about: int | None = None) -> Computation | None:
        """The computation of that term, of the one about that event where there are several."""
        found = [c for c in self.all if c.term == term]
        exact = [c for c in found if about is not None and c.about == about]
        return next(iter(exact or found), None)


def case_computation(
    case: Case,
    assessment: Assessment,
    calendar: Calendar,
    *,
    number: str,
    person: str,
    places: Mapping[int, str] | None = None,
) -> CaseComputation:
    """How each date of the case `number` of `person` was counted. Nothing depends on today.

    `places` names by an event's id the database, third party or area that it concerns.
    """
    course = _course(case, calendar)
    whose = Whose(number, person, case.received, assessment.closed_on)
    made = [_counted(row, assessment, course, calendar, whose) for row in assessment.deadlines]
    return CaseComputation(
        number=number,
        title=translate("Computation", "Computation of terms"),
        subject=translate(
            "Computation", "Request {number} of {person}", number=number, person=person
        ),
        lines=_lines(case, assessment),
        facts=counting_facts(case, assessment, places or {}),
        terms=tuple(c for c in made if c.is_term),
        own=tuple(c for c in made if not c.is_term),
        warnings=assessment.warnings,
        note=_note(case, assessment, calendar),
    )


def _note(case: Case, assessment: Assessment, calendar: Calendar) -> str:
    """Which days are holidays in the years of its terms, and since when its dates are kept."""
    counted = [row.due.year for row in assessment.deadlines if row.due]
    years = range(case.received.year, max([case.received.year, *counted]) + 1)
    note = calendar_note(years, calendar)
    return f"{kept} {note}" if (kept := _kept_words(assessment)) else note


def _kept_words(assessment: Assessment) -> str:
    if assessment.closed_on is None:
        return ""
    return translate(
        "Computation",
        "The case was closed on {day}: the dates are those kept then.",
        day=short_date(assessment.closed_on),
    )


def _course(case: Case, calendar: Calendar) -> Course:
    """The course up to the closing: what was recorded since moves no term."""
    standing = standing_events(case.events)
    ends = next((e.id for e in standing if e.kind in (CLOSED, VOIDED)), None)
    counting = [e for e in case.events if ends is None or e.id <= ends]
    return course_of(Facts(case, standing_events(counting)), calendar)


def _counted(
    row: CaseDeadline, assessment: Assessment, course: Course, calendar: Calendar, whose: Whose
) -> Computation:
    found = computation(
        row,
        calendar,
        whose,
        extension=assessment.extension if row is assessment.main else None,
        standing=how_it_stands(row, course, assessment.closed_on),
    )
    if assessment.closed_on is None or not found.has_days:
        return found
    return replace(found, note=f"{_kept_words(assessment)} {found.note}")


def _lines(case: Case, assessment: Assessment) -> tuple[tuple[str, str], ...]:
    kind = say(KINDS[case.kind]) if case.kind in KINDS else case.kind
    right = say(RIGHTS[case.right]) if case.right in RIGHTS else ""
    stage = say(STAGES[assessment.stage]) if assessment.stage in STAGES else ""
    return (
        (
            translate("Computation", "Kind and right"),
            kind if not right or right == kind else f"{kind}: {right}",
        ),
        (translate("Computation", "Received"), short_date(case.received)),
        (translate("Computation", "Law"), load_regime(case.law).name),
        (
            translate("Computation", "Stage"),
            " ".join(p for p in (f"{stage}.", assessment.why) if p),
        ),
    )
