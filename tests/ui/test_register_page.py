"""Bases de datos and Terceros: new, corrected, refused, and what asks before it is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.records import Database
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.register_page import DatabasesPage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DatabasesPage:
    made = DatabasesPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_name(page: DatabasesPage, qtbot: QtBot, words: str) -> None:
    line = page.form.editors["name"].inner()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClicks(line, words)


def names(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return [d.name for i in range(1, 9) if (d := session.get(Database, i)) is not None]


def test_an_empty_register_says_what_it_is_for(page: DatabasesPage) -> None:
    assert page.empty.isVisible()
    assert not page.search.isVisible()


def test_a_new_record_is_saved_and_chosen(page: DatabasesPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    type_name(page, qtbot, "Clientes")
    qtbot.keyClick(
        page.form.editors["name"].inner(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
    )
    assert names(desk) == ["Clientes"]
    assert page.table.chosen_id() == 1
    assert page.title_label.text() == "Clientes"
    assert not page.empty.isVisible()
    assert page.count.text() == "1 registro"


def test_what_is_missing_or_taken_is_said_at_the_field(
    page: DatabasesPage, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert page.form.editors["name"].error()
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes"})
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    type_name(page, qtbot, "Clientes")
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert page.form.editors["name"].error() == "Ya hay uno igual."
    assert names(desk) == ["Clientes"]


def test_a_record_is_corrected_by_itself(page: DatabasesPage, desk: Desk, qtbot: QtBot) -> None:
    for name in ("Clientes", "Proveedores"):
        with desk.store.write("save_record") as session:
            save_record(session, Database, {"name": name, "contact": "Ventas"})
    page.table.selectRow(1)
    assert page.title_label.text() == "Proveedores"
    type_name(page, qtbot, " y aliados")
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert names(desk) == ["Clientes", "Proveedores y aliados"]


@pytest.mark.parametrize(
    ("answer", "stays", "kept"), [("stay", True, 0), ("discard", False, 0), ("save", False, 1)]
)
def test_leaving_with_something_typed_asks(
    page: DatabasesPage,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    stays: bool,
    kept: int,
) -> None:
    assert page.may_leave()
    type_name(page, qtbot, "Clientes")
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: answer)
    assert page.may_leave() is not stays
    assert len(names(desk)) == kept


def test_hostile_names_break_nothing(page: DatabasesPage, desk: Desk, qtbot: QtBot) -> None:
    hostile = "<b>=1+1</b> \u202eabc 😀 " + "ñ" * 5000
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": hostile})
    page.table.selectRow(0)
    assert page.title_label.text() == hostile
    assert page.width() == 1100
    page.search.setText("nadie")
    assert page.table.records.rowCount() == 0
    assert not page.empty.isVisible()
