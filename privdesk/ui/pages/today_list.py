"""The list of Hoy: groups that fold, what to do and whose, by when, and the button that does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from privdesk.store.agenda import DueItem
from privdesk.text import say
from privdesk.ui import theme
from privdesk.ui.delegates import (
    CellDelegate,
    DateDelegate,
    Role,
    StateDelegate,
    TwoLineDelegate,
    paint_group_header,
)
from privdesk.ui.desk import Desk
from privdesk.ui.pages.due_acts import button_words
from privdesk.ui.pages.today_lines import Group
from privdesk.ui.pages.today_model import (
    BUTTON,
    DAYS,
    HEADS,
    LIMIT,
    STATE,
    TARGET,
    WHAT,
    Index,
    TodayModel,
)
from privdesk.ui.parts import painting
from privdesk.ui.parts.table import TableView

_WIDTHS = {STATE: 116, TARGET: 102, LIMIT: 92, DAYS: 74, BUTTON: 152}
_ROW = 40
_GROUP = 28


class _ButtonDelegate(CellDelegate):
    """The button of a line, all of one width; the first of the list is the recommended one."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, TodayList)
        box = view.button_rect(index.row())
        face = view.button_face(index.row())
        painting.frame(painter, box, face[0], face[1], theme.px(5))
        inner = box.adjusted(theme.px(6), 0, -theme.px(6), 0)
        font = theme.font("base", emphasis=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        painting.text(painter, inner, self.words(index), face[2], font, middle)

    def room(self, index: Index) -> int:
        font = theme.font("base", emphasis=True)
        return painting.advance(font, self.words(index)) + theme.px(20 + 12)


class _LimitDelegate(TwoLineDelegate):
    """The date, and under it what else it is: internal, or the last day to extend."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        second = str(index.data(Role.SECOND) or "")
        if not second:
            CellDelegate.paint_content(self, painter, rect, index)
            return
        half = rect.height() // 2 - theme.px(1)
        font = theme.font("base", emphasis=bool(index.data(Role.EMPHASIS)))
        tone = str(index.data(Role.TONE) or "text")
        painting.text(
            painter, rect.adjusted(0, theme.px(1), 0, -half), self.words(index), tone, font
        )
        lower = rect.adjusted(0, half, 0, -theme.px(2))
        painting.text(painter, lower, second, "text2", theme.font("minor"))


class _StateDelegate(StateDelegate):
    """The state's chip, and over the whole row the head of a group."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, TodayList)
        line = view.lines.lines[index.row()]
        if not isinstance(line, Group):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        opened = line.name not in view.folded()
        paint_group_header(painter, rect, say(line.title), len(line.items), line.note, opened)


class TodayList(TableView):
    """The grouped list. `acted(DueItem)` for a button (click, Enter), `wanted(DueItem)` for a
    double click on the rest of a line. Enter or a click folds a group.
    """

    acted = Signal(object)
    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, row_height=_ROW)
        self.lines = TodayModel(desk, self)
        self._folded: set[str] = set()
        self._heads: list[int] = []  # the rows of the groups
        self._first = -1  # the row of the first item, whose button is the recommended one
        self._hovered_button = -1
        self.setModel(self.lines)
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(STATE, _StateDelegate(self, short=True))
        self.setItemDelegateForColumn(WHAT, TwoLineDelegate(self))
        self.setItemDelegateForColumn(TARGET, DateDelegate(self))
        self.setItemDelegateForColumn(LIMIT, _LimitDelegate(self))
        self._buttons = _ButtonDelegate(self)
        self.setItemDelegateForColumn(BUTTON, self._buttons)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, theme.px(width))
        header.setSectionResizeMode(WHAT, header.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups; the place, the chosen line and what is folded stay."""
        kept, place = self._current_key(), self.verticalScrollBar().value()
        stood = self.currentIndex().row()
        self.clearSpans()
        self.lines.show_groups(groups)
        self._first = next((n for n, _item in self._items()), -1)
        # A row keeps its height when another line comes to stand on it.
        for row in self._heads:
            self.setRowHeight(row, theme.px(_ROW))
        self._heads = [n for n, line in enumerate(self.lines.lines) if isinstance(line, Group)]
        for row in self._heads:
            self.setSpan(row, 0, 1, len(HEADS))
            self.setRowHeight(row, theme.px(_GROUP))
        self._fold()
        self._fit_buttons()
        self.verticalScrollBar().setValue(place)
        if kept is not None:
            self._choose_again(kept, stood)
        self.updateGeometry()

    def _choose_again(self, kept: tuple[object, ...], stood: int) -> None:
        """Choose the line that was chosen; once it is done, the one that took its place."""
        items = [(row, _key(item)) for row, item in self._items() if not self.isRowHidden(row)]
        same = [row for row, key in items if key == kept]
        near = [row for row, _ in items if row >= stood] or [row for row, _ in items[-1:]]
        for row in (same or near)[:1]:
            self.selectRow(row)

    def _choose_first(self) -> None:
        """The arrows begin at what is to be done first, not at the head of its group."""
        if self._first >= 0 and not self.isRowHidden(self._first):
            flag = self.selectionModel().SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.lines.index(self._first, STATE), flag)
        else:
            super()._choose_first()

    def _current_key(self) -> tuple[object, ...] | None:
        item = self.item_at(self.currentIndex().row())
        return _key(item) if item else None

    def _fit_buttons(self) -> None:
        """One width for all: that of the longest text."""
        shown = {button_words(x): n for n, x in self._items()}
        rooms = [self._buttons.room(self.lines.index(n, BUTTON)) for n in shown.values()]
        wide = max([theme.px(_WIDTHS[BUTTON]), *rooms])
        self.horizontalHeader().resizeSection(BUTTON, min(wide, theme.px(230)))

    def _items(self) -> list[tuple[int, DueItem]]:
        return [(n, x) for n, x in enumerate(self.lines.lines) if isinstance(x, DueItem)]

    def item_at(self, row: int) -> DueItem | None:
        """The item of that row; None for a group and beyond the list."""
        if not 0 <= row < len(self.lines.lines):
            return None
        line = self.lines.lines[row]
        return line if isinstance(line, DueItem) else None

    def folded(self) -> frozenset[str]:
        """The names of the folded groups."""
        return frozenset(self._folded)

    def set_folded(self, names: Sequence[str]) -> None:
        """Fold exactly these groups."""
        self._folded = set(names)
        self._fold()

    def _fold(self) -> None:
        hidden = False
        for row, line in enumerate(self.lines.lines):
            if isinstance(line, Group):
                hidden = line.name in self._folded
            elif self.isRowHidden(row) != hidden:
                self.setRowHidden(row, hidden)
        self.viewport().update()

    def _toggle(self, group: Group) -> None:
        self._folded ^= {group.name}
        self._fold()
        self.updateGeometry()

    def whole_height(self) -> int:
        """The height that shows every line without scrolling."""
        rows = sum(self.rowHeight(r) for r in range(len(self.lines.lines)))
        return rows + self.horizontalHeader().height() + 2 * self.frameWidth() + 2

    def sizeHint(self) -> QSize:
        return QSize(theme.px(700), theme.px(220))

    def button_rect(self, row: int) -> QRect:
        """Where the button of that row stands in the viewport."""
        cell = self.visualRect(self.lines.index(row, BUTTON))
        tall = theme.px(28)
        top = cell.top() + (cell.height() - 1 - tall) // 2
        return QRect(cell.left() + theme.px(10), top, cell.width() - theme.px(18), tall)

    def button_face(self, row: int) -> tuple[str, str, str]:
        """Ground, border and text colour of that row's button."""
        first = row == self._first
        hovered = row == self._hovered_button
        if first:
            return ("select" if hovered else "accent_tint", "accent", "accent")
        return ("hover" if hovered else "raised", "line2", "text")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        row = self.rowAt(place.y())
        on = row if self.item_at(row) and self.button_rect(row).contains(place) else -1
        if on != self._hovered_button:
            self._hovered_button = on
            self.viewport().update()
        shape = Qt.CursorShape.PointingHandCursor if on >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        row = self.rowAt(place.y())
        if not 0 <= row < len(self.lines.lines):
            return
        line = self.lines.lines[row]
        if isinstance(line, Group):
            self._toggle(line)
        elif self.button_rect(row).contains(place):
            self.acted.emit(line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self.rowAt(place.y())
        item = self.item_at(row)
        if item is not None and not self.button_rect(row).contains(place):
            self.wanted.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            line = self.lines.lines[row]
            if isinstance(line, Group):
                self._toggle(line)
            else:
                self.acted.emit(line)
            return
        super().keyPressEvent(event)


def _key(item: DueItem) -> tuple[object, ...]:
    """What makes a line the same line after something changed; a review done comes up anew."""
    again = None if item.is_request else item.earliest
    return (item.case_type, item.case_id, item.term, item.unsent, item.about, again)
