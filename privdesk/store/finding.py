"""Finding one record by what the officer calls it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session, joinedload

from privdesk.errors import NotFound
from privdesk.fields import clean_text, fields_of
from privdesk.records import (
    RECORD_TYPES,
    Attachment,
    Database,
    Document,
    Party,
    Person,
    Record,
    Request,
    RequestEvent,
)
from privdesk.text import say, translate


def person_by_document(session: Session, kind: str, number: str) -> Person | None:
    """The person with that type and number of document; None for an empty number."""
    if not number:
        return None
    query = select(Person).where(
        Person.document_type == kind,
        Person.document_number == clean_text(number),
        text("document_number != ''"),  # in the index's own words, or SQLite reads every person
    )
    return session.scalar(query)


def database_by_name(session: Session, name: str) -> Database:
    """The database of that name. Raises `NotFound`."""
    found = session.scalar(select(Database).where(Database.name == clean_text(name).strip()))
    if found is None:
        raise NotFound(
            translate("Store", "There is no database with the name “{name}”.", name=name[:60])
        )
    return found


def party_by_name(session: Session, name: str) -> Party:
    """The third party of that name. Raises `NotFound`."""
    found = session.scalar(select(Party).where(Party.name == clean_text(name).strip()))
    if found is None:
        raise NotFound(
            translate("Store", "There is no third party with the name “{name}”.", name=name[:60])
        )
    return found


def request_by_number(session: Session, number: str) -> Request:
    """The request of that number. Raises `NotFound`."""
    found = session.scalar(select(Request).where(Request.number == number.strip()))
    if found is None:
        raise NotFound(
            translate("Store", "There is no request with the number {number}.", number=number[:40])
        )
    return found


def document_by_number(session: Session, number: str) -> Document:
    """The issued letter of that number. Raises `NotFound`."""
    found = session.scalar(select(Document).where(Document.number == number.strip()))
    if found is None:
        raise NotFound(
            translate("Store", "There is no letter with the number {number}.", number=number[:40])
        )
    return found


def attachments_of(session: Session, record_type: str, record_id: int) -> list[Attachment]:
    """The files attached to a record, the first one first; their contents are loaded, no bytes."""
    query = (
        select(Attachment)
        .where(Attachment.record_type == record_type, Attachment.record_id == record_id)
        .options(joinedload(Attachment.content))
        .order_by(Attachment.id)
    )
    return list(session.scalars(query))


def attachments_by_record(
    session: Session, record_type: str, ids: Collection[int]
) -> dict[int, list[Attachment]]:
    """The files attached to several records of one type, by the record's id, the first one first.

    A record without files is not in it.
    """
    query = (
        select(Attachment)
        .where(Attachment.record_type == record_type, Attachment.record_id.in_(ids))
        .options(joinedload(Attachment.content))
        .order_by(Attachment.id)
    )
    found: dict[int, list[Attachment]] = {}
    for attachment in session.scalars(query):
        found.setdefault(attachment.record_id, []).append(attachment)
    return found


def taken_field(session: Session, record: Record) -> str | None:
    """The field whose value must be the record's alone and is another record's already, if any."""
    table = type(record)
    for declared in fields_of(table):
        column = getattr(table, declared.name)
        value = getattr(record, declared.name)
        if not column.property.columns[0].unique or value is None:
            continue
        query = select(table.id).where(column == value, table.id != (record.id or 0))
        with session.no_autoflush:
            if session.scalar(query) is not None:
                return declared.name
    return None


def documents(session: Session) -> list[Document]:
    """Every issued letter, in the order of its number."""
    return list(session.scalars(select(Document).order_by(Document.year, Document.sequence)))


def people_by_email(session: Session, email: str) -> list[Person]:
    """The people with that e-mail, however it is capitalized; none for an empty one."""
    wanted = clean_text(email).strip().lower()
    if not wanted:
        return []
    query = select(Person).where(func.lower(Person.email) == wanted).order_by(Person.id)
    return list(session.scalars(query))


def areas(session: Session) -> list[str]:
    """The names of the areas that were asked something, in the order of the alphabet."""
    query = select(RequestEvent.area).where(RequestEvent.area != "").distinct()
    return sorted(session.scalars(query), key=str.casefold)


def is_referred_to(
    session: Session, record: Record, besides: Collection[tuple[str, int]] = ()
) -> bool:
    """Whether another record names this one, or a file is attached to it.

    `besides` are records, by their table and id, that do not count: its own rows.
    """
    name = type(record).__tablename__
    attached = select(Attachment.id).where(
        Attachment.record_type == name, Attachment.record_id == record.id
    )
    if session.scalar(attached.limit(1)) is not None:
        return True
    for table in Record.metadata.tables.values():
        not_counted = [i for kind, i in besides if kind == table.name]
        for column in table.columns:
            if any(key.column.table.name == name for key in column.foreign_keys):
                found = select(column).where(column == record.id)
                if not_counted:
                    found = found.where(table.c.id.not_in(not_counted))
                if session.scalar(found.limit(1)) is not None:
                    return True
    return False


def titles_of(session: Session, record_type: str) -> set[str]:
    """The titles of all records of that type."""
    kind = RECORD_TYPES[record_type]
    return set(session.scalars(select(getattr(kind, kind.title_field))))


def id_by_title(session: Session, record_type: str, title: str) -> int:
    """The id of the record of that type and title. Raises `NotFound`, naming it."""
    kind = RECORD_TYPES[record_type]
    wanted = select(kind.id).where(getattr(kind, kind.title_field) == clean_text(title).strip())
    found = session.scalar(wanted.order_by(kind.id).limit(1))
    if found is None:
        raise NotFound(
            translate(
                "Store",
                "There is no {kind} “{title}”.",
                kind=say(kind.type_label).lower(),
                title=title[:60],
            )
        )
    return found
