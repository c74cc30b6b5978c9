"""Conservación: what is due for erasure, the rules, the legal holds and the disposals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk.rules.sections import Section
from privdesk.text import N_, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.page import Page
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.progress import figure
from privdesk.ui.sheets.inventory_export import InventoryExport
from privdesk.ui.sheets.retention_due import RetentionDue
from privdesk.ui.sheets.retention_list import LISTS, RetentionList
from privdesk.ui.sheets.tab_row import TabRow

_DUE = Section("due", N_("RetentionPage", "To be erased"), ())
_TABS = (
    _DUE,
    Section("rules", N_("RetentionPage", "Rules"), ()),
    Section("holds", N_("RetentionPage", "Legal holds"), ()),
    Section("disposals", N_("RetentionPage", "Disposals"), ()),
)


class _Tabs(TabRow):
    """A figure at a tab is how many are due, not what is missing."""

    def words(self, key: str) -> str:
        count = self._marks.get(key)
        name = self._name(self._keys.index(key))
        return f"{name}: {figure(count)}" if count else name


class RetentionPage(Page):
    """Argument: `{"list": "due" | "rules" | "holds" | "disposals", "record": id}`."""

    name = "retention"
    can = frozenset({"find", "export"})
    watches = frozenset(
        {
            *("retention_rule", "legal_hold", "disposal", "request", "request_event", "attachment"),
            *("content", "person", "database", "organization", "calendar_day"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = Button("", "principal", "plus")
        self.new.clicked.connect(self.begin_new)
        self.exports = InventoryExport(desk, self)
        self.export_button = Button(translate("Register", "Export…"), "plain", "export")
        self.export_button.clicked.connect(self.export)
        self.tabs = _Tabs(_TABS)
        self.stack = QStackedWidget()
        self.due = RetentionDue(desk)
        self.due.opened.connect(self._open)
        self.stack.addWidget(self.due)
        self.lists: dict[str, RetentionList] = {}
        for key, face in LISTS.items():
            made = RetentionList(desk, face)
            made.wanted.connect(self._wanted)
            self.lists[key] = made
            self.stack.addWidget(made)
        self.new_action = QAction(self)
        self.new_action.triggered.connect(self.begin_new)
        self._lay_out()
        self.tabs.chosen.connect(self.show_list)
        self.show_list("due")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        margin = theme.unit(3)
        head = PageHead(translate("RetentionPage", "Retention"), self.export_button, self.new)
        head.setContentsMargins(margin, 0, margin, 0)
        column.addWidget(head)
        told = QVBoxLayout()
        told.setContentsMargins(margin, 0, margin, 0)
        for part in (self.exports.box, self.exports.done_notice, self.exports.failed_notice):
            told.addWidget(part)
        column.addLayout(told)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(margin, 0, margin, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(Hairline())
        column.addWidget(self.stack, 1)

    def _shown(self) -> str:
        return self.tabs.section()

    def show_list(self, key: str) -> None:
        """Bring one of the four to the front."""
        self.tabs.show_section(key)
        self.stack.setCurrentIndex([tab.key for tab in _TABS].index(key))
        words = {
            "rules": translate("RetentionPage", "New rule"),
            "holds": translate("RetentionPage", "New legal hold"),
        }.get(key, translate("RetentionPage", "Plan a disposal"))
        self.new.setText(words)
        self.new_action.setText(words)

    def refresh(self) -> None:
        self.due.refresh()
        for one in self.lists.values():
            one.refresh()
        if count := self.due.count():
            self.tabs.show_gaps({"due": count})
        else:
            self.tabs.show_gaps({})

    def page_actions(self) -> Sequence[QAction]:
        return (self.new_action,)

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        key = argument.get("list")
        if key in [tab.key for tab in _TABS]:
            self.show_list(str(key))
        record = argument.get("record")
        if key in self.lists and isinstance(record, int):
            self.lists[str(key)].choose(record)
        self.take_keyboard()

    def begin_new(self) -> None:
        """A new record of the list in front; where none is, a planned disposal."""
        self.desk.go(_PAGES.get(self._shown(), "disposal"), {"new": True})

    def export(self) -> None:
        """Ask what is saved of the inventory, this register being offered first (Ctrl+E)."""
        self.exports.ask_register("retention")

    def _wanted(self, record_id: int) -> None:
        self.desk.go(_PAGES[self._shown()], {"record": record_id})

    def _open(self, page: str, record_id: int) -> None:
        self.desk.go(page, {"request" if page == "requests" else "record": record_id})

    def standing(self) -> tuple[bool, dict[str, object] | None]:
        # Of the lists, what is gone back to chooses the record; the others stay as they are left.
        return True, None if self._shown() in self.lists else {"list": self._shown()}

    def take_keyboard(self) -> None:
        key = self._shown()
        if key in self.lists:
            self.lists[key].table.setFocus()
        else:
            self.due.take_keyboard()

    def focus_search(self) -> None:
        if self._shown() not in self.lists:
            self.show_list("disposals")
        self.lists[self._shown()].search.setFocus()


_PAGES = {"rules": "retention_rule", "holds": "legal_hold", "disposals": "disposal"}
