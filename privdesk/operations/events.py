"""Recording what happened to a request: its events, sendings, arrivals and withdrawals."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.errors import BadInput
from privdesk.operations.when import When
from privdesk.records import Document, Party, Request, RequestEvent
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Case, frozen
from privdesk.rules.events import (
    ANSWERED,
    AREA_ASKED,
    BOUNCED,
    CLOSED,
    DECIDED,
    DELIVERED,
    EXPRESS,
    ISSUED,
    LETTER_FACTS,
    MISSING,
    SENT,
    SILENT,
    STRUCK,
    TO_PARTY,
    TO_PERSON,
    WITHDRAWN,
    Event,
)
from privdesk.rules.places import place_of
from privdesk.rules.possible import check_event
from privdesk.rules.rights import INQUIRY
from privdesk.store.deadlines import assess_request
from privdesk.text import translate


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

    `values` are further fields of `RequestEvent`; `missing` may be the keys one by one. Raises
    `Refused` for the impossible, in words, and `BadInput` naming a field that cannot be so. A day
    to come is impossible, but for one told `as_fact`.
    """
    values["missing"] = _kept_missing(values.get("missing", ""))
    assessed = assess_request(session, request)
    today = local_day(now, assessed.zone)
    proposed = _proposed(assessed.case, kind, when.day, values)
    latest = max(today, when.day) if when.as_fact else today
    check_event(assessed.case, proposed, latest, assessed.calendar)
    for name, day in (("at", when.day), ("until", values.get("until"))):
        if day is not None:
            _check_known_year(name, day, assessed.calendar)
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


def _check_known_year(field: str, day: date, calendar: Calendar) -> None:
    """A day that no calendar here knows is a slip of the keys."""
    try:
        calendar.is_business_day(day)
    except BadInput as error:
        raise BadInput(str(error), field) from error


def _kept_missing(given: str | Iterable[str]) -> str:
    """The keys of what is missing as the record keeps them: each once, with spaces between."""
    keys = dict.fromkeys(given.split() if isinstance(given, str) else given)
    for key in keys:
        if key not in MISSING:
            raise BadInput(
                translate(
                    "Requests",
                    "“{key}” is nothing that can be missing. It is one of: {known}.",
                    key=str(key)[:60],
                    known=", ".join(MISSING),
                ),
                "missing",
            )
    return " ".join(keys)


def _proposed(case: Case, kind: str, on: date, values: Mapping[str, Any]) -> Event:
    """The event as the rules would see it, to be told whether it can have happened."""
    document: Document | None = values.get("document")
    return Event(
        id=max((e.id for e in case.events), default=0) + 1,
        kind=kind,
        on=on,
        step=values.get("step"),
        about=values.get("about_id"),
        document=document.number if document else None,
        decision=values.get("decision"),
        ground=values.get("ground"),
        missing=tuple(values["missing"].split()),
        until=values.get("until"),
        reason=values.get("reason") or "",
        place=place_of(values.get("step"), values.get("database_id"), values.get("party_id")),
        execution=values.get("execution"),
        withdrawal=values.get("withdrawal"),
    )


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
    **facts: Any,
) -> RequestEvent:
    """Record that a letter, ours or another, left the office: what stops or moves a term.

    `facts` are those of `LETTER_FACTS`; what is not given is taken from the issue of `document`. An
    answer carries its decision: the one that was taken before; else an inquiry's is `granted`,
    and a claim's that is not known is kept as unknown and flagged. Raises `BadInput` ("area") for
    an internal request to nobody.
    """
    given = {"decision": decision, **facts}
    said = {name: given[name] for name in LETTER_FACTS if given.get(name)}
    said = _facts_of_issue(request, document) | said
    if step == AREA_ASKED and not str(said.get("area", "")).strip():
        raise BadInput(translate("Requests", "Write which area is asked."), "area")
    if step == ANSWERED:
        said = _with_decision(request, said)
    return record_event(
        session,
        request,
        SENT,
        when,
        now=now,
        step=step,
        document=document,
        channel=channel,
        address=address or _usual_address(session, request, step, said.get("party_id")),
        note=note,
        **said,
    )


def standing(request: Request) -> list[RequestEvent]:
    """The events that no later one strikes out, in the order in which they were recorded."""
    struck = {e.about_id for e in request.events if e.kind == STRUCK}
    found = [e for e in request.events if e.kind != STRUCK and e.id not in struck]
    return sorted(found, key=lambda e: e.id)


def _facts_of_issue(request: Request, document: Document | None) -> dict[str, Any]:
    if document is None:
        return {}
    issues = [e for e in standing(request) if e.kind == ISSUED and e.document is document]
    return {n: value for e in issues[-1:] for n in LETTER_FACTS if (value := getattr(e, n))}


def _with_decision(request: Request, said: dict[str, Any]) -> dict[str, Any]:
    """What an answer says, with the decision that was taken and its ground where it is the same."""
    decided = next((e for e in reversed(standing(request)) if e.kind == DECIDED), None)
    if decided and decided.decision and said.get("decision", decided.decision) == decided.decision:
        taken = {"decision": decided.decision, "ground": decided.ground}
        return {name: value for name, value in taken.items() if value} | said
    if request.kind == INQUIRY:
        return {"decision": "granted"} | said
    return said


def _usual_address(session: Session, request: Request, step: str, party_id: int | None) -> str:
    """Where a letter of that step goes when nothing else is said; nowhere within the office."""
    if step in TO_PERSON:
        return request.reply_address
    party = session.get(Party, party_id) if party_id and step in TO_PARTY else None
    return party.contact if party else ""


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


def record_withdrawal(
    session: Session,
    request: Request,
    when: When,
    *,
    withdrawal: str = "",
    reason: str = "",
    now: datetime,
    note: str = "",
) -> RequestEvent:
    """Record that the person withdrew, expressly or by silence (Ley 1581 de 2012, art. 15.1).

    Where it is not said how: by silence while a request to complete is not replied to.
    """
    if not withdrawal:
        silence = assess_request(session, request).assessment.person_until is not None
        withdrawal = SILENT if silence else EXPRESS
    return record_event(
        session,
        request,
        WITHDRAWN,
        when,
        now=now,
        withdrawal=withdrawal,
        reason=reason,
        note=note,
    )
