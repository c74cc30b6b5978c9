"""A third party full size: who it is, whom to reach, its contracts and its audits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from privdesk.records.party import roles_words
from privdesk.rules.sections import PARTY_SECTIONS, Section
from privdesk.rules.sheet import Sheet
from privdesk.store.links import Link, contracts_of, links_to
from privdesk.text import N_, Message, say
from privdesk.ui.desk import Desk
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.sheets.facts import Facts
from privdesk.ui.sheets.facts_page import FactsPage
from privdesk.ui.sheets.party_contracts import PartyContracts
from privdesk.ui.sheets.party_facts import party_facts
from privdesk.ui.sheets.record_chips import party_chip

_BEFORE_AUDITS = [section for section in PARTY_SECTIONS if section.key != "audits"]
_CONTRACTS = Section("contracts", N_("PartyPage", "Contracts"), ())
_AUDITS = [section for section in PARTY_SECTIONS if section.key == "audits"]


class PartyPage(FactsPage):
    """Who handles, receives or supplies data, or answers for them too."""

    name = "party"
    record_type = "party"
    list_page = "parties"
    watches = frozenset({"contract", "contract_clause", "database", "activity", "transfer"})
    sections: ClassVar[Sequence[Section]] = (*_BEFORE_AUDITS, _CONTRACTS, *_AUDITS)
    new_words = N_("PartyPage", "New third party")
    kind_words = N_("PartyPage", "Third party")
    headings: ClassVar[Mapping[str, Message]] = {
        "heading_roles": N_("PartyPage", "In which capacity it acts")
    }

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.contracts = PartyContracts(desk)
        self.contracts.opened.connect(lambda number: desk.go("contract", {"record": number}))
        self.contracts.new_asked.connect(self.begin_contract)
        self.add_under("contracts", self.contracts)
        self.evidence_box("audits")
        self.shown.connect(self._show_contracts)

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.party_audits import Ui_PartyAuditsForm
        from privdesk.ui.forms.party_contacts import Ui_PartyContactsForm
        from privdesk.ui.forms.party_general import Ui_PartyGeneralForm

        return {
            "general": Ui_PartyGeneralForm,
            "contacts": Ui_PartyContactsForm,
            "audits": Ui_PartyAuditsForm,
        }

    def begin_contract(self) -> None:
        """A new contract with this third party."""
        if self.record_id:
            self.desk.go("contract", {"new": True, "party_id": self.record_id})

    def refresh(self) -> None:
        super().refresh()
        self._show_contracts()

    def _show_contracts(self) -> None:
        self.contracts.show_party(self.record_id)

    def subtitle(self, sheet: Sheet) -> str:
        return " · ".join(filter(None, (say(self.kind_words), roles_words(sheet.values))))

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        today, lists = self.desk.today(), self.desk.lists()
        return party_chip(sheet, self._contracts(), today, lists)

    def _contracts(self) -> tuple[Sheet, ...]:
        if not self.record_id:
            return ()
        with self.desk.store.read() as session:
            return contracts_of(session, self.record_id)

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        links: tuple[Link, ...] = ()
        if self.record_id:
            with self.desk.store.read() as session:
                links = links_to(session, "party", self.record_id)
        return party_facts(self.desk, sheet, self._contracts(), links)
