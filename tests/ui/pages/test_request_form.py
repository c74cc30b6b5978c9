"""Nueva solicitud by keys: who, what, when; explained, checked beside the fields, saved whole."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.records import Request
from privdesk.store import lists
from privdesk.store.lists import Listing
from privdesk.ui.desk import Desk
from privdesk.ui.messages import Question
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.requests_page import RequestsPage

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RequestsPage:
    made = RequestsPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 692)  # beside the navigation of a window of 1280 by 720
    made.show()
    qtbot.waitExposed(made)
    made.show_argument({"new": True})
    return made


@pytest.fixture
def form(page: RequestsPage) -> NewRequest:
    assert page.form is not None
    return page.form


def type_in(form: NewRequest, name: str, words: str, qtbot: QtBot) -> None:
    where = form.person.form if name in form.person.form.editors else form.form
    inner = where.editors[name].inner()
    inner.setFocus()
    if hasattr(inner, "clear") and not hasattr(inner, "addItem"):
        inner.clear()
    qtbot.keyClicks(inner, words)


def value(form: NewRequest, name: str) -> object:
    where = form.person.form if name in form.person.form.editors else form.form
    return where.editors[name].value()


def foot(form: NewRequest, name: str) -> str:
    where = form.person.form if name in form.person.form.labeled else form.form
    return where.labeled[name].foot.text()


def answer_question(key: str) -> None:
    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        question.buttons[key].click()

    QTimer.singleShot(50, press)


def count(desk: Desk) -> int:
    with desk.store.read() as session:
        return lists.count(session, "request")


def fill(form: NewRequest, qtbot: QtBot) -> None:
    type_in(form, "document_number", "9.000.000.142", qtbot)
    type_in(form, "name", "Ana Ficticia", qtbot)
    type_in(form, "email", "ana@correo.example", qtbot)
    type_in(form, "right", "con", qtbot)


def test_a_request_is_typed_saved_with_enter_and_chosen(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    type_in(form, "received_at", "10112026", qtbot)
    qtbot.keyClick(form.form.editors["reply_address"].inner(), Qt.Key.Key_Return)
    assert page.form is None
    assert page.record.request is not None
    assert page.record.request.number == "2026-0001"
    assert page.table.rows.chosen_id() == page.record.request.id
    with desk.store.read() as session:
        request = session.get_one(Request, page.record.request.id)
        assert (request.kind, request.right, request.channel) == ("inquiry", "know", "email")
        assert request.person.document_number == "9000000142"
        assert request.reply_address == "ana@correo.example"
        assert request.received_on(desk.zone) == date(2026, 11, 10)
        assert not request.received_time_known


def test_ctrl_s_saves_with_the_hour(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    qtbot.keyClicks(form.asked.moment.hour.line, "4:05 pm")
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.form is None
    assert page.record.request is not None
    assert page.record.request.values["received_time_known"]
    assert page.record.timeline.rows[0].title.text() == "Recibida por correo electrónico"


def test_the_right_proposes_the_kind_and_explains_it(form: NewRequest, qtbot: QtBot) -> None:
    type_in(form, "right", "sup", qtbot)
    assert value(form, "kind") == "claim"
    assert "art. 15" in foot(form, "kind")
    assert form.term.text().startswith("Responder a más tardar el 15/12/2026")
    qtbot.wait(QApplication.keyboardInputInterval() + 50)  # a new word, not more of the last one
    type_in(form, "right", "con", qtbot)
    assert value(form, "kind") == "inquiry"
    assert form.term.text() == (
        "Responder a más tardar el 07/12/2026 (Ley 1581 de 2012, art. 14); meta: 04/12/2026."
    )
    type_in(form, "kind", "rec", qtbot)  # the officer's choice stays
    qtbot.wait(QApplication.keyboardInputInterval() + 50)
    type_in(form, "right", "pru", qtbot)
    assert value(form, "kind") == "claim"


def test_a_person_on_record_is_found_while_the_number_is_typed(
    form: NewRequest, cases: Cases, desk: Desk, page: RequestsPage, qtbot: QtBot
) -> None:
    cases.receive("Luisa Imaginaria", "know", date(2026, 11, 20))
    type_in(form, "document_number", "900000000", qtbot)
    assert not form.person.notice.isVisible()
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "1")
    assert "Luisa Imaginaria" in form.person.notice.words()
    assert value(form, "name") == "Luisa Imaginaria"
    assert value(form, "reply_address") == "persona1@correo.example"
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "2")
    assert not form.person.notice.isVisible()
    assert value(form, "name") is None
    assert value(form, "reply_address") is None
    qtbot.keyClick(form.person.form.editors["document_number"].inner(), Qt.Key.Key_Backspace)
    type_in(form, "right", "con", qtbot)
    assert form.save()
    with desk.store.read() as session:
        people = lists.ids(session, Listing("person"), desk.day())
        assert len(people) == 1


def test_what_the_officer_typed_is_not_overwritten(
    form: NewRequest, cases: Cases, qtbot: QtBot
) -> None:
    cases.receive("Luisa Imaginaria", "know", date(2026, 11, 20))
    type_in(form, "email", "otro@correo.example", qtbot)
    type_in(form, "document_number", "9000000001", qtbot)
    assert value(form, "email") == "otro@correo.example"
    assert value(form, "name") == "Luisa Imaginaria"


def test_empty_fields_are_said_beside_each_one(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    for name in ("document_number", "name", "right", "kind"):
        assert foot(form, name) == "Llene este campo."
    assert form.focusWidget() is form.person.form.editors["document_number"].inner()
    assert page.form is form
    assert count(desk) == 0


def test_a_wrong_check_digit_is_said_and_nothing_is_recorded(
    form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    form.person.form.editors["document_type"].set_value("NIT")
    type_in(form, "document_number", "999.000.123-7", qtbot)
    assert not form.save()
    assert foot(form, "document_number") == "El dígito debe ser 2: corrija el número o el dígito."
    assert value(form, "name") == "Ana Ficticia"
    assert count(desk) == 0


def test_a_day_that_has_not_come_is_refused(form: NewRequest, desk: Desk, qtbot: QtBot) -> None:
    fill(form, qtbot)
    type_in(form, "received_at", "24112026", qtbot)
    assert not form.save()
    assert foot(form, "received_at") == "No puede ser posterior al 23/11/2026."
    assert count(desk) == 0


def test_without_a_document_no_number_is_asked_for(
    form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    box = form.person.form.editors["document_type"].inner()
    box.setFocus()
    qtbot.keyClicks(box, "sin")
    assert not form.person.form.editors["document_number"].isEnabled()
    assert value(form, "document_number") is None
    assert form.save()
    assert count(desk) == 1


def test_escape_asks_only_when_something_was_typed(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert page.form is None
    focused = page.window().focusWidget()
    assert page.table.empty.isAncestorOf(focused)  # the door, as there are no rows
    page.begin_new()
    assert page.form is not None
    again = page.form
    type_in(again, "name", "Ana", qtbot)
    answer_question("stay")
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert page.form is again
    assert value(again, "name") == "Ana"
    assert not _leaves(page, "stay")
    assert _leaves(page, "discard")
    assert count(desk) == 0


def _leaves(page: RequestsPage, answer: str) -> bool:
    answer_question(answer)
    return page.may_leave()


def test_enter_in_the_long_text_is_a_new_line(
    page: RequestsPage, form: NewRequest, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    paper = form.form.editors["text"].inner()
    paper.setFocus()
    qtbot.keyClicks(paper, "una")
    qtbot.keyClick(paper, Qt.Key.Key_Return)
    qtbot.keyClicks(paper, "dos")
    assert page.form is form
    assert value(form, "text") == "una\ndos"


def test_the_form_fits_the_smallest_window(form: NewRequest) -> None:
    """Nothing is cut at the right; what one begins with is in sight without scrolling."""
    form.person.show_more()
    form.applicant.set_other(True)
    form.asked.role.fold.set_open()
    page = form.area.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= form.area.viewport().width()
    for editor in (*form.person.form.editors.values(), *form.form.editors.values()):
        assert editor.mapTo(form, editor.rect().bottomRight()).x() <= form.width()
    for name in ("right", "kind", "received_at", "reached_officer_on", "text"):
        editor = form.form.editors[name]
        assert editor.mapTo(form, editor.rect().bottomRight()).y() <= form.height()


def test_hostile_text_is_kept_as_it_is(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    hostile = "<script>&{nombre} 😀 مثال =1+1 " + "x" * 10_000
    fill(form, qtbot)
    form.person.form.editors["name"].set_value(hostile[:9000])
    form.form.editors["text"].set_value(hostile)
    assert form.save()
    assert page.record.request is not None
    assert page.record.request.values["text"] == hostile
    assert page.record.head.name.text() == hostile[:9000]


def test_the_way_by_tab_goes_through_the_form_in_order(form: NewRequest, qtbot: QtBot) -> None:
    order = []
    for _step in range(20):
        focus = form.focusWidget()
        for where in (form.person.form, form.form):
            order += [n for n, e in where.editors.items() if e.isAncestorOf(focus)]
        if focus is form.save_button:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    names = list(dict.fromkeys(order))
    assert names[:2] == ["document_number", "name"]
    assert names.index("right") < names.index("kind") < names.index("text")
    assert form.focusWidget() is form.save_button


def test_where_no_database_is_on_record_it_says_where_to_add_one(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    from privdesk.operations.office import save_record
    from privdesk.records import Database

    with desk.store.read() as session:
        known = lists.count(session, "database")
    assert ("Bases de datos" in foot(form, "database_id")) == (known == 0)
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Otra base ficticia"})
    again = NewRequest(desk)
    qtbot.addWidget(again)
    assert "Bases de datos" not in foot(again, "database_id")
