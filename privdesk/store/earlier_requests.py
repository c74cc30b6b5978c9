"""Which earlier requests a new one may repeat, and to which ones a request is linked."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from hashlib import sha256

from sqlalchemy import and_, or_, select, text
from sqlalchemy.orm import Session, joinedload

from privdesk.fields import clean_text
from privdesk.records import Attachment, Content, Request, RequestLink
from privdesk.store.tables import case_state, is_not_annulled


def similar_requests(
    session: Session,
    *,
    person_id: int,
    right: str,
    received_on: date,
    months: int = 1,
    except_id: int | None = None,
) -> list[Request]:
    """Requests of that person for the same right, that the one received on that day may repeat.

    Those received in the calendar months before that day or since, and those still open, the
    newest first; annulled ones and the request `except_id` are left out.
    """
    state = case_state.c
    query = (
        select(Request)
        .join(case_state, and_(state.case_type == "request", state.case_id == Request.id))
        .where(
            Request.person_id == person_id,
            or_(Request.right == right, Request.first_right == right),
            or_(
                state.received_on >= _months_before(received_on, months), state.closed_on.is_(None)
            ),
            is_not_annulled,
            Request.id != (except_id or 0),
        )
        .order_by(state.received_on.desc(), Request.id.desc())
    )
    return list(session.scalars(query))


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def requests_of_message(session: Session, message_id: str) -> list[Request]:
    """The requests recorded from the e-mail of that Message-ID, annulled ones left out.

    The angle brackets that some programs show around it make no difference.
    """
    wanted = clean_text(message_id).strip().removeprefix("<").removesuffix(">")
    if not wanted:
        return []
    state = case_state.c
    query = (
        select(Request)
        .join(case_state, and_(state.case_type == "request", state.case_id == Request.id))
        .where(
            Request.message_id == wanted,
            text("request.message_id != ''"),  # see finding.person_by_document
            is_not_annulled,
        )
        .order_by(Request.id)
    )
    return list(session.scalars(query))


def requests_with_file(session: Session, content: bytes) -> list[Request]:
    """The requests to which a file of those very bytes is attached, annulled ones left out."""
    state = case_state.c
    query = (
        select(Request)
        .join(
            Attachment,
            and_(Attachment.record_type == "request", Attachment.record_id == Request.id),
        )
        .join(Content, Content.id == Attachment.content_id)
        .join(case_state, and_(state.case_type == "request", state.case_id == Request.id))
        .where(Content.sha256 == sha256(content).hexdigest(), is_not_annulled)
        .distinct()
        .order_by(Request.id)
    )
    return list(session.scalars(query))


def links_of(session: Session, request_id: int) -> list[RequestLink]:
    """The links of a request to earlier and later ones, in the order in which they were made."""
    query = (
        select(RequestLink)
        .where(or_(RequestLink.request_id == request_id, RequestLink.earlier_id == request_id))
        .options(joinedload(RequestLink.request), joinedload(RequestLink.earlier))
        .order_by(RequestLink.id)
    )
    return list(session.scalars(query))


def links_to_earlier(session: Session, ids: Sequence[int]) -> dict[int, list[RequestLink]]:
    """The links of each of the given requests to earlier ones; those without one are left out."""
    query = (
        select(RequestLink)
        .where(RequestLink.request_id.in_(ids))
        .options(joinedload(RequestLink.earlier))
        .order_by(RequestLink.id)
    )
    found: dict[int, list[RequestLink]] = {}
    for link in session.scalars(query):
        found.setdefault(link.request_id, []).append(link)
    return found
