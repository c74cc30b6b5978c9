"""The chosen day in words beside the month: each matter with the button that does it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.documents.month import MonthDay, mark_words, task_words
from privdesk.documents.record_due import date_kind, record_whose
from privdesk.rules.regime import COLOMBIA, load_regime
from privdesk.store.agenda import DueItem
from privdesk.store.month_agenda import MET, MISSED, DayEntry
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.due_acts import button_words, due_name, due_task, opening_words
from privdesk.ui.pages.month_faces import chip_face
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.state import Chip
from privdesk.ui.shown import weekday_and_day

_MOST = 40  # cards; more of them stand in the list of requests
_AT_ONCE = 8  # as many as are in sight; the others follow while nothing else is to do


class MonthDayPane(QWidget):
    """The day. `acted(DueItem)` for a button, `wanted(DueItem)` for its number or name;
    `grown()` when more of a day's matters stand there.
    """

    acted = Signal(object)
    wanted = Signal(object)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[EntryCard] = []
        self._day: MonthDay | None = None
        self._today = date.min
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)
        self.title = Label("", "section", wrap=True)
        self.what = Label("", tone="text2", wrap=True)
        self._inside = QWidget()
        self._inside.setProperty("part", "page")
        self._column = QVBoxLayout(self._inside)
        edge = theme.px(3)  # the ring of the focus has room at the left of a link
        self._column.setContentsMargins(edge, 0, theme.px(4), edge)
        self._column.setSpacing(theme.unit(1.5))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(4))
        for said in (self.title, self.what):
            said.setContentsMargins(edge, 0, 0, 0)
            whole.addWidget(said)
        whole.addSpacing(theme.px(4))
        whole.addWidget(self._scroll, 1)

    def show_day(self, day: MonthDay, today: date) -> None:
        """Show that day; the keyboard stays on its button where it is there again."""
        words = weekday_and_day(day.day)
        self.title.setText(words[:1].upper() + words[1:])
        self.what.setText(_what(day, today))
        kept = next((c.entry for c in self.cards if c.button.hasFocus()), None)
        self._clear()
        self._day, self._today = day, today
        if (more := len(day.entries) - _MOST) > 0:
            self._column.addWidget(Label(translate("Month", "and {count} more", count=more)))
        self._column.addStretch(1)
        place = day.entries.index(kept) + 1 if kept in day.entries else 0
        self._add(day, day.entries[: min(_MOST, max(_AT_ONCE, place))])
        if kept is not None and 0 < place <= len(self.cards):
            self.cards[place - 1].button.setFocus()
        self._later.start()

    def _go_on(self) -> None:
        """Some more of the day's matters, until all of them stand there."""
        begun = len(self.cards)
        if self._day is not None and begun < min(_MOST, len(self._day.entries)):
            self._add(self._day, self._day.entries[begun : min(_MOST, begun + _AT_ONCE)])
            self.grown.emit()
        else:
            self._later.stop()

    def _add(self, day: MonthDay, entries: Sequence[DayEntry]) -> None:
        first_open = next((e for e in day.entries if e.is_open), None)
        for entry in entries:
            is_first = entry is first_open and day.day <= self._today
            card = EntryCard(entry, self._today, is_first=is_first)
            card.acted.connect(self.acted)
            card.wanted.connect(self.wanted)
            self._column.insertWidget(len(self.cards), card)
            self.cards.append(card)

    def controls(self) -> list[QWidget]:
        """What the keyboard reaches here, in its order."""
        found: list[QWidget] = []
        for card in self.cards:
            found += [card.number, card.button] if card.button is not card.number else [card.number]
        return found

    def _clear(self) -> None:
        self.cards = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _what(day: MonthDay, today: date) -> str:
    """`Hoy, día hábil. 3 asuntos.`"""
    kind = day.why or translate("Month", "business day")
    if day.day == today:
        kind = translate("Month", "Today, {kind}", kind=kind)
    parts = [kind[:1].upper() + kind[1:]]
    if day.closure:
        parts.append(translate("Month", "The office is closed: {name}", name=day.closure))
    if len(day.entries) == 1:
        parts.append(translate("Month", "1 matter"))
    elif day.entries:
        parts.append(translate("Month", "{count} matters", count=len(day.entries)))
    else:
        parts.append(translate("Month", "Nothing stands on this day"))
    return "".join(f"{part}. " for part in parts).rstrip()


class EntryCard(QWidget):
    """One matter: its state, what to do, whose, and its button."""

    acted = Signal(object)
    wanted = Signal(object)

    def __init__(self, entry: DayEntry, today: date, *, is_first: bool = False) -> None:
        super().__init__()
        self.entry = entry
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Hairline())
        column.addSpacing(theme.px(5))
        top = QHBoxLayout()
        top.setSpacing(theme.unit())
        top.addWidget(Chip(chip_face(entry), mark_words(entry)))
        top.addStretch(1)
        self.note = ElidedLabel(note_of(entry), tone="text2")
        top.addWidget(self.note)
        column.addLayout(top)
        self.task = Label(_task(entry, today), emphasis=True, wrap=True)
        column.addWidget(self.task)
        whose = QHBoxLayout()
        whose.setSpacing(theme.px(4))
        self.number = LinkButton(due_name(entry.item))
        self.number.setToolTip(opening_words(entry.item))
        self.number.clicked.connect(self._open)
        whose.addWidget(self.number)
        whose.addWidget(ElidedLabel(_whose(entry.item), tone="text2"), 1)
        column.addLayout(whose)
        self.button = self._button(is_first)
        if entry.is_open:
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, is_first: bool) -> Button:
        if not self.entry.is_open:
            return self.number
        words = button_words(self.entry.item)
        button = Button(words, "recommended" if is_first else "plain", compact=True)
        button.clicked.connect(self._act)
        return button

    def _act(self) -> None:
        self.acted.emit(self.entry.item)

    def _open(self) -> None:
        self.wanted.emit(self.entry.item)


def _whose(item: DueItem) -> str:
    """What follows the link: whose it is; what changed, where the RNBD is to be told of it."""
    words = item.whose if item.is_request else record_whose(item)
    return f"· {words}" if words else ""


def _task(entry: DayEntry, today: date) -> str:
    """What is to be done as the list of Hoy says it; of what was met, what that was."""
    item = entry.item
    if not entry.is_open:
        return task_words(entry)
    return due_task(item, today)


def note_of(entry: DayEntry) -> str:
    """What stands at the right of the state: the article, or which date of the two it is."""
    item = entry.item
    limit = item.limit
    if entry.mark == MISSED:
        return translate("Month", "met on {day}", day=show_date(entry.met_on))
    if entry.mark == MET and limit is not None:
        return translate("Month", "limit {day}", day=show_date(limit))
    if entry.is_target and limit is not None:
        return translate("Month", "target; limit {day}", day=show_date(limit)[:5])
    if limit is None:
        return translate("Month", "internal date") if item.internal == entry.day else ""
    return date_kind(item) or _article(item.term)


def _article(term: str) -> str:
    """`art. 15`: where the law sets the term; "" for what no law dates."""
    regime = load_regime(COLOMBIA)
    if term not in regime.terms:
        return ""
    where = regime.rule(term, date.max).article
    return where[where.find("art.") :] if "art." in where else where
