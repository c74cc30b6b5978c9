"""Letters: prepared from the records, issued once, printed again byte for byte."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput, Refused
from privdesk.operations.letters import issue_letter, prepare_letter, reprint
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.store.deadlines import assess_request
from privdesk.store.finding import document_by_number, request_by_number
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ANA = {
    "name": "Ana Ficticia",
    "treatment": "ms",
    "document_number": "9000000142",
    "email": "ana@correo.example",
}


@pytest.fixture
def inquiry(office: Store) -> Store:
    """A store with one inquiry, 2026-0001, received on 10/11/2026."""
    with office.write("receive_request") as session:
        receive_request(
            session,
            person=ANA,
            right="know",
            received=When(date(2026, 11, 10)),
            now=NOW,
            channel="email",
        )
    return office


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def issued(store: Store, template: str = "acknowledgement", **typed: str) -> str:
    with store.write("issue_letter") as session:
        request: Request = request_by_number(session, "2026-0001")
        prepared = prepare_letter(
            session,
            request,
            shipped_templates().named(template, request.kind),
            now=NOW,
            typed=typed,
        )
        return issue_letter(session, request, prepared, now=NOW).number


def test_an_acknowledgement_says_the_term_its_date_and_article(inquiry: Store) -> None:
    seal = inquiry.seal()
    number = issued(inquiry)
    assert number == "C-2026-0001"
    with inquiry.read() as session:
        document = document_by_number(session, number)
        text = text_of(reprint(session, document))
        assert document.seal == str(seal)
    for words in (
        "Respetada señora Ana Ficticia",
        "Cédula de ciudadanía 9.000.000.142",
        "2026-0001",
        "10 de noviembre de 2026",
        "diez (10) días hábiles",
        "25 de noviembre de 2026",
        "art. 14",
        "Elvira Imaginaria",
        seal.short,
        number,
    ):
        assert words in text, words


def test_a_letter_is_printed_again_byte_for_byte(inquiry: Store) -> None:
    number = issued(inquiry)
    with inquiry.read() as session:
        document = document_by_number(session, number)
        assert reprint(session, document) == reprint(session, document)
        first = reprint(session, document)
    with inquiry.write("change_organization") as session:
        from privdesk.operations.office import change_organization

        change_organization(session, {"name": "Otra Panadería Ficticia S.A.S."})
    with inquiry.read() as session:
        assert reprint(session, document_by_number(session, number)) == first


def test_letters_are_numbered_in_order(inquiry: Store) -> None:
    assert [issued(inquiry), issued(inquiry)] == ["C-2026-0001", "C-2026-0002"]


def test_issuing_stands_in_the_timeline_and_moves_no_term(inquiry: Store) -> None:
    number = issued(inquiry)
    with inquiry.read() as session:
        request = request_by_number(session, "2026-0001")
        assert [e.kind for e in request.events] == ["issued"]
        assessment = assess_request(session, request).assessment
        assert assessment.deadlines[0].met_on is None
        assert {d.unsent for d in assessment.open_deadlines} == {None, number}


def test_a_letter_with_missing_values_is_not_issued_and_names_them(inquiry: Store) -> None:
    seal = inquiry.seal()
    with pytest.raises(Refused, match="Falta"):
        issued(inquiry, "answer")
    assert inquiry.seal() == seal


def test_a_name_that_is_no_field_is_refused(inquiry: Store) -> None:
    with pytest.raises(BadInput):
        issued(inquiry, nada="x")


def test_a_value_is_never_markup_or_a_field(inquiry: Store) -> None:
    typed = {
        "verificación de identidad": "copia",
        "datos del titular": "Nombre: <b>Ana</b> & {NIT} **x**",
        "finalidades y uso": "=1+1",
        "vigencia de la base": "siempre",
        "base de datos": "Clientes",
    }
    number = issued(inquiry, "answer", **typed)
    with inquiry.read() as session:
        text = text_of(reprint(session, document_by_number(session, number)))
    assert "<b>Ana</b> & {NIT} **x**" in text
    assert "Superintendencia de Industria y Comercio" in text


def test_a_character_without_a_glyph_is_named_before_issue(inquiry: Store) -> None:
    with inquiry.write("change_person") as session:
        request_by_number(session, "2026-0001").person.name = "Ana 😀"
    seal = inquiry.seal()
    with pytest.raises(Refused, match="1F600"):
        issued(inquiry)
    assert inquiry.seal() == seal
