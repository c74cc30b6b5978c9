"""A sheet whose pane says facts, with links that open other records."""

from __future__ import annotations

from privdesk.rules.sheet import Sheet
from privdesk.ui.sheets.facts import Facts, FactsBox
from privdesk.ui.sheets.sheet_page import SheetPage


class FactsPage(SheetPage):
    """A subclass says the facts of what stands in the form: `facts_of`."""

    facts: FactsBox

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
