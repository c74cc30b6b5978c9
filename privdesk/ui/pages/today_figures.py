"""The figures beside Hoy: the year's requests, the months by outcome, what is kept safe."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from privdesk.store import agenda, backup
from privdesk.store.agenda import MonthFigures, YearFigures
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Box, IconLabel, SummaryCard
from privdesk.ui.parts.chart import Bar, Series, StackedBars
from privdesk.ui.parts.date_text import month_name
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure, locale
from privdesk.ui.when import when


class TodayFigures(QWidget):
    """Three boxes, one under the other or side by side."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.year = SummaryCard("")
        self.chart = StackedBars(
            _series(), translate("Today", "Percentage: answered in time, by month.")
        )
        self.months = Box()
        self.months.body.addWidget(
            Label(translate("Today", "By month of receipt and outcome"), emphasis=True, wrap=True)
        )
        self.months.body.addWidget(self.chart)
        self.safety = _Safety()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.unit(2))
        for box in (self.year, self.months, self.safety):
            self._row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        self.set_beside(True)

    def set_beside(self, beside: bool) -> None:
        """Stand at the right of the list, in a column; else below it, side by side."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if beside else directions.LeftToRight)
        wide = theme.px(294)
        self.setMinimumWidth(wide if beside else 0)
        self.setMaximumWidth(wide if beside else 16_777_215)
        for box in (self.year, self.months, self.safety):
            self._row.setStretchFactor(box, 0 if beside else 1)
            self._row.setAlignment(
                box, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignTop
            )
        self._row.setStretch(3, 1 if beside else 0)

    def refresh(self) -> None:
        """Read the figures again."""
        today = self._desk.today()
        with self._desk.store.read() as session:
            year = agenda.year_figures(session, today.year)
            months = agenda.months(session, today)
        self._show_year(year)
        self.chart.show_bars([_bar(figures) for figures in months])
        self.safety.refresh(self._desk)

    def _show_year(self, figures: YearFigures) -> None:
        card, number = self.year, figure
        card.title.setText(translate("Today", "Requests of {year}", year=figures.year))
        card.set_row(translate("Today", "Received"), number(figures.received))
        card.set_row(translate("Today", "Open"), number(figures.open))
        card.set_row(translate("Today", "Closed"), number(figures.closed))
        detail = share = ""
        if figures.answered:
            detail = translate(
                "Today", "{some} of {all}", some=figures.in_time, all=figures.answered
            )
            share = percent(figures.in_time, figures.answered, 1)
        card.set_row(translate("Today", "Answered in time"), share or "\N{EM DASH}", detail)


class _Safety(Box):
    """When the last backup was made, and the seal of the audit chain."""

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(Label(translate("Today", "Safekeeping"), emphasis=True))
        self.backup = Label("", wrap=True)
        self.seal = Label("", wrap=True)
        self.seal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for icon, label in (("restore", self.backup), ("shield", self.seal)):
            row = QHBoxLayout()
            row.setSpacing(theme.unit())
            row.addWidget(IconLabel(icon), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            self.body.addLayout(row)

    def refresh(self, desk: Desk) -> None:
        """Look for the last backup and the seal again."""
        last = backup.last_backup(desk.store.path)
        if last is None:
            self.backup.setText(
                translate(
                    "Today", "No backup yet: one is made a while after opening, and on closing."
                )
            )
        else:
            made = when(last.created, desk.now(), desk.zone)
            self.backup.setText(translate("Today", "Backup: {when}", when=made))
        self.seal.setText(translate("Today", "Audit seal {seal}", seal=desk.store.seal().short))


def percent(some: int, whole: int, digits: int = 0) -> str:
    """A share as it is written here: `97,8 %`; never 100 % where some are missing."""
    value = some * 100 / whole
    if some < whole:
        value = min(value, 100.0 - 10.0**-digits)
    written = locale().toString(value, "f", 0 if some == whole else digits)
    return f"{written}\N{NO-BREAK SPACE}%"


def _series() -> tuple[Series, ...]:
    return (
        Series(translate("Decision", "Granted"), "accent_fill"),
        Series(translate("Decision", "Granted in part"), "chart2"),
        Series(translate("Today", "Denied or other"), "chart3"),
        Series(translate("Today", "Open case"), "hatch"),
    )


def _bar(figures: MonthFigures) -> Bar:
    share = percent(figures.in_time, figures.answered) if figures.answered else "\N{EM DASH}"
    counts = (figures.granted, figures.partly, figures.denied, figures.open)
    return Bar(month_name(figures.month)[:3], counts, share)
