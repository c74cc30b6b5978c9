"""Conservación by clicks and keys: what is due, rules and holds, a disposal until its act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.documents.retention_words import period_of
from privdesk.documents.spanish import in_sentence
from privdesk.operations.disposal import plan_disposal
from privdesk.operations.retention import shipped_rules
from privdesk.store.sheets import sheet_of
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.disposal_forms import CancelDisposal, DoDisposal
from privdesk.ui.sheets.disposal_page import DisposalPage
from privdesk.ui.sheets.legal_hold_page import LegalHoldPage
from privdesk.ui.sheets.retention_page import RetentionPage
from privdesk.ui.sheets.retention_rule_page import RetentionRulePage

BUTTON = Qt.MouseButton.LeftButton
Keep = Callable[..., int]
TWO_YEARS: dict[str, Any] = {
    "name": "Inactivos: 2 años",
    "trigger": "last_use",
    "bound": "at_most",
    "period": 2,
}


def shown(page: Any, qtbot: QtBot) -> Any:
    qtbot.addWidget(page)
    page.resize(1072, 692)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RetentionPage:
    made: RetentionPage = shown(RetentionPage(desk), qtbot)
    return made


@pytest.fixture
def wanted(desk: Desk) -> list[tuple[str, object]]:
    """What pages were asked for."""
    found: list[tuple[str, object]] = []
    desk.wanted.connect(lambda name, argument: found.append((name, argument)))
    return found


def test_its_register_is_exported(page: RetentionPage) -> None:
    assert "export" in page.can
    page.export_button.click()
    assert page.exports.dialog is not None
    assert page.exports.dialog.chosen_kind() == "retention"
    page.exports.dialog.reject()


def test_how_long_is_said_whole_in_the_list_of_rules(
    page: RetentionPage, keep: Keep, qtbot: QtBot
) -> None:
    keep("retention_rule", **{**TWO_YEARS, "name": "A", "period": 36, "unit": "months"})
    keep("retention_rule", **{**TWO_YEARS, "name": "B", "period": 15, "unit": "business_days"})
    keep("retention_rule", **{**TWO_YEARS, "name": "C", "period": 1, "unit": "years"})
    asked = {"name": "D", "bound": "until_asked", "period": None, "unit": "years"}
    keep("retention_rule", **{**TWO_YEARS, **asked})
    page.resize(1072, 692)
    qtbot.mouseClick(page.tabs, BUTTON, pos=page.tabs.tabRect(1).center())
    table = page.lists["rules"].table
    model = table.model()
    place = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(6)].index("Plazo")
    cells = [model.index(row, place) for row in range(model.rowCount())]
    assert [cell.data() for cell in cells] == ["36 meses", "15 días hábiles", "1 año", ""]
    widest = table.fontMetrics().horizontalAdvance("15 días hábiles")
    assert widest < table.columnWidth(place) - 16
    bound = table.fontMetrics().horizontalAdvance("Hasta que se pida suprimirlos")
    assert bound < table.columnWidth(place - 1) - 16


@pytest.fixture
def planned(desk: Desk, keep: Keep) -> int:
    """A disposal of the club's inactive customers, due on 10/11/2026; record 1 of everything."""
    rule = keep("retention_rule", **TWO_YEARS)
    base = keep("database", name="Club de clientes")
    with desk.store.write("save_record") as session:
        return plan_disposal(
            session,
            "Fichas sin uso",
            rule_id=rule,
            trigger_on=date(2024, 11, 10),
            database_id=base,
        ).id


def hold(keep: Keep, **values: Any) -> int:
    usual = {"name": "Proceso 34", "reason": "Juzgado 5", "since_on": date(2026, 9, 2)}
    return keep("legal_hold", **{**usual, **values})


def disposal(desk: Desk, number: int = 1) -> Any:
    with desk.store.read() as session:
        return sheet_of(session, "disposal", number)


