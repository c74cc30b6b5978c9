"""The events of the documented format, recorded one after another on a request's timeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.exchange.request_facts import EVENT_KEYS, FIELD_KEYS, Given
from privdesk.exchange.request_object import ARRIVALS, told_events
from privdesk.exchange.request_values import refuse_unknown, said_of
from privdesk.operations.events import (
    record_area_reply,
    record_arrival,
    record_event,
    record_sending,
    record_withdrawal,
    standing,
)
from privdesk.operations.requests import reclassify, strike_event, void_request
from privdesk.records import Document, Request, RequestEvent
from privdesk.rules.events import (
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    DECIDED,
    EVENT_KINDS,
    EXECUTED,
    ISSUED,
    NOTE,
    RECLASSIFIED,
    SENT,
    STEPS,
    STRUCK,
    VOIDED,
    WITHDRAWN,
)
from privdesk.text import translate

_DONE_FOR = {"update": "updated", "rectify": "rectified", "erase": "erased", "revoke": "stopped"}


@dataclass(frozen=True)
class _Timeline:
    """The request on which the events are recorded, and those that `about` counts."""

    session: Session
    request: Request
    recorded: list[RequestEvent]
    now: datetime
    from_elsewhere: bool


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
    them. With `from_elsewhere`, a letter named is another store's and is passed over. Raises
    `BadInput` and `Refused`, naming the event by its place in the list and the key.
    """
    if not isinstance(events, list) or not all(isinstance(e, dict) for e in events):
        raise BadInput(translate("Exchange", "“events” must be a list of objects."), "events")
    line = _Timeline(session, request, told_events(request.events), now, from_elsewhere)
    for place, given in enumerate(events, 1):
        until = "until" if given.get("backups_until") is None else "backups_until"
        with said_of(f"events[{place}]", {**FIELD_KEYS, "until": until}):
            refuse_unknown(given, EVENT_KEYS)
            line.recorded.append(_add_event(line, Given(session, given, zone)))


def _add_event(line: _Timeline, given: Given) -> RequestEvent:
    name = str(given.plain.get("event"))
    if name in STEPS:
        return _add_sending(line, given, name)
    given.refuse_of_sendings()
    if name in _SPECIAL:
        return _SPECIAL[name](line, given)
    if name in _PLAIN:
        values = given.facts()
        about = _about(line, given)
        values["about_id"] = about.id if about else None
        when = given.when("on")
        return record_event(
            line.session, line.request, name, when, now=line.now, note=given.text("note"), **values
        )
    raise BadInput(
        translate(
            "Exchange",
            "“{event}” is no event. There are: {known}.",
            event=name[:60],
            known=", ".join([*STEPS, *_SPECIAL, *_PLAIN]),
        ),
        "event",
    )


def _add_sending(line: _Timeline, given: Given, step: str) -> RequestEvent:
    if given.plain.get("on") is not None:
        raise BadInput(
            translate("Exchange", "“{event}” is sent: its day is “sent”, not “on”.", event=step),
            "on",
        )
    sending = record_sending(
        line.session,
        line.request,
        given.when("sent"),
        step=step,
        now=line.now,
        document=_letter(line, given.text("letter").strip()),
        channel=given.text("channel") or "email",
        address=given.text("address"),
        note=given.text("note"),
        **given.facts(),
    )
    for key in ARRIVALS:
        if given.plain.get(key) is not None:
            when = given.when(key)
            record_arrival(line.session, sending, when, now=line.now, bounced=key == "bounced")
    return sending


def _letter(line: _Timeline, number: str) -> Document | None:
    """The letter that the event names, which is one issued for this request."""
    if not number or line.from_elsewhere:
        return None
    for event in line.request.events:
        if event.document and event.document.number == number:
            return event.document
    raise BadInput(
        translate(
            "Exchange",
            "{letter} is no letter of request {number}.",
            letter=number[:40],
            number=line.request.number,
        ),
        "letter",
    )


def _about(line: _Timeline, given: Given) -> RequestEvent | None:
    place = given.plain.get("about")
    return None if place is None else _earlier(line, place)


