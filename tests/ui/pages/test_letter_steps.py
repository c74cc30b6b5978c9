"""Which letter a step opens, what it warns of, and leaving it, by clicks over a real store."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event
from privdesk.operations.requests import change_request
from privdesk.operations.when import When
from privdesk.records import Party, Request
from privdesk.rules.events import IDENTITY_VERIFIED
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_menu import LetterMenu
from privdesk.ui.pages.letter_page import LetterPage
from privdesk.ui.pages.request_snapshot import read_request
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import form
from tests.ui.pages.conftest import Cases
from tests.ui.pages.letter_acts import begin, control, drawn, issue, issued, press, write

TODAY = date(2026, 11, 23)


# Warnings


def test_an_unverified_identity_is_said_and_can_be_recorded_over_the_letter(
    letter_page: LetterPage, inquiry: int, cases: Cases, qtbot: QtBot
) -> None:
    begin(letter_page, inquiry, "answered", qtbot)
    assert letter_page.remarks.isVisible()
    assert "la identidad no está verificada" in letter_page.remarks.words()
    write(letter_page.editor, "x")
    press(letter_page.remarks.action, qtbot)
    qtbot.waitUntil(lambda: letter_page.form is not None)
    form = letter_page.form
    assert form is not None
    form.editor("reason").set_value("Copia del documento")
    form.save()
    qtbot.waitUntil(lambda: not letter_page.remarks.isVisible(), timeout=10_000)
    assert ("identity_verified", None, TODAY) in cases.events(inquiry)
    assert letter_page.editor.source().startswith(
        "{?ciudad}x"
    )  # nothing of the letter was left behind
    drawn(qtbot, letter_page)


def test_going_on_hides_the_warning_and_issuing_says_it_again(
    letter_page: LetterPage, inquiry: int, desk: Desk, qtbot: QtBot
) -> None:
    begin(letter_page, inquiry, "answered", qtbot)
    press(letter_page.remarks.go_on, qtbot)
    assert not letter_page.remarks.isVisible()
    assert letter_page.draft is not None
    for name in ("base de datos", "datos del titular", "finalidades y uso", "vigencia de la base"):
        letter_page.draft.type(name, "dato ficticio")
    press(letter_page.foot.issue, qtbot)
    assert not letter_page.remarks.isVisible()
    assert "la identidad no está verificada" in letter_page.foot.question.text()
    question = letter_page.foot.question
    assert question.height() >= question.heightForWidth(question.width())
    press(letter_page.foot.confirm, qtbot)
    drawn(qtbot, letter_page)
    assert len(issued(desk, inquiry)) == 1


def test_a_verified_identity_brings_no_warning(
    letter_page: LetterPage, inquiry: int, cases: Cases, qtbot: QtBot
) -> None:
    cases.do(inquiry, record_event, IDENTITY_VERIFIED, When(TODAY), reason="copia de la cédula")
    begin(letter_page, inquiry, "answered", qtbot)
    assert not letter_page.remarks.isVisible()


def test_another_warning_offers_no_verification(
    letter_page: LetterPage, claim: int, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "transferred", qtbot)
    assert "Solo traslada un reclamo" in letter_page.remarks.words()
    assert letter_page.remarks.action.isHidden()


# Which letter opens


@pytest.mark.parametrize(
    ("step", "facts", "title"),
    [
        ("acknowledged", {}, "Acuse de recibo de reclamo"),
        ("identity_asked", {}, "Solicitud de identificación"),
        ("answered", {"decision": "granted"}, "Respuesta a reclamo: procede"),
        ("withdrawal_told", {}, "Desistimiento tácito del reclamo"),
        ("transfer_told", {}, "Aviso de traslado del reclamo"),
        ("change_told", {}, "Comunicación del cambio a encargados y destinatarios"),
    ],
)
def test_each_step_opens_its_letter(
    letter_page: LetterPage, claim: int, qtbot: QtBot, step: str, facts: dict[str, Any], title: str
) -> None:
    begin(letter_page, claim, step, qtbot, **facts)
    assert letter_page.title() == title


def test_a_ground_chooses_the_letter_written_for_it(
    letter_page: LetterPage, inquiry: int, qtbot: QtBot
) -> None:
    begin(letter_page, inquiry, "answered", qtbot, decision="denied", ground="not_responsible")
    assert letter_page.title() == "Respuesta a consulta: no somos responsables"
    begin(letter_page, inquiry, "answered", qtbot, decision="denied", ground="no_data")
    assert letter_page.title() == "Negación de la consulta"
    assert control(letter_page, "ground").value() == "no_data"


def test_a_step_without_a_letter_for_the_kind_is_said(
    letter_page: LetterPage, inquiry: int, qtbot: QtBot
) -> None:
    letter_page.show_argument({"request": inquiry, "step": "transferred"})
    assert letter_page.notice.isVisible()


def test_every_kind_of_request_has_its_letters(
    letter_page: LetterPage, claim: int, inquiry: int, cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    """Every letter of the menu opens, draws and names what it lacks."""
    seen = set()
    for request in (claim, inquiry):
        with desk.store.read() as session:
            snapshot = read_request(session, request, desk.day())
        assert snapshot is not None
        menu = LetterMenu(letter_page.desk, letter_page)
        menu.show_request(snapshot)
        for name in menu.letters():
            letter_page.show_argument({"request": request, "template": name})
            assert letter_page.draft is not None
            assert letter_page.draft.base.name == name
            assert letter_page.drafted is not None
            assert not letter_page.notice.isVisible()
            seen.add(name)
    drawn(qtbot, letter_page)
    assert len(seen) >= 20


def test_the_menu_groups_the_letters_by_their_addressee(
    letter_page: LetterPage, claim: int, desk: Desk
) -> None:
    with desk.store.read() as session:
        snapshot = read_request(session, claim, desk.day())
    assert snapshot is not None
    menu = LetterMenu(letter_page.desk, letter_page)
    menu.show_request(snapshot)
    menu.aboutToShow.emit()
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "A la persona",
        "A un tercero",
        "A un área de la oficina",
        "Para el expediente",
    ]
    chosen: list[str] = []
    menu.letter_chosen.connect(chosen.append)
    menu.letters()["transfer"].trigger()
    assert chosen == ["transfer"]
    assert "answer_inquiry" not in menu.letters()


def test_a_reclassified_request_gets_the_letters_of_its_present_kind(
    letter_page: LetterPage, inquiry: int, cases: Cases, qtbot: QtBot
) -> None:
    cases.do(inquiry, change_request, {"kind": "petition", "right": ""})
    begin(letter_page, inquiry, "answered", qtbot)
    assert letter_page.title() == "Respuesta: otra ley rige la solicitud"


# Leaving


def test_a_fact_that_was_given_is_kept_on_leaving(
    letter_page: LetterPage, claim: int, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "completion_asked", qtbot, missing=("address",))
    press(letter_page.choice.turn, qtbot)
    press(control(letter_page, "missing").boxes["facts"], qtbot)
    drawn(qtbot, letter_page)
    assert letter_page.may_leave()
    begin(letter_page, claim, "completion_asked", qtbot)
    press(letter_page.choice.turn, qtbot)
    assert control(letter_page, "missing").value() == ("facts", "address")
    drawn(qtbot, letter_page)


def test_the_data_can_be_reached_from_the_text_and_back(
    letter_page: LetterPage, claim: int, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "withdrawal_told", qtbot)
    assert not letter_page.shows_data()
    press(letter_page.choice.turn, qtbot)
    assert letter_page.shows_data()
    press(letter_page.choice.turn, qtbot)
    assert not letter_page.shows_data()
    begin(letter_page, claim, "extended", qtbot)
    press(letter_page.choice.turn, qtbot)
    letter_page.editor.field_wanted.emit("nueva fecha")
    assert control(letter_page, "until").inner().hasFocus()


def test_the_sending_of_a_letter_to_a_third_party_goes_to_its_contact_with_its_facts(
    letter_page: LetterPage, requests_page: RequestsPage, made: dict[str, int], desk: Desk,
    cases: Cases, qtbot: QtBot,
) -> None:  # fmt: skip
    with desk.store.write("save_record") as session:
        session.add(Party(name="Domicilios Supuestos", contact="datos@domicilios.example"))
    begin(letter_page, made["Marta"], "transferred", qtbot, party_id=1, reason="Son suyos.")
    issue(letter_page, qtbot)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(letter_page.issued_panel.send_button, qtbot)
    requests_page.show_argument(wanted.args[1])
    sending = form(requests_page, qtbot)
    assert sending.editor("address").value() == "datos@domicilios.example"
    press(sending.save_button, qtbot)
    qtbot.waitUntil(lambda: requests_page.record.form is None)
    with desk.store.read() as session:
        sent = [e for e in session.get_one(Request, made["Marta"]).events if e.kind == "sent"]
        assert [(e.step, e.party_id, e.reason) for e in sent] == [("transferred", 1, "Son suyos.")]
