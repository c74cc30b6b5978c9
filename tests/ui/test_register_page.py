"""The lists of the inventory: each record in brief, its links followed, opened, copied, removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.operations.undo import undo
from privdesk.operations.when import When
from privdesk.records import RECORD_TYPES, Database
from privdesk.rules.sheet import RowSheet
from privdesk.ui import messages, task
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.register_page import ActivitiesPage, DatabasesPage, PartiesPage, RegisterPage
from privdesk.ui.sheets.sheet_page import SheetPage

Show = Callable[[type[RegisterPage]], RegisterPage]
Ids = dict[str, int]


def save(desk: Desk, record_type: str, rows: dict[str, Any] | None = None, **values: Any) -> int:
    sheet = new_sheet(record_type, **values)
    owned = {name: tuple(RowSheet(None, row) for row in of) for name, of in (rows or {}).items()}
    with desk.store.write("save_record") as session:
        return save_sheet(session, replace(sheet, rows={**sheet.rows, **owned}))


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Iterator[Show]:
    def made(kind: type[RegisterPage]) -> RegisterPage:
        page = kind(desk)
        qtbot.addWidget(page)
        page.resize(1072, 690)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield made
    qtbot.waitUntil(lambda: not task.running(), timeout=20_000)


@pytest.fixture
def ids(desk: Desk) -> Ids:
    """A database, its processor with a contract, an activity that uses it, and a request."""
    party = save(desk, "party", name="Nube Imaginaria", is_processor=True, country="US")
    contract = save(desk, "contract", name="Alojamiento", party_id=party, ends_on=date(2026, 12, 1))
    database = save(
        desk,
        "database",
        {
            "processors": [{"party_id": party, "task": ""}],
            "contents": [{"code": "biometric", "details": "huella"}],
        },
        name="Clientes",
        contact="Ventas",
        subject_count=3180,
    )
    rule = save(
        desk,
        "retention_rule",
        name="Diez años",
        trigger="relation_end",
        bound="at_least",
        period=10,
    )
    activity = save(
        desk,
        "activity",
        {
            "databases": [{"database_id": database}],
            "data": [{"code": "general_id", "details": "", "retention_rule_id": rule}],
            "recipients": [{"capacity": "processor", "party_id": party, "words": "", "what": ""}],
        },
        name="Ventas en línea",
    )
    with desk.store.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "7"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=desk.now(),
            database_id=database,
        ).id
    return {
        "party": party,
        "contract": contract,
        "database": database,
        "retention_rule": rule,
        "activity": activity,
        "request": request,
    }


def went(desk: Desk) -> list[tuple[str, object]]:
    """Where the page asks to go from now on."""
    asked: list[tuple[str, object]] = []
    desk.wanted.connect(lambda page, argument: asked.append((page, argument)))
    return asked


def links(page: RegisterPage) -> dict[str, QAbstractButton]:
    """The links of the pane by what they say: head and title."""
    found = page.pane.facts.findChildren(QAbstractButton)
    return {button.accessibleName(): button for button in found if button.property("record")}


def click(qtbot: QtBot, widget: Any) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("kind", [DatabasesPage, ActivitiesPage, PartiesPage])
def test_an_empty_list_says_what_it_is_for_and_begins_a_new_one(
    kind: type[RegisterPage], show: Show, desk: Desk, qtbot: QtBot
) -> None:
    page = show(kind)
    assert page.empty.isVisible()
    assert not page.search.isVisible()
    assert not page.splitter.isVisible()
    asked = went(desk)
    click(qtbot, page.new)
    assert asked == [(page.record_page, {"new": True})]


def test_a_database_in_brief_with_its_links_both_ways(
    show: Show, desk: Desk, ids: Ids, qtbot: QtBot
) -> None:
    page = show(DatabasesPage)
    assert page.pane.nothing.isVisible()
    page.show_argument({"record": ids["database"]})
    pane = page.pane
    assert pane.title_label.text() == "Clientes"
    assert pane.subtitle.text() == "Base de datos · 3.180 titulares"
    assert pane.chip.words() == "Por determinar"
    words = "\n".join(pane.facts.words())
    assert "Completa al" in words
    assert "Origen y autorización:" in words
    assert "Sensibles: Datos biométricos" in words
    assert set(links(page)) == {
        "Actividades que la usan: Ventas en línea",
        "Encargados: Nube Imaginaria",
    }
    asked = went(desk)
    click(qtbot, links(page)["Encargados: Nube Imaginaria"])
    click(qtbot, links(page)["Actividades que la usan: Ventas en línea"])
    assert pane.requests.text() == "Solicitudes: 1; abiertas: 1"
    click(qtbot, pane.requests)
    assert asked == [
        ("party", {"record": ids["party"]}),
        ("activity", {"record": ids["activity"]}),
        ("requests", {"filters": {"database_id": ids["database"]}}),
    ]


def test_an_activity_and_a_party_name_each_other(show: Show, ids: Ids) -> None:
    page = show(ActivitiesPage)
    page.show_argument({"record": ids["activity"]})
    assert set(links(page)) == {
        "Bases de datos: Clientes",
        "Destinatarios: Nube Imaginaria",
        "Reglas de conservación: Diez años",
    }
    page = show(PartiesPage)
    page.show_argument({"record": ids["party"]})
    assert set(links(page)) == {
        "Contratos: Alojamiento · Por terminar, hasta el 01/12/2026",
        "Bases de datos · Encargados: Clientes",
        "Actividades · Destinatarios: Ventas en línea",
    }
    assert page.pane.chip.words() == "Contrato por terminar"
    assert page.pane.requests.text() == "Sin solicitudes"


def test_what_changes_elsewhere_is_read_again(show: Show, desk: Desk, ids: Ids) -> None:
    page = show(DatabasesPage)
    page.show_argument({"record": ids["database"]})
    with desk.store.write("save_record") as session:
        save_record(session, RECORD_TYPES["party"], {"name": "Nube Nueva"}, ids["party"])
        save_record(session, Database, {"subject_count": 1}, ids["database"])
    assert "Encargados: Nube Nueva" in links(page)
    assert page.pane.subtitle.text() == "Base de datos · 1 titular"


def test_filters_columns_and_order(show: Show, desk: Desk, qtbot: QtBot, ids: Ids) -> None:
    save(desk, "party", name="Archivo Fingido", is_processor=True, country="DE")
    page = show(PartiesPage)
    cells = [[page.table.records.index(r, c).data() for c in range(4)] for r in range(2)]
    assert cells == [
        ["Archivo Fingido", "Encargado", "Alemania", "—"],
        ["Nube Imaginaria", "Encargado", "Estados Unidos de América", "01/12/2026"],
    ]
    click(qtbot, page.chips["ending"])
    assert page.count.text() == "1 registro"
    assert page.table.records.index(0, 0).data() == "Nube Imaginaria"
    page.show_argument({"record": 2})  # what hides it is taken away
    assert page.pane.title_label.text() == "Archivo Fingido"
    assert page.count.text() == "2 registros"
    click(qtbot, page.chips["without_contract"])
    assert page.table.records.rowCount() == 1
    assert page.pane.title_label.text() == "Archivo Fingido"
    databases = show(DatabasesPage)
    names = [databases.table.records.index(0, c).data() for c in range(4)]
    assert names[0] == "Clientes"
    assert names[1] == "Por determinar"
    assert names[2].endswith(" %")
    assert names[3] == "3.180"


def test_words_narrow_the_list(show: Show, desk: Desk, ids: Ids, qtbot: QtBot) -> None:
    save(desk, "database", name="Proveedores")
    page = show(DatabasesPage)
    page.show_argument({"words": "proveedores"})
    assert page.table.records.rowCount() == 1
    page.focus_search()
    page.search.setText("nadie")
    assert page.table.records.rowCount() == 0
    assert not page.empty.isVisible()
    assert page.pane.record_id == 0
    assert not page.open_action.isEnabled()


def test_enter_double_click_and_buttons(show: Show, desk: Desk, ids: Ids, qtbot: QtBot) -> None:
    page = show(DatabasesPage)
    page.table.selectRow(0)
    page.take_keyboard()
    asked = went(desk)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    click(qtbot, page.pane.open)
    click(qtbot, page.pane.copy)
    page.new_action.trigger()
    here = {"record": ids["database"]}
    assert asked == [
        ("database", here),
        ("database", here),
        ("database", {"copy_of": ids["database"]}),
        ("database", {"new": True}),
    ]


def test_a_record_that_nothing_names_is_removed_and_given_back(
    show: Show, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(desk, "database", {"channels": [{"kind": "email", "address": "a@x.example"}]}, name="Una")
    page = show(DatabasesPage)
    page.table.selectRow(0)
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: False)
    page.remove_action.trigger()
    assert page.table.records.rowCount() == 1
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    page.remove_action.trigger()
    assert page.table.records.rowCount() == 0
    assert page.empty.isVisible()
    assert not page.remove_action.isEnabled()
    written = desk.store.last_written
    assert written is not None
    with desk.store.write("undo") as session:
        undo(session, written, now=desk.now())
    assert page.table.records.rowCount() == 1


def test_a_record_that_others_name_stays(
    show: Show, desk: Desk, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    monkeypatch.setattr(messages, "tell", lambda _p, _h, words, *_: said.append(words))
    page = show(PartiesPage)
    page.show_argument({"record": ids["party"]})
    page.remove_action.trigger()
    assert "Otros registros nombran «Nube Imaginaria»" in said[0]
    assert page.table.records.rowCount() == 1


def test_hostile_names_break_nothing(show: Show, desk: Desk, qtbot: QtBot) -> None:
    hostile = "<b>=1+1</b> \u202eabc 😀 " + "ñ" * 5000
    database = save(desk, "database", name=hostile)
    save(desk, "activity", {"databases": [{"database_id": database}]}, name=hostile)
    for kind in (DatabasesPage, ActivitiesPage):
        page = show(kind)
        page.table.selectRow(0)
        assert page.pane.title_label.text() == hostile
        button = next(iter(links(page).values()))
        assert "<b>" not in button.toolTip()
        assert page.width() == 1072


def test_from_the_list_to_the_page_and_back(desk: Desk, ids: Ids, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    listed = window.page("databases")
    assert window.current() is listed
    assert isinstance(listed, DatabasesPage)
    qtbot.keyClick(listed.table, Qt.Key.Key_Down)
    qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    page = window.page("database")
    assert window.current() is page
    assert isinstance(page, SheetPage)
    assert page.record_id == ids["database"]
    assert window.navigation.buttons["databases"].isChecked()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.current() is listed
    assert listed.table.chosen_id() == ids["database"]
    click(qtbot, listed.pane.requests)
    requests = window.current()
    assert isinstance(requests, RequestsPage)
    assert requests.table.rows.records.rowCount() == 1
    qtbot.waitUntil(window.isActiveWindow)
    for key, name in ((Qt.Key.Key_7, "activities"), (Qt.Key.Key_8, "retention")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.current() is window.page(name)
        assert window.navigation.buttons[name].isChecked()
    QApplication.processEvents()
    window.finish()


def test_in_a_narrow_window_the_record_stands_under_the_list(show: Show, ids: Ids) -> None:
    page = show(DatabasesPage)
    page.show_argument({"record": ids["database"]})
    assert page.pane.x() > 0
    page.resize(800, 690)
    QApplication.processEvents()
    assert page.pane.y() > page.table.height() > 0
    page.resize(1072, 690)
    QApplication.processEvents()
    assert page.pane.x() > 0
    assert page.pane.y() == 0
