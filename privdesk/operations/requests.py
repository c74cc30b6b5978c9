"""What the officer does with a request: receive, correct, reclassify, link and close it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.errors import BadInput, Refused
from privdesk.operations.applicants import check_capacity, find_or_add_applicant
from privdesk.operations.events import record_event, standing
from privdesk.operations.expecting import refuse_if_changed
from privdesk.operations.people import find_or_add_person
from privdesk.operations.when import When
from privdesk.records import Person, Request, RequestEvent, RequestLink
from privdesk.records.number_series import REQUESTS
from privdesk.records.request_link import FOLLOWS, RELATIONS
from privdesk.rules.events import CLOSED, RECLASSIFIED, STRUCK, VOIDED
from privdesk.rules.rights import KINDS, RIGHTS, kind_of
from privdesk.store.counting import organization
from privdesk.store.earlier_requests import links_of
from privdesk.store.numbering import next_sequence
from privdesk.text import short_date, translate


def receive_request(
    session: Session,
    *,
    person: Mapping[str, Any] | Person,
    right: str,
    received: When,
    now: datetime,
    kind: str = "",
    applicant: Mapping[str, Any] | Person | None = None,
    linked_to: Request | None = None,
    relation: str = "",
    **values: Any,
) -> Request:
    """Record a request that reached the organization, with the next number of its year.

    `person` and `applicant` (None: the data subject asks) as for `find_or_add_person`, or the
    record itself; `kind` is proposed from the right when empty; `linked_to` is an earlier request
    and `relation` one of `RELATIONS`, that it continues it when empty; `values` are further fields
    of `Request`. Raises `BadInput` naming the field, the applicant's as `applicant.email`, and
    `Refused` for a day that has not come.
    """
    if right not in RIGHTS:
        raise BadInput(
            translate("Requests", "Choose the right that the person exercises."), "right"
        )
    zone = organization(session).time_zone
    today = local_day(now, zone)
    _check_received(received.day, today)
    _check_reached_officer(received.day, values.get("reached_officer_on"), today)
    if isinstance(person, Person):
        found = person
    else:
        found = find_or_add_person(session, person, today=today)
    asking = find_or_add_applicant(session, applicant, today)
    values["message_id"] = _bare(values.get("message_id") or "")
    year = received.day.year
    sequence = next_sequence(session, REQUESTS, year)
    request = Request(
        number=f"{year}-{sequence:04}",
        year=year,
        sequence=sequence,
        person=found,
        applicant=None if asking is found else asking,
        right=right,
        kind=kind or kind_of(right),
        received_at=received.moment(zone),
        received_time_known=received.hour is not None,
        **values,
    )
    check_capacity(request.capacity, request.applicant)
    if not request.reply_address:
        heard = request.applicant or found
        request.reply_address = heard.reached_at() or found.reached_at()
    session.add(request)
    session.flush()
    if linked_to is not None:
        link_requests(session, request, linked_to, relation or FOLLOWS)
    return request


def _bare(message_id: str) -> str:
    """A Message-ID without the angle brackets that some programs show."""
    return message_id.strip().removeprefix("<").removesuffix(">")


def _check_received(day: date, today: date) -> None:
    if day > today:
        raise Refused(
            translate(
                "Requests",
                "The day of receipt, {day}, has not come yet.",
                day=short_date(day),
            )
        )


def _check_reached_officer(received: date, reached: date | None, today: date) -> None:
    if reached is not None and not received <= reached <= today:
        raise BadInput(
            translate(
                "Requests",
                "It reached you between the receipt, {received}, and today.",
                received=short_date(received),
            ),
            "reached_officer_on",
        )


def change_request(
    session: Session,
    request: Request,
    values: Mapping[str, Any],
    *,
    now: datetime,
    reason: str = "",
    expected: Mapping[str, Any] | None = None,
) -> None:
    """Correct the recorded data of a request. `values` by field names; the history keeps the old.

    `applicant` among them is a mapping as for `receive_request`, or None. Another kind or right is
    reclassified now, for that `reason`. The number, and with it the year, never changes. Raises
    `BadInput` naming the field, and `Refused` for a receipt that has not come or is after
    something that happened to the request; `Conflict` where `expected`, by attribute names (the
    applicant as `applicant_id`), no longer stands there.
    """
    refuse_if_changed(request, values, expected)
    zone = organization(session).time_zone
    today = local_day(now, zone)
    wanted = dict(values)
    if moment := wanted.get("received_at"):
        _check_corrected_receipt(request, local_day(moment, zone), today, zone)
    if "applicant" in wanted:
        asking = find_or_add_applicant(session, wanted["applicant"], today)
        wanted["applicant"] = None if asking is request.person else asking
    right = wanted.pop("right", None) or request.right
    kind = wanted.pop("kind", None) or (request.kind if right == request.right else kind_of(right))
    for name, value in wanted.items():
        if getattr(request, name) != value:
            setattr(request, name, value)
    if {"capacity", "applicant", "applicant_id"} & wanted.keys():
        session.flush()
        check_capacity(request.capacity, request.applicant)
    if {"received_at", "reached_officer_on"} & wanted.keys():
        _check_reached_officer(request.received_on(zone), request.reached_officer_on, today)
    if (kind, right) != (request.kind, request.right):
        hour = now.astimezone(ZoneInfo(zone)).time().replace(microsecond=0)
        when = When(today, hour)
        reclassify(session, request, when, kind=kind, right=right, reason=reason, now=now)
    session.flush()


def _check_corrected_receipt(request: Request, day: date, today: date, zone: str) -> None:
    _check_received(day, today)
    first = min((local_day(e.at, zone) for e in standing(request)), default=None)
    if first is not None and first < day:
        raise Refused(
            translate(
                "Requests",
                "The receipt cannot be on {day}: something is recorded on {first} already. Strike "
                "it out first if it is wrong.",
                day=short_date(day),
                first=short_date(first),
            )
        )


def reclassify(
    session: Session,
    request: Request,
    when: When,
    *,
    kind: str,
    right: str,
    reason: str,
    now: datetime,
    note: str = "",
) -> RequestEvent:
    """Record that the request is of another kind or right than it seemed; its terms are recounted.

    Raises `BadInput` ("kind", "right") for what is none.
    """
    if right not in RIGHTS:
        raise BadInput(
            translate("Requests", "Choose the right that the person exercises."), "right"
        )
    if kind not in KINDS:
        raise BadInput(translate("Requests", "Choose the kind of the request."), "kind")
    event = record_event(
        session,
        request,
        RECLASSIFIED,
        when,
        now=now,
        kind_after=kind,
        right_after=right,
        reason=reason,
        note=note,
    )
    if request.first_kind is None:
        request.first_kind, request.first_right = request.kind, request.right
    request.kind, request.right = kind, right
    session.flush()
    return event


def close_request(session: Session, request: Request, when: When, *, now: datetime) -> RequestEvent:
    """Close the file; its deadlines are kept as they were counted. Refused before an answer."""
    return record_event(session, request, CLOSED, when, now=now)


def void_request(
    session: Session,
    request: Request,
    when: When,
    *,
    reason: str,
    now: datetime,
    note: str = "",
) -> RequestEvent:
    """Annul a request recorded by mistake: it keeps its number and counts for nothing.

    Raises `BadInput` ("reason") without a reason.
    """
    if not reason.strip():
        raise BadInput(translate("Requests", "Say why the request is annulled."), "reason")
    return record_event(session, request, VOIDED, when, now=now, reason=reason, note=note)


def link_requests(
    session: Session, request: Request, earlier: Request, relation: str
) -> RequestLink:
    """Link a request to an earlier one (`relation` of `RELATIONS`); an existing link is kept.

    Raises `BadInput` ("linked_to") for a link to itself, ("relation") for an unknown relation.
    """
    if relation not in RELATIONS:
        raise BadInput(translate("Requests", "Say how the requests belong together."), "relation")
    if request is earlier:
        raise BadInput(translate("Requests", "A request is not linked to itself."), "linked_to")
    for link in links_of(session, request.id):
        if {link.request_id, link.earlier_id} == {request.id, earlier.id}:
            return link
    link = RequestLink(request=request, earlier=earlier, relation=relation)
    session.add(link)
    session.flush()
    return link


def strike_event(
    session: Session, event: RequestEvent, when: When, *, now: datetime, note: str
) -> RequestEvent:
    """Strike out a wrong event: it stays readable and counts for nothing. A reason is needed.

    With a reclassification, the kind and the right are again what they were without it.
    """
    if not note.strip():
        raise BadInput(translate("Requests", "Say why the event is struck out."), "note")
    request = event.request
    struck = record_event(session, request, STRUCK, when, now=now, about_id=event.id, note=note)
    if event.kind == RECLASSIFIED:
        _restore(request)
        session.flush()
    return struck


def _restore(request: Request) -> None:
    """Give the request the kind and right of its last standing reclassification, or its first."""
    last = next((e for e in reversed(standing(request)) if e.kind == RECLASSIFIED), None)
    if last is not None and last.kind_after and last.right_after:
        request.kind, request.right = last.kind_after, last.right_after
    elif request.first_kind and request.first_right:
        request.kind, request.right = request.first_kind, request.first_right
        request.first_kind = request.first_right = None
