"""The model of a table whose rows are all at hand: what its columns are called, and its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from privdesk.text import Message, say

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class ShortTable(QAbstractTableModel, Generic[Row]):
    """`COLUMNS` are the heads; a subclass says in `data` what a cell of one of `rows` shows."""

    COLUMNS: ClassVar[tuple[Message, ...]]

    def __init__(self, rows: Sequence[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these in the place of the others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(self.COLUMNS[section])
        return None
