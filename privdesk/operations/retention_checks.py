"""What a retention rule, a legal hold or a planned disposal cannot be kept with."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.records import Disposal, LegalHold, Record, RetentionRule
from privdesk.rules.retention import ANONYMIZE, NO_LIMIT, WITHOUT_PERIOD
from privdesk.store.retention import rule_of_own_files
from privdesk.text import translate


def check_retention(record: Record) -> None:
    """Raise `BadInput` naming the field for periods and dates that say nothing, or go backwards.

    A period that no rule would read is taken off.
    """
    if isinstance(record, RetentionRule):
        _check_rule(record)
    elif isinstance(record, LegalHold):
        if record.since_on and record.until_on and record.until_on < record.since_on:
            raise BadInput(translate("LegalHold", "It ends before it begins."), "until_on")
    elif (
        isinstance(record, Disposal)
        and record.trigger_on
        and record.due_on
        and record.due_on < record.trigger_on
    ):
        raise BadInput(
            translate("Disposal", "It is due before the period begins that it counts from."),
            "due_on",
        )


def refuse_second_rule(session: Session, record: Record) -> None:
    """Raise `BadInput` ("own_files") where another rule governs those files of the program."""
    if not isinstance(record, RetentionRule) or not record.own_files:
        return
    other = rule_of_own_files(session, record.own_files, but=record.id)
    if other is not None:
        raise BadInput(
            translate(
                "RetentionRule",
                "The rule “{rule}” governs these files already: change that one.",
                rule=other.name,
            ),
            "own_files",
        )


def _check_rule(rule: RetentionRule) -> None:
    if rule.bound == NO_LIMIT and rule.action != ANONYMIZE:
        raise BadInput(
            translate("RetentionRule", "Only anonymous data are kept without limit."), "bound"
        )
    if rule.bound in WITHOUT_PERIOD:
        rule.period = None
        return
    if not rule.bound:
        return  # that it is missing is said of every field that is asked for
    if rule.period is None:
        raise BadInput(translate("RetentionRule", "Write how long: the period."), "period")
    if rule.period < 0:
        raise BadInput(
            translate("Retention", "A period of {period} cannot be counted.", period=rule.period),
            "period",
        )
