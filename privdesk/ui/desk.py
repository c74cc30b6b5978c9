"""What an open window works on: the store, today, the calendar, and the one signal of changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from privdesk import clock

if TYPE_CHECKING:
    from privdesk.documents.template_set import TemplateSet
    from privdesk.rules.calendar import Calendar
    from privdesk.rules.lists import EntryList
    from privdesk.store.lists import Day
    from privdesk.store.store import Store
    from privdesk.ui.open_drafts import Drafts

_SETTINGS = frozenset({"organization", "calendar_day", "closure"})
_TEMPLATES = frozenset({"letter_template"})
_LISTS = frozenset({"list_entry"})


class Desk(QObject):
    """The open store and the day on which the officer works.

    `changed(frozenset[str])` names the tables that a commit changed, whichever thread committed;
    it is emitted on the interface thread. `wanted(str, object)` asks the window for a page, with
    a dict or None as its argument.
    """

    changed = Signal(object)
    wanted = Signal(str, object)
    back_wanted = Signal(str, object)
    going_back = Signal(object)  # (a backup's path, its key): to be put in the store's place
    _committed = Signal(object)

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime] = clock.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self._now = now
        self._zone = ""
        self._calendar: Calendar | None = None
        self._templates: TemplateSet | None = None
        self._lists: Mapping[str, EntryList] | None = None
        self._drafts: Drafts | None = None
        self.is_in_window = False  # and that window knows where one came from
        self.last_request = 0  # the id of the one seen last, where a template is tried out
        self._committed.connect(self._tell)
        store.changed.append(self._after_commit)

    def close(self) -> None:
        """Stop listening to the store; closing the store itself is the window's."""
        if self._drafts is not None:
            self._drafts.close()
        if self._after_commit in self.store.changed:
            self.store.changed.remove(self._after_commit)

    @property
    def drafts(self) -> Drafts:
        """What is half typed in the forms of the window: `keep_all()` before it goes."""
        if self._drafts is None:
            from privdesk.ui.open_drafts import Drafts

            self._drafts = Drafts(self)
        return self._drafts

    @property
    def zone(self) -> str:
        """The organization's time zone, an IANA name."""
        if not self._zone:
            from privdesk.store.counting import organization

            with self.store.read() as session:
                self._zone = organization(session).time_zone
        return self._zone

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return self._now()

    def today(self) -> date:
        """The legal day now in the organization's zone."""
        return clock.local_day(self._now(), self.zone)

    def day(self) -> Day:
        """Today with the last day that counts as soon, as the lists ask for it."""
        from privdesk.rules.urgency import soon_until
        from privdesk.store.lists import Day

        today = self.today()
        return Day(today, soon_until(today, self.calendar()))

    def calendar(self) -> Calendar:
        """The office's calendar; read again only after it changed."""
        if self._calendar is None:
            from privdesk.store.counting import office_calendar

            with self.store.read() as session:
                self._calendar = office_calendar(session)
        return self._calendar

    def templates(self) -> TemplateSet:
        """The templates of the letters in use; read again only after one changed."""
        if self._templates is None:
            from privdesk.operations.letter_templates import templates_in_use

            with self.store.read() as session:
                self._templates = templates_in_use(session)
        return self._templates

    def lists(self) -> Mapping[str, EntryList]:
        """Every list of the office by its name; read again only after one changed."""
        if self._lists is None:
            from privdesk.store.sheets import office_lists

            with self.store.read() as session:
                self._lists = office_lists(session)
        return self._lists

    def go(self, page: str, argument: dict[str, object] | None = None) -> None:
        """Ask the window to show a page, by its name, with what it should show."""
        self.wanted.emit(page, argument)

    def go_back(self, page: str, argument: dict[str, object] | None = None) -> None:
        """Ask the window for the place from which one came; where there is none, for that page.

        The page that is asked for so is shown with its `argument` also where one came from it.
        """
        if self.is_in_window:
            self.back_wanted.emit(page, argument)
        else:
            self.go(page, argument)

    def _after_commit(self, tables: frozenset[str]) -> None:
        self._committed.emit(tables)

    def _tell(self, tables: object) -> None:
        if isinstance(tables, frozenset) and tables & _SETTINGS:
            self._calendar, self._zone = None, ""
        if isinstance(tables, frozenset) and tables & _TEMPLATES:
            self._templates = None
        if isinstance(tables, frozenset) and tables & _LISTS:
            self._lists = None
        self.changed.emit(tables)
