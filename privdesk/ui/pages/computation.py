"""The panel "Cómo se contó": every day of a term, laid over the list of requests."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privdesk.documents.computation import (
    Computation,
    Reading,
    SpanForm,
    Which,
    computation,
    span_words,
)
from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.count_grid import CountGrid
from privdesk.ui.parts.box import Box, Hairline, IconLabel
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.date_text import month_name, show_date, weekday_name
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.segmented import Choice, Segmented

_ICONS = {"limit": ("law", "text2"), "target": ("flag", "amber"), "extension": ("clock", "text2")}
_SIDE_BY_SIDE = 560
_WIDEST = 16_777_215  # Qt's own largest width
_COPIED = 2_500  # ms during which the button says that it copied


class ComputationPanel(Box):
    """How a term of a request was counted; `closed` by its cross or Escape.

    `term` is a term of the case (`inquiry.answer`). The count is the case's own, never made anew.
    """

    closed = Signal()

    def __init__(
        self, desk: Desk, request_id: int, term: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "popup")
        self._desk = desk
        self.computed: Computation | None = None
        self.title = Label("", "section", wrap=True)
        self.subject = Label("", "base", "text2", wrap=True)
        self.close_button = IconButton("close", translate("Computation", "Close"), bare=True)
        self.close_button.clicked.connect(self.closed)
        self.notice = Notice("error", "", closable=True)
        self.notice.hide()
        self.which = Segmented(
            (
                Choice("limit", translate("Computation", "Legal limit")),
                Choice("target", translate("Computation", "Target")),
            ),
            compact=True,
        )
        self.which.setAccessibleName(translate("Computation", "Which count"))
        self.which.changed.connect(self._show_count)
        self.copy_button = Button(translate("Computation", "Copy"), icon="copy")
        self.print_button = Button(translate("Computation", "Print computation…"), icon="print")
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self.print_sheet)
        self.note = Label("", "minor", "text2", wrap=True)
        self._grids: list[CountGrid] = []
        self._beside: QBoxLayout | None = None
        self._listed_wide = False
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.timeout.connect(self._say_copy)
        self._lay_out()
        self.show_term(request_id, term)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        margin = theme.px(20)
        head = QHBoxLayout()
        head.setContentsMargins(margin, theme.px(10), theme.px(12), 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        under = QVBoxLayout()
        under.setContentsMargins(margin, 0, margin, theme.unit())
        under.addWidget(self.subject)
        under.addWidget(self.notice)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(14))
        foot.setSpacing(theme.unit())
        foot.addWidget(self.note, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.print_button)
        self.body.addLayout(head)
        self.body.addLayout(under)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Hairline())
        self.body.addLayout(foot)

    # What is shown

    def show_term(self, request_id: int, term: str) -> None:
        """Show another term, or the same one after something changed."""
        self.notice.hide()
        try:
            self.computed = self._read(request_id, term)
        except UserError as error:
            self.computed = None
            self.title.setText(str(error))
        found = self.computed
        self.copy_button.setEnabled(found is not None)
        self.print_button.setEnabled(found is not None)
        if found is None:
            self._scroll.setWidget(QWidget())
            return
        self.title.setText(found.title)
        self.subject.setText(found.subject)
        self.note.setText(found.note)
        self.setAccessibleName(found.title)
        self._fill(found)

    def _read(self, request_id: int, term: str) -> Computation | None:
        from privdesk.records import Request
        from privdesk.store.deadlines import assess_request

        with self._desk.store.read() as session:
            request = session.get(Request, request_id)
            if request is None:
                self.title.setText(translate("Computation", "There is no such request any more."))
                return None
            assessed = assess_request(session, request)
            rows = [d for d in assessed.assessment.deadlines if d.term == term]
            if not rows or rows[0].due is None:
                self.title.setText(
                    translate(
                        "Computation",
                        "This is work of the office, not a term of the law: nothing is counted.",
                    )
                )
                return None
            return computation(
                rows[0],
                assessed.calendar,
                number=request.number,
                person=request.person.name,
                closed_on=assessed.assessment.closed_on,
            )

    def _fill(self, found: Computation) -> None:
        self._grids = []
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        margin = theme.px(20)
        column.setContentsMargins(margin, 0, margin, theme.unit())
        column.setSpacing(theme.unit())
        if found.has_days:
            self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            self._beside.setSpacing(theme.unit(2))
            self._beside.addLayout(self._months(found), 1)
            self._aside = QWidget()
            self._side = QVBoxLayout(self._aside)
            self._side.setContentsMargins(0, 0, 0, 0)
            self._side.setSpacing(theme.unit(0.5))
            self._beside.addWidget(self._aside)
            column.addLayout(self._beside)
            self.which.show()
            self._turn()
        for reading in found.readings:
            column.addWidget(Hairline())
            column.addLayout(self._reading_row(reading))
        column.addWidget(self._law(found))
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._show_count(self.which.value())

    def _months(self, found: Computation) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.unit())
        today = self._desk.today()
        for place, month in enumerate(found.months()):
            row = QHBoxLayout()
            words = translate(
                "Computation", "{month} {year}", month=month_name(month.month), year=month.year
            )
            row.addWidget(Label(words[:1].upper() + words[1:], emphasis=True))
            row.addStretch(1)
            if place == 0:
                row.addWidget(self.which)
            column.addLayout(row)
            grid = CountGrid(found, month, today)
            self._grids.append(grid)
            column.addWidget(grid)
        column.addStretch(1)
        return column

    def _reading_row(self, reading: Reading) -> QHBoxLayout:
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

    @staticmethod
    def _law(found: Computation) -> QWidget:
        quote = QWidget()
        row = QHBoxLayout(quote)
        row.setContentsMargins(0, theme.unit(0.5), 0, 0)
        row.setSpacing(theme.px(12))
        bar = Hairline()
        bar.setFixedSize(theme.px(3), theme.px(34))
        row.addWidget(bar)
        row.addWidget(Label(found.law_words(), tone="text2", wrap=True), 1)
        return quote

    def _show_count(self, which: object) -> None:
        found = self.computed
        if found is None or not found.has_days:
            return
        chosen: Which = "target" if which == "target" else "limit"
        for grid in self._grids:
            grid.show_count(chosen)
        while (item := self._side.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        spans = found.skipped[chosen]
        title = translate("Computation", "Days that are not counted")
        head = Label(f"{title} {sum(span.count for span in spans)}", emphasis=True, wrap=True)
        self._side.addWidget(head)
        form: SpanForm = "day" if len(found.months()) == 1 else "month"
        self._listed_wide = self._is_wide()
        if self._listed_wide:
            head.setMinimumHeight(self.which.sizeHint().height())
            for span in spans:
                self._side.addWidget(Hairline())
                self._side.addWidget(Label(span_words(span, form), wrap=True))
                self._side.addWidget(Label(span.why, "minor", "text2", wrap=True))
        else:
            for span in spans:
                self._side.addWidget(Label(f"{span_words(span, form)}: {span.why}", wrap=True))
        self._side.addStretch(1)

    def _is_wide(self) -> bool:
        return self.width() >= theme.px(_SIDE_BY_SIDE)

    def _turn(self) -> None:
        """Put the days that are not counted beside the months, or under them."""
        if self._beside is not None:
            wide = self._is_wide()
            direction = QBoxLayout.Direction
            self._beside.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
            self._aside.setMinimumWidth(theme.px(180) if wide else 0)
            self._aside.setMaximumWidth(theme.px(200) if wide else _WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
        if self._listed_wide != self._is_wide():
            self._show_count(self.which.value())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(612), theme.px(574))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Taking it along

    def copy(self) -> None:
        """Put the whole computation on the clipboard as text."""
        if self.computed is not None:
            QGuiApplication.clipboard().setText(self.computed.text())
            self.copy_button.setText(translate("Computation", "Copied"))
            self.copy_button.set_icon("check")
            self._copied.start(_COPIED)

    def _say_copy(self) -> None:
        self.copy_button.setText(translate("Computation", "Copy"))
        self.copy_button.set_icon("copy")

    def sheet(self) -> bytes:
        """The computation as the PDF that is printed; empty when there is none."""
        from privdesk.documents.computation_sheet import computation_sheet_pdf
        from privdesk.store.deadlines import organization

        if self.computed is None:
            return b""
        with self._desk.store.read() as session:
            name = organization(session).name
        return computation_sheet_pdf(self.computed, name, self._desk.now(), self._desk.zone)

    def print_sheet(self) -> None:
        """Ask for a printer and print the computation."""
        if self.computed is None:
            return
        self.notice.hide()
        try:
            printing.print_pdf(self.sheet(), self, self.computed.title)
        except UserError as error:
            self.notice.say(translate("Computation", "It was not printed."), str(error))
            self.notice.show()
