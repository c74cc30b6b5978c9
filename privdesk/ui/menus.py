"""The menus of the window and the keys that reach what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
)

from privdesk.text import N_, Message, say
from privdesk.ui import icons, theme, window_state
from privdesk.ui.mnemonics import give_mnemonics, mnemonic_of, with_mnemonic
from privdesk.ui.page import Page


class Act(NamedTuple):
    """An entry of a menu: its key in `Menus.actions`, its text, its shortcut and its icon."""

    key: str
    text: Message
    shortcut: str = ""
    icon: str = ""


_SEPARATOR = Act("", Message("", ""))

FILE = (
    Act("new_request", N_("Menus", "&New request…"), "Ctrl+N", "plus"),
    Act("open_other", N_("Menus", "&Open another file…"), "Ctrl+O", "folder"),
    _SEPARATOR,
    Act("print", N_("Menus", "&Print…"), "Ctrl+P", "print"),
    Act("export", N_("Menus", "&Export…"), "Ctrl+E", "export"),
    _SEPARATOR,
    Act("backup", N_("Menus", "&Back up now"), "", "restore"),
    Act("recovery", N_("Menus", "&Recovery sheet…"), "", "key"),
    _SEPARATOR,
    Act("lock", N_("Menus", "&Lock"), "Ctrl+L", "lock"),
    Act("quit", N_("Menus", "E&xit"), "Ctrl+Q"),
)
_UNDO_LAST = N_("Menus", "Undo the last action…")
EDIT = (
    Act("undo", N_("Menus", "&Undo what was typed"), "Ctrl+Z", "undo"),
    Act("redo", N_("Menus", "&Redo what was typed"), "Ctrl+Shift+Z"),
    Act("undo_last", _UNDO_LAST, "Ctrl+Alt+Z"),
    _SEPARATOR,
    Act("cut", N_("Menus", "Cu&t"), "Ctrl+X"),
    Act("copy", N_("Menus", "&Copy"), "Ctrl+C", "copy"),
    Act("paste", N_("Menus", "&Paste"), "Ctrl+V"),
    Act("select_all", N_("Menus", "Select &all"), "Ctrl+A"),
    _SEPARATOR,
    Act("find", N_("Menus", "&Find in this page"), "Ctrl+F", "search"),
    Act("find_everywhere", N_("Menus", "Find &everywhere"), "Ctrl+K", "search"),
)
PAGES = (
    Act("today", N_("Menus", "&Today"), "Ctrl+1", "today"),
    Act("month", N_("Menus", "&Month"), "Ctrl+M", "calendar"),
    Act("requests", N_("Menus", "&Requests"), "Ctrl+2", "request"),
    Act("databases", N_("Menus", "&Databases"), "Ctrl+3", "database"),
    Act("activities", N_("Menus", "Processing &activities"), "Ctrl+7", "activity"),
    Act("parties", N_("Menus", "Third &parties"), "Ctrl+4", "party"),
    Act("retention", N_("Menus", "Re&tention"), "Ctrl+8", "archive"),
    Act("history", N_("Menus", "&History"), "Ctrl+5", "history"),
    Act("settings", N_("Menus", "&Settings"), "Ctrl+6", "settings"),
)
VIEW_END = (
    Act("back", N_("Menus", "&Back to where I was"), "Alt+Left", "back"),
    Act("refresh", N_("Menus", "Re&fresh"), "F5"),
)
TOOLS = (
    Act("verify", N_("Menus", "&Verify the history…"), "", "shield"),
    Act("calendar", N_("Menus", "&Calendar of the office…"), "", "calendar"),
)
HELP = (
    Act("help", N_("Menus", "&Help and keys"), "F1", "question"),
    Act("report", N_("Menus", "&Save a report of failures…"), "", "save"),
    _SEPARATOR,
    Act("about", N_("Menus", "&About Privdesk"), "", "info"),
)
_THEMES = (
    ("system", N_("Menus", "As the &system")),
    ("light", N_("Menus", "&Light")),
    ("dark", N_("Menus", "&Dark")),
)
_TEXT_ACTS = ("undo", "redo", "cut", "copy", "paste", "select_all")
_SLOTS = {"select_all": "selectAll"}


class Menus:
    """Fills a menu bar. `actions` maps each key to its QAction; `record` is the page's menu."""

    def __init__(self, bar: QMenuBar, chosen: Callable[[], None]) -> None:
        """`chosen` is called for every act; its `sender().data()` is the act's key."""
        self._chosen = chosen
        self.actions: dict[str, QAction] = {}
        self._fill(bar.addMenu(say(N_("Menus", "&File"))), FILE)
        edit = bar.addMenu(say(N_("Menus", "&Edit")))
        self._fill(edit, EDIT)
        give_mnemonics(edit.actions())
        others = [act for act in EDIT if act is not _SEPARATOR and act.key != "undo_last"]
        self._taken = {mnemonic_of(self.actions[act.key].text()) for act in others}
        view = bar.addMenu(say(N_("Menus", "&View")))
        self._fill(view, (*PAGES, _SEPARATOR, *VIEW_END))
        self._add_themes(view)
        self.record = bar.addMenu(say(N_("Menus", "&Record")))
        self._own: tuple[QAction, ...] = ()
        self._fill(bar.addMenu(say(N_("Menus", "&Tools"))), TOOLS)
        self._fill(bar.addMenu(say(N_("Menus", "&Help"))), HELP)

    def _fill(self, menu: QMenu, acts: tuple[Act, ...]) -> None:
        for act in acts:
            if act is _SEPARATOR:
                menu.addSeparator()
                continue
            action = menu.addAction(say(act.text))
            if act.icon:
                action.setIcon(icons.icon(act.icon, "text2"))
            if act.shortcut:
                action.setShortcut(QKeySequence(act.shortcut))
            action.setData(act.key)
            action.triggered.connect(self._chosen)
            self.actions[act.key] = action

    def _add_themes(self, view: QMenu) -> None:
        menu = view.addMenu(say(N_("Menus", "&Colours")))
        group = QActionGroup(menu)
        kept = window_state.read(window_state.THEME, "system")
        for key, text in _THEMES:
            action = menu.addAction(say(text))
            action.setCheckable(True)
            action.setChecked(key == kept)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(choose_theme)

    def show_undo(self, words: str) -> None:
        """Name the last action that can be undone; "" for none."""
        action = self.actions["undo_last"]
        # The mark stands in its first word, which stays the same whatever is undone.
        first, space, rest = (words.replace("&", "&&") or say(_UNDO_LAST)).partition(" ")
        action.setText(with_mnemonic(first, self._taken) + space + rest)
        action.setEnabled(bool(words))

    def show_page(self, page: Page) -> None:
        """Enable what the page in front can do and offer its own actions."""
        for act in ("find", "print", "export"):
            self.actions[act].setEnabled(act in page.can)
        for action in self._own:
            action.enabledChanged.disconnect(self._weigh_record)
        self.record.clear()
        self._own = tuple(page.page_actions())
        for action in self._own:
            action.enabledChanged.connect(self._weigh_record)
        self.record.addActions(self._own)
        give_mnemonics(self._own)
        self._weigh_record()

    def _weigh_record(self) -> None:
        """A menu that has nothing to choose now is grey, and opens no empty box."""
        self.record.menuAction().setEnabled(any(action.isEnabled() for action in self._own))


def choose_theme(action: QAction) -> None:
    """Dress the program as the menu says, now and from the next start on."""
    window_state.write(window_state.THEME, action.data())
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, dark=window_state.kept_theme())


def edit_text(act: str) -> bool:
    """Carry out cut, copy, paste… on the text that has the keyboard, or choose all of a list.

    False where neither has it.
    """
    focused = QApplication.focusWidget()
    if act == "select_all" and isinstance(focused, QAbstractItemView):
        focused.selectAll()
        return True
    if act not in _TEXT_ACTS or not isinstance(focused, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return False
    getattr(focused, _SLOTS.get(act, act))()
    return True
