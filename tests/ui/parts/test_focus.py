"""The one ring follows the keyboard over buttons, and only over them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from privdesk.ui import theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.focus import FocusRing


def shown_ring(window: QWidget) -> FocusRing | None:
    rings = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
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
    assert ring.target() is button
    assert ring.geometry().adjusted(3, 3, -3, -3) == button.geometry()
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert shown_ring(window) is None
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert check.hasFocus()
    assert shown_ring(window) is ring
    qtbot.keyClick(check, Qt.Key.Key_Tab)
    assert tabs.hasFocus()
    assert ring.target() is tabs


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
    assert ring.target() is other


def test_a_control_deleted_behind_the_windows_back(qtbot: QtBot, qapp: QApplication) -> None:
    """Another window is active, so Qt does not say that the focus went."""
    window, button, _line, check, _tabs = page(qtbot)
    button.setFocus()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    delete(button)
    window.activateWindow()
    check.setFocus()
    qtbot.waitUntil(check.hasFocus)
    ring = shown_ring(window)
    assert ring is not None
    assert ring.target() is check


def test_the_ring_moves_with_its_control_and_hides_with_it(qtbot: QtBot) -> None:
    window, button, line, *_rest = page(qtbot)
    button.setFocus()
    ring = shown_ring(window)
    assert ring is not None
    button.move(40, 60)
    assert ring.geometry().adjusted(3, 3, -3, -3) == button.geometry()
    button.hide()
    assert not ring.isVisible()
    button.show()
    line.setFocus()
    assert shown_ring(window) is None


def test_the_ring_scrolls_with_the_page(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [Button(f"Botón {number}") for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(content)
    area.resize(300, 200)
    area.show()
    area.activateWindow()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)
    ring = shown_ring(area)
    assert ring is not None
    assert ring.parentWidget() is content
    area.verticalScrollBar().setValue(100)
    assert ring.mapTo(content, QPoint(3, 3)) == buttons[0].pos()


def test_the_ring_stands_around_the_box_to_tick_and_the_chosen_tab(qtbot: QtBot) -> None:
    window, _button, _line, check, tabs = page(qtbot)
    check.setFocus()
    ring = shown_ring(window)
    assert ring is not None
    assert ring.width() == check.indicator().width() + 6
    tabs.setFocus()
    first = ring.geometry()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: ring.geometry() != first)
    assert ring.width() == tabs.tabRect(1).width() + 6
