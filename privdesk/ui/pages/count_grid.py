"""One month of a count: numbered days, hatched ones, and the receipt, target and limit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privdesk.documents.computation import Computation, Which
from privdesk.documents.count_words import day_words, weekdays
from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.date_text import month_name
from privdesk.ui.parts.tip import tip

_HEAD, _WEEK = 24, 54


class CountGrid(QWidget):
    """The weeks of one month that a count touches; weekends narrower."""

    def __init__(
        self, computed: Computation, month: date, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._computed, self._month, self._today = computed, month, today
        self._weeks = computed.weeks(month)
        self._which: Which = "limit"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changes().changed.connect(self.update)
        self.show_count("limit")

    def show_count(self, which: Which) -> None:
        """Number the days by the limit's reading or by the target's."""
        self._which = which
        self.setAccessibleName(
            translate(
                "Computation",
                "{month} {year}: {days}",
                month=month_name(self._month.month),
                year=self._month.year,
                days=", ".join(
                    f"{self._computed.day_number(number)}. {day_words(day)}"
                    for day, number in self._computed.numbered(which).items()
                    if day.replace(day=1) == self._month
                ),
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(353), theme.px(_HEAD) + theme.px(_WEEK) * len(self._weeks) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(280), self.sizeHint().height())

    def columns(self) -> list[int]:
        """The left edges of the seven days, and the right edge of the last."""
        room = min(self.width(), theme.px(460)) - 1
        narrow = room * 46 // 357
        wide = (room - 2 * narrow) // 5
        edges = [0]
        for column in range(7):
            edges.append(edges[-1] + (wide if column < 5 else narrow))
        return edges

    def place(self, day: date) -> QRect:
        """Where a day is painted; an invalid rectangle for a day of another month."""
        if day.replace(day=1) != self._month:
            return QRect()
        for number, week in enumerate(self._weeks):
            if day in week:
                edges, column = self.columns(), week.index(day)
                top = theme.px(_HEAD) + theme.px(_WEEK) * number
                return QRect(
                    QPoint(edges[column], top),
                    QPoint(edges[column + 1] - 1, top + theme.px(_WEEK) - 1),
                )
        return QRect()

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        days = (day for week in self._weeks for day in week)
        return next((day for day in days if self.place(day).contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            if day is not None:
                QToolTip.showText(event.globalPos(), tip(self.words_of(day)), self)
                return True
        return super().event(event)

    def words_of(self, day: date) -> str:
        """What a day is in this count, for its tooltip."""
        computed = self._computed
        parts = [day_words(day)]
        if number := computed.number(self._which, day):
            parts.append(computed.day_number(number))
        if why := computed.why_off(day):
            parts.append(why)
        if mark := computed.mark(day):
            parts.append(mark)
        parts += [r.label for r in computed.readings if r.day == day]
        return ". ".join(parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edges = self.columns()
        whole = QRect(0, 0, edges[-1] + 1, self.sizeHint().height())
        painting.frame(painter, whole, "base", None, 4)
        head = QRect(0, 0, edges[-1], theme.px(_HEAD))
        painter.fillRect(head, theme.color("hover"))
        for column, words in enumerate(weekdays()):
            box = QRect(edges[column], 0, edges[column + 1] - edges[column], head.height())
            font = theme.font("minor", emphasis=True)
            painting.text(painter, box, words, "text2", font, Qt.AlignmentFlag.AlignHCenter)
        for week in self._weeks:
            for day in week:
                self._paint_day(painter, day)
        self._paint_lines(painter, edges, whole)
        for day in (self._today, self._shown_last()):
            if (place := self.place(day)).isValid():
                self._paint_edge(painter, place)

    def _shown_last(self) -> date:
        return self._computed.due if self._which == "limit" else self._computed.target

    def _paint_edge(self, painter: QPainter, place: QRect) -> None:
        painting.frame(painter, place.adjusted(0, 0, 1, 1), None, "accent", 0, 2)

    def _paint_lines(self, painter: QPainter, edges: list[int], whole: QRect) -> None:
        painter.setPen(theme.color("line"))
        for edge in edges[1:-1]:
            painter.drawLine(edge, 0, edge, whole.height() - 1)
        for number in range(len(self._weeks)):
            y = theme.px(_HEAD) + theme.px(_WEEK) * number
            painter.drawLine(0, y, edges[-1], y)
        painting.frame(painter, whole, None, "line2", 4)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        place = self.place(day)
        if not place.isValid():
            return
        computed = self._computed
        is_last = day == self._shown_last()
        if is_last:
            painter.fillRect(place, theme.color("accent_fill"))
        elif computed.why_off(day):
            painting.hatch(painter, place)
        inner = place.adjusted(theme.px(7), theme.px(4), -theme.px(6), -theme.px(4))
        line = theme.px(18)
        tone = "on_fill" if is_last else "text2" if computed.why_off(day) else "text"
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        painting.text(painter, top, str(day.day), tone)
        self._paint_mark(painter, day, top, is_last)
        low = QRect(inner.left(), inner.bottom() - line, inner.width(), line)
        self._paint_count(painter, day, low, is_last)

    def _paint_mark(self, painter: QPainter, day: date, top: QRect, is_last: bool) -> None:
        computed = self._computed
        if day == computed.due:
            mark, tone = "law", "text2"
        elif day == computed.target:
            mark, tone = "flag", "amber"
        elif computed.mark(day):
            mark, tone = "request" if computed.is_of_request else "calendar", "text2"
        else:
            return
        side = theme.px(14)
        box = QRect(top.right() - side + 1, top.top() + theme.px(2), side, side)
        icons.paint(painter, mark, "on_fill" if is_last else tone, box)

    def _paint_count(self, painter: QPainter, day: date, low: QRect, is_last: bool) -> None:
        used = 0
        if number := self._computed.number(self._which, day):
            font = theme.font("minor" if self._computed.in_months else "base", emphasis=True)
            if not self._computed.in_months:
                font.setPixelSize(theme.px(14))
            tone = "on_fill" if is_last else "accent"
            words = self._computed.day_number(number)
            used = painting.text(painter, low, words, tone, font) + theme.px(4)
        if words := self._word(day):
            rest = low.adjusted(used, 0, 0, 0) if used else low.adjusted(-theme.px(3), 0, 0, 0)
            font = theme.font("minor")
            if painting.advance(font, words) > rest.width():
                font, rest = theme.font("hint"), rest.adjusted(0, 0, theme.px(4), 0)
            tone = "on_fill" if is_last else "accent" if day == self._today else "text2"
            side = Qt.AlignmentFlag.AlignRight if used else Qt.AlignmentFlag.AlignLeft
            painting.text(painter, rest, words, tone, font, side)

    def _word(self, day: date) -> str:
        if day == self._today:
            return translate("Computation", "today")
        if mark := self._computed.mark(day):
            return mark
        if self._computed.why_off(day) and day.weekday() < 5:
            return translate("Computation", "holiday")
        return ""
