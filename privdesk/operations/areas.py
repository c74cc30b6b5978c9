"""Asking an area of the organization for what a request needs, and its reply."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.operations.events import record_event, record_sending
from privdesk.operations.when import When
from privdesk.records import Document, Request, RequestEvent
from privdesk.rules.events import AREA_ASKED, AREA_REPLIED
from privdesk.text import translate


def ask_area(
    session: Session,
    request: Request,
    when: When,
    *,
    area: str,
    reason: str,
    until: date | None,
    now: datetime,
    document: Document | None = None,
    note: str = "",
) -> RequestEvent:
    """Record an internal request to an area: what is asked (`reason`) and its internal date.

    Raises `BadInput` ("area", "reason", "until") for what is left out or cannot be.
    """
    if not reason.strip():
        raise BadInput(translate("Requests", "Write what the area is asked for."), "reason")
    if until is None or until < when.day:
        raise BadInput(
            translate("Requests", "Choose the internal date, not before the day of the request."),
            "until",
        )
    return record_sending(
        session,
        request,
        when,
        step=AREA_ASKED,
        now=now,
        document=document,
        note=note,
        area=area.strip(),
        reason=reason,
        until=until,
    )


def record_area_reply(
    session: Session, asking: RequestEvent, when: When, *, now: datetime, note: str
) -> RequestEvent:
    """Record that an area replied to the internal request `asking`; `note` says what."""
    return record_event(
        session,
        asking.request,
        AREA_REPLIED,
        when,
        now=now,
        about_id=asking.id,
        area=asking.area,
        note=note,
    )
