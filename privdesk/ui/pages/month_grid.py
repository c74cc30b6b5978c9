"""The grid of a month: what is due painted on its days, moved in by keys and clicks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from privdesk.documents.month import Month, month_after
from privdesk.store.month_agenda import DayEntry
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.month_cell import MonthDelegate
from privdesk.ui.pages.month_model import MonthModel
from privdesk.ui.parts import painting
from privdesk.ui.parts.corners import RoundCorners
from privdesk.ui.parts.header import TableHeader

_NARROW = 0.41  # a day of the weekend beside a weekday
_HOLDS = 0.8  # where something stands on it
_LEAST_ROW = 62
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthGrid(QTableView):
    """Six weeks. `chosen(date)` follows the officer's day, also one beyond the days shown;
    `acted(DayEntry)` is a double click on an entry, or Enter on a day for its first one.
    """

    chosen = Signal(object)
    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corners = RoundCorners(self)
        self.days = MonthModel(self)
        self.setAccessibleName(translate("Month", "Days of the month"))
        self._day = date.min
        self.setFont(theme.font())
        self.setHorizontalHeader(TableHeader(self))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self.days)
        self.cells = MonthDelegate(self)
        self.setItemDelegate(self.cells)
        theme.changes().changed.connect(self.viewport().update)

    def show_month(self, month: Month, today: date, day: date) -> None:
        """Show that month with this day chosen; says nothing of it."""
        self.days.show_month(month, today)
        self._share_out()
        self.choose(day)

    def choose(self, day: date) -> None:
        """Choose a day that is shown; says nothing of it."""
        self._day = day
        index = self.days.index_of(day)
        if index.isValid():
            was = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(was)
        self.viewport().update()

    def day(self) -> date:
        """The chosen day."""
        return self._day

    # Sizes

    def sizeHint(self) -> QSize:
        return QSize(theme.px(700), theme.px(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The weekdays alike, an empty weekend narrow, all six weeks in sight if they can be."""
        whole = self.viewport().width()
        shares = [1.0] * 5 + [_HOLDS if self._holds(day) else _NARROW for day in (5, 6)]
        widths = [int(whole * share / sum(shares)) for share in shares]
        widths[6] += whole - sum(widths)
        for column, wide in enumerate(widths):
            self.horizontalHeader().resizeSection(column, wide)
        room = self.viewport().height()
        tall = max(theme.px(_LEAST_ROW), room // 6)
        for row in range(6):
            rest = room - 5 * tall if row == 5 and room >= 6 * tall else tall
            self.verticalHeader().resizeSection(row, rest)

    def _holds(self, column: int) -> bool:
        """Whether something stands on one of the six days of that weekday."""
        month = self.days.month
        return month is not None and any(day.entries for day in month.days[column::7])

    # Keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and plain:
            self.go_to(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and plain:
            self.go_to(_same_day(self._day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home and plain:
            self.go_to(self.days.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and plain:
            self._act()
        else:
            event.ignore()

    def go_to(self, day: date) -> None:
        """Choose a day, shown or not, and say so."""
        self._day = day
        index = self.days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.chosen.emit(day)

    def _act(self) -> None:
        # Of the officer's day alone: while its month is being read, another one is in sight.
        day = self.days.day_at(self.days.index_of(self._day))
        entry = next((e for e in day.entries), None) if day else None
        if entry is not None:
            self.acted.emit(entry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        day = self.days.day_at(index)
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go_to(day.day)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position().toPoint())
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit(entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Nothing is dragged here: Qt would choose the days that the pointer passes over.
        event.accept()

    def entry_at(self, point: QPoint) -> DayEntry | None:
        """The entry painted under a point of the viewport."""
        index = self.indexAt(point)
        day = self.days.day_at(index)
        if day is None:
            return None
        placed = self.cells.places(self.visualRect(index), day)
        return next((entry for entry, place in placed if place.contains(point)), None)

    def rect_of(self, entry: DayEntry) -> QRect:
        """Where an entry is painted in the viewport; invalid where it is not."""
        index = self.days.index_of(entry.day)
        day = self.days.day_at(index)
        if day is None:
            return QRect()
        placed = self.cells.places(self.visualRect(index), day)
        return next((place for found, place in placed if found == entry), QRect())

    # Painting

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        today = self.visualRect(self.days.index_of(self.days.today))
        if today.isValid():
            painting.frame(painter, today, None, "accent", 0, theme.px(2))
        if self.hasFocus():
            place = self.visualRect(self.days.index_of(self._day))
            inner = place.adjusted(theme.px(3), theme.px(3), -theme.px(3), -theme.px(3))
            if place == today:
                painting.frame(painter, inner, None, "accent", theme.px(2), 1)
            elif place.isValid():
                painting.frame(painter, place, None, "accent", 0, 2)


def _same_day(day: date, months: int) -> date:
    """The same day of another month, or its last one."""
    first = month_after(day, months)
    last = month_after(first, 1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))
