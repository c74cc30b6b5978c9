"""What a record of the inventory has on paper: its parts, with every field and every owned row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from privdesk.documents.contract_standing import status_words
from privdesk.documents.inventory_rows import shown_rows
from privdesk.documents.inventory_values import words_of
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.former import SUCCESSOR, former_fields
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.sections import SECTIONS
from privdesk.text import say, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

_MOST_COLUMNS = 5


@dataclass(frozen=True)
class Line:
    """A field: its label and its value in words, "" where it has none."""

    name: str
    label: str
    value: str


@dataclass(frozen=True)
class RowTable:
    """Rows of a record: `heads` and `cells` are its columns, `below` what each row says besides."""

    name: str
    label: str
    heads: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    below: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Part:
    """A section of a record: lines and tables in the order in which they are asked for."""

    label: str
    items: tuple[Line | RowTable, ...] = field(default=())


def parts_of(inventory: Inventory, sheet: Sheet, day: date) -> tuple[Part, ...]:
    """The record whole as of a legal day, divided as its form is; one part where it is not divided.

    Fields that it had once stand at the end of the part of what took their place.
    """
    fields = {f.name: f for f in fields_of(RECORD_TYPES[sheet.record_type])}
    owned = {one.name: one for one in OWNED.get(sheet.record_type, ())}

    def item(name: str) -> Line | RowTable:
        if name in owned:
            rows = shown_rows(inventory, owned[name], sheet)
            return row_table(inventory, owned[name], rows)
        if (sheet.record_type, name) == ("contract", "status"):
            return Line(name, say(fields[name].label), status_words(sheet, day))
        return line(inventory, fields[name], sheet)

    sections = SECTIONS.get(sheet.record_type)
    if sections is None:
        label = translate("Inventory", "Data")
        return (Part(label, tuple(item(name) for name in (*fields, *owned))),)
    former = [
        (f, s)
        for f in former_fields(sheet.record_type)
        for s in sections
        if f.name in sheet.values and SUCCESSOR[sheet.record_type] in s.names
    ]
    return tuple(
        Part(
            say(section.label),
            (
                *(item(name) for name in section.names),
                *(line(inventory, f, sheet) for f, its in former if its is section),
            ),
        )
        for section in sections
    )


def line(inventory: Inventory, declared: Field, sheet: Sheet) -> Line:
    """One field of a record in words."""
    words = words_of(inventory, sheet.record_type, sheet, declared)
    return Line(declared.name, say(declared.label), words)


def row_table(inventory: Inventory, owned: Owned, rows: tuple[RowSheet, ...]) -> RowTable:
    """Rows as a table: columns while there is room for them, the rest under each row."""
    fields = [f for f in fields_of(RECORD_TYPES[owned.record_type]) if f.name != owned.owner]
    columns = [f for f in fields if f.in_table]
    if len(columns) > _MOST_COLUMNS:
        columns = [f for f in columns if f.kind is not FieldKind.LONG_TEXT]
    others = [f for f in fields if f not in columns]
    kind = owned.record_type
    return RowTable(
        owned.name,
        say(owned.label),
        tuple(say(f.label) for f in columns),
        tuple(tuple(words_of(inventory, kind, row, f) for f in columns) for row in rows),
        tuple(tuple(_labelled(inventory, kind, others, row)) for row in rows),
    )


def _labelled(
    inventory: Inventory, record_type: str, fields: list[Field], row: RowSheet
) -> Iterator[str]:
    for declared in fields:
        if words := words_of(inventory, record_type, row, declared):
            yield translate("Register", "{label}: {value}", label=say(declared.label), value=words)
