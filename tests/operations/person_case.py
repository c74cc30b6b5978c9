"""A person of whom the store holds everything that it can hold, beside another one."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.erasure_backups import backups_of
from privdesk.operations.erasure_plan import ErasurePlan, erasure_plan
from privdesk.operations.events import record_event, record_sending
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.people import change_person
from privdesk.operations.requests import close_request, link_requests, receive_request
from privdesk.operations.when import When
from privdesk.records import Attachment, Database, LegalHold, Person, Request, RetentionRule
from privdesk.store.attachments import attach
from privdesk.store.drafts import keep_draft, keep_file
from privdesk.store.engine import connect
from privdesk.store.evidence import take_off
from privdesk.store.saved_filters import Selection, keep_filter
from privdesk.store.store import Store
from tests.store.decrypted import decrypted

RECEIVED, ANSWERED = date(2026, 3, 2), date(2026, 3, 9)
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
WHO = "Elvira Imaginaria"  # who erases

# Every word here is Ana's alone: after her erasure none of them is anywhere in the file.
ANA = {
    "name": "Anacleta Zurimbia",
    "document_number": "9000000142",
    "email": "anacleta.vieja@correo.example",
    "phone": "3009871234",
    "address": "Carrera Quimbombó 77",
    "birth_date": date(1971, 5, 6),
}
SECRETS = (
    *("Anacleta", "anacleta", "Zurimbia", "zurimbia", "9000000142", "9.000.000.142"),
    *("3009871234", "Quimbomb", "quimbomb", "1971-05-06", "xilofonia", "Xilofonia"),
    *("mensaje-7731", "berenjenal", "nomenclatura-ana", "archivo-quitado"),
)
MAIL = b"From: anacleta.vieja@correo.example\nSubject: xilofonia\n\nQuiero saber de mis datos\n"
SHARED = b"From: grupo@correo.example\n\nDos personas preguntan\n"
COPY = b"%PDF-1.7 documento de Anacleta Zurimbia berenjenal"
WHY = "Lo decidió la oficina"
DRAFTED = b"borrador de Anacleta berenjenal"


def decide(session: Session) -> None:
    """The office's rule that lets closed correspondence go when it is asked for."""
    session.add(
        RetentionRule(
            name="Correspondencia sin plazo",
            trigger="other",
            bound="until_asked",
            own_files="correspondence",
        )
    )


def held_of_ana(store: Store, *, is_decided: bool = True) -> Store:
    """Ana (person 1) with a closed request, 2026-0001, and Bruno (person 2) with 2026-0002.

    `is_decided`: the office has a rule that lets closed correspondence go when it is asked for.
    """
    if is_decided:
        with store.write("save_record") as session:
            decide(session)
    with store.write("receive_request") as session:
        clients = Database(name="Clientes")
        session.add(clients)
        session.flush()
        ana = receive_request(
            session,
            person=ANA,
            right="know",
            received=When(RECEIVED),
            now=NOW,
            database_id=clients.id,
            text="Quiero saber qué datos míos tienen; hablé de la xilofonia.",
            message_id="<mensaje-7731@correo.example>",
        )
        bruno = receive_request(
            session,
            person={"name": "Bruno Fingido", "document_number": "9000000143"},
            right="know",
            received=When(RECEIVED),
            now=NOW,
            text="Yo también.",
        )
        link_requests(session, bruno, ana, "same_mail")
    with store.write("change_person") as session:
        change_person(session.get_one(Person, 1), {"email": "anacleta.nueva@correo.example"})
    _attach(store)
    _answer(store)
    _half_typed(store)
    return store


def _attach(store: Store) -> None:
    with store.write("attach_file") as session:
        attach(session, "request", 1, "nomenclatura-ana.eml", MAIL, NOW)
        attach(session, "request", 1, "grupo.eml", SHARED, NOW)
        attach(session, "request", 2, "grupo.eml", SHARED, NOW)
        attach(session, "person", 1, "nomenclatura-ana.pdf", b"otra xilofonia", NOW)
        gone = attach(session, "request", 1, "archivo-quitado.txt", b"berenjenal", NOW)
        take_off(session, gone.id)


def _answer(store: Store) -> None:
    """Its identity verified with a copy, a letter issued, answered and closed."""
    with store.write("issue_letter") as session:
        request = session.get_one(Request, 1)
        verified = record_event(
            session, request, "identity_verified", When(RECEIVED), now=NOW, note="Vino Anacleta"
        )
        attach(session, "request_event", verified.id, "nomenclatura-ana.pdf", COPY, NOW)
        template = shipped_templates().load("acknowledgement_inquiry")
        issue_letter(session, request, prepare_letter(session, request, template, now=NOW), now=NOW)
        record_sending(
            session,
            request,
            When(ANSWERED),
            step="answered",
            now=NOW,
            address="anacleta.nueva@correo.example",
            note="A la señora Zurimbia",
        )
        close_request(session, request, When(ANSWERED), now=NOW)


def _half_typed(store: Store) -> None:
    digest = sha256(DRAFTED).hexdigest()
    with store.write_aside() as session:
        keep_draft(session, "request", "request", 1, {"values": {"text": "nota"}}, NOW)
        typed = {"values": {"name": "ANACLETA ZURIMBIA"}, "files": [digest]}
        keep_draft(session, "new_request", "", 0, typed, NOW)
        keep_file(session, digest, base64.b64encode(DRAFTED).decode(), NOW)
        keep_draft(session, "new_request", "", 1, {"values": {"name": "Bruno Fingido"}}, NOW)
    with store.write("save_filter") as session:
        keep_filter(session, "requests", "De ella", Selection(words="zurimbia anacleta"))
        keep_filter(session, "requests", "Vencidas", Selection(filters={"state": "overdue"}))


def hold(session: Session, **values: object) -> LegalHold:
    """A legal hold that stands since the beginning of the year."""
    made = LegalHold(
        name="Proceso 77", reason="Orden de un juez", since_on=date(2026, 1, 1), **values
    )
    session.add(made)
    session.flush()
    return made


def asks_erasure(store: Store) -> None:
    """Ana's request asked to be erased."""
    with store.write("change_request") as session:
        session.get_one(Request, 1).right = "erase"


def names(store: Store, record_type: str, record_id: int) -> list[str]:
    """The names of the files attached to a record."""
    with store.read() as session:
        found = session.query(Attachment).filter_by(record_type=record_type, record_id=record_id)
        return [one.name for one in found.order_by(Attachment.id)]


def drafted(store: Store) -> list[str]:
    """What is half typed, as JSON; the files of drafts by their form."""
    with store.read() as session:
        rows = session.connection().exec_driver_sql("SELECT form, content FROM draft ORDER BY id")
        return [json.dumps([form, content]) for form, content in rows]


def secrets_in(store: Store) -> set[str]:
    """Which of Ana's words stand anywhere in the file: in a page, used or free, or in a table."""
    store.close()
    raw = connect(store.path, store.key)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    told = [str(row) for (table,) in tables for row in raw.execute(f'SELECT * FROM "{table}"')]
    raw.close()
    pages = b"\0".join(decrypted(store.path, store.key))
    assert b"Panader" in pages  # they are decrypted
    return {
        word for word in SECRETS if word.encode() in pages or any(word in line for line in told)
    }


def planned(store: Store, today: date = TODAY) -> ErasurePlan:
    """What erasing Ana would do on that day."""
    with store.read() as session:
        return erasure_plan(session, 1, today, backups=backups_of(store))
