"""Rows that are chosen from a list: one line for each of its entries, under their groups."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.records.owned import Owned
from privdesk.rules.sheet import RowSheet
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.sheets.rows_field import RowsField


class LinesField(RowsField):
    """The count over the lines, the lines, and what is wrong under them; no rows at first."""

    def __init__(self, desk: Desk, owned: Owned, parent: QWidget | None = None) -> None:
        super().__init__(desk, owned, parent)
        self._given: tuple[RowSheet, ...] = ()
        self._read_only = False
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.unit())
        self.count = Label("", "minor", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.count)
        column.addLayout(self._body)
        column.addWidget(self._error_row)

    def take_lines_away(self) -> None:
        """Make room for the lines of another list."""
        while (item := self._body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
