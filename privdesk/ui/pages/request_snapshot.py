"""A request as its page shows it: plain values, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.fields import fields_of
from privdesk.records import Attachment, Document, Person, Request, RequestEvent, RequestLink
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Assessment, Case, CaseDeadline
from privdesk.rules.events import ISSUED, SENT
from privdesk.rules.places import is_party, place_id
from privdesk.store import lists
from privdesk.store.deadlines import assess_request
from privdesk.store.earlier_requests import links_of
from privdesk.store.lists import Day, Listing
from privdesk.ui.pages.event_shown import (
    EventShown,
    FileShown,
    events_shown,
    request_files,
)

_OFFERED = 500  # databases and third parties offered in a list


@dataclass(frozen=True)
class LetterShown:
    """An issued letter; `content` is the id of its PDF's bytes, `is_sent` unless it bounced."""

    id: int
    number: str
    heading: str
    step: str
    version: int
    issued_at: datetime
    content: int
    size: int
    sha256: str
    is_sent: bool
    erased_on: date | None = None  # its PDF was lawfully erased


@dataclass(frozen=True)
class LinkShown:
    """Another request that belongs to this one; `is_earlier` when the other came before."""

    request_id: int
    number: str
    relation: str
    is_earlier: bool


@dataclass(frozen=True)
class NamedShown:
    """A database or third party as a form offers it."""

    id: int
    name: str
    contact: str


@dataclass(frozen=True)
class RequestSnapshot:
    """Everything that the record pane shows. `values`, `person` and `applicant` by field names."""

    id: int
    number: str
    state: str
    values: dict[str, Any]
    person_id: int
    person: dict[str, Any]
    applicant: dict[str, Any] | None
    is_erased: bool  # the data subject, lawfully and whole
    database: str
    party: str
    events: tuple[EventShown, ...]  # as they happened, struck ones too; the striking ones left out
    letters: tuple[LetterShown, ...]
    files: tuple[FileShown, ...]
    links: tuple[LinkShown, ...]
    databases: tuple[NamedShown, ...]
    parties: tuple[NamedShown, ...]
    history_keys: tuple[tuple[str, int], ...]
    assessment: Assessment
    case: Case
    calendar: Calendar
    zone: str

    @property
    def kind(self) -> str:
        """One of rights.KINDS."""
        return self.case.kind

    @property
    def answer(self) -> CaseDeadline:
        """The deadline that the head shows."""
        return self.assessment.main

    def event(self, event_id: int | None) -> EventShown | None:
        """The event of that id, if it is shown."""
        return next((e for e in self.events if e.id == event_id), None)

    def standing(self, kind: str = "", step: str = "") -> list[EventShown]:
        """The events that are not struck out: all, of one kind, of one kind and step."""
        return [
            e
            for e in self.events
            if e.struck is None and kind in ("", e.kind) and step in ("", e.step)
        ]

    def place_name(self, place: str | None) -> str:
        """The name of a place of the rules (`database:3`); "" for the case as a whole."""
        known = self.parties if is_party(place) else self.databases
        return next((one.name for one in known if one.id == place_id(place)), "")


def read_request(session: Session, request_id: int, day: Day) -> RequestSnapshot | None:
    """The request with all that its page shows; None when there is no such request."""
    request = session.get(Request, request_id)
    if request is None:
        return None
    assessed = assess_request(session, request)
    documents = [e.document for e in request.events if e.kind == ISSUED and e.document]
    events = events_shown(session, assessed)
    files = request_files(session, request, {d.attachment_id for d in documents})
    return RequestSnapshot(
        id=request.id,
        number=request.number,
        state=lists.rows(session, Request.__tablename__, [request.id], day)[0]["state"],
        values=_values(request),
        person_id=request.person_id,
        person=_values(request.person),
        applicant=_values(request.applicant) if request.applicant else None,
        is_erased=request.person.erased_on is not None,
        database=request.database.name if request.database else "",
        party=request.party.name if request.party else "",
        events=events,
        letters=tuple(_letter(d, events) for d in documents),
        files=files,
        links=_links(session, request),
        databases=_named(session, "database", day),
        parties=_named(session, "party", day),
        history_keys=_history_keys(session, request, documents, events, files),
        assessment=assessed.assessment,
        case=assessed.case,
        calendar=assessed.calendar,
        zone=assessed.zone,
    )


def _values(record: Request | Person) -> dict[str, Any]:
    return {f.name: getattr(record, f.name) for f in fields_of(type(record))}


def _links(session: Session, request: Request) -> tuple[LinkShown, ...]:
    found = []
    for link in links_of(session, request.id):
        is_earlier = link.request_id == request.id
        other = link.earlier if is_earlier else link.request
        found.append(LinkShown(other.id, other.number, link.relation, is_earlier))
    return tuple(sorted(found, key=lambda one: one.number))


def _named(session: Session, record_type: str, day: Day) -> tuple[NamedShown, ...]:
    ids = lists.ids(session, Listing(record_type, descending=True), day)[:_OFFERED]
    rows = lists.rows(session, record_type, list(ids), day, ["name", "contact"])
    found = [NamedShown(row["id"], str(row["name"]), str(row["contact"] or "")) for row in rows]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def _history_keys(
    session: Session,
    request: Request,
    documents: list[Document],
    events: tuple[EventShown, ...],
    files: tuple[FileShown, ...],
) -> tuple[tuple[str, int], ...]:
    """The records (table, id) whose history is the request's."""
    keys = [(Request.__tablename__, request.id), (Person.__tablename__, request.person_id)]
    if request.applicant_id is not None:
        keys.append((Person.__tablename__, request.applicant_id))
    keys += [(RequestEvent.__tablename__, e.id) for e in request.events]
    keys += [(Document.__tablename__, d.id) for d in documents]
    keys += [(Attachment.__tablename__, d.attachment_id) for d in documents]
    keys += [(Attachment.__tablename__, f.id) for f in files]
    keys += [(Attachment.__tablename__, f.id) for e in events for f in e.files]
    keys += [(RequestLink.__tablename__, link.id) for link in links_of(session, request.id)]
    return tuple(keys)


def _letter(document: Document, events: tuple[EventShown, ...]) -> LetterShown:
    sent = any(
        e.kind == SENT and e.document == document.number and e.struck is None and not e.is_bounced
        for e in events
    )
    content = document.attachment.content
    return LetterShown(
        id=document.id,
        number=document.number,
        heading=document.heading,
        step=document.step,
        version=document.template_version,
        issued_at=document.issued_at,
        content=content.id,
        size=content.size,
        sha256=content.sha256,
        is_sent=sent,
        erased_on=content.erased_on,
    )
