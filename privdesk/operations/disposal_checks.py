"""What stands against doing a disposal: holds, its rule, its method, its ground and its person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.fields import field_of
from privdesk.records import Disposal, Person, Request, RetentionRule
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
from privdesk.store.retention import legal_holds
from privdesk.store.sheets import row_values
from privdesk.text import say, short_date, translate


def due_by_rule(session: Session, rule_id: int | None, trigger_on: date | None) -> Due | None:
    """What a rule says of data whose period began that day; None where one of them is not known.

    Raises `BadInput` ("period") for a rule that cannot be counted.
    """
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


def refuse_held(session: Session, disposal: Disposal, days: Collection[date]) -> None:
    """Raise `Refused` for a legal hold that stood on one of those legal days, naming it."""
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


def check_method(session: Session, disposal: Disposal, method: str, details: str) -> None:
    """Raise `BadInput` unless what its rule asks for is done, or why it was done otherwise is said:
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


def refuse_unerased(session: Session, disposal: Disposal, method: str) -> None:
    """Raise `Refused` where an act would say that somebody went who is in the file."""
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


def refuse_early(session: Session, disposal: Disposal, done_on: date) -> None:
    """Raise `Refused` before its rule lets the data go, or while it has no day to count from."""
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
    due = due_by_rule(session, disposal.retention_rule_id, disposal.trigger_on)
    if due and not due.is_limit and done_on < due.on:
        raise Refused(
            translate(
                "Disposal",
                "By its rule the data are kept at least until {day}: they may be erased from then "
                "on.",
                day=short_date(due.on),
            )
        )
