"""The rows of a record as one value among those of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from privdesk.fields import fields_of, from_plain, to_plain
from privdesk.records import RECORD_TYPES
from privdesk.rules.sheet import RowSheet
from privdesk.ui.parts.editor import Editor

if TYPE_CHECKING:
    from privdesk.ui.sheets.rows_field import RowsField

Rows = tuple[RowSheet, ...]


class RowsValue(Editor[Rows]):
    """Stands around the `RowsField` that `make` gives; its value is the rows, () for none."""

    def __init__(self, make: Callable[[QWidget], RowsField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_field = make(self)
        self._row.addWidget(self.rows_field)
        self.rows_field.changed.connect(self._edited)

    def inner(self) -> QWidget:
        return self.rows_field.inner()

    def value(self) -> Rows:
        return self.rows_field.rows()

    def set_value(self, value: Rows | None) -> None:
        self.rows_field.set_rows(value or ())

    def kept(self) -> object:
        return self.rows_field.kept()

    def put_back(self, kept: object) -> None:
        self.rows_field.put_back(kept)

    def words(self) -> str:
        return self.rows_field.words()

    def is_unread(self) -> bool:
        return self.rows_field.is_unread()

    def problem(self) -> str | None:
        return self.rows_field.problem()

    def check(self) -> bool:
        return self.rows_field.check()

    def set_error(self, words: str | None) -> None:
        self._error = words or ""
        self.rows_field.set_error(words)

    def set_read_only(self, read_only: bool = True) -> None:
        self.rows_field.set_read_only(read_only)


def plain_rows(row_type: str, rows: Iterable[RowSheet]) -> list[dict[str, Any]]:
    """The rows as plain JSON."""
    declared = {f.name: f for f in fields_of(RECORD_TYPES[row_type])}
    return [
        {
            "id": row.id,
            "values": {n: to_plain(declared[n], v) for n, v in row.values.items() if n in declared},
        }
        for row in rows
    ]


def rows_from(row_type: str, plain: Iterable[Mapping[str, Any]]) -> Rows:
    """The rows that `plain_rows` gave. Raises `BadInput` for a value that is none."""
    declared = {f.name: f for f in fields_of(RECORD_TYPES[row_type])}
    return tuple(
        RowSheet(
            one["id"],
            {n: from_plain(declared[n], v) for n, v in one["values"].items() if n in declared},
        )
        for one in plain
    )


def differing(before: Rows, now: Rows) -> int:
    """How many rows were added, changed or taken away; 1 where only their order is another."""
    fresh = [row for row in now if row not in before]
    kept = {row.id for row in now}
    gone = [row for row in before if row not in now and row.id not in kept]
    if not fresh and not gone:
        return int(before != now)
    return len(gone) + len(fresh)
