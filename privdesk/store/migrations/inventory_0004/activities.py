"""Activities with their rows, as 0.4 keeps them."""

from __future__ import annotations

import sqlalchemy as sa

from privdesk.store.migrations.inventory_0004.table import create, position, reference, unique


def create_activities() -> None:
    """Create the activities; their rows come after them."""
    create(
        "activity",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("controller_id", sa.Integer()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("started_on", sa.Date()),
        sa.Column("ended_on", sa.Date()),
        sa.Column("review_on", sa.Date()),
        sa.Column("is_paper", sa.Boolean()),
        sa.Column("is_digital", sa.Boolean()),
        sa.Column("has_sensitive", sa.Boolean()),
        sa.Column("sensitive_ground", sa.String(), nullable=False),
        sa.Column("has_minors", sa.Boolean()),
        sa.Column("decides_alone", sa.Boolean()),
        sa.Column("decision_details", sa.String(), nullable=False),
        sa.Column("is_marketing", sa.Boolean()),
        sa.Column("has_recipients", sa.Boolean()),
        sa.Column("has_transfers", sa.Boolean()),
        sa.Column("has_assessment", sa.Boolean()),
        sa.Column("assessed_on", sa.Date()),
        sa.Column("notes", sa.String(), nullable=False),
        reference("activity", "controller_id", "party"),
        unique("activity", "name"),
        indexed=("controller_id",),
    )


def create_activity_rows() -> None:
    """Create the tables of what an activity has many of."""
    _create_activity_purpose()
    _create_activity_subject()
    _create_activity_data()
    _create_activity_recipient()
    _create_activity_system()
    _create_activity_measure()
    _create_activity_database()


def _create_activity_purpose() -> None:
    create(
        "activity_purpose",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("details", sa.String(), nullable=False),
        reference("activity_purpose", "activity_id", "activity"),
        indexed=("activity_id",),
    )


def _create_activity_subject() -> None:
    create(
        "activity_subject",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("details", sa.String(), nullable=False),
        sa.Column("estimate", sa.Integer()),
        reference("activity_subject", "activity_id", "activity"),
        indexed=("activity_id",),
    )


def _create_activity_data() -> None:
    create(
        "activity_data",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("details", sa.String(), nullable=False),
        sa.Column("retention_rule_id", sa.Integer()),
        reference("activity_data", "activity_id", "activity"),
        reference("activity_data", "retention_rule_id", "retention_rule"),
        indexed=("activity_id", "retention_rule_id"),
    )


def _create_activity_recipient() -> None:
    create(
        "activity_recipient",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.String(), nullable=False),
        sa.Column("party_id", sa.Integer()),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        reference("activity_recipient", "activity_id", "activity"),
        reference("activity_recipient", "party_id", "party"),
        indexed=("activity_id", "party_id"),
    )


def _create_activity_system() -> None:
    create(
        "activity_system",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Integer()),
        sa.Column("duration", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        reference("activity_system", "activity_id", "activity"),
        reference("activity_system", "provider_id", "party"),
        indexed=("activity_id", "provider_id"),
    )


def _create_activity_measure() -> None:
    create(
        "activity_measure",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reviewed_on", sa.Date()),
        sa.Column("review_on", sa.Date()),
        reference("activity_measure", "activity_id", "activity"),
        indexed=("activity_id",),
    )


def _create_activity_database() -> None:
    create(
        "activity_database",
        position(),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("database_id", sa.Integer(), nullable=False),
        reference("activity_database", "activity_id", "activity"),
        reference("activity_database", "database_id", "database"),
        unique("activity_database", "activity_id", "database_id"),
        indexed=("activity_id", "database_id"),
    )
