"""The parts of Hoy and where each of them stands: list or month, figures beside or below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.page import Page
from privdesk.ui.pages.half_typed import HalfTyped
from privdesk.ui.pages.page_head import PageHead, window_width
from privdesk.ui.pages.today_figures import TodayFigures
from privdesk.ui.pages.today_list import TodayList
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.empty import EmptyRegister
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.parts.tab_order import chain_tabs

if TYPE_CHECKING:
    from privdesk.ui.pages.month_view import MonthView

_BESIDE = 1340  # the window's width from which the figures stand at the right
_PEEK = 56  # what of the figures shows below the list before scrolling
_LEAST = 220
LIST, MONTH = "list", "month"
_WORDS_FROM = 1200  # the window's width from which the calendar's button has its words


class TodayLayout(Page):
    """The head, the list with its figures, and the month; `month_made(MonthView)` when it is."""

    month_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = Button(translate("Today", "New request"), "principal", "plus")
        self.view = Segmented(
            (
                Choice(LIST, translate("Today", "List"), "list"),
                Choice(MONTH, translate("Today", "Month"), "calendar"),
            )
        )
        self.view.setAccessibleName(translate("Today", "How it is shown"))
        self.print_button = IconButton("print", translate("Today", "Print…"))
        self.calendar_button = Button(icon="export")
        self.calendar_button.setAccessibleName(translate("Month", "Calendar .ics"))
        self.head = PageHead(
            translate("Today", "Today"),
            self.view,
            self.print_button,
            self.calendar_button,
            self.new,
        )
        self._month: MonthView | None = None
        self.saved = Notice("success", "", closable=True)
        self.half_typed = HalfTyped(desk)
        self.list = TodayList(desk)
        self.list.setAccessibleName(translate("Today", "What is due"))
        self.quiet = Notice("success", "")
        self.empty = EmptyRegister(
            "request",
            translate("Today", "There are no requests yet"),
            translate(
                "Today",
                "Here stands what is due each day, once it is recorded: inquiries and claims (Ley "
                "1581 de 2012, arts. 14 and 15), databases, contracts and disposals.",
            ),
            new=translate("Today", "New request"),
        )
        self.figures = TodayFigures(desk)
        self.half_typed.shown.connect(self._order_tabs)
        self._lay_out()

    def _lay_out(self) -> None:
        margin = theme.unit(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margin, 0, 0, 0)
        whole.setSpacing(0)
        self.head.setContentsMargins(0, 0, margin, 0)
        whole.addWidget(self.head)
        self.saved.hide()
        said = QHBoxLayout()
        said.setContentsMargins(0, 0, margin, theme.unit())
        said.addWidget(self.saved)
        whole.addLayout(said)
        whole.addWidget(self.half_typed)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("part", "page")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._row.setContentsMargins(0, 0, margin, theme.unit(2))
        self._row.setSpacing(theme.unit(2))
        self._left = QVBoxLayout()
        self._left.setSpacing(theme.unit(1.5))
        self._left.addWidget(self.quiet)
        self._left.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self._left.addWidget(self.list, 1)
        self._row.addLayout(self._left, 1)
        self._row.addWidget(self.figures)
        self._scroll.setWidget(inner)
        whole.addWidget(self._scroll, 1)
        self._whole = whole

    def _order_tabs(self) -> None:
        """Tab goes as one reads: what is made later would come last."""
        month = self._month
        chain_tabs(
            [
                *(month.bar.controls() if month else ()),
                *self.view.buttons(),
                *(self.print_button, self.calendar_button, self.new),
                *self.saved.findChildren(IconButton),
                *self.half_typed.controls(),
                self.list,
                *(month.controls() if month else ()),
            ]
        )

    @property
    def month(self) -> MonthView:
        """The month, made when it is first asked for: the window opens on the list."""
        if self._month is None:
            from privdesk.ui.pages.month_view import MonthView

            self._month = MonthView(self.desk)
            self._month.day_shown.connect(self._order_tabs)
            for part in (self._month, self._month.bar):
                part.setVisible(False)
            self.head.add_after_title(self._month.bar)
            self._whole.addWidget(self._month, 1)
            self._order_tabs()
            self.month_made.emit(self._month)
        return self._month

    def is_month(self) -> bool:
        """Whether the month is shown."""
        return self.view.value() == MONTH

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The figures at the right, or below the list in a narrow window."""
        width = window_width(self)
        words = translate("Month", "Calendar .ics") if width >= _WORDS_FROM else ""
        self.calendar_button.setText(words)
        self.calendar_button.setToolTip("" if words else translate("Month", "Calendar .ics"))
        if self._month is not None:
            self._month.fit(self.width() - theme.unit(3))
        beside = width >= _BESIDE
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.figures.set_beside(beside)
        if beside:
            self.list.setMinimumHeight(theme.px(_LEAST))
            self.list.setMaximumHeight(16_777_215)
            return
        room = self._scroll.height() - theme.px(_PEEK) - theme.unit(2)
        tall = max(theme.px(_LEAST), min(self.list.whole_height(), room))
        self.list.setFixedHeight(tall)
