"""The facts of a letter by clicks and keys: asked, live in its preview, kept with its issue."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.events import record_event
from privdesk.operations.when import When
from privdesk.records import Database, Party, Request
from privdesk.rules.events import DECIDED, LEGEND_SET
from privdesk.rules.places import place_of
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages import letter_facts
from privdesk.ui.pages.letter_facts import FactsAsked
from privdesk.ui.pages.letter_page import LetterPage
from privdesk.ui.pages.request_snapshot import read_request
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.date_text import show_date
from tests.ui.pages.conftest import Cases
from tests.ui.pages.letter_acts import (
    begin,
    choose,
    control,
    drawn,
    issue,
    issued,
    press,
    words,
    write,
)

TODAY = date(2026, 11, 23)


def test_an_extension_offers_the_target_and_refuses_a_day_too_late(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "extended", qtbot)
    assert letter_page.title() == "Prórroga de reclamo"
    assert letter_page.shows_data()
    with desk.store.read() as session:
        snapshot = read_request(session, claim, desk.day())
        assert snapshot is not None
        longest = snapshot.assessment.extension
    assert longest is not None
    assert control(letter_page, "until").value() == longest.target
    assert show_date(longest.due) in letter_page.fields.facts.fields["until"].foot.text()
    assert letter_page.foot.text.text() == "los motivos de la demora"
    assert control(letter_page, "reason").inner().hasFocus()

    too_late = show_date(longest.due + timedelta(days=1))
    line = control(letter_page, "until").line
    line.selectAll()
    write(line, too_late)
    drawn(qtbot, letter_page)
    assert show_date(longest.due) in control(letter_page, "until").error()
    assert "no se puede emitir" in letter_page.foot.head.text()
    assert "[falta: nueva fecha]" in words(letter_page, qtbot)
    press(letter_page.foot.issue, qtbot)
    assert not letter_page.foot.is_asking()
    assert control(letter_page, "until").inner().hasFocus()

    line.selectAll()
    write(line, show_date(longest.target))
    assert control(letter_page, "until").error() == ""
    write(control(letter_page, "reason").inner(), "El archivo está en otra sede.")
    assert "El archivo está en otra sede." in words(letter_page, qtbot)
    issue(letter_page, qtbot)
    step, _, until, reason, *_ = issued(desk, claim)[0]
    assert (step, until) == ("extended", longest.target)
    assert reason == "El archivo está en otra sede."


def test_the_calendar_lets_no_day_be_picked_past_the_longest_extension(
    letter_page: LetterPage, claim: int, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "extended", qtbot)
    until = control(letter_page, "until")
    assert isinstance(until, DateEditor)
    assert letter_page.draft is not None
    latest = letter_page.draft.about.latest
    assert latest is not None
    offered = until.value()
    until.pick()
    assert until.popup is not None
    grid = until.popup.grid
    for day in (latest + timedelta(days=1), TODAY - timedelta(days=1)):
        grid.go(day)
        assert not grid.can_pick(day)
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell(day).center())
        qtbot.keyClick(grid, Qt.Key.Key_Return)
        assert until.value() == offered
    grid.go(latest)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert until.value() == latest


def test_what_is_missing_is_marked_and_something_else_is_asked_for(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "completion_asked", qtbot)
    assert letter_page.fields.facts.fields["reason"].isHidden()
    boxes = control(letter_page, "missing").boxes
    press(boxes["address"], qtbot)
    assert "La dirección" in words(letter_page, qtbot)
    press(boxes["other"], qtbot)
    drawn(qtbot, letter_page)
    assert letter_page.fields.facts.fields["reason"].isVisible()
    press(letter_page.foot.issue, qtbot)
    assert not letter_page.foot.is_asking()
    assert control(letter_page, "reason").inner().hasFocus()
    write(control(letter_page, "reason").inner(), "El radicado anterior")
    assert "El radicado anterior" in words(letter_page, qtbot)
    assert letter_page.draft is not None
    asked = (
        letter_page.draft.asked(letter_page.drafted.letter)["missing"]
        if letter_page.drafted
        else []
    )
    for name in asked:
        letter_page.draft.type(name, "dato ficticio")
    issue(letter_page, qtbot)
    assert issued(desk, claim)[0][:2] == ("completion_asked", "address other")


def test_a_legal_duty_asks_for_its_rule(letter_page: LetterPage, claim: int, qtbot: QtBot) -> None:
    begin(letter_page, claim, "answered", qtbot, decision="denied")
    assert letter_page.title() == "Negación del reclamo"
    assert letter_page.fields.facts.fields["norm"].isHidden()
    choose(letter_page, "ground", "legal_duty")
    drawn(qtbot, letter_page)
    assert letter_page.fields.facts.fields["norm"].isVisible()
    assert "la norma que impone el deber legal" in letter_page.foot.text.text()
    write(control(letter_page, "reason").inner(), "Debemos conservar la factura.")
    press(letter_page.foot.issue, qtbot)
    assert control(letter_page, "norm").inner().hasFocus()
    write(control(letter_page, "norm").inner(), "artículo 28 de la Ley 962 de 2005")
    assert "artículo 28 de la Ley 962 de 2005" in words(letter_page, qtbot)
    assert letter_page.foot.text.text() == ""
    choose(letter_page, "ground", "data_correct")
    assert letter_page.fields.facts.fields["norm"].isHidden()


def test_the_decision_chooses_the_answer_and_switching_keeps_what_was_typed(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "answered", qtbot, decision="partly", ground="legal_duty")
    assert letter_page.title() == "Respuesta a reclamo: procede en parte"
    variants = letter_page.choice.variants
    assert variants is not None
    assert [b.text() for b in variants.buttons()] == ["Procede", "Procede en parte", "No procede"]
    write(control(letter_page, "reason").inner(), "Razones ficticias")
    drawn(qtbot, letter_page)
    press(variants.buttons()[2], qtbot)
    drawn(qtbot, letter_page)
    assert letter_page.title() == "Negación del reclamo"
    assert letter_page.shows_data()
    assert control(letter_page, "ground").value() == "legal_duty"
    assert control(letter_page, "reason").value() == "Razones ficticias"
    assert "Razones ficticias" in words(letter_page, qtbot)
    letter_page._typed("norma", "una norma ficticia")
    issue(letter_page, qtbot)
    step, _, _, reason, ground, decision, *_ = issued(desk, claim)[0]
    assert (step, reason) == ("answered", "Razones ficticias")
    assert (ground, decision) == ("legal_duty", "denied")


def test_a_reason_of_one_step_is_none_of_another(
    letter_page: LetterPage, claim: int, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "extended", qtbot)
    write(control(letter_page, "reason").inner(), "El archivo está lejos")
    begin(letter_page, claim, "transferred", qtbot)
    assert control(letter_page, "reason").value() is None
    begin(letter_page, claim, "extended", qtbot)
    press(letter_page.choice.turn, qtbot)
    assert control(letter_page, "reason").value() == "El archivo está lejos"


def test_the_decision_on_record_is_offered(
    letter_page: LetterPage, claim: int, cases: Cases, qtbot: QtBot
) -> None:
    cases.do(
        claim, record_event, DECIDED, When(TODAY),
        decision="denied", ground="data_correct", reason="Se comprobó.",
    )  # fmt: skip
    begin(letter_page, claim, "answered", qtbot, decision="denied")
    press(letter_page.choice.turn, qtbot)
    assert control(letter_page, "ground").value() == "data_correct"
    assert control(letter_page, "reason").value() == "Se comprobó."
    assert letter_page.draft is not None
    assert not letter_page.draft.is_dirty


def test_a_new_third_party_is_recorded_only_with_the_letter(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "transferred", qtbot)
    assert "destinatario" not in letter_page.foot.text.text()
    write(control(letter_page, "party_id").inner().lineEdit(), "Otra Empresa S.A.S.")
    write(control(letter_page, "reason").inner(), "Los datos son suyos.")
    write(letter_page.fields.fields["contacto del destinatario"].inner(), "datos@otra.example")
    assert "Otra Empresa S.A.S." in words(letter_page, qtbot)
    with desk.store.read() as session:
        assert session.query(Party).all() == []
    issue(letter_page, qtbot)
    with desk.store.read() as session:
        party = session.query(Party).one()
        assert (party.name, party.contact) == ("Otra Empresa S.A.S.", "datos@otra.example")
    assert issued(desk, claim)[0][7] == "Otra Empresa S.A.S."


def test_a_hostile_name_stays_text(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "transferred", qtbot)
    choose(letter_page, "party_id", "<b>Supuestos</b> {número} & Cía.")
    drawn(qtbot, letter_page)
    assert "<b>Supuestos</b> {número} & Cía." in words(letter_page, qtbot)


def test_a_party_and_a_database_on_record_are_offered(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("save_record") as session:
        session.add(Party(name="Domicilios Supuestos", contact="datos@domicilios.example"))
        session.add(Database(name="Clientes y pedidos"))
    begin(letter_page, claim, "legend_told", qtbot)
    choose(letter_page, "party_id", 1)
    choose(letter_page, "database_id", 1)
    write(control(letter_page, "reason").inner(), "Pide suprimir sus datos")
    shown = words(letter_page, qtbot)
    assert "Domicilios Supuestos" in shown
    assert "datos@domicilios.example" in shown
    assert "Clientes y pedidos" in shown
    issue(letter_page, qtbot)
    with desk.store.read() as session:
        request = session.get_one(Request, claim)
        told = request.events[-1]
        assert (told.party_id, told.database_id) == (1, 1)
        # who was told, of whichever database
        assert place_of(told.step, told.database_id, told.party_id) == "party:1"


def test_the_contact_on_record_stands_in_its_field(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("save_record") as session:
        session.add(Party(name="Domicilios Supuestos", contact="datos@domicilios.example"))
        session.add(Party(name="Otra Empresa S.A.S.", contact="otra@otra.example"))
    begin(letter_page, claim, "transferred", qtbot)
    contact = letter_page.fields.fields["contacto del destinatario"]
    assert contact.value() is None
    choose(letter_page, "party_id", 1)
    assert "datos@domicilios.example" in words(letter_page, qtbot)
    assert contact.value() == "datos@domicilios.example"
    write(contact.inner(), "x")
    choose(letter_page, "party_id", 2)
    drawn(qtbot, letter_page)
    assert contact.value() == "xdatos@domicilios.example"  # what was typed stays


def test_an_area_is_asked_within_an_internal_date(
    letter_page: LetterPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "area_asked", qtbot)
    assert letter_page.foot.text.text() == "el área, lo que se pide al área, la fecha interna"
    assert letter_page.fields.facts.fields["until"].label.text() == "Fecha interna"
    write(control(letter_page, "area").inner().lineEdit(), "Sistemas")
    write(control(letter_page, "reason").inner(), "Busquen sus datos.")
    write(control(letter_page, "until").line, "27/11/2026")
    issue(letter_page, qtbot)
    event = issued(desk, claim)[0]
    assert event[2:4] == (date(2026, 11, 27), "Busquen sus datos.")
    assert event[6] == "Sistemas"
    assert "fecha interna" in letter_page.issued_panel.next.text()
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(letter_page.issued_panel.send_button, qtbot)
    assert wanted.args[1]["step"] == "record_sending"


def test_what_stays_in_the_file_is_not_sent(
    letter_page: LetterPage, claim: int, cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    cases.do(claim, record_event, LEGEND_SET, When(TODAY), reason="Pide suprimir sus datos")
    begin(letter_page, claim, "legend_certified", qtbot)
    issue(letter_page, qtbot)
    assert letter_page.issued_panel.isVisible()
    assert letter_page.issued_panel.send_button.isHidden()
    assert letter_page.issued_panel.state.isHidden()
    assert "nada que enviar" in letter_page.issued_panel.next.text()
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(letter_page.issued_panel.back_button, qtbot)
    assert wanted.args == ["requests", {"request": claim}]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("step", ["extended", "completion_asked", "transferred", "area_asked"])
def test_the_data_fit_the_smallest_window(
    letter_page: LetterPage, claim: int, qtbot: QtBot, qapp: QApplication, step: str, dark: bool
) -> None:
    theme.apply(qapp, dark=dark)
    begin(letter_page, claim, step, qtbot)
    QApplication.processEvents()
    right = letter_page.preview.mapTo(letter_page, letter_page.preview.rect().topLeft()).x()
    for name, field in letter_page.fields.facts.fields.items():
        if field.isVisible():
            corner = field.mapTo(letter_page, field.rect().bottomRight())
            assert corner.x() <= right, name
            assert field.foot.height() >= field.foot.heightForWidth(field.foot.width()), name
    theme.apply(qapp, dark=False)


@pytest.mark.parametrize(("decided", "is_there"), [(None, False), ("legal_duty", True)])
def test_a_duty_to_keep_denies_no_inquiry_unless_it_was_decided_so(
    decided: str | None, is_there: bool
) -> None:
    template = next(t for t in shipped_templates().shipped.values() if "ground" in t.facts)
    asked = FactsAsked(template, {"ground": decided}, {}, right="know")
    offered = letter_facts._grounds(asked)
    assert ("legal_duty" in offered) == is_there
    assert "no_data" in offered
    assert "legal_duty" in letter_facts._grounds(FactsAsked(template, {}, {}, right="erase"))
    assert "legal_duty" in letter_facts._grounds(FactsAsked(template, {}, {}))
