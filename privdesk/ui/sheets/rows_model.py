"""The rows of a record as a short table: their values in words, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from privdesk.fields import Field, FieldKind
from privdesk.rules.sheet import RowSheet
from privdesk.text import say
from privdesk.ui.delegates import Role

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LONGEST = 300  # characters of a value in a cell; the row's own window shows the whole


class RowsModel(QAbstractTableModel):
    """`words` says a value; `remark` says what is wrong with a row, "" for nothing."""

    def __init__(
        self,
        fields: Sequence[Field],
        words: Callable[[Field, Any], str],
        remark: Callable[[int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = tuple(fields)
        self._say, self._remark = words, remark
        self._rows: Sequence[RowSheet] = ()
        self._said: dict[tuple[str, Any], str] = {}

    def show_rows(self, rows: Sequence[RowSheet]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def forget_words(self) -> None:
        """Ask for the words of every value again."""
        self._said.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(self.fields[section].label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.fields[section].kind is FieldKind.NUMBER else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.fields[index.column()].kind is FieldKind.NUMBER else None
        if role == Role.TONE and self._remark(index.row()):
            return "amber"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._remark(index.row()) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            remark = self._remark(index.row())
            return f"{head}: {self._words(index)}" + (f". {remark}" if remark else "")
        return None

    def _words(self, index: Index) -> str:
        declared = self.fields[index.column()]
        value = self._rows[index.row()].values.get(declared.name)
        key = (declared.name, value)
        if key not in self._said:
            self._said[key] = " ".join(self._say(declared, value)[:_LONGEST].split())
        return self._said[key]
