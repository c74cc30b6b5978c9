"""What the officer does with a request: receive it, correct it, close it, strike out an event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.errors import BadInput, Refused
from privdesk.operations.events import record_event
from privdesk.operations.people import find_or_add_person
from privdesk.operations.when import When
from privdesk.records import Request, RequestEvent
from privdesk.records.number_series import REQUESTS
from privdesk.rules.events import CLOSED, STRUCK
from privdesk.rules.rights import RIGHTS, kind_of
from privdesk.store.deadlines import organization
from privdesk.store.numbering import next_sequence
from privdesk.text import translate


def receive_request(
    session: Session,
    *,
    person: Mapping[str, Any],
    right: str,
    received: When,
    now: datetime,
    kind: str = "",
    **values: Any,
) -> Request:
    """Record a request that reached the organization, with the next number of its year.

    `person` as for `find_or_add_person`; `kind` is proposed from the right when empty; `values`
    are further fields of `Request` (channel, database_id, reply_address, text). Raises `BadInput`
    naming the field, `Refused` for a day that has not come.
    """
    if right not in RIGHTS:
        raise BadInput(
            translate("Requests", "Choose the right that the person exercises."), "right"
        )
    zone = organization(session).time_zone
    _check_received(received, now, zone)
    found = find_or_add_person(session, person)
    year = received.day.year
    sequence = next_sequence(session, REQUESTS, year)
    request = Request(
        number=f"{year}-{sequence:04}",
        year=year,
        sequence=sequence,
        person=found,
        right=right,
        kind=kind or kind_of(right),
        received_at=received.moment(zone),
        received_time_known=received.hour is not None,
        **values,
    )
    if not request.reply_address:
        request.reply_address = found.email or found.address
    session.add(request)
    session.flush()
    return request


def _check_received(received: When, now: datetime, zone: str) -> None:
    if received.day > local_day(now, zone):
        raise Refused(
            translate(
                "Requests",
                "The day of receipt, {day}, has not come yet.",
                day=f"{received.day:%d/%m/%Y}",
            )
        )


def change_request(
    session: Session, request: Request, values: Mapping[str, Any], *, now: datetime | None = None
) -> None:
    """Correct the recorded data of a request. `values` by field names; the history keeps the old.

    The number, and with it the year, never changes. Raises `Refused` for a receipt after something
    that happened to the request and, where `now` is given, for one that has not come.
    """
    if moment := values.get("received_at"):
        _check_corrected_receipt(session, request, moment, now)
    for name, value in values.items():
        if getattr(request, name) != value:
            setattr(request, name, value)
    session.flush()


def _check_corrected_receipt(
    session: Session, request: Request, moment: datetime, now: datetime | None
) -> None:
    zone = organization(session).time_zone
    day = local_day(moment, zone)
    if now is not None:
        _check_received(When(day), now, zone)
    first = min((local_day(e.at, zone) for e in _standing(request)), default=None)
    if first is not None and first < day:
        raise Refused(
            translate(
                "Requests",
                "The receipt cannot be on {day}: something is recorded on {first} already. Strike "
                "it out first if it is wrong.",
                day=f"{day:%d/%m/%Y}",
                first=f"{first:%d/%m/%Y}",
            )
        )


def _standing(request: Request) -> list[RequestEvent]:
    struck = {e.about_id for e in request.events if e.kind == STRUCK}
    return [e for e in request.events if e.kind != STRUCK and e.id not in struck]


def close_request(session: Session, request: Request, when: When, *, now: datetime) -> RequestEvent:
    """Close the file; its deadlines are kept as they were counted. Refused before an answer."""
    return record_event(session, request, CLOSED, when, now=now)


def strike_event(
    session: Session, event: RequestEvent, when: When, *, now: datetime, note: str
) -> RequestEvent:
    """Strike out a wrong event: it stays readable and counts for nothing. A reason is needed."""
    if not note.strip():
        raise BadInput(translate("Requests", "Say why the event is struck out."), "note")
    return record_event(session, event.request, STRUCK, when, now=now, about_id=event.id, note=note)
