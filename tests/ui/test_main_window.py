"""The main window: pages made when shown, kept from leaving, badges, keys, and freed at last."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database
from privdesk.store.store import Store
from privdesk.ui import task
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.mnemonics import mnemonic_of
from privdesk.ui.page import Page
from privdesk.ui.page_list import PAGES
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.today_page import TodayPage


class _Sheet(Page):
    """A page that only remembers what it was asked."""

    watches = frozenset({"database"})
    can = frozenset({"find", "export"})

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self.__class__ = type(f"Sheet_{name}", (_Sheet,), {"name": name})
        self.done: list[object] = []
        self.lets_go = True
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def refresh(self) -> None:
        self.done.append("refresh")

    def show_argument(self, argument: object) -> None:
        self.done.append(argument)

    def may_leave(self) -> bool:
        return self.lets_go

    def focus_search(self) -> None:
        self.done.append("find")

    def export(self) -> None:
        self.done.append("export")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages made so far; every page is a sheet."""
    names: list[str] = []

    def maker(name: str) -> Callable[[Desk], Page]:
        def make(desk: Desk) -> Page:
            names.append(name)
            return _Sheet(desk, name)

        return make

    for name in PAGES:
        monkeypatch.setitem(PAGES, name, maker(name))
    return names


@pytest.fixture
def window(desk: Desk, made: list[str], qtbot: QtBot) -> Iterator[MainWindow]:
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    qtbot.waitExposed(shown)
    shown.go("today")
    yield shown
    shown.finish()


