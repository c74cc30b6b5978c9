"""Historial: who did what and when, what it changed, and whether the chain is whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from privdesk.operations.actions import ACTIONS
from privdesk.records import RECORD_TYPES
from privdesk.store.audit import Seal
from privdesk.store.saved_filters import Selection
from privdesk.text import Message, say, translate
from privdesk.ui import theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.history_entry import EntryPane
from privdesk.ui.history_model import NAMES, HistoryModel
from privdesk.ui.list_columns import ColumnFace, ListColumns
from privdesk.ui.list_tools import ListTools
from privdesk.ui.page import Page
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.parts.beside import beside
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.table import TableView
from privdesk.ui.verify_box import VerifyBox

_WIDTHS = (52, 158, 112, 160, 0, 80)
_SPLITTER = "history"


class HistoryPage(Page):
    """The table of entries, the one chosen in words, the seal, and Verificar."""

    name = "history"
    watches = frozenset(RECORD_TYPES)
    can = frozenset({"find"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._seal: Seal | None = None
        self.verify_button = Button(translate("History", "Verify…"), "principal", "shield")
        self.verify_button.clicked.connect(self.show_verify)
        self.seal = Label("", tone="text2")
        self.seal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = IconButton("copy", translate("History", "Copy the whole seal"), compact=True)
        self.copy.clicked.connect(self._copy_seal)
        self.verify_box = VerifyBox(desk)
        self.verify_box.hide()
        self.by_action = ChoiceEditor(
            [("", translate("History", "Everything done")), *_sorted(ACTIONS)]
        )
        types = {name: known.type_label for name, known in RECORD_TYPES.items()}
        self.by_type = ChoiceEditor(
            [("", translate("History", "All the records")), *_sorted(types)]
        )
        for chooser, label in (
            (self.by_action, translate("History", "What was done")),
            (self.by_type, translate("History", "Record")),
        ):
            chooser.set_required()
            chooser.set_value("")
            chooser.inner().setAccessibleName(label)
            chooser.setMinimumWidth(theme.px(160))
            chooser.setMaximumWidth(theme.px(250))
            chooser.changed.connect(self._filtered)
        self.model = HistoryModel(desk, self)
        self.table = TableView(edge=False)
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(translate("History", "History"))
        self._narrow()
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.count = Label("", "minor", "text2")
        self._lay_out()

    def _narrow(self) -> None:
        """Columns and order of the entries, and the filters that are kept."""
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WIDTHS.index(0), header.ResizeMode.Stretch)
        faces = [ColumnFace(n, width) for n, width in zip(NAMES, _WIDTHS, strict=True)]
        self.tools = ListTools(
            self.desk, "history", self._selection, ListColumns(self.table, "history", faces)
        )
        self.tools.clear_asked.connect(self._clear_filters)
        self.tools.chosen.connect(self._show_selection)
        header.sectionClicked.connect(self._turn)
        kept = window_state.read("history/list", {})
        kept = kept if isinstance(kept, dict) else {}
        self._oldest_first = kept.get("oldest_first") is True
        self._set_choosers(kept)

    def _set_choosers(self, wanted: Mapping[str, Any]) -> None:
        """Set the two choosers to a known action and record type, or to any."""
        for chooser, name, known in (
            (self.by_action, "action", ACTIONS),
            (self.by_type, "type", RECORD_TYPES),
        ):
            value = wanted.get(name)
            chooser.set_value(value if isinstance(value, str) and value in known else "")

    def _filters(self) -> dict[str, str]:
        chosen = {"action": self.by_action.value(), "type": self.by_type.value()}
        return {name: str(value) for name, value in chosen.items() if value}

    def _selection(self) -> Selection:
        return Selection("", self._filters(), NAMES[0], not self._oldest_first)

    def _show_selection(self, selection: Selection) -> None:
        self._set_choosers(selection.filters)
        self._oldest_first = bool(selection.order) and not selection.descending
        self._filtered()

    def _clear_filters(self) -> None:
        self._set_choosers({})
        self._filtered()

    def _turn(self, column: int) -> None:
        """The history has one order, that of its numbers; a click turns it round."""
        if NAMES[column] in ("number", "at"):
            self._oldest_first = not self._oldest_first
            self._filtered()

    def _filtered(self) -> None:
        self.refresh()
        kept = {**self._filters(), "oldest_first": self._oldest_first}
        window_state.write("history/list", kept)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, 0, margin, theme.unit(2))
        column.setSpacing(theme.unit())
        seal = QWidget()
        row = QHBoxLayout(seal)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("shield"))
        row.addWidget(self.seal)
        row.addWidget(self.copy)
        head = PageHead(translate("History", "History"), seal, self.verify_button)
        column.addWidget(head)
        column.addWidget(self.verify_box)
        filters = QHBoxLayout()
        filters.setSpacing(theme.unit())
        filters.addWidget(self.by_action, 10)  # they give way in a narrow window
        filters.addWidget(self.by_type, 10)
        filters.addWidget(self.tools.clear)
        filters.addStretch(1)
        filters.addWidget(self.tools)
        column.addLayout(filters)
        column.addWidget(self.tools.kept)
        self.detail = EntryPane()
        self.splitter = beside(self.table, self.count, self.detail)
        self.splitter.setSizes([theme.px(800), theme.px(290)])
        window_state.restore_splitter(self.splitter, _SPLITTER)
        self.splitter.splitterMoved.connect(self._keep_splitter)
        column.addWidget(self.splitter, 1)

    def _keep_splitter(self) -> None:
        window_state.keep_splitter(self.splitter, _SPLITTER)

    def title(self) -> str:
        return translate("History", "History")

    def refresh(self) -> None:
        action = str(self.by_action.value() or "")
        record_type = str(self.by_type.value() or "")
        self.model.show_entries(action, record_type, oldest_first=self._oldest_first)
        self.table.set_sorted(0, not self._oldest_first)
        self.tools.show_filtered(bool(action or record_type))
        count = self.model.rowCount()
        self.count.setText(
            translate("History", "1 entry")
            if count == 1
            else translate("History", "{count} entries", count=figure(count))
        )
        self._seal = self.desk.store.seal()
        self.seal.setText(translate("History", "Audit seal {seal}", seal=self._seal.short))
        self.seal.setToolTip(str(self._seal))
        self.detail.clear()

    def take_keyboard(self) -> None:
        self.table.setFocus()

    def focus_search(self) -> None:
        self.by_action.setFocus()

    def show_argument(self, argument: object) -> None:
        if isinstance(argument, dict) and argument.get("verify"):
            self.show_verify()

    def show_verify(self) -> None:
        """Open the box of verification and verify when it stands open already."""
        if self.verify_box.isHidden():
            self.verify_box.show()
            self.verify_box.start_button.setFocus()
        else:
            self.verify_box.start()

    def _copy_seal(self) -> None:
        if self._seal is not None:
            QApplication.clipboard().setText(str(self._seal))

    def _show_current(self, current: object, _previous: object) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.detail.clear()
            return
        entry, title = self.model.entry(index.row())
        self.detail.show_entry(self.desk, entry, title)


def _sorted(messages: dict[str, Message]) -> list[tuple[object, str]]:
    pairs = [(key, say(message)) for key, message in messages.items()]
    return sorted(pairs, key=lambda pair: pair[1].casefold())
