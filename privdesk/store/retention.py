"""Reading what retention is about: rules, holds, disposals, and the program's own old files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import Session, aliased

from privdesk.records import (
    ActivityDatabase,
    Attachment,
    Content,
    Disposal,
    LegalHold,
    Request,
    RequestEvent,
    RetentionRule,
)
from privdesk.rules.events import IDENTITY_VERIFIED, STRUCK
from privdesk.rules.sheet import Sheet
from privdesk.store.audit import ERASING
from privdesk.store.sheets import row_values
from privdesk.store.tables import audit_entry, case_state


@dataclass(frozen=True)
class IdentityFile:
    """A file attached to the verification of an identity, whose bytes are still there."""

    attachment_id: int
    content_id: int
    name: str
    sha256: str
    verified_at: datetime
    request_id: int
    request: str
    person_id: int
    database_id: int | None


@dataclass(frozen=True)
class ClosedRequest:
    """A request that is closed and was not erased."""

    id: int
    number: str
    person_id: int
    database_id: int | None
    closed_on: date


def legal_holds(session: Session) -> list[Sheet]:
    """Every legal hold, whether it stands or not, the oldest first.

    Besides its fields `in_databases` are the ids of the databases that the activity it is about
    uses; empty where none is on record, or it is about no activity.
    """
    found = session.scalars(select(LegalHold).order_by(LegalHold.since_on, LegalHold.id))
    return [
        Sheet(
            "legal_hold",
            hold.id,
            {**row_values(hold), "in_databases": databases_used(session, hold.activity_id)},
        )
        for hold in found
    ]


def databases_used(session: Session, activity_id: int | None) -> frozenset[int]:
    """The ids of the databases that an activity uses; none for None."""
    if activity_id is None:
        return frozenset()
    used = ActivityDatabase.database_id
    return frozenset(
        session.scalars(select(used).where(ActivityDatabase.activity_id == activity_id))
    )


def rule_of_own_files(
    session: Session, own_files: str, *, but: int | None = None
) -> RetentionRule | None:
    """The office's rule for files of the program; the newest where it has several.

    That of the id `but` is left out.
    """
    query = select(RetentionRule).where(RetentionRule.own_files == own_files)
    if but is not None:
        query = query.where(RetentionRule.id != but)
    with session.no_autoflush:  # one that is being made is asked about before it is on record
        return session.scalar(query.order_by(RetentionRule.id.desc()).limit(1))


def disposals(session: Session, *, planned: bool = False) -> list[Disposal]:
    """Every disposal, or those that are `planned`; those done by number, then the others by day."""
    query = select(Disposal).order_by(
        Disposal.year.is_(None), Disposal.year, Disposal.sequence, Disposal.due_on, Disposal.id
    )
    if planned:
        query = query.where(Disposal.status == "planned")
    return list(session.scalars(query))


def identity_files(session: Session) -> list[IdentityFile]:
    """The files attached to a verification of identity that was not struck out, the oldest first.

    Those of closed requests too; a file whose bytes were erased is none any more.
    """
    strike = aliased(RequestEvent)
    struck = exists().where(strike.kind == STRUCK, strike.about_id == RequestEvent.id)
    query = (
        select(Attachment, Content.sha256, RequestEvent.at, Request)
        .join(Content, Content.id == Attachment.content_id)
        .join(
            RequestEvent,
            and_(
                Attachment.record_type == RequestEvent.__tablename__,
                Attachment.record_id == RequestEvent.id,
            ),
        )
        .join(Request, Request.id == RequestEvent.request_id)
        .where(RequestEvent.kind == IDENTITY_VERIFIED, ~struck, Content.erased_on.is_(None))
        .order_by(RequestEvent.at, Attachment.id)
    )
    return [
        IdentityFile(
            attachment_id=file.id,
            content_id=file.content_id,
            name=file.name,
            sha256=sha256,
            verified_at=at,
            request_id=request.id,
            request=request.number,
            person_id=request.person_id,
            database_id=request.database_id,
        )
        for file, sha256, at, request in session.execute(query)
    ]


def attached_elsewhere(session: Session, content_id: int, but: Sequence[int]) -> bool:
    """Whether the bytes are attached by another attachment than those."""
    query = select(Attachment.id).where(
        Attachment.content_id == content_id, Attachment.id.not_in(but)
    )
    return session.scalar(query.limit(1)) is not None


def _erased(record_type: str, record_id: Any) -> ColumnElement[bool]:
    entry = audit_entry.alias().c
    return exists().where(
        entry.record_type == record_type,
        entry.record_id == record_id,
        entry.action.in_(sorted(ERASING)),
    )


def closed_requests(session: Session, until: date) -> list[ClosedRequest]:
    """The requests closed until that day that were not erased, by the day they were closed."""
    state = case_state.c
    # Of who only asked for another, the request stays: its own person was not erased with it.
    erased = _erased("request", Request.id) & _erased("person", Request.person_id)
    query = (
        select(Request.id, Request.number, Request.person_id, Request.database_id, state.closed_on)
        .join(case_state, and_(state.case_type == "request", state.case_id == Request.id))
        .where(state.closed_on <= until, ~erased)
        .order_by(state.closed_on, Request.id)
    )
    return [ClosedRequest(*row) for row in session.execute(query)]
