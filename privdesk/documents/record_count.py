"""How a term of a record that is no request was counted: a registration, a change to be told."""

from __future__ import annotations

from dataclasses import replace

from privdesk.documents.computation import Computation
from privdesk.documents.term_count import Whose, computation
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import CaseDeadline
from privdesk.rules.counted import Deadline
from privdesk.rules.regime import load_regime
from privdesk.text import translate


def record_computation(
    how: Deadline, calendar: Calendar, about: str, start_word: str
) -> Computation:
    """The computation of a term of the record called `about`; `start_word` stands on its first day.

    Nothing depends on today.
    """
    row = CaseDeadline(how.term, due=how.due, target=how.target, how=how)
    found = computation(row, calendar, Whose("", ""))
    rule = load_regime(how.law).rule(how.term, how.start)
    subject = translate(
        "Computation",
        "{term}: {length}. {record}.",
        term=rule.name,
        length=rule.length,
        record=about,
    )
    readings = tuple(r for r in found.readings if r.kind != "target" or found.has_target)
    return replace(
        found,
        subject=subject,
        readings=readings,
        marks={how.start: start_word},
        is_of_request=False,
    )
