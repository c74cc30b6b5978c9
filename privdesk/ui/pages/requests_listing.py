"""What the list of requests shows: its words, filters and order, remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from privdesk.store.list_filters import (
    filters_of,
    names_no_record,
    plain_filters,
    read_filters,
)
from privdesk.store.lists import Listing
from privdesk.store.saved_filters import Selection
from privdesk.ui import window_state
from privdesk.ui.desk import Desk
from privdesk.ui.pages.requests_layout import RequestsLayout


class RequestsListing(RequestsLayout):
    """The register with what narrows and orders it."""

    _known: ClassVar = filters_of("request")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._listing = Listing("request", order="due")
        self.filters.changed.connect(self._filtered)
        self.tools.clear_asked.connect(self._clear_filters)
        self.tools.chosen.connect(self._show_selection)
        self.table.clear_asked.connect(self._clear_filters)
        self.table.rows.sorted_by.connect(self._sorted)
        self._remember()

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

    def _filtered(self) -> None:
        self._close_panel()
        self._listing = replace(
            self._listing, words=self.filters.words(), filters=self.filters.filters()
        )
        self.table.show_listing(self._listing)
        if not self.table.rows.chosen_id():  # else the chosen one stays where it is seen
            self.table.rows.scrollToTop()
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

    def show_found(self, words: str, filters: object = None) -> None:
        """List the requests that hold these words and pass these filters, and no others."""
        self.set_full_size(False)
        self.filters.set_filters(filters if isinstance(filters, dict) else {}, words)
        self._filtered()
        self.table.rows.setFocus()
