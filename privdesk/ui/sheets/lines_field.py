"""Rows that are chosen from a list: one line for each of its entries, under their groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.records.owned import Owned
from privdesk.rules.lists import Entry
from privdesk.rules.sheet import RowSheet
from privdesk.text import say
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.sheets.grouped_entries import grouped_entries
from privdesk.ui.sheets.rows_field import RowsField


class EntryLine(QWidget):
    """One line: an entry of the list, and what the row of its code says."""

    entry: Entry

    def show_row(self, row: RowSheet | None) -> None:
        """Show what that row says; None where there is none."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        raise NotImplementedError

    def inner(self) -> QWidget:
        """Where the keyboard begins in it."""
        raise NotImplementedError


L = TypeVar("L", bound=EntryLine)


class LinesField(RowsField, Generic[L]):
    """The count over the lines, the lines, and what is wrong under them; no rows at first.

    A subclass makes the lines of its list, and ends its `__init__` with `set_rows(())`.
    """

    between: ClassVar[int] = 0  # points between the lines of a group

    def __init__(
        self, desk: Desk, owned: Owned, listed: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, owned, parent)
        self.lines: dict[str, L] = {}
        self._listed = listed
        self._given: tuple[RowSheet, ...] = ()
        self._read_only = False
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.unit())
        self.count = Label("", "minor", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.count)
        column.addLayout(self._body)
        column.addWidget(self._error_row)

    def _line(self, entry: Entry) -> L:
        """A line for that entry, with its signals."""
        raise NotImplementedError

    def _say_count(self) -> None:
        """Say over the lines how many of them say something."""
        raise NotImplementedError

    def set_rows(self, rows: Iterable[RowSheet]) -> None:
        self._given = tuple(rows)
        kept = {str(row.values["code"]): row for row in self._given}
        self._build(kept)
        for code, line in self.lines.items():
            line.show_row(kept.get(code))
        self.set_error(None)
        self._say_count()

    def refresh(self) -> None:
        rows, given = self.rows(), self._given
        self.set_rows(rows)
        self._given = given

    def set_read_only(self, read_only: bool = True) -> None:
        self._read_only = read_only
        for line in self.lines.values():
            line.set_read_only(read_only)

    def _build(self, kept: Iterable[str]) -> None:
        """A line for each entry offered or kept, unless they stand already."""
        groups = grouped_entries(self.desk.lists()[self._listed], kept)
        wanted = [entry for _group, entries in groups for entry in entries]
        if [line.entry for line in self.lines.values()] == wanted:
            return
        while (item := self._body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self.lines = {}
        for group, entries in groups:
            self._body.addWidget(self._group(group, entries))
        if self.lines:
            self.setFocusProxy(next(iter(self.lines.values())).inner())
        self.set_read_only(self._read_only)

    def _group(self, group: str, entries: Iterable[Entry]) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(self.between))
        column.addWidget(Heading(group or say(self.owned.label), "minor"))
        for entry in entries:
            self.lines[entry.code] = line = self._line(entry)
            column.addWidget(line)
        return held
