"""The contracts of a third party: how each stands, until when, and what it does not say."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.rules.contracts import contract_state, lacking_clauses
from privdesk.rules.inventory_words import CONTRACT_KINDS
from privdesk.rules.sheet import Sheet
from privdesk.store.links import contracts_of
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.table import TableView
from privdesk.ui.sheets.chip_delegate import ChipDelegate, ChipRole
from privdesk.ui.sheets.contract_faces import chip_of, clauses_words
from privdesk.ui.short_table import Index, ShortTable

_SHOWN = 9
_WIDTHS = (0, 190, 130, 100, 90)
_STATE, _END, _CLAUSES = 2, 3, 4


class ContractsModel(ShortTable[Sheet]):
    """A contract a row: name, kind, state, end, and how many clauses it says."""

    COLUMNS: ClassVar[tuple[Message, ...]] = (
        N_("PartyPage", "Contract"),
        N_("PartyPage", "Kind"),
        N_("PartyPage", "State"),
        N_("PartyPage", "Ends"),
        N_("PartyPage", "Clauses"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        sheet, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(sheet, column)
        if role == ChipRole and column == _STATE:
            return chip_of(sheet, self._desk.today())
        if role == Role.TONE:
            return self._tone(sheet, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == _CLAUSES:
            lacking = lacking_clauses(sheet, self._desk.lists())
            return "\n".join(entry.label for entry in lacking) or None
        return None

    def _words(self, sheet: Sheet, column: int) -> str:
        if column == 0:
            return " ".join(str(sheet["name"]).split())
        if column == _STATE:
            return chip_of(sheet, self._desk.today())[1]
        if column == _CLAUSES:
            return clauses_words(sheet, self._desk.lists())
        if column == _END:
            if sheet["has_no_end"]:
                return translate("PartyPage", "No end")
            return show_date(sheet["ends_on"]) if sheet["ends_on"] else "—"
        kind = CONTRACT_KINDS.get(sheet["kind"])
        return say(kind) if kind is not None else str(sheet["kind"])

    def _tone(self, sheet: Sheet, column: int) -> str | None:
        if column == _CLAUSES and lacking_clauses(sheet, self._desk.lists()):
            return "amber"
        is_late = contract_state(sheet.values, self._desk.today()) in ("ending", "over")
        return "amber" if column == _END and is_late else None


class PartyContracts(QWidget):
    """The tab of the contracts; `opened(int)` is the id of one, `new_asked()` begins another."""

    opened = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._party = 0
        self.model = ContractsModel(desk)
        self.table = TableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("PartyPage", "Contracts"))
        self.table.setItemDelegateForColumn(_STATE, ChipDelegate(self.table))
        self.table.set_widths(_WIDTHS)
        self.table.opened.connect(self._open)
        self.new = Button(translate("PartyPage", "New contract"), "plain", "plus", compact=True)
        self.new.clicked.connect(self.new_asked)
        self.title = Label(translate("PartyPage", "Contracts"), emphasis=True)
        self.nothing = Label("", "minor", "text2", wrap=True)
        self.setFocusProxy(self.new)
        self._lay_out()
        self.show_party(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        row = QHBoxLayout()
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.new)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.table)

    def show_party(self, party_id: int) -> None:
        """Show the contracts of that third party; 0 for one that is not on record yet."""
        self._party = party_id
        rows: tuple[Sheet, ...] = ()
        if party_id:
            with self._desk.store.read() as session:
                rows = contracts_of(session, party_id)
        self.model.show_rows(rows)
        self.new.setEnabled(bool(party_id))
        self.table.setVisible(bool(rows))
        tall = self.table.verticalHeader().defaultSectionSize() * min(len(rows), _SHOWN)
        self.table.setFixedHeight(theme.px(32) + tall)
        self.nothing.setVisible(not rows)
        self.nothing.setText(
            translate(
                "PartyPage",
                "None yet. Data go to a processor by a contract that says what it may do with them "
                "(Decreto 1074 de 2015, 2.2.2.25.5.2).",
            )
            if party_id
            else translate("PartyPage", "Save the third party first; then it can have contracts.")
        )

    def _open(self, index: QModelIndex) -> None:
        number = self.model.rows[index.row()].id
        if number:
            self.opened.emit(number)
