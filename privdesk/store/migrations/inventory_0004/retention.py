"""Retention, legal holds, disposals and the office's own lists, as 0.4 keeps them."""

from __future__ import annotations

import sqlalchemy as sa

from privdesk.store.migrations.inventory_0004.table import create, reference, unique


def create_retention() -> None:
    """Create the rules, what stops them, and the acts of disposal."""
    _create_retention_rule()
    _create_legal_hold()
    _create_disposal()


def create_list_entries() -> None:
    """Create what the office changes in the lists."""
    create(
        "list_entry",
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("rnbd_code", sa.String(), nullable=False),
        sa.Column("is_in_use", sa.Boolean(), nullable=False),
        sa.Column("is_sensitive", sa.Boolean()),
        sa.Column("is_adequate", sa.Boolean()),
        sa.Column("number", sa.Integer()),
        sa.Column("source", sa.String(), nullable=False),
        unique("list_entry", "list_name", "code"),
    )


def _create_retention_rule() -> None:
    create(
        "retention_rule",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("trigger", sa.String(), nullable=False),
        sa.Column("trigger_details", sa.String(), nullable=False),
        sa.Column("bound", sa.String(), nullable=False),
        sa.Column("period", sa.Integer()),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("notice_days", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("own_files", sa.String()),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        unique("retention_rule", "name"),
    )


def _create_legal_hold() -> None:
    create(
        "legal_hold",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("retention_rule_id", sa.Integer()),
        sa.Column("database_id", sa.Integer()),
        sa.Column("person_id", sa.Integer()),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date()),
        reference("legal_hold", "retention_rule_id", "retention_rule"),
        reference("legal_hold", "database_id", "database"),
        reference("legal_hold", "person_id", "person"),
        indexed=("retention_rule_id", "database_id", "person_id"),
    )


def _create_disposal() -> None:
    create(
        "disposal",
        sa.Column("number", sa.String()),
        sa.Column("year", sa.Integer()),
        sa.Column("sequence", sa.Integer()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("retention_rule_id", sa.Integer()),
        sa.Column("database_id", sa.Integer()),
        sa.Column("activity_id", sa.Integer()),
        sa.Column("person_id", sa.Integer()),
        sa.Column("request_id", sa.Integer()),
        sa.Column("trigger_on", sa.Date()),
        sa.Column("due_on", sa.Date()),
        sa.Column("subject_count", sa.Integer()),
        sa.Column("done_on", sa.Date()),
        sa.Column("method", sa.String()),
        sa.Column("method_details", sa.String(), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("witnesses", sa.String(), nullable=False),
        sa.Column("erased", sa.String(), nullable=False),
        sa.Column("kept", sa.String(), nullable=False),
        sa.Column("backups_until", sa.Date()),
        sa.Column("notes", sa.String(), nullable=False),
        reference("disposal", "retention_rule_id", "retention_rule"),
        reference("disposal", "database_id", "database"),
        reference("disposal", "activity_id", "activity"),
        reference("disposal", "person_id", "person"),
        reference("disposal", "request_id", "request"),
        unique("disposal", "year", "sequence"),
        unique("disposal", "number"),
        indexed=("retention_rule_id", "database_id", "activity_id", "person_id", "request_id"),
    )