def test_while_nothing_is_due_it_says_so_and_proposes_rules(
    page: RetentionPage, desk: Desk, qtbot: QtBot
) -> None:
    assert page.due.nothing.isVisible()
    assert page.due.proposal.isVisible()
    told = page.due.proposal.words()
    for rule in shipped_rules():
        assert f"{rule['name']} ({in_sentence(period_of(rule))})" in told
    assert "(al menos 5 años)" in told
    page.due.proposal.acted.emit()
    assert not page.due.proposal.isVisible()
    page.show_argument({"list": "rules"})
    assert page.lists["rules"].table.records.rowCount() == 3


def test_what_is_due_stands_with_what_holds_it_and_opens(
    page: RetentionPage,
    planned: int,
    keep: Keep,
    qtbot: QtBot,
    wanted: list[tuple[str, object]],
) -> None:
    hold(keep, database_id=1)
    page.refresh()
    table, model = page.due.planned.table, page.due.planned.model
    assert [model.index(0, c).data() for c in range(3)] == [
        "Fichas sin uso",
        "10/11/2026",
        "Proceso 34",
    ]
    assert page.tabs.words("due") == "Por suprimir: 1"
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted == [("disposal", {"record": planned})]


def test_each_list_opens_its_own_page(
    page: RetentionPage, planned: int, keep: Keep, qtbot: QtBot, wanted: list[tuple[str, object]]
) -> None:
    hold(keep)
    for key, name in (("rules", "retention_rule"), ("holds", "legal_hold")):
        page.show_argument({"list": key, "record": 1})
        qtbot.keyClick(page.lists[key].table, Qt.Key.Key_Return)
        qtbot.mouseClick(page.new, BUTTON)
        assert wanted[-2:] == [(name, {"record": 1}), (name, {"new": True})]


