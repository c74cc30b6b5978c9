"""The gallery's table: one row for each way a row can look."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from privdesk.ui import theme
from privdesk.ui.delegates import Index, Role, StateDelegate
from privdesk.ui.parts.state import State
from privdesk.ui.parts.table import TableView

_HEAD: Final = ("Estado", "Número", "Fila", "Vence")
_ROWS: Final[tuple[tuple[State, str, str, str], ...]] = (
    ("due_today", "2026-0133", "normal", "23/11/2026"),
    ("due_soon", "2026-0124", "señalada", "24/11/2026"),
    ("due_soon", "2026-0148", "foco", "24/11/2026"),
    ("due_soon", "2026-0142", "elegida", "24/11/2026"),
    ("in_time", "2026-0140", "elegida y foco", "30/11/2026"),
    ("in_time", "2026-0144", "elegida, sin foco", "30/11/2026"),
)
_GROUNDS: Final = ("base", "hover", "base", "select", "select", "select_off")
_FOCUSED: Final = (2, 4)
_NOWHERE: Final = QModelIndex()


class SpecimenModel(QAbstractTableModel):
    """The rows of the picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_ROWS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEAD)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return _HEAD[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = _ROWS[index.row()]
        if role == Role.STATE:
            return row[0] if index.column() == 0 else None
        if role == Qt.ItemDataRole.DisplayRole and index.column() > 0:
            return row[index.column()]
        return None


class _PosedDelegate(StateDelegate):
    """Holds every row in the state that its text names."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.fillRect(rect, theme.color(_GROUNDS[index.row()]))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if index.row() in _FOCUSED:
            self._paint_focus(painter, rect, index)

    def _paint_focus(self, painter: QPainter, rect: QRect, index: Index) -> None:
        accent = theme.color("accent")
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 2), accent)
        if index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height() - 1), accent)
        if index.column() == len(_HEAD) - 1:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height() - 1), accent)


def specimen_table() -> TableView:
    """A table of fixed height with the six rows."""
    table = TableView()
    model = SpecimenModel(table)
    table.setModel(model)
    table.setItemDelegate(_PosedDelegate(table))
    for column, wide in enumerate((112, 80, 122, 100)):
        table.setColumnWidth(column, theme.px(wide))
    table.set_sorted(3)
    table.setFixedHeight(theme.px(30 + 32 * len(_ROWS)) + 2)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table
