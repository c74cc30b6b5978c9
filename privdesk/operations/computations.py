"""The computation of a request's terms: read for the screen, printed for its file, kept in it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.documents.case_computation import CaseComputation, case_computation
from privdesk.operations.letter_values import written_document
from privdesk.records import Attachment, Request, RequestEvent
from privdesk.store.attachments import attach
from privdesk.store.audit import head
from privdesk.store.counting import organization
from privdesk.store.deadlines import assess_request
from privdesk.text import short_date, translate


def computation_of(session: Session, request: Request) -> CaseComputation:
    """How each date of the request was counted, by this office's calendar."""
    assessed = assess_request(session, request)
    document = written_document(request.person)
    name = request.person.name
    return case_computation(
        assessed.case,
        assessed.assessment,
        assessed.calendar,
        number=request.number,
        person=f"{name} ({document})" if document else name,
        places={event.id: _place(event) for event in request.events},
    )


def _place(event: RequestEvent) -> str:
    """The name of the database, third party or area that an event concerns."""
    place = event.database or event.party
    return place.name if place else event.area


def computation_sheet(session: Session, request: Request, now: datetime) -> bytes:
    """The computation of terms as a PDF for the file: its dates, the days, the seal of the audit.

    `now` is an aware moment; the sheet bears its day.
    """
    from privdesk.documents.computation_sheet import SheetFrame, case_sheet_pdf

    office = organization(session)
    seal = head(session.connection()).short
    frame = SheetFrame(office.name, now, office.time_zone, seal)
    return case_sheet_pdf(computation_of(session, request), frame)


def sheet_name(session: Session, request: Request, now: datetime) -> str:
    """The file's name of that sheet: `Cómputo de términos 2026-0142, 23-11-2026.pdf`."""
    day = local_day(now, organization(session).time_zone)
    return translate(
        "Computation",
        "Computation of terms {number}, {day}.pdf",
        number=request.number,
        day=short_date(day).replace("/", "-"),
    )


def keep_computation(session: Session, request: Request, pdf: bytes, now: datetime) -> Attachment:
    """Attach a printed computation to its request, as evidence of how it was counted that day."""
    name = sheet_name(session, request, now)
    return attach(session, Request.__tablename__, request.id, name, pdf, now)
