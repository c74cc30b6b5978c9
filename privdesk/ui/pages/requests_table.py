"""The table of requests with its count at the foot, or what stands there while it is empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk.store import lists
from privdesk.store.lists import Listing
from privdesk.text import N_, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.list_columns import ColumnFace, ListColumns
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.empty import EmptyRegister
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import figure
from privdesk.ui.record_table import RecordTable
from privdesk.ui.table_model import ShownColumn

COLUMNS = (
    ShownColumn("state", 154),
    ShownColumn("number", 78),
    ShownColumn("person_id", label=N_("Requests", "Data subject")),
    ShownColumn("kind", 136, N_("Requests", "Kind and right"), second="right"),
    ShownColumn("applicant_id", 150),
    ShownColumn("role", 130),
    ShownColumn("due", 110),
    ShownColumn("document_number", 130, optional=True),
    ShownColumn("received_on", 100, optional=True),
    ShownColumn("channel", 150, optional=True),
    ShownColumn("database_id", 170, optional=True),
    ShownColumn("party_id", 170, optional=True),
    ShownColumn("capacity", 150, optional=True),
    ShownColumn("is_minor", 110, optional=True),
    ShownColumn("stage", 190, optional=True),
    ShownColumn("limit", 100, optional=True),
    ShownColumn("target", 100, optional=True),
    ShownColumn("decision", 150, optional=True),
    ShownColumn("answered_on", 110, optional=True),
    ShownColumn("in_time", 90, optional=True),
    ShownColumn("closed_on", 110, optional=True),
    ShownColumn("reply_address", 200, optional=True),
)
KIND, APPLICANT, ROLE = 3, 4, 5


class RequestsTable(QWidget):
    """`rows` is the table. `new_asked()` by the door of an empty register, `clear_asked()` to
    take the filters away that leave nothing, `letters_asked()` for the several that are chosen.
    """

    new_asked = Signal()
    clear_asked = Signal()
    letters_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = RecordTable(desk, "request", COLUMNS, edge=False, many=True)
        self.rows.setAccessibleName(translate("Requests", "Requests"))
        self.columns = ListColumns(
            self.rows, "request", [ColumnFace(c.name, c.width, c.optional) for c in COLUMNS]
        )
        self.rows.chosen.connect(self._count_chosen)
        self.empty = EmptyRegister(
            "request",
            translate("Requests", "There are no requests yet"),
            translate(
                "Requests",
                "Here every inquiry and claim of the data subjects is recorded, with its term and "
                "its answer (Ley 1581 de 2012, arts. 14 and 15).",
            ),
            new=translate("Requests", "New request"),
        )
        self.empty.new_asked.connect(self.new_asked)
        self.none = Notice(
            "info",
            translate("Requests", "No request is like that."),
            translate("Requests", "Change the search or take the filters away."),
            translate("Requests", "Take them away"),
        )
        self.none.acted.connect(self.clear_asked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(_padded(self.empty))
        self._stack.addWidget(_padded(self.none))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot())
        self.setMinimumWidth(theme.px(360))
        self.setMinimumHeight(theme.px(180))

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("part", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        self.count = ElidedLabel("", "minor", "text2")
        self.selected = Label("", "minor", "text2")
        self.letters = LinkButton(translate("Requests", "Letters for those selected…"))
        self.letters.clicked.connect(self.letters_asked)
        self.letters.hide()
        row.addWidget(self.count, 1)
        row.addWidget(self.selected)
        row.addWidget(self.letters)
        return foot

    def show_listing(self, listing: Listing) -> None:
        """Show this listing and count it."""
        self.rows.show_listing(listing)
        with self._desk.store.read() as session:
            whole = lists.count(session, listing.record_type)
        shown = self.rows.records.rowCount()
        self._stack.setCurrentIndex(0 if shown else 2 if whole else 1)
        if whole == 1:
            words = translate("Requests", "{shown} of 1 request", shown=figure(shown))
        else:
            words = translate(
                "Requests", "{shown} of {all} requests", shown=figure(shown), all=figure(whole)
            )
        self.count.setText(words)
        self._count_chosen(self.rows.chosen_id())

    def take_focus(self) -> None:
        """Give the keys to the rows, or to the door that stands there while there are none."""
        shown = self._stack.currentWidget()
        door = shown.findChild(Button) if shown and shown is not self.rows else None
        (door or self.rows).setFocus()

    def _count_chosen(self, request_id: int) -> None:
        count = self.rows.chosen_count()
        words = translate("Requests", "{count} selected", count=figure(count))
        one = translate("Requests", "1 selected") if request_id else ""
        self.selected.setText(words if count > 1 else one)
        self.letters.setVisible(count > 1)


def _padded(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    margin = theme.unit(3)
    column.setContentsMargins(margin, margin, margin, margin)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
