"""The one ring follows the keyboard over buttons, and only over them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFocusFrame, QLineEdit, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox


def shown_ring(window: QWidget) -> QFocusFrame | None:
    rings = [ring for ring in window.findChildren(QFocusFrame) if ring.isVisible()]
    assert len(rings) <= 1
    return rings[0] if rings else None


def page(qtbot: QtBot) -> tuple[QWidget, Button, QLineEdit, CheckBox, QTabBar]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    parts = Button("Uno"), QLineEdit(), CheckBox("Tres"), QTabBar()
    parts[3].addTab("Datos")
    parts[3].addTab("Historial")
    for part in parts:
        column.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, *parts


def test_the_ring_follows_tab(qtbot: QtBot) -> None:
    window, button, line, check, tabs = page(qtbot)
    button.setFocus()
    ring = shown_ring(window)
    assert ring is not None
    assert ring.widget() is button
    assert ring.geometry().adjusted(3, 3, -3, -3) == button.geometry()
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert shown_ring(window) is None
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert check.hasFocus()
    assert shown_ring(window) is ring
    qtbot.keyClick(check, Qt.Key.Key_Tab)
    assert tabs.hasFocus()
    assert ring.widget() is tabs


def test_the_ring_is_two_pixels_of_accent_one_outside(qtbot: QtBot) -> None:
    window, button, *_rest = page(qtbot)
    button.setFocus()
    image = window.grab().toImage()
    middle = button.geometry().center().y()
    left = button.geometry().left()
    ratio = image.devicePixelRatio()
    accent = theme.color("accent").rgb()
    seen = [
        image.pixel(QPoint(round((left - d) * ratio), round(middle * ratio))) for d in (1, 2, 3)
    ]
    assert seen[0] != accent
    assert seen[1:] == [accent, accent]


def test_the_ring_outlives_its_window(qtbot: QtBot, qapp: QApplication) -> None:
    first, button, *_rest = page(qtbot)
    button.setFocus()
    assert shown_ring(first) is not None
    first.close()
    first.deleteLater()
    qapp.processEvents()
    second, other, *_more = page(qtbot)
    other.setFocus()
    ring = shown_ring(second)
    assert ring is not None
    assert ring.widget() is other
