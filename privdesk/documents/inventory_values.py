"""How the values of the inventory are written for people: Sí, No, Sin verificar, labels, names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from privdesk.fields import Field, FieldKind, answer_words
from privdesk.rules.sections import ORIGINS, PARTY_ROLES
from privdesk.store.inventory_files import erased_words
from privdesk.text import number_words, say, short_date

if TYPE_CHECKING:
    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

EMPTY = "—"
# Boxes of which at least one is ticked once somebody looked. A box that is not ticked is no "no":
# a "no" is stated, and where no box of a group is ticked nobody verified it.
GROUPS = {
    "database": ORIGINS,
    "party": PARTY_ROLES,
}
_BOXES = {**GROUPS, "contract": ("has_no_end",)}


def is_box(record_type: str, name: str) -> bool:
    """Whether a flag is ticked or not, and says no "no" where it is not."""
    return name in _BOXES.get(record_type, ())


def none_ticked(record_type: str, record: Sheet | RowSheet, name: str) -> bool:
    """Whether that box stands in a group of which no box is ticked: nobody verified it."""
    group = GROUPS.get(record_type, ())
    return name in group and not any(record.values.get(one) for one in group)


def words_of(
    inventory: Inventory, record_type: str, record: Sheet | RowSheet, declared: Field
) -> str:
    """A field of a record or row as people read it; "" where there is no value.

    Of a value that was lawfully erased it says so.
    """
    value = record.values.get(declared.name)
    if value is None and declared.name in inventory.erased(record_type, record.id):
        return erased_words()
    if is_box(record_type, declared.name) and not value:
        return answer_words(None) if none_ticked(record_type, record, declared.name) else ""
    return value_words(inventory, declared, value)


def value_words(inventory: Inventory, declared: Field, value: Any) -> str:
    """A field's value as people read it; "" where there is none.

    A value that is no longer what its field holds (an unknown code) stands as it is.
    """
    match declared.kind:
        case FieldKind.UNKNOWN_OR_FLAG | FieldKind.FLAG if value is None or isinstance(value, bool):
            return answer_words(value)
        case _ if value is None or value == "":
            return ""
        case FieldKind.CHOICE if declared.choices and value in declared.choices:
            return say(declared.choices[value])
        case FieldKind.LISTED:
            return inventory.lists[declared.listed].label(value)
        case FieldKind.REFERENCE if isinstance(value, int):
            return inventory.title(declared.target, value)
    if isinstance(value, date):
        return short_date(value)
    return number_words(value) if isinstance(value, int) else str(value)


def pesos(value: int) -> str:
    """`$ 6.120.000.000`"""
    return f"$ {number_words(value)}"


def rnbd_code(inventory: Inventory, declared: Field, value: Any) -> str:
    """The code that the office noted for a list's entry; "" where it noted none."""
    entry = inventory.lists[declared.listed].get(value) if declared.listed and value else None
    return entry.rnbd_code if entry else ""
