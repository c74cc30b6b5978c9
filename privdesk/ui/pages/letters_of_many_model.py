"""The requests of a letter to many as a table: who each is, and whether its letter is ready."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from privdesk.operations.letters_of_many import OneOfMany, lacking_words
from privdesk.text import N_, translate
from privdesk.ui.delegates import Role
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.short_table import Index, ShortTable

NUMBER, PERSON, STATE = range(3)


class ManyModel(ShortTable[OneOfMany]):
    """One row for each request, in the order in which they get their numbers."""

    COLUMNS = (
        N_("LettersOfMany", "Request"),
        N_("LettersOfMany", "Data subject"),
        N_("LettersOfMany", "Letter"),
    )

    def show_rows(self, rows: Sequence[OneOfMany]) -> None:
        """Show these; the table keeps its place where they are the same requests."""
        same = [one.request_id for one in rows] == [one.request_id for one in self.rows]
        if not same:
            super().show_rows(tuple(rows))
            return
        self.rows = tuple(rows)
        if rows:
            last = self.index(len(rows) - 1, len(self.COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def ready(self) -> list[int]:
        """The ids of the requests whose letter can be issued."""
        return [one.request_id for one in self.rows if one.is_ready]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (one.number, one.person, state_words(one))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: " + str(
                self.data(index)
            )
        if index.column() == STATE and role == Role.TONE:
            return "red" if one.problem else "amber" if one.missing else "green"
        if index.column() == STATE and role == Role.SECOND and one.is_ready:
            return " ".join(remarks(one)) or None
        return None


def state_words(one: OneOfMany) -> str:
    """Whether the letter is ready, or what stands in its way."""
    if one.problem:
        return one.problem
    if one.missing:
        return lacking_words(one.missing)
    return translate("LettersOfMany", "Ready")


def remarks(one: OneOfMany) -> list[str]:
    """What is worth knowing of a letter that is ready: the day it announces, its warnings."""
    days = []
    if one.until is not None:
        day = show_date(one.until)
        days.append(translate("LettersOfMany", "It announces the {day}.", day=day))
    return [*days, *one.warnings]
