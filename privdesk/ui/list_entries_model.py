"""The entries of a list in columns: only those that mean something in that list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from privdesk.rules.lists import Entry, EntryList
from privdesk.text import N_, Message, say, short_date, translate
from privdesk.ui.delegates import Role
from privdesk.ui.parts.progress import figure
from privdesk.ui.short_table import Index, ShortTable

Words = Callable[[Entry, EntryList], str]


@dataclass(frozen=True)
class EntryColumn:
    """A column of the table: its head, its width on the drawing board, and what a cell says."""

    label: Message
    width: int
    words: Words
    is_number: bool = False


def columns_for(of: EntryList) -> tuple[EntryColumn, ...]:
    """The columns that a list has; the one of the names takes the room that the others leave."""
    entries = of.entries
    others = (
        *((_GROUP,) if any(entry.group for entry in entries) else ()),
        *((_RNBD,) if of.has_rnbd_code else ()),
        *((_SENSITIVE,) if any(entry.is_sensitive for entry in entries) else ()),
        *((_VALUE, _THRESHOLD) if of.threshold_in_uvt else ()),
        *((_ADEQUATE,) if of.grounds else ()),
        _STATE,
        *((_SOURCE,) if any(_source(entry, of) for entry in entries) else ()),
    )
    coded = (_CODE,) if of.threshold_in_uvt or of.grounds else ()
    room = _WIDTH - sum(column.width for column in (*coded, *others))
    name = replace(_NAME, width=max(room, _NARROWEST))
    return (*coded, name, *others)


def _value(entry: Entry, of: EntryList) -> str:
    return "" if entry.number is None else f"$ {figure(entry.number)}"


def _threshold(entry: Entry, of: EntryList) -> str:
    return "" if entry.number is None else f"$ {figure(entry.number * of.threshold_in_uvt)}"


def _adequate(entry: Entry, of: EntryList) -> str:
    if not entry.adequate:
        return ""
    ground = of.grounds.get(entry.adequate)
    if ground is None:
        return translate("Lists", "Adequate, by the office")
    return translate("Lists", "Adequate since {day}", day=short_date(ground.since))


def _state(entry: Entry, of: EntryList) -> str:
    if not entry.is_in_use:
        return translate("Lists", "Retired")
    return translate("Lists", "Of the office") if entry.is_own else translate("Lists", "In use")


def _source(entry: Entry, of: EntryList) -> str:
    ground = of.grounds.get(entry.adequate)
    return entry.source or entry.article or (ground.source if ground else "")


_WIDTH = 806  # of the table, without its scroll bar
_NARROWEST = 180  # of the names
_NAME = EntryColumn(N_("Lists", "Name"), _NARROWEST, lambda entry, _: entry.label)
_CODE = EntryColumn(N_("Lists", "Code"), 70, lambda entry, _: entry.code)
_GROUP = EntryColumn(N_("Lists", "Group"), 150, lambda entry, _: entry.group)
_RNBD = EntryColumn(N_("Lists", "RNBD code"), 100, lambda entry, _: entry.rnbd_code)
_SENSITIVE = EntryColumn(
    N_("Lists", "Sensitive"),
    80,
    lambda entry, _: translate("Lists", "Sensitive") if entry.is_sensitive else "",
)
_VALUE = EntryColumn(N_("Lists", "UVT"), 90, _value, is_number=True)
_THRESHOLD = EntryColumn(N_("Lists", "100,000 UVT"), 140, _threshold, is_number=True)
_ADEQUATE = EntryColumn(N_("Lists", "Level of protection"), 210, _adequate)
_STATE = EntryColumn(N_("Lists", "Status"), 100, _state)
_SOURCE = EntryColumn(N_("Lists", "Source"), 220, _source)


class EntriesModel(ShortTable[Entry]):
    """The entries of `of`; those retired are grey, those of the office in Medium."""

    COLUMNS = ()

    def __init__(self, of: EntryList) -> None:
        super().__init__()
        self.of = of
        self.columns = columns_for(of)

    def show_list(self, of: EntryList, rows: list[Entry]) -> None:
        """Show these entries of a list in its columns."""
        self.of, self.columns = of, columns_for(of)
        self.show_rows(rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return say(self.columns[section].label)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
        return None

    def _alignment(self, section: int) -> Any:
        side = Qt.AlignmentFlag.AlignLeft
        if self.columns[section].is_number:
            side = Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].words(entry, self.of)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        is_name = self.columns[index.column()].label == _NAME.label
        if role == Role.EMPHASIS:
            return is_name and entry.is_own and entry.is_in_use
        if role == Role.TONE:
            return None if is_name and entry.is_in_use else "text2"
        return None
