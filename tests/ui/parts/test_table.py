"""The table: keys, hover, tooltips, painting, and a million rows chosen at once."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QStyleOptionHeader, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.delegates import (
    CellDelegate,
    DateDelegate,
    Index,
    Role,
    StateDelegate,
    TwoLineDelegate,
)
from privdesk.ui.parts.header import TableHeader
from privdesk.ui.parts.table import TableView

_NOWHERE: Final = QModelIndex()
NAME = "Ana <b>Ficticia</b> & Compañía de Nombres Largos que No Caben en la Columna"
ROWS = (
    ("overdue", "2026-0139", "Pedro Supuesto", "20/11/2026"),
    ("due_soon", "2026-0142", NAME, "24/11/2026"),
    ("closed", "2026-0143", "x" * 10_000 + "\x00\n=1+1", "—"),
)


class Model(QAbstractTableModel):
    """Three rows, or as many as asked for, repeating."""

    def __init__(self, count: int = 3) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        names = ("Estado", "Número", "Titular", "Vence")
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = ROWS[index.row() % 3]
        if role == Role.STATE and index.column() == 0:
            return row[0]
        if role == Role.FLAG and index.column() == 3:
            return "amber" if index.row() else None
        if role == Role.SECOND and index.column() == 2:
            return "titular"
        if role == Qt.ItemDataRole.DisplayRole and index.column():
            return row[index.column()]
        return None


@pytest.fixture
def table(qtbot: QtBot) -> TableView:
    made = TableView()
    qtbot.addWidget(made)
    made.setModel(Model())
    made.setItemDelegateForColumn(0, StateDelegate(made))
    made.setItemDelegateForColumn(3, DateDelegate(made))
    made.resize(600, 300)
    made.show()
    made.activateWindow()
    return made


def test_home_and_end_go_to_the_first_and_last_row(table: TableView, qtbot: QtBot) -> None:
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]


def colour_at(image: QImage, place: QPoint) -> str:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio)).name().upper()


def test_heights_and_keys_are_the_designs(table: TableView, qtbot: QtBot) -> None:
    assert table.rowHeight(0) == theme.px(32)
    assert table.horizontalHeader().height() == theme.px(30)
    assert not table.showGrid()
    assert not table.tabKeyNavigation()


def test_enter_and_double_click_open(table: TableView, qtbot: QtBot) -> None:
    rows: list[int] = []
    table.opened.connect(lambda index: rows.append(index.row()))
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(2, 1)).center()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows == [1, 2]


def test_the_focus_gives_the_arrows_a_place_without_choosing(
    table: TableView, qtbot: QtBot
) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert table.currentIndex().row() == 0
    assert not table.selectionModel().hasSelection()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    assert table.selectionModel().isRowSelected(1, QModelIndex())


def test_a_chosen_row_is_grey_when_the_keys_are_elsewhere(table: TableView, qtbot: QtBot) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.selectRow(1)
    place = QPoint(560, table.rowViewportPosition(1) + 16)
    assert colour_at(table.viewport().grab().toImage(), place) == theme.tokens()["select"]
    table.clearFocus()
    assert colour_at(table.viewport().grab().toImage(), place) == theme.tokens()["select_off"]


def test_the_row_under_the_pointer_is_tinted(table: TableView, qtbot: QtBot) -> None:
    place = table.visualRect(table.model().index(2, 1)).center()
    qtbot.mouseMove(table.viewport(), QPoint(5, 5))
    qtbot.mouseMove(table.viewport(), place)
    qtbot.waitUntil(lambda: table.property("hoveredRow") == 2)
    corner = QPoint(560, table.rowViewportPosition(2) + 16)
    assert colour_at(table.viewport().grab().toImage(), corner) == theme.tokens()["hover"]


def test_the_focused_row_has_its_frame_inside(table: TableView, qtbot: QtBot) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    image = table.viewport().grab().toImage()
    top = table.rowViewportPosition(1)
    for y in (top, top + 1):
        assert colour_at(image, QPoint(300, y)) == theme.tokens()["accent"]
    assert colour_at(image, QPoint(300, top - 1)) == theme.tokens()["line"]


def test_a_cut_text_is_whole_in_its_tooltip(
    table: TableView, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: shown.append(words))
    for row in (0, 1):
        place = table.visualRect(table.model().index(row, 2)).center()
        where = table.viewport().mapToGlobal(place)
        qapp.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, where))
    assert shown[0] == "" or "Pedro" in shown[0]
    assert "Ana &lt;b&gt;Ficticia&lt;/b&gt; &amp; Compañía" in shown[1]
    assert "Columna · titular" in shown[1]


def test_all_of_a_million_rows_are_chosen_without_asking_each(qtbot: QtBot) -> None:
    table = TableView()
    qtbot.addWidget(table)
    table.setModel(Model(1_000_000))
    table.resize(600, 300)
    table.show()
    asked: list[int] = []

    class Counting(TableHeader):
        def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical: int) -> None:
            super().initStyleOptionForIndex(option, logical)
            asked.append(logical)

    header = Counting(table)
    table.setHorizontalHeader(header)
    header.show()
    table.selectAll()
    import time

    before = time.perf_counter()
    table.grab()
    # Qt's own header takes about a second per column here; ours a few milliseconds.
    assert time.perf_counter() - before < 1.0
    option = QStyleOptionHeader()
    header.initStyleOptionForIndex(option, 2)
    assert (option.section, option.text) == (2, "Titular")


def test_delegates_ask_for_the_room_they_need(table: TableView) -> None:
    model = table.model()
    plain, dated, states = CellDelegate(), DateDelegate(), StateDelegate()
    index = model.index(0, 3)
    assert dated.room(index) == plain.room(index) + theme.px(18)
    assert states.words(model.index(0, 0)) == "Vencida"
    assert states.room(model.index(0, 0)) > states.room(model.index(2, 0))


def test_two_lines_take_forty_pixels(table: TableView) -> None:
    delegate = TwoLineDelegate()
    hint = delegate.sizeHint(QStyleOptionViewItem(), table.model().index(0, 2))
    assert hint.height() == theme.px(40)
    table.setItemDelegateForColumn(2, delegate)
    table.grab()


def test_the_header_stands_over_the_dates_not_over_their_flags(table: TableView) -> None:
    header = table.horizontalHeader()
    assert isinstance(header, TableHeader)
    assert header._lead(3) == theme.px(18)
    assert header._lead(1) == 0


def test_both_orders_show_another_arrow(table: TableView) -> None:
    pictures = []
    for column, descending in ((-1, False), (3, False), (3, True)):
        table.set_sorted(column, descending)
        pictures.append(table.horizontalHeader().grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
