"""Whether a database has the authorization of its data subjects: of all, of part, or of none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Codes of inventory_words.AUTHORIZATIONS; None while nobody verified it.
ALL, PARTLY, NONE = "yes", "partly", "no"
WITHOUT = frozenset({PARTLY, NONE})  # a ground of Ley 1581 art. 10 is to free from it

# What was asked before there was one answer, until the revision 0005 of the schema: whether the
# authorization is asked for, and whether data are processed without it by a ground of art. 10.
ASKS, IS_EXEMPT = "asks_authorization", "is_exempt"


def needs_ground(values: Mapping[str, Any]) -> bool:
    """Whether the database's values say that some data have no authorization."""
    return values.get("authorization") in WITHOUT


def told_by_former(told: Mapping[str, Any]) -> str | None:
    """What the two former answers say for certain; None where they leave it open.

    Nothing more is claimed than was said: that it is asked for does not say of all the data while
    nobody said that no others are processed without it, and the other way round. The migration
    0005 says the same in SQL.
    """
    asks, is_exempt = told.get(ASKS), told.get(IS_EXEMPT)
    if asks is False:
        return NONE
    if asks is None or is_exempt is None:
        return None
    return PARTLY if is_exempt else ALL


def former_answers(values: Mapping[str, Any]) -> dict[str, bool | None]:
    """The two former answers for the JSON files, whose keys stay.

    They are those that were given where the values hold them, else what the one answer says.
    """
    if ASKS in values or IS_EXEMPT in values:
        return {name: values.get(name) for name in (ASKS, IS_EXEMPT)}
    given = values.get("authorization")
    if given is None:
        return {ASKS: None, IS_EXEMPT: None}
    by_ground = bool(values.get("exemption")) or None  # of no ground nobody said that there is none
    return {ASKS: given != NONE, IS_EXEMPT: False if given == ALL else given == PARTLY or by_ground}
