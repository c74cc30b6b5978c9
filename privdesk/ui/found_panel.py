"""What stands over the page while something is searched: the rows found, or that there are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.label import Label
from privdesk.ui.search_everywhere_rows import FoundDelegate, FoundRows

if TYPE_CHECKING:
    from privdesk.store.finding_everywhere import Group


class FoundList(QListView):
    """The rows found. `wanted(int)` opens one, `left()` goes back to the box, `typed(str)` is what
    was typed while the list had the keyboard.
    """

    wanted = Signal(int)
    left = Signal()
    typed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FoundRows(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundDelegate(self.found, self))
        self.setProperty("edge", "none")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Search", "What was found"))
        self.clicked.connect(self._clicked)

    def choose(self, row: int) -> None:
        """Choose that row, with its group's head in sight."""
        index = self.found.index(row, 0)
        self.setCurrentIndex(index)
        if self.found.next_choice(row, -1) < 0:
            self.scrollToTop()

    def height_wanted(self) -> int:
        """How high all the rows are."""
        return sum(
            self.sizeHintForIndex(self.found.index(row, 0)).height()
            for row in range(self.found.rowCount())
        )

    def _clicked(self, index: QModelIndex) -> None:
        self.wanted.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.found.next_choice(self.currentIndex().row(), step)
            if row >= 0:
                self.choose(row)
            elif step < 0:
                self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.wanted.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class FoundPanel(Box):
    """What stands over the page while something is searched."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "popup")
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.list = FoundList()
        self.said = Label("", tone="text2", wrap=True)
        self.said.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        self.keys = Label(
            translate("Search", "Arrows choose · Enter opens · Esc closes"), "hint", "text2"
        )
        self.keys.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.said)
        self.body.addWidget(self.keys)
        self.setAccessibleName(translate("Search", "Search in everything"))
        self.hide()

    def show_groups(self, groups: Sequence[Group], words: str) -> None:
        """Show what was found, or that nothing was."""
        self.list.found.show_groups(groups)
        self.list.setVisible(bool(groups))
        self.keys.setVisible(bool(groups))
        self.said.setVisible(not groups)
        self.said.setText(
            translate(
                "Search",
                "Nothing has “{words}”. Try fewer words, or a part of a number: accents, capitals "
                "and dots make no difference.",
                words=words.strip()[:60],
            )
        )

    def height_wanted(self) -> int:
        """How high it would be with everything in sight."""
        if self.list.isHidden():
            return max(theme.px(64), self.said.heightForWidth(self.width() - 2) + 2)
        return self.list.height_wanted() + self.keys.sizeHint().height() + 4
