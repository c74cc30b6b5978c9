"""The model of Hoy's list: each group, then its lines, and what each cell says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from privdesk.documents.record_due import is_of_law
from privdesk.rules.inventory_terms import NOTICED
from privdesk.rules.urgency import OVERDUE
from privdesk.store.agenda import DueItem
from privdesk.text import N_, say, translate
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.pages.due_acts import button_words, due_task, due_whose
from privdesk.ui.pages.today_lines import (
    NEAR,
    Group,
    date_note,
    days_words,
    hint,
    shown_date,
    state_of,
    target_words,
)
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.state import state_word

STATE, WHAT, TARGET, LIMIT, DAYS, BUTTON = range(6)
HEADS = (
    N_("Today", "State"),
    N_("Today", "What to do and whose"),
    N_("Today", "Target"),
    N_("Today", "Legal limit"),
    N_("Today", "Bus. days"),
    N_("Today", "Action"),
)

Index = QModelIndex | QPersistentModelIndex
Line = Group | DueItem


class TodayModel(QAbstractTableModel):
    """The lines of Hoy: each group, then its items."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: list[Line] = []
        self._near = desk.today()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self.lines = []
        self._near = self._desk.calendar().add_business_days(self._desk.today(), NEAR)
        for group in groups:
            self.lines += [group, *group.items]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == DAYS:
            return int(Qt.AlignmentFlag.AlignRight)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == BUTTON else say(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if isinstance(line, Group):
            words = translate(
                "Today", "{group}, tasks: {count}", group=say(line.title), count=len(line.items)
            )
            return words if role == Qt.ItemDataRole.AccessibleTextRole else None
        return self._of_item(line, index.column(), role)

    def _of_item(self, item: DueItem, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_out(item, column)
        if role == Role.STATE and column == STATE:
            return state_of(item, self._desk.today())
        if role == Role.SECOND:
            return self._second(item, column)
        if role == Role.FLAG and column == TARGET and target_words(item):
            return "amber" if self._target_passed(item) else "text"
        if role == Role.TONE:
            return self._tone(item, column)
        if role == Role.EMPHASIS:
            return column == DAYS or (column == LIMIT and self._is_red(item))
        if role == Qt.ItemDataRole.ToolTipRole and column in (LIMIT, DAYS):
            return hint(item, self._desk.today()) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column == DAYS:
            return int(Qt.AlignmentFlag.AlignRight)
        return None

    def _second(self, item: DueItem, column: int) -> str | None:
        """What stands small under a cell's words."""
        if column == WHAT:
            return due_whose(item)
        return date_note(item, self._desk.today(), self._near) if column == LIMIT else None

    def _words(self, item: DueItem, column: int) -> str:
        if column == WHAT:
            return due_task(item, self._desk.today())
        if column == TARGET:
            return target_words(item)
        if column == LIMIT:
            return show_date(shown_date(item)) or "\N{EM DASH}"
        if column == DAYS:
            return days_words(item, self._desk.today(), self._desk.calendar())
        if column == BUTTON:
            return button_words(item)
        return ""

    def _read_out(self, item: DueItem, column: int) -> str:
        """A cell for who hears it: the state's word too, and whose it is."""
        if column == STATE:
            state = state_of(item, self._desk.today())
            return state_word(state)  # type: ignore[arg-type]  # one of rules.urgency
        words, second = self._words(item, column), self._second(item, column)
        return f"{words}, {second}" if second else words

    def _target_passed(self, item: DueItem) -> bool:
        is_notice = item.term in NOTICED  # nothing was to be done by that day
        return item.target is not None and item.target < self._desk.today() and not is_notice

    def _is_red(self, item: DueItem) -> bool:
        """Whether it is late by law; what only a contract or the office dated is amber then."""
        return item.state == OVERDUE and is_of_law(item)

    def _tone(self, item: DueItem, column: int) -> str | None:
        if column in (LIMIT, DAYS) and self._is_red(item):
            return "red"
        shown, today = shown_date(item), self._desk.today()
        if column == DAYS and item.limit == today and is_of_law(item):
            return "red"
        is_own = not is_of_law(item) or item.own_date is not None
        if column in (LIMIT, DAYS) and is_own and shown is not None and shown < today:
            return "amber"
        if column == TARGET and self._target_passed(item):
            return "amber"
        return None
