"""Buttons answer clicks and keys, fit their texts, and differ by kind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.buttons import Button, IconButton, Kind, LinkButton, hover_face

KINDS: tuple[Kind, ...] = (
    "principal",
    "recommended",
    "plain",
    "danger",
    "confirm",
    "bare",
    "link",
)


def test_a_click_and_the_space_bar_act(qtbot: QtBot) -> None:
    button = Button("Emitir…", "principal")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2
    button.setEnabled(False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 2


def test_heights_are_the_designs(qtbot: QtBot) -> None:
    for button, height in (
        (Button("Responder…"), 32),
        (Button("Responder…", compact=True), 28),
        (IconButton("print", "Imprimir"), 32),
    ):
        qtbot.addWidget(button)
        button.show()
        button.adjustSize()
        assert button.height() == theme.px(height)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("icon", ["", "plus"])
def test_a_text_forty_percent_longer_is_not_cut(qtbot: QtBot, kind: Kind, icon: str) -> None:
    text = "Registrar un hecho que ocurrió antes"
    button = Button(text, kind, icon)
    qtbot.addWidget(button)
    assert button.sizeHint().width() >= painting.advance(button.font(), text) + theme.px(4)
    assert button.minimumSizeHint() == button.sizeHint()


def test_kinds_look_different_in_every_state(qtbot: QtBot) -> None:
    faces = set()
    for kind in KINDS:
        button = Button("x", kind)
        qtbot.addWidget(button)
        faces.add((button.face(), hover_face(kind)))
        button.setEnabled(False)
        assert button.face().text == "disabled"
    assert len(faces) == len(KINDS)


def test_the_danger_fills_under_the_pointer() -> None:
    assert hover_face("danger").ground == "red_fill"
    assert hover_face("danger").text == "on_fill"


def test_an_ampersand_marks_the_key_and_is_not_shown(qtbot: QtBot) -> None:
    plain, marked = Button("Guardar"), Button("&Guardar")
    both = Button("Pérez && Hijos")
    for button in (plain, marked, both):
        qtbot.addWidget(button)
    assert marked.sizeHint() == plain.sizeHint()
    assert both._words() == "Pérez & Hijos"
    assert not marked.shortcut().isEmpty()


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("print", "Imprimir")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Imprimir"
    assert button.toolTip() == "Imprimir"


def test_a_menu_adds_room_for_its_arrow(qtbot: QtBot) -> None:
    button = Button("Exportar")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.setMenu(QMenu(button))
    assert button.sizeHint().width() > before
    button.grab()


def test_a_link_is_painted_in_the_accent(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    link = LinkButton("Cómo se contó", "calendar")
    column.addWidget(link)
    window.show()
    image = link.grab().toImage()
    accent = theme.color("accent").rgb()
    assert any(
        image.pixel(QPoint(x, y)) == accent
        for x in range(image.width())
        for y in range(image.height())
    )


def test_enter_acts_outside_a_dialog_too(qtbot: QtBot) -> None:
    button = Button("Emitir…", "principal")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert len(pressed) == 2
