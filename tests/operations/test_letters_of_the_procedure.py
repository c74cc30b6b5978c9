"""The letters that a case needs on its way to the answer: facts, words, warnings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from privdesk.documents.template import Template
from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput, Refused
from privdesk.operations.events import record_sending
from privdesk.operations.letter_facts import LetterFacts, facts_of, proposed_facts
from privdesk.operations.letters import PreparedLetter
from privdesk.operations.when import When
from privdesk.rules.events import (
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    EXTENDED,
    ISSUED,
    TRANSFERRED,
    WITHDRAWN,
)
from privdesk.store.deadlines import assess_request
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


def test_a_request_to_complete_says_what_and_until_when(claim: Store) -> None:
    day = date(2026, 11, 24)
    words = issued(claim, "completion", day, LetterFacts(missing=("address", "documents")))
    for expected in (
        "La dirección, física o electrónica",
        "Los documentos que quiera hacer valer",
        "con fecha 24 de noviembre de 2026",
        "dos (2) meses, contados desde la fecha del requerimiento",
        "hasta el 25 de enero de 2027",  # the 24th is a Sunday
        "sin costo",
        "datos@panaderia.example; Calle Ficticia 12-34, Bogotá, D. C. Por favor",
    ):
        assert expected in words, expected
    assert "La descripción de los hechos" not in words


def test_the_issue_keeps_the_facts_and_the_sending_takes_them(claim: Store) -> None:
    day = date(2026, 11, 24)
    issued(claim, "completion", day, LetterFacts(missing=("address",)))
    with claim.write("record_sending") as session:
        request = the_request(session)
        (issue,) = (e for e in request.events if e.kind == ISSUED)
        assert issue.missing == "address"
        sending = record_sending(
            session,
            request,
            When(day),
            step=COMPLETION_ASKED,
            now=at(day, 20),
            document=issue.document,
        )
        assert sending.missing == "address"


def test_what_is_missing_besides_article_15_needs_its_words(claim: Store) -> None:
    day = date(2026, 11, 24)
    letter = prepared(claim, "completion", day, LetterFacts(missing=("other",)))
    assert letter.missing == ("lo que le falta al reclamo",)
    said = prepared(claim, "completion", day, LetterFacts(("other",), reason="El número de pedido"))
    assert not said.missing
    assert "El número de pedido" in said.letter.text


def test_facts_that_are_missing_are_named_in_words_before_issue(claim: Store) -> None:
    seal = claim.seal()
    with pytest.raises(Refused, match=r"Falta: la nueva fecha, los motivos de la demora\."):
        issued(claim, "extension_claim", date(2026, 12, 10))
    with pytest.raises(Refused, match="lo que le falta al reclamo"):
        issued(claim, "completion", date(2026, 11, 24))
    with pytest.raises(Refused, match="el área, lo que se pide al área, la fecha interna"):
        issued(claim, "internal_referral", date(2026, 11, 24))
    assert claim.seal() == seal


def test_an_extension_gives_reasons_and_a_day_that_the_law_allows(claim: Store) -> None:
    day = date(2026, 12, 10)
    happened(claim, COMPLETED, RECEIVED)
    facts = LetterFacts(until=date(2026, 12, 24), reason="Falta la respuesta del encargado.")
    words = issued(claim, "extension_claim", day, facts)
    for expected in (
        "vence el 14 de diciembre de 2026",
        "Falta la respuesta del encargado.",
        "a más tardar el 24 de diciembre de 2026",
        "ocho (8) días hábiles",
    ):
        assert expected in words, expected
    assert not prepared(claim, "extension_claim", day, facts).warnings


def test_an_extension_past_the_last_day_is_refused_naming_it(claim: Store) -> None:
    happened(claim, COMPLETED, RECEIVED)
    facts = LetterFacts(until=date(2026, 12, 28), reason="x")
    with pytest.raises(BadInput, match="24/12/2026") as caught:
        prepared(claim, "extension_claim", date(2026, 12, 10), facts)
    assert caught.value.field == "until"
    with pytest.raises(BadInput, match="ya pasó"):
        prepared(claim, "extension_claim", date(2026, 12, 10), replace(facts, until=RECEIVED))


def test_an_inquiry_is_extended_by_five_days(inquiry: Store) -> None:
    day = date(2026, 12, 1)
    with inquiry.read() as session:
        template = shipped_templates().load("extension_inquiry")
        offered = proposed_facts(session, the_request(session), template)
    assert offered.until == date(2026, 12, 11)  # counted from the target, 3/12
    late = LetterFacts(until=date(2026, 12, 15), reason="x")
    with pytest.raises(BadInput, match="14/12/2026"):
        prepared(inquiry, "extension_inquiry", day, late)
    same = LetterFacts(until=date(2026, 12, 4), reason="x")
    (warning,) = prepared(inquiry, "extension_inquiry", day, same).warnings
    assert "no hace falta prórroga" in warning


def test_an_extension_sent_once_is_warned_of_a_second_time(inquiry: Store) -> None:
    sent(inquiry, EXTENDED, date(2026, 12, 1), until=date(2026, 12, 11), reason="x")
    facts = LetterFacts(until=date(2026, 12, 14), reason="x")
    (warning,) = prepared(inquiry, "extension_inquiry", date(2026, 12, 9), facts).warnings
    assert "ya no se puede prorrogar" in warning


def test_an_answer_tells_what_was_decided_and_done(claim: Store) -> None:
    decided_claim(claim)
    words = issued(claim, "answer_claim", date(2026, 12, 9))
    for expected in (
        "Solicito que supriman mis datos.",
        "No hay deber de conservarlos.",
        "Decidimos que su reclamo es procedente.",
        "Dónde Lo que se hizo y cuándo",
        "Clientes y pedidos se suprimieron los datos el 4 de diciembre de 2026.",
        "quedan en copias de respaldo hasta el 4 de marzo de 2027",
        "Acta 12",
        "A quién Cuándo y cómo Domicilios Supuestos S.A.S. 4 de diciembre de 2026, por correo",
        "se levantó de la base de datos el 7 de diciembre de 2026",
        "Superintendencia de Industria y Comercio",
    ):
        assert expected in words, expected
    assert "se encontraron" not in words  # what was searched and then erased is told once
    letter = prepared(claim, "answer_claim", date(2026, 12, 9))
    assert all(item.is_met for item in letter.letter.checklist), letter.letter.checklist
    assert letter.facts.decision == "granted"


def test_a_denial_gives_its_ground_and_cites_the_rule_of_a_legal_duty(claim: Store) -> None:
    day = date(2026, 12, 9)
    happened(claim, COMPLETED, RECEIVED)
    happened(claim, DECIDED, day, decision="denied", ground="legal_duty", reason="Son facturas.")
    with pytest.raises(Refused, match="la norma que impone el deber legal"):
        issued(claim, "denial_claim", day)
    words = issued(claim, "denial_claim", day, norma="Código de Comercio, artículo 60")
    for expected in (
        "improcedente, porque existe un deber legal de conservar los datos",
        "artículo 2.2.2.25.2.6 del Decreto 1074 de 2015",
        "Son facturas.",
        "Código de Comercio, artículo 60",
    ):
        assert expected in words, expected
    with claim.read() as session:
        issue = next(e for e in the_request(session).events if e.kind == ISSUED)
        assert (issue.decision, issue.ground) == ("denied", "legal_duty")


def test_another_decision_has_another_letter(claim: Store) -> None:
    with pytest.raises(BadInput) as caught:
        prepared(claim, "denial_claim", RECEIVED, LetterFacts(decision="granted"))
    assert caught.value.field == "decision"


@pytest.mark.parametrize(
    ("field", "facts"),
    [
        ("missing", LetterFacts(missing=("soul",))),
        ("ground", LetterFacts(ground="whim")),
        ("decision", LetterFacts(decision="perhaps")),
        ("party_id", LetterFacts(party_id=99)),
        ("database_id", LetterFacts(database_id=99)),
    ],
)
def test_what_is_no_fact_is_refused(claim: Store, field: str, facts: LetterFacts) -> None:
    with pytest.raises(BadInput) as caught:
        prepared(claim, "completion", RECEIVED, facts)
    assert caught.value.field == field


def test_facts_of_another_letter_are_left_out(claim: Store) -> None:
    given = LetterFacts(missing=("address",), until=RECEIVED, party_id=1, area="Sistemas")
    letter = prepared(claim, "completion", RECEIVED, given)
    assert letter.facts == LetterFacts(missing=("address",))


def test_a_withdrawal_by_silence_tells_its_dates(claim: Store) -> None:
    sent(claim, COMPLETION_ASKED, date(2026, 11, 24), missing="address")
    (warning,) = prepared(claim, "withdrawal_silent", date(2026, 12, 1)).warnings
    assert "25/01/2027" in warning
    happened(claim, WITHDRAWN, date(2027, 1, 26), withdrawal="silent")
    words = issued(claim, "withdrawal_silent", date(2027, 1, 26))
    assert "El 24 de noviembre de 2026 le requerimos" in words
    assert "venció el 25 de enero de 2027" in words
    assert "se retirará de ella" in words
    assert not prepared(claim, "withdrawal_silent", date(2027, 1, 26)).warnings


def test_an_express_withdrawal(inquiry: Store) -> None:
    happened(inquiry, WITHDRAWN, date(2026, 11, 23), withdrawal="express", reason="Ya no interesa.")
    words = issued(inquiry, "withdrawal_express", date(2026, 11, 24))
    assert "del 23 de noviembre de 2026, en la que desiste de su consulta" in words
    assert "Ya no interesa." in words


@pytest.mark.parametrize("kind", ["inquiry", "claim"])
def test_every_letter_can_be_drafted_on_a_new_request(office: Store, kind: str) -> None:
    received(office, "know" if kind == "inquiry" else "erase")
    for template in shipped_templates().for_kind(kind):
        letter = prepared(office, template.name, date(2026, 11, 24))
        assert letter.pdf().startswith(b"%PDF")
        assert_named(template, letter)


def assert_named(template: Template, letter: PreparedLetter) -> None:
    """Each fact that is needed and unsaid is among what is missing, and named once."""
    lacking = [one.fact for one in letter.lacking]
    assert set(template.facts) <= set(lacking)
    assert len(set(letter.missing)) == len(letter.missing)
    words = {one.words for one in letter.lacking}
    printed = {facts_of(template)[fact] for fact in lacking} - words
    assert not printed & set(letter.missing)


def test_preparing_changes_nothing(claim: Store) -> None:
    seal = claim.seal()
    with claim.read() as session:
        before = assess_request(session, the_request(session)).assessment.deadlines
    facts = LetterFacts(party_id=1, reason="x")
    prepared(claim, "transfer", date(2026, 11, 24), facts)
    issued(claim, "transfer", date(2026, 11, 24), facts)
    with claim.read() as session:
        after = assess_request(session, the_request(session)).assessment.deadlines
        issue = next(e for e in the_request(session).events if e.kind == ISSUED)
    assert [(d.term, d.due, d.met_on) for d in before] == [
        (d.term, d.due, d.met_on) for d in after if d.unsent is None or d.due
    ]
    assert issue.step == TRANSFERRED
    assert claim.seal() != seal
