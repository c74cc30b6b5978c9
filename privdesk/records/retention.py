"""How long data are kept, what stops their erasure, and the act by which they were disposed of."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.rules.inventory_words import (
    DISPOSAL_METHODS,
    DISPOSAL_STATUS,
    OWN_FILES,
    RETENTION_ACTIONS,
    RETENTION_BOUNDS,
    RETENTION_TRIGGERS,
    RETENTION_UNITS,
)
from privdesk.text import N_


class RetentionRule(Record):
    """From when, how long and with what end data are kept (Decreto 1074 de 2015, 2.2.2.25.2.8)."""

    __tablename__ = "retention_rule"
    type_label = N_("RetentionRule", "Retention rule")
    title_field = "name"

    name: Mapped[str] = field(
        N_("RetentionRule", "Name"), required=True, in_table=True, searchable=True, unique=True
    )
    trigger: Mapped[str] = field(
        N_("RetentionRule", "Counts from"),
        required=True,
        in_table=True,
        choices=RETENTION_TRIGGERS,
    )
    trigger_details: Mapped[str] = field(N_("RetentionRule", "What exactly"), default="")
    bound: Mapped[str] = field(
        N_("RetentionRule", "How long"), required=True, in_table=True, choices=RETENTION_BOUNDS
    )
    period: Mapped[int | None] = field(N_("RetentionRule", "Period"), in_table=True)
    unit: Mapped[str] = field(
        N_("RetentionRule", "Unit"),
        required=True,
        in_table=True,
        default="years",
        choices=RETENTION_UNITS,
    )
    notice_days: Mapped[int] = field(
        N_("RetentionRule", "Calendar days of notice before"), required=True, default=0
    )
    action: Mapped[str] = field(
        N_("RetentionRule", "What is done then"),
        required=True,
        in_table=True,
        default="erase",
        choices=RETENTION_ACTIONS,
    )
    own_files: Mapped[str | None] = field(
        N_("RetentionRule", "Files of this program it governs"),
        choices=OWN_FILES,
        help=N_("RetentionRule", "Empty for a rule about the organization's own data."),
    )
    source: Mapped[str] = field(
        N_("RetentionRule", "Source"),
        default="",
        in_table=True,
        help=N_("RetentionRule", "The norm, policy or contract that says so."),
    )
    notes: Mapped[str] = field(N_("RetentionRule", "Notes"), default="", long=True)


class LegalHold(Record):
    """Why something is not to be erased for now.

    It is about a rule, a database, an activity, a person, or whatever fits all that is chosen.
    """

    __tablename__ = "legal_hold"
    type_label = N_("LegalHold", "Legal hold")
    title_field = "name"

    name: Mapped[str] = field(
        N_("LegalHold", "Name"), required=True, in_table=True, searchable=True
    )
    reason: Mapped[str] = field(
        N_("LegalHold", "Why it is kept"), required=True, in_table=True, long=True
    )
    source: Mapped[str] = field(N_("LegalHold", "Norm, process or order"), default="")
    retention_rule_id: Mapped[int | None] = field(
        N_("LegalHold", "Retention rule"), ForeignKey("retention_rule.id"), index=True
    )
    database_id: Mapped[int | None] = field(
        N_("LegalHold", "Database"), ForeignKey("database.id"), index=True
    )
    activity_id: Mapped[int | None] = field(
        N_("LegalHold", "Activity"), ForeignKey("activity.id"), index=True
    )
    person_id: Mapped[int | None] = field(
        N_("LegalHold", "Person"), ForeignKey("person.id"), index=True
    )
    since_on: Mapped[date] = field(N_("LegalHold", "Since"), required=True, in_table=True)
    until_on: Mapped[date | None] = field(
        N_("LegalHold", "Until"),
        in_table=True,
        help=N_("LegalHold", "Empty while nobody knows: it stands until it is lifted."),
    )


class Disposal(Record):
    """What is to be erased, and once done the act of disposal (acta de supresión).

    Its `number` is given when it is done; its attachments are its evidence.
    """

    __tablename__ = "disposal"
    __table_args__ = (UniqueConstraint("year", "sequence"),)
    type_label = N_("Disposal", "Disposal")
    title_field = "what"

    number: Mapped[str | None] = field(
        N_("Disposal", "Number"), in_table=True, searchable=True, unique=True
    )
    year: Mapped[int | None] = mapped_column(active_history=True)
    sequence: Mapped[int | None] = mapped_column(active_history=True)
    status: Mapped[str] = field(
        N_("Disposal", "Status"),
        required=True,
        in_table=True,
        default="planned",
        choices=DISPOSAL_STATUS,
    )
    what: Mapped[str] = field(
        N_("Disposal", "What is disposed of"), required=True, in_table=True, searchable=True
    )
    retention_rule_id: Mapped[int | None] = field(
        N_("Disposal", "Retention rule"), ForeignKey("retention_rule.id"), index=True
    )
    database_id: Mapped[int | None] = field(
        N_("Disposal", "Database"), ForeignKey("database.id"), index=True, in_table=True
    )
    activity_id: Mapped[int | None] = field(
        N_("Disposal", "Activity"), ForeignKey("activity.id"), index=True
    )
    person_id: Mapped[int | None] = field(
        N_("Disposal", "Person"), ForeignKey("person.id"), index=True
    )
    request_id: Mapped[int | None] = field(
        N_("Disposal", "Request"), ForeignKey("request.id"), index=True
    )
    trigger_on: Mapped[date | None] = field(
        N_("Disposal", "The period counts from"),
        help=N_("Disposal", "The day of what the rule counts from."),
    )
    due_on: Mapped[date | None] = field(
        N_("Disposal", "Due"),
        in_table=True,
        help=N_("Disposal", "By the rule, from that day; or a day of your own."),
    )
    subject_count: Mapped[int | None] = field(N_("Disposal", "How many people"))
    done_on: Mapped[date | None] = field(N_("Disposal", "Done on"), in_table=True)
    method: Mapped[str | None] = field(N_("Disposal", "Method"), choices=DISPOSAL_METHODS)
    method_details: Mapped[str] = field(N_("Disposal", "How it was done"), default="", long=True)
    responsible: Mapped[str] = field(N_("Disposal", "Responsible"), default="")
    witnesses: Mapped[str] = field(N_("Disposal", "Witnesses"), default="")
    erased: Mapped[str] = field(N_("Disposal", "What was erased"), default="", long=True)
    kept: Mapped[str] = field(N_("Disposal", "What was kept, and why"), default="", long=True)
    backups_until: Mapped[date | None] = field(N_("Disposal", "Older backups hold it until"))
    notes: Mapped[str] = field(N_("Disposal", "Notes"), default="", long=True)
