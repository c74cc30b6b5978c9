"""The texts by which each record can be found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from privdesk.fields import FieldKind, fields_of
from privdesk.records import (
    RECORD_TYPES,
    Attachment,
    CalendarDay,
    Document,
    Person,
    Record,
    Request,
    RequestEvent,
)
from privdesk.records.owned import OWNED, Owned
from privdesk.store.audit import REMOVED
from privdesk.store.batches import batches
from privdesk.store.row_owners import owners_of
from privdesk.store.search_words import grouped_numbers
from privdesk.store.tables import audit_entry, audit_value
from privdesk.text import short_date

# What is found beside the fields declared searchable.
_MORE: dict[str, tuple[str, ...]] = {
    "document": ("heading",),
    "letter_template": ("name", "source"),
    "attachment": ("name",),
    "calendar_day": ("name", "source"),
    "closure": ("name",),
}
# What their lines are made of beside those.
_MADE_OF: dict[str, tuple[str, ...]] = {"person": ("document_type",), "calendar_day": ("day",)}
_WRITTEN = (FieldKind.TEXT, FieldKind.LONG_TEXT)
_OF_EVENTS = ("note", "reason", "area", "responsible", "address")


def texts(session: Session, name: str, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    """The id and the indexed text of each of those records (table name) that still is there."""
    record_type = RECORD_TYPES[name]
    for some in batches(ids):
        if record_type is Request:
            yield from _request_texts(session, some)
            continue
        query = select(*_columns(record_type)).where(record_type.id.in_(some))
        if record_type is Attachment:  # the files of a letter are found as the letter
            query = query.where(
                Attachment.id.not_in(select(Document.attachment_id)),
                Attachment.record_type != Document.__tablename__,
            )
        written = _written_in_rows(session, name, some)
        # Columns, not records: an upgrade reads the whole store.
        for row in session.execute(query):
            made = _person_lines(row) if record_type is Person else _lines(record_type, row)
            yield row.id, _joined([*made, *written.get(row.id, ())])


def course_texts(session: Session, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    """What happened to each request: its events' words, its letters, its files, with whose it is.

    A request of which nothing was written yet is left out.
    """
    for some in batches(ids):
        told = _told(session, some)
        for request_id, own, whose in _requests(session, sorted(told), [Request.number]):
            yield request_id, _joined([own.number, *whose, *told[request_id]])


def _request_texts(session: Session, ids: list[int]) -> Iterator[tuple[int, str]]:
    for request_id, own, whose in _requests(session, ids, _columns(Request)[1:]):
        yield request_id, _joined(_lines(Request, own) + whose)


def _requests(
    session: Session, ids: list[int], columns: list[Any]
) -> Iterator[tuple[int, Row[Any], list[str]]]:
    """Those requests: the id, a row with those columns, and the lines of whose they are."""
    of_request = select(Request.id, Request.person_id, Request.applicant_id, *columns)
    rows = session.execute(of_request.where(Request.id.in_(ids))).all()
    known = {key for row in rows for key in (row.person_id, row.applicant_id) if key}
    lines: dict[int, list[str]] = {}
    for some in batches(known):
        query = select(*_columns(Person)).where(Person.id.in_(some))
        lines |= {row.id: _person_lines(row) for row in session.execute(query)}
    for row in rows:
        whose = [line for key in (row.person_id, row.applicant_id) for line in lines.get(key, ())]
        yield row.id, row, whose


def owners_with(session: Session, touched: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """The records, by type, to which the touched rows belong, or did until now.

    All of a type for a removed row of which nobody knows any more whose it was.
    """
    found: dict[str, set[int]] = {}
    for name, owned in _rows_with_words():
        ids = touched.get(owned.record_type)
        if not ids:
            continue
        owners = owners_of(session, owned, ids)
        if None in owners:
            owners = set(session.scalars(select(RECORD_TYPES[name].id)))
        found.setdefault(name, set()).update(of for of in owners if of is not None)
    return found


def _rows_with_words() -> Iterator[tuple[str, Owned]]:
    for name, some in OWNED.items():
        for owned in some:
            if is_searchable(name) and _written(owned):
                yield name, owned


def _written(owned: Owned) -> list[str]:
    """The fields of its rows in which someone wrote words."""
    return [f.name for f in fields_of(RECORD_TYPES[owned.record_type]) if f.kind in _WRITTEN]


def _written_in_rows(session: Session, name: str, ids: list[int]) -> dict[int, list[str]]:
    """The words of the rows of those records, a line for each field."""
    found: dict[int, list[str]] = {}
    for owner_type, owned in _rows_with_words():
        if owner_type != name:
            continue
        kind: Any = RECORD_TYPES[owned.record_type]
        owner = getattr(kind, owned.owner)
        columns = [getattr(kind, field) for field in _written(owned)]
        query = select(owner, *columns).where(owner.in_(ids)).order_by(kind.position, kind.id)
        for of, *lines in session.execute(query):
            found.setdefault(of, []).extend(dict.fromkeys(line for line in lines if line))
    return found


def requests_with(session: Session, touched: Mapping[str, set[int]]) -> set[int]:
    """The requests to which the touched events, letters and files belong, or did until now."""
    found: set[int] = set()
    events: set[int] = set(touched.get("request_event", ()))
    for some in batches(touched.get("document", ())):
        found.update(session.scalars(select(Document.request_id).where(Document.id.in_(some))))
    for some in batches(touched.get("attachment", ())):
        query = select(Attachment.id, Attachment.record_type, Attachment.record_id)
        rows: list[tuple[int, str, int]] = [
            (file, name, of)
            for file, name, of in session.execute(query.where(Attachment.id.in_(some)))
        ]
        gone = set(some) - {row[0] for row in rows}
        for _, name, record_id in [*rows, *_removed(session, gone)]:
            if name == "request":
                found.add(record_id)
            elif name == "request_event":
                events.add(record_id)
    for some in batches(events):
        query_events = select(RequestEvent.request_id).where(RequestEvent.id.in_(some))
        found.update(session.scalars(query_events))
    return found


def _removed(session: Session, ids: set[int]) -> Iterator[tuple[int, str, int]]:
    """To which record each removed file was attached, as the history says."""
    entry, value = audit_entry.c, audit_value.c
    for some in batches(ids):
        query = (
            select(entry.record_id, value.content)
            .join_from(audit_entry, audit_value, value.number == entry.number)
            .where(entry.record_type == "attachment", entry.record_id.in_(some))
            .where(entry.change == REMOVED)
        )
        for removed, content in session.execute(query):
            old = {name: before for name, (before, _) in json.loads(content).items()}
            yield removed, str(old.get("record_type")), int(old.get("record_id") or 0)


def is_searchable(name: str) -> bool:
    """Whether records of that type are found by words."""
    known = RECORD_TYPES.get(name)
    return known is not None and bool(_names(known))


def _told(session: Session, ids: list[int]) -> dict[int, list[str]]:
    """The lines told of each request after it was received."""
    told: dict[int, list[str]] = {}
    columns = [getattr(RequestEvent, name) for name in _OF_EVENTS]
    events = select(RequestEvent.request_id, *columns).where(RequestEvent.request_id.in_(ids))
    letters = select(Document.request_id, Document.number, Document.heading).where(
        Document.request_id.in_(ids)
    )
    files = select(Attachment.record_id, Attachment.name).where(
        Attachment.record_type == "request", Attachment.record_id.in_(ids)
    )
    of_events = (
        select(RequestEvent.request_id, Attachment.name)
        .join(RequestEvent, RequestEvent.id == Attachment.record_id)
        .where(Attachment.record_type == "request_event", RequestEvent.request_id.in_(ids))
    )
    for query in (events, letters, files, of_events):
        for request_id, *lines in session.execute(query):
            if written := [line for line in lines if line]:
                told.setdefault(request_id, []).extend(written)
    return told


def _columns(record_type: type[Record]) -> list[Any]:
    """The id, and the columns that the lines of a record are made of."""
    names = [*_names(record_type), *_MADE_OF.get(record_type.__tablename__, ())]
    return [getattr(record_type, name) for name in ("id", *names)]


def _person_lines(person: Row[Any]) -> list[str]:
    number = person.document_number
    lines = [line for line in _lines(Person, person) if line != number]
    if number:  # "CC 1032456", as it is told on the telephone
        lines.append(f"{person.document_type} {number}")
    return lines


def _lines(record_type: type[Record], row: Row[Any]) -> list[str]:
    lines = [str(getattr(row, name) or "") for name in _names(record_type)]
    if record_type is CalendarDay:
        lines.append(short_date(row.day))
    return lines


def _joined(lines: list[str]) -> str:
    text = "\n".join(line for line in lines if line)
    return "\n".join([text, *grouped_numbers(text)])


def _names(record_type: type[Record]) -> list[str]:
    own = [f.name for f in fields_of(record_type) if f.searchable]
    return own + [n for n in _MORE.get(record_type.__tablename__, ()) if n not in own]
