"""The first schema: every table of Privdesk 0.1 and its two search tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Create every table, those that others refer to first."""
    _create_audit_entry()
    _create_calendar_day()
    _create_case_state()
    _create_closure()
    _create_content()
    _create_database()
    _create_deadline()
    _create_number_series()
    _create_organization()
    _create_party()
    _create_person()
    _create_attachment()
    _create_audit_value()
    _create_content_chunk()
    _create_request()
    _create_document()
    _create_request_event()
    _create_search()


def _create_audit_entry() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("record_type", sa.String(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.CheckConstraint(
            "change IN ('created', 'changed', 'removed')", name="ck_audit_entry_change"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_audit_entry"),
    )
    op.create_index("ix_audit_entry_record", "audit_entry", ["record_type", "record_id"])


def _create_calendar_day() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_day"),
        sa.UniqueConstraint("day", name="uq_calendar_day_day"),
    )


def _create_case_state() -> None:
    op.create_table(
        "case_state",
        sa.Column("case_type", sa.String(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("in_time", sa.Boolean(), nullable=True),
        sa.Column("has_unsent", sa.Boolean(), nullable=False),
        sa.Column("earliest", sa.Date(), nullable=True),
        sa.Column("target", sa.Date(), nullable=True),
        sa.Column("binding", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("case_type", "case_id", name="pk_case_state"),
    )
    op.create_index("ix_case_state_earliest", "case_state", ["case_type", "earliest"])


def _create_closure() -> None:
    op.create_table(
        "closure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_closure"),
    )


def _create_content() -> None:
    op.create_table(
        "content",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_content"),
        sa.UniqueConstraint("sha256", name="uq_content_sha256"),
    )


def _create_database() -> None:
    op.create_table(
        "database",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_database"),
        sa.UniqueConstraint("name", name="uq_database_name"),
    )


def _create_deadline() -> None:
    op.create_table(
        "deadline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_type", sa.String(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("target", sa.Date(), nullable=True),
        sa.Column("promised", sa.Date(), nullable=True),
        sa.Column("internal", sa.Date(), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("unsent", sa.String(), nullable=True),
        sa.Column("earliest", sa.Date(), nullable=False),
        sa.Column("binding", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_deadline"),
    )
    op.create_index("ix_deadline_case", "deadline", ["case_type", "case_id"])
    op.create_index(
        "ix_deadline_earliest", "deadline", ["earliest"], sqlite_where=sa.text("met_on IS NULL")
    )


def _create_number_series() -> None:
    op.create_table(
        "number_series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_number_series"),
        sa.UniqueConstraint("series", "year", name="uq_number_series_series_year"),
    )


def _create_organization() -> None:
    op.create_table(
        "organization",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("nit", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("officer_name", sa.String(), nullable=False),
        sa.Column("officer_position", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("saturday_is_business", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organization"),
    )


def _create_party() -> None:
    op.create_table(
        "party",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_party"),
        sa.UniqueConstraint("name", name="uq_party_name"),
    )


def _create_person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("treatment", sa.String(), nullable=True),
        sa.Column("document_type", sa.String(), nullable=False),
        sa.Column("document_number", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index(
        "uq_person_document",
        "person",
        ["document_type", "document_number"],
        unique=True,
        sqlite_where=sa.text("document_number != ''"),
    )


def _create_attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_type", sa.String(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("content_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["content_id"], ["content.id"], name="fk_attachment_content_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
    )
    op.create_index("ix_attachment_content_id", "attachment", ["content_id"])
    op.create_index("ix_attachment_record", "attachment", ["record_type", "record_id"])


def _create_audit_value() -> None:
    op.create_table(
        "audit_value",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["audit_entry.number"], name="fk_audit_value_number"),
        sa.PrimaryKeyConstraint("number", name="pk_audit_value"),
    )


def _create_content_chunk() -> None:
    op.create_table(
        "content_chunk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("content_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["content_id"], ["content.id"], name="fk_content_chunk_content_id"),
        sa.PrimaryKeyConstraint("id", name="pk_content_chunk"),
    )
    op.create_index("uq_content_chunk_part", "content_chunk", ["content_id", "part"], unique=True)


def _create_request() -> None:
    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("right", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("received_time_known", sa.Boolean(), nullable=False),
        sa.Column("database_id", sa.Integer(), nullable=True),
        sa.Column("reply_address", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["database_id"], ["database.id"], name="fk_request_database_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_request_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_request"),
        sa.UniqueConstraint("number", name="uq_request_number"),
        sa.UniqueConstraint("year", "sequence", name="uq_request_year_sequence"),
    )
    op.create_index("ix_request_database_id", "request", ["database_id"])
    op.create_index("ix_request_person_id", "request", ["person_id"])
    op.create_index("ix_request_received_at", "request", ["received_at"])


def _create_document() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("template_fingerprint", sa.String(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name="fk_document_attachment_id"
        ),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name="fk_document_request_id"),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint("number", name="uq_document_number"),
        sa.UniqueConstraint("year", "sequence", name="uq_document_year_sequence"),
    )
    op.create_index("ix_document_request_id", "document", ["request_id"])


def _create_request_event() -> None:
    op.create_table(
        "request_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("time_known", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("counted", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["about_id"], ["request_event.id"], name="fk_request_event_about_id"
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name="fk_request_event_document_id"
        ),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name="fk_request_event_request_id"),
        sa.PrimaryKeyConstraint("id", name="pk_request_event"),
    )
    op.create_index("ix_request_event_document_id", "request_event", ["document_id"])
    op.create_index("ix_request_event_request_id", "request_event", ["request_id"])


def _create_search() -> None:
    columns = "text, record_type UNINDEXED, record_id UNINDEXED"
    _create_fts("search_word", f"{columns}, tokenize = 'unicode61 remove_diacritics 2'")
    _create_fts("search_fragment", f"{columns}, tokenize = 'trigram remove_diacritics 1'")


def _create_fts(name: str, arguments: str) -> None:
    op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({arguments})")
    # What is deleted leaves no words behind in the index.
    op.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('secure-delete', 1)")
