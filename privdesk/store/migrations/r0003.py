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
