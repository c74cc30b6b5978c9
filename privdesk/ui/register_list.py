"""The list of a simple register: what narrows and orders it, remembered, and what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from privdesk.records import Record
from privdesk.store.list_filters import filters_of, read_filters
from privdesk.store.lists import Listing
from privdesk.store.saved_filters import Selection
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.list_columns import ColumnFace, ListColumns
from privdesk.ui.list_tools import ListTools
from privdesk.ui.page import Page
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.chips import FilterChip
from privdesk.ui.parts.empty import EmptyRegister
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.record_table import RecordTable
from privdesk.ui.table_model import ShownColumn


class RegisterList(Page):
    """The list of one record type; a subclass says which, and in which words."""

    can = frozenset({"find"})
    record_type: ClassVar[type[Record]]
    icon: ClassVar[str]
    heading: ClassVar[Message]
    new_words: ClassVar[Message]
    empty_head: ClassVar[Message]
    empty_words: ClassVar[Message]
    search_words: ClassVar[Message] = N_("Register", "Search in this list")
    columns: ClassVar[Sequence[ShownColumn]] = (ShownColumn("name"), ShownColumn("contact", 220))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = Button(say(self.new_words), "principal", "plus")
        self.search = SearchBox(say(self.search_words), "Ctrl+F")
        self.search.setProperty("compact", True)
        self.search.setFixedWidth(theme.px(236))
        self.search.textChanged.connect(self._search)
        self.table = RecordTable(
            desk, self.record_type.__tablename__, self.columns, edge=False, many=True
        )
        self.table.setAccessibleName(say(self.heading))
        self._narrow()
        self.count = Label("", "minor", "text2")
        self.empty = EmptyRegister(
            self.icon, say(self.empty_head), say(self.empty_words), say(self.new_words)
        )
        self.narrowing = self._narrowing()

    def _narrow(self) -> None:
        """What makes the list shorter, and what orders it: remembered, as its columns are."""
        name = self.record_type.__tablename__
        self._known = filters_of(name)
        columns = ListColumns(
            self.table, name, [ColumnFace(c.name, c.width, c.optional) for c in self.columns]
        )
        self.tools = ListTools(self.desk, name, self._selection, columns)
        self.tools.clear_asked.connect(self._clear_filters)
        self.tools.chosen.connect(self._show_selection)
        self.table.sorted_by.connect(self._sorted)
        self.chips: dict[str, FilterChip] = {}
        kept = window_state.read(f"{name}/list", {})
        kept = kept if isinstance(kept, dict) else {}
        on = read_filters(self._known, kept.get("filters"))
        self._order, self._descending = "name", False
        self._set_order(kept.get("order"), descending=kept.get("descending") is True)
        for one in self._known:
            chip = FilterChip(say(one.label))
            chip.setChecked(one.name in on)
            chip.toggled.connect(self._filtered)
            self.chips[one.name] = chip

    def _set_order(self, order: object, *, descending: bool) -> None:
        if order in [column.name for column in self.columns]:
            self._order, self._descending = str(order), descending

    def _filters(self) -> dict[str, Any]:
        return {name: True for name, chip in self.chips.items() if chip.isChecked()}

    def _selection(self) -> Selection:
        return Selection(self.search.text(), self._filters(), self._order, self._descending)

    def _show_selection(self, selection: Selection) -> None:
        on = read_filters(self._known, dict(selection.filters))
        for name, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(name in on)
            chip.blockSignals(False)
        self.search.blockSignals(True)
        self.search.setText(selection.words)
        self.search.blockSignals(False)
        self.search.cleared()
        self._set_order(selection.order, descending=selection.descending)
        self._filtered()

    def _clear_filters(self) -> None:
        self._show_selection(Selection())

    def _sorted(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        self._keep_list()

    def _filtered(self) -> None:
        self.refresh()
        self._keep_list()

    def _keep_list(self) -> None:
        filters, order, descending = self._filters(), self._order, self._descending
        kept = {"filters": filters, "order": order, "descending": descending}
        window_state.write(f"{self.record_type.__tablename__}/list", kept)

    def _narrowing(self) -> QWidget:
        """The row over the table: words, filters, and the list's tools."""
        narrowing = QWidget()
        flow = FlowLayout(narrowing)
        flow.addWidget(self.search)
        for chip in self.chips.values():
            flow.addWidget(chip)
        flow.addWidget(self.tools.clear)
        flow.addWidget(self.tools)
        return narrowing

    def _list(self) -> None:
        """Read the list anew and say how long it is."""
        words = self.search.text()
        name, filters = self.record_type.__tablename__, self._filters()
        self.table.show_listing(Listing(name, words, filters, self._order, self._descending))
        shown = self.table.records.rowCount()
        self.count.setText(
            translate("Register", "1 record")
            if shown == 1
            else translate("Register", "{count} records", count=figure(shown))
        )
        narrowed = bool(words.strip() or filters)
        self.tools.show_filtered(narrowed)
        is_empty = not shown and not narrowed
        self.empty.setVisible(is_empty)
        self.narrowing.setVisible(not is_empty)

    def _search(self, _words: str) -> None:
        self.refresh()

    def take_keyboard(self) -> None:
        self.table.setFocus()

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def title(self) -> str:
        return say(self.heading)
