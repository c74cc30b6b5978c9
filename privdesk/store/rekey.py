"""Changes the passphrase: a checked copy under a new key takes the place of the file in one step.

Killed at any moment, the file opens with the old passphrase or with the new one, and is whole.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from privdesk import clock
from privdesk.errors import BadInput, Refused
from privdesk.store.audit import CHANGED, Change, Seal, append
from privdesk.store.copying import check_file, copy_store, damaged, flush, in_words
from privdesk.store.engine import Connection, connect, remove
from privdesk.store.key import (
    NEWEST,
    Key,
    derive,
    key_from_groups,
    looks_like_groups,
    new_salt,
)
from privdesk.store.pool import for_writing, make_engine
from privdesk.store.replacing import replace_store
from privdesk.store.tables import audit_entry
from privdesk.text import translate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.store.store import Store

ACTION = "change_passphrase"
_SUFFIX = ".changing"

Progress = Callable[[int, int], None]


def change_passphrase(
    store: Store, present: str, new: str, *, progress: Progress | None = None
) -> None:
    """Give the store that is open for writing a new passphrase; it goes on being open.

    `present` is the passphrase that opens it now, or what its recovery sheet prints. The sheet is
    void afterwards; backups made before keep opening with what opened them. The change is an entry
    of the history. `progress` gets pages done and in all; what it raises cancels. Raises `BadInput`
    naming `present` or `new`, `StoreInUse` while something else reads or writes the file,
    `DamagedStore`, `DiskFull`, `ReadOnlyPlace`: then the file is as it was.
    """
    if not store.is_writing:
        raise Refused(translate("Store", "The file is open for reading only."))
    _check_present(store.key, present)
    _check_new(store.key, new)
    key = derive(new, new_salt())
    made = changing_path(store.path)
    with in_words(made), closing(connect(store.path, store.key)) as guard:
        remove(made)  # left by a process that died; the lock is ours
        guard.execute("BEGIN IMMEDIATE")  # what is written from here on would be lost
        try:
            _make(store, made, key, progress)
            store.replace_file(key, lambda: _put(guard, made, store))
        finally:
            if guard.is_open and guard.in_transaction:
                guard.execute("ROLLBACK")
            remove(made)


def changing_path(path: Path) -> Path:
    """Where the copy under the new key is made: beside the store."""
    return path.with_name(path.name + _SUFFIX)


def last_change(session: Session) -> datetime | None:
    """When the passphrase was last changed, aware, in UTC; None when it never was."""
    return session.scalar(
        select(audit_entry.c.at)
        .where(audit_entry.c.action == ACTION)
        .order_by(audit_entry.c.number.desc())
        .limit(1)
    )


def opens(key: Key, secret: str) -> bool:
    """Whether the passphrase, or what the recovery sheet prints, gives this key.

    Raises `BadInput` for a sheet copied wrong, naming the group.
    """
    if looks_like_groups(secret):
        return hmac.compare_digest(key_from_groups(secret, key.salt).raw, key.raw)
    return any(
        hmac.compare_digest(derive(secret, key.salt, generation).raw, key.raw)
        for generation in range(NEWEST, 0, -1)
    )


def _check_present(key: Key, present: str) -> None:
    try:
        is_right = bool(present) and opens(key, present)
    except BadInput as error:
        raise BadInput(str(error), "present") from error
    if not is_right:
        raise BadInput(
            translate("Store", "This is not the present passphrase. Nothing was changed."),
            "present",
        )


def _check_new(key: Key, new: str) -> None:
    if not new:
        raise BadInput(translate("Store", "A passphrase is needed."), "new")
    if looks_like_groups(new):
        raise BadInput(
            translate("Store", "This is a recovery sheet's key. Choose words of your own."), "new"
        )
    if opens(key, new):
        raise BadInput(
            translate("Store", "The new passphrase is the present one. Nothing was changed."), "new"
        )


def _make(store: Store, made: Path, key: Key, progress: Progress | None) -> None:
    """The whole store under the new key, with the entry that says so, checked and on the disk."""
    with closing(connect(store.path, store.key, read_only=True)) as source:
        copied = copy_store(source, made, key, progress)
        seal = _note(made, key, store.actor)
        if seal.number != copied.number + 1:
            raise damaged()
        check_file(made, key, seal)
        with closing(connect(made, key, read_only=True)) as copy:
            _compare(source, copy)
    with suppress(OSError):  # who else may read the old file may read the new one
        made.chmod(store.path.stat().st_mode & 0o777)
    flush(made)


def _note(made: Path, key: Key, actor: str) -> Seal:
    """Append to the copy's history that its passphrase was changed."""
    pool = make_engine(made, key)
    try:
        with for_writing(pool).begin() as connection:
            change = Change("organization", 1, CHANGED, {})
            return append(connection, [change], actor=actor, action=ACTION, at=clock.now())
    finally:
        pool.dispose()


def _compare(source: Connection, copy: Connection) -> None:
    """Raise `DamagedStore` unless every table has as many rows in the copy, and one entry more."""
    before, after = _counts(source), _counts(copy)
    for table in ("audit_entry", "audit_value"):
        before[table] += 1
    if before != after:
        raise damaged()


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names.fetchall()
    }


def _put(guard: Connection, made: Path, store: Store) -> None:
    guard.execute("ROLLBACK")
    guard.close()
    replace_store(made, store.path, store.key)
