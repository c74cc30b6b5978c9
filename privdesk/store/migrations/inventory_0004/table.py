"""How the tables of 0.4 are created: named as every other one."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op


def create(name: str, *parts: Any, indexed: tuple[str, ...] = ()) -> None:
    """Create a table with an id, these columns and constraints, and an index a named column."""
    key = sa.Column("id", sa.Integer(), nullable=False)
    op.create_table(name, key, *parts, sa.PrimaryKeyConstraint("id", name=f"pk_{name}"))
    for column in indexed:
        op.create_index(f"ix_{name}_{column}", name, [column])


def position() -> sa.Column[int]:
    """The column by which the rows of a record are ordered."""
    return sa.Column("position", sa.Integer(), nullable=False, server_default=sa.text("0"))


def reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A named reference to the id of another table."""
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """A named constraint: no two rows with these same values."""
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")
