"""What the fields of a transfer say to one another while its row is written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from privdesk.records import Party
from privdesk.ui.desk import Desk
from privdesk.ui.record_editor import RecordEditor
from privdesk.ui.record_form import RecordForm

_NATIONAL = "national"


class TransferRow(QObject):
    """Shows what the ground asks for alone, offers the contracts of who receives first, and writes
    the country of who receives where none is written.
    """

    def __init__(self, desk: Desk, form: RecordForm) -> None:
        super().__init__(form)
        self._desk, self._form = desk, form
        self._importer: object = None
        self._proposed = ""  # the country that stands there because nobody wrote another one
        contract = form.editors["contract_id"]
        if isinstance(contract, RecordEditor):
            contract.set_known(self._known)
        form.changed.connect(self._follow)

    def weigh(self) -> None:
        """Follow a row that was shown just now."""
        self._importer = self._value("importer_id")
        self._proposed = ""
        self._offer_contracts()
        self._show_asked()

    def _value(self, name: str) -> Any:
        return self._form.editors[name].value()

    def _known(self) -> dict[str, Any]:
        """What a contract for it would say: with whom, and of which kind."""
        kind = self._value("kind")
        return {
            "party_id": self._value("importer_id"),
            "kind": "transfer" if kind in ("transfer", _NATIONAL) else "transmission",
        }

    def _follow(self) -> None:
        if self._value("importer_id") != self._importer:
            self._importer = self._value("importer_id")
            self._offer_contracts()
            self._propose_country()
        self._show_asked()

    def _offer_contracts(self) -> None:
        contract = self._form.editors["contract_id"]
        if isinstance(contract, RecordEditor):
            contract.refresh()

    def _propose_country(self) -> None:
        country = self._form.editors["country"]
        if (country.value() or "") != self._proposed:
            return
        with self._desk.store.read() as session:
            known = isinstance(self._importer, int)
            party = session.get(Party, self._importer) if known else None
            self._proposed = party.country if party is not None else ""
        country.set_value(self._proposed or None)

    def _show_asked(self) -> None:
        """A field that holds something stays in sight, asked or not."""
        ground, kind = self._value("ground"), self._value("kind")
        asked = {
            "exception": ground == "exception",
            "declaration": ground == "declaration",
            "ground": kind != _NATIONAL,
        }
        for name, is_asked in asked.items():
            holds = self._value(name) not in (None, "")
            self._form.show_field(name, shown=is_asked or holds)
