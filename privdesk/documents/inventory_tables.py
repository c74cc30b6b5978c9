"""The inventory as tables: one a type of record and one a type of row, linked by ids and names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from privdesk.documents.contract_standing import standing
from privdesk.documents.inventory_ends import files_table, mentions_table
from privdesk.documents.inventory_remarks import WARNED, Remarks
from privdesk.documents.inventory_rows import shown_rows
from privdesk.documents.inventory_scope import KINDS, PLURALS, Scope, day_of
from privdesk.documents.inventory_table import InventoryTable
from privdesk.documents.inventory_values import GROUPS, is_box, rnbd_code, value_words, words_of
from privdesk.documents.register import Column, ColumnKind, Value
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.former import former_fields
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.text import N_, Message, say, translate

if TYPE_CHECKING:
    from privdesk.store.inventory import Inventory

_KINDS: dict[FieldKind, ColumnKind] = {FieldKind.DATE: "date", FieldKind.NUMBER: "number"}
_WIDTHS = {
    FieldKind.DATE: 11,
    FieldKind.NUMBER: 9,
    FieldKind.FLAG: 9,
    FieldKind.UNKNOWN_OR_FLAG: 13,
    FieldKind.LONG_TEXT: 50,
    FieldKind.LISTED: 34,
    FieldKind.REFERENCE: 26,
    FieldKind.CHOICE: 22,
}
# How the tables of a record's rows begin: the name of a sheet has 31 characters.
_SHORT: dict[str, Message] = {
    "database": N_("Inventory", "DB"),
    "activity": N_("Inventory", "Act."),
    "party": N_("Inventory", "Party"),
    "contract": N_("Inventory", "Contr."),
}

Cell = tuple[Column, Callable[[Any], Value]]


def tables_of(inventory: Inventory, scope: Scope, made: datetime) -> tuple[InventoryTable, ...]:
    """Every table of the scope: each type of record followed by its rows; `made` an aware moment.

    A transfer of a database and an activity stands once, with both. Then who names the records,
    and the files attached to them.
    """
    found: dict[str, InventoryTable] = {}
    remarks = Remarks(inventory, day_of(inventory, made))
    for record_type in KINDS[scope.kind]:
        sheets = scope.sheets(inventory, record_type)
        found[record_type] = _records(inventory, remarks, record_type, sheets)
        for owned in OWNED.get(record_type, ()):
            table = _rows(inventory, remarks, record_type, owned, sheets)
            known = found.get(table.name)
            found[table.name] = _joined(known, table) if known else table
    return (*found.values(), mentions_table(inventory, scope), files_table(inventory, scope))


def _records(
    inventory: Inventory, remarks: Remarks, record_type: str, sheets: tuple[Sheet, ...]
) -> InventoryTable:
    cells = [_id_cell()]
    for declared in fields_of(RECORD_TYPES[record_type]):
        cells.extend(_cells(inventory, record_type, declared))
        if (record_type, declared.name) == ("contract", "status"):
            cells.append(_standing_cell(remarks))
    cells += [
        _former_cell(inventory, record_type, former)
        for former in former_fields(record_type)
        if any(former.name in sheet.values for sheet in sheets)
    ]
    if record_type in WARNED:
        cells.append((_warnings_column(), lambda sheet: "\n".join(remarks.of(sheet))))
    rows = tuple(tuple(take(sheet) for _, take in cells) for sheet in sheets)
    columns = tuple(column for column, _ in cells)
    return InventoryTable(record_type, say(PLURALS[record_type]), columns, rows)


def _rows(
    inventory: Inventory,
    remarks: Remarks,
    record_type: str,
    owned: Owned,
    sheets: tuple[Sheet, ...],
) -> InventoryTable:
    """The rows of all these records; a transfer names its database and its activity itself."""
    is_shared = owned.record_type == "transfer"
    fields = fields_of(RECORD_TYPES[owned.record_type])
    cells = [_id_cell()]
    if not is_shared:
        (owner,) = (f for f in fields if f.name == owned.owner)
        cells.extend(_cells(inventory, owned.record_type, owner))
    for declared in fields:
        if is_shared or declared.name != owned.owner:
            cells.extend(_cells(inventory, owned.record_type, declared))
    if owned.record_type in WARNED:
        cells.append((_warnings_column(), lambda row: "\n".join(remarks.of_transfer(row))))
    rows = tuple(
        tuple(take(row) for _, take in cells)
        for sheet in sheets
        for row in _of_owner(inventory, owned, sheet)
    )
    columns = tuple(column for column, _ in cells)
    return InventoryTable(owned.record_type, _title(record_type, owned), columns, rows)


def _of_owner(inventory: Inventory, owned: Owned, sheet: Sheet) -> Iterator[RowSheet]:
    for row in shown_rows(inventory, owned, sheet):
        yield RowSheet(row.id, {**row.values, owned.owner: sheet.id})


def _title(record_type: str, owned: Owned) -> str:
    if owned.record_type == "transfer":
        return say(owned.label)
    return f"{say(_SHORT[record_type])} {say(owned.label)}"


def _joined(first: InventoryTable, second: InventoryTable) -> InventoryTable:
    by_id = {row[0]: row for row in (*first.rows, *second.rows)}
    return InventoryTable(first.name, first.title, first.columns, tuple(by_id.values()))


def _standing_cell(remarks: Remarks) -> Cell:
    """How a contract stands on the day of the register, whatever status it has on record."""
    label = translate("Inventory", "State on the day of the register")
    return Column("standing", label, width_hint=26), lambda sheet: standing(sheet, remarks.day)[1]


def _warnings_column() -> Column:
    return Column("warnings", translate("Inventory", "Warnings"), width_hint=50)


def _id_cell() -> Cell:
    return Column("id", translate("Inventory", "Id"), "number", 6), lambda sheet: sheet.id


def _cells(inventory: Inventory, record_type: str, declared: Field) -> Iterator[Cell]:
    """A field's column; what it refers to is named with its id, an entry of a list with its code
    of the RNBD where the list has them.
    """
    name, label = declared.name, say(declared.label)
    width = _WIDTHS.get(declared.kind, max(18, min(30, len(label))))

    def words(sheet: Any) -> Value:
        value: Value = sheet.values.get(name)
        if declared.kind in _KINDS and value is not None:
            return value
        return words_of(inventory, record_type, sheet, declared)

    kind = _KINDS.get(declared.kind, "text")
    choices = _choices(inventory, record_type, declared)
    yield Column(name, label, kind, width, choices, is_open=bool(declared.listed)), words
    if declared.kind is FieldKind.REFERENCE:
        id_label = translate("Inventory", "{field} (id)", field=label)
        yield Column(f"{name}#", id_label, "number", 9), lambda sheet: sheet.values.get(name)
    if declared.listed and inventory.lists[declared.listed].has_rnbd_code:
        code_label = translate("Inventory", "RNBD code")
        yield (
            Column(f"{name}_rnbd", code_label, "text", 12),
            lambda sheet: rnbd_code(inventory, declared, sheet.values.get(name)),
        )


def _former_cell(inventory: Inventory, record_type: str, former: Field) -> Cell:
    """The column of a field that records had once; empty for those that are told without it."""
    ((column, words),) = _cells(inventory, record_type, former)
    return column, lambda sheet: words(sheet) if former.name in sheet.values else ""


def _choices(inventory: Inventory, record_type: str, declared: Field) -> tuple[str, ...]:
    """The words that may stand in a column with a list."""
    if is_box(record_type, declared.name):
        ticked = (True, None) if declared.name in GROUPS.get(record_type, ()) else (True,)
        return tuple(value_words(inventory, declared, value) for value in ticked)
    if declared.kind is FieldKind.UNKNOWN_OR_FLAG:
        return tuple(value_words(inventory, declared, value) for value in (True, False, None))
    if declared.kind is FieldKind.FLAG:
        return tuple(value_words(inventory, declared, value) for value in (True, False))
    if declared.choices is not None:
        return tuple(say(message) for message in declared.choices.values())
    if declared.listed:
        offered = inventory.lists[declared.listed].offered()
        return tuple(dict.fromkeys(entry.label for entry in offered))
    return ()
