"""The overview of a register of the inventory: one row a record, with the page of its sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from privdesk.documents.contract_standing import standing
from privdesk.documents.inventory_values import EMPTY, words_of
from privdesk.documents.retention_words import period_words, trigger_words
from privdesk.fields import answer_words, field_of
from privdesk.records import RECORD_TYPES
from privdesk.records.party import roles_words
from privdesk.rules.completeness import completeness
from privdesk.text import number_words, say, translate

if TYPE_CHECKING:
    from privdesk.documents.inventory_remarks import Remarks
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

# The fields that tell records apart at a glance, by type.
_FIELDS = {
    "database": ("name", "contact", "subject_count", "created_on", "registered_on"),
    "activity": ("name", "role", "status", "owner", "review_on"),
    "party": ("name", "country"),
    "contract": ("name", "party_id", "kind", "status", "ends_on"),
    "retention_rule": ("name", "action", "source"),
    "legal_hold": ("name", "since_on", "until_on"),
    "disposal": ("what", "number", "status", "due_on", "done_on"),
}

_LONGEST = 240


class Overview(NamedTuple):
    """Heads and rows; the last column is left for the page."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Column = tuple[str, Callable[["Sheet"], str]]


def overview(
    inventory: Inventory, remarks: Remarks, record_type: str, sheets: tuple[Sheet, ...]
) -> Overview:
    """The overview of these records."""
    first, *more = (_field(inventory, remarks, record_type, name) for name in _FIELDS[record_type])
    told, last = _others(inventory, remarks, record_type)
    columns = [first, *told, *more, *last]
    rows = tuple((*(_short(words(sheet)) for _, words in columns), "") for sheet in sheets)
    return Overview((*(head for head, _ in columns), translate("Inventory", "Page")), rows)


def _short(text: str) -> str:
    """A text for an overview; the record's own sheet has it whole."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _field(inventory: Inventory, remarks: Remarks, record_type: str, name: str) -> Column:
    declared = field_of(RECORD_TYPES[record_type], name)
    if (record_type, name) == ("contract", "status"):
        return say(declared.label), lambda sheet: standing(sheet, remarks.day)[1]
    return say(declared.label), lambda sheet: words_of(inventory, record_type, sheet, declared)


def _others(
    inventory: Inventory, remarks: Remarks, record_type: str
) -> tuple[list[Column], list[Column]]:
    """What no field says: the columns after the name, and those at the end."""
    told: list[Column]
    match record_type:
        case "database" | "activity":
            return [], [_complete(inventory), _warned(remarks)]
        case "party":
            told = [(translate("Inventory", "Roles"), roles)]
            return told, [_complete(inventory), _warned(remarks)]
        case "contract":
            return [], [_complete(inventory), _warned(remarks)]
        case "retention_rule":
            told = [
                (translate("Inventory", "Period"), period_words),
                (translate("Inventory", "Counts from"), trigger_words),
            ]
            return told, []
        case "legal_hold" | "disposal":
            return [], []
        case _:
            return [], [_complete(inventory)]


def _complete(inventory: Inventory) -> Column:
    def words(sheet: Sheet) -> str:
        found = completeness(sheet, inventory.lists, inventory.beside(sheet))
        return translate(
            "Inventory",
            "{known} of {asked}",
            known=found.given,
            asked=found.asked,
        )

    return translate("Inventory", "Data on record"), words


def _warned(remarks: Remarks) -> Column:
    """How many warnings there are; the record's own sheet says them."""

    def words(sheet: Sheet) -> str:
        found = len(remarks.of(sheet))
        return number_words(found) if found else EMPTY

    return translate("Inventory", "Warnings"), words


def roles(party: Sheet) -> str:
    """What a third party is: processor, recipient…; that nobody verified it."""
    return roles_words(party.values) or answer_words(None)
