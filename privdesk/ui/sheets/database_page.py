"""A database of personal data at full size, as the RNBD asks for it."""

from __future__ import annotations

from privdesk.rules.sheet import Sheet
from privdesk.text import N_, translate
from privdesk.ui.parts.progress import figure
from privdesk.ui.sheets.sheet_page import SheetPage


class DatabasePage(SheetPage):
    """The eight parts of the RNBD's form, what they lack, and whether it must be registered."""

    name = "database"
    record_type = "database"
    list_page = "databases"
    kind_words = N_("DatabasePage", "Database")
    new_words = N_("DatabasePage", "New database")

    def subtitle(self, sheet: Sheet) -> str:
        count = sheet["subject_count"]
        if count is None:
            return translate("DatabasePage", "Database")
        if count == 1:
            return translate("DatabasePage", "Database · 1 data subject")
        return translate("DatabasePage", "Database · {count} data subjects", count=figure(count))
