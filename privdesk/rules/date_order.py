"""Which dates of a record cannot both be so: what ends before it began."""

from __future__ import annotations

from collections.abc import Mapping
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


def disordered(record_type: str, values: Mapping[str, Any]) -> tuple[str, str] | None:
    """The field that cannot be so and why, in the user's language; None where all agree."""
    if record_type == "contract" and values["has_no_end"] and values["ends_on"]:
        return "ends_on", translate(
            "DateOrder",
            "It says that the contract has no end, and gives one: take one of them out.",
        )
    for order in _ORDERS.get(record_type, ()):
        earlier, later = values[order.earlier], values[order.later]
        if earlier and later and later < earlier:
            return order.later, say(order.words)
    return None
