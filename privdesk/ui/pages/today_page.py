"""Hoy: what is due, as a list with the button that does it or as a month, and small figures."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.rules.inventory_terms import NOTICED
from privdesk.store import agenda, lists
from privdesk.store.agenda import DueItem
from privdesk.store.inventory_deadlines import TABLES
from privdesk.text import translate
from privdesk.ui import messages, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.mail_drop import Dropped, FileDrop
from privdesk.ui.pages.due_acts import act_on, due_name, due_task, open_case
from privdesk.ui.pages.today_layout import LIST, MONTH, TodayLayout
from privdesk.ui.pages.today_lines import Group, grouped, is_quiet
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.shown import whole_day


class TodayPage(TodayLayout):
    """The first page."""

    name: ClassVar[str] = "today"
    can: ClassVar[frozenset[str]] = frozenset({"print"})
    watches: ClassVar[frozenset[str]] = TABLES | {
        *("request", "request_event", "document", "person", "organization", "calendar_day"),
        "closure",
    }

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new.clicked.connect(self._new)
        self.print_button.clicked.connect(self.print_page)
        self.calendar_button.clicked.connect(self.save_calendar)
        self.list.acted.connect(self._act)
        self.list.wanted.connect(self._open)
        self.empty.new_asked.connect(self._new)
        self.drops = FileDrop(self)
        self.drops.taken.connect(self._begin_with)
        kept = window_state.read("today/folded", [])
        self.list.set_folded([str(name) for name in kept] if isinstance(kept, list) else [])
        kept_view = window_state.read("today/view", LIST)
        self.view.set_value(kept_view if kept_view in (LIST, MONTH) else LIST)
        self.view.changed.connect(self._view_changed)
        self.month_made.connect(self._month_made)
        self._show_view()

    # Lista | Mes

    def _month_made(self, month: object) -> None:
        assert month is self._month
        self.month.acted.connect(self._act)
        self.month.wanted.connect(self._open)
        self.month.list_wanted.connect(self._show_list)

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
        self.view.set_value(LIST)
        self._view_changed()
        self.take_keyboard()

    def show_argument(self, argument: object) -> None:
        """`{"month": date}` shows that day in its month, `{"view": …}` the list or the month."""
        asked = argument if isinstance(argument, dict) else {}
        if asked.get("view") in (LIST, MONTH):
            if asked["view"] != self.view.value():
                self.view.set_value(asked["view"])
                self._view_changed()
            self.take_keyboard()
        if isinstance(day := asked.get("month"), date):
            self.view.set_value(MONTH)
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
        self.empty.setVisible(requests == 0 and not items)
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
        self.quiet.setVisible((requests > 0 or bool(groups)) and is_quiet(groups))
        if not groups:
            self.quiet.say(
                translate("Today", "Nothing is due."),
                translate("Today", "No request is open."),
            )
            return
        self.quiet.say(
            translate("Today", "Nothing is due in the next five business days."),
            _next_words(groups[0].items[0]),
        )

    def _act(self, item: DueItem) -> None:
        act_on(self.desk, item)

    def _open(self, item: DueItem) -> None:
        open_case(self.desk, item)

    def _new(self) -> None:
        self.desk.go("requests", {"new": True})

    def _begin_with(self, given: Dropped) -> None:
        """A mail dropped on the page of every morning opens the form filled from it."""
        self.desk.go("requests", {"new": True, "dropped": given})

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


def _next_words(item: DueItem) -> str:
    """What is due next; the task of a record names it already."""
    what, day = due_task(item), show_date(item.earliest)
    if item.is_request:
        case = due_name(item)
        return translate("Today", "Next: {what}, {case}, on {day}.", what=what, case=case, day=day)
    if item.due is None or item.due == item.earliest:
        return translate("Today", "Next: {what}, on {day}.", what=what, day=day)
    due = show_date(item.due)
    if item.term in NOTICED:
        return translate(
            "Today", "Next: {what}, on {due}; notice from {day}.", what=what, due=due, day=day
        )
    return translate("Today", "Next: {what}, on {due}; target: {day}.", what=what, due=due, day=day)
