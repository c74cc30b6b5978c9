"""Saving the inventory as files, from its lists: asked for, written, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from privdesk.documents.inventory_scope import TITLES
from privdesk.operations.inventory_selection import Selecting, chosen_in, shown_in
from privdesk.store.lists import Listing
from privdesk.text import say, translate
from privdesk.ui import printing
from privdesk.ui.desk import Desk
from privdesk.ui.pages.exporting import Export
from privdesk.ui.sheets.export_dialog import MARKED, SHOWN, THIS_LIST, ExportDialog, InFront
from privdesk.ui.task import Progress

_REGISTERS = {"database": "databases", "activity": "activities", "party": "parties"}


class InventoryExport(Export):
    """As `Export`, after asking what: the list in front, a whole register, records of art. 30."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(desk, page)
        self.dialog: ExportDialog | None = None

    def ask_what(
        self, listing: Listing, total: int, columns: Sequence[str], marked: Sequence[int] = ()
    ) -> None:
        """Ask what is saved, the list with these columns being offered first; `marked` are the
        records of its rows that are marked.
        """
        narrowed = bool(listing.words.strip() or listing.filters)
        self._open(_REGISTERS[listing.record_type], InFront(total, len(marked), narrowed))
        assert self.dialog is not None
        self.dialog.wanted.connect(lambda: self._save(listing, total, columns, marked))

    def ask_register(self, kind: str) -> None:
        """Ask what is saved, the register of that kind being offered first."""
        self._open(kind, InFront())
        assert self.dialog is not None
        self.dialog.wanted.connect(lambda: self._save(Listing(""), 0, (), ()))

    def _open(self, kind: str, in_front: InFront) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = ExportDialog(self._desk, kind, in_front, self._page.window())
        self.dialog.open()

    def _save(
        self, listing: Listing, total: int, columns: Sequence[str], marked: Sequence[int]
    ) -> None:
        if self.dialog is None:
            return
        kind, ending = self.dialog.chosen_kind(), self.dialog.chosen_ending()
        if kind == THIS_LIST:
            self.ask_ending(listing, total, ending.removeprefix("."), columns)
        else:
            selecting = self._selecting(kind, self.dialog.chosen_which(), listing, marked)
            self._ask_whole(kind, ending, self.dialog.chosen_day(), selecting)

    def _selecting(
        self, kind: str, which: str, listing: Listing, marked: Sequence[int]
    ) -> Selecting | None:
        if which == MARKED:
            return chosen_in(kind, listing.record_type, marked)
        return shown_in(kind, listing, self._desk.day()) if which == SHOWN else None

    def _ask_whole(
        self, kind: str, ending: str, day: date | None, selecting: Selecting | None
    ) -> None:
        title = say(TITLES[kind]) if kind in TITLES else translate("Export", "Record of art. 30")
        name = f"{title} {day or self._desk.today():%Y-%m-%d}{ending}"
        path = printing.ask_place(name, self._page)
        if path is None:
            return
        store, now = self._desk.store, self._desk.now()

        def work(progress: Progress) -> int:
            from privdesk.operations.inventory_out import export_inventory

            return export_inventory(
                store, kind, path, now=now, day=day, selection=selecting, progress=progress
            )

        self.run(work, 0, path)
