"""How wide the columns of a record's rows are: by what stands in them, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from privdesk.ui import theme

_ARROW = 20  # pixels that a header keeps for the arrow of an order, which rows have not
_LEAST = 56
_END = 8  # between a text and the end of its cell


def shared(wanted: Sequence[int], stretches: Sequence[bool], room: int) -> list[int]:
    """The widths of columns that want so much, which together fill `room` pixels.

    Where there is room to spare the columns that stretch take it, the last one where none does;
    where there is too little, the widest give way first.
    """
    if not wanted:
        return []
    if sum(wanted) > room:
        cap = _cap(wanted, room)
        found = [min(one, cap) for one in wanted]
        takers = [n for n, one in enumerate(wanted) if one > cap]
    else:
        found = list(wanted)
        takers = [n for n, stretch in enumerate(stretches) if stretch] or [len(wanted) - 1]
    spare = max(0, room - sum(found))
    for place, number in enumerate(takers):
        found[number] += spare // len(takers) + (place < spare % len(takers))
    return found


def _cap(wanted: Sequence[int], room: int) -> int:
    """The widest that a column may be so that all have room."""
    left, rest = room, len(wanted)
    for one in sorted(wanted):
        if one * rest > left:
            return left // rest
        left, rest = left - one, rest - 1
    return max(wanted)


class RowWidths(QObject):
    """Keeps the columns of a table as wide as what they say; `stretches` marks those of texts."""

    def __init__(self, table: QTableView, stretches: Sequence[bool]) -> None:
        super().__init__(table)
        self._table, self._stretches = table, tuple(stretches)
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(head.ResizeMode.Fixed)
        table.viewport().installEventFilter(self)

    def fit(self) -> None:
        """Give each column its width by the rows that stand there now."""
        head, table = self._table.horizontalHeader(), self._table
        arrow, least, end = theme.px(_ARROW), theme.px(_LEAST), theme.px(_END)
        wanted = [
            max(least, head.sectionSizeHint(n) - arrow, table.sizeHintForColumn(n) + end)
            for n in range(head.count())
        ]
        widths = shared(wanted, self._stretches, table.viewport().width())
        for number, width in enumerate(widths):
            head.resizeSection(number, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
