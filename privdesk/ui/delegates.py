"""How cells are painted: the row's ground and hairline, states, dates with a flag, two lines."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.painting import INSET
from privdesk.ui.parts.state import FACES, State, chip_size, paint_state, state_word
from privdesk.ui.parts.tip import tip

Index = QModelIndex | QPersistentModelIndex
_USER = int(Qt.ItemDataRole.UserRole)


class Role(IntEnum):
    """What a model may answer beside `DisplayRole` and `TextAlignmentRole`."""

    STATE = _USER + 101  # a `State`: painted as its chip by StateDelegate
    SECOND = _USER + 102  # a second line (TwoLineDelegate) or a grey second part (CellDelegate)
    FLAG = _USER + 103  # a colour tone: the flag of the target before a date
    TONE = _USER + 104  # a colour tone for the text
    EMPHASIS = _USER + 105  # True: the text in Medium


class CellDelegate(QStyledItemDelegate):
    """Plain cells: ground, hairline and one line of text; cut texts are whole in the tooltip.

    `SECOND` follows the text after " · " in grey.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        self.paint_ground(painter, option, index)
        inset = theme.px(INSET)
        self.paint_content(painter, rect.adjusted(inset, 0, 0, -1), index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell as its row is (chosen, under the pointer) and draw the hairline."""
        rect: QRect = option.rect
        painter.fillRect(rect, theme.color(_ground(option, index)))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("line"))

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint what the cell says into `rect`."""
        words = self.words(index)
        align = _alignment(index)
        if align & Qt.AlignmentFlag.AlignRight:
            rect = rect.adjusted(0, 0, -theme.px(INSET), 0)
        drawn = painting.text(painter, rect, words, _tone(index), _font(index), align)
        second = index.data(Role.SECOND)
        if second and align & Qt.AlignmentFlag.AlignLeft:
            rest = rect.adjusted(drawn, 0, 0, 0)
            if rest.width() > theme.px(12):
                painting.text(painter, rest, f" · {second}" if words else second, "text2")

    def lead(self) -> int:
        """How far texts stand in beyond the inset; the header's words follow."""
        return 0

    def words(self, index: Index) -> str:
        """The cell's text."""
        shown = index.data(Qt.ItemDataRole.DisplayRole)
        return "" if shown is None else str(shown)

    def whole(self, index: Index) -> str:
        """Everything the cell would say with room enough."""
        second = index.data(Role.SECOND)
        return f"{self.words(index)} · {second}" if second else self.words(index)

    def room(self, index: Index) -> int:
        """The width the cell needs to show everything."""
        return painting.advance(_font(index), self.whole(index)[:600]) + theme.px(INSET + 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.room(index), theme.px(32))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        rect: QRect = option.rect
        own = index.data(Qt.ItemDataRole.ToolTipRole)
        words = str(own) if own else self.whole(index) if self.room(index) > rect.width() else ""
        QToolTip.showText(event.globalPos(), tip(words), view)
        return True


class StateDelegate(CellDelegate):
    """The chip of `Role.STATE`; `short` is Hoy's wording."""

    def __init__(self, parent: QWidget | None = None, *, short: bool = False) -> None:
        super().__init__(parent)
        self._short = short

    def _state(self, index: Index) -> State | None:
        state = index.data(Role.STATE)
        return state if state in FACES else None

    def words(self, index: Index) -> str:
        state = self._state(index)
        return state_word(state, self._short) if state else super().words(index)

    def room(self, index: Index) -> int:
        if self._state(index) is None:
            return super().room(index)
        return chip_size(self.words(index)).width() + theme.px(INSET + 2)

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        state = self._state(index)
        if state is None:
            super().paint_content(painter, rect, index)
        else:
            paint_state(painter, rect, state, self._short)


class DateDelegate(CellDelegate):
    """A date with room for the flag of a target before it (`Role.FLAG` is the flag's colour)."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        side = theme.px(14)
        flag = index.data(Role.FLAG)
        if flag:
            top = rect.y() + (rect.height() - side) // 2
            icons.paint(painter, "flag", str(flag), QRect(rect.x(), top, side, side))
        super().paint_content(painter, rect.adjusted(self.lead(), 0, 0, 0), index)

    def lead(self) -> int:
        return theme.px(14 + 4)

    def room(self, index: Index) -> int:
        return super().room(index) + self.lead()


class TwoLineDelegate(CellDelegate):
    """What over whose: the text in Medium and `Role.SECOND` small and grey beneath."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        upper, lower = _two_lines(rect)
        tone = _tone(index)
        painting.text(painter, upper, self.words(index), tone, theme.font("base", emphasis=True))
        second = str(index.data(Role.SECOND) or "")
        painting.text(painter, lower, second, "text2", theme.font("minor"))

    def room(self, index: Index) -> int:
        first = painting.advance(theme.font("base", emphasis=True), self.words(index)[:600])
        second = str(index.data(Role.SECOND) or "")[:600]
        return max(first, painting.advance(theme.font("minor"), second)) + theme.px(INSET + 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.room(index), theme.px(40))


def paint_group_header(
    painter: QPainter,
    rect: QRect,
    title: str,
    count: int,
    note: str = "",
    expanded: bool = True,
    ground: str = "hover",
) -> None:
    """The head of a group of rows, 28 high: arrow, title in Medium, count, a note at the right."""
    painter.fillRect(rect, theme.color(ground))
    for line in (rect.top(), rect.bottom()):
        painter.fillRect(QRect(rect.left(), line, rect.width(), 1), theme.color("line"))
    side = theme.px(16)
    arrow = QRect(rect.left() + theme.px(11), rect.top() + (rect.height() - side) // 2, side, side)
    icons.paint(painter, "down" if expanded else "right", "text2", arrow)
    box = rect.adjusted(theme.px(34), 0, -theme.px(8), 0)
    used = painting.text(painter, box, title, "text", theme.font("base", emphasis=True))
    box.setLeft(box.left() + used + theme.px(8))
    used = painting.text(painter, box, str(count), "text2")
    box.setLeft(box.left() + used + theme.px(8))
    painting.text(painter, box, note, "text2", theme.font("minor"), Qt.AlignmentFlag.AlignRight)


def _two_lines(rect: QRect) -> tuple[QRect, QRect]:
    """The upper and the lower line of a cell, together in its middle."""
    first, second = theme.px(18), theme.px(16)
    top = rect.y() + (rect.height() - first - second) // 2
    return (
        QRect(rect.x(), top, rect.width(), first),
        QRect(rect.x(), top + first, rect.width(), second),
    )


def _ground(option: QStyleOptionViewItem, index: Index) -> str:
    state: QStyle.StateFlag = option.state
    view: QWidget | None = option.widget
    if state & QStyle.StateFlag.State_Selected:
        return "select" if view is None or view.hasFocus() else "select_off"
    hovered = view.property("hoveredRow") if view is not None else None
    return "hover" if hovered == index.row() else "base"


def _alignment(index: Index) -> Qt.AlignmentFlag:
    asked = index.data(Qt.ItemDataRole.TextAlignmentRole)
    right = asked is not None and int(asked) & int(Qt.AlignmentFlag.AlignRight)
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def _tone(index: Index) -> str:
    return str(index.data(Role.TONE) or "text")


def _font(index: Index) -> QFont:
    return theme.font("base", emphasis=bool(index.data(Role.EMPHASIS)))
