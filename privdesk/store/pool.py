"""SQLAlchemy's engine over the encrypted file: a few connections, errors in the officer's words."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event

from privdesk.store.engine import connect
from privdesk.store.failures import store_error
from privdesk.store.key import Key

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
    explained = store_error(context.original_exception)
    if explained is not None:
        raise explained from None
