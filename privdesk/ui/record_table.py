"""The table of a register: sorted in SQL, chosen by record, as wide as the officer left it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from privdesk.store.lists import Listing
from privdesk.ui import theme
from privdesk.ui.chosen_rows import selection_of, spans
from privdesk.ui.delegates import DateDelegate, StateDelegate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.table import TableView
from privdesk.ui.sheets.chip_delegate import ChipDelegate
from privdesk.ui.table_model import RecordTableModel, ShownColumn


class RecordTable(TableView):
    """A register's table. Sorts in SQL by a click on a header; keeps its selection by record.

    `chosen(int)` gives the id of the current record (0 for none), `wanted(int)` that of the one
    opened by Enter or double click; `menu_asked(QPoint)` the place on the screen where the menu of
    the chosen records is wanted; `sorted_by(str, bool)` tells the column and descending. With
    `many`, several may be chosen by Ctrl, Shift and Ctrl+A: `chosen_ids`.
    """

    chosen = Signal(int)
    wanted = Signal(int)
    sorted_by = Signal(str, bool)
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        desk: Desk,
        record_type: str,
        columns: Sequence[ShownColumn],
        parent: QWidget | None = None,
        *,
        edge: bool = True,
        many: bool = False,
    ) -> None:
        super().__init__(parent, edge=edge)
        self.records = RecordTableModel(desk, record_type, columns, self)
        self.setModel(self.records)
        modes = TableView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self._dress(columns)
        self._quiet = False
        self.horizontalHeader().sectionClicked.connect(self._header_clicked)
        self.opened.connect(self._opened)
        self.selectionModel().selectionChanged.connect(self._selected)

    def _dress(self, columns: Sequence[ShownColumn]) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for number, column in enumerate(columns):
            if column.name == "state":
                self.setItemDelegateForColumn(number, StateDelegate(self))
            elif column.name == "rnbd":
                self.setItemDelegateForColumn(number, ChipDelegate(self))
            elif column.name == "due":
                self.setItemDelegateForColumn(number, DateDelegate(self))
            if column.width:
                header.resizeSection(number, theme.px(column.width))
            else:
                header.setSectionResizeMode(number, header.ResizeMode.Stretch)
            if column.optional:
                super().setColumnHidden(number, True)

    def setColumnHidden(self, column: int, hide: bool) -> None:
        self.records.read_column(column, wanted=not hide)
        super().setColumnHidden(column, hide)

    def shown_names(self) -> list[str]:
        """The list's columns that are in sight, from the left; a second in its column, too."""
        header = self.horizontalHeader()
        numbers = [header.logicalIndex(place) for place in range(header.count())]
        columns = [self.records.columns[n] for n in numbers if not self.isColumnHidden(n)]
        return [name for c in columns for name in (c.name, c.second) if name]

    def show_listing(self, listing: Listing) -> None:
        """Show this listing, keeping the chosen record chosen while it is in it."""
        kept, place = self.chosen_id(), self.verticalScrollBar().value()
        others = self.chosen_ids() if self.chosen_count() > 1 else []
        self._quiet = True
        try:
            self.records.show_listing(listing)
            self.verticalScrollBar().setValue(place)
            if others:
                self._choose_again(others, kept)
            elif kept:
                self.choose(kept)
        finally:
            self._quiet = False
        self._show_sorting(listing)
        if self.chosen_id() != kept:
            self.chosen.emit(self.chosen_id())

    def refresh(self) -> None:
        """Read again what is shown."""
        self.show_listing(self.records.listing)

    def widths(self) -> list[int]:
        """The columns' widths as they are now, 0 for the one that takes the rest."""
        header = self.horizontalHeader()
        return [
            header.sectionSize(n) if column.width else 0
            for n, column in enumerate(self.records.columns)
        ]

    def set_widths(self, widths: object) -> None:
        """Give the columns the widths of `widths()`; anything else changes nothing."""
        columns = self.records.columns
        if not isinstance(widths, list) or len(widths) != len(columns):
            return
        for number, (column, width) in enumerate(zip(columns, widths, strict=True)):
            if column.width and isinstance(width, int) and 20 <= width <= 2000:
                self.horizontalHeader().resizeSection(number, width)

    def chosen_id(self) -> int:
        """The id of the chosen record, of several the one where the keyboard is; 0 for none."""
        chosen, place = self.selectionModel().selection(), self.currentIndex()
        if place.isValid() and chosen.contains(place):
            return self.records.id_at(place.row())
        return 0 if chosen.isEmpty() else self.records.id_at(spans(chosen)[0][0])

    def chosen_count(self) -> int:
        """How many records are chosen."""
        return sum(1 + end - top for top, end in spans(self.selectionModel().selection()))

    def chosen_ids(self) -> list[int]:
        """The ids of the chosen records, in the order of the table."""
        parts = spans(self.selectionModel().selection())
        return [self.records.id_at(row) for top, end in parts for row in range(top, end + 1)]

    def _choose_again(self, kept: Sequence[int], current: int) -> None:
        """Choose several again, with the keyboard where it was, as far as they are still shown."""
        self.choose(current)
        wanted = set(kept)
        rows = (r for r in range(self.records.rowCount()) if self.records.id_at(r) in wanted)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection_of(self.records, rows), flags.ClearAndSelect)

    def choose(self, record_id: int) -> bool:
        """Choose a record; False when it is not shown."""
        row = self.records.row_of(record_id)
        if row < 0:
            return False
        first = self.records.index(row, 0)
        last = self.records.index(row, self.records.columnCount() - 1)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(QItemSelection(first, last), flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.scrollTo(first)
        return True

    def _selected(self, *_changed: object) -> None:
        if not self._quiet:
            self.chosen.emit(self.chosen_id())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click on a row, or the menu key and Shift+F10 on the current one."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            row, place = self.rowAt(event.pos().y()), event.globalPos()
        else:
            row = self.currentIndex().row()
            inside = self.row_rect(row).center() if row >= 0 else QPoint()
            inside.setX(theme.unit())
            place = self.viewport().mapToGlobal(inside)
        if row >= 0 and (record_id := self.records.id_at(row)):
            if record_id not in self.chosen_ids():
                self.choose(record_id)
            self.menu_asked.emit(place)

    def _opened(self, index: QModelIndex) -> None:
        self.wanted.emit(self.records.id_at(index.row()))

    def _header_clicked(self, number: int) -> None:
        name = self.records.columns[number].name
        listing = self.records.listing
        descending = not listing.descending if listing.order == name else False
        self.show_listing(replace(listing, order=name, descending=descending))
        self.sorted_by.emit(name, descending)

    def _show_sorting(self, listing: Listing) -> None:
        names = [column.name for column in self.records.columns]
        number = names.index(listing.order) if listing.order in names else -1
        self.set_sorted(number, listing.descending)
