"""How the values of the inventory are written for people: Sí, No, Sin verificar, labels, names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from privdesk import fields
from privdesk.fields import Field, answer_words
from privdesk.rules.sections import ORIGINS, PARTY_ROLES
from privdesk.store.erasure import erased_mark
from privdesk.text import number_words

if TYPE_CHECKING:
    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

EMPTY = "—"
# What has a value before anybody says so, and says nothing while that other field is empty: the
# unit of no period, the type of no document.
_OF_NOTHING = {
    ("retention_rule", "unit"): "period",
    ("party", "document_type"): "document_number",
}
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
        return erased_mark()
    if is_box(record_type, declared.name) and not value:
        return answer_words(None) if none_ticked(record_type, record, declared.name) else ""
    needs = _OF_NOTHING.get((record_type, declared.name))
    if needs and not record.values[needs]:
        return ""
    return value_words(inventory, declared, value)


def value_words(inventory: Inventory, declared: Field, value: Any) -> str:
    """A field's value as people read it, by the lists and titles of that inventory; "" for none."""
    return fields.value_words(declared, value, inventory.lists, inventory.title)


def pesos(value: int) -> str:
    """`$ 6.120.000.000`"""
    return f"$ {number_words(value)}"


def rnbd_code(inventory: Inventory, declared: Field, value: Any) -> str:
    """The code that the office noted for a list's entry; "" where it noted none."""
    entry = inventory.lists[declared.listed].get(value) if declared.listed and value else None
    return entry.rnbd_code if entry else ""