@pytest.fixture
def case(office: Store) -> int:
    """A claim that has more steps than buttons; its id."""
    with office.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "1000001"},
            right="erase",
            received=When(date(2026, 11, 19)),
            now=datetime(2026, 11, 23, 15, tzinfo=UTC),
            text="Borren mis datos.",
        ).id


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with its real pages."""
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.finish()


def test_on_a_screen_too_small_everything_can_be_scrolled_to(
    shown: MainWindow, qtbot: QtBot
) -> None:
    shown.go("today")
    shown.resize(853, 440)  # 1280x720 at 150 %, less the bars
    scrolled = shown.centralWidget()
    assert isinstance(scrolled, QScrollArea)
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() > 0)
    assert scrolled.horizontalScrollBar().maximum() > 0
    shown.resize(1280, 720)
    qtbot.waitUntil(lambda: scrolled.horizontalScrollBar().maximum() == 0)
    assert scrolled.verticalScrollBar().maximum() == 0


def sheet(window: MainWindow, name: str) -> _Sheet:
    page = window.page(name)
    assert isinstance(page, _Sheet)
    return page


def test_pages_are_made_when_first_shown(window: MainWindow, made: list[str], qtbot: QtBot) -> None:
    assert made == ["today"]
    qtbot.mouseClick(window.navigation.buttons["requests"], Qt.MouseButton.LeftButton)
    assert made == ["today", "requests"]
    assert window.current() is window.page("requests")
    assert window.navigation.buttons["requests"].isChecked()
    assert not window.navigation.buttons["today"].isChecked()
    qtbot.mouseClick(window.navigation.buttons["today"], Qt.MouseButton.LeftButton)
    assert made == ["today", "requests"]


@pytest.mark.parametrize(
    ("key", "page"),
    [("1", "today"), ("2", "requests"), ("3", "databases"), ("5", "history"), ("6", "settings")],
)
def test_ctrl_and_a_figure_go_to_a_page(
    window: MainWindow, qtbot: QtBot, key: str, page: str
) -> None:
    window.go("parties")
    qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
    current = window.current()
    assert current is not None
    assert current.name == page


def test_the_keys_reach_the_page_in_front(window: MainWindow, qtbot: QtBot) -> None:
    page = sheet(window, "today")
    page.done.clear()
    for key in (Qt.Key.Key_F, Qt.Key.Key_E, Qt.Key.Key_P):
        qtbot.keyClick(page.line, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.line, Qt.Key.Key_F5)
    assert page.done == ["find", "export", "refresh"]  # it does not print
    assert not window.menus.actions["print"].isEnabled()
    qtbot.keyClick(page.line, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert sheet(window, "requests").done == ["refresh", {"new": True}]


def test_copy_and_paste_of_the_menu_act_on_the_text(window: MainWindow, qtbot: QtBot) -> None:
    line = sheet(window, "today").line
    line.setFocus()
    line.setText("Ana Ficticia")
    window.menus.actions["select_all"].trigger()
    window.menus.actions["cut"].trigger()
    assert line.text() == ""
    window.menus.actions["paste"].trigger()
    assert line.text() == "Ana Ficticia"


def test_a_page_that_must_stay_stays(window: MainWindow, qtbot: QtBot) -> None:
    sheet(window, "today").lets_go = False
    qtbot.mouseClick(window.navigation.buttons["history"], Qt.MouseButton.LeftButton)
    assert window.current() is window.page("today")
    assert window.navigation.buttons["today"].isChecked()
    closed: list[bool] = []
    window.close_asked.connect(lambda: closed.append(True))
    window.close()
    assert window.isVisible()
    assert closed == []
    sheet(window, "today").lets_go = True
    window.close()
    assert closed == [True]


def test_a_page_refreshes_when_shown_and_only_for_its_tables(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.go("parties")
    page = sheet(window, "parties")
    page.done.clear()
    window.go("today")
    for name in ("Uno", "Dos"):
        with desk.store.write("save_record") as session:
            save_record(session, Database, {"name": name})
    assert page.done == []
    window.go("parties")
    assert page.done == ["refresh"]


def test_the_badge_counts_cases_overdue_or_due_today(
    window: MainWindow, desk: Desk, office: Store
) -> None:
    button = window.navigation.buttons["today"]
    assert button.count() == (0, 0)
    with office.write("receive_request") as session:
        for day, person in ((5, "1000001"), (6, "1000002"), (20, "1000003")):
            receive_request(
                session,
                person={"name": "Ana Ficticia", "document_number": person},
                right="access",
                received=When(date(2026, 11, day)),
                now=datetime(2026, 11, 23, 15, tzinfo=UTC),
                channel="email",
                text="Pido copia de mis datos.",
            )
    assert button.count() == (2, 1)
    assert "vencen hoy: 2; vencidos: 1" in button.accessibleName()
    assert window.navigation.buttons["requests"].count() == (2, 1)


def test_arrows_move_in_the_navigation(window: MainWindow, qtbot: QtBot) -> None:
    buttons = window.navigation.buttons
    buttons["today"].setFocus()
    qtbot.keyClick(buttons["today"], Qt.Key.Key_Down)
    assert buttons["requests"].hasFocus()
    qtbot.keyClick(buttons["requests"], Qt.Key.Key_Space)
    assert window.current() is window.page("requests")
    qtbot.keyClick(buttons["history"], Qt.Key.Key_Return)
    assert window.current() is window.page("history")
    buttons["requests"].setFocus()
    qtbot.keyClick(buttons["requests"], Qt.Key.Key_Up)
    qtbot.keyClick(buttons["today"], Qt.Key.Key_Up)
    assert buttons["lock"].hasFocus()


def test_the_organization_stands_on_top_and_follows(window: MainWindow, desk: Desk) -> None:
    from privdesk.operations.office import change_organization

    assert window.navigation.name.text() == "Panadería Ejemplo S.A.S."
    assert window.navigation.nit.text() == "NIT 999.000.123-2"
    hostile = "<b>Ñandú & Cía.</b> \u202eabc " + "x" * 3000
    with desk.store.write("change_organization") as session:
        change_organization(session, {"name": hostile, "nit": ""})
    assert window.navigation.name.text() == hostile
    assert window.navigation.width() == 208
    assert not window.navigation.nit.isVisible()


def test_every_act_of_the_menus_has_a_name_and_no_key_twice(window: MainWindow) -> None:
    keys = [a.shortcut().toString() for a in window.menus.actions.values()]
    keys = [key for key in keys if key]
    assert len(keys) == len(set(keys))
    assert all(a.text().strip("&") for a in window.menus.actions.values())


def test_each_entry_of_the_menus_is_chosen_by_a_letter_of_its_own(
    shown: MainWindow, case: int
) -> None:
    bar = [action.menu() for action in shown.menuBar().actions()]
    for page in PAGES:
        shown.go(page)
        for words in ("", "Deshacer «Registró un hecho & más: 2026-0001»…"):
            shown.menus.show_undo(words)
            for menu in (shown.menuBar(), *bar):
                assert isinstance(menu, (QMenu, QMenuBar))
                assert_letters(menu)
    requests = shown.page("requests")
    assert isinstance(requests, RequestsPage)
    requests.show_argument({"request": case})
    step = requests.record.step
    assert step.others_menu.actions()
    for own in (step.menu, step.others_menu, requests.tools.menu(), requests.export_button.menu()):
        assert_letters(own)


def assert_letters(menu: QMenu | QMenuBar) -> None:
    """Each entry has a letter, and no two the same; so have the menus in it."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    letters = [mnemonic_of(action.text()) for action in entries]
    assert all(letters), [action.text() for action in entries]
    assert len(set(letters)) == len(letters), [action.text() for action in entries]
    for action in entries:
        if isinstance(inner := action.menu(), QMenu):
            assert_letters(inner)


