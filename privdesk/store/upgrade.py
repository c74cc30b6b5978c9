"""Brings a store to the schema that this Privdesk knows, or leaves it exactly as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from privdesk import __version__
from privdesk.errors import NewerFile, NotAStore
from privdesk.store.migrations import MIGRATIONS, Migration
from privdesk.text import translate

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from privdesk.store.key import Key

Progress = Callable[[int, int], None]  # parts done, parts in all

# This table keeps its shape for ever: an older Privdesk reads in it which version to install.
_HISTORY = """
CREATE TABLE IF NOT EXISTS schema_revision (
    revision VARCHAR NOT NULL PRIMARY KEY, -- they sort in the order of their application
    opens_with VARCHAR NOT NULL,           -- the first version of Privdesk that reads it
    program VARCHAR NOT NULL               -- the version that applied it
)
"""


# Tables whose rows the rules write; they are no record of anything.
DERIVED = frozenset({"deadline", "case_state"})


# Of a thousand parts of an upgrade, where each of its long steps ends; by time, roughly.
_COPIED, _COUNTED, _INDEXED = 200, 750, 1000


class State(StrEnum):
    """How a store's schema stands to this version of Privdesk."""

    CURRENT = "current"
    OLDER = "older"


def check(connection: Any, migrations: Sequence[Migration] = MIGRATIONS) -> State:
    """Whether this version can use the store as it is, or must upgrade it first.

    `connection` is a raw sqlcipher3 connection or a SQLAlchemy one. Raises `NewerFile`, naming the
    version that opens it, where the file knows a revision that this program does not; `NotAStore`
    where the opened file holds no schema of Privdesk.
    """
    found = _revisions(connection)
    known = [m.revision for m in migrations]
    if not found:
        raise NotAStore(
            translate("Store", "The file opens with this passphrase, but it is no Privdesk store.")
        )
    if list(found) == known[: len(found)]:
        return State.CURRENT if len(found) == len(known) else State.OLDER
    unknown = [version for revision, version in found.items() if revision not in known]
    raise NewerFile(
        translate(
            "Store",
            "This store was written by a newer Privdesk. Open it with version {version} or later; "
            "this is version {own}. The file was not changed.",
            version=next(reversed(unknown or list(found.values()))),
            own=__version__,
        )
    )


def revision_of(connection: Any) -> str:
    """The last revision applied to the open file; empty for a file without any."""
    return next(reversed(_revisions(connection)), "")


def migrate(connection: Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Apply the migrations that the store does not have yet; all of them to an empty file.

    The caller holds the transaction and commits it. For a store with rows use `upgrade`.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    connection.exec_driver_sql(_HISTORY)
    applied = _revisions(connection)
    with Operations.context(MigrationContext.configure(connection)):
        for migration in migrations[len(applied) :]:
            migration.upgrade()
            connection.exec_driver_sql(
                "INSERT INTO schema_revision (revision, opens_with, program) VALUES (?, ?, ?)",
                (migration.revision, migration.opens_with, __version__),
            )


def upgrade(
    path: Path,
    key: Key,
    *,
    now: datetime,
    migrations: Sequence[Migration] = MIGRATIONS,
    progress: Progress | None = None,
) -> Path | None:
    """Upgrade the store at `path`; the caller holds its writer's lock and has no connection open.

    Gives the checked copy of the store as it was, made beside it first, or None when nothing was
    to be done. `now` is an aware moment. `progress` is told how far it is. Raises `NewerFile`,
    `DiskFull`, `ReadOnlyPlace` or `DamagedStore`, or what `progress` raises; the store is then
    exactly as it was.
    """
    from privdesk.store.backup import copy_before_upgrade
    from privdesk.store.copying import check_pages, in_words
    from privdesk.store.engine import connect

    with in_words(path), closing(connect(path, key)) as raw:
        if check(raw, migrations) is State.CURRENT:
            return None
        copying = _step(progress, 0, _COPIED)
        copy = copy_before_upgrade(raw, path, key, now=now, progress=copying)
        check_pages(raw)  # the copy may be one that an upgrade made which then failed
        _migrate_whole(raw, migrations, progress)
    return copy


def _step(progress: Progress | None, first: int, last: int) -> Progress | None:
    """What one long step tells its own progress; None where nobody asks."""
    if progress is None:
        return None
    return lambda done, total: progress(first + (last - first) * done // (total or 1), _INDEXED)


def _migrate_whole(
    raw: Any, migrations: Sequence[Migration], progress: Progress | None = None
) -> None:
    """All migrations in one transaction, checked before it is committed."""
    from privdesk.store.copying import check_rows, damaged

    # On, a rebuilt table's cascade empties its children; inside a transaction it cannot change.
    raw.execute("PRAGMA foreign_keys = OFF")
    applied = migrations[len(_revisions(raw)) :]
    recounts = any(migration.recounts for migration in applied)
    meant = frozenset[str]().union(*(migration.changes_rows for migration in applied))
    if recounts:
        meant |= DERIVED
    with _transaction(raw) as connection:
        before = _rows(raw)
        migrate(connection, migrations)
        if recounts:
            _recount(connection, _step(progress, _COPIED, _COUNTED))
        if any(migration.reindexes for migration in applied):
            _reindex(connection, _step(progress, _COUNTED, _INDEXED))
        after = _rows(raw)
        if any(after.get(name) != count for name, count in before.items() if name not in meant):
            raise damaged()
        check_rows(raw)


def _recount(connection: Connection, progress: Progress | None) -> None:
    """What the rules of this version count of every case, in the transaction of the upgrade."""
    from sqlalchemy.orm import Session

    from privdesk.store import deadlines

    with Session(connection) as session:  # its end leaves the connection's transaction open
        deadlines.rebuild(session, progress)


def _reindex(connection: Connection, progress: Progress | None) -> None:
    """What this version finds each record by, in the transaction of the upgrade."""
    from sqlalchemy.orm import Session

    from privdesk.store import search

    with Session(connection) as session:
        search.rebuild(session, progress)


@contextmanager
def _transaction(raw: Any) -> Iterator[Connection]:
    """A SQLAlchemy connection over the raw one, in a transaction that begins here, explicitly.

    The driver's own implicit transactions would commit before the first change of the schema and
    leave half of a failed migration in the file.
    """
    import sqlcipher3.dbapi2 as sqlcipher
    from sqlalchemy import StaticPool, create_engine
    from sqlalchemy.exc import DBAPIError

    from privdesk.store.failures import store_error

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: raw,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    with engine.connect() as connection:
        raw.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            raw.execute("COMMIT")
        except DBAPIError as error:
            raise store_error(error.orig) or error from error
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")


def _rows(raw: Any) -> dict[str, int]:
    """How many rows each ordinary table has, by name; search tables and SQLite's own left out."""
    names = raw.execute(
        "SELECT name FROM pragma_table_list "
        "WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name != 'schema_revision'"
    ).fetchall()
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _revisions(connection: Any) -> dict[str, str]:
    """The revisions applied to the file, each with the version that opens it, in their order."""
    run = getattr(connection, "exec_driver_sql", connection.execute)
    if not run("SELECT 1 FROM sqlite_master WHERE name = 'schema_revision'").fetchall():
        return {}
    rows = run("SELECT revision, opens_with FROM schema_revision ORDER BY revision").fetchall()
    return dict(rows)
