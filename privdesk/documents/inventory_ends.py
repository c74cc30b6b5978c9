"""The tables at the end of a register of the inventory: who names each record, and its files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from privdesk.documents.inventory_links import Links
from privdesk.documents.inventory_scope import KINDS, Scope
from privdesk.documents.inventory_table import InventoryTable
from privdesk.documents.register import Column, Value
from privdesk.records import RECORD_TYPES
from privdesk.text import say, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

_Row = tuple[Value, ...]


def mentions_table(inventory: Inventory, scope: Scope) -> InventoryTable:
    """For each record of the scope, the records that name it: of a third party, its activities."""
    links = Links(inventory)
    columns = (
        *_whose(),
        Column("named_in_type", translate("Inventory", "Named in"), width_hint=24),
        Column("named_in", translate("Inventory", "Name"), width_hint=34),
        Column("named_in#", translate("Inventory", "Named in (id)"), "number", 10),
        Column("how", translate("Inventory", "How"), width_hint=30),
    )
    rows = tuple(
        (*whose, say(RECORD_TYPES[one.record_type].type_label), one.title, one.id, one.how)
        for sheet, whose in _records(inventory, scope)
        for one in links.mentions(sheet.record_type, sheet.id or 0)
    )
    return InventoryTable("mention", translate("Inventory", "Mentions"), columns, rows)


def files_table(inventory: Inventory, scope: Scope) -> InventoryTable:
    """The files attached to each record of the scope, by name and SHA-256."""
    columns = (
        *_whose(),
        Column("name", translate("Inventory", "File"), width_hint=40),
        Column("sha256", translate("Inventory", "SHA-256"), width_hint=58),
        Column("added_at", translate("Inventory", "Added"), "moment", 16),
        Column("erased_on", translate("Inventory", "Erased"), "date", 11),
    )
    rows = tuple(
        (*whose, file.name, file.sha256, file.added_at, file.erased_on)
        for sheet, whose in _records(inventory, scope)
        for file in inventory.files.get((sheet.record_type, sheet.id or 0), ())
    )
    return InventoryTable("attachment", translate("Inventory", "Attachments"), columns, rows)


def _whose() -> tuple[Column, ...]:
    return (
        Column("record#", translate("Inventory", "Id"), "number", 6),
        Column("record", translate("Inventory", "Record"), width_hint=34),
        Column("record_type", translate("Inventory", "Type"), width_hint=24),
    )


def _records(inventory: Inventory, scope: Scope) -> Iterator[tuple[Sheet, _Row]]:
    """Each record of the scope with the cells that say which one it is."""
    for record_type in KINDS[scope.kind]:
        kind = say(RECORD_TYPES[record_type].type_label)
        for sheet in scope.sheets(inventory, record_type):
            yield sheet, (sheet.id, inventory.title(record_type, sheet.id), kind)
