"""The documented format of a request with its history: what `add` takes and `export` gives.

One request is one object. Days are ISO dates (`2026-11-20`), a moment is an ISO date and time with
its offset from UTC. `events` stand in the order in which they were recorded; one that is sent
carries `sent`, and `reached` or `bounced` where known; the others carry `on`. Keys that only inform
(`number`, `state`, `deadlines`, …) are written by `export` and passed over by `add`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.errors import BadImport, BadInput
from privdesk.exchange.request_events import add_events
from privdesk.exchange.request_object import short_words
from privdesk.exchange.request_values import (
    read_day,
    read_object,
    read_text,
    read_when,
    record_values,
    refuse_unknown,
    said_of,
)
from privdesk.fields import field_of, from_plain
from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.operations.requests import receive_request
from privdesk.records import Person, Request
from privdesk.rules.events import RECLASSIFIED
from privdesk.rules.rights import CLAIM, INQUIRY, RIGHTS, kind_of
from privdesk.text import short_date, translate

FORMAT = "privdesk.requests/1"
_PLAIN_KEYS = (
    *("channel", "reply_address", "text", "message_id"),
    *("capacity", "capacity_proof", "is_minor", "role"),
)
_READ_KEYS = (
    *("right", "kind", "person", "applicant", "received", "reached_officer"),
    *("database", "party", "events", *_PLAIN_KEYS),
)
_INFORMATIVE = (
    *("number", "state", "decision", "deadlines", "law"),
    *("first_kind", "first_right", "links"),
)


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

    A database or third party that is not on record is added by its name.
    """
    refuse_unknown(given, {*_READ_KEYS, *_INFORMATIVE})
    received = read_when(given.get("received"), "received", zone)
    person = record_values(Person, read_object(given, "person"))
    applicant = None
    if given.get("applicant") is not None:
        with said_of("applicant"):
            applicant = record_values(Person, read_object(given, "applicant"))
    values = {
        key: from_plain(field_of(Request, key), given[key])
        for key in _PLAIN_KEYS
        if given.get(key) is not None
    }
    if database := read_text(given, "database").strip():
        values["database_id"] = find_or_add_database(session, database).id
    if party := read_text(given, "party").strip():
        values["party_id"] = find_or_add_party(session, party).id
    right, kind = _as_received(given)
    request = receive_request(
        session,
        person=person,
        applicant=applicant,
        right=right,
        kind=kind,
        received=received,
        reached_officer_on=read_day(given, "reached_officer", zone),
        now=now,
        **values,
    )
    events = given.get("events") or []
    add_events(session, request, events, now=now, zone=zone, as_facts=True)
    return request


def _as_received(given: Mapping[str, Any]) -> tuple[str, str]:
    """The right and the kind with which the request came, before any reclassification told.

    A kind that is a right of its own (`petition`, …) says both; who only inquires asks to know.
    Raises `BadInput` ("right") for a claim of nothing.
    """
    right, kind = read_text(given, "right"), read_text(given, "kind")
    events = given.get("events")
    if isinstance(events, list) and any(
        isinstance(e, dict) and e.get("event") == RECLASSIFIED for e in events
    ):
        right = read_text(given, "first_right") or right
        kind = read_text(given, "first_kind") or kind
    return right or _right_of(kind), kind


def _right_of(kind: str) -> str:
    """The right that a kind alone tells; empty for one that is no kind."""
    if kind == CLAIM:
        claims = ", ".join(right for right in RIGHTS if kind_of(right) == CLAIM)
        raise BadInput(
            translate("Exchange", "Say which right the claim exercises: {rights}.", rights=claims),
            "right",
        )
    if kind == INQUIRY:
        return "know"
    return kind if kind in RIGHTS else ""


def days_to_come(request: Request, zone: str, today: date) -> list[str]:
    """A sentence on each event of an added request whose day has not come: it is kept as told."""
    sentences = []
    for event in sorted(request.events, key=lambda e: e.id):
        day = local_day(event.at, zone)
        if day > today:
            sentences.append(
                translate(
                    "Exchange",
                    "{number}: {day} · {event}: dated in the future; it is kept as it was told.",
                    number=request.number,
                    event=short_words(event),
                    day=short_date(day),
                )
            )
    return sentences
