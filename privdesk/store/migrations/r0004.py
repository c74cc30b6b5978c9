"""The inventory of 0.4: databases, activities, third parties, contracts, retention, disposal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from privdesk.store.migrations.inventory_0004 import activities, databases, parties, retention

_DATABASE_TEXTS = (
    *("description", "policy_name", "policy_version", "policy_url", "exemption"),
    *("authorization_format", "rnbd_number", "notes"),
)
_DATABASE_DATES = (
    *("created_on", "closed_on", "subject_count_on", "policy_in_force_on", "security_review_on"),
    "registered_on",
)
_DATABASE_ANSWERS = (
    *("is_manual", "is_automated", "has_processors", "asks_authorization", "keeps_copy"),
    *("keeps_notice_proof", "is_exempt", "has_minors", "has_transfers", "has_transmissions"),
    "has_national",
)
_ORIGINS = ("from_subject", "from_other_person", "from_party", "is_inferred")
_PARTY_TEXTS = (
    *("document_number", "country", "city", "address", "email", "phone", "website", "service"),
    "notes",
)
_ROLES = ("is_processor", "is_controller", "is_recipient", "is_supplier", "is_authority")
_ORGANIZATION_TEXTS = (
    *("department", "second_email", "website", "ciiu", "legal_representative"),
    "eu_representative",
)


def upgrade() -> None:
    """Create the inventory; in what is on record already nothing is known of it."""
    _extend_database()
    _extend_party()
    _extend_organization()
    op.add_column("person", sa.Column("erased_on", sa.Date()))
    op.add_column("content", sa.Column("erased_on", sa.Date()))
    op.add_column("deadline", sa.Column("changes", sa.String()))
    databases.create_database_rows()
    retention.create_retention()
    activities.create_activities()
    activities.create_activity_rows()
    parties.create_party_rows()
    parties.create_contracts()
    retention.create_list_entries()


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False, server_default=default)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("0"))


def _extend_database() -> None:
    # Made anew: SQLite adds no named reference to a table that is there.
    with op.batch_alter_table("database", recreate="always") as batch:
        batch.add_column(_text("status", "in_use"))
        for name in _DATABASE_TEXTS:
            batch.add_column(_text(name))
        for name in _DATABASE_DATES:
            batch.add_column(sa.Column(name, sa.Date()))
        for name in _DATABASE_ANSWERS:
            batch.add_column(sa.Column(name, sa.Boolean()))
        for name in _ORIGINS:
            batch.add_column(_flag(name))
        batch.add_column(sa.Column("subject_count", sa.Integer()))
        batch.add_column(sa.Column("authorization_mode", sa.String()))
        batch.add_column(sa.Column("supplier_id", sa.Integer()))
        batch.create_foreign_key("fk_database_supplier_id", "party", ["supplier_id"], ["id"])
    op.create_index("ix_database_supplier_id", "database", ["supplier_id"])


def _extend_party() -> None:
    op.add_column("party", _text("document_type", "NIT"))
    for name in _PARTY_TEXTS:
        op.add_column("party", _text(name))
    for name in _ROLES:
        op.add_column("party", _flag(name))


def _extend_organization() -> None:
    op.add_column("organization", _text("country", "CO"))
    for name in _ORGANIZATION_TEXTS:
        op.add_column("organization", _text(name))
    for name in ("assets", "assets_year"):
        op.add_column("organization", sa.Column(name, sa.Integer()))
    op.add_column("organization", sa.Column("person_type", sa.String()))
    op.add_column("organization", sa.Column("rut_on", sa.Date()))
