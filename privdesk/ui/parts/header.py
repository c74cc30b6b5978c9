"""A table's header: thirty high, quiet words, an arrow on the sorted column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.delegates import CellDelegate
from privdesk.ui.parts import painting
from privdesk.ui.parts.painting import INSET


class TableHeader(QHeaderView):
    """The horizontal header of `TableView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(theme.px(40))
        self.setFixedHeight(theme.px(30))
        self.setSortIndicatorShown(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical: int) -> None:
        # Qt asks here whether the whole column is selected, row by row: after "select all" on a
        # million rows that takes seconds for each repaint. Our header does not show it.
        option.section = logical
        option.orientation = self.orientation()
        option.text = self._words(logical)

    def _words(self, logical: int) -> str:
        return str(self.model().headerData(logical, self.orientation()) or "")

    def sectionSizeFromContents(self, logical: int) -> QSize:
        font = theme.font("minor", emphasis=True)
        wide = painting.advance(font, self._words(logical)) + theme.px(2 * INSET + 20)
        return QSize(wide, theme.px(30))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.fillRect(rect, theme.color("window"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("line"))
        sorted_here = self.sortIndicatorSection() == logical
        box = rect.adjusted(theme.px(INSET) + self._lead(logical), 0, 0, 0)
        arrow = theme.px(14) + theme.px(4) if sorted_here else 0
        words = self._words(logical)
        font = theme.font("minor", emphasis=True)
        align = self._alignment(logical)
        if align & Qt.AlignmentFlag.AlignRight:
            box.setRight(rect.right() - theme.px(INSET) - arrow)
        room = box.adjusted(0, 0, -arrow if align & Qt.AlignmentFlag.AlignLeft else 0, 0)
        drawn = painting.text(painter, room, words, "text2", font, align)
        if sorted_here:
            left = box.left() + drawn if align & Qt.AlignmentFlag.AlignLeft else box.right()
            self._paint_arrow(painter, QRect(left + theme.px(4), rect.top(), arrow, rect.height()))

    def _lead(self, logical: int) -> int:
        """How far the column's texts stand in, beside a flag."""
        view = self.parentWidget()
        if isinstance(view, QAbstractItemView):
            delegate = view.itemDelegateForColumn(logical)
            if isinstance(delegate, CellDelegate):
                return delegate.lead()
        return 0

    def _alignment(self, logical: int) -> Qt.AlignmentFlag:
        role = Qt.ItemDataRole.TextAlignmentRole
        asked = self.model().headerData(logical, self.orientation(), role)
        right = asked is not None and int(asked) & int(Qt.AlignmentFlag.AlignRight)
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def _paint_arrow(self, painter: QPainter, rect: QRect) -> None:
        side = theme.px(14)
        place = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        icons.paint(painter, "sortup" if up else "sortdown", "text2", place)
