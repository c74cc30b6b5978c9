"""What a database says that does not hold, with its processors' contracts and its activities."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from privdesk.rules.database_warnings import database_warnings
from privdesk.rules.sheet import Sheet
from privdesk.store.links import contracts_of, links_to, titles_of_ids
from privdesk.store.sheets import sheets_of
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.section_remarks import SectionRemarks
from privdesk.ui.sheets.sheet_form import SheetForm


class DatabaseRemarks(SectionRemarks):
    """The notices over the sections of a database's form."""

    def __init__(self, desk: Desk, form: SheetForm) -> None:
        self._desk = desk
        self._contracts: dict[int, tuple[Sheet, ...]] = {}
        self._names: dict[int, str] = {}
        self._activities: dict[int, list[Sheet]] = {}
        super().__init__(form, self._warned)

    def read_anew(self) -> None:
        """Weigh the form by what else is on record now."""
        self._contracts.clear()
        self._activities.clear()
        self._names.clear()
        self.weigh()

    def _warned(self, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        named = {
            *(row.values["party_id"] for row in sheet.rows_of("processors")),
            *(row.values["importer_id"] for row in sheet.rows_of("transfers")),
        }
        self._read([party for party in named if party and party not in self._contracts])
        lists, today = self._desk.lists(), self._desk.today()
        users = self._users(sheet.id) if sheet.id else ()
        return database_warnings(sheet, lists, self._contracts, self._names, today, users)

    def _users(self, database: int) -> Sequence[Sheet]:
        """The activities that use it."""
        if database not in self._activities:
            with self._desk.store.read() as session:
                links = links_to(session, "database", database)
                ids = {link.id for link in links if link.record_type == "activity"}
                found = sheets_of(session, "activity", ids)
            self._activities[database] = [
                one
                for one in found.values()
                if any(r.values["database_id"] == database for r in one.rows_of("databases"))
            ]
        return self._activities[database]

    def _read(self, parties: Collection[int]) -> None:
        if not parties:
            return
        with self._desk.store.read() as session:
            for _type, party, name in titles_of_ids(session, "party", parties):
                self._names[party] = name
            for party in parties:
                self._contracts[party] = contracts_of(session, party)
