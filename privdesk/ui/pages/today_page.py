"""Hoy: what is due, as a list with the button that does it or as a month, and small figures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.store import agenda, lists
from privdesk.store.agenda import DueItem
from privdesk.text import translate
from privdesk.ui import messages, theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.page import Page
from privdesk.ui.pages.half_typed import HalfTyped
from privdesk.ui.pages.page_head import PageHead, window_width
from privdesk.ui.pages.steps import take_step, task_words
from privdesk.ui.pages.today_figures import TodayFigures
from privdesk.ui.pages.today_lines import Group, action_of, grouped, is_quiet
from privdesk.ui.pages.today_list import TodayList
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.empty import EmptyRegister
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.parts.tab_order import chain_tabs
from privdesk.ui.shown import whole_day

if TYPE_CHECKING:
    from privdesk.ui.pages.month_view import MonthView

_BESIDE = 1340  # the window's width from which the figures stand at the right
_PEEK = 56  # what of the figures shows below the list before scrolling
_LEAST = 220
_LIST, _MONTH = "list", "month"
_WORDS_FROM = 1200  # the window's width from which the calendar's button has its words


class TodayPage(Page):
    """The first page."""

    name: ClassVar[str] = "today"
    can: ClassVar[frozenset[str]] = frozenset({"print"})
    watches: ClassVar[frozenset[str]] = frozenset(
        {
            "request",
            "request_event",
            "document",
            "person",
            "organization",
            "calendar_day",
            "closure",
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = Button(translate("Today", "New request"), "principal", "plus")
        self.new.clicked.connect(self._new)
        self.view = Segmented(
            (
                Choice(_LIST, translate("Today", "List"), "list"),
                Choice(_MONTH, translate("Today", "Month"), "calendar"),
            )
        )
        self.view.setAccessibleName(translate("Today", "How it is shown"))
        self.print_button = IconButton("print", translate("Today", "Print…"))
        self.print_button.clicked.connect(self.print_page)
        self.calendar_button = Button(icon="export")
        self.calendar_button.setAccessibleName(translate("Month", "Calendar .ics"))
        self.calendar_button.clicked.connect(self.save_calendar)
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
        self.half_typed.shown.connect(self._order_tabs)
        self.list = TodayList(desk)
        self.list.setAccessibleName(translate("Today", "What is due"))
        self.list.acted.connect(self._act)
        self.list.wanted.connect(self._open)
        kept = window_state.read("today/folded", [])
        self.list.set_folded([str(name) for name in kept] if isinstance(kept, list) else [])
        self.quiet = Notice("success", "")
        self.empty = EmptyRegister(
            "request",
            translate("Today", "There are no requests yet"),
            translate(
                "Today",
                "Here stands what is due each day once inquiries and claims are recorded "
                "(Ley 1581 de 2012, arts. 14 and 15).",
            ),
            new=translate("Today", "New request"),
        )
        self.empty.new_asked.connect(self._new)
        self.figures = TodayFigures(desk)
        self._lay_out()
        kept_view = window_state.read("today/view", _LIST)
        self.view.set_value(kept_view if kept_view in (_LIST, _MONTH) else _LIST)
        self.view.changed.connect(self._view_changed)
        self._show_view()

    def _lay_out(self) -> None:
        margin = theme.unit(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margin, 0, 0, 0)
        whole.setSpacing(0)
        self.head.setContentsMargins(0, 0, margin, 0)
        whole.addWidget(self.head)
        self.saved.hide()
        whole.addWidget(self.saved)
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

    # Lista | Mes

    @property
    def month(self) -> MonthView:
        """The month, made when it is first asked for: the window opens on the list."""
        if self._month is None:
            from privdesk.ui.pages.month_view import MonthView

            self._month = MonthView(self.desk)
            self._month.acted.connect(self._act)
            self._month.wanted.connect(self._open)
            self._month.list_wanted.connect(self._show_list)
            self._month.day_shown.connect(self._order_tabs)
            for part in (self._month, self._month.bar):
                part.setVisible(False)
            self.head.add_after_title(self._month.bar)
            self._whole.addWidget(self._month, 1)
            self._order_tabs()
        return self._month

    def is_month(self) -> bool:
        """Whether the month is shown."""
        return self.view.value() == _MONTH

    def _view_changed(self) -> None:
        window_state.write("today/view", self.view.value())
        self._show_view()
        self.refresh()

    def _show_view(self) -> None:
        in_month = self.is_month()
        if in_month or self._month is not None:
            self.month.setVisible(in_month)
            self.month.bar.setVisible(in_month)
        self.calendar_button.setVisible(in_month)
        self._scroll.setVisible(not in_month)
        self.head.beside.setVisible(not in_month)
        self._fit()

    def _show_list(self) -> None:
        self.view.set_value(_LIST)
        self._view_changed()
        self.take_keyboard()

    def show_argument(self, argument: object) -> None:
        """`{"month": date}` shows that day in its month, `{"view": …}` the list or the month."""
        asked = argument if isinstance(argument, dict) else {}
        if asked.get("view") in (_LIST, _MONTH):
            if asked["view"] != self.view.value():
                self.view.set_value(asked["view"])
                self._view_changed()
            self.take_keyboard()
        if isinstance(day := asked.get("month"), date):
            self.view.set_value(_MONTH)
            self._show_view()
            self.month.go_to(day)

    def print_page(self) -> None:
        """Open what is shown as it is printed."""
        from privdesk.ui.pages import month_out

        if self.is_month():
            month_out.show_month_pdf(self.desk, self.month.day().replace(day=1), self)
        else:
            month_out.show_due_pdf(self.desk, self)

    def save_calendar(self) -> None:
        """Write what is due as a file for any calendar."""
        from privdesk.ui.pages import month_out

        try:
            path = month_out.save_calendar(self.desk, self)
        except UserError as error:
            messages.tell(self, translate("Export", "No file was saved."), str(error), "alert")
            return
        if path is not None:
            self.saved.say(translate("Export", "Saved."), str(path))
            self.saved.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.half_typed.freshen()

    def refresh(self) -> None:
        self.half_typed.refresh()
        if self.is_month():
            self.month.refresh()
            return
        today, calendar = self.desk.today(), self.desk.calendar()
        with self.desk.store.read() as session:
            items = agenda.due_items(session, self.desk.day())
            requests = lists.count(session, "request")
        groups = grouped(items, today, calendar)
        self.head.beside.setText(self._day_words())
        self.list.show_groups(groups)
        self.list.setVisible(bool(items))
        self.empty.setVisible(requests == 0)
        self._say_quiet(groups, requests)
        self.figures.refresh()
        self._fit()

    def _day_words(self) -> str:
        today, calendar = self.desk.today(), self.desk.calendar()
        why = calendar.why_not_business(today)
        if why is None:
            return translate("Today", "{day}, business day", day=whole_day(today))
        return translate("Today", "{day}, no business day: {why}", day=whole_day(today), why=why)

    def _say_quiet(self, groups: list[Group], requests: int) -> None:
        """Where nothing is due soon: say so, and what comes next."""
        self.quiet.setVisible(requests > 0 and is_quiet(groups))
        if not groups:
            self.quiet.say(
                translate("Today", "Nothing is due."),
                translate("Today", "No request is open."),
            )
            return
        first = groups[0].items[0]
        self.quiet.say(
            translate("Today", "Nothing is due in the next five business days."),
            translate(
                "Today",
                "Next: {what}, {case}, on {day}.",
                what=task_words(first.term, first.unsent, first.area),
                case=first.case,
                day=show_date(first.earliest),
            ),
        )

    def _act(self, item: DueItem) -> None:
        take_step(self.desk, item.case_id, action_of(item), item.unsent, item.about)

    def _open(self, case_id: int) -> None:
        self.desk.go("requests", {"request": case_id})

    def _new(self) -> None:
        self.desk.go("requests", {"new": True})

    def take_keyboard(self) -> None:
        if self.is_month():
            self.month.grid.setFocus()
            return
        (self.list if self.list.isVisibleTo(self) else self.new).setFocus()

    def focus_search(self) -> None:
        (self.month.grid if self.is_month() else self.list).setFocus()

    def may_leave(self) -> bool:
        window_state.write("today/folded", sorted(self.list.folded()))
        return True

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
