"""The model of a month's grid: six weeks of seven days, each saying what it is and holds."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from privdesk.documents.month import WEEKS, Month, MonthDay, entry_sentence
from privdesk.text import translate
from privdesk.ui.parts.date_text import weekday_name
from privdesk.ui.parts.tip import tip
from privdesk.ui.shown import whole_day

Index = QModelIndex | QPersistentModelIndex
_READ_OUT = 8  # entries of a day, in its name for who hears it
_WEEKEND = 5


class MonthModel(QAbstractTableModel):
    """The days of one month and those around it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month: Month | None = None
        self.today = date.min

    def show_month(self, month: Month, today: date) -> None:
        """Show that month."""
        self.beginResetModel()
        self.month, self.today = month, today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 7

    def day_at(self, index: Index) -> MonthDay | None:
        """The day of a cell."""
        if self.month is None or not index.isValid():
            return None
        return self.month.days[index.row() * 7 + index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid index where it is not shown."""
        if self.month is None or self.month.day(day) is None:
            return QModelIndex()
        place = (day - self.month.days[0].day).days
        return self.index(place // 7, place % 7)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        # Any Monday will do to name the days after it.
        name = weekday_name(date(2026, 1, 5 + section))
        return name if section < _WEEKEND else name[:3]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day_at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_out(day)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(self._tip(day)))
        return None

    def read_out(self, day: MonthDay) -> str:
        """A day as it is heard: its date, what it is, what stands on it."""
        parts = [whole_day(day.day), *self._what(day)]
        parts += [entry_sentence(entry) for entry in day.entries[:_READ_OUT]]
        if (more := len(day.entries) - _READ_OUT) > 0:
            parts.append(translate("Month", "and {count} more", count=more))
        return ". ".join(parts)

    def _tip(self, day: MonthDay) -> list[str]:
        lines = [whole_day(day.day), *self._what(day)]
        return lines + [entry_sentence(entry) for entry in day.entries[:20]]

    def _what(self, day: MonthDay) -> list[str]:
        parts = []
        if day.day == self.today:
            parts.append(translate("Month", "Today"))
        if day.why:
            parts.append(day.why)
        if day.closure:
            parts.append(translate("Month", "The office is closed: {name}", name=day.closure))
        return parts
