"""How a day of the month is painted: its number, why it is not counted, and what stands on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from privdesk.documents.month import MonthDay
from privdesk.store.month_agenda import DayEntry
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.month_faces import paint_entry
from privdesk.ui.pages.month_model import MonthModel
from privdesk.ui.parts import painting
from privdesk.ui.parts.date_text import month_name

Index = QModelIndex | QPersistentModelIndex
_TOP, _NUMBER = 3, 18
_LINE, _ENTRY = 20, 19
_WORDS = 16


class MonthDelegate(QStyledItemDelegate):
    """Paints the cells of a `MonthModel`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self.parent(), index.model()
        assert isinstance(view, QTableView)
        assert isinstance(model, MonthModel)
        day = model.day_at(index)
        rect: QRect = option.rect
        if day is None or model.month is None:
            return
        is_chosen = view.currentIndex() == index
        ground = "base"
        if is_chosen:
            ground = "select" if view.hasFocus() else "select_off"
        painter.fillRect(rect, theme.color(ground))
        if not day.is_business:
            painting.hatch(painter, rect, gap=10)
        self._paint_lines(painter, rect, index)
        self._paint_number(painter, rect, day, model)
        self._paint_names(painter, rect, day, ground)
        for entry, place in self.places(rect, day):
            paint_entry(painter, place, entry)
        self._paint_more(painter, rect, day)

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index) -> None:
        line = theme.color("line")
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line)
        if index.column() < 6:
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line)

    def _paint_number(
        self, painter: QPainter, rect: QRect, day: MonthDay, model: MonthModel
    ) -> None:
        assert model.month is not None
        words = str(day.day.day)
        is_here = day.day.replace(day=1) == model.month.first
        if day.day.day == 1 or day.day == model.month.days[0].day:
            words = f"{words} {month_name(day.day.month)[:3]}"
        place = rect.adjusted(theme.px(8), theme.px(_TOP), -theme.px(4), 0)
        place.setHeight(theme.px(_NUMBER))
        if day.day == model.today:
            self._paint_today(painter, place, words)
            return
        tone = "text" if is_here and day.is_business else "text2"
        painting.text(painter, place, words, tone)

    def _paint_today(self, painter: QPainter, place: QRect, words: str) -> None:
        font = theme.font("minor", emphasis=True)
        said = translate("Month", "{day} today", day=words)
        wide = painting.advance(font, said) + theme.px(10)
        box = QRect(place.left() - theme.px(4), place.top(), wide, theme.px(_NUMBER - 2))
        painting.frame(painter, box, "accent_fill", None, theme.px(4))
        centre = Qt.AlignmentFlag.AlignHCenter
        painting.text(painter, box, said, "on_fill", font, centre)

    def _paint_names(self, painter: QPainter, rect: QRect, day: MonthDay, ground: str) -> None:
        font = theme.font("minor")
        top = rect.top() + theme.px(_TOP + _NUMBER)
        for words in self._name_lines(rect, day):
            place = QRect(rect.left() + theme.px(8), top, rect.width() - theme.px(12), 0)
            place.setHeight(theme.px(_WORDS))
            wide = min(painting.advance(font, words), place.width())
            behind = QRect(place.left() - theme.px(2), top, wide + theme.px(5), place.height())
            painter.fillRect(behind, theme.color(ground))
            painting.text(painter, place, words, "text", font)
            top += theme.px(_WORDS)
        if day.closure:
            box = rect.adjusted(theme.px(5), 0, -theme.px(5), 0)
            box.moveTop(top)
            box.setHeight(theme.px(_ENTRY))
            self._paint_closure(painter, box, day.closure)

    def _paint_closure(self, painter: QPainter, box: QRect, name: str) -> None:
        painter.save()
        pen = QPen(theme.color("ctl"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("base"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), theme.px(3), theme.px(3))
        painter.restore()
        inner = box.adjusted(theme.px(5), 0, -theme.px(4), 0)
        painting.text(painter, inner, name, "text2", theme.font("minor"))

    def _name_lines(self, rect: QRect, day: MonthDay) -> list[str]:
        """A holiday's name on two lines at most."""
        if not day.name:
            return []
        font, room = theme.font("minor"), rect.width() - theme.px(12)
        words, first = day.name[:200].split(), ""
        metrics = QFontMetrics(font)
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
            first = f"{first} {words.pop(0)}".strip()
        if not first:
            return [day.name]
        return [first, " ".join(words)] if words else [first]

    # Where the entries stand

    def places(self, rect: QRect, day: MonthDay) -> list[tuple[DayEntry, QRect]]:
        """The entries that fit in the cell `rect` of that day, each where it is painted."""
        top, fits = self._room(rect, day)
        count = len(day.entries) if len(day.entries) <= fits else max(0, fits - 1)
        left, wide = rect.left() + theme.px(5), rect.width() - theme.px(10)
        tall = theme.px(_ENTRY)
        return [
            (entry, QRect(left, top + number * theme.px(_LINE), wide, tall))
            for number, entry in enumerate(day.entries[:count])
        ]

    def _room(self, rect: QRect, day: MonthDay) -> tuple[int, int]:
        """From where entries stand, and how many lines there are for them."""
        top = rect.top() + theme.px(_TOP + _NUMBER)
        top += theme.px(_WORDS) * len(self._name_lines(rect, day))
        top += theme.px(_LINE) if day.closure else 0
        return top, max(0, (rect.bottom() - top) // theme.px(_LINE))

    def _paint_more(self, painter: QPainter, rect: QRect, day: MonthDay) -> None:
        placed = self.places(rect, day)
        more = len(day.entries) - len(placed)
        if not more:
            return
        top, fits = self._room(rect, day)
        top += theme.px(_LINE) * len(placed)
        if fits == 0:  # beside the day's number, where there is no line for it
            top = rect.top() + theme.px(_TOP)
        place = QRect(rect.left() + theme.px(8), top, rect.width() - theme.px(12), 0)
        place.setHeight(theme.px(_NUMBER if fits == 0 else _ENTRY))
        words = translate("Month", "and {count} more", count=more)
        side = Qt.AlignmentFlag.AlignRight if fits == 0 else Qt.AlignmentFlag.AlignLeft
        if not placed:
            words = f"+{more}"
        painting.text(painter, place, words, "text2", theme.font("minor"), side)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(60), theme.px(62))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), str(index.data(Qt.ItemDataRole.ToolTipRole)), view)
        return True
