"""The procedure of 0.2: what events and requests tell, links between requests, kept deadlines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add what stands empty in every old record; the derived tables are counted anew after it."""
    _extend_request()
    _extend_request_event()
    _create_request_link()
    _extend_deadline()
    _extend_case_state()


def _extend_request() -> None:
    # Made anew: SQLite adds no named reference to a table that is there.
    with op.batch_alter_table("request", recreate="always") as batch:
        batch.add_column(sa.Column("reached_officer_on", sa.Date(), nullable=True))
        batch.add_column(sa.Column("applicant_id", sa.Integer(), nullable=True))
        batch.add_column(_text("capacity", "self"))
        batch.add_column(_text("capacity_proof", ""))
        batch.add_column(sa.Column("is_minor", sa.Boolean(), nullable=True))
        batch.add_column(_text("role", "controller"))
        batch.add_column(sa.Column("party_id", sa.Integer(), nullable=True))
        batch.add_column(_text("message_id", ""))
        batch.add_column(sa.Column("first_kind", sa.String(), nullable=True))
        batch.add_column(sa.Column("first_right", sa.String(), nullable=True))
        batch.create_foreign_key("fk_request_applicant_id", "person", ["applicant_id"], ["id"])
        batch.create_foreign_key("fk_request_party_id", "party", ["party_id"], ["id"])
    op.create_index("ix_request_applicant_id", "request", ["applicant_id"])
    op.create_index("ix_request_party_id", "request", ["party_id"])
    by_mail = sa.text("message_id != ''")
    op.create_index("ix_request_message_id", "request", ["message_id"], sqlite_where=by_mail)


def _extend_request_event() -> None:
    with op.batch_alter_table("request_event", recreate="always") as batch:
        batch.add_column(_text("reason", ""))
        batch.add_column(sa.Column("until", sa.Date(), nullable=True))
        batch.add_column(_text("missing", ""))
        batch.add_column(sa.Column("ground", sa.String(), nullable=True))
        batch.add_column(sa.Column("database_id", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("party_id", sa.Integer(), nullable=True))
        batch.add_column(_text("area", ""))
        batch.add_column(sa.Column("execution", sa.String(), nullable=True))
        batch.add_column(_text("responsible", ""))
        batch.add_column(sa.Column("withdrawal", sa.String(), nullable=True))
        batch.add_column(sa.Column("kind_after", sa.String(), nullable=True))
        batch.add_column(sa.Column("right_after", sa.String(), nullable=True))
        batch.create_foreign_key(
            "fk_request_event_database_id", "database", ["database_id"], ["id"]
        )
        batch.create_foreign_key("fk_request_event_party_id", "party", ["party_id"], ["id"])
    op.create_index("ix_request_event_database_id", "request_event", ["database_id"])
    op.create_index("ix_request_event_party_id", "request_event", ["party_id"])


def _create_request_link() -> None:
    op.create_table(
        "request_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("earlier_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name="fk_request_link_request_id"),
        sa.ForeignKeyConstraint(["earlier_id"], ["request.id"], name="fk_request_link_earlier_id"),
        sa.PrimaryKeyConstraint("id", name="pk_request_link"),
        sa.UniqueConstraint(
            "request_id", "earlier_id", name="uq_request_link_request_id_earlier_id"
        ),
    )
    op.create_index("ix_request_link_earlier_id", "request_link", ["earlier_id"])


def _extend_deadline() -> None:
    op.add_column("deadline", sa.Column("about", sa.Integer(), nullable=True))
    op.add_column("deadline", _flag("is_open"))
    op.drop_index("ix_deadline_earliest", "deadline")
    is_open = sa.text("is_open = 1")
    by_date = ["case_type", "earliest"]
    op.create_index("ix_deadline_earliest", "deadline", by_date, sqlite_where=is_open)


def _extend_case_state() -> None:
    op.add_column("case_state", _text("stage", "received"))
    op.add_column("case_state", _flag("awaits_person"))
    op.add_column("case_state", sa.Column("person_until", sa.Date(), nullable=True))
    op.add_column("case_state", sa.Column("main_limit", sa.Date(), nullable=True))
    op.add_column("case_state", sa.Column("main_target", sa.Date(), nullable=True))


def _text(name: str, old: str) -> sa.Column[str]:
    """A text that is never null; `old` stands in what was recorded before."""
    return sa.Column(name, sa.String(), nullable=False, server_default=old)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("0"))
