"""A request of a person about their data: an inquiry (consulta) or a claim (reclamo)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from privdesk.clock import local_day
from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.database import Database
from privdesk.records.person import Person
from privdesk.records.request_event import RequestEvent
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.text import N_

CHANNELS = {
    "email": N_("Channel", "E-mail"),
    "in_person": N_("Channel", "In person"),
    "letter": N_("Channel", "Letter on paper"),
    "phone": N_("Channel", "Telephone"),
    "web": N_("Channel", "Web form"),
    "other": N_("Channel", "Other"),
}


class Request(Record):
    """An inquiry or claim; what happened to it is its list of `RequestEvent`."""

    __tablename__ = "request"
    __table_args__ = (UniqueConstraint("year", "sequence"),)
    type_label = N_("Request", "Request")
    title_field = "number"

    number: Mapped[str] = field(
        N_("Request", "Number"), required=True, in_table=True, searchable=True, unique=True
    )
    year: Mapped[int] = mapped_column(active_history=True)
    sequence: Mapped[int] = mapped_column(active_history=True)
    person_id: Mapped[int] = field(
        N_("Request", "Data subject"),
        ForeignKey("person.id"),
        required=True,
        in_table=True,
        index=True,
    )
    right: Mapped[str] = field(
        N_("Request", "Right exercised"), required=True, in_table=True, choices=RIGHTS
    )
    kind: Mapped[str] = field(
        N_("Request", "Kind"),
        required=True,
        in_table=True,
        choices=KINDS,
        help=N_(
            "Request", "Proposed from the right exercised (Ley 1581 de 2012, arts. 14 and 15)."
        ),
    )
    channel: Mapped[str] = field(
        N_("Request", "Received by"),
        required=True,
        in_table=True,
        choices=CHANNELS,
        default="email",
    )
    received_at: Mapped[datetime] = field(
        N_("Request", "Received"),
        required=True,
        in_table=True,
        index=True,
        help=N_("Request", "When it reached the organization, in any mailbox or desk."),
    )
    received_time_known: Mapped[bool] = field(N_("Request", "The hour is known"), default=True)
    database_id: Mapped[int | None] = field(
        N_("Request", "Database"), ForeignKey("database.id"), index=True
    )
    reply_address: Mapped[str] = field(
        N_("Request", "Where to answer"),
        default="",
        searchable=True,
        help=N_(
            "Request", "The e-mail or address given in the request; else the last one registered."
        ),
    )
    text: Mapped[str] = field(
        N_("Request", "What is asked"), default="", long=True, searchable=True
    )

    person: Mapped[Person] = relationship()
    database: Mapped[Database | None] = relationship()
    events: Mapped[list[RequestEvent]] = relationship(
        back_populates="request", order_by="(RequestEvent.at, RequestEvent.id)"
    )

    def received_on(self, zone: str) -> date:
        """The legal day of the receipt in the organization's zone."""
        return local_day(self.received_at, zone)
