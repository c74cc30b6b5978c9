"""What the store holds of a person: requests, files, letters, drafts, filters, history."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from privdesk.records import (
    Attachment,
    Content,
    Disposal,
    Document,
    LegalHold,
    Request,
    RequestEvent,
    RequestLink,
)
from privdesk.store.audit import REMOVED
from privdesk.store.naming_words import NamingWords, texts_in
from privdesk.store.tables import audit_entry, audit_value, case_state, draft, saved_filter

Owner = tuple[str, int]  # table and id of a record


@dataclass(frozen=True)
class RequestHeld:
    """A request that concerns a person. `is_own`: about their data; else they asked for another.

    `closed_on` is None while it is open; `databases` are those it names.
    """

    id: int
    number: str
    closed_on: date | None
    is_own: bool
    databases: frozenset[int]


@dataclass(frozen=True)
class FileHeld:
    """An attached file; `is_letter` for an issued PDF, `others` to what else it is attached."""

    id: int
    content_id: int
    name: str
    record_type: str
    sha256: str
    is_letter: bool
    is_erased: bool
    others: tuple[Owner, ...]


def requests_held(session: Session, person_id: int) -> list[RequestHeld]:
    """The requests in which the person is the data subject or who asks, by number."""
    state = case_state.c
    query = (
        select(Request.id, Request.number, state.closed_on, Request.person_id, Request.database_id)
        .outerjoin(case_state, and_(state.case_type == "request", state.case_id == Request.id))
        .where(or_(Request.person_id == person_id, Request.applicant_id == person_id))
        .order_by(Request.year, Request.sequence)
    )
    rows = session.execute(query).all()
    known: dict[int, set[int]] = {}
    of_events = select(RequestEvent.request_id, RequestEvent.database_id).where(
        RequestEvent.request_id.in_([row.id for row in rows]), RequestEvent.database_id.is_not(None)
    )
    for request_id, database_id in session.execute(of_events):
        known.setdefault(request_id, set()).add(database_id or 0)
    return [
        RequestHeld(
            row.id,
            row.number,
            row.closed_on,
            row.person_id == person_id,
            frozenset(known.get(row.id, set()) | {d for d in (row.database_id,) if d}),
        )
        for row in rows
    ]


def events_held(session: Session, requests: Collection[int]) -> list[int]:
    """The ids of what happened to these requests."""
    query = select(RequestEvent.id).where(RequestEvent.request_id.in_(requests))
    return list(session.scalars(query.order_by(RequestEvent.id)))


def letters_held(session: Session, requests: Collection[int]) -> list[tuple[int, str]]:
    """The letters issued in these requests: id and number."""
    query = select(Document.id, Document.number).where(Document.request_id.in_(requests))
    return [(i, number) for i, number in session.execute(query.order_by(Document.id))]


def links_held(session: Session, requests: Collection[int]) -> list[int]:
    """The links of these requests to requests that are not among them."""
    one, other = RequestLink.request_id, RequestLink.earlier_id
    query = select(RequestLink.id).where(
        or_(
            and_(one.in_(requests), other.not_in(requests)),
            and_(other.in_(requests), one.not_in(requests)),
        )
    )
    return list(session.scalars(query))


def files_held(session: Session, owners: Sequence[Owner]) -> list[FileHeld]:
    """The files attached to these records, each with what else has its bytes attached."""
    mine = list(session.execute(_files().where(_of(owners))))
    contents = {row.content_id for row in mine}
    ids = {row.id for row in mine}
    others: dict[int, list[Owner]] = {}
    for row in session.execute(_files().where(Attachment.content_id.in_(contents))):
        if row.id not in ids:
            others.setdefault(row.content_id, []).append((row.record_type, row.record_id))
    letters = set(
        session.scalars(select(Document.attachment_id).where(Document.attachment_id.in_(ids)))
    )
    return [
        FileHeld(
            id=row.id,
            content_id=row.content_id,
            name=row.name,
            record_type=row.record_type,
            sha256=row.sha256,
            is_letter=row.id in letters,
            is_erased=row.erased_on is not None,
            others=tuple(others.get(row.content_id, ())),
        )
        for row in mine
    ]


def removed_files(session: Session, owners: Sequence[Owner]) -> list[int]:
    """The ids of files that were attached to these records and taken off: the history has names."""
    entries = audit_entry.c
    query = (
        select(entries.record_id, audit_value.c.content)
        .join(audit_value, audit_value.c.number == entries.number)
        .where(entries.record_type == Attachment.__tablename__, entries.change == REMOVED)
    )
    wanted = set(owners)
    found = set()
    for file, content in session.execute(query):
        old: dict[str, Any] = {name: before for name, (before, _) in json.loads(content).items()}
        if (old.get("record_type"), old.get("record_id")) in wanted:
            found.add(file)
    return sorted(found)


def acts_about(session: Session, person_id: int) -> tuple[list[LegalHold], list[Disposal]]:
    """The legal holds and the disposals that are about the person."""
    holds = session.scalars(select(LegalHold).where(LegalHold.person_id == person_id))
    disposals = session.scalars(select(Disposal).where(Disposal.person_id == person_id))
    return list(holds), list(disposals)


def drafts_naming(session: Session, owners: Sequence[Owner], words: NamingWords) -> list[int]:
    """The drafts on these records, and those in which the person is named."""
    wanted, found = set(owners), []
    for row in session.execute(select(draft).where(~draft.c.form.startswith("file:"))):
        is_on = row.record_id and (row.record_type, row.record_id) in wanted
        if is_on or words.stand_in("\n".join(texts_in(_json(row.content)))):
            found.append(row.id)
    return found


def filters_naming(session: Session, person_id: int, words: NamingWords) -> list[int]:
    """The filters with a name in which the person is named or chosen."""
    found = []
    for row in session.execute(select(saved_filter)):
        content = _json(row.content)
        chosen = content.get("filters") if isinstance(content, dict) else None
        picks = isinstance(chosen, dict) and any(
            name.removesuffix("_id") in ("person", "applicant") and value == person_id
            for name, value in chosen.items()
        )
        if picks or words.are_looked_for("\n".join([row.name, *texts_in(content)])):
            found.append(row.id)
    return found


def values_held(session: Session, records: Sequence[Owner]) -> int:
    """How many entries of the history have values about these records."""
    entries, total = audit_entry.c, 0
    by_type: dict[str, list[int]] = {}
    for record_type, record_id in records:
        by_type.setdefault(record_type, []).append(record_id)
    for record_type, ids in by_type.items():
        query = (
            select(func.count())
            .select_from(audit_entry)
            .join(audit_value, audit_value.c.number == entries.number)
            .where(entries.record_type == record_type, entries.record_id.in_(ids))
        )
        total += session.scalar(query) or 0
    return total


def first_entry(session: Session, records: Sequence[Owner]) -> int:
    """The number of the first entry about any of these records; 0 where there is none."""
    entries = audit_entry.c
    found = []
    for record_type, record_id in records:
        query = select(func.min(entries.number)).where(
            entries.record_type == record_type, entries.record_id == record_id
        )
        found.append(session.scalar(query) or 0)
    return min(filter(None, found), default=0)


def _files() -> Any:
    return (
        select(
            Attachment.id,
            Attachment.content_id,
            Attachment.name,
            Attachment.record_type,
            Attachment.record_id,
            Content.sha256,
            Content.erased_on,
        )
        .join(Content, Content.id == Attachment.content_id)
        .order_by(Attachment.id)
    )


def _of(owners: Sequence[Owner]) -> ColumnElement[bool]:
    by_type: dict[str, list[int]] = {}
    for record_type, record_id in owners:
        by_type.setdefault(record_type, []).append(record_id)
    return or_(
        *(
            and_(Attachment.record_type == record_type, Attachment.record_id.in_(ids))
            for record_type, ids in by_type.items()
        )
    )


def _json(content: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content
