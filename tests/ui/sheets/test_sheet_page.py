"""A record at full size by clicks and keys: typed, completed, saved, copied, discarded, left."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.records import Database
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.sheets import sheet_of
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.sheets.database_page import DatabasePage
from privdesk.ui.undoing import undo_last

KEYS, BUTTON, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def keep(desk: Desk, rows: dict[str, tuple[RowSheet, ...]] | None = None, **values: Any) -> int:
    fresh = new_sheet("database", **values)
    sheet = Sheet("database", None, fresh.values, {**fresh.rows, **(rows or {})})
    with desk.store.write("save_record") as session:
        return save_sheet(session, sheet)


def on_record(desk: Desk, record_id: int) -> Sheet:
    with desk.store.read() as session:
        return sheet_of(session, "database", record_id)


def names(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        found = (session.get(Database, number) for number in range(1, 9))
        return [database.name for database in found if database is not None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DatabasePage:
    made = DatabasePage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 692)  # a window of 1280 × 720 without its navigation and menus
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def club(desk: Desk, page: DatabasePage) -> int:
    """A database on record, shown."""
    record_id = keep(desk, name="Club de clientes", contact="Mercadeo", from_subject=True)
    page.show_argument({"record": record_id})
    return record_id


def line_of(page: DatabasePage, name: str) -> QWidget:
    return page.form.editors[name].inner()


def type_in(page: DatabasePage, qtbot: QtBot, name: str, words: str) -> None:
    page.form.go_to_name(name)
    qtbot.keyClick(line_of(page, name), KEYS.Key_End)
    qtbot.keyClicks(line_of(page, name), words)


def press(page: DatabasePage, qtbot: QtBot, key: Qt.Key, more: Any = None) -> None:
    """On what has the keyboard, as the officer presses it."""
    target = page.focusWidget() or page
    qtbot.keyClick(target, key, more or Qt.KeyboardModifier.NoModifier)


def test_a_new_record_is_typed_saved_and_stays_in_front(
    page: DatabasePage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"new": True})
    assert page.title() == "Nueva base de datos"
    assert page.form.name_of(page.focusWidget()) == "name"
    assert page.foot.words.text() == "Todavía sin guardar"
    type_in(page, qtbot, "name", "Clientes")
    press(page, qtbot, KEYS.Key_S, CTRL)
    assert names(desk) == ["Clientes"]
    assert page.title() == "Clientes"
    assert page.foot.words.text() == "Todo está guardado"
    assert not page.form.is_dirty()


def test_what_is_missing_to_save_is_said_at_the_field_on_its_tab(
    page: DatabasePage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"new": True})
    page.form.show_section("rnbd")
    qtbot.mouseClick(page.foot.save, BUTTON)
    assert page.form.section() == page.tabs.section() == "general"
    assert page.form.editors["name"].error()
    assert page.form.name_of(page.focusWidget()) == "name"
    assert names(desk) == []


def test_a_name_that_is_taken_is_said_at_the_field(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    page.show_argument({"new": True})
    type_in(page, qtbot, "name", "Club de clientes")
    assert not page.save()
    assert page.form.editors["name"].error() == "Ya hay uno igual."


def test_the_foot_counts_what_is_not_saved(page: DatabasePage, qtbot: QtBot, club: int) -> None:
    assert not page.foot.discard.isEnabled()
    type_in(page, qtbot, "name", " fieles")
    assert page.foot.words.text() == "1 cambio sin guardar"
    type_in(page, qtbot, "contact", " y ventas")
    assert page.foot.words.text() == "2 cambios sin guardar"
    assert page.foot.discard.isEnabled()


def test_what_it_lacks_follows_the_typing(page: DatabasePage, qtbot: QtBot, club: int) -> None:
    assert page.found is not None
    before = page.found.given
    assert "general" in page.found.names or page.found.lacks("created_on")
    type_in(page, qtbot, "created_on", "05102026")
    qtbot.waitUntil(lambda: page.found is not None and page.found.given == before + 1)
    assert page.pane.gaps.figures.text() == f"{before + 1} de {page.found.asked} datos"
    assert page.tabs.words("general") == f"General, faltan: {page.found.in_section('general')}"


def test_f8_walks_through_what_is_missing_and_comes_round(
    page: DatabasePage, qtbot: QtBot, club: int
) -> None:
    visited = []
    assert page.found is not None
    for _ in range(30):
        press(page, qtbot, KEYS.Key_F8)
        visited.append(page.form.name_of(page.focusWidget()))
        assert page.form.section() == page.form.section_of(visited[-1])
    order = list(dict.fromkeys(visited))
    assert order[:5] == ["created_on", "subject_count", "purposes", "is_manual", "is_automated"]
    assert set(order) == {gap.name for gap in page.found.gaps}
    assert visited[len(order)] == visited[0]


def test_f8_goes_on_to_the_next_question_once_one_is_answered(
    page: DatabasePage, qtbot: QtBot, club: int
) -> None:
    page.show_argument({"record": club, "section": "security", "field": "answers"})
    press(page, qtbot, KEYS.Key_F8)
    first = page.focusWidget()
    press(page, qtbot, KEYS.Key_Left)
    press(page, qtbot, KEYS.Key_F8)
    assert page.form.name_of(page.focusWidget()) == "answers"
    assert page.focusWidget() is not first
    assert len(page.form.sheet().rows_of("answers")) == 1


def test_the_line_of_a_section_leads_to_its_first_gap(
    page: DatabasePage, qtbot: QtBot, club: int
) -> None:
    line = page.pane.gaps.lines["origin"]
    assert line.count() == page.found.in_section("origin") if page.found else False
    qtbot.mouseClick(line, BUTTON)
    assert page.form.section() == page.tabs.section() == "origin"
    assert page.form.name_of(page.focusWidget()) == "authorization"


def test_tabs_are_changed_by_keys(page: DatabasePage, qtbot: QtBot, club: int) -> None:
    press(page, qtbot, KEYS.Key_PageDown, CTRL)
    assert page.form.section() == page.tabs.section() == "place"
    press(page, qtbot, KEYS.Key_PageUp, CTRL)
    press(page, qtbot, KEYS.Key_PageUp, CTRL)
    assert page.form.section() == page.tabs.section() == "rnbd"
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, KEYS.Key_Left)
    assert page.form.section() == "circulation"
    box = page.tabs.tabRect(3).center()
    qtbot.mouseClick(page.tabs, BUTTON, pos=box)
    assert page.form.section() == "origin"


def test_a_copy_is_shown_and_not_saved(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    qtbot.mouseClick(page.duplicate, BUTTON)
    assert page.record_id == 0
    assert page.form.editors["name"].value() == "Club de clientes (2)"
    assert page.form.editors["contact"].value() == "Mercadeo"
    assert page.form.is_dirty()
    assert names(desk) == ["Club de clientes"]
    qtbot.mouseClick(page.foot.save, BUTTON)
    assert names(desk) == ["Club de clientes", "Club de clientes (2)"]


def test_rows_are_saved_with_the_record(page: DatabasePage, desk: Desk, club: int) -> None:
    row = RowSheet(None, {"kind": "email", "address": "datos@panaderia.example"})
    value = page.form.editors["channels"]
    value.set_value((row,))
    page.form.changed.emit()
    assert page.form.changes() == 1
    assert page.save()
    kept = on_record(desk, club).rows_of("channels")
    assert [one.values["address"] for one in kept] == ["datos@panaderia.example"]
    assert page.form.sheet().rows_of("channels") == kept


@pytest.mark.parametrize(
    ("answer", "leaves", "kept"),
    [("stay", False, "Mercadeo"), ("discard", True, "Mercadeo"), ("save", True, "Mercadeo y más")],
)
def test_leaving_with_something_typed_asks(
    page: DatabasePage,
    desk: Desk,
    qtbot: QtBot,
    club: int,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    leaves: bool,
    kept: str,
) -> None:
    assert page.may_leave()
    page.form.editors["contact"].set_value("Mercadeo y más")
    page.form.changed.emit()
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: answer)
    assert page.may_leave() is leaves
    assert on_record(desk, club)["contact"] == kept


def test_discarding_asks_and_shows_what_is_on_record(
    page: DatabasePage, qtbot: QtBot, club: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(page, qtbot, "contact", " nuevo")
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: False)
    qtbot.mouseClick(page.foot.discard, BUTTON)
    assert page.form.is_dirty()
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    qtbot.mouseClick(page.foot.discard, BUTTON)
    assert page.form.editors["contact"].value() == "Mercadeo"
    assert not page.form.is_dirty()


def test_escape_and_the_arrow_go_back_to_the_list_with_the_record(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    asked: list[tuple[str, object]] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    press(page, qtbot, KEYS.Key_Escape)
    qtbot.mouseClick(page.back, BUTTON)
    assert asked == [("databases", {"record": club})] * 2


def test_a_change_elsewhere_is_shown_or_asked_about(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    def elsewhere(**values: Any) -> None:
        with desk.store.write("save_record") as session:
            database = session.get_one(Database, club)
            for name, value in values.items():
                setattr(database, name, value)

    elsewhere(contact="Ventas")
    assert page.form.editors["contact"].value() == "Ventas"
    type_in(page, qtbot, "contact", " y caja")
    elsewhere(contact="Domicilios", description="Otra")
    assert page.form.editors["description"].value() == "Otra"
    assert page.form.editors["contact"].value() == "Ventas y caja"
    assert page.form.conflicts.isVisible()
    assert not page.save()
    assert page.error.isVisible()
    qtbot.mouseClick(page.form.conflicts.leaves["contact"], BUTTON)
    assert page.save()
    assert on_record(desk, club)["contact"] == "Ventas y caja"


def test_rows_changed_elsewhere_are_asked_about(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    mine = RowSheet(None, {"kind": "email", "address": "mia@panaderia.example"})
    page.form.editors["channels"].set_value((mine,))
    page.form.changed.emit()
    stood = on_record(desk, club)
    theirs = RowSheet(None, {"kind": "phone", "address": "555 0100"})
    with desk.store.write("save_record") as session:
        save_sheet(session, Sheet("database", club, stood.values, {"channels": (theirs,)}))
    assert page.form.conflicts.isVisible()
    assert "555 0100" in page.form.conflicts.words()
    qtbot.mouseClick(page.form.conflicts.takes["channels"], BUTTON)
    assert [r.values["address"] for r in page.form.sheet().rows_of("channels")] == ["555 0100"]
    assert not page.form.is_dirty()


def test_a_record_taken_away_meanwhile_can_be_saved_as_a_new_one(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    type_in(page, qtbot, "contact", " nuevo")
    with desk.store.write("save_record") as session:
        session.delete(session.get_one(Database, club))
    assert page.error.isVisible()
    assert page.record_id == 0
    assert page.save()
    assert names(desk) == ["Club de clientes"]


def test_what_is_half_typed_is_kept_with_its_rows_and_put_back(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int
) -> None:
    type_in(page, qtbot, "contact", " nuevo")
    row = RowSheet(None, {"kind": "email", "address": "datos@panaderia.example"})
    page.form.editors["channels"].set_value((row,))
    page.form.changed.emit()
    assert page.draft.keeper.keep(waits=True)
    other = DatabasePage(desk)
    qtbot.addWidget(other)
    other.show()
    other.show_argument({"record": club})
    assert other.draft.notice.isVisible()
    assert other.form.editors["contact"].value() == "Mercadeo nuevo"
    assert "Se recuperó lo que usted había escrito" in other.draft.notice.words()
    assert other.draft.keeper.found() is not None
    addresses = [r.values["address"] for r in other.form.sheet().rows_of("channels")]
    assert addresses == ["datos@panaderia.example"]
    assert other.save()
    assert not other.draft.notice.isVisible()


def test_a_new_one_half_typed_goes_by_the_name_typed(
    page: DatabasePage, desk: Desk, qtbot: QtBot
) -> None:
    def title() -> object:
        assert page.draft.keeper.keep(waits=True)
        (draft,) = desk.drafts.kept()
        return (draft.content or {})["title"]

    page.show_argument({"new": True})
    type_in(page, qtbot, "contact", "Ventas")
    assert title() == "Base de datos: Nueva base de datos"
    type_in(page, qtbot, "name", "Pacientes")
    assert title() == "Base de datos: Pacientes"


def test_a_copy_is_another_draft_than_the_new_one_half_typed(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_argument({"new": True})
    type_in(page, qtbot, "name", "A medias")
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "keep")
    page.show_argument({"copy_of": club})
    assert page.form.editors["name"].value() == "Club de clientes (2)"
    assert page.draft.keeper.keep(waits=True)
    page.show_argument({"new": True})
    assert page.form.editors["name"].value() == "A medias"


def test_the_name_of_a_copy_is_typed_over(page: DatabasePage, qtbot: QtBot, club: int) -> None:
    page.show_argument({"copy_of": club})
    name = page.form.editors["name"].inner()
    assert isinstance(name, QLineEdit)
    assert name.selectedText() == "Club de clientes (2)"
    qtbot.keyClicks(name, "Otra")
    assert page.form.editors["name"].value() == "Otra"


def test_hostile_names_break_nothing(page: DatabasePage, desk: Desk) -> None:
    hostile = "<b>=1+1</b> \u202eabc 😀 " + "ñ" * 5000
    page.show_argument({"record": keep(desk, name=hostile)})
    assert page.title() == hostile
    assert page.width() == 1072


def test_it_fits_the_smallest_window_without_scrolling_sideways(
    page: DatabasePage, club: int
) -> None:
    assert not page.pane.is_below()
    for key, pane in page.form.panes.items():
        page.form.show_section(key)
        page.grab()
        assert pane.horizontalScrollBar().maximum() == 0, key
    page.resize(792, 600)
    page.grab()
    assert page.pane.is_below()
    assert page.form.panes["origin"].horizontalScrollBar().maximum() == 0


def test_tab_goes_as_one_reads(page: DatabasePage, qtbot: QtBot, club: int) -> None:
    page.form.go_to("general")
    seen = []
    for _ in range(12):
        seen.append(page.form.name_of(page.focusWidget()))
        press(page, qtbot, KEYS.Key_Tab)
    order = list(dict.fromkeys(seen))
    assert order[:6] == [
        *("name", "contact", "created_on", "subject_count", "subject_count_on", "description")
    ]


def test_undoing_the_last_action_is_seen_in_the_page(
    page: DatabasePage, desk: Desk, qtbot: QtBot, club: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(page, qtbot, "contact", " y ventas")
    row = RowSheet(None, {"kind": "email", "address": "datos@panaderia.example"})
    page.form.editors["channels"].set_value((row,))
    page.form.changed.emit()
    assert page.save()
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    assert undo_last(desk, page)
    assert page.form.editors["contact"].value() == "Mercadeo"
    assert page.form.sheet().rows_of("channels") == ()
    assert not page.form.is_dirty()


def test_in_the_window_the_record_is_left_only_once_that_is_answered(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    club = keep(desk, name="Club de clientes")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.go("database", {"record": club})
    page = window.current()
    assert isinstance(page, DatabasePage)
    assert "Club de clientes" in window.windowTitle()
    type_in(page, qtbot, "name", " fieles")
    answers = iter(["stay", "discard"])
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: next(answers))
    press(page, qtbot, KEYS.Key_Escape)
    assert window.current() is page
    press(page, qtbot, KEYS.Key_Escape)
    shown = window.current()
    assert shown is not None
    assert shown.name == "databases"
