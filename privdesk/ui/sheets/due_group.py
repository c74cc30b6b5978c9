"""A group of things that are due for erasure: what it is, its lines, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import N_, Message, translate
from privdesk.ui import theme
from privdesk.ui.delegates import Role
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.table import TableView
from privdesk.ui.short_table import Index, ShortTable

_ROWS = 8  # without scrolling
_WIDTHS = (0, 130, 280)


class DueLine(NamedTuple):
    """One thing: the page and record it leads to, its name, a note, its day, what holds it."""

    page: str
    record: int
    name: str
    note: str
    due_on: date
    held_by: tuple[str, ...]


class _Lines(ShortTable[DueLine]):
    COLUMNS: ClassVar[tuple[Message, ...]] = (
        N_("RetentionPage", "What"),
        N_("RetentionPage", "Due"),
        N_("RetentionPage", "Held by"),
    )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (line.name, show_date(line.due_on), ", ".join(line.held_by) or "—")[column]
        if role == Role.SECOND and column == 0:
            return line.note
        if role == Role.TONE and column == 2 and line.held_by:
            return "amber"
        return None


class DueGroup(QWidget):
    """Hidden while it has no line; `opened(str, int)` by Enter or double click."""

    opened = Signal(str, int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(title)
        self.words = Label("", tone="text2", wrap=True)
        self.more = Label("", "minor", "text2")
        self.model = _Lines()
        self.table = TableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.opened.connect(self._open)
        self.table.set_widths(_WIDTHS)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.table)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.unit())
        self._foot.addWidget(self.more, 1)
        column.addLayout(self._foot)

    def add_button(self, button: QWidget) -> None:
        """Something that can be done with all of it."""
        self._foot.insertWidget(0, button)

    def show_lines(self, words: str, lines: Sequence[DueLine], count: int) -> None:
        """Show these of `count`, with what they are; without any it hides."""
        self.words.setText(words)
        self.model.show_rows(lines)
        tall = self.table.verticalHeader().defaultSectionSize() * min(len(lines), _ROWS)
        self.table.setFixedHeight(theme.px(32) + tall)
        rest = count - len(lines)
        self.more.setText(
            translate("RetentionPage", "And {count} more.", count=figure(rest)) if rest else ""
        )
        self.setVisible(bool(lines))

    def _open(self, index: QModelIndex) -> None:
        line = self.model.rows[index.row()]
        self.opened.emit(line.page, line.record)
