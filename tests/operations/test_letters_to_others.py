"""Letters of a case to third parties, areas and representatives, and of other kinds of request."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.operations.events import record_event
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letters import issue_letter
from privdesk.operations.when import When
from privdesk.rules.events import (
    COMPLETED,
    COMPLETION_ASKED,
    EXECUTED,
    IDENTITY_VERIFIED,
    ISSUED,
    LEGEND_LIFTED,
    LEGEND_SET,
)
from privdesk.store.attachments import attach
from privdesk.store.store import Store
from tests.operations.letter_case import (
    RECEIVED,
    at,
    decided_claim,
    happened,
    issued,
    prepared,
    received,
    sent,
    the_request,
)


@pytest.fixture
def claim(office: Store) -> Store:
    return received(office)


@pytest.fixture
def inquiry(office: Store) -> Store:
    return received(office, "know")


def test_both_letters_of_a_transfer(claim: Store) -> None:
    day = date(2026, 11, 24)
    facts = LetterFacts(party_id=1, reason="Los datos son de Domicilios Supuestos.")
    words = issued(claim, "transfer", day, facts)
    for expected in (
        "Señores Domicilios Supuestos S.A.S. datos@domicilios.example",
        "Titular: Ana Ficticia, cédula de ciudadanía 9.000.000.142",
        "Dirección para la respuesta: ana@correo.example",
        "Fecha del traslado: 24 de noviembre de 2026",
        "Copia del reclamo 2026-0001",
    ):
        assert expected in words, expected
    assert "Superintendencia" not in words
    # The notice needs nothing more: the transfer says to whom and why.
    notice = issued(claim, "transfer_notice", day)
    for expected in (
        "Respetada señora Ana Ficticia",
        "Trasladado a: Domicilios Supuestos S.A.S.",
        "Los datos son de Domicilios Supuestos.",
        "Fecha del traslado: 24 de noviembre de 2026",
        "La respuesta se la dará Domicilios Supuestos S.A.S. Agotado",
    ):
        assert expected in notice, expected


def test_a_transfer_warns_by_the_organizations_role(office: Store) -> None:
    received(office, role="processor")
    facts = LetterFacts(party_id=1, reason="x")
    (warning,) = prepared(office, "transfer", RECEIVED, facts).warnings
    assert "art. 18, lit. e" in warning
    with office.write("change_request") as session:
        the_request(session).role = "neither"
    assert not prepared(office, "transfer", RECEIVED, facts).warnings


def test_the_legend_is_certified_and_told(claim: Store) -> None:
    day = date(2026, 11, 24)
    happened(claim, COMPLETED, RECEIVED)
    happened(claim, LEGEND_SET, day, reason="Pide suprimir su teléfono.", database_id=1)
    record = issued(claim, "legend_record", day)
    assert "Fecha en que se incluyó: 24 de noviembre de 2026" in record
    assert "Pide suprimir su teléfono." in record
    assert "Clientes y pedidos incluida el 24 de noviembre de 2026." in record
    notice = issued(claim, "legend_notice", day, LetterFacts(party_id=1))
    assert "está en discusión" in notice
    assert "Pide suprimir su teléfono." in notice
    happened(claim, LEGEND_LIFTED, date(2026, 12, 1), database_id=1)
    assert "levantada el 1 de diciembre de 2026" in issued(
        claim, "legend_record", date(2026, 12, 2)
    )


def test_a_legend_still_standing_is_not_said_to_be_lifted(claim: Store) -> None:
    decided_claim(claim)
    happened(claim, LEGEND_SET, date(2026, 12, 8), reason="x", database_id=2)
    assert prepared(claim, "answer_claim", date(2026, 12, 9)).values["leyenda levantada"] == ""


def test_a_change_told_to_a_processor(claim: Store) -> None:
    decided_claim(claim)
    words = issued(claim, "change_notice", date(2026, 12, 9), LetterFacts(party_id=1))
    assert "les comunicamos la supresión de los datos personales del titular" in words
    assert "Les solicitamos suprimir de sus registros los mismos datos" in words


def test_what_was_corrected_only_the_officer_can_say(office: Store) -> None:
    received(office, "rectify")
    day = date(2026, 11, 24)
    assert prepared(office, "change_notice", day, LetterFacts(party_id=1)).missing == (
        "el cambio que se comunica",
    )
    facts = LetterFacts(party_id=1, reason="que su teléfono es 300 000 0001")
    assert not prepared(office, "change_notice", day, facts).missing


def test_an_internal_request_has_its_date_and_no_way_to_the_sic(claim: Store) -> None:
    facts = LetterFacts(area="Sistemas", reason="Buscar a Ana.", until=date(2026, 11, 27))
    words = issued(claim, "internal_referral", date(2026, 11, 24), facts)
    assert "Para: Sistemas" in words
    assert "a más tardar el 27 de noviembre de 2026" in words
    assert "Superintendencia" not in words


def test_a_letter_that_discloses_warns_until_identity_is_verified(inquiry: Store) -> None:
    for name in ("answer_inquiry", "proof_of_authorization"):
        (warning,) = prepared(inquiry, name, RECEIVED).warnings
        assert "la identidad no está verificada" in warning
    happened(inquiry, IDENTITY_VERIFIED, date(2026, 11, 23), reason="copia de la cédula")
    letter = prepared(inquiry, "answer_inquiry", date(2026, 11, 24))
    assert not letter.warnings
    assert "Verificada su identidad mediante copia de la cédula" in letter.letter.text


@pytest.mark.parametrize("name", ["answer_claim", "answer_claim_partly"])
def test_granting_a_claim_tells_that_there_are_data(claim: Store, name: str) -> None:
    (warning,) = prepared(claim, name, RECEIVED).warnings
    assert "la identidad no está verificada" in warning


def test_several_databases_are_told_apart(claim: Store) -> None:
    happened(claim, EXECUTED, date(2026, 11, 24), execution="found", database_id=2)
    letter = prepared(claim, "denial_claim", date(2026, 11, 25)).letter
    assert "Base de datos: «Clientes y pedidos» y «Publicidad»" in letter.text


def test_the_files_of_what_was_done_are_its_proof(claim: Store) -> None:
    decided_claim(claim)
    with claim.write("attach") as session:
        done = next(e for e in the_request(session).events if e.kind == EXECUTED and e.note)
        for name in ("Acta.pdf", "Registro.txt"):
            attach(session, "request_event", done.id, name, b"x", at(RECEIVED))
    letter = prepared(claim, "answer_claim", date(2026, 12, 9)).letter
    assert "Acta 12; Acta.pdf; Registro.txt." in letter.text


def test_the_representative_of_a_minor_is_addressed(office: Store) -> None:
    mother = {"name": "Berta Supuesta", "treatment": "ms", "document_number": "9000000007"}
    received(
        office,
        applicant=mother | {"email": "berta@correo.example"},
        capacity="representative",
        is_minor=True,
    )
    words = issued(office, "identification", date(2026, 11, 24))
    for expected in (
        "Señora Berta Supuesta Cédula de ciudadanía 9.000.000.007",
        "En calidad de representante legal de Ana Ficticia",
        "berta@correo.example",
        "Respetada señora Berta Supuesta:",
        "Titular: Ana Ficticia, cédula de ciudadanía 9.000.000.142, menor de edad",
        "representación legal de la persona menor de edad",
    ):
        assert expected in words, expected


def test_a_minor_without_a_representative_is_warned_of(office: Store) -> None:
    received(office, "know", is_minor=True)
    warnings = prepared(office, "answer_inquiry", RECEIVED).warnings
    assert any("menor de edad" in warning for warning in warnings)


@pytest.mark.parametrize(
    ("right", "law"), [("petition", "Ley 1755 de 2015"), ("credit", "Ley 1266 de 2008")]
)
def test_another_law_is_named(office: Store, right: str, law: str) -> None:
    received(office, right)
    assert law in issued(office, "acknowledgement_other", date(2026, 11, 24))
    assert f"conforme a la {law}" in issued(office, "answer_other_law", date(2026, 11, 24))


def test_a_novelty_is_acknowledged_and_answered_to_the_controller(office: Store) -> None:
    received(office, "novelty", party_id=1, role="processor")
    words = issued(office, "acknowledgement_novelty", date(2026, 11, 23))
    assert "Señores Domicilios Supuestos S.A.S." in words
    assert "a más tardar el 27 de noviembre de 2026" in words
    happened(office, EXECUTED, date(2026, 11, 24), execution="updated", database_id=1)
    done = issued(office, "novelty_done", date(2026, 11, 24))
    assert "se actualizaron los datos el 24 de noviembre de 2026" in done


def test_an_inquiry_to_the_wrong_body_is_answered_so(inquiry: Store) -> None:
    facts = LetterFacts(party_id=1)
    words = issued(inquiry, "not_responsible_inquiry", date(2026, 11, 24), facts)
    assert "no somos responsables ni encargados" in words
    assert "datos@domicilios.example" in words
    letter = prepared(inquiry, "not_responsible_inquiry", date(2026, 11, 24))
    assert (letter.facts.decision, letter.facts.ground) == ("denied", "not_responsible")
    assert not letter.missing


def test_a_claim_about_foreign_data_is_not_denied_unwarned(claim: Store) -> None:
    facts = LetterFacts(ground="not_responsible", reason="x")
    (warning,) = prepared(claim, "denial_claim", RECEIVED, facts).warnings
    assert "se traslada" in warning


@pytest.mark.parametrize("text", ["<b>&{NIT}</b> **x**", "=1+1", "x" * 10_000, "a\nb\n\nc"])
def test_facts_are_never_markup(claim: Store, text: str) -> None:
    facts = LetterFacts(area=text.split("\n")[0], reason=text, until=date(2026, 11, 27))
    letter = prepared(claim, "internal_referral", date(2026, 11, 24), facts)
    assert text.split("\n")[0] in letter.letter.text
    with claim.write("issue_letter") as session:
        issue_letter(session, the_request(session), letter, now=at(date(2026, 11, 24)))
    with claim.read() as session:
        (issue,) = (e for e in the_request(session).events if e.kind == ISSUED)
        assert issue.reason == text


def test_a_bounced_request_to_complete_is_none(claim: Store) -> None:
    sent(claim, COMPLETION_ASKED, date(2026, 11, 24), missing="address")
    with claim.write("record_arrival") as session:
        request = the_request(session)
        record_event(
            session,
            request,
            "bounced",
            When(date(2026, 11, 25)),
            now=at(date(2026, 11, 25), 20),
            about_id=request.events[-1].id,
        )
    assert prepared(claim, "withdrawal_silent", date(2027, 1, 26)).missing == (
        "fecha del requerimiento",
        "límite para completar",
    )


def test_a_hostile_name_of_a_database_stays_text(claim: Store) -> None:
    with claim.write("change_database") as session:
        request = the_request(session)
        assert request.database is not None
        request.database.name = "Base: <b>{NIT}</b> **x**"
    happened(claim, EXECUTED, date(2026, 11, 24), execution="not_found", database_id=1)
    values = prepared(claim, "answer_claim", date(2026, 11, 25)).values
    told = "Base: <b>{NIT}</b> **x**: se buscaron los datos y no se encontró ninguno el 24 de"
    assert values["acciones y fecha"].startswith(told)
