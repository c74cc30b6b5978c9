"""The frame of a small window that asks: cancel gives it up, Enter and its button carry it out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.text_editors import TextEditor


def asking(qtbot: QtBot) -> tuple[AskingWindow, Button]:
    window, deed = AskingWindow(), Button("Hacerlo", "principal")
    qtbot.addWidget(window)
    window.lay_out("¿Qué?", deed, TextEditor())
    window.show()
    return window, deed


def test_the_deed_carries_it_out(qtbot: QtBot) -> None:
    window, deed = asking(qtbot)
    with qtbot.waitSignal(window.accepted):
        deed.click()
    window.show()
    with qtbot.waitSignal(window.accepted):
        qtbot.keyClick(window, Qt.Key.Key_Return)


def test_cancel_and_escape_give_it_up(qtbot: QtBot) -> None:
    window, _ = asking(qtbot)
    assert window.isModal()
    assert window.cancel.text() == "Cancelar"
    with qtbot.waitSignal(window.rejected):
        window.cancel.click()
    window.show()
    with qtbot.waitSignal(window.rejected):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
