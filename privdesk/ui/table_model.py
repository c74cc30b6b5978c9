"""A register as a table: the ids in SQL's order first, then the cells a page at a time."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from privdesk.fields import FieldKind, answer_words, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.store import lists
from privdesk.store.list_columns import ListColumn, columns_of
from privdesk.store.lists import Day, Listing
from privdesk.text import Message, say, short_date
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.parts.state import state_word
from privdesk.ui.sheets.chip_delegate import ChipRole
from privdesk.ui.sheets.registration_faces import chip_of_state
from privdesk.ui.shown import NOTHING, shown

PAGE = 128  # rows read at once
PAGES = 12  # pages kept
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ShownColumn:
    """A column that a page shows: the list's column of that name.

    `second` names a column that follows in grey; `label` replaces the column's own; `width` is in
    pixels at the usual font size, 0 for the one column that takes the rest. An `optional` one is
    hidden until the officer chooses it. `words` makes what it shows of several cells by their
    names, those that it `reads` besides its own.
    """

    name: str
    width: int = 0
    label: Message | None = None
    second: str = ""
    optional: bool = False
    words: Callable[[Mapping[str, Any]], str] | None = None
    reads: tuple[str, ...] = ()


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
        self._known |= {c.name: c for c in columns_of(record_type)}
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
        shown = [name for c in columns for name in (c.name, c.second, *c.reads) if name]
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
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self._columns[section]
        return say(column.label or self._known[column.name].label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(column, self.cells(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Role.SECOND and column.second:
            return self._words(column.second, self.cells(index.row()))
        if role == Role.STATE and column.name == "state":
            return self.cells(index.row()).get("state")
        if role == ChipRole and column.name == "rnbd":
            state = self.cells(index.row()).get("rnbd")
            return chip_of_state(state) if state else None
        if role == Role.FLAG and column.name == "due":
            return "text" if self.cells(index.row()).get("due_is_target") else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_out(index)
        return None

    def _alignment(self, number: int) -> int | None:
        """At the right where figures stand under figures; their words follow none."""
        column = self._columns[number]
        is_figure = self._known[column.name].kind is FieldKind.NUMBER
        return _RIGHT if is_figure and not (column.second or column.words) else None

    def _read_out(self, index: Index) -> str:
        """A cell for who hears it: its column, and both parts of what it shows."""
        head = self.headerData(index.column(), Qt.Orientation.Horizontal)
        second = self.data(index, Role.SECOND)
        return f"{head}: {self.data(index)}" + (f", {second}" if second else "")

    def _shown(self, column: ShownColumn, cells: dict[str, Any]) -> str:
        if column.words and cells:
            return column.words(cells)
        return self._words(column.name, cells)

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
    if column.name == "complete":
        return f"{value} %"
    if column.kind is FieldKind.DATE:
        return short_date(value)
    if column.kind is FieldKind.FLAG:
        return answer_words(value)
    if column.choices is not None and value in column.choices:
        return say(column.choices[value])
    return str(value)
