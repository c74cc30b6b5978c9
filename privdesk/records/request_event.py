"""What happened to a request: an append-only list of dated events."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, relationship

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.database import Database
from privdesk.records.document import Document
from privdesk.records.party import Party
from privdesk.rules.events import (
    DECISIONS,
    EVENT_KINDS,
    EXECUTIONS,
    GROUNDS,
    STEPS,
    WITHDRAWALS,
)
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.text import N_

if TYPE_CHECKING:
    from privdesk.records.request import Request

SENDING_CHANNELS = {
    "email": N_("Channel", "E-mail"),
    "certified_mail": N_("Channel", "Certified mail"),
    "courier": N_("Channel", "Courier"),
    "in_person": N_("Channel", "In person"),
    "phone": N_("Channel", "Telephone"),
    "other": N_("Channel", "Other"),
}


class RequestEvent(Record):
    """One thing that happened, on a legal day; it is never edited, a wrong one is struck out."""

    __tablename__ = "request_event"
    __table_args__ = (
        # The areas asked so far are offered again: they are few among hundreds of thousands.
        Index("ix_request_event_area", "area", sqlite_where=text("area != ''")),
    )
    type_label = N_("RequestEvent", "Event")

    request_id: Mapped[int] = field(
        N_("RequestEvent", "Request"), ForeignKey("request.id"), required=True, index=True
    )
    kind: Mapped[str] = field(
        N_("RequestEvent", "What happened"), required=True, in_table=True, choices=EVENT_KINDS
    )
    step: Mapped[str | None] = field(N_("RequestEvent", "What for"), in_table=True, choices=STEPS)
    at: Mapped[datetime] = field(N_("RequestEvent", "When"), required=True, in_table=True)
    time_known: Mapped[bool] = field(N_("RequestEvent", "The hour is known"), default=False)
    recorded_at: Mapped[datetime] = field(N_("RequestEvent", "Recorded"), required=True)
    about_id: Mapped[int | None] = field(
        N_("RequestEvent", "About the event"), ForeignKey("request_event.id")
    )
    document_id: Mapped[int | None] = field(
        N_("RequestEvent", "Letter"), ForeignKey("document.id"), index=True
    )
    decision: Mapped[str | None] = field(N_("RequestEvent", "Decision"), choices=DECISIONS)
    channel: Mapped[str | None] = field(N_("RequestEvent", "Sent by"), choices=SENDING_CHANNELS)
    address: Mapped[str] = field(N_("RequestEvent", "Sent to"), default="")
    note: Mapped[str] = field(N_("RequestEvent", "Note"), default="", long=True)
    # A closed case keeps its deadlines as they were counted then, as JSON (rules.case.frozen).
    counted: Mapped[str | None] = field(
        N_("RequestEvent", "Terms as counted at closing"), long=True
    )
    reason: Mapped[str] = field(
        N_("RequestEvent", "Reasons"), default="", server_default="", long=True
    )
    until: Mapped[date | None] = field(
        N_("RequestEvent", "Until"),
        help=N_("RequestEvent", "The day announced, asked for, or until which backups hold data."),
    )
    # Keys of rules.events.MISSING, with spaces between them.
    missing: Mapped[str] = field(
        N_("RequestEvent", "What is missing"), default="", server_default=""
    )
    ground: Mapped[str | None] = field(N_("RequestEvent", "Ground of the denial"), choices=GROUNDS)
    database_id: Mapped[int | None] = field(
        N_("RequestEvent", "Database"), ForeignKey("database.id"), index=True
    )
    party_id: Mapped[int | None] = field(
        N_("RequestEvent", "Third party"), ForeignKey("party.id"), index=True
    )
    area: Mapped[str] = field(N_("RequestEvent", "Area"), default="", server_default="")
    execution: Mapped[str | None] = field(N_("RequestEvent", "What was done"), choices=EXECUTIONS)
    responsible: Mapped[str] = field(
        N_("RequestEvent", "Who did it"), default="", server_default=""
    )
    withdrawal: Mapped[str | None] = field(
        N_("RequestEvent", "How the person withdrew"), choices=WITHDRAWALS
    )
    kind_after: Mapped[str | None] = field(N_("RequestEvent", "Kind from then on"), choices=KINDS)
    right_after: Mapped[str | None] = field(
        N_("RequestEvent", "Right from then on"), choices=RIGHTS
    )

    request: Mapped[Request] = relationship(back_populates="events")
    document: Mapped[Document | None] = relationship()
    database: Mapped[Database | None] = relationship()
    party: Mapped[Party | None] = relationship()