def test_the_title_names_the_request_while_it_takes_the_whole_page(
    shown: MainWindow, qtbot: QtBot, case: int
) -> None:
    shown.go("requests", {"request": case})
    page = shown.page("requests")
    assert isinstance(page, RequestsPage)
    assert "2026-" not in shown.windowTitle()
    page.set_full_size(True)
    assert shown.windowTitle().startswith(page.record.head.number.text())
    qtbot.mouseClick(page.record.head.back, Qt.MouseButton.LeftButton)
    assert "2026-" not in shown.windowTitle()
    page.set_full_size(True)
    page.begin_new()
    assert "2026-" not in shown.windowTitle()


def test_a_letter_chooses_a_fact(shown: MainWindow, qtbot: QtBot, case: int) -> None:
    shown.go("requests", {"request": case})
    page = shown.page("requests")
    assert isinstance(page, RequestsPage)
    menu = page.record.step.menu
    menu.popup(QPoint(0, 0))
    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu, Qt.Key.Key_N)
    assert chosen.args == ["note"]
    assert page.record.form is not None
    page.record.form.reject()


def test_the_menu_of_a_page_without_acts_is_grey(shown: MainWindow, case: int) -> None:
    entry = shown.menus.record.menuAction()
    for page, has in (("today", False), ("letter", False), ("settings", True), ("history", False)):
        shown.go(page)
        assert entry.isEnabled() == has, page
    shown.go("requests")
    requests = shown.page("requests")
    assert isinstance(requests, RequestsPage)
    assert not entry.isEnabled()  # no request is chosen
    requests.show_argument({"request": case})
    assert [action.isEnabled() for action in shown.menus.record.actions()] == [True] * 3
    assert entry.isEnabled()
    requests.begin_new()
    assert not entry.isEnabled()
    requests._leave_form()
    assert entry.isEnabled()
    shown.go("today")
    assert not entry.isEnabled()
    requests.table.rows.clearSelection()
    assert not entry.isEnabled()


def test_a_grey_menu_does_not_look_as_if_it_opened(shown: MainWindow) -> None:
    shown.go("settings")
    bar = shown.menuBar()
    place = bar.actionGeometry(shown.menus.record.menuAction())

    def ink() -> int:
        """How dark its darkest point is."""
        image = bar.grab(place).toImage()
        points = [(x, y) for x in range(image.width()) for y in range(image.height() - 2)]
        return min(image.pixelColor(x, y).lightness() for x, y in points)

    black = ink()
    shown.go("today")
    assert ink() > black + 40


def test_a_key_leads_into_the_page_from_the_navigation_too(
    shown: MainWindow, qtbot: QtBot, case: int
) -> None:
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.navigation.buttons["databases"].setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = shown.page("requests")
    assert shown.current() is page
    assert page.isAncestorOf(shown.focusWidget())
    qtbot.waitUntil(lambda: not task.running())


def test_keys_lead_to_the_month_and_back_to_the_list(shown: MainWindow, qtbot: QtBot) -> None:
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.go("settings")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(shown, Qt.Key.Key_M, control)
    today = shown.current()
    assert isinstance(today, TodayPage)
    assert today.is_month()
    qtbot.waitUntil(today.month.grid.hasFocus)
    qtbot.keyClick(shown, Qt.Key.Key_1, control)
    assert not today.is_month()
    assert shown.current() is today
    assert shown.menus.actions["month"].text() == "&Mes"
    qtbot.waitUntil(lambda: not task.running())


def test_a_closed_window_is_freed(desk: Desk, made: list[str], qtbot: QtBot) -> None:
    window = MainWindow(desk)
    window.show()
    window.go("today")
    window.go("history")
    held: list[weakref.ref[QWidget]]
    held = [weakref.ref(window), weakref.ref(window.page("history"))]
    window.finish()
    window.deleteLater()
    del window
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    assert [reference() for reference in held] == [None, None]
