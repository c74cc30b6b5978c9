"""The model of a table whose rows are all at hand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.qtbot import QtBot

from privdesk.text import N_
from privdesk.ui.short_table import Index, ShortTable


class Letters(ShortTable[str]):
    COLUMNS = (N_("Templates", "Letter"), N_("Templates", "Version"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.rows[index.row()][index.column()]


def test_the_rows_under_the_named_columns(qtbot: QtBot) -> None:
    model = Letters(["A1", "B2"])
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(1, 1).data() == "2"
    across = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert across == ["Carta", "Versión"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None


def test_a_row_holds_no_rows(qtbot: QtBot) -> None:
    model: QAbstractItemModel = Letters(["A1"])
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)


def test_other_rows_are_told(qtbot: QtBot) -> None:
    model = Letters(["A1"])
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(["C3", "D4", "E5"])
    assert model.rowCount() == 3
