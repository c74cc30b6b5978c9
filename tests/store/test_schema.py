"""The models and the migrated schema are one and the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Index, StaticPool, UniqueConstraint, create_engine, inspect
from sqlalchemy.schema import CreateIndex

from privdesk.fields import Moment
from privdesk.records import Record
from privdesk.store import (
    tables,  # noqa: F401  (declares the store's own tables)
    upgrade,
)

# Tables that no model describes: the schema's history and the words index with its inner tables.
OUTSIDE = ("schema_revision", "search_word", "search_fragment")


@pytest.fixture
def migrated() -> Iterator[Connection]:
    engine = create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool)
    with engine.connect() as connection:
        upgrade.migrate(connection)
        yield connection
    engine.dispose()


@pytest.fixture
def modelled() -> Iterator[Connection]:
    engine = create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool)
    with engine.connect() as connection:
        Record.metadata.create_all(connection)
        yield connection
    engine.dispose()


def _is_modelled(
    object_: Any, name: str | None, kind: str, reflected: bool, compare_to: Any
) -> bool:
    return not (kind == "table" and str(name).startswith(OUTSIDE))


def test_alembic_finds_no_difference(migrated: Connection) -> None:
    context = MigrationContext.configure(
        migrated,
        opts={
            "include_object": _is_modelled,
            "compare_type": _type_differs,
            "compare_server_default": _default_differs,
        },
    )
    assert compare_metadata(context, Record.metadata) == []


def _type_differs(
    context: Any, inspected: Any, declared: Any, inspected_type: Any, declared_type: Any
) -> bool | None:
    return False if isinstance(declared_type, Moment) and _is_datetime(inspected_type) else None


def _default_differs(
    context: Any, inspected: Any, declared: Any, found: str, wanted: Any, rendered: str
) -> bool | None:
    # Alembic takes the quotes off every text but the empty one.
    return False if rendered == "" and found == "('')" else None


def _is_datetime(found: Any) -> bool:
    return str(found) == "DATETIME"


def test_each_table_is_declared_alike_to_the_last_word(
    migrated: Connection, modelled: Connection
) -> None:
    """What Alembic does not compare in SQLite: names, checks, partial indexes, keys."""
    assert _described(migrated) == _described(modelled)


def _described(connection: Connection) -> dict[str, Any]:
    inspector = inspect(connection)
    found: dict[str, Any] = {}
    for table in inspector.get_table_names():
        if table.startswith(OUTSIDE):
            continue
        found[table] = {
            "columns": {
                c["name"]: (str(c["type"]), c["nullable"], c["default"])
                for c in inspector.get_columns(table)
            },
            "primary key": inspector.get_pk_constraint(table),
            "foreign keys": sorted(map(repr, inspector.get_foreign_keys(table))),
            "uniques": sorted(map(repr, inspector.get_unique_constraints(table))),
            "checks": sorted(map(repr, inspector.get_check_constraints(table))),
            "indexes": _index_texts(connection, table),
        }
    return found


def _index_texts(connection: Connection, table: str) -> list[str]:
    """The indexes as SQLite keeps their text, the condition of a partial one with it."""
    return sorted(
        " ".join(text.split())
        for (text,) in connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL",
            (table,),
        )
    )


def test_every_reference_of_a_record_can_be_looked_up_from_the_other_side() -> None:
    """A foreign key that many rows can share has an index; the others stand here, with why."""
    unindexed = {
        ("document", "attachment_id"),  # one letter has one PDF, never removed
        ("request_event", "about_id"),  # read with all the events of its request
        ("organization", "logo_id"),  # there is one organization
        ("organization", "signature_id"),
        ("audit_value", "number"),  # the primary key itself
    }
    found = set()
    for table in Record.metadata.tables.values():
        leading = {next(iter(i.columns)).name for i in table.indexes}
        leading |= {
            next(iter(u.columns)).name
            for u in table.constraints
            if isinstance(u, UniqueConstraint) and len(u.columns)
        }
        for column in table.columns:
            if column.foreign_keys and column.name not in leading:
                found.add((table.name, column.name))
    assert found == unindexed


def test_partial_indexes_keep_their_condition(migrated: Connection) -> None:
    texts = [t for name in Record.metadata.tables for t in _index_texts(migrated, name)]
    partial = [
        index
        for table in Record.metadata.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    ]
    assert partial
    for index in partial:
        assert _text_of(index, migrated) in texts


def _text_of(index: Index, connection: Connection) -> str:
    return " ".join(str(CreateIndex(index).compile(connection)).split())


def test_search_finds_words_without_accents_and_fragments(migrated: Connection) -> None:
    for table, text, sought in (
        ("search_word", "Petición de Ñandú", '"nandu"'),
        ("search_fragment", "CC 52.100.234", '"100.2"'),
    ):
        migrated.exec_driver_sql(
            f"INSERT INTO {table} (text, record_type, record_id) VALUES (?, 'person', 7)", (text,)
        )
        rows = migrated.exec_driver_sql(
            f"SELECT record_type, record_id FROM {table} WHERE text MATCH ?", (sought,)
        ).fetchall()
        assert [tuple(row) for row in rows] == [("person", 7)]


def test_what_is_deleted_leaves_no_words_in_the_index(migrated: Connection) -> None:
    for table in ("search_word", "search_fragment"):
        kept = migrated.exec_driver_sql(f"SELECT v FROM {table}_config WHERE k = 'secure-delete'")
        assert kept.fetchall() == [(1,)]
        for number, text in ((1, "zanahoria"), (2, "otra cosa")):
            migrated.exec_driver_sql(
                f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", (number, text)
            )
            migrated.commit()
        assert _holds(migrated, table, b"aho") or _holds(migrated, table, b"zanahoria")
        migrated.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = 1")
        migrated.commit()
        assert not _holds(migrated, table, b"aho")
        assert _holds(migrated, table, b"cosa") or _holds(migrated, table, b"cos")


def _holds(connection: Connection, table: str, fragment: bytes) -> bool:
    blocks = connection.exec_driver_sql(f"SELECT block FROM {table}_data").fetchall()
    return any(fragment in block for (block,) in blocks)
