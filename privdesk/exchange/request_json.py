"""The documented format of a request with its history: what `add` takes and `export` gives.

One request is one object. Days are ISO dates (`2026-11-20`), a moment is an ISO date and time with
its offset from UTC. `events` stand in the order in which they were recorded; one that is sent
carries `sent`, and `reached` or `bounced` where known; the others carry `on`. Keys that only inform
(`number`, `state`, `deadlines`, …) are written by `export` and passed over by `add`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from privdesk.errors import BadImport, BadInput
from privdesk.exchange.request_object import ARRIVALS, told_events
from privdesk.fields import field_of, fields_of, from_plain
from privdesk.operations.events import record_arrival, record_event, record_sending
from privdesk.operations.requests import receive_request, strike_event
from privdesk.operations.when import When
from privdesk.records import Document, Person, Request, RequestEvent
from privdesk.rules.events import (
    BOUNCED,
    CLOSED,
    COMPLETED,
    ISSUED,
    LEGEND_SET,
    NOTE,
    STEPS,
    STRUCK,
)
from privdesk.store.finding import database_by_name
from privdesk.text import translate

_PLAIN_EVENTS = (COMPLETED, LEGEND_SET, CLOSED, NOTE)
_REQUEST_KEYS = ("right", "kind", "channel", "reply_address", "text")
_EVENT_KEYS = (
    *("event", "on", "sent", "reached", "bounced", "channel", "address", "decision"),
    *("note", "about", "letter", "step"),
)
FORMAT = "privdesk.requests/1"
_INFORMATIVE = ("number", "state", "decision", "deadlines", "law")


def read_objects(text: str) -> list[dict[str, Any]]:
    """The objects of a JSON text: one object, a list of them, or an export of requests.

    Raises `BadImport` with the line where it is no JSON, or for an export of another format.
    """
    try:
        content = json.loads(text.removeprefix("\ufeff"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:  # no JSON, or a number of too many digits
        line = getattr(error, "lineno", 1)
        raise BadImport(
            translate("Exchange", "This is no JSON: line {line} cannot be read.", line=line)
        ) from error
    if isinstance(content, dict) and isinstance(content.get("requests"), list):
        if content.get("format", FORMAT) != FORMAT:
            raise BadImport(
                translate(
                    "Exchange", "This export has another format; {known} is read.", known=FORMAT
                )
            )
        content = content["requests"]
    objects = content if isinstance(content, list) else [content]
    if not all(isinstance(one, dict) for one in objects):
        raise BadImport(translate("Exchange", "A JSON object, or a list of them, is expected."))
    return objects


def _no_constant(name: str) -> float:
    raise BadImport(translate("Exchange", "{name} is no value of JSON.", name=name))


def add_request(session: Session, given: Mapping[str, Any], *, now: datetime, zone: str) -> Request:
    """Record the request that the object describes, with its events. Nothing is left half done
    when it raises: `BadInput` naming the key, `Refused` for what cannot have happened.
    """
    known = {*_REQUEST_KEYS, *_INFORMATIVE, "person", "received", "database", "events"}
    _refuse_unknown(given, known)
    received = read_when(given.get("received"), "received", zone)
    person = given.get("person")
    if not isinstance(person, dict):
        raise BadInput(translate("Exchange", "“person” must be an object."), "person")
    values = {
        key: from_plain(field_of(Request, key), given[key])
        for key in _REQUEST_KEYS
        if given.get(key) is not None
    }
    if database := _text(given, "database"):
        values["database_id"] = database_by_name(session, database).id
    request = receive_request(
        session,
        person=record_values(Person, person),
        right=values.pop("right", ""),
        kind=values.pop("kind", ""),
        received=received,
        now=now,
        **values,
    )
    events = given.get("events") or []
    add_events(session, request, events, now=now, zone=zone, from_elsewhere=True)
    return request


def add_events(
    session: Session,
    request: Request,
    events: object,
    *,
    now: datetime,
    zone: str,
    from_elsewhere: bool = False,
) -> None:
    """Append the described events to a request's timeline, in their order.

    An event's `about` counts on from the events that the request has already, as `export` lists
    them. With `from_elsewhere`, a letter named is another store's and is passed over.
    """
    if not isinstance(events, list) or not all(isinstance(e, dict) for e in events):
        raise BadInput(translate("Exchange", "“events” must be a list of objects."), "events")
    recorded = told_events(request.events)
    for given in events:
        letter = None if from_elsewhere else _letter_of(request, given)
        recorded.append(_add_event(session, request, given, letter, recorded, now=now, zone=zone))


def _add_event(
    session: Session,
    request: Request,
    given: Mapping[str, Any],
    letter: Document | None,
    recorded: list[RequestEvent],
    *,
    now: datetime,
    zone: str,
) -> RequestEvent:
    _refuse_unknown(given, _EVENT_KEYS)
    name = str(given.get("event"))
    note = _text(given, "note")
    if name in STEPS:
        return _add_sending(session, request, given, letter, now=now, zone=zone)
    if name in _PLAIN_EVENTS:
        when = read_when(given.get("on"), "on", zone)
        return record_event(session, request, name, when, now=now, note=note)
    if name == ISSUED:
        # The letter itself stays in the store that issued it: what is known of it is a note.
        when = read_when(given.get("on"), "on", zone)
        text = translate("Exchange", "Letter {number} was issued.", number=_text(given, "letter"))
        return record_event(session, request, NOTE, when, now=now, note=f"{text} {note}".strip())
    if name in (STRUCK, *ARRIVALS.values()):
        when = read_when(given.get("on"), "on", zone)
        about = _earlier(given.get("about"), recorded)
        if name == STRUCK:
            return strike_event(session, about, when, now=now, note=note)
        return record_arrival(session, about, when, now=now, bounced=name == BOUNCED, note=note)
    known = ", ".join([*STEPS, *_PLAIN_EVENTS, *ARRIVALS.values(), ISSUED, STRUCK])
    raise BadInput(
        translate(
            "Exchange",
            "“{event}” is no event. There are: {known}.",
            event=name[:60],
            known=known,
        ),
        "event",
    )


def _earlier(place: object, recorded: list[RequestEvent]) -> RequestEvent:
    if not isinstance(place, int) or isinstance(place, bool) or not 1 <= place <= len(recorded):
        raise BadInput(
            translate("Exchange", "“about” is the place of an earlier event, from 1."), "about"
        )
    return recorded[place - 1]


def _letter_of(request: Request, given: Mapping[str, Any]) -> Document | None:
    """The letter that the event names, which is one issued for this request."""
    number = _text(given, "letter").strip()
    if not number:
        return None
    for event in request.events:
        if event.document and event.document.number == number:
            return event.document
    raise BadInput(
        translate(
            "Exchange",
            "{letter} is no letter of request {number}.",
            letter=number[:40],
            number=request.number,
        ),
        "letter",
    )


def _add_sending(
    session: Session,
    request: Request,
    given: Mapping[str, Any],
    letter: Document | None,
    *,
    now: datetime,
    zone: str,
) -> RequestEvent:
    sending = record_sending(
        session,
        request,
        read_when(given.get("sent"), "sent", zone),
        step=str(given["event"]),
        now=now,
        document=letter,
        channel=_text(given, "channel") or "email",
        address=_text(given, "address"),
        decision=_text(given, "decision") or None,
        note=_text(given, "note"),
    )
    for key in ARRIVALS:
        if given.get(key) is not None:
            when = read_when(given[key], key, zone)
            record_arrival(session, sending, when, now=now, bounced=key == "bounced")
    return sending


def record_values(record_type: type, given: Mapping[str, Any]) -> dict[str, Any]:
    """A record's values from plain JSON values. Raises `BadInput` for an unknown key."""
    fields = {f.name: f for f in fields_of(record_type)}
    _refuse_unknown(given, fields)
    return {name: from_plain(fields[name], value) for name, value in given.items()}


