"""The table every register uses: hairlines, whole rows, keys, and no frozen "select all"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from privdesk.ui import theme
from privdesk.ui.delegates import CellDelegate, Index
from privdesk.ui.parts import painting
from privdesk.ui.parts.corners import RoundCorners
from privdesk.ui.parts.header import TableHeader


class TableView(QTableView):
    """Rows of 32 with hairlines; Enter or double click says `opened(QModelIndex)`.

    `edge=False` leaves the frame to the page. Tab leaves the table; arrows move in it.
    """

    opened = Signal(QModelIndex)

    def __init__(
        self, parent: QWidget | None = None, *, row_height: int = 32, edge: bool = True
    ) -> None:
        super().__init__(parent)
        if edge:
            self._corners = RoundCorners(self)
        else:
            self.setProperty("edge", "none")
        self.setFont(theme.font())
        self.setHorizontalHeader(TableHeader(self))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(theme.px(24))
        rows.setDefaultSectionSize(theme.px(row_height))
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CellDelegate(self))
        self._hovered = -1

    def set_sorted(self, column: int, descending: bool = False) -> None:
        """Show the arrow on that column (-1: on none); the model does the sorting."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def set_widths(self, widths: Sequence[int]) -> None:
        """The columns' widths in points, for good; those of 0 share what is left."""
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setStretchLastSection(False)
        for number, width in enumerate(widths):
            if width:
                head.resizeSection(number, theme.px(width))
            else:
                head.setSectionResizeMode(number, head.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row: a cell is nothing by itself here."""
        if action in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for changed in (self._hovered, row):
            self._update_row(changed)
        self._hovered = row
        self.setProperty("hoveredRow", row)

    def _update_row(self, row: int) -> None:
        model = self.model()
        if 0 <= row < model.rowCount():
            self.viewport().update(self.row_rect(row))

    def row_rect(self, row: int) -> QRect:
        """Where that row is painted in the viewport, without its hairline."""
        wide = min(self.viewport().width(), self.horizontalHeader().length())
        return QRect(0, self.rowViewportPosition(row), wide, self.rowHeight(row) - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        had_place = self.currentIndex().isValid()  # Qt itself takes the very first row
        super().focusInEvent(event)
        self.viewport().update()
        if not had_place:
            self._choose_first()

    def _choose_first(self) -> None:
        """Give the arrows a place to begin without choosing a row for the officer."""
        first = self.indexAt(QPoint(1, 1))
        if first.isValid():
            flag = self.selectionModel().SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, flag)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid() and not self.isRowHidden(current.row()):
            painter = QPainter(self.viewport())
            painting.frame(painter, self.row_rect(current.row()), None, "accent", 0, 2)
