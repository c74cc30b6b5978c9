"""Going back leads to where one came from: Hoy, a search, a list, another record, as they stood."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.store.store import Store
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.pages.today_page import TodayPage
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.register_page import RegisterPage
from privdesk.ui.sheets.sheet_page import SheetPage
from privdesk.ui.trail import Place, Trail

KEYS = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def known(office: Store) -> dict[str, int]:
    """A third party with two contracts, and two databases; their ids by name."""
    found: dict[str, int] = {}
    with office.write("save_record") as session:

        def keep(record_type: str, **values: Any) -> None:
            found[values["name"]] = save_sheet(session, new_sheet(record_type, **values))

        keep("party", name="Nube Supuesta Inc.", is_processor=True)
        party = found["Nube Supuesta Inc."]
        keep("contract", name="CT-1", party_id=party, ends_on=date(2026, 12, 15))
        keep("contract", name="CT-2", party_id=party, ends_on=date(2026, 12, 18))
        keep("database", name="Clientes")
        keep("database", name="Anaquel")
    return found


@pytest.fixture
def window(desk: Desk, known: dict[str, int], qtbot: QtBot) -> Iterator[MainWindow]:
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    qtbot.waitExposed(shown)
    shown.go("today")
    yield shown
    qtbot.waitUntil(lambda: shown.searching._task is None)
    shown.finish()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def front(window: MainWindow) -> tuple[str, int]:
    """The page in front, and the record in it."""
    page = window.current()
    assert page is not None
    return page.name, getattr(page, "record_id", 0)


def sheet(window: MainWindow, name: str) -> SheetPage:
    page = window.page(name)
    assert isinstance(page, SheetPage)
    return page


def link(page: SheetPage, record: tuple[str, int], qtbot: QtBot) -> LinkButton:
    """A link of its facts, once these are laid out."""

    def shown() -> list[LinkButton]:
        found = page.findChildren(LinkButton)
        return [one for one in found if one.property("record") == record and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def test_from_today_and_back_with_the_line_that_was_chosen(
    window: MainWindow, known: dict[str, int], qtbot: QtBot
) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    rows = {item.case: n for n, item in today.list._items()}
    row = rows["CT-2"]
    today.list.setFocus()
    today.list.selectRow(row)
    qtbot.keyClick(today.list, KEYS.Key_Return)
    assert front(window) == ("contract", known["CT-2"])
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert front(window) == ("today", 0)
    assert today.list.hasFocus()
    assert today.list.currentIndex().row() == row


def test_from_a_record_to_another_and_back_each_step(
    window: MainWindow, known: dict[str, int], qtbot: QtBot
) -> None:
    party = known["Nube Supuesta Inc."]
    window.go("contract", {"record": known["CT-1"], "section": "clauses"})
    contract = sheet(window, "contract")
    followed = link(contract, ("party", party), qtbot)
    followed.setFocus()
    qtbot.mouseClick(followed, BUTTON)
    assert front(window) == ("party", party)
    window.go("contract", {"record": known["CT-2"]})  # the same page, another record
    contract.back.click()
    assert front(window) == ("party", party)
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert front(window) == ("contract", known["CT-1"])
    assert contract.form.section() == "clauses"
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert front(window) == ("today", 0)


def test_a_link_has_the_keyboard_again(
    window: MainWindow, known: dict[str, int], qtbot: QtBot
) -> None:
    window.go("contract", {"record": known["CT-1"]})
    party = ("party", known["Nube Supuesta Inc."])
    followed = link(sheet(window, "contract"), party, qtbot)
    followed.setFocus()
    qtbot.mouseClick(followed, BUTTON)
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert focused() is followed


def test_from_a_list_to_a_new_record_and_back_to_it(
    window: MainWindow, known: dict[str, int], qtbot: QtBot
) -> None:
    window.go("databases")
    databases = window.page("databases")
    assert isinstance(databases, RegisterPage)
    databases.new.click()
    page = sheet(window, "database")
    qtbot.keyClicks(page.form.editors["name"].inner(), "Zapatos")
    assert page.save()
    qtbot.keyClick(page.form.editors["name"].inner(), KEYS.Key_Escape)
    assert front(window) == ("databases", 0)
    assert databases.table.chosen_id() == page.record_id != 0
    assert databases.table.hasFocus()


def test_saved_on_leaving_the_list_has_it_too(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("databases")
    databases = window.page("databases")
    assert isinstance(databases, RegisterPage)
    databases.new.click()
    page = sheet(window, "database")
    qtbot.keyClicks(page.form.editors["name"].inner(), "Zapatos")
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "save")
    qtbot.keyClick(page.form.editors["name"].inner(), KEYS.Key_Escape)
    assert front(window) == ("databases", 0)
    assert databases.pane.title_label.text() == "Zapatos"


def test_what_is_not_left_loses_no_step(
    window: MainWindow, known: dict[str, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("database", {"record": known["Clientes"]})
    page = sheet(window, "database")
    qtbot.keyClicks(page.form.editors["contact"].inner(), "Caja")
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "cancel")
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert front(window) == ("database", known["Clientes"])
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "discard")
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert front(window) == ("today", 0)


def test_from_a_search_and_back_to_its_hits(
    window: MainWindow, known: dict[str, int], qtbot: QtBot
) -> None:
    window.go("parties")
    window.menus.actions["find_everywhere"].trigger()
    box = window.navigation.search
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "Anaquel")
    qtbot.keyClick(box, KEYS.Key_Return)
    qtbot.waitUntil(lambda: front(window) == ("database", known["Anaquel"]))
    qtbot.waitUntil(lambda: window.searching._task is None)
    qtbot.keyClick(focused(), KEYS.Key_Escape)
    assert front(window) == ("parties", 0)
    assert (box.text(), box.hasFocus()) == ("Anaquel", True)
    qtbot.waitUntil(lambda: window.searching.panel.isVisible())  # type: ignore[union-attr]


def test_alt_and_left_go_back_from_any_page(
    window: MainWindow, known: dict[str, int], qtbot: QtBot
) -> None:
    back = window.menus.actions["back"]
    assert not back.isEnabled()
    window.go("database", {"record": known["Clientes"], "section": "rnbd"})
    window.go("settings", {"section": "organization"})
    assert back.isEnabled()
    qtbot.keyClick(focused(), KEYS.Key_Left, ALT)
    assert front(window) == ("database", known["Clientes"])
    assert sheet(window, "database").form.section() == "rnbd"
    qtbot.keyClick(focused(), KEYS.Key_Left, ALT)
    assert front(window) == ("today", 0)
    assert not back.isEnabled()


def test_a_record_that_is_no_more_is_passed_over(
    window: MainWindow, desk: Desk, known: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from privdesk.operations.sheets import remove_sheet

    monkeypatch.setattr(messages, "tell", lambda *_: pytest.fail("nothing is to be said"))
    window.go("database", {"record": known["Clientes"]})
    window.go("party", {"record": known["Nube Supuesta Inc."]})
    with desk.store.write("remove_record") as session:
        remove_sheet(session, "database", known["Clientes"])
    sheet(window, "party").go_back()
    assert front(window) == ("today", 0)


def test_a_trail_keeps_the_last_fifty() -> None:
    trail = Trail()
    for number in range(60):
        trail.left(Place("party", {"record": number}))
        trail.left(Place("party", {"record": number}))
    assert len(trail) == 50
    found = [trail.take(None) for _ in range(50)]
    assert [place.argument["record"] for place in found] == list(range(59, 9, -1))  # type: ignore[union-attr, index]
    assert trail.take(None) is None
