"""The desk of 0.3: the office's own letters, its pictures, drafts, and filters with a name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add what stands empty, or as it was done so far, in every old record."""
    _create_letter_template()
    _extend_document()
    _extend_organization()
    _create_draft()
    _create_saved_filter()
    _index_what_is_asked_often()
    _index_deadlines()
    _remake_search()


def _create_letter_template() -> None:
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("is_in_use", sa.Boolean(), nullable=False, server_default="1"),
        sa.PrimaryKeyConstraint("id", name="pk_letter_template"),
        sa.UniqueConstraint("name", "version", name="uq_letter_template_name_version"),
    )


def _extend_document() -> None:
    # Made anew: SQLite adds no named reference to a table that is there.
    with op.batch_alter_table("document", recreate="always") as batch:
        batch.add_column(sa.Column("letter_template_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            "fk_document_letter_template_id", "letter_template", ["letter_template_id"], ["id"]
        )
    op.create_index("ix_document_letter_template_id", "document", ["letter_template_id"])


def _extend_organization() -> None:
    with op.batch_alter_table("organization", recreate="always") as batch:
        batch.add_column(
            sa.Column("lock_minutes", sa.Integer(), nullable=False, server_default="15")
        )
        batch.add_column(sa.Column("logo_id", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("signature_id", sa.Integer(), nullable=True))
        batch.add_column(
            sa.Column("accepted_reference", sa.String(), nullable=False, server_default="")
        )
        for name in ("logo_id", "signature_id"):
            batch.create_foreign_key(f"fk_organization_{name}", "attachment", [name], ["id"])


def _create_draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("record_type", sa.String(), nullable=False, server_default=""),
        sa.Column("record_id", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index("uq_draft_form", "draft", ["form", "record_type", "record_id"], unique=True)


def _create_saved_filter() -> None:
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_filter"),
    )
    op.create_index("uq_saved_filter_name", "saved_filter", ["list", "name"], unique=True)


def _remake_search() -> None:
    """Both search tables anew, empty: the program fills them with all that is found now.

    With the doclists of one and two letters kept, the first letters typed are as quick as more.
    """
    columns = "text, record_type UNINDEXED, record_id UNINDEXED"
    words = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2'"
    _remake_fts("search_word", f"{columns}, {words}")
    _remake_fts("search_fragment", f"{columns}, tokenize = 'trigram remove_diacritics 1'")


def _remake_fts(name: str, arguments: str) -> None:
    op.execute(f"DROP TABLE {name}")
    op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({arguments})")
    # What is deleted leaves no words behind in the index.
    op.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('secure-delete', 1)")


def _index_deadlines() -> None:
    """For the months that have passed: what was met in them, and what was met too late."""
    for name, column, where in (
        ("ix_deadline_met", "met_on", "met_on IS NOT NULL"),
        ("ix_deadline_missed", "binding", "met_on > binding"),
    ):
        op.create_index(name, "deadline", ["case_type", column], sqlite_where=sa.text(where))


def _index_what_is_asked_often() -> None:
    op.create_index("ix_case_state_received_on", "case_state", ["case_type", "received_on"])
    op.create_index(
        "ix_request_event_area", "request_event", ["area"], sqlite_where=sa.text("area != ''")
    )
