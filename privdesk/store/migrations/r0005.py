"""What 0.4 says besides: two grounds of a purpose, roles not chosen, holds on an activity."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add what stands empty in every old record; the role that was chosen stays."""
    _extend_activity()
    _extend_legal_hold()


def _extend_activity() -> None:
    op.add_column(
        "activity_purpose",
        sa.Column("gdpr_ground", sa.String(), nullable=False, server_default=""),
    )
    with op.batch_alter_table("activity", recreate="always") as batch:
        batch.alter_column("role", existing_type=sa.String(), nullable=True)


def _extend_legal_hold() -> None:
    # Made anew: SQLite adds no named reference to a table that is there.
    with op.batch_alter_table("legal_hold", recreate="always") as batch:
        batch.add_column(sa.Column("activity_id", sa.Integer()))
        batch.create_foreign_key("fk_legal_hold_activity_id", "activity", ["activity_id"], ["id"])
    op.create_index("ix_legal_hold_activity_id", "legal_hold", ["activity_id"])
