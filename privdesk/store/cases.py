"""A request of the store as the rules see it."""

from __future__ import annotations

import json

from privdesk.clock import local_day
from privdesk.records import Request, RequestEvent
from privdesk.rules.case import Case, thawed
from privdesk.rules.events import Event
from privdesk.rules.minors import is_minor
from privdesk.rules.places import place, place_of


def case_of(request: Request, zone: str) -> Case:
    """The request as the rules see it, its events in the order in which they were recorded."""
    events = sorted(request.events, key=lambda e: e.id)
    return Case(
        kind=request.kind,
        received=request.received_on(zone),
        events=tuple(_event(e, zone) for e in events),
        right=request.right,
        role=request.role,
        capacity=request.capacity,
        capacity_proof=request.capacity_proof,
        is_minor=_is_minor(request, zone),
        place=place(database_id=request.database_id),
    )


def _is_minor(request: Request, zone: str) -> bool | None:
    """As the officer says; where it is not said, as the date of birth does, on the receipt."""
    born = request.person.birth_date
    if request.is_minor is not None or born is None:
        return request.is_minor
    return is_minor(born, request.received_on(zone))


def _event(event: RequestEvent, zone: str) -> Event:
    return Event(
        id=event.id,
        kind=event.kind,
        on=local_day(event.at, zone),
        step=event.step,
        about=event.about_id,
        document=event.document.number if event.document else None,
        decision=event.decision,
        ground=event.ground,
        missing=tuple(event.missing.split()),
        until=event.until,
        reason=event.reason,
        place=place_of(event.step, event.database_id, event.party_id),
        execution=event.execution,
        withdrawal=event.withdrawal,
        recorded=local_day(event.recorded_at, zone),
        counted=thawed(json.loads(event.counted)) if event.counted else None,
    )
