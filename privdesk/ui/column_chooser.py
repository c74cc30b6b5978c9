"""Choosing the columns of a list and their order, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.list_columns import ListColumns
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.label import Label

_NAME = Qt.ItemDataRole.UserRole
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class ColumnList(QListWidget):
    """The columns from left to right, each to tick; Alt and an arrow moves one, so does a drag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font())
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(translate("Columns", "Columns, from left to right"))

    def fill(self, columns: ListColumns) -> None:
        """Show the columns as they are now."""
        self.clear()
        for name in columns.names():
            item = QListWidgetItem(columns.label(name), self)
            item.setData(_NAME, name)
            state = Qt.CheckState.Checked if columns.is_shown(name) else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.setCurrentRow(0)

    def shift(self, step: int) -> None:
        """Move the current column one place; at the end nothing happens."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)

    def names(self) -> list[str]:
        """Every column, in the order chosen."""
        return [str(self.item(row).data(_NAME)) for row in range(self.count())]

    def shown(self) -> list[str]:
        """The ticked ones, in the order chosen."""
        rows = range(self.count())
        ticked = [row for row in rows if self.item(row).checkState() == Qt.CheckState.Checked]
        return [str(self.item(row).data(_NAME)) for row in ticked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.shift(_STEPS[event.key()])
            return
        super().keyPressEvent(event)


class ColumnChooser(QDialog):
    """Asks which columns; on Aceptar they are shown and remembered."""

    def __init__(self, columns: ListColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.setWindowTitle(translate("Columns", "Columns"))
        self.setModal(True)
        self.list = ColumnList()
        self.list.fill(columns)
        self.list.itemChanged.connect(self._ticked)
        self.up = IconButton("up", translate("Columns", "Move left (Alt+Up)"), compact=True)
        self.down = IconButton("down", translate("Columns", "Move right (Alt+Down)"), compact=True)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.reset = LinkButton(translate("Columns", "Reset the columns"), "undo")
        self.reset.clicked.connect(self._reset)
        self.done_button = Button(translate("Columns", "Show these"), "principal")
        self.done_button.clicked.connect(self.accept)
        cancel = Button(translate("Columns", "Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        margin = theme.unit(2)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.unit())
        said = translate("Columns", "Tick those to see. Space ticks; Alt and an arrow moves.")
        column.addWidget(Label(said, "minor", "text2", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        sides = QVBoxLayout()
        sides.addWidget(self.up)
        sides.addWidget(self.down)
        sides.addStretch(1)
        row.addLayout(sides)
        column.addLayout(row, 1)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.done_button)
        column.addLayout(foot)
        self.resize(theme.px(380), theme.px(460))
        self.list.setFocus()

    def _up(self) -> None:
        self.list.shift(-1)

    def _down(self) -> None:
        self.list.shift(1)

    def _ticked(self) -> None:
        self.done_button.setEnabled(bool(self.list.shown()))

    def _reset(self) -> None:
        self._columns.reset()
        self.list.fill(self._columns)

    def accept(self) -> None:
        self._columns.choose(self.list.shown(), self.list.names())
        super().accept()
