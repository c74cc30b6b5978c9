"""A third party and its contracts at full size: listed with their state, begun, opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.rules.sheet_facts import required_clauses
from privdesk.store.sheets import sheet_of
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.contract_page import ContractPage
from privdesk.ui.sheets.party_page import PartyPage

BUTTON, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
Keep = Callable[..., int]


def shown(page: Any, qtbot: QtBot) -> Any:
    qtbot.addWidget(page)
    page.resize(1072, 692)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PartyPage:
    made: PartyPage = shown(PartyPage(desk), qtbot)
    return made


@pytest.fixture
def contract_page(desk: Desk, qtbot: QtBot) -> ContractPage:
    made: ContractPage = shown(ContractPage(desk), qtbot)
    return made


@pytest.fixture
def wanted(desk: Desk) -> list[tuple[str, object]]:
    """What pages were asked for."""
    found: list[tuple[str, object]] = []
    desk.wanted.connect(lambda name, argument: found.append((name, argument)))
    return found


def test_its_contracts_stand_with_their_state_end_and_clauses(page: PartyPage, keep: Keep) -> None:
    party = keep("party", name="Nube Supuesta Inc.", is_processor=True)
    said = [{"code": "scope", "is_there": True}, {"code": "security", "is_there": False}]
    keep("contract", {"clauses": said}, name="C-1", party_id=party, ends_on=date(2026, 12, 15))
    keep("contract", name="C-0", party_id=party, status="ended", ends_on=date(2024, 6, 30))
    keep("contract", name="C-2", party_id=party, kind="confidentiality", has_no_end=True)
    page.show_argument({"record": party, "section": "contracts"})
    model = page.contracts.model
    cells = [[model.index(r, c).data() for c in (0, 2, 3, 4)] for r in range(model.rowCount())]
    assert cells == [
        ["C-2", "Vigente", "Sin fin", "—"],
        ["C-1", "Por terminar", "15/12/2026", "1 de 7"],
        ["C-0", "Terminado", "30/06/2024", "0 de 7"],
    ]
    assert page.state.words() == "Contrato por terminar"
    assert "Próximo fin: 15/12/2026" in page.facts.words()


def test_a_new_contract_is_with_this_third_party(
    page: PartyPage,
    contract_page: ContractPage,
    desk: Desk,
    keep: Keep,
    qtbot: QtBot,
    wanted: list[tuple[str, Any]],
) -> None:
    page.show_argument({"new": True})
    assert not page.contracts.new.isEnabled()
    party = keep("party", name="Nube Supuesta Inc.")
    page.show_argument({"record": party, "section": "contracts"})
    qtbot.mouseClick(page.contracts.new, BUTTON)
    assert wanted == [("contract", {"new": True, "party_id": party})]
    contract_page.show_argument(wanted[0][1])
    qtbot.keyClicks(contract_page.form.editors["name"].inner(), "CT-2026-001")
    qtbot.keyClick(contract_page.form.editors["name"].inner(), Qt.Key.Key_S, CTRL)
    with desk.store.read() as session:
        kept = sheet_of(session, "contract", 1)
    assert (kept["name"], kept["party_id"]) == ("CT-2026-001", party)
    assert contract_page.subtitle_label.text() == "Contrato · Nube Supuesta Inc."
    contract_page.go_back()
    assert wanted[-1] == ("party", {"record": party, "section": "contracts"})


def test_enter_opens_a_contract(
    page: PartyPage, keep: Keep, qtbot: QtBot, wanted: list[tuple[str, object]]
) -> None:
    party = keep("party", name="Nube Supuesta Inc.")
    contract = keep("contract", name="C-1", party_id=party)
    page.show_argument({"record": party, "section": "contracts"})
    page.contracts.table.setFocus()
    page.contracts.table.selectRow(0)
    qtbot.keyClick(page.contracts.table, Qt.Key.Key_Return)
    assert wanted == [("contract", {"record": contract})]


def test_a_contract_that_changed_is_seen_at_its_party(
    page: PartyPage, desk: Desk, keep: Keep
) -> None:
    party = keep("party", name="Nube Supuesta Inc.", is_processor=True)
    page.show_argument({"record": party})
    assert page.state.words() == "Encargado sin contrato"
    keep("contract", name="C-1", party_id=party, ends_on=date(2026, 11, 20))
    page.refresh()
    assert page.state.words() == "Contrato vencido"
    assert page.contracts.model.rowCount() == 1


def test_where_it_is_used_and_whether_its_country_is_adequate(page: PartyPage, keep: Keep) -> None:
    party = keep("party", name="Mensajería Irreal Ltd.", country="IN")
    keep("database", {"processors": [{"party_id": party}]}, name="Clientes")
    page.show_argument({"record": party})
    words = page.facts.words()
    assert "Bases de datos: Clientes" in words
    assert any(one.startswith("India no está en la lista") for one in words)


def test_a_contract_names_what_it_does_not_say(
    contract_page: ContractPage, keep: Keep, qtbot: QtBot
) -> None:
    party = keep("party", name="Nube Supuesta Inc.")
    contract = keep("contract", name="C-1", party_id=party, ends_on=date(2027, 11, 23))
    contract_page.show_argument({"record": contract})
    words = " ".join(contract_page.facts.words())
    assert "Hasta el 23/11/2027" in words
    assert "Se avisa desde: 24/10/2027" in words
    assert "Si se prorrogó" not in words  # its end is a year away
    assert "Nadie ha verificado si dice: " in words
    assert "Salvaguardar la seguridad" in words
    box: Any = contract_page.form.editors["has_no_end"].inner()
    qtbot.mouseClick(box, BUTTON)
    assert not contract_page.asked.is_shown("notice_days")
    assert contract_page.asked.is_shown("ends_on")  # it holds a day


@pytest.mark.parametrize("ends", [date(2026, 12, 10), date(2026, 11, 2)])
def test_a_contract_about_to_end_says_what_to_do(
    contract_page: ContractPage, keep: Keep, ends: date
) -> None:
    party = keep("party", name="Nube Supuesta Inc.")
    contract = keep("contract", name="C-1", party_id=party, ends_on=ends)
    contract_page.show_argument({"record": contract})
    words = " ".join(contract_page.facts.words())
    assert "Si se prorrogó, escriba la nueva fecha en «Hasta»" in words
    assert "Si lo reemplaza otro contrato, duplíquelo" in words
    contract_page.form.editors["status"].set_value("ended")
    contract_page.form.changed.emit()
    contract_page.weigh()
    assert "Si se prorrogó" not in " ".join(contract_page.facts.words())


def test_a_clause_answered_no_is_no_clause_though_nothing_is_missing(
    contract_page: ContractPage, desk: Desk, keep: Keep
) -> None:
    party = keep("party", name="Nube Supuesta Inc.")
    asked = required_clauses("transmission", desk.lists())
    clauses = [{"code": entry.code, "is_there": entry is not asked[0]} for entry in asked]
    contract = keep("contract", {"clauses": clauses}, name="C-1", party_id=party)
    contract_page.show_argument({"record": contract})
    words = " ".join(contract_page.facts.words())
    assert f"No dice lo que debe: {asked[0].label} (" in words
    assert asked[1].label not in words
    assert "Nadie ha verificado" not in words


def test_the_file_of_a_contract_is_attached_to_it(contract_page: ContractPage, keep: Keep) -> None:
    party = keep("party", name="Nube Supuesta Inc.")
    contract_page.show_argument({"new": True, "party_id": party})
    assert not contract_page.evidence.add.isEnabled()
    contract = keep("contract", name="C-1", party_id=party)
    contract_page.show_argument({"record": contract, "section": "documents"})
    assert contract_page.evidence.owner == ("contract", contract)
