"""The sheet of a database for the RNBD, shown in a window."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.text import translate
from privdesk.ui.sheets.pdf_opening import PdfOpening


class RnbdSheet(PdfOpening):
    """Makes the sheet off the interface thread and shows it."""

    def open(self, database_id: int, name: str) -> None:
        """Make the sheet of what is on record, and show it."""
        now = self._desk.now()

        def sheet(session: Session) -> bytes:
            from privdesk.operations.inventory_out import rnbd_sheet

            return rnbd_sheet(session, database_id, now)

        self.make(sheet, translate("DatabasePage", "RNBD sheet: {name}", name=name))
