"""Which dates of a record cannot be so: what ends before it began, what did not happen yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from privdesk.text import N_, Message, say, translate


class _Order(NamedTuple):
    """The date `later` is never before `earlier`; `words` say so."""

    earlier: str
    later: str
    words: Message


_ORDERS: dict[str, tuple[_Order, ...]] = {
    "database": (
        _Order(
            *("created_on", "registered_on"),
            N_("DateOrder", "The database is registered before it was created."),
        ),
        _Order(
            *("created_on", "closed_on"),
            N_("DateOrder", "The database is closed before it was created."),
        ),
    ),
    "contract": (
        _Order("starts_on", "ends_on", N_("DateOrder", "The contract ends before it starts.")),
    ),
    "activity": (
        _Order("started_on", "ended_on", N_("DateOrder", "The activity ends before it begins.")),
    ),
    "transfer": (
        _Order("since_on", "until_on", N_("DateOrder", "The transfer ends before it begins.")),
    ),
}


# What is told as done has been done: from these days terms run, or stop. What may well be planned
# is not here: an activity or a contract that begins, a policy in force, a database to be closed.
_DONE: dict[str, dict[str, Message]] = {
    "database": {
        "created_on": N_(
            "DateOrder", "It was not created yet: the two months to register it run from that day."
        ),
        "registered_on": N_("DateOrder", "It was not registered yet: that day has not come."),
        "subject_count_on": N_("DateOrder", "Nobody counted them yet: that day has not come."),
    },
    "database_filing": {
        "filed_on": N_("DateOrder", "It was not filed yet: that day has not come."),
    },
    "contract": {
        "signed_on": N_("DateOrder", "It was not signed yet: that day has not come."),
    },
    "activity": {
        "assessed_on": N_("DateOrder", "It was not assessed yet: that day has not come."),
    },
    "legal_hold": {
        "since_on": N_(
            "DateOrder",
            "It does not hold yet: that day has not come. Put it on record once it begins.",
        ),
    },
    "party_audit": {
        "done_on": N_("DateOrder", "It was not done yet: that day has not come."),
    },
}


_OLDEST = 1900  # no record of an office is of a year before it: such a year was typed wrong


def still_to_come(
    record_type: str, values: Mapping[str, Any], today: date
) -> tuple[str, str] | None:
    """The field that tells of something done after the legal day `today`, and why that cannot be.

    In the user's language; None where there is none. Only what `values` name is looked at.
    """
    for name, words in _DONE.get(record_type, {}).items():
        day = values.get(name)
        if day is not None and day > today:
            return name, say(words)
    return None


def disordered(record_type: str, values: Mapping[str, Any]) -> tuple[str, str] | None:
    """The field that cannot be so and why, in the user's language; None where all agree."""
    if record_type == "contract" and values["has_no_end"] and values["ends_on"]:
        return "ends_on", translate(
            "DateOrder",
            "It says that the contract has no end, and gives one: take one of them out.",
        )
    for name in _DONE.get(record_type, {}):
        if values.get(name) and values[name].year < _OLDEST:
            return name, translate(
                "DateOrder",
                "Nothing was done in the year {year}: correct it.",
                year=values[name].year,
            )
    for order in _ORDERS.get(record_type, ()):
        earlier, later = values[order.earlier], values[order.later]
        if earlier and later and later < earlier:
            return order.later, say(order.words)
    return None
