"""A table of the inventory, as the workbook and the csv files take it."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.documents.register import Column, Value


@dataclass(frozen=True)
class InventoryTable:
    """A table: `name` is the record type, `title` its name in words; one value a column and row.

    `told` is of how many things it tells, where one of them may take several rows.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    told: int | None = None
