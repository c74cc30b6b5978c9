"""A register of the inventory as csv files in a .zip: one for each of its tables, and a LEEME.txt.

Each csv is as documents.register_csv writes it. A row names its record and carries its id.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo

from privdesk.documents.destination import Target, destination
from privdesk.documents.inventory_scope import KINDS, Scope, head_facts
from privdesk.documents.inventory_table import InventoryTable
from privdesk.documents.inventory_tables import tables_of
from privdesk.documents.inventory_values import words_of
from privdesk.documents.register import (
    Column,
    Progress,
    Register,
    Value,
    without_controls,
)
from privdesk.documents.register_csv import write_csv
from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES
from privdesk.text import say, translate

if TYPE_CHECKING:
    from privdesk.store.inventory import Inventory

README = "LEEME.txt"


def write_inventory_csv(
    inventory: Inventory,
    scope: Scope,
    target: Target,
    made: datetime,
    progress: Progress | None = None,
) -> int:
    """Write the .zip and give how many records it holds.

    The files are numbered in the order of the tables; the organization and the lists come last.
    `made` is an aware moment. Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    tables = [*tables_of(inventory, scope, made), _organization(inventory), _lists(inventory)]
    names = [_file_name(number, table.title) for number, table in enumerate(tables, 1)]
    records = 0
    with destination(target) as output, zipfile.ZipFile(output.stream, "w") as archive:
        readme = _readme(inventory, scope, made, zip(names, tables, strict=True))
        archive.writestr(_entry(README, inventory, made), readme.encode("utf-8-sig"))
        for name, table in zip(names, tables, strict=True):
            with archive.open(_entry(name, inventory, made), "w") as stream:
                write_csv(_register(inventory, table, made), stream)
            if table.name in KINDS[scope.kind]:
                records += len(table.rows)
                if progress:
                    progress(records)
    return records


def _entry(name: str, inventory: Inventory, made: datetime) -> zipfile.ZipInfo:
    local = made.astimezone(ZoneInfo(inventory.zone))
    entry = zipfile.ZipInfo(name, local.timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _file_name(number: int, title: str) -> str:
    """`03-bd-lugares.csv`: of the letters that every system writes alike."""
    plain = normalize("NFKD", title.lower())
    kept = (c if c.isascii() and c.isalnum() else " " for c in plain if not combining(c))
    return f"{number:02}-{'-'.join(''.join(kept).split())}.csv"


def _register(inventory: Inventory, table: InventoryTable, made: datetime) -> Register:
    name = inventory.organization["name"]
    return Register(table.title, name, "", table.columns, table.rows, made, inventory.zone)


def _organization(inventory: Inventory) -> InventoryTable:
    """The organization's own data: a line for each."""
    office = inventory.find("organization", 1)
    rows: tuple[tuple[Value, ...], ...] = ()
    if office is not None:
        rows = tuple(
            (say(declared.label), words_of(inventory, "organization", office, declared))
            for declared in fields_of(RECORD_TYPES["organization"])
        )
    columns = (
        Column("field", translate("Inventory", "Datum")),
        Column("value", translate("Inventory", "Value")),
    )
    return InventoryTable("organization", translate("Register", "Organization"), columns, rows)


def _lists(inventory: Inventory) -> InventoryTable:
    """Every entry of every list, with its code in files for programs and the one of the RNBD."""
    columns = (
        Column("list", translate("ListEntry", "List")),
        Column("code", translate("ListEntry", "Code")),
        Column("label", translate("ListEntry", "Name")),
        Column("group", translate("ListEntry", "Group")),
        Column("rnbd_code", translate("ListEntry", "RNBD code")),
        Column("is_in_use", translate("ListEntry", "In use"), "flag"),
        Column("is_own", translate("Inventory", "Changed by the organization"), "flag"),
        Column("source", translate("ListEntry", "Source")),
    )
    rows = tuple(
        (found.title, e.code, e.label, e.group, e.rnbd_code, e.is_in_use, e.is_own, e.source)
        for found in inventory.lists.values()
        for e in found.entries
    )
    return InventoryTable("list_entry", translate("Inventory", "Lists"), columns, rows)


def _readme(
    inventory: Inventory,
    scope: Scope,
    made: datetime,
    files: Iterable[tuple[str, InventoryTable]],
) -> str:
    head = head_facts(inventory, made, scope.selection)
    lines = [
        scope.title,
        "",
        *(f"{label}: {value}" for label, value in head if value),
        "",
        translate("Inventory", "Files, with how many rows each one has:"),
        *(f"  {name} · {table.title}: {len(table.rows)}" for name, table in files),
        "",
        translate(
            "Inventory",
            "Each file is UTF-8, with commas between its cells. Dates are year-month-day. A row "
            "of a table carries the number (id) of the record that it belongs to. A cell that "
            "begins with = + - @ or ' has a ' before it, so that no spreadsheet runs it as a "
            "formula: that first ' is no part of the datum.",
        ),
    ]
    return "\r\n".join(without_controls(line, "") for line in lines) + "\r\n"
