"""What explains one date of a case: its months, what is not counted, its readings and its law."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.documents.computation import Computation, Reading, Which
from privdesk.documents.count_words import SpanForm, span_words
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.count_grid import CountGrid
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.date_text import month_name, show_date, weekday_name
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.segmented import Choice, Segmented

_ICONS = {
    "limit": ("law", "text2"),
    "target": ("flag", "amber"),
    "promised": ("policy", "text2"),
    "internal": ("calendar", "text2"),
    "extension": ("clock", "text2"),
}
_SIDE_BY_SIDE = 560
_WIDEST = 16_777_215  # Qt's own largest width


class CountBody(QWidget):
    """One computation, drawn; `which` switches between the limit's count and the target's."""

    def __init__(self, found: Computation, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self._found, self._today = found, today
        self.grids: list[CountGrid] = []
        self.which = Segmented(
            (
                Choice("limit", translate("Computation", "Legal limit")),
                Choice("target", translate("Computation", "Target")),
            ),
            compact=True,
        )
        self.which.setAccessibleName(translate("Computation", "Which count"))
        self.which.changed.connect(self._show_count)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._aside = QWidget()
        self._side = QVBoxLayout(self._aside)
        self._is_listed_wide = False
        self._lay_out()
        # Only now: shown without a parent it would be a window of its own.
        self.which.setVisible(found.has_days and found.has_target)
        self._show_count(self.which.value())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.px(20)
        column.setContentsMargins(margin, 0, margin, theme.unit())
        column.setSpacing(theme.unit())
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(theme.unit(0.5))
        self._beside.setSpacing(theme.unit(2))
        if self._found.has_days:
            self._beside.addLayout(self._months(), 1)
            self._beside.addWidget(self._aside)
        column.addLayout(self._beside)
        for reading in self._found.readings:
            column.addWidget(Hairline())
            column.addLayout(_reading_row(reading))
        if words := self._found.law_words():
            column.addWidget(_law(words))
        column.addStretch(1)

    def _months(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.unit())
        for place, month in enumerate(self._found.months()):
            row = QHBoxLayout()
            words = translate(
                "Computation", "{month} {year}", month=month_name(month.month), year=month.year
            )
            row.addWidget(Label(words[:1].upper() + words[1:], emphasis=True))
            row.addStretch(1)
            if place == 0:
                row.addWidget(self.which)
            column.addLayout(row)
            grid = CountGrid(self._found, month, self._today)
            self.grids.append(grid)
            column.addWidget(grid)
        column.addStretch(1)
        return column

    def _show_count(self, which: object) -> None:
        found = self._found
        if not found.has_days:
            return
        chosen: Which = "target" if which == "target" else "limit"
        for grid in self.grids:
            grid.show_count(chosen)
        while (item := self._side.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._list_skipped(chosen)
        self._side.addStretch(1)

    def _list_skipped(self, chosen: Which) -> None:
        """The days that are not counted: beside the months with hairlines, or a line each."""
        spans = self._found.not_counted(chosen)
        self._aside.setVisible(bool(spans))
        title = translate("Computation", "Days that are not counted")
        head = Label(f"{title} {sum(span.count for span in spans)}", emphasis=True, wrap=True)
        self._side.addWidget(head)
        form: SpanForm = "day" if len(self._found.months()) == 1 else "month"
        self._is_listed_wide = self._is_wide()
        if not self._is_listed_wide:
            for span in spans:
                self._side.addWidget(Label(f"{span_words(span, form)}: {span.why}", wrap=True))
            return
        head.setMinimumHeight(self.which.sizeHint().height())
        for span in spans:
            self._side.addWidget(Hairline())
            self._side.addWidget(Label(span_words(span, form), wrap=True))
            self._side.addWidget(Label(span.why, "minor", "text2", wrap=True))

    def _is_wide(self) -> bool:
        return self.width() >= theme.px(_SIDE_BY_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the days that are not counted beside the months, or under them."""
        super().resizeEvent(event)
        wide = self._is_wide()
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._aside.setMinimumWidth(theme.px(180) if wide else 0)
        self._aside.setMaximumWidth(theme.px(200) if wide else _WIDEST)
        if self._is_listed_wide != wide:
            self._show_count(self.which.value())


def _reading_row(reading: Reading) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.unit())
    top = Qt.AlignmentFlag.AlignTop
    row.addWidget(IconLabel(*_ICONS[reading.kind]), 0, top)
    dates = QWidget()
    dates.setMinimumWidth(theme.px(184))
    column = QVBoxLayout(dates)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(reading.label, emphasis=True))
    day = show_date(reading.day)
    if reading.kind == "extension":
        words = translate("Computation", "{day}, at the latest", day=day)
    else:
        words = translate(
            "Computation", "{day}, {weekday}", day=day, weekday=weekday_name(reading.day)
        )
    column.addWidget(Label(words, emphasis=True))
    row.addWidget(dates, 0, top)
    row.addWidget(Label(reading.text, wrap=True), 1, top)
    return row


def _law(words: str) -> QWidget:
    quote = QWidget()
    row = QHBoxLayout(quote)
    row.setContentsMargins(0, theme.unit(0.5), 0, 0)
    row.setSpacing(theme.px(12))
    bar = Hairline()
    bar.setFixedSize(theme.px(3), theme.px(34))
    row.addWidget(bar)
    row.addWidget(Label(words, tone="text2", wrap=True), 1)
    return quote
