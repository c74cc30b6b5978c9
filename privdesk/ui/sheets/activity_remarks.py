"""What an activity says that does not hold, with what the databases that it uses say."""

from __future__ import annotations

from privdesk.rules.activity_warnings import activity_warnings
from privdesk.rules.sheet import Sheet
from privdesk.store.links import titles_of_ids
from privdesk.store.sheets import sheets_of
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.section_remarks import SectionRemarks
from privdesk.ui.sheets.sheet_form import SheetForm


class ActivityRemarks(SectionRemarks):
    """The notices over the sections of an activity's form."""

    def __init__(self, desk: Desk, form: SheetForm) -> None:
        self._desk = desk
        self._databases: dict[int, Sheet] = {}
        self._names: dict[int, str] = {}
        super().__init__(form, self._warned)

    def read_anew(self) -> None:
        """Weigh the form by the databases and third parties as they are on record now."""
        self._databases.clear()
        self._names.clear()
        self.weigh()

    def _warned(self, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        used = [row.values["database_id"] for row in sheet.rows_of("databases")]
        self._read({one for one in used if one and one not in self._databases})
        databases = [self._databases[one] for one in used if one in self._databases]
        lists, today = self._desk.lists(), self._desk.today()
        return activity_warnings(sheet, lists, databases, self._names, today)

    def _read(self, ids: set[int]) -> None:
        if not ids:
            return
        with self._desk.store.read() as session:
            found = sheets_of(session, "database", ids)
            rows = [row for one in found.values() for row in one.rows_of("transfers")]
            parties = {row.values["importer_id"] for row in rows}
            for _type, party, name in titles_of_ids(session, "party", parties):
                self._names[party] = name
        self._databases |= found
