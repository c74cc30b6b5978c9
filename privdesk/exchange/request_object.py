"""A request with its history as the documented format writes it (see `request_json`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from privdesk.clock import local_day
from privdesk.fields import FieldKind, fields_of, to_plain
from privdesk.records import Person, Request, RequestEvent, RequestLink
from privdesk.rules.case import CaseDeadline
from privdesk.rules.events import (
    BOUNCED,
    CLOSED,
    DELIVERED,
    EVENT_KINDS,
    EXECUTED,
    SENT,
    STEPS,
    STRUCK,
)
from privdesk.store.deadlines import AssessedRequest
from privdesk.text import say

ARRIVALS = {"reached": DELIVERED, "bounced": BOUNCED}
_TEXTS = ("reason", "ground", "decision", "area", "execution", "responsible", "withdrawal")


def written_when(moment: datetime, hour_known: bool, zone: str) -> str:
    """What `read_when` reads back: the legal day, or the moment with its offset."""
    if not hour_known:
        return local_day(moment, zone).isoformat()
    return moment.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def short_words(event: RequestEvent) -> str:
    """What happened in a few words, without what anybody typed."""
    words = [EVENT_KINDS[event.kind]] if event.kind != SENT else []
    if event.step:
        words.append(STEPS[event.step])
    return " · ".join(say(one) for one in words)


def request_object(
    assessed: AssessedRequest, state: str, links: Sequence[RequestLink] = ()
) -> dict[str, Any]:
    """The object of a request as `export` writes it; `links` are those to earlier requests."""
    request, zone = assessed.request, assessed.zone
    places = event_places(request.events)
    return {
        "number": request.number,
        "law": assessed.case.law,
        "kind": request.kind,
        "right": request.right,
        "first_kind": request.first_kind,
        "first_right": request.first_right,
        **who_asks(request),
        "received": written_when(request.received_at, request.received_time_known, zone),
        "reached_officer": iso(request.reached_officer_on),
        "channel": request.channel,
        "message_id": request.message_id,
        "database": request.database.name if request.database else None,
        "reply_address": request.reply_address,
        "text": request.text,
        "links": [{"number": k.earlier.number, "relation": k.relation} for k in links],
        "state": state,
        "decision": assessed.assessment.decision,
        "deadlines": [deadline_object(d, places) for d in assessed.assessment.deadlines],
        "events": event_objects(request, zone),
    }


def who_asks(request: Request) -> dict[str, Any]:
    """Whose data it is about, who asks in which capacity, and what the organization is to them."""
    return {
        "person": _person_object(request.person),
        "applicant": _person_object(request.applicant) if request.applicant else None,
        "capacity": request.capacity,
        "capacity_proof": request.capacity_proof,
        "is_minor": request.is_minor,
        "role": request.role,
        "party": request.party.name if request.party else None,
    }


def iso(day: date | None) -> str | None:
    """The day as JSON says it."""
    return day.isoformat() if day else None


def deadline_object(row: CaseDeadline, places: Mapping[int, int]) -> dict[str, Any]:
    """A deadline of a case; `about` is the place of the event that it follows."""
    return {
        "term": row.term,
        "due": iso(row.due),
        "target": iso(row.target),
        "promised": iso(row.promised),
        "internal": iso(row.internal),
        "met": iso(row.met_on),
        "shown": row.shown,
        "about": places.get(row.about) if row.about is not None else None,
    }


def _person_object(person: Person) -> dict[str, Any]:
    return {
        f.name: to_plain(f, getattr(person, f.name))
        for f in fields_of(Person)
        if f.kind is not FieldKind.REFERENCE and getattr(person, f.name) not in (None, "")
    }


def told_arrivals(events: Sequence[RequestEvent]) -> dict[int | None, RequestEvent]:
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
    arrivals = told_arrivals(events)
    ordered = sorted(events, key=lambda e: e.id)
    return [e for e in ordered if arrivals.get(e.about_id) is not e]


def event_places(events: Sequence[RequestEvent]) -> dict[int, int]:
    """By an event's id, its place in the list that is written, from 1; an arrival's is that of
    the sending that it stands with.
    """
    places = {event.id: place for place, event in enumerate(told_events(events), 1)}
    arrivals = told_arrivals(events)
    return places | {
        arrival.id: places[sending] for sending, arrival in arrivals.items() if sending in places
    }


def event_objects(request: Request, zone: str) -> list[dict[str, Any]]:
    """The events in the order of recording, an arrival told with its sending."""
    arrivals = told_arrivals(request.events)
    places = event_places(request.events)
    objects: list[dict[str, Any]] = []
    for event in told_events(request.events):
        objects.append(_event_object(event, arrivals.get(event.id), zone))
        if event.about_id is not None:
            objects[-1]["about"] = places[event.about_id]
    return objects


def _event_object(event: RequestEvent, arrival: RequestEvent | None, zone: str) -> dict[str, Any]:
    when = written_when(event.at, event.time_known, zone)
    found: dict[str, Any]
    if event.kind == SENT:
        found = {"event": event.step, "sent": when}
        if arrival:
            key = "bounced" if arrival.kind == BOUNCED else "reached"
            found[key] = written_when(arrival.at, arrival.time_known, zone)
        found |= {"channel": event.channel, "address": event.address}
    else:
        found = {"event": event.kind, "on": when, "step": event.step}
    found |= _facts(event)
    found["letter"] = event.document.number if event.document else None
    found["note"] = event.note
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _facts(event: RequestEvent) -> dict[str, Any]:
    until = "backups_until" if event.kind == EXECUTED else "until"
    return {
        "missing": event.missing.split(),
        until: iso(event.until),
        **{name: getattr(event, name) for name in _TEXTS},
        "database": event.database.name if event.database else None,
        "party": event.party.name if event.party else None,
        "kind": event.kind_after,
        "right": event.right_after,
    }
