"""Solicitudes: the table with its filters, the record beside it, and the form of a new request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from privdesk.rules.rights import ASKS_ERASURE
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.mail_drop import Dropped, FileDrop
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.request_snapshot import read_request
from privdesk.ui.pages.requests_listing import RequestsListing

if TYPE_CHECKING:
    from privdesk.ui.pages.letters_of_many import LettersOfMany
    from privdesk.ui.pages.request_record import RequestRecord
    from privdesk.ui.sheets.erasing import ErasePerson


class RequestsPage(RequestsListing):
    """The register of requests."""

    name: ClassVar[str] = "requests"
    watches: ClassVar[frozenset[str]] = frozenset(
        {
            *("request", "request_event", "document", "person", "database", "attachment"),
            *("request_link", "party"),
            *("organization", "calendar_day", "closure"),
        }
    )
    can: ClassVar[frozenset[str]] = frozenset({"find", "export"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form: NewRequest | None = None
        self.many: LettersOfMany | None = None
        self.erasing: ErasePerson | None = None
        self._connect()

    def _connect(self) -> None:
        self.new.clicked.connect(self._new_asked)
        self.export_button.menu().triggered.connect(self._export)
        self.table.new_asked.connect(self._new_asked)
        self.table.letters_asked.connect(self.write_to_chosen)
        self.table.columns.changed.connect(self._fit)
        self.table.rows.chosen.connect(self._chosen)
        self.table.rows.wanted.connect(self._open)
        self.table.rows.menu_asked.connect(self._show_menu)
        self.place.made.connect(self._record_made)
        self.drops = FileDrop(self, (self.filters.search,))
        self.drops.taken.connect(self._begin_with)
        self._full_action = QAction(translate("Requests", "Full size"), self)
        self._full_action.triggered.connect(self._toggle_size)
        self._letters_action = QAction(translate("Requests", "Letters for those selected…"), self)
        self._letters_action.triggered.connect(self.write_to_chosen)
        self._erase_action = QAction(translate("Requests", "Erase the person's data…"), self)
        self._erase_action.triggered.connect(self.erase_person)
        self.table.rows.selectionModel().selectionChanged.connect(self._weigh_acts)
        self._weigh_acts()

    def _record_made(self, record: RequestRecord) -> None:
        record.size_asked.connect(self._toggle_size)
        record.count_asked.connect(self.show_count)
        record.erasing_asked.connect(self.erase_person)

    def _weigh_acts(self) -> None:
        """What the menu "Registro" offers now: nothing over the form of a new request."""
        is_free = self.form is None
        self._full_action.setEnabled(is_free and self.place.request() is not None)
        self._letters_action.setEnabled(is_free and self.table.rows.chosen_count() > 0)
        self._erase_action.setEnabled(is_free and self.place.request() is not None)
        self.entitled.emit()

    def _new_asked(self) -> None:
        self.begin_new()

    def page_actions(self) -> Sequence[QAction]:
        return (self._full_action, self._letters_action, self._erase_action)

    def _show_menu(self, place: QPoint) -> None:
        """What the menu "Registro" offers, at the row that is meant."""
        self.menu = QMenu(self)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.addActions(self.page_actions())
        self.menu.popup(place)

    def erase_person(self) -> None:
        """Show what erasing the person of the shown request would do, and let it be done."""
        from privdesk.ui.sheets.erasing import begin_erasing

        request = self.place.request()
        if request is not None and self.place.may_leave():
            self.erasing = begin_erasing(
                self.desk,
                request.person_id,
                self.window(),
                request_id=request.id if request.case.right in ASKS_ERASURE else None,
            )

    def write_to_chosen(self) -> None:
        """Write one letter to all the requests that are selected in the table."""
        if self.place.may_leave():
            self._write_to(self.table.rows.chosen_ids())

    def _write_to(self, ids: Sequence[int]) -> None:
        from privdesk.ui.pages.letters_of_many import write_to_many

        if ids:
            self.many = write_to_many(self.desk, ids, self)

    def title(self) -> str:
        request = self.place.request()
        is_shown = self._is_full and self.form is None and request is not None
        return request.number if is_shown and request is not None else ""

    def refresh(self) -> None:
        self.table.show_listing(self._listing)
        self.place.refresh()
        self._weigh_acts()
        self._fit()

    def _chosen(self, request_id: int) -> None:
        shown = self.place.request()
        current = shown.id if shown is not None else 0
        if request_id == current:
            return
        if not self.place.may_leave():
            self.table.rows.choose(current)
            return
        self._close_panel()
        self.place.show_request(request_id)
        self._weigh_acts()

    def _open(self, request_id: int) -> None:
        self._chosen(request_id)
        self.set_full_size(True)

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        if argument.get("new"):
            follows, draft = argument.get("follows"), argument.get("draft")
            self.begin_new(
                follows if isinstance(follows, int) else 0, draft if isinstance(draft, int) else 0
            )
            if isinstance(given := argument.get("dropped"), Dropped) and self.form is not None:
                self.form.take(given)
            return
        if self.form is not None and not self._leave_form():
            return
        request_id = argument.get("request")
        if isinstance(request_id, int):
            self.show_request(request_id)
            self._show_part(argument)
        elif isinstance(letters := argument.get("letters"), list):
            self._write_to(letters)
        elif "words" in argument or "filters" in argument:
            filters = argument.get("filters")
            self.show_found(str(argument.get("words", "")), filters)

    def _show_part(self, argument: dict[Any, Any]) -> None:
        document = argument.get("document")
        about = argument.get("about")
        if step := argument.get("step"):
            event = about if isinstance(about, int) else None
            place = argument.get("place")
            self.record.take(
                str(step), str(document) if document else None, event, str(place) if place else None
            )
        if argument.get("edit"):
            self.record.edit_data()
        if isinstance(tab := argument.get("tab"), int):
            self.record.tabs.setCurrentIndex(tab)
        if isinstance(term := argument.get("count"), str):
            self.show_count(argument["request"], term)

    def show_request(self, request_id: int) -> None:
        """Choose that request in the table; filters that hide it are taken away."""
        if not self.table.rows.choose(request_id):
            self.filters.set_filters({})
            self._filtered()
            self.table.rows.choose(request_id)
        if self.place.is_made():
            self.record.show_events()

    def begin_new(self, follows: int = 0, draft: int = 0) -> None:
        """Open the form of a new request: empty, to continue the request of that id, or with what
        stands half typed under the number `draft`.
        """
        if (follows or draft) and self.form is not None and not self._leave_form():
            return
        if self.form is None and self.place.may_leave():
            self._close_panel()
            self.form = NewRequest(self.desk, self.stack, draft=draft)
            self.form.draft_asked.connect(self._continue_draft)
            self.form.given_up.connect(self._begin_anew)
            self.form.saved.connect(self._saved)
            self.form.left.connect(self._leave_form)
            self.form.request_asked.connect(self._leave_for)
            self.stack.addWidget(self.form)
            if follows:
                self._continue(self.form, follows)
        if self.form is not None:
            self.stack.setCurrentWidget(self.form)
            self.form.begin()
        self._weigh_acts()

    def _continue_draft(self, draft: int) -> None:
        self.begin_new(draft=draft)

    def _begin_anew(self) -> None:
        """What was half typed is forgotten: the form is empty again."""
        self._drop_form()
        self.begin_new()

    def _continue(self, form: NewRequest, request_id: int) -> None:
        with self.desk.store.read() as session:
            earlier = read_request(session, request_id, self.desk.day())
        if earlier is not None:
            form.follow(earlier)

    def _begin_with(self, given: Dropped) -> None:
        """A mail dropped on the list opens the form filled from it."""
        self.show_argument({"new": True, "dropped": given})

    def _leave_for(self, request_id: int) -> None:
        if self._leave_form():
            self.show_request(request_id)

    def _saved(self, request_id: int) -> None:
        self._drop_form()
        self.set_full_size(False)
        self.table.show_listing(self._listing)
        self.show_request(request_id)
        self.table.rows.setFocus()

    def _leave_form(self) -> bool:
        if self.form is not None and not self.form.may_leave():
            return False
        self._drop_form()
        return True

    def _drop_form(self) -> None:
        if self.form is not None:
            self.stack.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
            self._weigh_acts()
            self.table.take_focus()  # or Qt would take it to the navigation

    def _export(self, action: QAction) -> None:
        rows = self.table.rows
        count, shown = rows.records.rowCount(), rows.shown_names()
        self.exports.ask(rows.records.listing, count, action, shown)

    def export(self) -> None:
        self.export_button.showMenu()

    def take_keyboard(self) -> None:
        if self.form is None:
            (self.record.head.back if self._is_full else self.table.rows).setFocus()

    def focus_search(self) -> None:
        if self.form is None:
            self.set_full_size(False)
            self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filters.search.selectAll()

    def may_leave(self) -> bool:
        self.keep_state()
        if self.form is not None:
            return self._leave_form()
        return self.place.may_leave()
