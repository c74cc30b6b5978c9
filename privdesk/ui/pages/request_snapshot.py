"""A request as its page shows it: plain values, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.fields import fields_of
from privdesk.records import Attachment, Document, Person, Request, RequestEvent
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Assessment, Case, CaseDeadline
from privdesk.rules.events import ISSUED, SENT, STRUCK
from privdesk.rules.identity import grouped, written_nit
from privdesk.store import lists
from privdesk.store.deadlines import assess_request
from privdesk.store.finding import attachments_of
from privdesk.store.lists import Day


@dataclass(frozen=True)
class EventShown:
    """One event of the timeline; `at` is aware, `document` the number of its letter."""

    id: int
    kind: str
    step: str | None
    on: date
    at: datetime
    time_known: bool
    recorded_at: datetime
    about: int | None
    document: str | None
    decision: str | None
    channel: str | None
    address: str
    note: str
    struck: str | None  # why it was struck out; None while it stands
    flags: tuple[str, ...]


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


@dataclass(frozen=True)
class FileShown:
    """An attached file that is no letter of ours."""

    id: int
    name: str
    media_type: str
    added_at: datetime
    content: int
    size: int
    sha256: str


@dataclass(frozen=True)
class RequestSnapshot:
    """Everything that the record pane shows. `values` and `person` are by field names."""

    id: int
    number: str
    state: str
    values: dict[str, Any]
    person_id: int
    person: dict[str, Any]
    database: str
    events: tuple[EventShown, ...]  # as they happened, struck ones too; the striking ones left out
    letters: tuple[LetterShown, ...]
    files: tuple[FileShown, ...]
    history_keys: tuple[tuple[str, int], ...]
    assessment: Assessment
    case: Case
    calendar: Calendar
    zone: str

    @property
    def kind(self) -> str:
        """`inquiry` or `claim`."""
        return self.case.kind

    @property
    def answer(self) -> CaseDeadline | None:
        """The term to answer."""
        return next((d for d in self.assessment.deadlines if d.term.endswith(".answer")), None)


def read_request(session: Session, request_id: int, day: Day) -> RequestSnapshot | None:
    """The request with all that its page shows; None when there is no such request."""
    request = session.get(Request, request_id)
    if request is None:
        return None
    assessed = assess_request(session, request)
    files = attachments_of(session, Request.__tablename__, request_id)
    documents = [e.document for e in request.events if e.kind == ISSUED and e.document]
    events = _events(request, assessed.assessment, assessed.case)
    keys = [(Request.__tablename__, request.id), (Person.__tablename__, request.person_id)]
    keys += [(RequestEvent.__tablename__, e.id) for e in request.events]
    keys += [(Document.__tablename__, d.id) for d in documents]
    keys += [(Attachment.__tablename__, f.id) for f in files]
    issued = {d.attachment_id for d in documents}
    return RequestSnapshot(
        id=request.id,
        number=request.number,
        state=lists.rows(session, Request.__tablename__, [request.id], day)[0]["state"],
        values={f.name: getattr(request, f.name) for f in fields_of(Request)},
        person_id=request.person_id,
        person={f.name: getattr(request.person, f.name) for f in fields_of(Person)},
        database=request.database.name if request.database else "",
        events=events,
        letters=tuple(_letter(d, request.events, events) for d in documents),
        files=tuple(_file(f) for f in files if f.id not in issued),
        history_keys=tuple(keys),
        assessment=assessed.assessment,
        case=assessed.case,
        calendar=assessed.calendar,
        zone=assessed.zone,
    )


def _events(request: Request, assessment: Assessment, case: Case) -> tuple[EventShown, ...]:
    reasons = {e.about_id: e.note for e in request.events if e.kind == STRUCK}
    days = {e.id: e.on for e in case.events}
    shown = [
        EventShown(
            id=e.id,
            kind=e.kind,
            step=e.step,
            on=days[e.id],
            at=e.at,
            time_known=e.time_known,
            recorded_at=e.recorded_at,
            about=e.about_id,
            document=e.document.number if e.document else None,
            decision=e.decision,
            channel=e.channel,
            address=e.address,
            note=e.note,
            struck=reasons.get(e.id),
            flags=tuple(f.text for f in assessment.flags if f.event == e.id),
        )
        for e in request.events
        if e.kind != STRUCK
    ]
    return _in_order(shown)


def _in_order(events: list[EventShown]) -> tuple[EventShown, ...]:
    """By day and hour; one without its hour follows what was recorded before it that day."""
    latest: dict[date, datetime] = {}
    places: dict[int, tuple[date, datetime, int]] = {}
    for event in sorted(events, key=lambda e: e.id):
        before = latest.get(event.on, event.at)
        at = event.at if event.time_known else max(event.at, before)
        latest[event.on] = max(at, before)
        places[event.id] = (event.on, at, event.id)
    return tuple(sorted(events, key=lambda e: places[e.id]))


def _letter(
    document: Document, records: list[RequestEvent], events: tuple[EventShown, ...]
) -> LetterShown:
    bounced = {e.about_id for e in records if e.kind == "bounced"}
    sent = any(
        e.kind == SENT
        and e.document == document.number
        and e.struck is None
        and e.id not in bounced
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
    )


def _file(attachment: Attachment) -> FileShown:
    return FileShown(
        id=attachment.id,
        name=attachment.name,
        media_type=attachment.media_type,
        added_at=attachment.added_at,
        content=attachment.content_id,
        size=attachment.content.size,
        sha256=attachment.content.sha256,
    )


def document_words(kind: str, number: str) -> str:
    """`CC 9.000.000.142`; empty for a person without a document."""
    if kind == "none" or not number:
        return ""
    if kind == "NIT":
        try:
            return f"NIT {written_nit(number)}"
        except ValueError:  # kept from before the check digit was asked for
            return f"NIT {number}"
    return f"{kind} {grouped(number)}" if kind != "other" else number
