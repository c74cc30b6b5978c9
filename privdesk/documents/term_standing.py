"""How each deadline of a case stands, in a sentence: met, hidden behind another, pending."""

from __future__ import annotations

from datetime import date

from privdesk.rules.case import BACKUPS, CLOSING, CaseDeadline
from privdesk.rules.course import Course
from privdesk.text import short_date, translate


def how_it_stands(row: CaseDeadline, course: Course, closed_on: date | None) -> str:
    """How a deadline of that course stands, in a sentence; `closed_on` where the case is closed."""
    was_extended = course.extended is not None and row.term.endswith(".answer")
    if row.met_on is not None and not was_extended:
        return _met(row, row.met_on)
    if not row.shown or was_extended:
        return _hidden(row, course)
    if closed_on is not None and row.term == CLOSING:
        return _met(row, closed_on)
    if closed_on is not None and row.term != BACKUPS:
        return translate("Computation", "Not met when the case was closed.")
    if row.unsent:
        number = row.unsent
        return translate("Computation", "The letter {number} waits for its sending.", number=number)
    if row.runs_for_person:
        return translate("Computation", "It runs for the person: the office waits until that day.")
    return translate("Computation", "Pending.")


def _met(row: CaseDeadline, met: date) -> str:
    day = short_date(met)
    if row.runs_for_person:
        return translate("Computation", "It ended on {day}.", day=day)
    if row.limit is None:
        return translate("Computation", "Done on {day}.", day=day)
    if met > row.limit:
        return translate("Computation", "Met on {day}, after the limit.", day=day)
    if row.target is not None and met > row.target:
        return translate(
            "Computation", "Met on {day}: within the limit, after the target.", day=day
        )
    return translate("Computation", "Met on {day}, in time.", day=day)


def _hidden(row: CaseDeadline, course: Course) -> str:
    """What a term stands behind."""
    if course.extended is not None and row.term.endswith(".answer"):
        return translate("Computation", "It was extended: the answer is due by the extended term.")
    if course.withdrawn is not None:
        return translate("Computation", "It runs no more: the person withdrew.")
    if course.transferred is not None:
        return translate("Computation", "It runs no more: the claim was transferred.")
    if course.stands_still:
        return translate(
            "Computation",
            "It does not run: the claim was asked to be completed in time, and the person's reply "
            "is awaited (art. 15, num. 1).",
        )
    return translate("Computation", "It is no work now: another term took its place.")
