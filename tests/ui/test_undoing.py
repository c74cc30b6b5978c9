"""The last action is undone from the menu, which names it; a text undoes its own typing first."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import ACKNOWLEDGED, NOTE, STRUCK
from privdesk.store.store import Store
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.messages import Question
from privdesk.ui.undoing import undo_last

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = When(date(2026, 11, 23))


@pytest.fixture
def window(qtbot: QtBot, office: Store) -> MainWindow:
    with office.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Ana Ficticia", "document_type": "none"},
            right="erase",
            received=When(date(2026, 11, 10)),
            now=NOW,
        )
    office.last_written = None  # as if the window had just been opened
    window = MainWindow(Desk(office, lambda: NOW))
    qtbot.addWidget(window)
    window.show()
    window.go("today")
    return window


def note(store: Store) -> None:
    with store.write("record_event") as session:
        request = session.get_one(Request, 1)
        record_event(session, request, NOTE, TODAY, now=NOW, note="Llamó.")


def press(key: str) -> None:
    """Answer the next question by the button whose name begins so."""

    def answer() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        buttons = question.findChildren(QPushButton)
        next(b for b in buttons if b.text().startswith(key)).click()

    QTimer.singleShot(50, answer)


def test_nothing_can_be_undone_before_something_was_done(window: MainWindow) -> None:
    action = window.menus.actions["undo_last"]
    assert not action.isEnabled()
    assert action.text() == "D&eshacer la última acción…"


def test_the_menu_names_the_last_action_and_undoes_it(qtbot: QtBot, window: MainWindow) -> None:
    note(window.desk.store)
    action = window.menus.actions["undo_last"]
    qtbot.waitUntil(action.isEnabled)
    assert action.text() == "D&eshacer «Registró un hecho: 2026-0001»…"
    press("Deshacer")
    action.trigger()
    with window.desk.store.read() as session:
        kinds = [e.kind for e in session.get_one(Request, 1).events]
    assert sorted(kinds) == [NOTE, STRUCK]
    qtbot.waitUntil(lambda: not action.isEnabled())


def test_escape_undoes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    note(window.desk.store)
    seal = window.desk.store.seal()
    press("Cancelar")
    assert not undo_last(window.desk, window)
    assert window.desk.store.seal() == seal


def test_control_z_undoes_the_typing_where_a_text_has_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    note(window.desk.store)
    window.go("requests")
    page = window.current()
    assert page is not None
    page.focus_search()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    qtbot.keyClicks(focused, "abc")
    seal = window.desk.store.seal()
    window.menus.actions["undo"].trigger()
    assert focused.text() == ""
    assert window.desk.store.seal() == seal


def test_why_a_sending_is_not_undone_is_said(qtbot: QtBot, window: MainWindow) -> None:
    with window.desk.store.write("record_sending") as session:
        request = session.get_one(Request, 1)
        record_sending(session, request, TODAY, now=NOW, step=ACKNOWLEDGED)
    seal = window.desk.store.seal()
    press("Cerrar")
    assert not undo_last(window.desk, window)
    assert window.desk.store.seal() == seal
