"""Writes the whole file anew, so that no page keeps a word of what was erased.

SQLite overwrites what is deleted, but rows that moved from a page to another one before may have
left copies between the rows of the first, which nothing reads and nothing overwrites.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.store.copying import check_file, flush, in_words, seal_in
from privdesk.store.engine import Connection, connect, make_empty, remove
from privdesk.store.rekey import changing_path
from privdesk.store.replacing import replace_store

if TYPE_CHECKING:
    from privdesk.store.store import Store


def write_anew(store: Store) -> None:
    """Put a checked copy of the open store's file in its place, made row by row under its key.

    It needs as much room on the disk as the file; the store goes on being open. Raises `StoreInUse`
    while something else reads or writes the file, `DamagedStore`, `DiskFull`, `ReadOnlyPlace`: then
    the file is as it was.
    """
    made = changing_path(store.path)
    with in_words(made), closing(connect(store.path, store.key)) as guard:
        remove(made)  # left by a process that died; the lock is ours
        guard.execute("BEGIN IMMEDIATE")  # what is written from here on would be lost
        try:
            make_empty(made)
            with closing(connect(store.path, store.key)) as source:
                source.execute("VACUUM INTO ?", (str(made),))
                check_file(made, store.key, seal_in(source))
            with suppress(OSError):  # who else may read the old file may read the new one
                made.chmod(store.path.stat().st_mode & 0o777)
            flush(made)
            _replace(store, guard, made)
        finally:
            if guard.is_open and guard.in_transaction:
                guard.execute("ROLLBACK")
            remove(made)


def _replace(store: Store, guard: Connection, made: Path) -> None:
    failed: list[Exception] = []

    def put() -> None:
        try:
            guard.execute("ROLLBACK")
            guard.close()
            replace_store(made, store.path, store.key)
        except Exception as error:
            failed.append(error)
            raise

    store.replace_file(store.key, put)
    if failed:  # the key is the same: the store could not tell that its old file stayed
        raise failed[0]
    connect(store.path, store.key).close()  # with a log again, before somebody only reads it
