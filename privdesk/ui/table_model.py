"""A register as a table: the ids in SQL's order first, then the cells a page at a time."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from privdesk.fields import FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.store import lists
from privdesk.store.lists import Day, ListColumn, Listing
from privdesk.text import Message, say, translate
from privdesk.ui import theme
from privdesk.ui.chosen_rows import selection_of, spans
from privdesk.ui.delegates import DateDelegate, Role, StateDelegate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.state import state_word
from privdesk.ui.parts.table import TableView
from privdesk.ui.shown import NOTHING, shown

PAGE = 128  # rows read at once
PAGES = 12  # pages kept

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ShownColumn:
    """A column that a page shows: the list's column of that name.

    `second` names a column that follows in grey; `label` replaces the column's own; `width` is in
    pixels at the usual font size, 0 for the one column that takes the rest. An `optional` one is
    hidden until the officer chooses it.
    """

    name: str
    width: int = 0
    label: Message | None = None
    second: str = ""
    optional: bool = False


class RecordTableModel(QAbstractTableModel):
    """What a `Listing` shows. Cells are read when the view asks for them and kept for a while."""

    def __init__(
        self,
        desk: Desk,
        record_type: str,
        columns: Sequence[ShownColumn],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._columns = tuple(columns)
        self._hidden = {n for n, column in enumerate(self._columns) if column.optional}
        fields = fields_of(RECORD_TYPES[record_type])
        self._known = {f.name: ListColumn(f.name, f.label, f.kind, f) for f in fields}
        self._known |= {c.name: c for c in lists.columns_of(record_type)}
        self._listing = Listing(record_type)
        self._day: Day | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, dict[str, Any]]] = OrderedDict()

    @property
    def listing(self) -> Listing:
        """What is shown: the same value makes the export."""
        return self._listing

    @property
    def columns(self) -> tuple[ShownColumn, ...]:
        """The columns, in their order."""
        return self._columns

    def read_column(self, number: int, *, wanted: bool) -> None:
        """Have the cells of that column read, or left out while it is hidden."""
        if wanted and number in self._hidden:
            self._hidden.discard(number)
            self._pages.clear()
        elif not wanted:
            self._hidden.add(number)

    def show_listing(self, listing: Listing) -> None:
        """Show this listing: read its ids now."""
        self.beginResetModel()
        self._listing = listing
        self._day = self._desk.day()
        with self._desk.store.read() as session:
            self._ids = lists.ids(session, listing, self._day)
        self._pages.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """The id of the record in that row."""
        return self._ids[row]

    def row_of(self, record_id: int) -> int:
        """The row of that record; -1 when it is not shown."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def cells(self, row: int) -> dict[str, Any]:
        """Every cell of that row as plain values; empty when the record went meanwhile."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(number)
            while len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row], {})

    def _read(self, number: int) -> dict[int, dict[str, Any]]:
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        day = self._day or self._desk.day()
        with self._desk.store.read() as session:
            found = lists.rows(session, self._listing.record_type, wanted, day, self._names())
        return {row["id"]: row for row in found}

    def _names(self) -> list[str]:
        """The columns of the list that the cells are made of."""
        columns = [c for n, c in enumerate(self._columns) if n not in self._hidden]
        shown = [name for c in columns for name in (c.name, c.second) if name]
        return [*dict.fromkeys(shown), *(["due_is_target"] if "due" in shown else [])]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self._columns[section]
        return say(column.label or self._known[column.name].label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(column.name, self.cells(index.row()))
        if role == Role.SECOND and column.second:
            return self._words(column.second, self.cells(index.row()))
        if role == Role.STATE and column.name == "state":
            return self.cells(index.row()).get("state")
        if role == Role.FLAG and column.name == "due":
            return "text" if self.cells(index.row()).get("due_is_target") else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_out(index)
        return None

    def _read_out(self, index: Index) -> str:
        """A cell for who hears it: its column, and both parts of what it shows."""
        head = self.headerData(index.column(), Qt.Orientation.Horizontal)
        second = self.data(index, Role.SECOND)
        return f"{head}: {self.data(index)}" + (f", {second}" if second else "")

    def _words(self, name: str, cells: dict[str, Any]) -> str:
        if not cells:
            return ""
        column: ListColumn = self._known[name]
        value = cells.get(name)
        if column.field is not None:
            return shown(column.field, value, self._desk.zone)
        if name == "state" and value:
            return state_word(value)
        return _computed_words(column, value)


def _computed_words(column: ListColumn, value: Any) -> str:
    if value is None or value == "":
        return NOTHING
    if column.kind is FieldKind.DATE:
        return f"{value:%d/%m/%Y}"
    if column.kind is FieldKind.FLAG:
        return translate("Common", "Yes") if value else translate("Common", "No")
    if column.choices is not None and value in column.choices:
        return say(column.choices[value])
    return str(value)


class RecordTable(TableView):
    """A register's table. Sorts in SQL by a click on a header; keeps its selection by record.

    `chosen(int)` gives the id of the current record (0 for none), `wanted(int)` that of the one
    opened by Enter or double click; `sorted_by(str, bool)` tells the column and descending. With
    `many`, several may be chosen by Ctrl, Shift and Ctrl+A: `chosen_ids`.
    """

    chosen = Signal(int)
    wanted = Signal(int)
    sorted_by = Signal(str, bool)

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
