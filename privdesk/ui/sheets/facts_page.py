"""A sheet whose pane says facts, with links that open other records; printed as it is on record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.rules.sheet import Sheet
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.sheets.facts import Facts, FactsBox
from privdesk.ui.sheets.pdf_opening import PdfOpening
from privdesk.ui.sheets.sheet_page import SheetPage


class FactsPage(SheetPage):
    """A subclass says the facts of what stands in the form: `facts_of`."""

    can: ClassVar[frozenset[str]] = frozenset({"print"})
    facts: FactsBox

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.print_button = Button(translate("Sheet", "Print"), icon="print")
        super().__init__(desk, parent)
        self.printed = PdfOpening(desk, self)
        self.printed.failed.connect(self._not_made)
        self.printed.busy.connect(self.print_button.setDisabled)
        self.print_button.clicked.connect(self.print_page)

    def buttons(self) -> Sequence[QWidget]:
        return (self.duplicate, self.print_button)

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        """What is worth knowing of the record, from the top."""
        raise NotImplementedError

    def facts_box(self) -> FactsBox:
        box = FactsBox()
        box.opened.connect(self._open)
        return box

    def show_facts(self, sheet: Sheet) -> None:
        self.facts.show_facts(*self.facts_of(sheet))

    def _open(self, record_type: str, record_id: int) -> None:
        self.desk.go(record_type, {"record": record_id})

    def print_page(self) -> None:
        """Open the sheet of what is on record, to be read, printed or saved (Ctrl+P)."""
        self.error.hide()
        if not self.record_id:
            self._not_made(translate("Sheet", "Save it first: its sheet says what is on record."))
            return
        record_type, record_id, now = self.record_type, self.record_id, self.desk.now()

        def made(session: Session) -> bytes:
            from privdesk.operations.record_sheet import record_sheet

            return record_sheet(session, record_type, record_id, now)

        self.printed.make(made, self.title())

    def _not_made(self, words: str) -> None:
        self.error.say(translate("Sheet", "The sheet was not made."), words)
        self.error.show()
