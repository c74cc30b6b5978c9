"""A request of a person about their data: an inquiry (consulta) or a claim (reclamo)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from privdesk.clock import local_day
from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.database import Database
from privdesk.records.party import Party
from privdesk.records.person import Person
from privdesk.records.request_event import RequestEvent
from privdesk.rules.case import CAPACITIES, ROLES, SELF
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
    __table_args__ = (
        UniqueConstraint("year", "sequence"),
        Index("ix_request_message_id", "message_id", sqlite_where=text("message_id != ''")),
    )
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
    reached_officer_on: Mapped[date | None] = field(
        N_("Request", "Reached you"),
        help=N_("Request", "If a colleague passed it on later; the term runs from the receipt."),
    )
    applicant_id: Mapped[int | None] = field(
        N_("Request", "Applicant"),
        ForeignKey("person.id"),
        index=True,
        help=N_("Request", "Who asks, when that is not the data subject."),
    )
    capacity: Mapped[str] = field(
        N_("Request", "Capacity"),
        required=True,
        choices=CAPACITIES,
        default=SELF,
        server_default=SELF,
        help=N_(
            "Request", "In which capacity the applicant asks (Decreto 1074 de 2015, 2.2.2.25.4.1)."
        ),
    )
    capacity_proof: Mapped[str] = field(
        N_("Request", "Proof of the capacity"), default="", server_default=""
    )
    is_minor: Mapped[bool | None] = field(
        N_("Request", "The data subject is under 18"),
        help=N_("Request", "A representative asks for a minor (Decreto 1074, 2.2.2.25.2.9)."),
    )
    role: Mapped[str] = field(
        N_("Request", "Our role"),
        required=True,
        choices=ROLES,
        default="controller",
        server_default="controller",
        help=N_("Request", "What the organization is to these data (art. 3 d and e)."),
    )
    party_id: Mapped[int | None] = field(
        N_("Request", "Controller we process for"), ForeignKey("party.id"), index=True
    )
    message_id: Mapped[str] = field(
        N_("Request", "Identifier of the e-mail"), default="", server_default=""
    )
    # As received; empty until a reclassification changes the present kind and right.
    first_kind: Mapped[str | None] = field(N_("Request", "Kind as received"), choices=KINDS)
    first_right: Mapped[str | None] = field(N_("Request", "Right as received"), choices=RIGHTS)

    person: Mapped[Person] = relationship(foreign_keys=[person_id])
    applicant: Mapped[Person | None] = relationship(foreign_keys=[applicant_id])
    database: Mapped[Database | None] = relationship()
    party: Mapped[Party | None] = relationship()
    events: Mapped[list[RequestEvent]] = relationship(
        back_populates="request", order_by="(RequestEvent.at, RequestEvent.id)"
    )

    def received_on(self, zone: str) -> date:
        """The legal day of the receipt in the organization's zone."""
        return local_day(self.received_at, zone)
