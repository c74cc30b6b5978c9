"""The sheet of a database for the RNBD, of today or of a past day, shown in a window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.store.inventory import first_day
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.sheets.pdf_opening import PdfOpening


class RnbdSheet(PdfOpening):
    """Makes the sheet off the interface thread and shows it."""

    asking: RnbdDay | None = None

    def open(self, database_id: int, name: str, day: date | None = None) -> None:
        """Make the sheet of what is on record, or of what was on that past day, and show it."""
        now = self._desk.now()

        def sheet(session: Session) -> bytes:
            from privdesk.operations.inventory_out import rnbd_sheet

            return rnbd_sheet(session, database_id, now, day)

        title = translate("DatabasePage", "RNBD sheet: {name}", name=name)
        if day is not None:
            title = translate("DatabasePage", "{sheet}, {day}", sheet=title, day=show_date(day))
        self.make(sheet, title)

    def ask_day(self, database_id: int, name: str) -> None:
        """Ask of which past day, then make that sheet."""
        asking = RnbdDay(self._desk, self._page)
        asking.wanted.connect(lambda day: self.open(database_id, name, day))
        self.asking = asking
        asking.open()


class RnbdDay(AskingWindow):
    """Asks for a day since the store's first; `wanted(date)`, or None for today."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = translate("DatabasePage", "RNBD sheet of a past day")
        super().__init__(parent, title)
        self._today = desk.today()
        with desk.store.read() as session:
            first = first_day(session, desk.zone) or self._today
        earliest = min(first, self._today)
        self.day = DateEditor(self._today, why_not(desk), earliest=earliest, latest=self._today)
        self.day.set_value(self._today)
        field = LabeledField(translate("Export", "As of"), self.day, required=True)
        field.set_help(
            translate(
                "Export",
                "Today, or a day that has passed, since {first}: it is rebuilt from the history.",
                first=show_date(earliest),
            )
        )
        self.show_it = Button(translate("DatabasePage", "Show the sheet"), "principal")
        self.lay_out(title, self.show_it, field)
        self.setFixedWidth(theme.px(460))

    def accept(self) -> None:
        if not self.day.check() or self.day.value() is None:
            self.day.inner().setFocus()
            return
        super().accept()
        day = self.day.value()
        self.wanted.emit(None if day == self._today else day)
