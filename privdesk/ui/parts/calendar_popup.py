"""The calendar that opens under a date field: weeks from Monday, non-business days hatched."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolTip, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.box import Box, Hairline
from privdesk.ui.parts.buttons import IconButton, LinkButton
from privdesk.ui.parts.date_text import (
    FIRST_YEAR,
    LAST_YEAR,
    month_name,
    show_date,
    weekday_initial,
    weekday_name,
)
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.tip import tip

WhyNot = Callable[[date], str | None]
_FIRST = date(FIRST_YEAR, 1, 8)
_LAST = date(LAST_YEAR, 12, 24)


class MonthGrid(QWidget):
    """Six weeks of days; `picked(date)` by click or Enter, arrows and pages move."""

    picked = Signal(object)
    moved = Signal(object)

    def __init__(self, today: date, why_not_business: WhyNot | None = None) -> None:
        super().__init__()
        self._today = today
        self._why = why_not_business
        self._chosen: date | None = None
        self._day = today
        self._earliest, self._latest = _FIRST, _LAST
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def day(self) -> date:
        """The day the keyboard stands on."""
        return self._day

    def set_range(self, earliest: date | None, latest: date | None) -> None:
        """The first and last day that can be picked; None for no bound."""
        self._earliest, self._latest = earliest or _FIRST, latest or _LAST

    def can_pick(self, day: date) -> bool:
        """Whether the day lies within the range."""
        return self._earliest <= day <= self._latest

    def _pick(self, day: date | None) -> None:
        if day is not None and self.can_pick(day):
            self.picked.emit(day)

    def show_day(self, day: date, chosen: date | None) -> None:
        """Show that day's month, with the chosen day filled."""
        self._chosen = chosen
        self.go(day)

    def go(self, day: date) -> None:
        """Move to a day (kept within the years that can be typed)."""
        self._day = min(max(day, _FIRST), _LAST)
        self.setAccessibleName(self.words(self._day))
        self.moved.emit(self._day)
        self.update()

    def go_months(self, count: int) -> None:
        """Move by whole months, to the same day or the month's last."""
        index = self._day.year * 12 + self._day.month - 1 + count
        year, month = divmod(index, 12)
        if FIRST_YEAR <= year <= LAST_YEAR:
            last = monthrange(year, month + 1)[1]
            self.go(date(year, month + 1, min(self._day.day, last)))

    def words(self, day: date) -> str:
        """The day for a tooltip and a screen reader, with its name when not a business day."""
        why = self._why(day) if self._why else None
        said = f"{weekday_name(day)} {show_date(day)}"
        return f"{said}: {why}" if why else said

    def first_shown(self) -> date:
        """The Monday at the top left."""
        first = self._day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _row(self) -> int:
        return theme.px(26)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(28 * 7), theme.px(22) + 6 * self._row())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def cell(self, day: date) -> QRect:
        """Where a shown day is painted."""
        weeks, weekday = divmod((day - self.first_shown()).days, 7)
        left = self.width() * weekday // 7
        right = self.width() * (weekday + 1) // 7
        return QRect(left, theme.px(22) + weeks * self._row(), right - left, self._row())

    def day_at(self, place: QPoint) -> date | None:
        """The day under that point."""
        week = (place.y() - theme.px(22)) // self._row()
        if place.y() < theme.px(22) or week > 5 or not 0 <= place.x() < self.width():
            return None
        return self.first_shown() + timedelta(days=week * 7 + place.x() * 7 // self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignHCenter
        for weekday in range(7):
            place = self.cell(self.first_shown() + timedelta(days=weekday))
            place.moveTop(0)
            place.setHeight(theme.px(20))
            initial = weekday_initial(weekday + 1)
            painting.text(painter, place, initial, "text2", theme.font("minor"), middle)
        for offset in range(42):
            self._paint_day(painter, self.first_shown() + timedelta(days=offset))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        cell = self.cell(day)
        off = self._why(day) if self._why else None
        tone, emphasis = ("text2" if off or day.month != self._day.month else "text"), False
        if not self.can_pick(day):
            tone = "disabled"
        if off:
            ground = cell.adjusted(0, 1, 0, -1)
            painter.fillRect(ground, theme.color("window"))
            painting.hatch(painter, ground)
        box = cell.adjusted(0, 1, 0, -1)
        if day == self._chosen:
            painting.frame(painter, box, "accent_fill", None, theme.px(4))
            tone, emphasis = "on_fill", True
        elif day == self._today:
            painting.frame(painter, box, "base", "accent", theme.px(4))
            tone, emphasis = "accent", True
        if day == self._day and self.hasFocus():
            painting.frame(painter, cell.adjusted(-1, 0, 1, 0), None, "accent", theme.px(5), 2)
        font = theme.font("base", emphasis)
        painting.text(painter, cell, str(day.day), tone, font, Qt.AlignmentFlag.AlignHCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.go_months(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        key = Qt.Key(event.key())
        many = 12 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        if key in steps:
            self.go(self._day + timedelta(days=steps[key]))
        elif key == Qt.Key.Key_PageUp:
            self.go_months(-many)
        elif key == Qt.Key.Key_PageDown:
            self.go_months(many)
        elif key == Qt.Key.Key_Home:
            self.go(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._day)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(self.words(day)) if day else "", self)
            return True
        return super().event(event)


class CalendarPopup(Box):
    """The pop-up: month with its arrows, the grid, Today and Clear.

    `picked(date | None)` closes it; None is Clear.
    """

    picked = Signal(object)

    def __init__(
        self,
        today: date,
        why_not_business: WhyNot | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.body.setContentsMargins(theme.px(9), theme.px(6), theme.px(9), theme.px(6))
        self._today = today
        self.grid = MonthGrid(today, why_not_business)
        self.grid.picked.connect(self._pick)
        self.grid.moved.connect(self._show_month)
        self.body.addLayout(self._head())
        self.body.addWidget(self.grid)
        self.body.addWidget(Hairline())
        self.body.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.title = Label("", emphasis=True)
        self.back = IconButton("left", translate("Dates", "Previous month"), bare=True)
        self.on = IconButton("right", translate("Dates", "Next month"), bare=True)
        for button in (self.back, self.on):
            button.setFixedSize(theme.px(24), theme.px(24))
            button.clicked.connect(self._page)
        row.addWidget(self.back)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(self.on)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.today = LinkButton(translate("Dates", "Today"))
        self.today.clicked.connect(self._pick_today)
        self.clear = LinkButton(translate("Dates", "Clear"))
        self.clear.clicked.connect(self._pick_nothing)
        row.addWidget(self.today)
        row.addStretch(1)
        row.addWidget(self.clear)
        return row

    def _page(self) -> None:
        self.grid.go_months(-1 if self.sender() is self.back else 1)

    def _pick_today(self) -> None:
        self._pick(self._today)

    def _pick_nothing(self) -> None:
        self._pick(None)

    def _pick(self, day: date | None) -> None:
        self.close()
        self.picked.emit(day)

    def _show_month(self, day: date) -> None:
        self.title.setText(
            translate("Dates", "{month} {year}", month=month_name(day.month), year=day.year)
        )

    def set_range(self, earliest: date | None, latest: date | None) -> None:
        """The first and last day that can be picked; None for no bound."""
        self.grid.set_range(earliest, latest)
        self.today.setEnabled(self.grid.can_pick(self._today))

    def open_under(self, field: QWidget, chosen: date | None) -> None:
        """Show it under the field (over it where the screen ends), on the chosen day's month."""
        self.grid.show_day(chosen or self._today, chosen)
        self.setMinimumWidth(field.width())
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + theme.px(3)))
        room = field.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - theme.px(3))
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)