def _text(given: Mapping[str, Any], key: str) -> str:
    """The text under that key, empty where it is left out or null. Raises `BadInput`."""
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadInput(translate("Exchange", "“{key}” must be a text.", key=key), key)
    return value


def _refuse_unknown(given: Mapping[str, Any], known: Any) -> None:
    for key in given:
        if key not in known:
            raise BadInput(
                translate(
                    "Exchange",
                    "“{key}” is not known here. Known are: {known}.",
                    key=str(key)[:60],
                    known=", ".join(sorted(known)),
                ),
                str(key),
            )


def read_when(value: object, key: str, zone: str) -> When:
    """A legal day, with its hour in the organization's zone where a moment was given."""
    try:
        if not isinstance(value, str):
            raise ValueError(value)
        if len(value) == len("2026-11-20"):
            return When(_iso_day(value))
        if value[10:11] not in ("T", " "):  # 20261120 is a day, never its midnight
            raise ValueError(value)
        _iso_day(value[:10])
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            moment = moment.astimezone(ZoneInfo(zone))
    except (ValueError, OverflowError) as error:
        raise BadInput(
            translate("Exchange", "“{key}” must be a date like 2026-11-20.", key=key), key
        ) from error
    return When(moment.date(), time(moment.hour, moment.minute, moment.second))


def _iso_day(text: str) -> date:
    """A day like 2026-11-20; Python reads weeks, 2026-W47-5, as well. Raises ValueError."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day
