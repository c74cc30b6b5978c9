"""Solicitudes by clicks and keys: the table, its filters, and the record beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_record import TIMELINE
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.requests_table import KIND
from tests.ui.pages.clicks import (
    click_row,
    names,
    press,
)

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(requests_page: RequestsPage) -> RequestsPage:
    return requests_page


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
    assert (head.first.date.text(), head.first.late.text()) == ("23/11/2026", "hoy")
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
    page.filters.add("received_from", date(2026, 11, 1))
    page.filters.extra_chips["received_from"].click()
    assert page.filters.popup is not None
    page.filters.popup.picked.emit(date(2026, 11, 10))
    assert names(page) == ["Marta", "Ana"]
    chip = page.filters.extra_chips["received_from"]
    assert chip.text() == "Recibidas desde 10/11/2026"
    qtbot.waitUntil(lambda: page.filters.more.x() > chip.geometry().right())
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


def test_the_keyboard_begins_in_the_list(page: RequestsPage, qtbot: QtBot) -> None:
    page.filters.search.setFocus()
    page.take_keyboard()
    assert page.focusWidget() is page.table.rows
    qtbot.keyClick(page.table.rows, Qt.Key.Key_Down)
    assert page.record.request is not None


def test_kinds_roles_who_asks_and_stages_are_filters(
    page: RequestsPage, cases: Cases, qtbot: QtBot
) -> None:
    cases.receive("Petra Petición", "petition", date(2026, 11, 20))
    cases.receive(
        "Noé Novedad",
        "novelty",
        date(2026, 11, 20),
        role="processor",
        applicant={"name": "Otto Otro", "document_type": "none"},
        capacity="attorney",
    )
    for name, value, found in (
        ("kind", "petition", ["Petra"]),
        ("kind", "novelty", ["Noé"]),
        ("role", "processor", ["Noé"]),
        ("capacity", "attorney", ["Noé"]),
        ("stage", "closed", []),
        ("state", "waiting", []),
    ):
        page.filters.set_filters({})
        page.filters.add(name, value)
        assert names(page) == found
    page.filters.set_filters({})
    page.filters.add("role", "processor")
    assert page.filters.extra_chips["role"].text() == "Nuestro papel: Encargado"
    assert page.may_leave()


def test_a_wide_window_shows_who_asks_and_our_role(page: RequestsPage) -> None:
    from privdesk.ui.pages.requests_table import APPLICANT, ROLE

    assert page.table.rows.isColumnHidden(APPLICANT)
    page.resize(1800, 800)
    for column in (APPLICANT, ROLE):
        assert not page.table.rows.isColumnHidden(column)
    model = page.table.rows.records
    assert model.data(model.index(0, ROLE)) == "Responsable"


def test_the_record_is_made_when_a_request_is_first_shown(page: RequestsPage, qtbot: QtBot) -> None:
    whole = page.splitter.sizes()
    assert not page.place.is_made()
    assert page.may_leave()
    page.focus_search()
    page.refresh()
    page._toggle_size()
    assert not page.place.is_made()
    assert not page.is_full_size()
    click_row(page, "Ana", qtbot)
    assert page.place.is_made()
    assert page.record.isVisible()
    assert page.record.head.name.text() == "Ana Ficticia"
    assert page.splitter.sizes() == whole


def test_a_filter_shows_the_list_from_its_beginning(
    page: RequestsPage, cases: Cases, qtbot: QtBot
) -> None:
    for number in range(40):
        cases.receive(f"Persona {number}", "know", date(2026, 11, 10))
    bar = page.table.rows.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    press(page.filters.chips["kind", "inquiry"], qtbot)
    assert page.table.rows.records.rowCount() > 40
    assert bar.value() == 0
    click_row(page, "Persona", qtbot)
    page.table.rows.choose(page.table.rows.records.id_at(30))
    place = bar.value()
    assert place > 0
    press(page.filters.chips["kind", "inquiry"], qtbot)
    assert bar.value() > 0  # the chosen one stays in sight


def test_a_row_offers_what_the_menu_of_the_record_does(page: RequestsPage, qtbot: QtBot) -> None:
    click_row(page, "Ana", qtbot)
    rows = page.table.rows
    place = rows.visualRect(rows.records.index(names(page).index("Marta"), 1)).center()
    reason = QContextMenuEvent.Reason
    ask(page, QContextMenuEvent(reason.Mouse, place, rows.viewport().mapToGlobal(place)))
    assert page.record.head.name.text() == "Marta Inventada"
    menu = page.menu
    assert menu.isVisible()
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert words == [
        *("Tamaño completo", "Cartas para las seleccionadas…"),
        "Suprimir los datos de la persona…",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert page.is_full_size()


def test_the_menu_key_opens_it_at_the_current_row(page: RequestsPage, qtbot: QtBot) -> None:
    click_row(page, "Ana", qtbot)
    press_all(page, qtbot)
    ask(page, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    rows = page.table.rows
    assert page.menu.isVisible()
    assert rows.chosen_count() == 3  # those that were chosen stay so
    inside = rows.viewport().mapFromGlobal(page.menu.pos())
    assert rows.rowAt(inside.y()) == rows.currentIndex().row()
    page.menu.close()


def press_all(page: RequestsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def ask(page: RequestsPage, event: QContextMenuEvent) -> None:
    QApplication.sendEvent(page.table.rows.viewport(), event)
