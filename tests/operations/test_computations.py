"""The computation of a request's terms out of the store: its places by name, its PDF, its file."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

from pypdf import PdfReader

from privdesk.operations.areas import ask_area
from privdesk.operations.computations import (
    computation_of,
    computation_sheet,
    keep_computation,
    sheet_name,
)
from privdesk.operations.events import record_event, record_sending
from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.operations.requests import close_request, receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import ANSWERED, COMPLETED, EXECUTED, LEGEND_SET
from privdesk.store.attachments import read_all
from privdesk.store.finding import attachments_of
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


def received(office: Store, right: str = "erase") -> int:
    with office.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000142"},
            right=right,
            received=When(date(2026, 11, 10)),
            now=NOW,
        ).id


def text_of(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_what_happened_is_told_with_the_names_of_its_places(office: Store) -> None:
    request_id = received(office)
    with office.write("record_event") as session:
        request = session.get_one(Request, request_id)
        base = find_or_add_database(session, "Clientes").id
        party = find_or_add_party(session, "Domicilios Supuestos S.A.S.").id
        day = When(date(2026, 11, 11))
        record_event(session, request, COMPLETED, day, now=NOW)
        record_event(session, request, LEGEND_SET, day, now=NOW, database_id=base)
        record_event(session, request, EXECUTED, day, now=NOW, party_id=party, execution="erased")
        until = date(2026, 11, 20)
        ask_area(
            session, request, day, now=NOW, area="Sistemas", reason="El registro.", until=until
        )
        words = [fact.words for fact in computation_of(session, request).facts]
    assert any(w.endswith("puesta (Clientes)") for w in words)
    assert "Suprimido (Domicilios Supuestos S.A.S.)" in words
    assert any("(Sistemas). Fecha interna: 20/11/2026" in w for w in words)


def test_the_sheet_names_the_person_the_office_and_the_seal(office: Store) -> None:
    request_id = received(office)
    seal = office.seal().short
    with office.read() as session:
        request = session.get_one(Request, request_id)
        text = text_of(computation_sheet(session, request, NOW))
        name = sheet_name(session, request, NOW)
    assert "Cédula de ciudadanía 9.000.000.142" in text
    assert f"Sello de auditoría {seal}" in text
    assert "cómputo hecho el 23/11/2026" in text
    assert name == "Cómputo de términos 2026-0001, 23-11-2026.pdf"


def test_a_closed_request_shows_the_dates_kept_with_their_days(office: Store) -> None:
    request_id = received(office, "know")
    with office.write("close_request") as session:
        request = session.get_one(Request, request_id)
        record_sending(session, request, When(date(2026, 11, 20)), step=ANSWERED, now=NOW)
        close_request(session, request, When(date(2026, 11, 21)), now=NOW)
    with office.read() as session:
        found = computation_of(session, session.get_one(Request, request_id))
    answer = found.of("inquiry.answer")
    assert answer is not None
    assert answer.has_days
    assert answer.standing == "Cumplido el 20/11/2026, en término."
    closing = found.of("case.closing")
    assert closing is not None
    assert closing.standing == "Hecho el 21/11/2026."


def test_it_is_kept_in_the_file_byte_for_byte(office: Store) -> None:
    request_id = received(office)
    with office.write("keep_computation") as session:
        request = session.get_one(Request, request_id)
        pdf = computation_sheet(session, request, NOW)
        keep_computation(session, request, pdf, NOW)
    with office.read() as session:
        (kept,) = attachments_of(session, "request", request_id)
        assert read_all(session, kept.content_id) == pdf
        assert kept.media_type == "application/pdf"
