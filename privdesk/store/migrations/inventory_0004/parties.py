"""Contracts, transfers and the rows of third parties, as 0.4 keeps them."""

from __future__ import annotations

import sqlalchemy as sa

from privdesk.store.migrations.inventory_0004.table import create, position, reference, unique


def create_party_rows() -> None:
    """Create what a third party has many of."""
    create(
        "party_contact",
        position(),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        reference("party_contact", "party_id", "party"),
        indexed=("party_id",),
    )
    create(
        "party_audit",
        position(),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("done_on", sa.Date()),
        sa.Column("done_by", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("next_on", sa.Date()),
        reference("party_audit", "party_id", "party"),
        indexed=("party_id",),
    )


def create_contracts() -> None:
    """Create contracts, their clauses, and transfers."""
    _create_contract()
    _create_contract_clause()
    _create_transfer()


def _create_contract() -> None:
    create(
        "contract",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("signed_on", sa.Date()),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("has_no_end", sa.Boolean(), nullable=False),
        sa.Column("renews", sa.Boolean()),
        sa.Column("notice_days", sa.Integer(), nullable=False),
        sa.Column("has_model_clauses", sa.Boolean()),
        sa.Column("notes", sa.String(), nullable=False),
        reference("contract", "party_id", "party"),
        indexed=("party_id",),
    )


def _create_contract_clause() -> None:
    create(
        "contract_clause",
        position(),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("is_there", sa.Boolean()),
        sa.Column("place", sa.String(), nullable=False),
        reference("contract_clause", "contract_id", "contract"),
        unique("contract_clause", "contract_id", "code"),
        indexed=("contract_id",),
    )


def _create_transfer() -> None:
    create(
        "transfer",
        position(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("database_id", sa.Integer()),
        sa.Column("activity_id", sa.Integer()),
        sa.Column("exporter_id", sa.Integer()),
        sa.Column("importer_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("ground", sa.String()),
        sa.Column("exception", sa.String(), nullable=False),
        sa.Column("contract_id", sa.Integer()),
        sa.Column("declaration", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("since_on", sa.Date()),
        sa.Column("until_on", sa.Date()),
        reference("transfer", "database_id", "database"),
        reference("transfer", "activity_id", "activity"),
        reference("transfer", "exporter_id", "party"),
        reference("transfer", "importer_id", "party"),
        reference("transfer", "contract_id", "contract"),
        indexed=("database_id", "activity_id", "exporter_id", "importer_id", "contract_id"),
    )
