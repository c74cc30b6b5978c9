"""What a database has many of: purposes, places, channels, processors, contents, answers."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.row import Row
from privdesk.rules.inventory_words import CHANNEL_KINDS, FILING_KINDS, PLACE_KINDS
from privdesk.text import N_

_OF = N_("DatabaseRows", "Database")


class DatabasePurpose(Row, Record):
    """A purpose of the database: its category and its words."""

    __tablename__ = "database_purpose"
    type_label = N_("DatabaseRows", "Purpose of a database")
    title_field = "words"

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    code: Mapped[str] = field(
        N_("DatabaseRows", "Category"), required=True, in_table=True, listed="rnbd_purposes"
    )
    words: Mapped[str] = field(N_("DatabaseRows", "Purpose"), default="", in_table=True, long=True)


class DatabasePlace(Row, Record):
    """Where it is kept: a server or a paper archive, own or of a third party."""

    __tablename__ = "database_place"
    type_label = N_("DatabaseRows", "Place of a database")
    title_field = "place"

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    kind: Mapped[str] = field(
        N_("DatabaseRows", "Kind of place"), required=True, in_table=True, choices=PLACE_KINDS
    )
    place: Mapped[str] = field(N_("DatabaseRows", "Address or service"), default="", in_table=True)
    country: Mapped[str] = field(
        N_("DatabaseRows", "Country"), default="CO", in_table=True, listed="countries"
    )
    party_id: Mapped[int | None] = field(
        N_("DatabaseRows", "Of whom"), ForeignKey("party.id"), index=True, in_table=True
    )


class DatabaseChannel(Row, Record):
    """How a person reaches who answers for the database (form of the RNBD, step 2)."""

    __tablename__ = "database_channel"
    type_label = N_("DatabaseRows", "Channel of attention")
    title_field = "address"

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    kind: Mapped[str] = field(
        N_("DatabaseRows", "Kind of channel"), required=True, in_table=True, choices=CHANNEL_KINDS
    )
    address: Mapped[str] = field(
        N_("DatabaseRows", "Address, number or page"), required=True, in_table=True
    )
    hours: Mapped[str] = field(N_("DatabaseRows", "Hours"), default="", in_table=True)
    responsible: Mapped[str] = field(N_("DatabaseRows", "Responsible"), default="", in_table=True)


class DatabaseProcessor(Row, Record):
    """A processor of the database (form of the RNBD, step 1)."""

    __tablename__ = "database_processor"
    __table_args__ = (UniqueConstraint("database_id", "party_id"),)
    type_label = N_("DatabaseRows", "Processor of a database")

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    party_id: Mapped[int] = field(
        N_("DatabaseRows", "Third party"),
        ForeignKey("party.id"),
        required=True,
        index=True,
        in_table=True,
    )
    task: Mapped[str] = field(N_("DatabaseRows", "What it does"), default="", in_table=True)


class DatabaseContent(Row, Record):
    """A category of information in the database."""

    __tablename__ = "database_content"
    __table_args__ = (UniqueConstraint("database_id", "code"),)
    type_label = N_("DatabaseRows", "Information contained")

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    code: Mapped[str] = field(
        N_("DatabaseRows", "Category"), required=True, in_table=True, listed="rnbd_contents"
    )
    details: Mapped[str] = field(
        N_("DatabaseRows", "Which data"), default="", in_table=True, long=True
    )


class DatabaseAnswer(Row, Record):
    """What was answered to a question on security; None while nobody verified it."""

    __tablename__ = "database_answer"
    __table_args__ = (UniqueConstraint("database_id", "code"),)
    type_label = N_("DatabaseRows", "Security measure")

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    code: Mapped[str] = field(
        N_("DatabaseRows", "Question"), required=True, in_table=True, listed="security_questions"
    )
    is_met: Mapped[bool | None] = field(N_("DatabaseRows", "Is it met?"), in_table=True)
    reviewed_on: Mapped[date | None] = field(N_("DatabaseRows", "Reviewed"), in_table=True)
    note: Mapped[str] = field(N_("DatabaseRows", "Note"), default="", in_table=True, long=True)


class DatabaseFiling(Row, Record):
    """What was told to the RNBD after the registration, with its filing number."""

    __tablename__ = "database_filing"
    type_label = N_("DatabaseRows", "Update in the RNBD")
    title_field = "filing_number"

    database_id: Mapped[int] = field(_OF, ForeignKey("database.id"), required=True, index=True)
    kind: Mapped[str] = field(
        N_("DatabaseRows", "What was told"), required=True, in_table=True, choices=FILING_KINDS
    )
    filed_on: Mapped[date] = field(N_("DatabaseRows", "Filed"), required=True, in_table=True)
    filing_number: Mapped[str] = field(
        N_("DatabaseRows", "Filing number"), default="", in_table=True
    )
    note: Mapped[str] = field(N_("DatabaseRows", "Note"), default="", in_table=True, long=True)
