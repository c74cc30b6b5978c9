"""Fields that records had once: the audit chain still tells them, and what took their place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from privdesk.fields import Field, FieldKind
from privdesk.rules.authorization import ASKS, IS_EXEMPT, told_by_former
from privdesk.text import N_

# By record type, in the order in which they were asked.
FORMER: dict[str, tuple[Field, ...]] = {
    "database": (
        Field(
            N_("Database", "Is prior, express and informed authorization asked for?"),
            name=ASKS,
            kind=FieldKind.UNKNOWN_OR_FLAG,
        ),
        Field(
            N_("Database", "Are data processed without authorization, by a legal ground?"),
            name=IS_EXEMPT,
            kind=FieldKind.UNKNOWN_OR_FLAG,
        ),
    ),
}
# The field in whose place they stood.
SUCCESSOR = {"database": "authorization"}


def former_fields(record_type: str) -> tuple[Field, ...]:
    """The fields that records of that type had once; () for most."""
    return FORMER.get(record_type, ())


def former_names(record_type: str) -> frozenset[str]:
    """Their names."""
    return frozenset(field.name for field in former_fields(record_type))


def said_by_former(record_type: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """What stands now where the chain tells of a record by its former fields alone.

    `told` are the plain values that it tells, by names; {} where it tells of no former field, or
    of what took their place.
    """
    successor = SUCCESSOR.get(record_type)
    if successor is None or successor in told or not former_names(record_type) & told.keys():
        return {}
    return {successor: told_by_former(told)}
