"""The main window: which page is in front, and the way to the others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import menus, theme, window_state
from privdesk.ui.navigation import Navigation
from privdesk.ui.page_list import PAGES
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.search_everywhere import SearchEverywhere
from privdesk.ui.trail import Trail, place_of

if TYPE_CHECKING:
    from privdesk.ui.desk import Desk
    from privdesk.ui.page import Page

_CASES = frozenset(
    {"request", "request_event", "document", "organization", "calendar_day", "closure"}
)
_MINUTE = 60_000


class MainWindow(QMainWindow):
    """The window of an open store. `close_asked` asks to close it, `lock_asked` to lock it.

    Who opened the window closes the store: see `privdesk.ui.program`.
    """

    close_asked = Signal()
    lock_asked = Signal()
    act_asked = Signal(str)  # an act of the menus that is not the window's own

    def __init__(self, desk: Desk, *, is_example: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self._is_closing = False
        self._pages: dict[str, Page] = {}
        self._names: list[str] = []
        self._day: date = desk.today()
        self.menus = menus.Menus(self.menuBar(), self._act)
        self.navigation = Navigation(self.menus.actions["lock"].shortcut().toString())
        self.navigation.example.setVisible(is_example)
        self.navigation.chosen.connect(self.go)
        self.navigation.lock_asked.connect(self.lock_asked)
        self.stack = QStackedWidget()
        self.setCentralWidget(self._centre())
        self.trail = Trail()
        self.searching = SearchEverywhere(desk, self.navigation.search, self)
        self.searching.opened.connect(self.trail.found_with)
        desk.is_in_window = True
        desk.wanted.connect(self.go)
        desk.back_wanted.connect(self.go_back)
        desk.changed.connect(self._after_change)
        self._midnight = QTimer(self)
        self._midnight.timeout.connect(self._look_at_the_day)
        self._midnight.start(_MINUTE)
        self.setMinimumSize(QSize(theme.px(480), theme.px(320)))
        if not window_state.restore_window(self, "main"):
            self._take_first_size()
        self._show_organization()
        self._count()
        self._show_trail()
        self.menus.show_undo("")

    def _take_first_size(self) -> None:
        """The size of the design, or the whole screen where its frame would not fit."""
        size = QSize(theme.px(1366), theme.px(768))
        self.resize(size)
        room = self.screen().availableSize()
        fits = room.width() > size.width() and room.height() > size.height() + theme.px(40)
        if not fits:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _centre(self) -> QWidget:
        """The side bar and the pages; on a screen too small for them, as at 150 %, they scroll."""
        centre = QWidget()
        centre.setMinimumSize(theme.px(1000), theme.px(600))
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        pages = QVBoxLayout()
        pages.setSpacing(0)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        pages.addLayout(self._notices)
        pages.addWidget(self.stack, 1)
        row.addLayout(pages, 1)
        scrolled = Scrolled(sideways=True)
        scrolled.setWidget(centre)
        return scrolled

    def add_notice(self, notice: QWidget) -> None:
        """Have a notice over the pages, where it is seen from every one of them."""
        self._notices.addWidget(notice)

    def page(self, name: str) -> Page:
        """The page of that name, made if it was not. An unknown name is a KeyError."""
        if name not in self._pages:
            made = PAGES[name](self.desk)
            self._pages[name] = made
            made.entitled.connect(self._entitle)
            self.stack.addWidget(made)
        return self._pages[name]

    def current(self) -> Page | None:
        """The page in front."""
        for page in self._pages.values():
            if page is self.stack.currentWidget():
                return page
        return None

    def go(self, name: str, argument: object = None) -> None:
        """Bring a page to the front with its argument, unless the one in front must stay."""
        before = self.current()
        if before is not self.page(name) and before is not None and not before.may_leave():
            self.navigation.show_page(before.name)
            return
        left = place_of(before)
        self._bring(name, argument)
        if left is not None and not left.is_at(place_of(self.current())):
            self.trail.left(left)
        self._show_trail()

    def go_back(self, name: str = "today", argument: object = None) -> None:
        """Bring what one came from to the front, as it stood; that page where one came from none.

        The argument is also for that page where one came from it.
        """
        before = self.current()
        if before is not None and not before.may_leave():
            return
        place = self.trail.take(place_of(before))
        while place is not None and not self.page(place.page).has(place.argument):
            place = self.trail.take(None)  # it was taken away meanwhile
        if place is None:
            self._bring(name, argument)
        else:
            is_that = place.page == name and place.argument is None
            self._bring(place.page, argument if is_that else place.argument)
            place.take_keyboard(self.page(place.page))
            if place.words:
                self.searching.begin(place.words)
        self._show_trail()

    def _show_trail(self) -> None:
        self.menus.actions["back"].setEnabled(bool(self.trail))

    def _bring(self, name: str, argument: object) -> None:
        page = self.page(name)
        self.stack.setCurrentWidget(page)
        self.navigation.show_page(name)
        if not _is_in(self.navigation, self.focusWidget()):
            page.take_keyboard()
        if argument is not None:
            page.show_argument(argument)
        self.menus.show_page(page)
        self._entitle()

    def _entitle(self) -> None:
        page = self.current()
        parts = [page.title() if page else "", self.navigation.name.text(), "Privdesk"]
        title = " · ".join(part for part in parts if part)
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt's mark of a changed file

    def _act(self) -> None:
        action = self.sender()
        act = str(action.data()) if hasattr(action, "data") else ""
        page = self.current()
        if act in ("today", "month"):
            self.go("today", {"view": "month" if act == "month" else "list"})
        elif act in PAGES:
            self.go(act)
            if (shown := self.current()) is not None:
                shown.take_keyboard()  # out of the navigation too, where `go` leaves it
        elif act == "new_request":
            self.go("requests", {"new": True})
        elif act == "verify":
            self.go("history", {"verify": True})
        elif act == "calendar":
            self.go("settings", {"section": "calendar"})
        elif act == "find_everywhere":
            self.searching.begin()
        elif act == "quit":
            self.close()
        elif act == "lock":
            self.lock_asked.emit()
        elif page is None or not self._act_in_page(act, page):
            self.act_asked.emit(act)

    def _act_in_page(self, act: str, page: Page) -> bool:
        if menus.edit_text(act) or (act == "paste" and page.paste()):
            return True
        own: dict[str, Callable[[], None]] = {
            "undo": self.undo_last,  # where no text has the keyboard
            "undo_last": self.undo_last,
            "back": self.go_back,
            "find": page.focus_search,
            "print": page.print_page,
            "export": page.export,
            "refresh": self.refresh,
        }
        if act in own:
            own[act]()
        return act in own

    def undo_last(self) -> None:
        """Undo the last action of this window, once that is confirmed."""
        from privdesk.ui.undoing import undo_last

        if self.menus.actions["undo_last"].isEnabled():
            undo_last(self.desk, self)

    def _show_undo(self) -> None:
        from privdesk.ui.undoing import menu_words

        self.menus.show_undo(menu_words(self.desk))

    def refresh(self) -> None:
        """Read everything again (F5)."""
        self._count()
        for page in self._pages.values():
            page.mark_stale()

    def _look_at_the_day(self) -> None:
        if (today := self.desk.today()) != self._day:
            self._day = today
            self.refresh()

    def _after_change(self, tables: object) -> None:
        from privdesk.store.inventory_deadlines import TABLES

        self._show_undo()
        if isinstance(tables, frozenset) and tables & (_CASES | TABLES):
            self._count()
            if "organization" in tables:
                self._show_organization()

    def _show_organization(self) -> None:
        from privdesk.store.counting import organization

        with self.desk.store.read() as session:
            found = organization(session)
            self.navigation.show_organization(found.name, found.nit)
        self._entitle()

    def _count(self) -> None:
        from privdesk.store.agenda import pressing

        with self.desk.store.read() as session:
            found = pressing(session, self.desk.today())
        self.navigation.show_counts(
            terms=(found.terms, found.overdue_terms),
            requests=(found.requests, found.overdue_requests),
            inventory=(found.inventory, found.overdue_inventory),
        )

    def may_close(self) -> bool:
        """Whether the page in front lets go of what was typed in it."""
        page = self.current()
        return page is None or page.may_close()

    def finish(self) -> None:
        """Close without asking again; everything was saved or given up."""
        window_state.keep_window(self, "main")
        self._is_closing = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_closing:
            self._midnight.stop()
            self.desk.close()
            super().closeEvent(event)
            return
        event.ignore()
        if self.may_close():
            self.close_asked.emit()


def about_words(version: str) -> str:
    """What "Acerca de" says."""
    return translate(
        "About",
        "Privdesk {version}\nThe requests of the data subjects, their terms and their proof, in "
        "one encrypted file.\n\nPrivdesk counts terms and prepares letters by the law that it "
        "cites; the decision and the signature are yours.",
        version=version,
    )


def _is_in(pane: QWidget, focused: QWidget | None) -> bool:
    """Whether the keyboard is in that pane: arrows in the navigation go on from there."""
    return focused is not None and pane.isAncestorOf(focused)
