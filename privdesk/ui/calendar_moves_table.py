"""The table of what another calendar moves, and the count of it in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from privdesk.operations.calendar_moves import Move, limit_of, task_of
from privdesk.text import N_, translate
from privdesk.ui.delegates import Role
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.tip import tip
from privdesk.ui.short_table import Index, ShortTable

WHOSE, TERM, BEFORE, AFTER, EFFECT = range(5)


class MovesModel(ShortTable[Move]):
    """The moves, a row each."""

    COLUMNS = (
        N_("CalendarChange", "Request"),
        N_("CalendarChange", "What is to be done"),
        N_("CalendarChange", "Limit and target now"),
        N_("CalendarChange", "With the change"),
        N_("CalendarChange", "Effect"),
    )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        move, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(move, column)
        if role == Role.SECOND:
            return self._second(move, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self._words(move, column), self._second(move, column))
            return ", ".join(part for part in parts if part)
        if role == Role.TONE and column in (AFTER, EFFECT):
            return "red" if move.becomes_overdue else None
        if role == Role.EMPHASIS:
            return column == EFFECT and move.becomes_overdue
        if role == Qt.ItemDataRole.ToolTipRole and column == WHOSE:
            return tip(f"{move.case} · {move.whose}")
        return None

    def _words(self, move: Move, column: int) -> str:
        if column == WHOSE:
            return move.whose
        if column == TERM:
            return task_of(move)
        if column == EFFECT:
            return effect_words(move)
        row = move.before if column == BEFORE else move.after
        return show_date(limit_of(row)) or "\N{EM DASH}"

    def _second(self, move: Move, column: int) -> str:
        if column == WHOSE:
            return move.case
        row = move.before if column == BEFORE else move.after if column == AFTER else None
        if row is None or row.target is None or row.target == row.due:
            return ""
        return translate("CalendarChange", "target {day}", day=show_date(row.target))


def effect_words(move: Move) -> str:
    """What the move does to the office: `pasa a vencida`."""
    if move.becomes_overdue:
        return translate("CalendarChange", "becomes overdue")
    if move.is_no_longer_overdue:
        return translate("CalendarChange", "is no longer overdue")
    before, after = limit_of(move.before), limit_of(move.after)
    if before is None or after is None or before == after:
        return translate("CalendarChange", "the limit stays") if before == after else ""
    if after > before:
        return translate("CalendarChange", "later")
    return translate("CalendarChange", "earlier")


def moved_words(moves: Sequence[Move], *, is_done: bool = False) -> str:
    """`Se mueven 3 solicitudes abiertas. 1 pasa a vencida.`; `is_done` once it holds."""
    requests = [move for move in moves if move.case_type == "request"]
    if len(requests) < len(moves):
        count = len(moves) - len(requests)
        more = translate("CalendarChange", "Dates of the RNBD that move: {count}.", count=count)
        return f"{moved_words(requests, is_done=is_done)} {more}"
    cases = len({move.case_id for move in moves})
    late = len({move.case_id for move in moves if move.becomes_overdue})
    if not cases:
        return translate("CalendarChange", "No open request moves.")
    if is_done:
        return translate(
            "CalendarChange",
            "Open requests that moved: {count}. Their history says so.",
            count=cases,
        )
    if cases == 1:
        words = translate("CalendarChange", "1 open request moves.")
    else:
        words = translate("CalendarChange", "{count} open requests move.", count=cases)
    if late == 1:
        return words + " " + translate("CalendarChange", "1 becomes overdue.")
    if late:
        return words + " " + translate("CalendarChange", "{count} become overdue.", count=late)
    return words
