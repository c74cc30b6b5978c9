"""The head of a request: where it stands, who asks, its dates, what is worth knowing, its links."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.office import save_record
from privdesk.operations.requests import link_requests, void_request
from privdesk.operations.when import When
from privdesk.records import Party, Request
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_head import RequestHead
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


def head(page: RequestsPage, request_id: int) -> RequestHead:
    """The head of that request, shown."""
    page.show_argument({"request": request_id})
    return page.record.head


def test_a_claim_that_waits_shows_the_persons_date(
    requests_page: RequestsPage, cases: Cases
) -> None:
    claim = cases.receive("Olga Muestra", "revoke", date(2026, 11, 18))
    cases.do(claim, record_sending, When(date(2026, 11, 18)), step=kinds.ACKNOWLEDGED)
    cases.do(
        claim,
        record_sending,
        When(date(2026, 11, 20)),
        step=kinds.COMPLETION_ASKED,
        missing=("facts",),
    )
    shown = head(requests_page, claim)
    assert shown.chip.words() == "En espera del titular"
    assert shown.limit.name.text() == "El titular puede responder hasta"
    assert shown.limit.date.text() == "20/01/2027"
    assert shown.first.isHidden()
    assert "los dos meses de la persona terminan el 20/01/2027" in shown.sentence.text()
    assert shown.extension.text() == ""
    assert requests_page.record.step.title.text() == (
        "Siguiente paso: registrar la respuesta de la persona cuando llegue"
    )


def test_after_the_two_months_the_withdrawal_comes_first_and_nobody_is_late(
    requests_page: RequestsPage, cases: Cases
) -> None:
    claim = cases.receive("Olga Callada", "revoke", date(2026, 9, 3))
    cases.do(claim, record_sending, When(date(2026, 9, 3)), step=kinds.ACKNOWLEDGED)
    asked = When(date(2026, 9, 4))
    cases.do(claim, record_sending, asked, step=kinds.COMPLETION_ASKED, missing=("facts",))
    shown = head(requests_page, claim)
    assert shown.limit.name.text() == "El plazo del titular terminó el"
    assert shown.limit.date.text() == "04/11/2026"
    assert shown.limit.left.property("tone") != "red"
    assert "desistimiento" in requests_page.record.step.title.text()


def test_an_extended_claim_shows_its_new_limit(requests_page: RequestsPage, cases: Cases) -> None:
    inquiry = cases.receive("Ana Prorrogada", "know", date(2026, 11, 10))
    shown = head(requests_page, inquiry)
    assert shown.extension.text() == "Plazo para prorrogar: 25/11/2026"
    cases.do(
        inquiry,
        record_sending,
        When(TODAY),
        step=kinds.EXTENDED,
        until=date(2026, 12, 1),
        reason="Hay que buscar a mano",
    )
    shown = head(requests_page, inquiry)
    assert shown.limit.name.text() == "Límite prorrogado"
    assert shown.limit.date.text() == "01/12/2026"
    assert shown.extension.text() == ""
    assert "Se prorrogó el 23/11/2026" in shown.sentence.text()


def test_a_date_that_passed_is_red_and_says_how_long_ago(
    requests_page: RequestsPage, made: dict[str, int]
) -> None:
    shown = head(requests_page, made["Pedro"])
    assert shown.limit.left.text() == "hace 1 día hábil"
    assert shown.limit.left.property("tone") == "red"


def test_another_laws_petition_has_only_an_own_date(
    requests_page: RequestsPage, cases: Cases
) -> None:
    shown = head(requests_page, cases.receive("Iván Prueba", "petition", date(2026, 11, 19)))
    assert shown.limit.name.text() == "Fecha interna para responder"
    assert shown.limit.source.text() == "Sin término de la Ley 1581"
    assert shown.first.isHidden()


def test_a_novelty_shows_the_processors_term_and_for_whom(
    requests_page: RequestsPage, cases: Cases, desk: Desk
) -> None:
    with desk.store.write("save_record") as session:
        party = save_record(session, Party, {"name": "Responsable Ficticio"}).id
    novelty = cases.receive(
        "Camilo Irreal", "novelty", date(2026, 11, 20), role="processor", party_id=party
    )
    shown = head(requests_page, novelty)
    assert shown.limit.source.text() == "Ley 1581 de 2012, art. 18, lit. d"
    assert [c.words() for c in shown.about.chips] == ["Somos: encargado, para Responsable Ficticio"]
    assert requests_page.record.step.title.text() == (
        "Siguiente paso: actualizar los datos según informó el responsable"
    )


def test_who_asks_for_whom_and_links_are_shown(
    requests_page: RequestsPage, cases: Cases, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    minor = cases.receive(
        "Niña Ficticia",
        "know",
        date(2026, 11, 20),
        applicant={"name": "Madre Ficticia", "document_number": "8000000001"},
        capacity="representative",
        is_minor=True,
    )
    with desk.store.write("link_requests") as session:
        link_requests(
            session,
            session.get_one(Request, minor),
            session.get_one(Request, made["Ana"]),
            "follows",
        )
    shown = head(requests_page, minor)
    assert [c.words() for c in shown.about.chips] == [
        "Solicita: Madre Ficticia, representante legal",
        "Menor de 18 años",
    ]
    number = cases.number(made["Ana"])
    assert [link.text() for link in shown.about.links] == [f"Continúa la {number}"]
    assert shown.expand.nextInFocusChain() is shown.about.links[0]  # in reading order
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(shown.about.links[0], qtbot)
    assert wanted.args == ["requests", {"request": made["Ana"]}]
    shown = head(requests_page, made["Ana"])
    assert shown.about.links[0].text() == f"Continúa en {cases.number(minor)}"
    assert shown.about.chips == []


def test_nothing_out_of_the_ordinary_takes_no_room(
    requests_page: RequestsPage, made: dict[str, int]
) -> None:
    shown = head(requests_page, made["Ana"])
    assert shown.about.isHidden()
    assert shown.warning.isHidden()
    assert shown.verified.isHidden()


def test_a_verified_identity_is_said(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases
) -> None:
    cases.do(made["Ana"], record_event, kinds.IDENTITY_VERIFIED, When(TODAY), reason="Cédula")
    assert head(requests_page, made["Ana"]).verified.isVisible()


def test_warnings_stand_in_the_head_and_unfold(
    requests_page: RequestsPage, cases: Cases, qtbot: QtBot
) -> None:
    claim = cases.receive(
        "Marta Advertida", "erase", date(2026, 11, 3), is_minor=True, role="processor"
    )
    shown = head(requests_page, claim)
    assert requests_page.record.request is not None
    warnings = requests_page.record.request.assessment.warnings
    assert len(warnings) >= 2
    assert shown.warning.words() == f"Conviene saber: {warnings[0]}"
    assert shown.warning.action.text() == f"Ver los {len(warnings)}"
    press(shown.warning.action, qtbot)
    assert all(words in shown.warning.words() for words in warnings)
    assert shown.warning.action.isHidden()
    requests_page.record.refresh()
    assert all(words in shown.warning.words() for words in warnings)  # unfolded it stays


def test_an_annulled_request_has_no_dates(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases
) -> None:
    cases.do(made["Pedro"], void_request, When(TODAY), reason="Registrada dos veces")
    shown = head(requests_page, made["Pedro"])
    assert shown.cards.isHidden()
    assert shown.chip.words() == "Cerrada"
    assert requests_page.record.step.title.text() == "Anulada el 23/11/2026"
    assert requests_page.record.step.buttons == []


def test_a_transferred_claim_says_so_and_asks_for_the_notice(
    requests_page: RequestsPage, cases: Cases
) -> None:
    claim = cases.receive("Trasladada Ficticia", "rectify", date(2026, 11, 20))
    cases.do(claim, record_sending, When(TODAY), step=kinds.TRANSFERRED, reason="No son nuestros")
    shown = head(requests_page, claim)
    assert shown.cards.isHidden()
    assert "Se trasladó el 23/11/2026." in shown.sentence.text()
    assert requests_page.record.step.buttons[0].text() == "Informar traslado…"


def test_the_computation_of_every_term_can_be_asked_for(
    requests_page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    shown = head(requests_page, made["Ana"])
    with qtbot.waitSignal(shown.count_asked) as asked:
        press(shown.count, qtbot)
    assert asked.args == ["inquiry.answer"]
    requests_page.record.head.sheet_asked.disconnect()
    with qtbot.waitSignal(shown.sheet_asked):
        press(shown.sheet, qtbot)


def test_long_and_hostile_names_of_applicants_are_cut_with_their_whole_in_the_tooltip(
    requests_page: RequestsPage, cases: Cases
) -> None:
    name = "<b>Ñ</b> " + "Apoderada Muy Larga " * 12
    request = cases.receive(
        "Ana Representada",
        "know",
        date(2026, 11, 20),
        applicant={"name": name, "document_number": "8000000009"},
        capacity="attorney",
    )
    shown = head(requests_page, request)
    chip = shown.about.chips[0]
    assert len(chip.words()) <= 48
    assert "Apoderada Muy Larga" in chip.toolTip()
    assert requests_page.record.width() <= 640
