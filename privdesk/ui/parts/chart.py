"""Stacked bars by month with their totals, a line of percentages and a legend in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privdesk.ui import theme
from privdesk.ui.parts import painting


@dataclass(frozen=True)
class Series:
    """One part of every bar: its name in words and its colour tone ("hatch" for open cases)."""

    name: str
    tone: str


@dataclass(frozen=True)
class Bar:
    """One bar: its name (nov), a count per series from below upwards, the words beneath it."""

    name: str
    counts: tuple[int, ...]
    below: str = ""


class StackedBars(QWidget):
    """The chart of Hoy; `show_bars` gives it its figures, read aloud as its description."""

    def __init__(
        self, series: Sequence[Series], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._series = tuple(series)
        self._note = note
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars. A bar with another number of counts than series is a ValueError."""
        if any(len(bar.counts) != len(self._series) for bar in bars):
            raise ValueError("a bar has another number of counts than the chart has series")
        self._bars = tuple(bars)
        self.setAccessibleDescription(". ".join(self.words(bar) for bar in self._bars))
        self.update()

    def words(self, bar: Bar) -> str:
        """One bar in words: "nov: 15. Procede 3, Abierta 10. 100 %"."""
        parts = [
            f"{series.name} {count}"
            for series, count in zip(self._series, bar.counts, strict=True)
            if count
        ]
        said = f"{bar.name}: {sum(bar.counts)}"
        return ". ".join(filter(None, (said, ", ".join(parts), bar.below)))

    def _line(self) -> int:
        return theme.px(20)

    def _columns(self) -> int:
        """How many entries of the legend stand side by side."""
        font = theme.font("minor")
        widest = max((painting.advance(font, one.name) for one in self._series), default=0)
        return 2 if self.width() >= 2 * (widest + theme.px(28)) else 1

    def _legend_height(self) -> int:
        return -(-len(self._series) // self._columns()) * self._line()

    def _below(self) -> int:
        lines = 2 + (1 if self._note else 0)
        return lines * self._line() + theme.px(10) + self._legend_height()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(268), theme.px(134) + self._below())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(90) + self._below())

    def slot(self, number: int) -> QRect:
        """The column in which that bar stands, from the top to its words below."""
        count = max(1, len(self._bars))
        left = self.width() * number // count
        right = self.width() * (number + 1) // count
        return QRect(left, 0, right - left, self.height() - self._legend_height())

    def _ground_line(self) -> int:
        return self.height() - self._below()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self._ground_line()
        tallest = max((sum(bar.counts) for bar in self._bars), default=0)
        unit = (ground - theme.px(24)) / tallest if tallest else 0.0
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, self.slot(number), bar, unit, ground)
        painter.fillRect(QRect(0, ground, self.width(), 1), theme.color("ctl"))
        self._paint_note(painter, ground)
        self._paint_legend(painter)

    def _paint_bar(
        self, painter: QPainter, slot: QRect, bar: Bar, unit: float, ground: int
    ) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        wide = min(theme.px(26), slot.width() - 4)
        left = slot.center().x() - wide // 2
        bottom = float(ground)
        for series, count in zip(self._series, bar.counts, strict=True):
            if count:
                tall = max(2.0, count * unit)
                top = round(bottom - tall)
                area = QRect(left, top, wide, max(1, round(bottom) - top - 1))
                self._fill(painter, area, series.tone)
                bottom -= tall
        total = QRect(slot.left(), round(bottom) - theme.px(19), slot.width(), theme.px(18))
        font = theme.font("minor", emphasis=True)
        painting.text(painter, total, str(sum(bar.counts)), "text", font, middle)
        name = QRect(slot.left(), ground + theme.px(2), slot.width(), self._line())
        painting.text(painter, name, bar.name, "text2", theme.font("minor"), middle)
        name.translate(0, self._line())
        painting.text(painter, name, bar.below, "text", theme.font("minor"), middle)

    def _fill(self, painter: QPainter, area: QRect, tone: str) -> None:
        if tone != "hatch":
            painter.fillRect(area, theme.color(tone))
            return
        painter.fillRect(area, theme.color("base"))
        painting.hatch(painter, area, "ctl", 6)
        painter.setPen(QPen(theme.color("ctl"), 1))
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _paint_note(self, painter: QPainter, ground: int) -> None:
        top = ground + theme.px(6) + 2 * self._line()
        box = QRect(0, top, self.width(), self._line())
        painting.text(painter, box, self._note, "text2", theme.font("minor"))

    def _paint_legend(self, painter: QPainter) -> None:
        columns = self._columns()
        top = self.height() - self._legend_height()
        for number, series in enumerate(self._series):
            row, column = divmod(number, columns)
            left = self.width() * column // columns
            line = QRect(left, top + row * self._line(), self.width() // columns, self._line())
            side = theme.px(11)
            mark = QRect(left, line.top() + (line.height() - side) // 2, side, side)
            self._fill(painter, mark, series.tone)
            line.setLeft(left + theme.px(18))
            painting.text(painter, line, series.name, "text", theme.font("minor"))

    def bar_at(self, place: QPoint) -> Bar | None:
        """The bar under that point."""
        for number, bar in enumerate(self._bars):
            if self.slot(number).contains(place):
                return bar
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(bar) if bar else "", self)
            return True
        return super().event(event)