def _earlier(line: _Timeline, place: object) -> RequestEvent:
    recorded = line.recorded
    if not isinstance(place, int) or isinstance(place, bool) or not 1 <= place <= len(recorded):
        raise BadInput(
            translate("Exchange", "“about” is the place of an earlier event, from 1."), "about"
        )
    return recorded[place - 1]


def _add_issued(line: _Timeline, given: Given) -> RequestEvent:
    """The letter itself stays in the store that issued it: what is known of it is a note."""
    text = translate("Exchange", "Letter {number} was issued.", number=given.text("letter"))
    note = f"{text} {given.text('note')}".strip()
    when = given.when("on")
    return record_event(line.session, line.request, NOTE, when, now=line.now, note=note)


def _add_arrival(line: _Timeline, given: Given) -> RequestEvent:
    return record_arrival(
        line.session,
        _earlier(line, given.plain.get("about")),
        given.when("on"),
        now=line.now,
        bounced=given.plain["event"] == BOUNCED,
        note=given.text("note"),
    )


def _add_struck(line: _Timeline, given: Given) -> RequestEvent:
    return strike_event(
        line.session,
        _earlier(line, given.plain.get("about")),
        given.when("on"),
        now=line.now,
        note=given.text("note") or given.text("reason"),
    )


def _add_voided(line: _Timeline, given: Given) -> RequestEvent:
    return void_request(
        line.session,
        line.request,
        given.when("on"),
        reason=given.text("reason"),
        now=line.now,
        note=given.text("note"),
    )


def _add_decided(line: _Timeline, given: Given) -> RequestEvent:
    values = given.facts()
    if not values.get("decision"):
        raise BadInput(translate("Exchange", "Say what was decided."), "decision")
    return record_event(
        line.session,
        line.request,
        DECIDED,
        given.when("on"),
        now=line.now,
        note=given.text("note"),
        **values,
    )


def _add_executed(line: _Timeline, given: Given) -> RequestEvent:
    values = given.facts()
    values.setdefault("execution", _DONE_FOR.get(line.request.right, "done"))
    return record_event(
        line.session,
        line.request,
        EXECUTED,
        given.when("on"),
        now=line.now,
        note=given.text("note"),
        **values,
    )


def _add_withdrawn(line: _Timeline, given: Given) -> RequestEvent:
    return record_withdrawal(
        line.session,
        line.request,
        given.when("on"),
        withdrawal=given.text("withdrawal") or given.text("how"),
        reason=given.text("reason"),
        now=line.now,
        note=given.text("note"),
    )


def _add_reclassified(line: _Timeline, given: Given) -> RequestEvent:
    right, kind = given.reclassified(line.request.right)
    return reclassify(
        line.session,
        line.request,
        given.when("on"),
        kind=kind,
        right=right,
        reason=given.text("reason"),
        now=line.now,
        note=given.text("note"),
    )


def _add_area_reply(line: _Timeline, given: Given) -> RequestEvent:
    """Of the asking that `about` names, else of the last one (of that area) without a reply."""
    asking = _about(line, given) or _unanswered(line.request, given.text("area").strip())
    return record_area_reply(
        line.session, asking, given.when("on"), now=line.now, note=given.text("note")
    )


def _unanswered(request: Request, area: str) -> RequestEvent:
    replied = {e.about_id for e in standing(request) if e.kind == AREA_REPLIED}
    for event in reversed(standing(request)):
        is_asking = event.kind == SENT and event.step == AREA_ASKED and event.id not in replied
        if is_asking and area in ("", event.area):
            return event
    raise BadInput(
        translate("Exchange", "“about” is the place of the request to the area, from 1."), "about"
    )


_SPECIAL: Mapping[str, Callable[[_Timeline, Given], RequestEvent]] = {
    DECIDED: _add_decided,
    EXECUTED: _add_executed,
    WITHDRAWN: _add_withdrawn,
    RECLASSIFIED: _add_reclassified,
    AREA_REPLIED: _add_area_reply,
    **dict.fromkeys(ARRIVALS.values(), _add_arrival),
    ISSUED: _add_issued,
    VOIDED: _add_voided,
    STRUCK: _add_struck,
}
_PLAIN = [kind for kind in EVENT_KINDS if kind not in _SPECIAL and kind != SENT]
