"""The fields that a template may use: found by words, with their meaning and present value."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import N_, say, translate
from privdesk.ui import theme
from privdesk.ui.delegates import Role
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.parts.table import TableView
from privdesk.ui.short_table import Index, ShortTable

_LONGEST = 200  # characters of a value shown


class FieldsModel(ShortTable[str]):
    """Placeholders whose name, label or description has the words; beside each its value."""

    COLUMNS = (N_("Templates", "Field"), N_("Templates", "In this case"))

    def __init__(self) -> None:
        super().__init__(list(PLACEHOLDERS))
        self._values: Mapping[str, str] = {}

    def show_words(self, words: str) -> None:
        """Keep those that have every one of the words, however they are written."""
        wanted = _plain(words).split()
        self.show_rows([n for n in PLACEHOLDERS if all(word in _searched(n) for word in wanted)])

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show these values, by placeholder."""
        self._values = values
        if self.rows:
            last = self.index(len(self.rows) - 1, 1)
            self.dataChanged.emit(self.index(0, 1), last)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self.rows[index.row()]
        value = " ".join(self._values.get(name, "").split())[:_LONGEST]
        if role == Qt.ItemDataRole.DisplayRole:
            return name if index.column() == 0 else value or "—"
        if role == Qt.ItemDataRole.ToolTipRole:
            known = PLACEHOLDERS[name]
            words = f"{say(known.label)}. {say(known.description)}"
            return f"{words}\n{value}" if value and index.column() else words
        if role == Role.TONE and index.column() == 1:
            return "text2"
        return None


class FieldsList(QWidget):
    """`wanted(name)`: a double click or Enter on a field."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(translate("Templates", "Find a field to insert"))
        self.model = FieldsModel()
        self.table = TableView(row_height=28)
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(translate("Templates", "Fields of letters"))
        self.table.setColumnWidth(0, theme.px(210))
        self.table.opened.connect(self._opened)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._insert_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.unit(2), theme.unit(), theme.unit(2), theme.unit())
        column.setSpacing(theme.unit())
        column.addWidget(self.search)
        column.addWidget(self.table, 1)

    def _search(self, words: str) -> None:
        self.model.show_words(words)

    def _insert_first(self) -> None:
        if self.model.rows and self.search.text().strip():
            self.wanted.emit(self.model.rows[0])

    def _opened(self, index: QModelIndex) -> None:
        self.wanted.emit(self.model.rows[index.row()])


def _searched(name: str) -> str:
    known = PLACEHOLDERS[name]
    return _plain(f"{name} {say(known.label)} {say(known.description)}")


def _plain(words: str) -> str:
    """Words without capitals and accents, as they are typed in a hurry."""
    split = unicodedata.normalize("NFKD", words.casefold())
    return "".join(c for c in split if not unicodedata.combining(c))
