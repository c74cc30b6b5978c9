"""Solicitudes by clicks and keys: the table, its filters, the record beside it and its facts."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from privdesk.documents.template import template_for
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.requests import When, record_sending
from privdesk.records import Request
from privdesk.rules.procedure import ACKNOWLEDGED, ANSWERED
from privdesk.ui.desk import Desk
from privdesk.ui.messages import Question
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.request_record import DATA, DOCUMENTS, HISTORY, TIMELINE
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.requests_table import KIND

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def made(cases: Cases) -> dict[str, int]:
    return {
        "Pedro": cases.receive("Pedro Supuesto", "know", date(2026, 11, 5)),
        "Marta": cases.receive("Marta Inventada", "erase", date(2026, 11, 19)),
        "Ana": cases.receive("Ana Ficticia", "know", date(2026, 11, 10)),
    }


@pytest.fixture
def page(desk: Desk, made: dict[str, int], qtbot: QtBot) -> RequestsPage:
    shown = RequestsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1158, 740)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


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
    action = next(a for a in page.record.step.menu.actions() if a.text() == words)
    action.trigger()


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
        chosen = template_for(template, request.kind)
        letter = prepare_letter(session, request, chosen, now=desk.now())
        typed = dict.fromkeys(letter.letter.missing, "dato ficticio")
        letter = prepare_letter(session, request, chosen, now=desk.now(), typed=typed)
        return issue_letter(session, request, letter, now=desk.now()).number


def test_the_soonest_stands_first_and_the_foot_counts(page: RequestsPage) -> None:
    assert names(page) == ["Pedro", "Marta", "Ana"]
    assert page.table.count.text() == "3 de 3 solicitudes"
    assert page.table.selected.text() == ""


def test_a_click_shows_the_request_beside_the_table(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    head = page.record.head
    assert head.number.text() == "2026-0003"
    assert head.name.text() == "Ana Ficticia"
    assert head.document.text() == "CC 9.000.000.003 · titular"
    assert head.sentence.text() == (
        "Consulta: conocer. Recibida el 10/11/2026 por correo electrónico."
    )
    assert head.chip.state() == "due_soon"
    assert (head.first.date.text(), head.first.left.text()) == ("24/11/2026", "1 día hábil")
    assert head.first.source.text() == "Lectura estricta: el recibo es el día 1"
    assert (head.limit.date.text(), head.limit.left.text()) == ("25/11/2026", "2 días hábiles")
    assert head.limit.source.text() == "Ley 1581 de 2012, art. 14"
    assert page.record.step.title.text() == "Siguiente paso: acusar recibo"
    assert page.table.selected.text() == "1 seleccionada"


def test_a_claim_shows_the_term_that_ends_first(page: RequestsPage, qtbot: QtBot) -> None:
    click_row(page, "Marta", qtbot)
    head = page.record.head
    assert head.first.name.text() == "Poner leyenda «reclamo en trámite»"
    assert (head.first.date.text(), head.first.left.text()) == ("23/11/2026", "hoy")
    assert head.limit.date.text() == "11/12/2026"


def test_enter_opens_full_size_and_escape_goes_back(page: RequestsPage, qtbot: QtBot) -> None:
    click_row(page, "Ana", qtbot)
    assert page.record.step.buttons[0].kind() == "recommended"
    qtbot.keyClick(page.table.rows, Qt.Key.Key_Return)
    assert page.is_full_size()
    assert not page.table.isVisible()
    assert page.record.step.buttons[0].kind() == "principal"
    assert page.title() == "2026-0003"
    qtbot.keyClick(page.record.head.back, Qt.Key.Key_Escape)
    assert not page.is_full_size()
    assert page.table.isVisible()
    assert page.table.rows.hasFocus()


def test_words_search_while_typed(page: RequestsPage, qtbot: QtBot) -> None:
    page.focus_search()
    qtbot.keyClicks(page.filters.search, "invent")
    qtbot.waitUntil(lambda: names(page) == ["Marta"])
    assert page.table.count.text() == "1 de 3 solicitudes"
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_chips_filter_and_exclude_each_other(
    page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    chips = page.filters.chips
    press(chips["kind", "claim"], qtbot)
    assert names(page) == ["Marta"]
    press(chips["kind", "inquiry"], qtbot)
    assert names(page) == ["Pedro", "Ana"]
    assert not chips["kind", "claim"].isChecked()
    press(chips["state", "overdue"], qtbot)
    assert names(page) == ["Pedro"]
    press(chips["state", "overdue"], qtbot)
    press(chips["kind", "inquiry"], qtbot)
    assert len(names(page)) == 3


def test_a_date_filter_is_a_chip_that_can_be_taken_away(page: RequestsPage, qtbot: QtBot) -> None:
    menu = page.filters.menu()
    menu.actions()[0].trigger()
    assert page.filters.popup is not None
    page.filters.popup.picked.emit(date(2026, 11, 10))
    assert names(page) == ["Marta", "Ana"]
    chip = page.filters.extra_chips["received_from"]
    assert chip.text() == "Recibidas desde 10/11/2026"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(names(page)) == 3


def test_nothing_found_offers_to_take_the_filters_away(page: RequestsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.filters.search, "zzzz")
    qtbot.waitUntil(lambda: names(page) == [])
    assert page.table.none.isVisible()
    press(page.table.none.action, qtbot)
    assert len(names(page)) == 3
    assert page.filters.search.text() == ""


def test_filters_and_order_are_remembered(page: RequestsPage, desk: Desk, qtbot: QtBot) -> None:
    press(page.filters.chips["kind", "inquiry"], qtbot)
    page.filters.add("received_from", date(2026, 11, 1))
    page.table.rows._header_clicked(1)
    page.table.rows._header_clicked(1)
    assert page.may_leave()
    other = RequestsPage(desk)
    qtbot.addWidget(other)
    other.refresh()
    assert names(other) == ["Ana", "Pedro"]
    assert other.filters.filters() == {
        "kind": "inquiry",
        "received_from": date(2026, 11, 1),
    }


def test_the_kind_hides_in_a_narrow_window_and_the_record_goes_below(
    page: RequestsPage, qtbot: QtBot
) -> None:
    assert not page.table.rows.isColumnHidden(KIND)
    page.resize(1072, 692)
    assert page.table.rows.isColumnHidden(KIND)
    assert page.splitter.orientation() == Qt.Orientation.Horizontal
    page.resize(850, 692)
    assert page.splitter.orientation() == Qt.Orientation.Vertical


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
    short.editor("what").set_value(f"step:{ACKNOWLEDGED}")
    short._what_changed()  # type: ignore[attr-defined]
    assert not short.labeled["decision"].isVisible()
    short.editor("what").set_value(f"step:{ANSWERED}")
    short._what_changed()  # type: ignore[attr-defined]
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
    assert "No se adjuntó nada." in page.record.documents.failure.words()
    assert page.record.documents.count() == 1


def test_the_page_follows_what_others_commit(
    page: RequestsPage, cases: Cases, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    cases.receive("Iván Prueba", "proof", TODAY)
    qtbot.waitUntil(lambda: "Iván" in names(page))
    assert page.record.request is not None
    assert page.record.request.person["name"] == "Ana Ficticia"


def test_what_the_table_shows_is_what_the_export_gives(
    page: RequestsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page.filters.chips["kind", "inquiry"], qtbot)
    path = tmp_path / "solicitudes.csv"
    monkeypatch.setattr("privdesk.ui.printing.ask_place", lambda *_: path)
    action = page.export_button.menu().actions()[2]
    with qtbot.waitSignal(page.exports.ended, timeout=20_000):
        action.trigger()
    assert page.exports.done_notice.isVisible()
    assert "2 filas" in page.exports.done_notice.words()
    text = path.read_text(encoding="utf-8-sig")
    assert "Pedro Supuesto" in text
    assert "Marta Inventada" not in text


def test_an_export_that_cannot_be_written_says_why(
    page: RequestsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "no" / "está" / "solicitudes.pdf"
    monkeypatch.setattr("privdesk.ui.printing.ask_place", lambda *_: missing)
    with qtbot.waitSignal(page.exports.ended, timeout=20_000):
        page.export_button.menu().actions()[0].trigger()
    assert page.exports.failed_notice.isVisible()
    assert "No se guardó ningún archivo." in page.exports.failed_notice.words()
    assert not page.exports.box.isVisible()


def test_a_request_asked_for_is_shown_though_filters_hid_it(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    press(page.filters.chips["kind", "claim"], qtbot)
    page.show_argument({"request": made["Ana"], "tab": TIMELINE})
    assert page.table.rows.chosen_id() == made["Ana"]
    assert not page.filters.chips["kind", "claim"].isChecked()


def test_steps_with_a_letter_go_to_the_letters_page(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(step_button(page, "Acusar recibo…"), qtbot)
    assert wanted.args == ["letter", {"request": made["Ana"], "template": "acknowledgement"}]


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


def test_the_count_opens_over_the_table_and_escape_closes_it(
    page: RequestsPage, qtbot: QtBot
) -> None:
    click_row(page, "Ana", qtbot)
    press(page.record.head.count, qtbot)
    panel = page.panel
    assert panel is not None
    assert "25/11/2026" in panel.title.text()
    corner = page.table.mapTo(page, page.table.rect().topLeft())
    assert panel.mapTo(page, panel.rect().topLeft()) == corner
    assert panel.size() == page.table.size()
    assert page.splitter.count() == 2
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert page.panel is None
    assert page.record.head.count.hasFocus()


def test_another_request_closes_the_count(page: RequestsPage, qtbot: QtBot) -> None:
    click_row(page, "Ana", qtbot)
    press(page.record.head.count, qtbot)
    page.show_argument({"request": page.table.rows.records.id_at(0)})
    assert page.panel is None
