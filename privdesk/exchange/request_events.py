"""The events of the documented format, recorded one after another on a request's timeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.exchange.request_facts import EVENT_KEYS, FIELD_KEYS, Given
from privdesk.exchange.request_object import ARRIVALS, told_events
from privdesk.exchange.request_timeline import Timeline
from privdesk.exchange.request_values import refuse_unknown, said_of
from privdesk.operations.areas import record_area_reply
from privdesk.operations.events import (
    record_arrival,
    record_event,
    record_sending,
    record_withdrawal,
)
from privdesk.operations.requests import reclassify, strike_event, void_request
from privdesk.records import Request, RequestEvent
from privdesk.rules.events import (
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


def add_events(
    session: Session,
    request: Request,
    events: object,
    *,
    now: datetime,
    zone: str,
    as_facts: bool = False,
) -> None:
    """Append the described events to a request's timeline, in their order.

    An event's `about` counts on from the events that the request has already, as `export` lists
    them. With `as_facts`, they are a history told elsewhere: a day to come is kept, and a letter
    named is another store's and passed over. Raises `BadInput` and `Refused`, naming the event by
    its place in the list and the key.
    """
    if not isinstance(events, list) or not all(isinstance(e, dict) for e in events):
        raise BadInput(translate("Exchange", "“events” must be a list of objects."), "events")
    line = Timeline(session, request, told_events(request.events), now, as_facts)
    for place, given in enumerate(events, 1):
        until = "until" if given.get("backups_until") is None else "backups_until"
        with said_of(f"events[{place}]", {**FIELD_KEYS, "until": until}):
            refuse_unknown(given, EVENT_KEYS)
            told = Given(session, given, zone, as_facts=as_facts)
            line.recorded.append(_add_event(line, told))


def _add_event(line: Timeline, given: Given) -> RequestEvent:
    name = str(given.plain.get("event"))
    given.refuse_unfit()
    if name in STEPS:
        return _add_sending(line, given, name)
    given.refuse_of_sendings()
    if name in _SPECIAL:
        return _SPECIAL[name](line, given)
    if name in _PLAIN:
        values = given.facts()
        about = line.about(given)
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


def _add_sending(line: Timeline, given: Given, step: str) -> RequestEvent:
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
        document=line.letter(given.text("letter").strip()),
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


def _add_issued(line: Timeline, given: Given) -> RequestEvent:
    """The letter itself stays in the store that issued it: what is known of it is a note."""
    text = translate("Exchange", "Letter {number} was issued.", number=given.text("letter"))
    note = f"{text} {given.text('note')}".strip()
    when = given.when("on")
    return record_event(line.session, line.request, NOTE, when, now=line.now, note=note)


def _add_arrival(line: Timeline, given: Given) -> RequestEvent:
    return record_arrival(
        line.session,
        line.earlier(given.plain.get("about")),
        given.when("on"),
        now=line.now,
        bounced=given.plain["event"] == BOUNCED,
        note=given.text("note"),
    )


def _add_struck(line: Timeline, given: Given) -> RequestEvent:
    """With `arrival`, the delivery or bounce told with the sending is struck, not the sending."""
    wrong = line.earlier(given.plain.get("about"))
    return strike_event(
        line.session,
        line.arrival(wrong) if given.flag("arrival") else wrong,
        given.when("on"),
        now=line.now,
        note=given.text("note") or given.text("reason"),
    )


def _add_voided(line: Timeline, given: Given) -> RequestEvent:
    return void_request(
        line.session,
        line.request,
        given.when("on"),
        reason=given.text("reason"),
        now=line.now,
        note=given.text("note"),
    )


def _add_decided(line: Timeline, given: Given) -> RequestEvent:
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


def _add_executed(line: Timeline, given: Given) -> RequestEvent:
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


def _add_withdrawn(line: Timeline, given: Given) -> RequestEvent:
    return record_withdrawal(
        line.session,
        line.request,
        given.when("on"),
        withdrawal=given.text("withdrawal") or given.text("how"),
        reason=given.text("reason"),
        now=line.now,
        note=given.text("note"),
    )


def _add_reclassified(line: Timeline, given: Given) -> RequestEvent:
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


def _add_area_reply(line: Timeline, given: Given) -> RequestEvent:
    """Of the asking that `about` names, else of the last one (of that area) without a reply."""
    asking = line.about(given) or line.unanswered(given.text("area").strip())
    return record_area_reply(
        line.session, asking, given.when("on"), now=line.now, note=given.text("note")
    )


_SPECIAL: Mapping[str, Callable[[Timeline, Given], RequestEvent]] = {
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
