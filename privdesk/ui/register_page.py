"""The lists of the inventory, each with the chosen record in brief beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.operations.sheets import remove_sheet
from privdesk.records import INVENTORY, Activity, Database, Party
from privdesk.records.owned import OWNED
from privdesk.text import N_, say, translate
from privdesk.ui import messages, theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.pages.page_head import PageHead, window_width
from privdesk.ui.parts.beside import beside
from privdesk.ui.parts.buttons import Button
from privdesk.ui.register_list import RegisterList
from privdesk.ui.sheets.inventory_export import InventoryExport
from privdesk.ui.sheets.summary_pane import SummaryPane
from privdesk.ui.table_model import ShownColumn

# A record in brief says what others say of it: whatever changes in the inventory is read again.
_WATCHED = frozenset(
    {
        *INVENTORY,
        *(owned.record_type for found in OWNED.values() for owned in found),
        *("request", "attachment", "list_entry", "organization", "calendar_day", "closure"),
    }
)
_BESIDE = 1100  # a window narrower than this has the record in brief under the list


class RegisterPage(RegisterList):
    """The list, the record in brief, and the acts: open (Enter), duplicate, remove, export.

    `{"record": id}` chooses a record, `{"words": …}` lists what holds them, `{"new": True}` goes to
    the page of a new one.
    """

    can = frozenset({"find", "export"})
    watches = _WATCHED
    record_page: ClassVar[str]

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.pane = SummaryPane(desk, self.record_type.__tablename__)
        self.exports = InventoryExport(desk, self)
        self.export_button = Button(translate("Register", "Export…"), "plain", "export")
        self._make_actions()
        self._lay_out()
        self.new.clicked.connect(self.begin_new)
        self.empty.new_asked.connect(self.begin_new)
        self.export_button.clicked.connect(self.export)
        self.table.chosen.connect(self._show_record)
        self.table.wanted.connect(self.open_record)
        self.table.menu_asked.connect(self._show_menu)
        self.pane.open_asked.connect(self._open_chosen)
        self.pane.copy_asked.connect(self.begin_copy)
        self.pane.set_actions([self.remove_action])
        self._show_record(0)

    def _make_actions(self) -> None:
        self.open_action = QAction(translate("Summary", "Open"), self)
        self.open_action.triggered.connect(self._open_chosen)
        self.copy_action = QAction(translate("Sheet", "Duplicate"), self)
        self.copy_action.triggered.connect(self.begin_copy)
        self.remove_action = QAction(translate("Summary", "Remove…"), self)
        self.remove_action.triggered.connect(self.remove)
        self.new_action = QAction(say(self.new_words), self)
        self.new_action.triggered.connect(self.begin_new)

    def page_actions(self) -> Sequence[QAction]:
        return (self.new_action, self.open_action, self.copy_action, self.remove_action)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, 0, margin, theme.unit(2))
        column.setSpacing(theme.unit())
        column.addWidget(PageHead(say(self.heading), self.export_button, self.new))
        for part in (self.exports.box, self.exports.done_notice, self.exports.failed_notice):
            column.addWidget(part)
        column.addWidget(self.empty)
        column.addWidget(self.narrowing)
        column.addWidget(self.tools.kept)
        self.splitter = beside(self.table, self.count, self.pane)
        self.splitter.splitterMoved.connect(self._keep_splitter)
        column.addWidget(self.splitter, 1)
        self._put_pane(below=False)

    def _put_pane(self, *, below: bool) -> None:
        """Stand the record in brief beside the list, or under it in a narrow window."""
        self._is_below = below
        ways = Qt.Orientation
        self.splitter.setOrientation(ways.Vertical if below else ways.Horizontal)
        self.splitter.setSizes([theme.px(size) for size in ((300, 280) if below else (640, 380))])
        window_state.restore_splitter(self.splitter, self._splitter_key())
        self.splitter.setOrientation(ways.Vertical if below else ways.Horizontal)

    def _splitter_key(self) -> str:
        return f"register/{self.name}" + ("/below" if self._is_below else "")

    def _keep_splitter(self) -> None:
        window_state.keep_splitter(self.splitter, self._splitter_key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (below := window_width(self) < _BESIDE) != self._is_below:
            self._put_pane(below=below)

    def refresh(self) -> None:
        self._list()
        self.splitter.setVisible(not self.empty.isVisibleTo(self))
        self._show_record(self.table.chosen_id())

    def _show_record(self, record_id: int) -> None:
        self.pane.show_record(record_id)
        for action in (self.open_action, self.copy_action, self.remove_action):
            action.setEnabled(bool(self.pane.record_id))

    def _show_menu(self, place: QPoint) -> None:
        """What the menu "Registro" offers, at the row that is meant."""
        self.menu = QMenu(self)
        self.menu.addActions(self.page_actions())
        self.menu.popup(place)

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        if argument.get("new"):
            self.begin_new()
        elif isinstance(argument.get("record"), int):
            if not self.table.choose(argument["record"]):  # what narrows the list hides it
                self._clear_filters()
                self.table.choose(argument["record"])
        elif isinstance(argument.get("words"), str):
            self.search.setText(argument["words"])
            self.take_keyboard()

    # What is done

    def open_record(self, record_id: int) -> None:
        """Open that record at full size."""
        self.desk.go(self.record_page, {"record": record_id})

    def _open_chosen(self) -> None:
        if self.pane.record_id:
            self.open_record(self.pane.record_id)

    def begin_new(self) -> None:
        """The page of a new record."""
        self.desk.go(self.record_page, {"new": True})

    def begin_copy(self) -> None:
        """The page of a new record like the chosen one."""
        if self.pane.record_id:
            self.desk.go(self.record_page, {"copy_of": self.pane.record_id})

    def remove(self) -> None:
        """Take the chosen record away, once that is confirmed; undone as the last action is."""
        record_id, title = self.pane.record_id, self.pane.title_label.text()
        if not record_id:
            return
        sure = messages.confirm(
            self,
            translate("Summary", "Remove “{record}”?", record=title[:120]),
            translate("Summary", "The history keeps what it said. Right after, it can be undone."),
            translate("Summary", "Remove"),
            danger=True,
        )
        if not sure:
            return
        try:
            with self.desk.store.write("remove_record") as session:
                remove_sheet(session, self.record_type.__tablename__, record_id)
        except UserError as error:
            messages.tell(self, translate("Summary", "It was not removed"), str(error), "alert")

    def export(self) -> None:
        listing, count = self.table.records.listing, self.table.records.rowCount()
        columns, marked = self.table.shown_names(), self.table.chosen_ids()
        self.exports.ask_what(listing, count, columns, marked)


class DatabasesPage(RegisterPage):
    """The databases of personal data."""

    name = "databases"
    record_page = "database"
    record_type = Database
    icon = "database"
    heading = N_("Register", "Databases")
    new_words = N_("Register", "New database")
    empty_head = N_("Register", "No databases yet")
    empty_words = N_(
        "Register",
        "An organized set of personal data (Ley 1581 de 2012, art. 3, lit. b). A request names the "
        "one that it concerns.",
    )
    columns = (
        ShownColumn("name"),
        ShownColumn("rnbd", 160),
        ShownColumn("complete", 84, N_("Register", "Complete")),
        ShownColumn("subject_count", 76, N_("Register", "Data subjects")),
        ShownColumn("created_on", 92),
        ShownColumn("contact", 160, optional=True),
        ShownColumn("registered_on", 96, optional=True),
    )


class ActivitiesPage(RegisterPage):
    """What is done with personal data."""

    name = "activities"
    record_page = "activity"
    record_type = Activity
    icon = "activity"
    heading = N_("Register", "Processing activities")
    new_words = N_("Register", "New activity")
    empty_head = N_("Register", "No activities yet")
    empty_words = N_(
        "Register",
        "What is done with personal data, for what and with whom: the inventory that demonstrated "
        "accountability rests on (Decreto 1377 de 2013, arts. 26 and 27).",
    )
    columns = (
        ShownColumn("name"),
        ShownColumn("role", 112, N_("Register", "Role")),
        ShownColumn("status", 80),
        ShownColumn("owner", 110, N_("Register", "Answers for it")),
        ShownColumn("review_on", 92, N_("Register", "Review")),
        ShownColumn("complete", 84, N_("Register", "Complete"), optional=True),
    )


class PartiesPage(RegisterPage):
    """Processors, recipients and other controllers."""

    name = "parties"
    record_page = "party"
    record_type = Party
    icon = "party"
    heading = N_("Register", "Third parties")
    new_words = N_("Register", "New third party")
    empty_head = N_("Register", "No third parties yet")
    empty_words = N_(
        "Register",
        "Who processes data for the organization or receives it (Ley 1581 de 2012, art. 3, lits. "
        "d and e).",
    )
    columns = (
        ShownColumn("name"),
        ShownColumn("roles", 150),
        ShownColumn("country", 100),
        ShownColumn("next_end", 108, N_("Register", "Contract until")),
        ShownColumn("complete", 84, N_("Register", "Complete"), optional=True),
        ShownColumn("contact", 150, optional=True),
    )
