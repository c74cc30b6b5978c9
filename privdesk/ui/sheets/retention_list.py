"""One list of Conservación: its search, its table, what it says while it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.documents.retention_words import length_words
from privdesk.store.lists import Listing
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.record_table import RecordTable
from privdesk.ui.table_model import ShownColumn


@dataclass(frozen=True)
class ListFace:
    """Which records, in which columns and order, and what the list is for."""

    record_type: str
    name: Message
    order: str
    columns: Sequence[ShownColumn]
    what_for: Message
    descending: bool = False


LISTS = {
    "rules": ListFace(
        "retention_rule",
        N_("RetentionPage", "Rules"),
        "name",
        (
            ShownColumn("name"),
            ShownColumn("trigger", 180),
            ShownColumn("bound", 200),
            ShownColumn("period", 115, words=length_words, reads=("unit", "bound")),
            ShownColumn("action", 120),
            ShownColumn("source", 180),
        ),
        N_(
            "RetentionPage",
            "A rule says from when, how long and with what end data are kept. Each category of "
            "data of an activity follows one (Decreto 1074 de 2015, 2.2.2.25.2.8).",
        ),
    ),
    "holds": ListFace(
        "legal_hold",
        N_("RetentionPage", "Legal holds"),
        "since_on",
        (
            ShownColumn("name"),
            ShownColumn("reason", 320),
            ShownColumn("since_on", 110),
            ShownColumn("until_on", 110),
        ),
        N_(
            "RetentionPage",
            "A legal or contractual duty, a process or an order may ask that something is not "
            "erased. While such a hold stands, nothing that it is about can be erased here.",
        ),
        descending=True,
    ),
    "disposals": ListFace(
        "disposal",
        N_("RetentionPage", "Disposals"),
        "due_on",
        (
            ShownColumn("what"),
            ShownColumn("status", 120),
            ShownColumn("due_on", 110),
            ShownColumn("number", 140),
            ShownColumn("done_on", 110),
            ShownColumn("database_id", 190),
        ),
        N_(
            "RetentionPage",
            "A disposal is planned, falls due, and once done is an act with its number: method, "
            "responsible, what was erased and what was kept.",
        ),
        descending=True,
    ),
}


class RetentionList(QWidget):
    """`wanted(int)` is a record to be opened by Enter or double click."""

    wanted = Signal(int)

    def __init__(self, desk: Desk, face: ListFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self._order, self._descending = face.order, face.descending
        self.search = SearchBox(translate("RetentionPage", "Search in this list"), "Ctrl+F")
        self.search.setMinimumWidth(theme.px(280))
        self.search.setMaximumWidth(theme.px(320))
        self.search.textChanged.connect(self.refresh)
        self.table = RecordTable(desk, face.record_type, face.columns, edge=False)
        self.table.setAccessibleName(say(face.name))
        self.table.wanted.connect(self.wanted)
        self.table.sorted_by.connect(self._sorted)
        self.nothing = Label(say(face.what_for), tone="text2", wrap=True)
        self.count = Label("", "minor", "text2")
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(1.5), margin, theme.unit(1.5))
        column.setSpacing(theme.unit())
        row = QHBoxLayout()
        row.addWidget(self.search)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addStretch(0)

    def refresh(self) -> None:
        """Read the list anew."""
        words = self.search.text()
        self.table.show_listing(
            Listing(self.face.record_type, words, {}, self._order, self._descending)
        )
        shown = self.table.records.rowCount()
        self.table.setVisible(bool(shown) or bool(words))
        self.search.setVisible(bool(shown) or bool(words))
        self.nothing.setVisible(not shown and not words)
        self.count.setText(
            translate("RetentionPage", "1 record")
            if shown == 1
            else translate("RetentionPage", "{count} records", count=figure(shown))
        )

    def choose(self, record_id: int) -> None:
        """Choose a record, though a search hides it now."""
        self.refresh()
        if not self.table.choose(record_id) and self.search.text():
            self.search.clear()
            self.table.choose(record_id)

    def _sorted(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
