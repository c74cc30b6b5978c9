"""A contract full size: its dates, the clauses that it must have, and its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from privdesk.rules.contracts import contract_state, lacking_clauses
from privdesk.rules.lists import Entry
from privdesk.rules.retention import notice_day
from privdesk.rules.sections import CONTRACT_SECTIONS, Section
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import required_clauses
from privdesk.store.links import Link, links_to, titles_of_ids
from privdesk.text import N_, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.sheets.asked_where import AskedWhere, Needed
from privdesk.ui.sheets.contract_faces import chip_of
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark
from privdesk.ui.sheets.facts_page import FactsPage

_DOCUMENTS = Section("documents", N_("ContractPage", "Documents"), ())
_NEEDED: dict[str, Needed] = {
    "ends_on": lambda sheet: not sheet["has_no_end"],
    "renews": lambda sheet: not sheet["has_no_end"],
    "notice_days": lambda sheet: not sheet["has_no_end"],
}


class ContractPage(FactsPage):
    """A contract with a third party about personal data."""

    name = "contract"
    record_type = "contract"
    list_page = "parties"
    watches = frozenset({"party", "transfer"})
    sections: ClassVar[Sequence[Section]] = (*CONTRACT_SECTIONS, _DOCUMENTS)
    new_words = N_("ContractPage", "New contract")
    kind_words = N_("ContractPage", "Contract")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.asked = AskedWhere(self.form, _NEEDED, hides=("notice_days",))
        self.evidence = self.evidence_box("documents")

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.contract_clauses import Ui_ContractClausesForm
        from privdesk.ui.forms.contract_general import Ui_ContractGeneralForm

        return {"general": Ui_ContractGeneralForm, "clauses": Ui_ContractClausesForm}

    def back_to(self) -> tuple[str, dict[str, object]]:
        """Its third party, whose list of contracts it stands in."""
        party = self.sheet["party_id"]
        if not party:
            return "parties", {}
        return "party", {"record": party, "section": "contracts"}

    def subtitle(self, sheet: Sheet) -> str:
        kind, party = say(self.kind_words), sheet["party_id"]
        if not party:
            return kind
        with self.desk.store.read() as session:
            found = titles_of_ids(session, "party", [party])
        return " · ".join((kind, *(title for _type, _id, title in found)))

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        return chip_of(sheet, self.desk.today()) if sheet["status"] else None

    def show_dependents(self, sheet: Sheet) -> None:
        self.asked.weigh()

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        party: tuple[tuple[str, int, str], ...] = ()
        links: tuple[Link, ...] = ()
        with self.desk.store.read() as session:
            if sheet["party_id"]:
                party = titles_of_ids(session, "party", [sheet["party_id"]])
            if self.record_id:
                links = links_to(session, "contract", self.record_id)
        return (
            Facts(
                "calendar",
                _ends(sheet),
                tuple(_dates(sheet)),
                tuple(self._remarks(sheet)),
                (
                    Linked(translate("ContractPage", "With"), party),
                    Linked(translate("ContractPage", "Data go by it from"), _records(links)),
                ),
            ),
        )

    def _remarks(self, sheet: Sheet) -> Iterator[Remark]:
        if contract_state(sheet.values, self.desk.today()) in ("ending", "over"):
            yield Remark(
                translate(
                    "ContractPage",
                    "If it was extended, write its new end and attach what says so. If another "
                    "contract takes its place, duplicate this one, and once that one is signed "
                    "name it in the transmissions that go by this one; then this one is ended.",
                )
            )
        lists = self.desk.lists()
        lacking, asked = lacking_clauses(sheet, lists), required_clauses(sheet["kind"], lists)
        if lacking:
            yield from _lacking(sheet, lacking)
        elif asked:
            words = translate("ContractPage", "It says all that article 25 asks for.")
            yield Remark(words, "green", "check")
        if sheet["has_model_clauses"]:
            yield Remark(
                translate(
                    "ContractPage",
                    "It carries the model clauses of the RIPD: voluntary, binding once adopted.",
                )
            )


def _lacking(sheet: Sheet, lacking: Sequence[Entry]) -> Iterator[Remark]:
    """A clause that is answered "No" is given, and yet the contract lacks it."""
    rows = sheet.rows_of("clauses")
    refused = {row.values["code"] for row in rows if row.values["is_there"] is False}
    if left_out := [entry.label for entry in lacking if entry.code in refused]:
        words = translate(
            "ContractPage",
            "It does not say what it must: {clauses} (Decreto 1377 de 2013, art. 25).",
            clauses="; ".join(left_out),
        )
        yield Remark(words, "red", "alert")
    if unchecked := [entry.label for entry in lacking if entry.code not in refused]:
        words = translate(
            "ContractPage",
            "Nobody checked whether it says: {clauses} (Decreto 1377 de 2013, art. 25).",
            clauses="; ".join(unchecked),
        )
        yield Remark(words, "amber", "incident")


def _ends(sheet: Sheet) -> str:
    if sheet["has_no_end"]:
        return translate("ContractPage", "It has no date of end")
    if sheet["ends_on"] is None:
        return translate("ContractPage", "Its end is not on record")
    return translate("ContractPage", "Until {day}", day=show_date(sheet["ends_on"]))


def _dates(sheet: Sheet) -> Iterator[Line]:
    if sheet["has_no_end"] or sheet["ends_on"] is None:
        return
    if notice := notice_day(sheet["ends_on"], sheet["notice_days"]):
        yield Line(translate("ContractPage", "You are told of it from"), show_date(notice))
        yield Line(translate("ContractPage", "Act until"), show_date(sheet["ends_on"]))


def _records(links: Sequence[Link]) -> tuple[tuple[str, int, str], ...]:
    return tuple(dict.fromkeys((link.record_type, link.id, link.title) for link in links))
