"""Solicitudes: the table with its filters, the record beside it, and the form of a new request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from privdesk.store.list_filters import (
    filters_of,
    names_no_record,
    plain_filters,
    read_filters,
)
from privdesk.store.lists import Listing
from privdesk.store.saved_filters import Selection
from privdesk.text import translate
from privdesk.ui import theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.list_tools import ListTools
from privdesk.ui.mail_drop import Dropped, FileDrop
from privdesk.ui.page import Page
from privdesk.ui.pages.exporting import Export
from privdesk.ui.pages.page_head import PageHead, window_width
from privdesk.ui.pages.record_place import RecordPlace
from privdesk.ui.pages.request_filters import RequestFilters
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.request_snapshot import read_request
from privdesk.ui.pages.requests_table import APPLICANT, KIND, ROLE, RequestsTable
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button

if TYPE_CHECKING:
    from privdesk.ui.pages.computation import ComputationPanel
    from privdesk.ui.pages.letters_of_many import LettersOfMany
    from privdesk.ui.pages.request_record import RequestRecord

_WITH_KIND = 1340  # the window's width from which "Clase y derecho" is shown
_WITH_ALL = 1800  # from which who asks and our role are shown, too
_BESIDE = 1100  # and from which the record stands beside the table
_RECORD = 540


class RequestsPage(Page):
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
    _known: ClassVar = filters_of("request")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filters = RequestFilters(desk)
        self.table = RequestsTable(desk)
        self.tools = ListTools(desk, "request", self._selection, self.table.columns)
        self.place = RecordPlace(desk)
        self.exports = Export(desk, self)
        self.panel: ComputationPanel | None = None
        self.form: NewRequest | None = None
        self.many: LettersOfMany | None = None
        self._is_full = False
        self._listing = Listing("request", order="due")
        self._lay_out()
        self._connect()
        self._remember()

    def _lay_out(self) -> None:
        self.new = Button(translate("Requests", "New request"), "principal", "plus")
        self.export_button = Button(translate("Requests", "Export"), icon="export")
        self.export_button.setMenu(self.exports.menu(self))
        self.head = PageHead(translate("Requests", "Requests"), self.export_button, self.new)
        margin = theme.unit(3)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(margin, 0, margin, theme.unit(1.25))
        top.setSpacing(theme.unit(1.25))
        heads = QVBoxLayout()
        heads.setSpacing(0)
        heads.addWidget(self.head)
        self.filters.add_last(self.tools.clear)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(theme.unit())
        narrowing.addWidget(self.filters, 1)
        narrowing.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        heads.addLayout(narrowing)
        top.addLayout(heads)
        for widget in (
            *(self.tools.kept, self.exports.box),
            *(self.exports.done_notice, self.exports.failed_notice),
        ):
            top.addWidget(widget)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.place)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self._register = QWidget()
        whole = QVBoxLayout(self._register)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        self._line = Hairline()
        whole.addWidget(self._line)
        whole.addWidget(self.splitter, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._register)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.new.clicked.connect(self._new_asked)
        self.export_button.menu().triggered.connect(self._export)
        self.filters.changed.connect(self._filtered)
        self.table.new_asked.connect(self._new_asked)
        self.table.clear_asked.connect(self._clear_filters)
        self.table.letters_asked.connect(self.write_to_chosen)
        self.table.columns.changed.connect(self._fit)
        self.tools.clear_asked.connect(self._clear_filters)
        self.tools.chosen.connect(self._show_selection)
        self.table.rows.chosen.connect(self._chosen)
        self.table.rows.wanted.connect(self._open)
        self.table.rows.sorted_by.connect(self._sorted)
        self.place.made.connect(self._record_made)
        self.drops = FileDrop(self, (self.filters.search,))
        self.drops.taken.connect(self._begin_with)
        self._full_action = QAction(translate("Requests", "Full size"), self)
        self._full_action.triggered.connect(self._toggle_size)
        self._letters_action = QAction(translate("Requests", "Letters for those selected…"), self)
        self._letters_action.triggered.connect(self.write_to_chosen)
        self.table.rows.selectionModel().selectionChanged.connect(self._weigh_acts)
        self._weigh_acts()

    @property
    def record(self) -> RequestRecord:
        """The record beside the table; made when it is first asked for."""
        return self.place.record

    def _record_made(self, record: RequestRecord) -> None:
        record.size_asked.connect(self._toggle_size)
        record.count_asked.connect(self.show_count)

    def _weigh_acts(self) -> None:
        """What the menu "Registro" offers now: nothing over the form of a new request."""
        is_free = self.form is None
        self._full_action.setEnabled(is_free and self.place.request() is not None)
        self._letters_action.setEnabled(is_free and self.table.rows.chosen_count() > 0)

    def _new_asked(self) -> None:
        self.begin_new()

    def page_actions(self) -> Sequence[QAction]:
        return (self._full_action, self._letters_action)

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
        return request.number if self._is_full and request is not None else ""

    def _remember(self) -> None:
        kept = window_state.read("requests/list", {})
        kept = kept if isinstance(kept, dict) else {}
        self.filters.set_filters(read_filters(self._known, kept.get("filters")))
        self.tools.show_filtered(bool(self.filters.filters()))
        order = kept.get("order")
        names = [column.name for column in self.table.rows.records.columns]
        self._listing = replace(
            self._listing,
            order=order if order in names else "due",
            descending=kept.get("descending") is True,
            filters=self.filters.filters(),
        )
        self._placed = window_state.restore_splitter(self.splitter, "requests")

    def keep_state(self) -> None:
        """Remember filters, order and division."""
        listing = self._listing
        window_state.write(
            "requests/list",
            {
                # Outside the store stands nothing that points to a person or another record.
                "filters": plain_filters(names_no_record(self._known, self.filters.filters())),
                "order": listing.order,
                "descending": listing.descending,
            },
        )
        if not self._is_full:
            window_state.keep_splitter(self.splitter, "requests")

    def refresh(self) -> None:
        self.table.show_listing(self._listing)
        self.place.refresh()
        self._weigh_acts()
        self._fit()

    def _filtered(self) -> None:
        self._close_panel()
        self._listing = replace(
            self._listing, words=self.filters.words(), filters=self.filters.filters()
        )
        self.table.show_listing(self._listing)
        self.tools.show_filtered(bool(self._listing.words.strip() or self._listing.filters))
        self.keep_state()

    def _selection(self) -> Selection:
        listing = self._listing
        filters = plain_filters(listing.filters)
        return Selection(listing.words, filters, listing.order, listing.descending)

    def _show_selection(self, selection: Selection) -> None:
        names = [column.name for column in self.table.rows.records.columns]
        if selection.order in names:
            self._listing = replace(
                self._listing, order=selection.order, descending=selection.descending
            )
        self.show_found(selection.words, read_filters(self._known, dict(selection.filters)))

    def _clear_filters(self) -> None:
        self.filters.set_filters({})
        self._filtered()

    def _sorted(self, name: str, descending: bool) -> None:
        self._listing = replace(self._listing, order=name, descending=descending)
        self.keep_state()

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

    def _toggle_size(self) -> None:
        self.set_full_size(not self._is_full)

    def set_full_size(self, full: bool) -> None:
        """The chosen request takes the whole page, or stands beside the table again."""
        if full and self.place.request() is None:
            return
        self._close_panel()
        if full and not self._is_full:
            window_state.keep_splitter(self.splitter, "requests")
        self._is_full = full
        for widget in (self._top, self._line, self.table):
            widget.setVisible(not full)
        if full or self.place.is_made():
            self.record.set_full_size(full)
        self._fit()
        (self.record.head.back if full else self.table.rows).setFocus()

    def is_full_size(self) -> bool:
        """Whether the record takes the whole page."""
        return self._is_full

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        if argument.get("new"):
            follows, draft = argument.get("follows"), argument.get("draft")
            self.begin_new(
                follows if isinstance(follows, int) else 0, draft if isinstance(draft, int) else 0
            )
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

    def show_found(self, words: str, filters: object = None) -> None:
        """List the requests that hold these words and pass these filters, and no others."""
        self.set_full_size(False)
        self.filters.set_filters(filters if isinstance(filters, dict) else {}, words)
        self._filtered()
        self.table.rows.setFocus()

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
            self.form = NewRequest(self.desk, draft=draft)
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
        self.begin_new()
        if self.form is not None:
            self.form.take(given)

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

    def show_count(self, request_id: int, term: str) -> None:
        """Open how that term was counted, over the table."""
        from privdesk.ui.pages.computation import ComputationPanel

        self.set_full_size(False)
        self._close_panel()
        self.panel = ComputationPanel(self.desk, request_id, term, self._register)
        self.panel.closed.connect(self._close_panel)
        self._place_panel()
        self.panel.show()
        self.panel.raise_()
        self.panel.setFocus()

    def _place_panel(self) -> None:
        if self.panel is not None:
            corner = self.table.mapTo(self._register, QPoint())
            self.panel.setGeometry(QRect(corner, self.table.size()))

    def _close_panel(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self.record.head.count.setFocus()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            if self.panel is not None:
                self._close_panel()
                return
            if self._is_full:
                self.set_full_size(False)
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = window_width(self)
        if not self.table.columns.is_chosen:
            self.table.rows.setColumnHidden(KIND, wide < _WITH_KIND)
            for column in (APPLICANT, ROLE):
                self.table.rows.setColumnHidden(column, wide < _WITH_ALL)
        sides = Qt.Orientation
        self.splitter.setOrientation(sides.Horizontal if wide >= _BESIDE else sides.Vertical)
        if not self._placed and wide >= _BESIDE and self.width() > theme.px(_RECORD):
            self._placed = True
            self.splitter.setSizes([self.width() - theme.px(_RECORD), theme.px(_RECORD)])
        self._place_panel()
