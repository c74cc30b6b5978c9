"""Recording what happened to a request: events, sendings, arrivals."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.operations.when import When
from privdesk.records import Document, Request, RequestEvent
from privdesk.rules.case import frozen
from privdesk.rules.events import ANSWERED, BOUNCED, CLOSED, DELIVERED, SENT, Event
from privdesk.rules.possible import check_event
from privdesk.rules.rights import INQUIRY
from privdesk.store.deadlines import assess_request


def record_event(
    session: Session,
    request: Request,
    kind: str,
    when: When,
    *,
    now: datetime,
    **values: Any,
) -> RequestEvent:
    """Append what happened to a request's timeline, late or out of order included.

    `values` are further fields of `RequestEvent`. Raises `Refused` for the impossible, in words.
    """
    assessed = assess_request(session, request)
    document: Document | None = values.get("document")
    proposed = Event(
        id=max((e.id for e in assessed.case.events), default=0) + 1,
        kind=kind,
        on=when.day,
        step=values.get("step"),
        about=values.get("about_id"),
        document=document.number if document else None,
    )
    check_event(assessed.case, proposed, local_day(now, assessed.zone))
    if kind == CLOSED:
        values["counted"] = json.dumps(frozen(assessed.assessment.deadlines))
    event = RequestEvent(
        request=request,
        kind=kind,
        at=when.moment(assessed.zone),
        time_known=when.hour is not None,
        recorded_at=now,
        **values,
    )
    session.add(event)
    session.flush()
    return event


def record_sending(
    session: Session,
    request: Request,
    when: When,
    *,
    step: str,
    now: datetime,
    document: Document | None = None,
    channel: str = "email",
    address: str = "",
    decision: str | None = None,
    note: str = "",
) -> RequestEvent:
    """Record that a letter, ours or another, left the office: what stops or moves a term.

    An answer carries its decision: an inquiry's is `granted` unless another is given, a claim's
    that is not known is kept as unknown and flagged.
    """
    if step == ANSWERED and not decision and request.kind == INQUIRY:
        decision = "granted"
    return record_event(
        session,
        request,
        SENT,
        when,
        now=now,
        step=step,
        document=document,
        channel=channel,
        address=address or request.reply_address,
        decision=decision,
        note=note,
    )


def record_arrival(
    session: Session,
    sending: RequestEvent,
    when: When,
    *,
    now: datetime,
    bounced: bool = False,
    note: str = "",
) -> RequestEvent:
    """Record that a sending was delivered, or that it bounced and so meets no term."""
    return record_event(
        session,
        sending.request,
        BOUNCED if bounced else DELIVERED,
        when,
        now=now,
        step=sending.step,
        about_id=sending.id,
        document=sending.document,
        note=note,
    )
