"""How a record's rows look as a table: heading and buttons, the rows, what is said under them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.fields import Field, FieldKind
from privdesk.rules.sheet import RowSheet
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.table import TableView
from privdesk.ui.sheets.row_widths import RowWidths
from privdesk.ui.sheets.rows_model import RowsModel

_SHOWN = 6  # rows without scrolling
_STRETCHES = {FieldKind.TEXT, FieldKind.LONG_TEXT}


class RowsFace(QWidget):
    """The parts and where they stand; `chosen()` when another row is the current one."""

    chosen = Signal()

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        words: Callable[[Field, Any], str],
        remark: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = RowsModel(fields, words, remark, self)
        self._make_table(title)
        self._make_buttons(title)
        self.heading = ElidedLabel(title, emphasis=True)
        self.nothing = Label(translate("Rows", "None yet."), "minor", "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setSpacing(theme.unit(0.5))
        head.addWidget(self.heading, 1)
        for button in self.buttons():
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.table)
        column.addWidget(self._make_foot())

    def _make_table(self, title: str) -> None:
        self.table = TableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(False)
        self.widths = RowWidths(self.table, [f.kind in _STRETCHES for f in self.model.fields])

    def _make_buttons(self, title: str) -> None:
        self.add = Button(translate("Rows", "Add…"), "plain", "plus", compact=True)
        self.add.setToolTip(translate("Rows", "Add a row (Ins)"))
        self.add.setAccessibleName(translate("Rows", "Add to {list}", list=title))
        self.edit = IconButton("edit", translate("Rows", "Change (Enter)"), compact=True)
        self.remove = IconButton("trash", translate("Rows", "Take out (Del)"), compact=True)
        self.up = IconButton("up", translate("Rows", "Move up (Alt+Up)"), compact=True)
        self.down = IconButton("down", translate("Rows", "Move down (Alt+Down)"), compact=True)
        for button in self.buttons()[1:]:
            button.setAccessibleName(f"{button.toolTip()}: {title}")

    def buttons(self) -> tuple[Button, ...]:
        """The buttons over the table, in their order."""
        return self.add, self.edit, self.remove, self.up, self.down

    def _make_foot(self) -> QWidget:
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        self._icon = IconLabel("incident", "amber", 14)
        self.foot_words = Label("", "minor", "amber", wrap=True)
        self.undo = LinkButton(translate("Rows", "Put it back"))
        row.addWidget(self._icon)
        row.addWidget(self.foot_words, 1)
        row.addWidget(self.undo)
        return self.foot

    def current(self) -> int:
        """The place of the current row; -1 for none."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else -1

    def show_rows(self, rows: Sequence[RowSheet], chosen: int) -> None:
        """Show these rows, the table as tall as they need up to some, that one current."""
        self.model.show_rows(rows)
        count = len(rows)
        self.table.setVisible(bool(count))
        tall = self.table.verticalHeader().defaultSectionSize() * min(count, _SHOWN)
        self.table.setFixedHeight(theme.px(30) + tall + theme.px(2))
        self.widths.fit()
        self.nothing.setVisible(not count)
        if 0 <= chosen < count:
            self.table.selectRow(chosen)
        self._current_changed()

    def _current_changed(self, *_indexes: object) -> None:
        row, last = self.current(), self.model.rowCount() - 1
        self.edit.setEnabled(0 <= row <= last)
        self.remove.setEnabled(0 <= row <= last)
        self.up.setEnabled(0 < row <= last)
        self.down.setEnabled(0 <= row < last)
        self.chosen.emit()

    def say_removed(self, words: str) -> None:
        """Say which row was taken out, with how to put it back."""
        self._say("info", "text2", translate("Rows", "Taken out: {row}", row=words))
        self.undo.show()

    def say_remarks(self, remarks: Sequence[str]) -> None:
        """Say what is wrong with rows; with nothing the foot goes."""
        self._say("incident", "amber", "\n".join(remarks))
        self.undo.hide()
        self.foot.setVisible(bool(remarks))

    def _say(self, icon: str, tone: str, words: str) -> None:
        self._icon.set_icon(icon, tone)
        self.foot_words.set_tone("amber" if tone == "amber" else "text2")
        self.foot_words.setText(words)
        self.foot.show()

    def set_read_only(self, read_only: bool) -> None:
        """With buttons, or only to look at."""
        for button in self.buttons():
            button.setVisible(not read_only)
