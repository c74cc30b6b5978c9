"""The record of a request by clicks and keys: its facts, data, letters, files and history."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.areas import ask_area
from privdesk.operations.events import record_sending
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import ACKNOWLEDGED, ANSWERED
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_record import DATA, DOCUMENTS, HISTORY, TIMELINE
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import (
    answer_question,
    choose,
    choose_fact,
    click_row,
    form,
    issue,
    press,
    retype,
    step_button,
)

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(requests_page: RequestsPage) -> RequestsPage:
    return requests_page


def test_a_step_is_recorded_by_its_short_form(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    click_row(page, "Marta", qtbot)
    press(step_button(page, "Poner leyenda…"), qtbot)
    short = form(page, qtbot)
    assert short.editor("day").value() == TODAY
    qtbot.keyClicks(short.editor("note").inner(), "En la base de clientes")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is short)
    qtbot.keyClick(short, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.record.form is None)
    assert cases.events(made["Marta"]) == [("legend_set", None, TODAY)]
    assert "Poner leyenda…" not in [b.text() for b in page.record.step.buttons]
    row = page.record.timeline.rows[0]
    assert row.title.text() == "Leyenda «reclamo en trámite» puesta"
    assert "En la base de clientes" in row.detail.text()


@pytest.mark.parametrize("full", [True, False])
def test_after_a_fact_the_keyboard_is_at_the_next_step_or_in_the_list(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot, full: bool
) -> None:
    click_row(page, "Marta", qtbot)
    if full:
        qtbot.keyClick(page.table.rows, Qt.Key.Key_Return)
        page.record.head.back.setFocus()
    choose_fact(page, "Nota…")
    short = form(page, qtbot)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is short)
    qtbot.keyClicks(short.editor("note").inner(), "Una nota")
    qtbot.keyClick(short, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.record.form is None)
    wanted = page.record.step.buttons[0] if full else page.table.rows
    qtbot.waitUntil(lambda: page.window().focusWidget() is wanted)


def test_a_day_that_has_not_come_is_refused_beside_the_field(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    click_row(page, "Marta", qtbot)
    page.record.take("note")
    short = form(page, qtbot)
    retype(short.editor("day").inner(), "24112026", qtbot)
    qtbot.keyClicks(short.editor("note").inner(), "algo")
    press(short.save_button, qtbot)
    assert short.labeled["day"].foot.text() == "No puede ser posterior al 23/11/2026."
    assert cases.events(made["Marta"]) == []
    answer_question("discard")
    press(short.cancel, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)


def test_escape_in_a_short_form_asks_before_losing_what_was_typed(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    page.record.take("note")
    short = form(page, qtbot)
    qtbot.keyClicks(short.editor("note").inner(), "llamada del titular")
    answer_question("stay")
    qtbot.keyClick(short, Qt.Key.Key_Escape)
    assert short.isVisible()
    answer_question("save")
    qtbot.keyClick(short, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.record.form is None)
    assert [kind for kind, _step, _day in cases.events(made["Ana"])] == ["note"]


def test_a_letter_is_sent_delivered_and_the_file_closed(
    page: RequestsPage, made: dict[str, int], desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    number = issue(desk, made["Ana"], "answer")
    page.show_argument({"request": made["Ana"], "step": "record_sending", "document": number})
    short = form(page, qtbot)
    assert short.editor("what").value() == f"letter:{number}"
    assert short.editor("decision").value() == "granted"
    assert short.editor("address").value() == "persona3@correo.example"
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)
    assert page.record.head.first.name.text() == "Respondida"
    assert page.record.head.first.left.text() == "en término"
    choose_fact(page, "Entrega…")
    press(form(page, qtbot).save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)
    press(step_button(page, "Cerrar…"), qtbot)
    press(form(page, qtbot).save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.head.chip.state() == "closed")
    kinds = [kind for kind, _step, _day in cases.events(made["Ana"])]
    assert kinds == ["issued", "sent", "delivered", "closed"]
    assert page.record.step.title.text() == "Cerrada el 23/11/2026"
    assert page.record.step.buttons == []


def test_a_claims_answer_asks_for_its_decision(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    click_row(page, "Marta", qtbot)
    choose_fact(page, "Envío…")
    short = form(page, qtbot)
    choose(short, "what", f"step:{ACKNOWLEDGED}")
    assert not short.labeled["decision"].isVisible()
    choose(short, "what", f"step:{ANSWERED}")
    assert short.labeled["decision"].isVisible()
    press(short.save_button, qtbot)
    assert short.labeled["decision"].foot.text() == "Llene este campo."
    assert cases.events(made["Marta"]) == []
    short.editor("decision").set_value("partly")
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)
    assert "Procede en parte" in page.record.timeline.rows[0].detail.text()


def test_a_wrong_fact_is_struck_out_with_its_reason(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    cases.do(made["Ana"], record_sending, When(TODAY), step=ANSWERED)
    click_row(page, "Ana", qtbot)
    choose_fact(page, "Tachar un hecho…")
    short = form(page, qtbot)
    press(short.save_button, qtbot)
    assert short.labeled["event"].foot.text() == "Llene este campo."
    box = short.editor("event").inner()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClicks(short.editor("note").inner(), "Era otra solicitud")
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)
    row = page.record.timeline.rows[0]
    assert row.title.font().strikeOut()
    assert "Tachado: Era otra solicitud" in row.detail.text()
    assert page.record.head.first.name.text() == "Meta"  # it is open again


def test_flags_stand_in_the_timeline(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    cases.do(made["Pedro"], record_sending, When(TODAY), step=ANSWERED)
    click_row(page, "Pedro", qtbot)
    from privdesk.ui.parts.state import Chip

    chips = [c.words() for c in page.record.timeline.findChildren(Chip)]
    assert chips == ["Tarde: el límite era el 20/11/2026."]
    assert page.record.head.first.left.text() == "fuera de término"


def test_the_tab_of_data_is_edited_and_saved(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    page.record.tabs.setCurrentIndex(DATA)
    press(page.record.data.edit, qtbot)
    assert not page.record.step.isVisible()
    retype(page.record.data.person.editors["email"].inner(), "ana@otro.example", qtbot)
    kind = page.record.data.form.editors["right"].inner()
    qtbot.keyClicks(kind, "uso")
    press(page.record.data.save_button, qtbot)
    assert page.record.data.edited is not None  # a reclassification needs its reason
    assert page.record.data.edited.reason_field.foot.text() == "Llene este campo."
    qtbot.keyClicks(page.record.data.edited.reason.inner(), "Pide el uso dado")
    press(page.record.data.save_button, qtbot)
    assert not page.record.data.is_editing()
    assert page.record.step.isVisible()
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert (request.person.email, request.right) == ("ana@otro.example", "use")
        assert request.received_time_known


def test_wrong_data_stay_in_the_form_with_their_error(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    page.record.data.begin()
    person = page.record.data.person
    person.editors["document_type"].set_value("NIT")
    retype(person.editors["document_number"].inner(), "999.000.123-7", qtbot)
    assert not page.record.data.save()
    assert person.labeled["document_number"].foot.text() == (
        "El dígito debe ser 2: corrija el número o el dígito."
    )
    with desk.store.read() as session:
        assert session.get_one(Request, made["Ana"]).person.document_type == "CC"
    answer_question("discard")
    assert page.may_leave()


def test_another_row_asks_while_data_are_being_edited(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    page.record.data.begin()
    qtbot.keyClicks(page.record.data.person.editors["phone"].inner(), "300")
    answer_question("stay")
    click_row(page, "Pedro", qtbot)
    assert page.record.request is not None
    assert page.record.request.id == made["Ana"]
    assert page.table.rows.chosen_id() == made["Ana"]
    assert page.record.data.person.editors["phone"].value() == "300"
    answer_question("discard")
    click_row(page, "Pedro", qtbot)
    assert page.record.request.id == made["Pedro"]


def test_the_history_says_in_words_what_changed(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("change_person") as session:
        session.get_one(Request, made["Ana"]).person.email = "ana@nuevo.example"
    click_row(page, "Ana", qtbot)
    page.record.tabs.setCurrentIndex(HISTORY)
    from privdesk.ui.parts.label import Label

    words = [x.text() for x in page.record.history.findChildren(Label)]
    assert "Correo electrónico: persona3@correo.example → ana@nuevo.example" in words
    assert "Titular: Ana Ficticia" in words
    assert any(w.startswith("Recibió una solicitud") for w in words)


def test_letters_open_from_timeline_and_documents(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    number = issue(desk, made["Ana"])
    click_row(page, "Ana", qtbot)
    from privdesk.ui.parts.buttons import LinkButton

    link = page.record.timeline.rows[0].findChild(LinkButton)
    press(link, qtbot)
    assert [w.windowTitle() for w in page.record.documents.windows] == [number]
    page.record.documents.windows[0].close()
    qtbot.waitUntil(lambda: page.record.documents.windows == [])
    page.record.tabs.setCurrentIndex(DOCUMENTS)
    qtbot.keyClick(page.record.documents.rows[0], Qt.Key.Key_Return)
    assert len(page.record.documents.windows) == 1
    page.record.documents.windows[0].close()
    qtbot.waitUntil(lambda: page.record.documents.windows == [])


def test_files_are_attached_and_listed(
    page: RequestsPage, made: dict[str, int], tmp_path: Path, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    page.record.tabs.setCurrentIndex(DOCUMENTS)
    file = tmp_path / "cédula <b>.txt"
    file.write_text("ficticio")
    page.record.documents.attach([file])
    qtbot.waitUntil(lambda: page.record.documents.count() == 1)
    assert page.record.documents.rows[0].name.text() == "cédula <b>.txt"
    assert page.record.tabs.tabText(DOCUMENTS) == "Documentos  1"
    page.record.documents.attach([tmp_path / "no está.txt"])
    failure = page.record.documents.evidence.failure
    qtbot.waitUntil(failure.isVisible)
    assert failure.words() == "No se adjuntó nada. «no está.txt» ya no está allí."
    assert page.record.documents.count() == 1


def test_steps_with_a_letter_go_to_the_letters_page(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(step_button(page, "Acusar recibo…"), qtbot)
    page_name, argument = wanted.args
    assert page_name == "letter"
    assert (argument["request"], argument["step"]) == (made["Ana"], ACKNOWLEDGED)


def test_hostile_texts_do_not_break_the_record(
    page: RequestsPage, cases: Cases, qtbot: QtBot
) -> None:
    for name in ("<b>x</b>&{y}", "Z" * 10_000, "مثال\u202e خيالي", "😀\x00\n", "=1+1"):
        request = cases.receive(name, "erase", date(2026, 11, 20), text=name * 3)
        page.show_argument({"request": request})
        assert page.record.head.name.text() == name
        for tab in (DATA, TIMELINE, DOCUMENTS, HISTORY):
            page.record.tabs.setCurrentIndex(tab)
            assert not page.grab().isNull()
        assert page.record.width() <= 620


def test_a_closed_short_form_is_freed(page: RequestsPage, qtbot: QtBot) -> None:
    click_row(page, "Ana", qtbot)
    page.record.take("note")
    short = form(page, qtbot)
    with qtbot.waitSignal(short.destroyed):
        short.close()
    assert page.record.form is None


def test_an_event_without_its_hour_stands_after_what_was_recorded_before(
    page: RequestsPage, made: dict[str, int], cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    issue(desk, made["Ana"])
    cases.do(made["Ana"], record_sending, When(TODAY), step=ACKNOWLEDGED)
    click_row(page, "Ana", qtbot)
    titles = [row.title.text() for row in page.record.timeline.rows]
    assert titles[:2] == ["Acuse de recibo enviado", "Acuse de recibo emitido"]


def test_what_is_due_today_is_the_next_step_as_hoy_says(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    click_row(page, "Marta", qtbot)  # its legend is due today
    assert page.record.step.buttons[0].text() == "Poner leyenda…"
    click_row(page, "Pedro", qtbot)  # its answer is overdue
    assert page.record.step.buttons[0].text() == "Responder…"
    click_row(page, "Ana", qtbot)
    assert page.record.step.buttons[0].text() == "Acusar recibo…"


def test_every_letter_can_be_begun_from_the_documents(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    click_row(page, "Marta", qtbot)
    page.record.tabs.setCurrentIndex(DOCUMENTS)
    name, action = next(iter(page.record.documents.letters.letters().items()))
    with qtbot.waitSignal(desk.wanted) as wanted:
        action.trigger()
    assert wanted.args == ["letter", {"request": made["Marta"], "template": name}]


def test_a_step_asked_for_by_hoy_opens_its_form_about_its_event(
    page: RequestsPage, made: dict[str, int], cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    for area in ("Sistemas", "Mercadeo"):
        values = {"area": area, "reason": "Los datos", "until": TODAY}
        cases.do(made["Marta"], ask_area, When(TODAY), **values)
    with desk.store.read() as session:
        events = session.get_one(Request, made["Marta"]).events
        about = next(e.id for e in events if e.area == "Mercadeo")
    page.show_argument({"request": made["Marta"], "step": "record_area_reply", "about": about})
    short = form(page, qtbot)
    assert short.value("about") == about
    short.reject()
