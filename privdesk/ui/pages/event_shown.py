"""One event of a request as its page shows it: plain values, in the order of what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from privdesk.records import Attachment, Request, RequestEvent
from privdesk.rules.events import BOUNCED, STRUCK
from privdesk.rules.places import is_party, place_id, place_of
from privdesk.store.deadlines import AssessedRequest
from privdesk.store.finding import attachments_by_record, attachments_of


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
class EventShown:
    """One event of the timeline; `at` is aware, `document` the number of its letter.

    `place` is that of the rules (`database:3`, `party:5`) and `place_name` how it is called.
    """

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
    reason: str = ""
    until: date | None = None
    missing: tuple[str, ...] = ()
    ground: str | None = None
    place: str | None = None
    place_name: str = ""
    area: str = ""
    execution: str | None = None
    responsible: str = ""
    withdrawal: str | None = None
    kind_after: str | None = None
    right_after: str | None = None
    is_bounced: bool = False
    files: tuple[FileShown, ...] = ()

    @property
    def is_party(self) -> bool:
        """Whether it happened at a third party."""
        return is_party(self.place)

    @property
    def place_id(self) -> int | None:
        """The id of the database or third party."""
        return place_id(self.place)


def events_shown(session: Session, assessed: AssessedRequest) -> tuple[EventShown, ...]:
    """The request's events as they happened, struck ones too; the striking ones are left out."""
    request, case = assessed.request, assessed.case
    reasons = {e.about_id: e.note for e in request.events if e.kind == STRUCK}
    bounced = {e.about_id for e in request.events if e.kind == BOUNCED and e.id not in reasons}
    days = {e.id: e.on for e in case.events}
    flags: dict[int | None, list[str]] = {}
    for flag in assessed.assessment.flags:
        flags.setdefault(flag.event, []).append(flag.text)
    kept = attachments_by_record(session, RequestEvent.__tablename__, list(days))
    shown = [
        _shown(
            e,
            days[e.id],
            reasons.get(e.id),
            tuple(flags.get(e.id, ())),
            is_bounced=e.id in bounced,
            files=tuple(file_shown(a) for a in kept.get(e.id, ())),
        )
        for e in request.events
        if e.kind != STRUCK
    ]
    return _in_order(shown)


def _shown(
    event: RequestEvent,
    on: date,
    struck: str | None,
    flags: tuple[str, ...],
    *,
    is_bounced: bool,
    files: tuple[FileShown, ...],
) -> EventShown:
    at_place = place_of(event.step, event.database_id, event.party_id)
    where = event.party if is_party(at_place) else event.database
    return EventShown(
        id=event.id,
        kind=event.kind,
        step=event.step,
        on=on,
        at=event.at,
        time_known=event.time_known,
        recorded_at=event.recorded_at,
        about=event.about_id,
        document=event.document.number if event.document else None,
        decision=event.decision,
        channel=event.channel,
        address=event.address,
        note=event.note,
        struck=struck,
        flags=flags,
        reason=event.reason,
        until=event.until,
        missing=tuple(event.missing.split()),
        ground=event.ground,
        place=at_place,
        place_name=where.name if where else "",
        area=event.area,
        execution=event.execution,
        responsible=event.responsible,
        withdrawal=event.withdrawal,
        kind_after=event.kind_after,
        right_after=event.right_after,
        is_bounced=is_bounced,
        files=files,
    )


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


def file_shown(attachment: Attachment) -> FileShown:
    """An attachment as it is shown."""
    return FileShown(
        id=attachment.id,
        name=attachment.name,
        media_type=attachment.media_type,
        added_at=attachment.added_at,
        content=attachment.content_id,
        size=attachment.content.size,
        sha256=attachment.content.sha256,
    )


def request_files(session: Session, request: Request, issued: set[int]) -> tuple[FileShown, ...]:
    """The files attached to the request itself, without its issued letters' PDFs (by id)."""
    files = attachments_of(session, Request.__tablename__, request.id)
    return tuple(file_shown(f) for f in files if f.id not in issued)
