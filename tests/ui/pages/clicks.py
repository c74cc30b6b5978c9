"""What the tests of Solicitudes do by click and key, in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.records import Request
from privdesk.ui.desk import Desk
from privdesk.ui.messages import Question
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.requests_page import RequestsPage


def names(page: RequestsPage) -> list[str]:
    model = page.table.rows.records
    return [model.data(model.index(row, 2)).split()[0] for row in range(model.rowCount())]


def click_row(page: RequestsPage, name: str, qtbot: QtBot) -> None:
    table = page.table.rows
    index = table.records.index(names(page).index(name), 1)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def step_button(page: RequestsPage, words: str) -> object:
    return next(b for b in page.record.step.buttons if b.text() == words)


def retype(inner: QWidget, words: str, qtbot: QtBot) -> None:
    assert isinstance(inner, QLineEdit)
    inner.clear()
    qtbot.keyClicks(inner, words)


def choose_fact(page: RequestsPage, words: str) -> None:
    actions = page.record.step.menu.facts().values()
    next(a for a in actions if a.text().replace("&", "") == words).trigger()


def choose(short: EventForm, name: str, value: object) -> None:
    """Choose a value in a field of a short form, as the officer does."""
    short.editor(name).set_value(value)
    short.editor(name).changed.emit()


def form(page: RequestsPage, qtbot: QtBot) -> EventForm:
    qtbot.waitUntil(lambda: page.record.form is not None)
    assert page.record.form is not None
    return page.record.form


def answer_question(key: str) -> None:
    """Press that button of the question that is about to open."""

    def press_it() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        question.buttons[key].click()

    QTimer.singleShot(50, press_it)


def issue(desk: Desk, request_id: int, template: str = "acknowledgement") -> str:
    with desk.store.write("issue_letter") as session:
        request = session.get_one(Request, request_id)
        chosen = shipped_templates().named(template, request.kind)
        letter = prepare_letter(session, request, chosen, now=desk.now())
        typed = dict.fromkeys(letter.letter.missing, "dato ficticio")
        letter = prepare_letter(session, request, chosen, now=desk.now(), typed=typed)
        return issue_letter(session, request, letter, now=desk.now()).number
