"""A case in a store, and what its letters are made from: shared by the tests of letters."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from sqlalchemy.orm import Session

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.events import record_event, record_sending
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letters import PreparedLetter, issue_letter, prepare_letter, reprint
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database, Party, Request
from privdesk.rules.events import (
    CHANGE_TOLD,
    COMPLETED,
    DECIDED,
    EXECUTED,
    LEGEND_LIFTED,
    LEGEND_SET,
)
from privdesk.store.finding import request_by_number
from privdesk.store.store import Store

NUMBER = "2026-0001"
ANA: dict[str, Any] = {
    "name": "Ana Ficticia",
    "treatment": "ms",
    "document_number": "9000000142",
    "email": "ana@correo.example",
}
RECEIVED = date(2026, 11, 20)


def at(day: date, hour: int = 15) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def received(store: Store, right: str = "erase", **values: Any) -> Store:
    """A store with one request, 2026-0001, received on Friday 20/11/2026, and who holds data."""
    with store.write("receive_request") as session:
        clients = Database(name="Clientes y pedidos")
        session.add_all([clients, Database(name="Publicidad")])
        session.add(Party(name="Domicilios Supuestos S.A.S.", contact="datos@domicilios.example"))
        session.flush()
        receive_request(
            session,
            person=ANA,
            right=right,
            received=When(RECEIVED),
            now=at(RECEIVED, 20),
            channel="email",
            database_id=clients.id,
            text="Solicito que supriman mis datos.",
            **values,
        )
    return store


def the_request(session: Session) -> Request:
    return request_by_number(session, NUMBER)


def happened(store: Store, kind: str, on: date, **values: Any) -> None:
    with store.write("record_event") as session:
        record_event(session, the_request(session), kind, When(on), now=at(on, 20), **values)


def sent(store: Store, step: str, on: date, **facts: Any) -> None:
    with store.write("record_sending") as session:
        request = the_request(session)
        record_sending(session, request, When(on), step=step, now=at(on, 20), **facts)


def prepared(
    store: Store, name: str, on: date, facts: LetterFacts | None = None, **typed: str
) -> PreparedLetter:
    with store.read() as session:
        template = shipped_templates().load(name)
        request = the_request(session)
        return prepare_letter(session, request, template, now=at(on), typed=typed, facts=facts)


def issued(
    store: Store, name: str, on: date, facts: LetterFacts | None = None, **typed: str
) -> str:
    """The words of the issued letter's PDF, on one line."""
    with store.write("issue_letter") as session:
        request, template = the_request(session), shipped_templates().load(name)
        letter = prepare_letter(session, request, template, now=at(on), typed=typed, facts=facts)
        pdf = reprint(session, issue_letter(session, request, letter, now=at(on)))
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(text.split())


def decided_claim(store: Store) -> None:
    """Granted, done in two databases and at a processor, legend lifted, processor told."""
    done = date(2026, 12, 4)
    happened(store, COMPLETED, RECEIVED)
    happened(store, LEGEND_SET, date(2026, 11, 23), reason="Supresión.", database_id=1)
    happened(store, DECIDED, done, decision="granted", reason="No hay deber de conservarlos.")
    happened(store, EXECUTED, done, execution="found", database_id=1)
    happened(store, EXECUTED, done, execution="erased", database_id=1, note="Acta 12")
    backups = date(2027, 3, 4)
    happened(store, EXECUTED, done, execution="erased", database_id=2, until=backups)
    happened(store, EXECUTED, done, execution="erased", party_id=1)
    happened(store, LEGEND_LIFTED, date(2026, 12, 7), database_id=1)
    sent(store, CHANGE_TOLD, done, party_id=1)
