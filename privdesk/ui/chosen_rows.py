"""Which rows of a table are chosen, as spans: quick also after "select all" on a long list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QItemSelection


def spans(selection: QItemSelection) -> list[tuple[int, int]]:
    """The first and last row of each span, from the top."""
    parts = (selection.at(number) for number in range(selection.count()))
    return sorted((part.top(), part.bottom()) for part in parts)


def selection_of(model: QAbstractItemModel, rows: Iterable[int]) -> QItemSelection:
    """These rows, given from the top, as a selection with neighbours in one span."""
    found, last = QItemSelection(), model.columnCount() - 1
    for top, bottom in _joined(rows):
        found.select(model.index(top, 0), model.index(bottom, last))
    return found


def _joined(rows: Iterable[int]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for row in rows:
        if joined and row == joined[-1][1] + 1:
            joined[-1] = joined[-1][0], row
        else:
            joined.append((row, row))
    return joined
