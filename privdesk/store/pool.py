"""SQLAlchemy's engine over the encrypted file: a few connections, errors in the officer's words."""

from __future__ import annotations

import re
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event

from privdesk.errors import BadInput, Refused, UserError
from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES
from privdesk.store.collation import register
from privdesk.store.engine import connect
from privdesk.store.failures import store_error
from privdesk.store.key import Key
from privdesk.text import say, translate

_WRITES = "privdesk_writes"


def make_engine(path: str | Path, key: Key, *, read_only: bool = False) -> Engine:
    """An engine on the store. Its transactions begin for reading; see `for_writing`.

    Statements and values never stand in its errors; what the disk or the file does wrong is
    raised as a `StoreError`. Dispose of it to close the file.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "connect", register)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _explain)
    return engine


def for_writing(engine: Engine) -> Engine:
    """The same engine and pool, whose transactions take the right to write when they begin."""
    return engine.execution_options(**{_WRITES: True})


def _begin(connection: Connection) -> None:
    # The driver's own implicit transactions are off (isolation_level=None). Taking the right to
    # write at once keeps a transaction from failing halfway because another wrote in between.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _explain(context: ExceptionContext) -> None:
    original = context.original_exception
    explained = store_error(original) or _constraint_error(original)
    if explained is not None:
        raise explained from None


def _constraint_error(error: BaseException | None) -> UserError | None:
    """What a constraint of the schema says to the officer, without the values."""
    words = str(error) if isinstance(error, sqlcipher.IntegrityError) else ""
    if words.startswith("FOREIGN KEY"):
        return Refused(
            translate(
                "Store",
                "Records that belong together would lose each other: one that is named is not "
                "there, or others depend on the one removed. Nothing was changed.",
            )
        )
    columns = re.findall(r"(\w+)\.(\w+)", words) if words.startswith("UNIQUE") else []
    if not columns:
        return None
    return BadInput(
        translate(
            "Store",
            "There is already a record with the same {fields}. Nothing was saved.",
            fields=", ".join(_label(table, column) for table, column in columns),
        ),
        columns[-1][1],
    )


def _label(table: str, column: str) -> str:
    if table in RECORD_TYPES:
        for declared in fields_of(RECORD_TYPES[table]):
            if declared.name == column:
                return say(declared.label)
    return column
