"""Disposing of data: planned by a rule, done once with its act, or given up with a reason."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.operations.disposal_checks import (
    check_ground,
    check_method,
    due_by_rule,
    refuse_early,
    refuse_held,
    refuse_unerased,
)
from privdesk.operations.office import check_new_record
from privdesk.records import Disposal
from privdesk.records.number_series import DISPOSALS
from privdesk.store.numbering import next_sequence
from privdesk.text import short_date, translate

DISPOSE = "dispose"
PLANNED, DONE, CANCELLED = "planned", "done", "cancelled"


def plan_disposal(
    session: Session,
    what: str,
    *,
    rule_id: int | None = None,
    trigger_on: date | None = None,
    due_on: date | None = None,
    **values: Any,
) -> Disposal:
    """Plan a disposal; its day is the rule's from `trigger_on`, unless `due_on` is given.

    `values` are further fields of `Disposal`. Raises `BadInput` naming the field.
    """
    disposal = Disposal(
        what=what.strip(), retention_rule_id=rule_id, trigger_on=trigger_on, status=PLANNED
    )
    for name, value in values.items():
        setattr(disposal, name, value)
    disposal.due_on = due_on or proposed_due(session, rule_id, trigger_on)
    session.add(disposal)
    check_new_record(session, disposal)
    session.flush()
    return disposal


def proposed_due(session: Session, rule_id: int | None, trigger_on: date | None) -> date | None:
    """The day that a rule gives from the day it counts from; None where one of them is not known.

    Raises `BadInput` ("period") for a rule that cannot be counted.
    """
    due = due_by_rule(session, rule_id, trigger_on)
    return due.on if due else None


def do_disposal(
    session: Session,
    disposal: Disposal,
    *,
    done_on: date,
    method: str,
    responsible: str,
    today: date,
    **values: Any,
) -> Disposal:
    """Record that it was done: it gets the next number of the acts of the year of `today`.

    `values` are further fields (`method_details`, `witnesses`, `erased`, `kept`, `backups_until`,
    `subject_count`). Raises `BadInput` ("done_on", "method", "method_details" where another method
    than the rule's is not explained, "responsible"), and `Refused` where a legal hold stands or
    stood on that day, naming it, before the rule lets the data go or while nobody says since when
    it counts, for what is not planned, and for a person who stands in the file unerased.
    """
    _check_planned(disposal)
    refuse_unerased(session, disposal, method)
    check_ground(session, disposal.request_id, disposal.person_id)
    if done_on > today:
        raise BadInput(translate("Disposal", "That day has not come yet."), "done_on")
    if disposal.trigger_on is not None and done_on < disposal.trigger_on:
        raise BadInput(
            translate(
                "Disposal",
                "Its period began on {day}: it was not done before.",
                day=short_date(disposal.trigger_on),
            ),
            "done_on",
        )
    refuse_held(session, disposal, {done_on, today})
    refuse_early(session, disposal, done_on)
    check_method(session, disposal, method, str(values.get("method_details") or ""))
    return record_done(
        session,
        disposal,
        done_on=done_on,
        recorded_on=today,
        method=method,
        responsible=responsible,
        **values,
    )


def record_done(
    session: Session,
    disposal: Disposal,
    *,
    done_on: date,
    recorded_on: date,
    method: str,
    responsible: str,
    **values: Any,
) -> Disposal:
    """Make a planned disposal an act, whose erasure was checked before. Raises as `do_disposal`."""
    if not responsible.strip():
        raise BadInput(translate("Disposal", "Say who answers for the disposal."), "responsible")
    if not method:
        raise BadInput(translate("Disposal", "Choose by which method."), "method")
    given = {"method": method, "responsible": responsible, "done_on": done_on, **values}
    for name, value in given.items():
        setattr(disposal, name, value.strip() if isinstance(value, str) else value)
    disposal.erased = disposal.erased or disposal.what
    disposal.year = recorded_on.year
    disposal.sequence = next_sequence(session, DISPOSALS, recorded_on.year)
    disposal.number = _number(disposal.year, disposal.sequence)
    disposal.status = DONE
    session.flush()
    return disposal


def next_disposal_number(session: Session, day: date) -> str:
    """The number that an act of that day would get: `ACTA-2026-0001`."""
    return _number(day.year, next_sequence(session, DISPOSALS, day.year))


def _number(year: int, sequence: int) -> str:
    return f"ACTA-{year}-{sequence:04}"


def cancel_disposal(session: Session, disposal: Disposal, *, reason: str) -> Disposal:
    """Give a planned disposal up; the reason stands in its notes. Raises `BadInput` ("notes")."""
    _check_planned(disposal)
    if not reason.strip():
        raise BadInput(translate("Disposal", "Say why it is not to be done."), "notes")
    disposal.status = CANCELLED
    disposal.notes = "\n".join(filter(None, (disposal.notes, reason.strip())))
    session.flush()
    return disposal


def _check_planned(disposal: Disposal) -> None:
    if disposal.status == DONE:
        raise Refused(
            translate(
                "Disposal", "It is done already, by the act {number}.", number=disposal.number
            )
        )
    if disposal.status != PLANNED:
        raise Refused(translate("Disposal", "It was given up: plan it anew."))
