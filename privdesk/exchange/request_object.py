"""A request with its history as the documented format writes it (see `request_json`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from privdesk.clock import local_day
from privdesk.fields import FieldKind, fields_of, to_plain
from privdesk.records import Person, Request, RequestEvent
from privdesk.rules.events import (
    BOUNCED,
    CLOSED,
    DELIVERED,
    SENT,
    STRUCK,
)
from privdesk.store.deadlines import AssessedRequest

ARRIVALS = {"reached": DELIVERED, "bounced": BOUNCED}


def written_when(moment: datetime, hour_known: bool, zone: str) -> str:
    """What `read_when` reads back: the legal day, or the moment with its offset."""
    if not hour_known:
        return local_day(moment, zone).isoformat()
    return moment.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def request_object(assessed: AssessedRequest, state: str) -> dict[str, Any]:
    """The object of a request as `export` writes it."""
    request, zone = assessed.request, assessed.zone
    found: dict[str, Any] = {
        "number": request.number,
        "law": assessed.case.law,
        "kind": request.kind,
        "right": request.right,
        "person": _person_object(request.person),
        "received": written_when(request.received_at, request.received_time_known, zone),
        "channel": request.channel,
        "database": request.database.name if request.database else None,
        "reply_address": request.reply_address,
        "text": request.text,
        "state": state,
        "decision": assessed.assessment.decision,
        "deadlines": [
            {
                "term": d.term,
                "due": _iso(d.due),
                "target": _iso(d.target),
                "promised": _iso(d.promised),
                "internal": _iso(d.internal),
                "met": _iso(d.met_on),
            }
            for d in assessed.assessment.deadlines
        ],
        "events": _event_objects(request, zone),
    }
    return found


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _person_object(person: Person) -> dict[str, Any]:
    return {
        f.name: to_plain(f, getattr(person, f.name))
        for f in fields_of(Person)
        if f.kind is not FieldKind.REFERENCE and getattr(person, f.name) not in (None, "")
    }


def _arrivals(events: Sequence[RequestEvent]) -> dict[int | None, RequestEvent]:
    """By the id of a sending, the standing event whose day can be told with it.

    One with a note of its own, or recorded after the closing, keeps its own place.
    """
    struck = {e.about_id for e in events if e.kind == STRUCK}
    closings = [e.id for e in events if e.kind == CLOSED]
    found: dict[int | None, RequestEvent] = {}
    for event in sorted(events, key=lambda e: e.id):
        if event.kind not in ARRIVALS.values() or event.id in struck or event.note:
            continue
        if not any((event.about_id or 0) < closing < event.id for closing in closings):
            found.setdefault(event.about_id, event)
    return found


def told_events(events: Sequence[RequestEvent]) -> list[RequestEvent]:
    """The events in the order of recording, without the arrivals: those stand with a sending."""
    arrivals = _arrivals(events)
    ordered = sorted(events, key=lambda e: e.id)
    return [e for e in ordered if arrivals.get(e.about_id) is not e]


def _event_objects(request: Request, zone: str) -> list[dict[str, Any]]:
    """The events in the order of recording, an arrival told with its sending."""
    arrivals = _arrivals(request.events)
    places: dict[int | None, int] = {}
    objects: list[dict[str, Any]] = []
    for event in told_events(request.events):
        objects.append(_event_object(event, arrivals.get(event.id), zone))
        if event.about_id is not None:
            objects[-1]["about"] = places[event.about_id]
        places[event.id] = len(objects)
    return objects


def _event_object(event: RequestEvent, arrival: RequestEvent | None, zone: str) -> dict[str, Any]:
    when = written_when(event.at, event.time_known, zone)
    found: dict[str, Any]
    if event.kind == SENT:
        found = {"event": event.step, "sent": when, "channel": event.channel}
        found |= {"address": event.address, "decision": event.decision}
        if arrival:
            key = "bounced" if arrival.kind == BOUNCED else "reached"
            found[key] = written_when(arrival.at, arrival.time_known, zone)
    else:
        found = {"event": event.kind, "on": when}
        found |= {"step": event.step} if event.step else {}
    if event.document:
        found["letter"] = event.document.number
    if event.note:
        found["note"] = event.note
    return {key: value for key, value in found.items() if value not in (None, "")}
