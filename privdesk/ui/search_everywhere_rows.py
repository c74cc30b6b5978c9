"""The rows of a search over everything: heads of groups, hits, and the way to more of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from privdesk.store.finding_everywhere import Group
from privdesk.store.hits import Hit, Span
from privdesk.text import N_, Message, say, translate
from privdesk.ui import icons, theme
from privdesk.ui.delegates import Index
from privdesk.ui.parts import painting
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.state import FACES, chip_size, paint_state, state_word

# The name of each type's group, its icon, and whether a page lists the type.
_TYPES: dict[str, tuple[Message, str]] = {
    "request": (N_("Search", "Requests"), "request"),
    "person": (N_("Search", "People"), "person"),
    "document": (N_("Search", "Letters"), "doc"),
    "attachment": (N_("Search", "Files"), "clip"),
    "database": (N_("Search", "Databases"), "database"),
    "activity": (N_("Search", "Processing activities"), "activity"),
    "party": (N_("Search", "Third parties"), "party"),
    "contract": (N_("Search", "Contracts"), "doc"),
    "retention_rule": (N_("Search", "Retention rules"), "hourglass"),
    "legal_hold": (N_("Search", "Legal holds"), "lock"),
    "disposal": (N_("Search", "Disposals"), "trash"),
    "calendar_day": (N_("Search", "Days of the calendar"), "calendar"),
    "closure": (N_("Search", "Closures of the office"), "calendar"),
    "letter_template": (N_("Search", "Templates of letters"), "edit"),
    "organization": (N_("Search", "Your organization"), "settings"),
    "number_series": (N_("Search", "Numbering"), "list"),
}
_HEAD, _HIT, _MORE = 28, 44, 32


@dataclass(frozen=True)
class Row:
    """The head of a group, a hit in it (`hit`), or the way to the group's others (`is_more`)."""

    group: Group
    hit: Hit | None = None
    is_more: bool = False

    @property
    def is_head(self) -> bool:
        return self.hit is None and not self.is_more


def group_words(group: Group) -> str:
    """What a group is called."""
    return say(_TYPES[group.record_type][0])


def count_words(group: Group) -> str:
    """How many there are."""
    if group.is_more:
        return translate("Search", "more than {count}", count=figure(group.total))
    return figure(group.total)


def more_words(group: Group) -> str:
    """The row that leads to all of a group."""
    if group.is_more:
        return translate("Search", "See all: {what}", what=group_words(group).casefold())
    return translate(
        "Search",
        "See all {count}: {what}",
        count=figure(group.total),
        what=group_words(group).casefold(),
    )


class FoundRows(QAbstractListModel):
    """The rows of the groups found; only hits and ways to more can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self.rows = [row for group in groups for row in _rows(group)]
        self.endResetModel()

    def next_choice(self, row: int, step: int) -> int:
        """The next row from there on that can be chosen; -1 for none."""
        row += step
        while 0 <= row < len(self.rows):
            if not self.rows[row].is_head:
                return row
            row += step
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].is_head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if row.hit is not None:
            return _read_out(row.hit, group_words(row.group))
        if row.is_more:
            return more_words(row.group)
        return f"{group_words(row.group)}, {count_words(row.group)}"


def _rows(group: Group) -> Iterator[Row]:
    yield Row(group)
    for hit in group.hits:
        yield Row(group, hit)
    if group.is_more or group.total > len(group.hits):
        yield Row(group, is_more=True)


def _read_out(hit: Hit, group: str) -> str:
    """A hit for who hears it."""
    state = state_word(hit.state) if hit.state in FACES else ""
    day = show_date(hit.day) if hit.day else ""
    return ", ".join(filter(None, (hit.title, hit.detail, state, day, group)))


class FoundDelegate(QStyledItemDelegate):
    """Paints a row: heads quietly, hits in two lines with the searched words in Medium."""

    def __init__(self, rows: FoundRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._rows.rows[index.row()]
        height = _HEAD if row.is_head else _MORE if row.is_more else _HIT
        return QSize(theme.px(200), theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.rows[index.row()]
        rect: QRect = option.rect
        painter.save()
        if row.is_head:
            _paint_head(painter, rect, row.group)
        else:
            _paint_ground(painter, option, rect)
            inside = rect.adjusted(theme.px(40), 0, -theme.px(12), 0)
            if row.hit is not None:
                _paint_icon(painter, rect, _TYPES[row.group.record_type][1])
                _paint_hit(painter, inside, row.hit)
            else:
                painting.text(painter, inside, more_words(row.group), "accent")
        painter.restore()


def _paint_head(painter: QPainter, rect: QRect, group: Group) -> None:
    painter.fillRect(rect, theme.color("window"))
    font = theme.font("minor", emphasis=True)
    box = rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
    used = painting.text(painter, box, group_words(group), "text2", font)
    box.setLeft(box.left() + used + theme.px(8))
    painting.text(painter, box, count_words(group), "text2", theme.font("minor"))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    chosen = option.state & QStyle.StateFlag.State_Selected
    hovered = option.state & QStyle.StateFlag.State_MouseOver
    painter.fillRect(rect, theme.color("select" if chosen else "hover" if hovered else "base"))
    if chosen:
        bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
        painter.fillRect(bar, theme.color("accent"))


def _paint_icon(painter: QPainter, rect: QRect, name: str) -> None:
    side = theme.px(16)
    place = QRect(rect.left() + theme.px(14), rect.top() + theme.px(7), side, side)
    icons.paint(painter, name, "text2", place)


def _paint_hit(painter: QPainter, rect: QRect, hit: Hit) -> None:
    top = QRect(rect.left(), rect.top() + theme.px(4), rect.width(), theme.px(20))
    below = QRect(rect.left(), top.bottom() + 1, rect.width(), theme.px(17))
    right = top.right()
    if hit.state in FACES:
        wide = chip_size(state_word(hit.state)).width()
        box = QRect(right - wide, top.top(), wide, top.height())
        paint_state(painter, box, hit.state)
        top.setRight(box.left() - theme.px(10))
    if hit.day is not None:
        words, font = show_date(hit.day), theme.font("minor")
        wide = painting.advance(font, words) + 1
        box = QRect(right - wide, below.top(), wide, below.height())
        painting.text(painter, box, words, "text2", font)
        below.setRight(box.left() - theme.px(10))
    _paint_marked(painter, top, hit.title, hit.title_spans, "base", "text")
    _paint_marked(painter, below, hit.detail, hit.detail_spans, "minor", "text2")


def _paint_marked(
    painter: QPainter,
    rect: QRect,
    words: str,
    spans: Sequence[Span],
    role: theme.Role,
    tone: str,
) -> None:
    """One line with the spans in Medium and in the accent's colour."""
    if any(unicodedata.bidirectional(c) in ("R", "AL", "RLO", "RLE", "RLI") for c in words):
        spans = ()  # cut in pieces, letters would lose their places
    place = QRect(rect)
    last = 0
    for start, end in (*spans, (len(words), len(words))):
        for piece, marked in ((words[last:start], False), (words[start:end], True)):
            if piece and place.width() > theme.px(8):
                font = theme.font(role, emphasis=marked)
                shown = "accent" if marked else tone
                drawn = painting.text(painter, place, piece, shown, font)
                place.setLeft(place.left() + drawn)
        last = end
