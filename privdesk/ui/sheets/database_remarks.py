"""What a database says that does not hold, with what its processors' contracts say."""

from __future__ import annotations

from collections.abc import Collection

from privdesk.rules.database_warnings import database_warnings
from privdesk.rules.sheet import Sheet
from privdesk.store.links import contracts_of, titles_of_ids
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.section_remarks import SectionRemarks
from privdesk.ui.sheets.sheet_form import SheetForm


class DatabaseRemarks(SectionRemarks):
    """The notices over the sections of a database's form."""

    def __init__(self, desk: Desk, form: SheetForm) -> None:
        self._desk = desk
        self._contracts: dict[int, tuple[Sheet, ...]] = {}
        self._names: dict[int, str] = {}
        super().__init__(form, self._warned)

    def read_anew(self) -> None:
        """Weigh the form by the contracts and third parties as they are on record now."""
        self._contracts.clear()
        self._names.clear()
        self.weigh()

    def _warned(self, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        named = {
            *(row.values["party_id"] for row in sheet.rows_of("processors")),
            *(row.values["importer_id"] for row in sheet.rows_of("transfers")),
        }
        self._read([party for party in named if party and party not in self._contracts])
        lists, today = self._desk.lists(), self._desk.today()
        return database_warnings(sheet, lists, self._contracts, self._names, today)

    def _read(self, parties: Collection[int]) -> None:
        if not parties:
            return
        with self._desk.store.read() as session:
            for _type, party, name in titles_of_ids(session, "party", parties):
                self._names[party] = name
            for party in parties:
                self._contracts[party] = contracts_of(session, party)
