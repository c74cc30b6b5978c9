"""Disposing of data: planned by a rule, done once with its act, or given up with a reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.fields import field_of
from privdesk.operations.office import check_new_record
from privdesk.records import Disposal, Person, Request, RetentionRule
from privdesk.records.number_series import DISPOSALS
from privdesk.rules.inventory_words import RETENTION_ACTIONS
from privdesk.rules.retention import (
    ANONYMIZE,
    ARCHIVE,
    ARCHIVED,
    AT_LEAST,
    METHODS_OF,
    Due,
    due_from,
    held_by,
)
from privdesk.rules.rights import ASKS_ERASURE
from privdesk.rules.sheet import Sheet
from privdesk.store.counting import office_calendar
from privdesk.store.numbering import next_sequence
from privdesk.store.retention import legal_holds
from privdesk.store.sheets import row_values
from privdesk.text import say, short_date, translate

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
    due = _due(session, rule_id, trigger_on)
    return due.on if due else None


def _due(session: Session, rule_id: int | None, trigger_on: date | None) -> Due | None:
    rule = session.get(RetentionRule, rule_id) if rule_id else None
    if rule is None or trigger_on is None:
        return None
    return due_from(row_values(rule), trigger_on, office_calendar(session))


def holds_on_disposal(
    holds: Iterable[Sheet], disposal: Mapping[str, Any], today: date
) -> list[Sheet]:
    """Those of the office's legal `holds` that stand on a legal day against it, by its values."""
    return held_by(
        holds,
        rule_id=disposal["retention_rule_id"],
        database_id=disposal["database_id"],
        activity_id=disposal["activity_id"],
        person_id=disposal["person_id"],
        today=today,
    )


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
    _refuse_unerased(session, disposal, method)
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
    _refuse_held(session, disposal, {done_on, today})
    _refuse_early(session, disposal, done_on)
    _check_method(session, disposal, method, str(values.get("method_details") or ""))
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


def _refuse_held(session: Session, disposal: Disposal, days: Collection[date]) -> None:
    """Refuse it for a hold that stood on the day it was done, or that stands now."""
    kept = legal_holds(session)
    values = row_values(disposal)
    found = {hold.id: hold for day in days for hold in holds_on_disposal(kept, values, day)}
    if holds := list(found.values()):
        raise Refused(
            translate(
                "Disposal",
                "Nothing may be erased while a legal hold stands: {holds}.",
                holds=", ".join(f"“{hold['name']}”" for hold in holds),
            )
        )


def _check_method(session: Session, disposal: Disposal, method: str, details: str) -> None:
    """What a rule asks for is done, or why it was done otherwise is said; see policies on both:
    what is archived or made anonymous was not erased.
    """
    rule_id = disposal.retention_rule_id
    rule = session.get(RetentionRule, rule_id) if rule_id else None
    if rule is None or not method or method in METHODS_OF[rule.action]:
        return
    action = say(RETENTION_ACTIONS[rule.action])
    if method == ARCHIVED:
        raise BadInput(
            translate(
                "Disposal",
                "The rule “{rule}” says “{action}”: what is archived is still there.",
                rule=rule.name,
                action=action,
            ),
            "method",
        )
    if not details.strip():
        raise BadInput(
            translate(
                "Disposal",
                "The rule “{rule}” says “{action}”: choose a method that does so, or say how it "
                "was done and why otherwise.",
                rule=rule.name,
                action=action,
            ),
            "method_details",
        )


def refuse_what_keeps(method: str) -> None:
    """Raise `BadInput` ("method") for a method that leaves the data where they are, or anonymous,
    where they are erased from the file itself.
    """
    if method in METHODS_OF[ARCHIVE] | METHODS_OF[ANONYMIZE]:
        raise BadInput(
            translate(
                "Disposal", "Here the data are erased: choose a method by which nothing is kept."
            ),
            "method",
        )


def check_ground(session: Session, request_id: int | None, person_id: int | None) -> None:
    """Raise `BadInput` ("request_id") for a request that an erasure does not follow from: one that
    asked for none (Ley 1581 de 2012, art. 8, e), or about somebody else than the person.
    """
    request = session.get(Request, request_id) if request_id is not None else None
    if request is None:
        return
    if request.right not in ASKS_ERASURE:
        raise BadInput(
            translate(
                "Disposal",
                "Request {number} asks for no erasure: say the reason in words.",
                number=request.number,
            ),
            "request_id",
        )
    if person_id not in (None, request.person_id, request.applicant_id):
        raise BadInput(
            translate(
                "Disposal",
                "Request {number} is about somebody else.",
                number=request.number,
            ),
            "request_id",
        )


def _refuse_unerased(session: Session, disposal: Disposal, method: str) -> None:
    """No act says that a person's data are gone while they stand in this very file."""
    person = session.get(Person, disposal.person_id) if disposal.person_id else None
    if person is None or person.erased_on is not None or method == ARCHIVED:
        return
    raise Refused(
        translate(
            "Disposal",
            "This disposal is of a person who stands in the file: erase the person, and its act "
            "is made of what went.",
        )
    )


def _refuse_early(session: Session, disposal: Disposal, done_on: date) -> None:
    rule_id = disposal.retention_rule_id
    rule = session.get(RetentionRule, rule_id) if rule_id else None
    if rule and rule.bound == AT_LEAST and rule.period and disposal.trigger_on is None:
        raise Refused(
            translate(
                "Disposal",
                "By its rule the data are kept for a time at least: say first since when it "
                "counts (“{field}”).",
                field=say(field_of(Disposal, "trigger_on").label),
            )
        )
    due = _due(session, disposal.retention_rule_id, disposal.trigger_on)
    if due and not due.is_limit and done_on < due.on:
        raise Refused(
            translate(
                "Disposal",
                "By its rule the data are kept at least until {day}: they may be erased from then "
                "on.",
                day=short_date(due.on),
            )
        )
