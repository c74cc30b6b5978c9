"""The store's own tables: the audit chain, and what is derived from the records."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    text,
)

from privdesk.fields import Moment
from privdesk.records.base import Record
from privdesk.rules.events import VOIDED

# One line per change of a record; see store.audit for what the hashes cover.
audit_entry = Table(
    "audit_entry",
    Record.metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", String, nullable=False),
    Column("action", String, nullable=False),
    Column("record_type", String, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("change", String, nullable=False),
    Column("commitment", String, nullable=False),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
    CheckConstraint("change IN ('created', 'changed', 'removed')", name="change"),
    Index("ix_audit_entry_record", "record_type", "record_id"),
)

# The values of an entry with their salt, apart, so that a lawful erasure can delete them.
audit_value = Table(
    "audit_value",
    Record.metadata,
    Column("number", Integer, ForeignKey("audit_entry.number"), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("content", String, nullable=False),
)

# The deadlines of every request and record of the inventory, rewritten by rules.procedure and
# rules.inventory_terms with whatever they rest on; never of today.
deadline = Table(
    "deadline",
    Record.metadata,
    Column("id", Integer, primary_key=True),
    Column("case_type", String, nullable=False),
    Column("case_id", Integer, nullable=False),
    Column("term", String, nullable=False),
    Column("due", Date),
    Column("target", Date),
    Column("promised", Date),
    Column("internal", Date),
    Column("met_on", Date),
    Column("unsent", String),
    Column("about", Integer),  # the event it follows, or the row of the record that sets it
    # Whether it is work now: unmet, shown, and its case not closed (rules.case.open_deadlines).
    Column("is_open", Boolean, nullable=False, server_default=text("0")),
    # Derived from the dates: what Hoy orders by, and what is overdue once it has passed.
    Column("earliest", Date, nullable=False),
    Column("binding", Date),
    # What the RNBD is to be told of: names of fields and of lists of rows, with spaces between;
    # or what a disposal does with the data, where that is no erasure.
    Column("changes", String),
    Index("ix_deadline_case", "case_type", "case_id"),
    Index("ix_deadline_earliest", "case_type", "earliest", sqlite_where=text("is_open = 1")),
    # For the months that have passed: what was met in them, and what was met too late.
    Index("ix_deadline_met", "case_type", "met_on", sqlite_where=text("met_on IS NOT NULL")),
    Index("ix_deadline_missed", "case_type", "binding", sqlite_where=text("met_on > binding")),
)

# What a list shows of a case, rewritten together with its deadlines.
case_state = Table(
    "case_state",
    Record.metadata,
    Column("case_type", String, primary_key=True),
    Column("case_id", Integer, primary_key=True),
    Column("received_on", Date, nullable=False),
    Column("closed_on", Date),
    Column("answered_on", Date),
    Column("decision", String),
    Column("in_time", Boolean),  # of the answer; None while there is none
    Column("has_unsent", Boolean, nullable=False),
    Column("stage", String, nullable=False, server_default="received"),  # rules.stages
    # A reply of the person is awaited; the end of their own two months, where they run.
    Column("awaits_person", Boolean, nullable=False, server_default=text("0")),
    Column("person_until", Date),
    # Of the deadline that the head of the case shows (rules.case.Assessment.main), met or not:
    Column("main_limit", Date),
    Column("main_target", Date),
    # Over the open deadlines of the office; the person's own term counts in none of them:
    Column("earliest", Date),
    Column("target", Date),
    Column("binding", Date),
    Index("ix_case_state_earliest", "case_type", "earliest"),
    Index("ix_case_state_received_on", "case_type", "received_on"),
)

# What was recorded by mistake is kept, and counts nowhere.
is_not_annulled = case_state.c.stage != VOIDED

# What stands half typed in a form: kept at each pause in typing, gone when it is saved or dropped.
# It is no record and no history: nobody decided it yet.
draft = Table(
    "draft",
    Record.metadata,
    Column("id", Integer, primary_key=True),
    Column("form", String, nullable=False),  # which form of the window
    Column("record_type", String, nullable=False, server_default=""),
    Column("record_id", Integer, nullable=False, server_default=text("0")),  # 0: a new record
    Column("content", String, nullable=False),  # JSON
    Column("saved_at", Moment, nullable=False),
    Index("uq_draft_form", "form", "record_type", "record_id", unique=True),
)

# The filters of a list that the officer gave a name; inside the file, for they may name people.
saved_filter = Table(
    "saved_filter",
    Record.metadata,
    Column("id", Integer, primary_key=True),
    Column("list", String, nullable=False),  # which list of the window
    Column("name", String, nullable=False),
    Column("content", String, nullable=False),  # JSON
    Index("uq_saved_filter_name", "list", "name", unique=True),
)
