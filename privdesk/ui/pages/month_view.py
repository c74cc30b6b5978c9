"""The month of Hoy: its grid, the chosen day beside it, and what the marks mean."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.documents.month import MARKS, Month, month_after
from privdesk.operations.months import read_month
from privdesk.store.month_agenda import DayEntry
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.month_day import MonthDayPane
from privdesk.ui.pages.month_faces import ENTRY_FACES, LEGEND
from privdesk.ui.pages.month_grid import MonthGrid
from privdesk.ui.parts import painting
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.date_text import month_name
from privdesk.ui.parts.label import Label
from privdesk.ui.task import Progress, Task

_PANE = 268
_BESIDE = 860  # the view's width from which the day stands at the right
_PANE_BELOW = 300


class MonthBar(QWidget):
    """`‹ Noviembre de 2026 ›` and the way back to today. `moved(int)` by months, 0 to today."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = IconButton("left", translate("Month", "Previous month"), bare=True)
        self.after = IconButton("right", translate("Month", "Next month"), bare=True)
        self.name = Label("", "section")
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.today = Button(translate("Month", "Go to today"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        for part in (self.before, self.name, self.after):
            row.addWidget(part)
        row.addSpacing(theme.unit())
        row.addWidget(self.today)
        row.addStretch(1)
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.after.clicked.connect(lambda: self.moved.emit(1))
        self.today.clicked.connect(lambda: self.moved.emit(0))
        # As wide as the longest of them, so that the arrows stay under the pointer.
        font = theme.font("section")
        widest = max(painting.advance(font, title_of(date(2026, m, 1))) for m in range(1, 13))
        self.name.setMinimumWidth(widest + theme.px(8))

    def controls(self) -> list[QWidget]:
        """What the keyboard reaches in it, in its order."""
        return [self.before, self.after, self.today]

    def show_month(self, month: date, *, has_before: bool, has_after: bool) -> None:
        """Name that month."""
        self.name.setText(title_of(month))
        self.before.setEnabled(has_before)
        self.after.setEnabled(has_after)


def title_of(month: date) -> str:
    """`Noviembre de 2026`."""
    name = month_name(month.month)
    words = translate("Month", "{month} of {year}", month=name, year=month.year)
    return words[:1].upper() + words[1:]


class MonthView(QWidget):
    """The grid and its day. `acted(DueItem)` and `wanted(DueItem)` as the list of Hoy says them;
    `list_wanted` where older matters stand in the list; `day_shown` once the day stands there.

    A month is read off the interface thread; the one before it stands until it is there.
    """

    acted = Signal(object)
    wanted = Signal(object)
    list_wanted = Signal()
    day_shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day: date | None = None
        self.month: Month | None = None
        self._reading: Task | None = None
        self._is_stale = False  # asked for again while it was being read
        self.bar = MonthBar()
        self.bar.moved.connect(self._move)
        self.grid = MonthGrid()
        self.grid.chosen.connect(self._chosen)
        self.grid.acted.connect(self._act)
        self.pane = MonthDayPane()
        self.pane.acted.connect(self.acted)
        self.pane.wanted.connect(self.wanted)
        self.pane.grown.connect(self.day_shown)
        self.older = LinkButton("", "alert")
        self.older.clicked.connect(self.list_wanted)
        # Whoever looks at the month finds here that the office does not open on one of its days.
        self.days_off = LinkButton(translate("Month", "Days off and closures…"), "calendar")
        self.days_off.clicked.connect(self._days_off_wanted)
        self.legend = _Legend()
        self._aside = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.older)
        column.addWidget(self.pane, 1)
        column.addWidget(self.days_off)
        column.addWidget(self.legend)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, theme.unit(3), theme.unit(2))
        self._row.setSpacing(theme.px(20))
        self._row.addWidget(self.grid, 1)
        self._row.addWidget(self._aside)

    def day(self) -> date:
        """The chosen day; today until another is."""
        return self._day or self._desk.today()

    def refresh(self) -> None:
        """Read the month of the chosen day again, and show it when it is there."""
        self._is_stale = self._reading is not None
        if self._is_stale:
            return
        if self.month is None:
            self._show_bar(self.day().replace(day=1))
        store, chosen, day = self._desk.store, self.day(), self._desk.day()

        def read(_progress: Progress) -> Month:
            with store.read() as session:
                return read_month(session, chosen, day)

        self._reading = Task(read)
        self._reading.done.connect(self._read)
        self._reading.ended.connect(self._ended)
        self._reading.start()

    def is_reading(self) -> bool:
        """Whether a month is on its way."""
        return self._reading is not None

    def _read(self, month: Month) -> None:
        if month.first != self.day().replace(day=1):
            return  # the officer went on to another one, which is read next
        self.month = month
        self._show_bar(month.first)
        self.grid.show_month(month, self._desk.today(), self.day())
        self._show_day()
        self._say_older(month.overdue_before)

    def _ended(self) -> None:
        self._reading = None
        if self._is_stale:
            self.refresh()

    def _show_bar(self, first: date) -> None:
        calendar = self._desk.calendar()
        self.bar.show_month(
            first,
            has_before=month_after(first, -1).year >= calendar.first_year,
            has_after=month_after(first, 1).year <= calendar.last_year,
        )

    def _say_older(self, count: int) -> None:
        self.older.setVisible(count > 0)
        if count == 1:
            self.older.setText(translate("Month", "1 is overdue since before these days"))
        else:
            words = translate("Month", "{count} are overdue since before these days", count=count)
            self.older.setText(words)

    def go_to(self, day: date) -> None:
        """Choose a day, in its month; a day beyond the known years is the nearest of them."""
        calendar = self._desk.calendar()
        first, last = date(calendar.first_year, 1, 1), date(calendar.last_year, 12, 31)
        self._day = min(max(day, first), last)
        self.grid.choose(self._day)
        self._show_day()
        if self.month is None or self.month.first != self._day.replace(day=1):
            self.refresh()

    def _chosen(self, day: object) -> None:
        if isinstance(day, date):
            self.go_to(day)

    def _move(self, months: int) -> None:
        if months == 0:
            self.go_to(self._desk.today())
            return
        first = month_after(self.day(), months)
        today = self._desk.today()
        self.go_to(today if first == today.replace(day=1) else first)

    def _show_day(self) -> None:
        found = self.month.day(self.day()) if self.month else None
        if found is not None:
            self.pane.show_day(found, self._desk.today())
            self.day_shown.emit()

    def controls(self) -> list[QWidget]:
        """What the keyboard reaches under the bar, in its order."""
        return [self.grid, self.older, *self.pane.controls(), self.days_off]

    def _days_off_wanted(self) -> None:
        self._desk.go("settings", {"section": "calendar"})

    def _act(self, entry: DayEntry) -> None:
        if entry.is_open:
            self.acted.emit(entry.item)
        else:
            self.wanted.emit(entry.item)

    def fit(self, width: int) -> None:
        """Stand the day at the right of the grid, or under it in a narrow window."""
        beside = width >= theme.px(_BESIDE)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.legend.show_columns(2 if beside else 5)
        if beside:
            self._aside.setMinimumWidth(theme.px(_PANE))
            self._aside.setMaximumSize(theme.px(_PANE), 16_777_215)
        else:
            self._aside.setMinimumWidth(0)
            self._aside.setMaximumSize(16_777_215, theme.px(_PANE_BELOW))


class _Legend(QWidget):
    """What each mark means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Hairline())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.unit())
        self._grid.setVerticalSpacing(theme.px(6))
        column.addLayout(self._grid)
        marks: list[tuple[QWidget, str]] = [
            (IconLabel(ENTRY_FACES[mark].icon, tone, 14), say(MARKS[mark]))
            for mark, tone in LEGEND.items()
        ]
        marks.append((_Hatched(), translate("Month", "Not counted")))
        self._parts: list[QWidget] = []
        for mark, words in marks:
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(6))
            row.addWidget(mark)
            row.addWidget(Label(words, "minor"), 1)
            self._parts.append(part)
        self._columns = 0
        self.show_columns(2)

    def show_columns(self, count: int) -> None:
        """Stand them in so many columns."""
        if count == self._columns:
            return
        self._columns = count
        for number, part in enumerate(self._parts):
            self._grid.addWidget(part, number // count, number % count)
        for column in range(5):
            self._grid.setColumnStretch(column, 1 if column < count else 0)


class _Hatched(QWidget):
    """A small piece of a day that is not counted."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(14), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRect(0, 0, self.width(), self.height())
        painting.hatch(painter, place, gap=4)
        painting.frame(painter, place, None, "ctl", 0)
