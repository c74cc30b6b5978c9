"""One entry of the history in words: what was done, by whom and when, and what it changed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from privdesk.store.history import HistoryEntry
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.history_words import CHANGES, action_words, changes, type_words
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.shown import day_and_hour


class EntryPane(Box):
    """One entry: what was done, by whom and when, and each field from old to new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(theme.px(280))
        self.body.setContentsMargins(theme.px(16), theme.px(14), theme.px(6), theme.px(8))
        self.head = Label("", "section", wrap=True)
        self.record = ElidedLabel("", tone="text2")
        self.by = Label("", "minor", "text2", wrap=True)
        self.body.addWidget(self.head)
        self.body.addWidget(self.record)
        self.body.addWidget(self.by)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setAccessibleName(translate("History", "What changed"))
        self.body.addWidget(self.scroller, 1)
        self.clear()

    def clear(self) -> None:
        """Show how to see an entry."""
        self.head.setText("")
        self.record.setText("")
        self.by.setText(translate("History", "Choose an entry to see what it changed."))
        self._show_lines([])

    def show_entry(self, desk: Desk, entry: HistoryEntry, title: str) -> None:
        """Show an entry in words."""
        with desk.store.read() as session:
            found = changes(session, entry, desk.zone, desk.day())
        self.head.setText(action_words(entry.action))
        what = " · ".join(filter(None, (type_words(entry.record_type), title)))
        self.record.setText(f"{what} · {say(CHANGES[entry.change])}")
        self.by.setText(
            translate(
                "History",
                "Entry {number} · {when} · {who}",
                number=figure(entry.number),
                when=day_and_hour(entry.at, desk.zone),
                who=entry.actor,
            )
        )
        if entry.values is None:
            lines = [(translate("History", "The values were erased by law."), "", "")]
        else:
            lines = [(c.label, c.old, c.new) for c in found]
        self._show_lines(lines)

    def _show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        inside = QWidget()
        inside.setProperty("part", "page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, theme.unit(), theme.px(10), 0)
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(0, 1)
        row = 0
        for label, old, new in lines:
            grid.addWidget(Label(label, "minor", "text2"), row, 0)
            if old:
                grid.addWidget(Label(old, tone="text2", wrap=True), row + 1, 0)
            if new:
                shown = f"→ {new}" if old else new
                grid.addWidget(Label(shown, wrap=True), row + 2, 0)
            grid.setRowMinimumHeight(row + 3, theme.px(6))
            row += 4
        grid.setRowStretch(row, 1)
        self.scroller.setWidget(inside)
