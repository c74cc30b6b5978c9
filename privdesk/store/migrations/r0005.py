"""What 0.4 says besides: authorization in one answer, two grounds, more controllers, more holds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from privdesk.store.migrations.inventory_0004.table import create, position, reference, unique


def upgrade() -> None:
    """Add what stands empty in every old record; what was chosen and answered stays."""
    _extend_database()
    _join_authorization()
    _extend_activity()
    _create_activity_controller()
    _extend_legal_hold()


def _extend_database() -> None:
    for name in ("policy_in_force_words", "validity"):
        op.add_column("database", sa.Column(name, sa.String(), nullable=False, server_default=""))


def _join_authorization() -> None:
    """One answer in the place of two, only where both say it for certain.

    `rules.authorization.told_by_former` says the same of what the audit chain tells.
    """
    op.add_column("database", sa.Column("authorization", sa.String()))
    op.execute(
        "UPDATE database SET authorization = CASE "
        "WHEN asks_authorization = 0 THEN 'no' "
        "WHEN asks_authorization = 1 AND is_exempt = 1 THEN 'partly' "
        "WHEN asks_authorization = 1 AND is_exempt = 0 THEN 'yes' END"
    )
    op.drop_column("database", "asks_authorization")
    op.drop_column("database", "is_exempt")


def _extend_activity() -> None:
    op.add_column(
        "activity_purpose",
        sa.Column("gdpr_ground", sa.String(), nullable=False, server_default=""),
    )
    with op.batch_alter_table("activity", recreate="always") as batch:
        batch.alter_column("role", existing_type=sa.String(), nullable=True)


def _create_activity_controller() -> None:
    create(
        "activity_controller",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        reference("activity_controller", "activity_id", "activity"),
        reference("activity_controller", "party_id", "party"),
        unique("activity_controller", "activity_id", "party_id"),
        indexed=("activity_id", "party_id"),
    )


def _extend_legal_hold() -> None:
    # Made anew: SQLite adds no named reference to a table that is there.
    with op.batch_alter_table("legal_hold", recreate="always") as batch:
        batch.add_column(sa.Column("activity_id", sa.Integer()))
        batch.create_foreign_key("fk_legal_hold_activity_id", "activity", ["activity_id"], ["id"])
    op.create_index("ix_legal_hold_activity_id", "legal_hold", ["activity_id"])
