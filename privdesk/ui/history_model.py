"""The history as a table: the numbers of all entries first, then the entries a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QObject, Qt

from privdesk.store.history import HistoryEntry, entries_numbered, entry_numbers
from privdesk.text import N_, say
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.history_words import CHANGES, action_words, said_of, type_words
from privdesk.ui.parts.progress import figure
from privdesk.ui.short_table import Index, ShortTable
from privdesk.ui.shown import day_and_hour

_PAGE = 128  # entries read at once
_PAGES = 12  # pages kept

NAMES = ("number", "at", "actor", "action", "record", "change")


class HistoryModel(ShortTable[int]):
    """The entries of an action and a record type ("": any), the newest first or the oldest.

    Its rows are the entries' numbers.
    """

    COLUMNS = (
        N_("History", "No."),
        N_("History", "When"),
        N_("History", "Who"),
        N_("History", "What was done"),
        N_("History", "Record"),
        N_("History", "Change"),
    )

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._pages: OrderedDict[int, list[tuple[HistoryEntry, str]]] = OrderedDict()

    def show_entries(
        self, action: str = "", record_type: str = "", *, oldest_first: bool = False
    ) -> None:
        """Read which entries there are now."""
        with self._desk.store.read() as session:
            numbers = entry_numbers(session, action=action, record_type=record_type)
        if oldest_first:
            numbers.reverse()
        self._pages.clear()
        self.show_rows(numbers)

    def entry(self, row: int) -> tuple[HistoryEntry, str]:
        """The entry of a row and the title of its record ("" when it has none)."""
        number = row // _PAGE
        if number not in self._pages:
            self._pages[number] = self._read(number)
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return self._pages[number][row % _PAGE]

    def _read(self, page: int) -> list[tuple[HistoryEntry, str]]:
        wanted = self.rows[page * _PAGE : (page + 1) * _PAGE]
        with self._desk.store.read() as session:
            by_number = {entry.number: entry for entry in entries_numbered(session, wanted)}
            entries = [by_number[number] for number in wanted if number in by_number]
            records = {(e.record_type, e.record_id) for e in entries}
            named = said_of(session, records, self._desk.day())
        return [(e, named.get((e.record_type, e.record_id), "")) for e in entries]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, title = self.entry(index.row())
        if role == Role.SECOND and index.column() == 4:
            return title
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                figure(entry.number),
                day_and_hour(entry.at, self._desk.zone),
                entry.actor,
                action_words(entry.action),
                type_words(entry.record_type),
                say(CHANGES[entry.change]),
            )[index.column()]
        return None
