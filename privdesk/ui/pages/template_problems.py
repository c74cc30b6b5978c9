"""What is wrong with a template, line by line, and what the law asks that it does not say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from privdesk.documents.template_check import Mistake
from privdesk.documents.template_head import ChecklistItem
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.delegates import Role
from privdesk.ui.parts.table import TableView

Index = QModelIndex | QPersistentModelIndex
_ROWS = 4  # shown without scrolling
_ROW = 28


class ProblemsModel(QAbstractListModel):
    """Mistakes in red, then what is unsaid in amber."""

    def __init__(self) -> None:
        super().__init__()
        self.mistakes: tuple[Mistake, ...] = ()
        self.unsaid: tuple[ChecklistItem, ...] = ()

    def show_problems(self, mistakes: Sequence[Mistake], unsaid: Sequence[ChecklistItem]) -> None:
        """Show these."""
        self.beginResetModel()
        self.mistakes, self.unsaid = tuple(mistakes), tuple(unsaid)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.mistakes) + len(self.unsaid)

    def line(self, row: int) -> int:
        """The line of a mistake, from 1; 0 for what has none."""
        return self.mistakes[row].line if row < len(self.mistakes) else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, wrong = index.row(), len(self.mistakes)
        if role == Role.TONE:
            return "red" if row < wrong else "amber"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.mistakes[row].words if row < wrong else _words(self.unsaid[row - wrong])
        return None


class ProblemsList(TableView):
    """`line_wanted(int)`: a click, or Enter, on a mistake that has a line. Hidden without any."""

    line_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, row_height=_ROW, edge=False)
        self.problems = ProblemsModel()
        self.setModel(self.problems)
        self.horizontalHeader().hide()
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.setAccessibleName(translate("Templates", "What to look at"))
        self.clicked.connect(self._wanted)
        self.opened.connect(self._wanted)
        self.hide()

    def show_problems(self, mistakes: Sequence[Mistake], unsaid: Sequence[ChecklistItem]) -> None:
        """Show these, in as many rows as they need, up to four."""
        if (tuple(mistakes), tuple(unsaid)) != (self.problems.mistakes, self.problems.unsaid):
            self.problems.show_problems(mistakes, unsaid)
        count = self.problems.rowCount()
        self.setFixedHeight(theme.px(_ROW * min(count, _ROWS)) + 2)
        self.setVisible(bool(count))

    def _wanted(self, index: QModelIndex) -> None:
        if line := self.problems.line(index.row()):
            self.line_wanted.emit(line)


def _words(item: ChecklistItem) -> str:
    return translate(
        "Templates",
        "The law asks for «{item}» ({article}): the template never says it.",
        item=item.text,
        article=item.article,
    )
