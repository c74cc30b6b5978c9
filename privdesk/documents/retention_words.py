"""A retention rule in one sentence: how long, from when, what is done then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from privdesk.documents.spanish import in_sentence
from privdesk.rules.inventory_words import (
    RETENTION_ACTIONS,
    RETENTION_BOUNDS,
    RETENTION_TRIGGERS,
    RETENTION_UNIT,
    RETENTION_UNITS,
)
from privdesk.rules.retention import WITHOUT_PERIOD
from privdesk.text import number_words, say, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet


def length_words(rule: Mapping[str, Any]) -> str:
    """“36 meses” of a rule's values; "" where it has no period."""
    if rule["period"] is None or rule["bound"] in WITHOUT_PERIOD:
        return ""
    return f"{number_words(rule['period'])} {_unit(rule)}"


def period_words(rule: Sheet) -> str:
    """“Al menos 5 años”; only the bound where the rule has no period."""
    return period_of(rule.values)


def period_of(values: Mapping[str, Any]) -> str:
    """The same of a rule's values, as of one that is only proposed."""
    bound = say(RETENTION_BOUNDS[values["bound"]])
    if values["period"] is None or values["bound"] in WITHOUT_PERIOD:
        return bound
    return translate(
        "RetentionRule",
        "{bound} {period} {unit}",
        bound=bound,
        period=values["period"],
        unit=_unit(values),
    )


def _unit(rule: Mapping[str, Any]) -> str:
    units = RETENTION_UNIT if rule["period"] == 1 else RETENTION_UNITS
    return in_sentence(say(units[rule["unit"]]))


def trigger_words(rule: Sheet) -> str:
    """What the period counts from, with its details."""
    trigger = say(RETENTION_TRIGGERS[rule["trigger"]])
    details = rule["trigger_details"]
    return f"{trigger} ({in_sentence(details)})" if details else trigger


def rule_sentence(rule: Sheet) -> str:
    """The rule in a sentence: how long, from when, and what is done then."""
    return translate(
        "RetentionRule",
        "{period}, from: {trigger}. Then: {action}.",
        period=period_words(rule),
        trigger=in_sentence(trigger_words(rule)),
        action=in_sentence(say(RETENTION_ACTIONS[rule["action"]])),
    )


def rule_words(rule: Sheet) -> str:
    """That sentence, with the source of the rule."""
    sentence, norm = rule_sentence(rule), rule["source"]
    if not norm:
        return sentence
    return translate("RetentionRule", "{rule} Source: {norm}.", rule=sentence, norm=norm)
