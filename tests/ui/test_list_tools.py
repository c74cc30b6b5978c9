"""Columns, filters and kept filters of a list: chosen by keys, remembered, and exported as seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database
from privdesk.store.saved_filters import Selection, keep_filter, saved_filters
from privdesk.ui import messages, theme, window_state
from privdesk.ui.column_chooser import ColumnChooser
from privdesk.ui.desk import Desk
from privdesk.ui.filter_form import FilterForm
from privdesk.ui.history_page import HistoryPage
from privdesk.ui.naming import NameQuestion
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.chips import FilterChip
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.register_page import DatabasesPage

FIRST = ["state", "number", "person_id", "kind", "due"]
HOSTILE = ("<b>x</b> & {name}", "مثال", "😀", "a\tb", "&Uno")


@pytest.fixture
def made(desk: Desk) -> Desk:
    with desk.store.write("receive_request") as session:
        of_ana: dict[str, Any] = {
            "database_id": save_record(session, Database, {"name": "Clientes"}).id
        }
        for number, (name, right) in enumerate(
            (("Pedro Supuesto", "know"), ("Marta Inventada", "erase"), ("Ana Ficticia", "know"))
        ):
            receive_request(
                session,
                person={"name": name, "document_number": str(9_000_000 + number)},
                right=right,
                received=When(date(2026, 11, 10 + number)),
                now=desk.now(),
                **(of_ana if name.startswith("Ana") else {}),
            )
    return desk


@pytest.fixture
def open_page(made: Desk, qtbot: QtBot) -> Callable[[], RequestsPage]:
    def opened() -> RequestsPage:
        page = RequestsPage(made)
        qtbot.addWidget(page)
        page.resize(1158, 740)
        page.show()
        qtbot.waitExposed(page)
        return page

    return opened


@pytest.fixture
def page(open_page: Callable[[], RequestsPage]) -> RequestsPage:
    return open_page()


AnyList = RequestsPage | DatabasesPage | HistoryPage


@pytest.fixture
def open_list(made: Desk, qtbot: QtBot) -> Iterator[Callable[[type[AnyList], int], AnyList]]:
    """Shows a list beside the navigation of a window that wide."""
    held: list[AnyList] = []  # until the last event of the test is done

    def opened(kind: type[AnyList], width: int) -> AnyList:
        page = kind(made)
        held.append(page)
        qtbot.addWidget(page)
        page.resize(width - 208, 592)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield opened
    held.clear()


def while_open(act: Callable[[QDialog], None]) -> None:
    """Do it in the dialog that opens next."""

    def later() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, later)


def names(page: RequestsPage) -> list[str]:
    rows = page.table.rows.records
    return [str(rows.cells(n)["person_id"]).split()[0] for n in range(rows.rowCount())]


def test_columns_are_chosen_and_moved_by_keys_and_remembered(
    page: RequestsPage, open_page: Callable[[], RequestsPage], qtbot: QtBot
) -> None:
    assert list(dict.fromkeys(page.table.rows.shown_names())) == [*FIRST[:4], "right", "due"]

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ColumnChooser)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        row = dialog.list.names().index("document_number")
        dialog.list.setCurrentRow(row)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
        dialog.accept()

    while_open(choose)
    page.tools.choose.click()
    shown = page.table.rows.shown_names()
    assert shown[:2] == ["number", "state"]
    assert shown[-1] == "document_number"
    column = [c.name for c in page.table.rows.records.columns].index("document_number")
    model = page.table.rows.records
    row = model.row_of(1)
    assert model.data(model.index(row, column)) == "9000000"
    page.resize(1000, 700)  # what was chosen stays in sight in a narrow window
    assert page.table.rows.shown_names() == shown
    assert open_page().table.rows.shown_names() == shown
    page.table.columns.reset()
    assert page.table.rows.shown_names()[:2] == ["state", "number"]
    assert open_page().table.rows.shown_names()[:2] == ["state", "number"]


def test_columns_are_dragged_and_widened(
    page: RequestsPage, open_page: Callable[[], RequestsPage]
) -> None:
    header = page.table.rows.horizontalHeader()
    header.moveSection(1, 0)
    header.resizeSection(1, 133)
    page.table.columns.keep()
    other = open_page().table.rows
    assert other.shown_names()[:2] == ["number", "state"]
    assert other.horizontalHeader().sectionSize(1) == 133


@pytest.mark.parametrize(
    "kept",
    [
        *(None, 7, [], {"shown": "state"}, {"shown": [1, {}]}, {"shown": ["gone"]}),
        {"shown": [], "widths": {"state": -5, "number": "x", "gone": 90}},
    ],
)
def test_a_damaged_memory_shows_the_columns_as_at_first(
    made: Desk, open_page: Callable[[], RequestsPage], kept: object
) -> None:
    window_state.write("columns/request", kept)
    assert open_page().table.rows.shown_names()[:2] == ["state", "number"]


def test_the_form_of_filters_shows_them_as_chips(page: RequestsPage, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, FilterForm)
        dialog.editors["database_id"].set_value(1)
        dialog.editors["received_from"].set_value(date(2026, 11, 1))
        dialog.accept()

    while_open(fill)
    page.filters.more.click()
    assert names(page) == ["Ana"]
    chips = page.filters.extra_chips
    assert chips["database_id"].text() == "Base de datos: Clientes"
    assert page.tools.clear.isVisible()
    qtbot.keyClick(chips["database_id"], Qt.Key.Key_Delete)
    assert len(names(page)) == 3
    page.tools.clear.click()
    assert page.filters.filters() == {}
    assert not page.tools.clear.isVisible()


def test_the_form_comes_with_what_is_on_and_empties(page: RequestsPage) -> None:
    page.filters.add("unsent", True)
    page.filters.add("state", "overdue")

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, FilterForm)
        assert dialog.filters() == {"unsent": True, "state": "overdue"}
        dialog.clear()
        assert dialog.filters() == {}
        line = dialog.editors["due_from"].inner()
        assert isinstance(line, QLineEdit)
        line.insert("no es fecha")
        dialog.accept()
        assert dialog.isVisible()
        dialog.editors["due_from"].set_value(None)
        dialog.accept()

    while_open(look)
    page.filters.more.click()
    assert page.filters.filters() == {}
    assert not page.filters.chips["state", "overdue"].isChecked()


def keep_as(page: RequestsPage, qtbot: QtBot, *given: str) -> list[str]:
    """Keep the present filter, trying each name; what was said of each but the last."""
    said: list[str] = []

    def name_it(dialog: QDialog) -> None:
        assert isinstance(dialog, NameQuestion)
        for name in given:
            dialog.editor.set_value(name)
            dialog.keep.click()
            if dialog.isVisible():
                said.append(dialog.editor.accessibleDescription() or name)

    while_open(name_it)
    page.tools._keep()
    return said


def act_of(page: RequestsPage, words: str) -> None:
    action = next(a for a in page.tools.menu().actions() if a.text() == words)
    action.trigger()


def test_a_filter_is_kept_under_a_name_and_comes_back(
    page: RequestsPage, open_page: Callable[[], RequestsPage], qtbot: QtBot, made: Desk
) -> None:
    page.filters.add("kind", "inquiry")
    page.filters.search.setText("ficticia")
    qtbot.waitUntil(lambda: names(page) == ["Ana"])
    page.table.rows._header_clicked(1)
    assert keep_as(page, qtbot, "", "Consultas de Ana") == [""]
    page.tools.clear.click()
    assert len(names(page)) == 3
    other = open_page()
    assert other.filters.words() == ""
    act_of(other, "Consultas de Ana")
    assert names(other) == ["Ana"]
    assert other.filters.words() == "ficticia"
    assert other._listing.order == "number"
    assert made.store.seal().number >= 1


def test_keeping_a_filter_has_words_and_says_that_it_was_kept(
    page: RequestsPage, qtbot: QtBot
) -> None:
    assert page.tools.saved.text() == "Mis filtros"
    qtbot.mouseClick(page.filters.chips["kind", "inquiry"], Qt.MouseButton.LeftButton)
    assert not page.tools.kept.isVisible()
    keep_as(page, qtbot, "  Consultas <b>abiertas</b> ")
    assert page.tools.kept.isVisible()
    said = "El filtro se guardó como «Consultas <b>abiertas</b>». Está en «Mis filtros»."
    assert page.tools.kept.words() == said
    page.refresh()
    assert page.tools.kept.isVisible()
    qtbot.mouseClick(page.filters.chips["kind", "claim"], Qt.MouseButton.LeftButton)
    assert not page.tools.kept.isVisible()


@pytest.mark.parametrize("kind", [DatabasesPage, HistoryPage])
def test_every_list_says_that_its_filter_was_kept(
    open_list: Callable[[type[AnyList], int], AnyList], kind: type[AnyList]
) -> None:
    page = open_list(kind, 1280)

    def name_it(dialog: QDialog) -> None:
        assert isinstance(dialog, NameQuestion)
        dialog.editor.set_value("Uno")
        dialog.keep.click()

    while_open(name_it)
    page.tools._keep()
    assert page.tools.kept.isVisible()
    assert page.isAncestorOf(page.tools.kept)


@pytest.mark.parametrize("width", [1280, 1366])
def test_search_chips_and_tools_stand_in_one_line(
    open_list: Callable[[type[AnyList], int], AnyList], qtbot: QtBot, width: int
) -> None:
    page = open_list(RequestsPage, width)
    assert isinstance(page, RequestsPage)
    for chip in ("overdue", "claim"):
        name = "kind" if chip == "claim" else "state"
        qtbot.mouseClick(page.filters.chips[name, chip], Qt.MouseButton.LeftButton)
    chosen = page.filters.chips["kind", "claim"]
    qtbot.waitUntil(lambda: chosen.width() == chosen.sizeHint().width())
    assert page.tools.clear.isVisible()
    assert page.filters.height() == chosen.height()


def test_renaming_and_forgetting(
    page: RequestsPage, qtbot: QtBot, made: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_as(page, qtbot, "Uno")

    def rename(dialog: QDialog) -> None:
        assert isinstance(dialog, NameQuestion)
        assert dialog.editor.value() == "Uno"
        dialog.editor.set_value("Dos")
        dialog.accept()

    while_open(rename)
    page.tools._rename("Uno")
    with made.store.read() as session:
        assert list(saved_filters(session, "request")) == ["Dos"]
    monkeypatch.setattr(messages, "confirm", lambda *_a, **_k: True)
    page.tools._forget("Dos")
    with made.store.read() as session:
        assert saved_filters(session, "request") == {}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_only_words(page: RequestsPage, made: Desk, name: str) -> None:
    with made.store.write("save_filter") as session:
        keep_filter(session, "request", name, Selection(filters={"kind": "claim", "gone": 1}))
    action = page.tools.menu().actions()[0]
    assert action.shortcut().isEmpty()
    action.trigger()
    assert names(page) == ["Marta"]
    assert page.filters.filters() == {"kind": "claim"}


def test_who_is_asked_about_stands_nowhere_outside_the_store(
    page: RequestsPage, open_page: Callable[[], RequestsPage]
) -> None:
    page.filters.add("kind", "inquiry")
    page.filters.add("person", 3)
    assert names(page) == ["Ana"]
    assert page.may_leave()
    kept = window_state.read("requests/list")
    assert kept["filters"] == {"kind": "inquiry"}
    assert open_page().filters.filters() == {"kind": "inquiry"}


def test_the_export_has_the_columns_in_sight(
    page: RequestsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.table.columns.choose(["number", "due"])
    path = tmp_path / "r.csv"
    shown = page.table.rows.shown_names()
    with qtbot.waitSignal(page.exports.ended, timeout=20_000):
        page.exports.begin(page.table.rows.records.listing, 3, path, shown)
    head = path.read_text(encoding="utf-8-sig").splitlines()[0]
    assert head.replace('"', "").replace(",", ";") == "Número;Vence"


def test_a_register_has_the_same_tools_and_remembers(made: Desk, qtbot: QtBot) -> None:
    with made.store.write("save_record") as session:
        save_record(session, Database, {"name": "Ábaco"})
    page = DatabasesPage(made)
    qtbot.addWidget(page)
    page.refresh()
    assert page.table.records.rowCount() == 2
    page.chips["with_open"].click()
    assert page.table.records.rowCount() == 1
    page.table._header_clicked(0)
    page.tools.columns.choose(["contact", "name"])
    other = DatabasesPage(made)
    qtbot.addWidget(other)
    other.refresh()
    assert other.table.records.rowCount() == 1
    assert other._descending
    assert other.table.shown_names() == ["contact", "name"]
    other.show_argument({"record": 2})  # which the filter hides
    assert other.table.chosen_id() == 2
    assert not other.chips["with_open"].isChecked()


def test_the_history_has_them_too(made: Desk, qtbot: QtBot) -> None:
    page = HistoryPage(made)
    qtbot.addWidget(page)
    page.refresh()
    whole = page.model.rowCount()
    page.by_type.set_value("person")
    page.by_type.changed.emit()
    page._turn(0)
    assert page.model.rowCount() == 3 < whole
    first = page.model.entry(0)[0].number
    assert first < page.model.entry(2)[0].number
    with made.store.write("save_filter") as session:
        keep_filter(session, "history", "Personas", page._selection())
    other = HistoryPage(made)
    qtbot.addWidget(other)
    other.refresh()
    assert other.model.entry(0)[0].number == first
    other._clear_filters()
    assert other.model.rowCount() == whole
    other.tools.menu().actions()[0].trigger()
    assert other.by_type.value() == "person"
    assert other.model.entry(0)[0].number == first
    window_state.write("history/list", {"action": "gone", "type": 7, "oldest_first": "x"})
    last = HistoryPage(made)
    qtbot.addWidget(last)
    last.refresh()
    assert last.model.rowCount() == whole


@pytest.mark.parametrize("kind", [RequestsPage, DatabasesPage, HistoryPage])
def test_nothing_overlaps_in_the_smallest_window(
    open_list: Callable[[type[AnyList], int], AnyList], qtbot: QtBot, kind: type[AnyList]
) -> None:
    page = open_list(kind, 1000)
    page.tools.clear.show()
    page.tools.kept.show()
    qtbot.waitUntil(lambda: page.tools.clear.width() >= page.tools.clear.sizeHint().width())
    shown = [
        (button, QRect(button.mapTo(page, QPoint()), button.size()))
        for found in (QPushButton, FilterChip, ChoiceEditor, SearchBox)
        for button in page.findChildren(found)
        if button.isVisible()
    ]
    for number, (one, place) in enumerate(shown):
        assert page.rect().contains(place), one
        for other, there in shown[number + 1 :]:
            if not one.isAncestorOf(other) and not other.isAncestorOf(one):
                assert not place.intersects(there), (one, other)
    for box in page.findChildren(SearchBox):
        assert box.width() >= theme.px(200)
