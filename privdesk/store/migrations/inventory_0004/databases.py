"""The rows of a database, as 0.4 keeps them."""

from __future__ import annotations

import sqlalchemy as sa

from privdesk.store.migrations.inventory_0004.table import create, position, reference, unique


def create_database_rows() -> None:
    """Create the tables of what a database has many of."""
    _create_database_purpose()
    _create_database_place()
    _create_database_channel()
    _create_database_processor()
    _create_database_content()
    _create_database_answer()
    _create_database_filing()


def _create_database_purpose() -> None:
    create(
        "database_purpose",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        reference("database_purpose", "database_id", "database"),
        indexed=("database_id",),
    )


def _create_database_place() -> None:
    create(
        "database_place",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("party_id", sa.Integer()),
        reference("database_place", "database_id", "database"),
        reference("database_place", "party_id", "party"),
        indexed=("database_id", "party_id"),
    )


def _create_database_channel() -> None:
    create(
        "database_channel",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        reference("database_channel", "database_id", "database"),
        indexed=("database_id",),
    )


def _create_database_processor() -> None:
    create(
        "database_processor",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        reference("database_processor", "database_id", "database"),
        reference("database_processor", "party_id", "party"),
        unique("database_processor", "database_id", "party_id"),
        indexed=("database_id", "party_id"),
    )


def _create_database_content() -> None:
    create(
        "database_content",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("details", sa.String(), nullable=False),
        reference("database_content", "database_id", "database"),
        unique("database_content", "database_id", "code"),
        indexed=("database_id",),
    )


def _create_database_answer() -> None:
    create(
        "database_answer",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("is_met", sa.Boolean()),
        sa.Column("reviewed_on", sa.Date()),
        sa.Column("note", sa.String(), nullable=False),
        reference("database_answer", "database_id", "database"),
        unique("database_answer", "database_id", "code"),
        indexed=("database_id",),
    )


def _create_database_filing() -> None:
    create(
        "database_filing",
        position(),
        sa.Column("database_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("filed_on", sa.Date(), nullable=False),
        sa.Column("filing_number", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        reference("database_filing", "database_id", "database"),
        indexed=("database_id",),
    )
