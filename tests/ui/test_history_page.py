"""Historial: entries in words, filtered, the seal, and Verificar with its verdict."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event
from privdesk.operations.office import change_organization, save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database
from privdesk.rules.events import NOTE
from privdesk.store.attachments import attach
from privdesk.store.engine import connect
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.history_page import HistoryPage
from privdesk.ui.parts.label import Label


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    with desk.store.write("change_organization") as session:
        change_organization(session, {"city": "Cali", "saturday_is_business": True})
    for number in range(3):
        with desk.store.write("save_record") as session:
            save_record(session, Database, {"name": f"Base <b>{number}</b>"})
    made = HistoryPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def cells(page: HistoryPage, row: int) -> list[str]:
    return [str(page.model.index(row, column).data()) for column in range(6)]


def said(page: HistoryPage) -> list[str]:
    inside = page.detail.scroller.widget()
    assert inside is not None
    return [label.text() for label in inside.findChildren(Label)]


def verdict(page: HistoryPage, qtbot: QtBot) -> None:
    box = page.verify_box
    qtbot.waitUntil(lambda: box.good.isVisible() or box.bad.isVisible(), timeout=20_000)


def test_the_newest_entry_comes_first_in_words(page: HistoryPage, desk: Desk) -> None:
    assert page.model.rowCount() == desk.store.seal().number == 5
    first = cells(page, 0)
    assert first[0] == "5"
    assert first[2:] == ["Elvira Imaginaria", "Guardó un registro", "Base de datos", "Creado"]
    assert page.count.text() == "5 asientos"
    assert desk.store.seal().short in page.seal.text()


def test_a_change_is_told_from_old_to_new(page: HistoryPage) -> None:
    page.table.selectRow(3)
    assert page.detail.head.text() == "Cambió la organización o los ajustes"
    assert said(page) == [
        *("Ciudad", "Bogotá, D. C.", "→ Cali"),
        *("El sábado es día hábil", "No", "→ Sí"),
    ]


def test_a_file_says_in_words_what_it_is_attached_to(page: HistoryPage, desk: Desk) -> None:
    with desk.store.write("attach_file") as session:
        attach(session, "database", 1, "anexo.txt", b"anexo", desk.now())
    attachment = next(n for n in range(3) if cells(page, n)[4].startswith("Adjunto"))
    page.table.selectRow(attachment)
    words = said(page)
    assert words[words.index("Adjunto a") + 1] == "Base de datos"


def test_an_event_says_whose_it_is(page: HistoryPage, desk: Desk) -> None:
    with desk.store.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000001"},
            right="know",
            received=When(date(2026, 11, 19)),
            now=desk.now(),
            text="Texto ficticio.",
        )
        record_event(session, request, NOTE, When(date(2026, 11, 20)), now=desk.now(), note="x")
        number = request.number
    page.refresh()
    rows = range(page.model.rowCount())
    row = next(r for r in rows if cells(page, r)[4] == "Hecho")
    assert page.model.index(row, 4).data(Role.SECOND) == f"Solicitud {number}"
    page.table.selectRow(row)
    assert page.detail.record.text() == f"Hecho · Solicitud {number} · Creado"


def test_counts_are_written_as_everywhere(page: HistoryPage) -> None:
    page.model.rows = [*range(1082)]
    page.model.show_entries = lambda *_, **__: None  # type: ignore[method-assign]
    page.refresh()
    assert page.count.text() == "1.082 asientos"


def test_filters_narrow_what_is_shown(page: HistoryPage, qtbot: QtBot) -> None:
    page.by_type.set_value("database")
    page.by_type.changed.emit()
    assert page.model.rowCount() == 3
    page.by_action.set_value("create_store")
    page.by_action.changed.emit()
    assert page.model.rowCount() == 0
    assert page.count.text() == "0 asientos"


def test_a_new_commit_shows(page: HistoryPage, desk: Desk) -> None:
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Otra"})
    assert page.model.rowCount() == 6


def test_the_whole_seal_is_copied(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == str(desk.store.seal())


def test_a_whole_history_is_said_to_be(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.verify_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.verify_box.seal.line, desk.store.seal().short)
    qtbot.mouseClick(page.verify_box.start_button, Qt.MouseButton.LeftButton)
    verdict(page, qtbot)
    assert page.verify_box.good.words().startswith("El historial está íntegro.")


def test_a_cut_tail_is_found_with_the_seal(page: HistoryPage, qtbot: QtBot) -> None:
    page.show_argument({"verify": True})
    qtbot.keyClicks(page.verify_box.seal.line, "9:" + "ab" * 32)
    qtbot.mouseClick(page.verify_box.start_button, Qt.MouseButton.LeftButton)
    verdict(page, qtbot)
    assert page.verify_box.bad.isVisible()
    assert page.verify_box.problems.value()


def test_a_changed_entry_is_named(page: HistoryPage, desk: Desk, qtbot: QtBot) -> None:
    raw = connect(desk.store.path, desk.store.key)
    raw.execute("UPDATE audit_entry SET actor = 'otra persona' WHERE number = 2")
    raw.close()
    page.show_verify()
    qtbot.mouseClick(page.verify_box.start_button, Qt.MouseButton.LeftButton)
    verdict(page, qtbot)
    assert "El primer asiento roto es el 2." in page.verify_box.bad.words()


def test_what_is_no_seal_is_said_at_the_field(page: HistoryPage, qtbot: QtBot) -> None:
    page.show_verify()
    qtbot.keyClicks(page.verify_box.seal.line, "hola")
    qtbot.mouseClick(page.verify_box.start_button, Qt.MouseButton.LeftButton)
    assert page.verify_box.seal.error()
    assert page.verify_box.start_button.isEnabled()