def test_a_rule_says_what_it_comes_to(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    rules = shown(RetentionRulePage(desk), qtbot)
    rules.show_argument({"record": keep("retention_rule", **TWO_YEARS, notice_days=30)})
    assert "Se suprime a más tardar: 23/11/2028" in rules.facts.words()
    assert "Aviso desde: 24/10/2028" in rules.facts.words()
    rules.form.editors["bound"].set_value("until_asked")
    rules.form.changed.emit()
    rules.weigh()
    assert not rules.asked.is_shown("notice_days")  # zero days say nothing
    assert "Se conservan hasta que se pida suprimirlos." in rules.facts.words()


def test_business_days_are_those_of_the_office(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    made = shown(DisposalPage(desk), qtbot)
    rules = shown(RetentionRulePage(desk), qtbot)
    ten = {**TWO_YEARS, "unit": "business_days", "period": 10}
    rule = keep("retention_rule", **ten)
    civic = {"day": date(2026, 12, 1), "change": "added", "name": "Día cívico", "source": "D. 77"}
    rules.show_argument({"record": rule})
    assert "Se suprime a más tardar: 07/12/2026" in rules.facts.words()
    keep("calendar_day", **civic)
    rules.refresh()
    assert "Se suprime a más tardar: 09/12/2026" in rules.facts.words()
    assert "calendar_day" in RetentionRulePage.watches & DisposalPage.watches
    made.show_argument({"new": True, "retention_rule_id": rule, "trigger_on": desk.today()})
    assert "Según la regla, a más tardar: 09/12/2026" in made.facts.words()


def test_a_rule_under_a_hold_says_so(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    rules = shown(RetentionRulePage(desk), qtbot)
    rule = keep("retention_rule", **TWO_YEARS)
    hold(keep, name="De otra base", database_id=keep("database", name="Nómina"))
    rules.show_argument({"record": rule})
    assert not rules.state.isVisible()
    hold(keep, retention_rule_id=rule)
    rules.refresh()
    assert rules.state.words() == "Con retención legal"
    assert "Retenciones legales que la detienen: Proceso 34" in rules.facts.words()


def test_a_hold_is_typed_and_says_what_it_stops(desk: Desk, planned: int, qtbot: QtBot) -> None:
    holds = shown(LegalHoldPage(desk), qtbot)
    holds.show_argument({"new": True, "database_id": 1})
    qtbot.keyClicks(holds.form.editors["name"].inner(), "Proceso 34")
    qtbot.keyClicks(holds.form.editors["reason"].inner(), "Juzgado 5")
    qtbot.keyClicks(holds.form.editors["since_on"].inner(), "02/09/2026")
    qtbot.mouseClick(holds.foot.save, BUTTON)
    assert holds.record_id == 1
    assert holds.state.words() == "Rige"
    assert "Supresiones planeadas que detiene: Fichas sin uso" in holds.facts.words()
    holds.form.editors["until_on"].set_value(date(2026, 11, 22))
    holds.form.changed.emit()
    holds.weigh()
    assert holds.state.words() == "Levantada"
    assert not any("Fichas" in words for words in holds.facts.words())


def test_the_day_comes_from_the_rule_until_another_is_written(
    desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    made = shown(DisposalPage(desk), qtbot)
    rule = keep("retention_rule", **TWO_YEARS)
    made.show_argument({"new": True, "retention_rule_id": rule})
    qtbot.keyClicks(made.form.editors["what"].inner(), "Fichas")
    line = made.form.editors["trigger_on"].inner()
    qtbot.keyClicks(line, "01/12/2024")
    assert made.form.editors["due_on"].value() == date(2026, 12, 1)
    made.form.editors["due_on"].set_value(date(2026, 11, 30))
    line.clear()
    qtbot.keyClicks(line, "02/12/2024")
    assert made.form.editors["due_on"].value() == date(2026, 11, 30)
    assert made.save()
    assert disposal(desk)["due_on"] == date(2026, 11, 30)


def test_a_disposal_is_done_with_its_act(
    desk: Desk, planned: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = shown(DisposalPage(desk), qtbot)
    made.show_argument({"record": planned})
    assert made.state.words() == "Por suprimir"
    assert made.do_button.kind() == "recommended"
    qtbot.mouseClick(made.do_button, BUTTON)
    form = made.form_shown
    assert isinstance(form, DoDisposal)
    form.save()
    assert form.editor("method").error()
    form.editor("method").set_value("logical")
    qtbot.mouseClick(form.save_button, BUTTON)
    kept = disposal(desk)
    assert (kept["status"], kept["number"]) == ("done", "ACTA-2026-0001")
    assert (kept["done_on"], kept["responsible"]) == (date(2026, 11, 23), "Elvira Imaginaria")
    assert made.window_shown is not None
    assert made.window_shown.panel.view.pages() >= 1
    made.window_shown.close()
    made.refresh()
    assert made.state.words() == "Hecha"
    assert not made.do_button.isVisible()
    assert made.act_button.isVisible()
    assert not made.foot.isVisible()


def test_a_hold_stops_a_disposal_before_anything_is_typed(
    desk: Desk, planned: int, keep: Keep, qtbot: QtBot
) -> None:
    made = shown(DisposalPage(desk), qtbot)
    hold(keep, database_id=1)
    made.show_argument({"record": planned})
    assert made.state.words() == "Retenida"
    qtbot.mouseClick(made.do_button, BUTTON)
    assert made.form_shown is None
    assert "Proceso 34" in made.error.words()
    assert disposal(desk)["status"] == "planned"


def test_a_disposal_is_given_up_with_a_reason(desk: Desk, planned: int, qtbot: QtBot) -> None:
    made = shown(DisposalPage(desk), qtbot)
    made.show_argument({"record": planned})
    qtbot.mouseClick(made.cancel_button, BUTTON)
    form = made.form_shown
    assert isinstance(form, CancelDisposal)
    qtbot.keyClicks(form.editor("notes").inner(), "Volvieron a comprar")
    qtbot.mouseClick(form.save_button, BUTTON)
    kept = disposal(desk)
    assert (kept["status"], kept["notes"]) == ("cancelled", "Volvieron a comprar")
    made.refresh()
    assert made.state.words() == "No se hará"


def test_hostile_words_change_no_page(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    hostile = "<b>=1+1</b> \u202eabc 😀 " + "ñ" * 3000
    rule = keep("retention_rule", **{**TWO_YEARS, "name": hostile})
    hold(keep, name=hostile, retention_rule_id=rule)
    rules = shown(RetentionRulePage(desk), qtbot)
    rules.show_argument({"record": rule})
    assert rules.title() == hostile
    assert rules.width() == 1072
    listed = shown(RetentionPage(desk), qtbot)
    listed.show_argument({"list": "holds"})
    assert listed.width() == 1072
