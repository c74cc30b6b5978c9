"""The navigation at the left of the window: whose store it is, the pages, settings and lock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from privdesk.text import N_, Message, say, translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.badge import badge_size, paint_badge
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import pressed_by_enter
from privdesk.ui.parts.chip_face import warning
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.parts.state import Chip


class Entry(NamedTuple):
    """A line of the navigation: where it goes, its icon ("" for a nested one) and its name."""

    key: str
    page: str
    icon: str
    name: Message

    @property
    def is_nested(self) -> bool:
        return not self.icon


ENTRIES: tuple[Entry, ...] = (
    Entry("today", "today", "today", N_("Navigation", "Today")),
    Entry("requests", "requests", "request", N_("Navigation", "Requests")),
    Entry("processing", "databases", "treatment", N_("Navigation", "Processing")),
    Entry("databases", "databases", "", N_("Navigation", "Databases")),
    Entry("activities", "activities", "", N_("Navigation", "Activities")),
    Entry("parties", "parties", "", N_("Navigation", "Third parties")),
    Entry("retention", "retention", "", N_("Navigation", "Retention")),
    Entry("history", "history", "history", N_("Navigation", "History")),
)
SETTINGS = Entry("settings", "settings", "settings", N_("Navigation", "Settings"))
LOCK = Entry("lock", "", "lock", N_("Navigation", "Lock"))

# Pages that are reached from another one light up where they belong.
_BELONGS = {
    "letter": "requests",
    "template": "settings",
    "database": "databases",
    "activity": "activities",
    "party": "parties",
    "contract": "parties",
    "retention_rule": "retention",
    "legal_hold": "retention",
    "disposal": "retention",
}
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class NavigationButton(QAbstractButton):
    """One line: icon, name, and at the right a badge or the hint of a key."""

    def __init__(self, entry: Entry, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._hint = hint
        self._count, self._overdue = 0, 0
        self.setText(say(entry.name))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int, overdue: int, words: str) -> None:
        """How many are overdue or due today, how many of them overdue; `words` say what."""
        self._count, self._overdue = count, overdue
        words = words if count else ""
        self.setToolTip(words)
        self.setAccessibleName(f"{self.text()}, {words}" if words else self.text())
        self.update()

    def count(self) -> tuple[int, int]:
        """The badge's figures."""
        return self._count, self._overdue

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # a button would move by where the others stand: the pane knows better
            return
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """The window marks the page that is shown; a click alone marks nothing."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(192), theme.px(28 if self.entry.is_nested else 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            painting.frame(painter, self.rect(), "select", None, theme.px(4))
            painter.fillRect(self._mark(), theme.color("accent"))
        elif self.underMouse() or self.isDown():
            painting.frame(painter, self.rect(), "hover", None, theme.px(4))
        left = theme.px(40)
        if self.entry.icon:
            side = theme.px(20)
            place = QRect(theme.px(10), (self.height() - side) // 2, side, side)
            icons.paint(painter, self.entry.icon, "accent" if self.isChecked() else "text2", place)
        right = self._paint_end(painter)
        box = QRect(left, 0, right - left - theme.px(4), self.height())
        font = theme.font("base", emphasis=self.isChecked())
        painting.text(painter, box, self.text(), "text", font)

    def _mark(self) -> QRect:
        return QRect(0, theme.px(6), theme.px(3), self.height() - 2 * theme.px(6))

    def _paint_end(self, painter: QPainter) -> int:
        """Paint the badge or the hint; where it begins."""
        right = self.width() - theme.px(8)
        if self._count:
            size = badge_size(self._count, self._overdue)
            top = (self.height() - size.height()) // 2
            box = QRect(right - size.width(), top, size.width(), size.height())
            paint_badge(painter, box, self._count, self._overdue)
            return box.left()
        if self._hint:
            font = theme.font("hint")
            wide = painting.advance(font, self._hint)
            box = QRect(right - wide, 0, wide + 1, self.height())
            painting.text(painter, box, self._hint, "text2", font)
            return box.left()
        return right


class Navigation(Box):
    """The pane of the pages: `chosen(page)` on a click, `lock_asked` for Bloquear."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(
        self, lock_hint: str, parent: QWidget | None = None, entries: Sequence[Entry] = ENTRIES
    ) -> None:
        super().__init__(parent, "side")
        self.setFixedWidth(theme.px(208))
        self.body.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        self.body.setSpacing(0)
        self.name = ElidedLabel("", emphasis=True)
        self.nit = ElidedLabel("", "minor", "text2")
        # Not for mistaking: what is done in the example concerns nobody.
        self.example = Chip(
            warning("flask"),
            translate("Navigation", "Fictional example"),
        )
        self.example.hide()
        self.body.addLayout(self._head())
        self.body.addSpacing(theme.px(10))
        self.search = SearchBox(translate("Navigation", "Search everything"), "Ctrl+K")
        self.search.setProperty("compact", True)
        self.body.addWidget(self.search)
        self.body.addSpacing(theme.px(10))
        self.buttons: dict[str, NavigationButton] = {}
        for entry in entries:
            self.body.addWidget(self._button(entry))
        self.body.addStretch(1)
        self.body.addWidget(self._button(SETTINGS))
        self.body.addWidget(self._button(LOCK, lock_hint))

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.name)
        column.addWidget(self.nit)
        column.addWidget(self.example)
        return column

    def _button(self, entry: Entry, hint: str = "") -> NavigationButton:
        button = NavigationButton(entry, hint)
        button.clicked.connect(self._clicked)
        self.buttons[entry.key] = button
        return button

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NavigationButton):
            if button.entry.page:
                self.chosen.emit(button.entry.page)
            else:
                self.lock_asked.emit()

    def show_organization(self, name: str, nit: str) -> None:
        """Whose store this is."""
        self.name.setText(name)
        self.nit.setText(translate("Navigation", "NIT {nit}", nit=nit) if nit else "")
        self.nit.setVisible(bool(nit))

    def show_page(self, page: str) -> None:
        """Mark the page that is in front."""
        current = _BELONGS.get(page, page)
        for key, button in self.buttons.items():
            button.setChecked(key == current)

    def show_counts(
        self,
        terms: tuple[int, int],
        requests: tuple[int, int],
        inventory: tuple[int, int] = (0, 0),
    ) -> None:
        """How many terms (on Hoy), how many requests (on Solicitudes) and how many dates of the
        inventory (on Tratamientos) are overdue or due today, and how many of them are overdue.
        """
        words = translate(
            "Navigation",
            "Terms overdue or due today: {count}; overdue: {overdue}",
            count=terms[0],
            overdue=terms[1],
        )
        self.buttons["today"].set_count(*terms, words)
        words = translate(
            "Navigation",
            "Requests with a term overdue or due today: {count}; overdue: {overdue}",
            count=requests[0],
            overdue=requests[1],
        )
        self.buttons["requests"].set_count(*requests, words)
        words = translate(
            "Navigation",
            "Dates of the inventory overdue or due today: {count}; overdue: {overdue}",
            count=inventory[0],
            overdue=inventory[1],
        )
        self.buttons["processing"].set_count(*inventory, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self.buttons.values())
        if event.key() in _STEPS and (focused := self.focusWidget()) in buttons:
            place = buttons.index(focused) + _STEPS[event.key()]
            buttons[place % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)
