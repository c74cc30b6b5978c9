"""A table's content stays inside its round frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.parts.specimen_table import specimen_table


def test_the_four_corners_show_the_pages_ground(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    table = specimen_table()
    QVBoxLayout(page).addWidget(table)
    page.resize(460, 300)
    page.show()
    for width in (460, 520):
        page.resize(width, 300)
        qtbot.waitUntil(lambda: table.width() > 400)
        image = table.grab().toImage()
        right, bottom = image.width() - 1, image.height() - 1
        for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
            assert image.pixelColor(x, y).name().upper() == theme.tokens()["window"]
        line = theme.tokens()["line"]
        assert image.pixelColor(image.width() // 2, 0).name().upper() == line


def test_clicks_pass_through_the_corners(qtbot: QtBot) -> None:
    table = specimen_table()
    qtbot.addWidget(table)
    table.show()
    corner = table.childAt(2, 2)
    assert corner is None or not corner.testAttribute(
        Qt.WidgetAttribute.WA_TransparentForMouseEvents
    )
