"""Bare connections to the encrypted file, and what its errors mean for the officer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from privdesk.errors import ReadOnlyPlace, WrongPassphrase
from privdesk.store import open_files
from privdesk.store.failures import is_unreadable, os_error, store_error
from privdesk.store.key import NEWEST, Key, derive, salt_of
from privdesk.store.manifest import kept_salts
from privdesk.text import translate

BUSY_MILLISECONDS = 5_000
CACHE_KIBIBYTES = 32 * 1024

Connection = Any  # sqlcipher3 ships no types


def connect(path: str | Path, key: Key, *, read_only: bool = False) -> Connection:
    """An open sqlcipher3 connection in autocommit mode, proved to read the file.

    `read_only` refuses every change; in a place that cannot be written to it is the only way.
    Raises `NotAStore`, `WrongPassphrase`, `DamagedStore`, `StoreInUse`, `DiskFull`,
    `ReadOnlyPlace`. Closing it is the caller's.
    """
    salt_of(path)  # says what a wrong path is, and keeps SQLite from making a file there
    whole = os.path.realpath(path)
    try:
        return _opened(whole, key, read_only=read_only)
    except ReadOnlyPlace:
        # Beside a file with a journal, reading needs to write; an unchanging place has none.
        if not read_only or _has_journal(whole):
            raise
        return _opened(whole, key, read_only=True, unchanging=True)


def connect_new(path: str | Path, key: Key) -> Connection:
    """An open connection to a new, empty store file. Raises `StoreExists`; never overwrites."""
    make_empty(path)
    try:
        return _opened(os.path.realpath(path), key, read_only=False)
    except BaseException:
        remove(path)
        raise


def unlock(path: str | Path, passphrase: str) -> Key:
    """The key of the file, proved by opening it. Raises what `connect` raises.

    Where the file's first bytes, its salt, were damaged, those that its backups keep open it all
    the same; `put_back_salt` then repairs it.
    """
    own = salt_of(path)
    for salt in (own, *(kept for kept in kept_salts(Path(path)) if kept != own)):
        for generation in range(NEWEST, 0, -1):
            key = derive(passphrase, salt, generation)
            with suppress(WrongPassphrase):
                connect(path, key, read_only=True).close()
                return key
    raise WrongPassphrase(_wrong_passphrase())


def put_back_salt(path: str | Path, key: Key) -> None:
    """Write the salt of a proved key over damaged first bytes: the passphrase alone opens it then.

    The caller holds the writer's lock and has no connection open.
    """
    if salt_of(path) == key.salt:
        return
    try:
        with Path(path).open("r+b") as file:
            file.write(key.salt)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise os_error(error, path) from error


def make_empty(path: str | Path) -> None:
    """Make an empty file that only this account may read. Raises `StoreExists`."""
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        os.close(os.open(path, flags, 0o600))
    except (OSError, ValueError) as error:
        raise os_error(error, path) from error


def remove(path: str | Path) -> None:
    """Remove a file made by a failed attempt, with SQLite's files beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError, ValueError):
            Path(f"{path}{suffix}").unlink()


@contextmanager
def driver_errors() -> Iterator[None]:
    """Inside it, what the driver or the disk does wrong is raised as a `StoreError`."""
    try:
        yield
    except Exception as error:
        explained = store_error(getattr(error, "orig", error))
        if explained is None:
            raise
        raise explained from error


def _opened(path: str, key: Key, *, read_only: bool, unchanging: bool = False) -> Connection:
    connection: Connection = None
    try:
        with open_files.LOOKING:
            connection = sqlcipher.connect(
                _unchanging(path) if unchanging else path,
                timeout=BUSY_MILLISECONDS / 1000,
                isolation_level=None,
                check_same_thread=False,
                factory=open_files.StoreConnection,
                uri=unchanging,
            )
            open_files.remember(path, key.salt, connection)
        _prepare(connection, key, read_only=read_only)
    except sqlcipher.Error as error:
        if connection is not None:
            connection.close()
        if is_unreadable(error):
            raise WrongPassphrase(_wrong_passphrase()) from None
        raise store_error(error) or error from None
    return connection


def _prepare(connection: Connection, key: Key, *, read_only: bool) -> None:
    pragmas = [
        f'key = "{key.pragma}"',
        "cipher_compatibility = 4",
        "cipher_log_level = NONE",
        "temp_store = MEMORY",
        f"cache_size = -{CACHE_KIBIBYTES}",
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "foreign_keys = ON",
        "secure_delete = ON",
        "synchronous = FULL",
    ]
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    elif connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL").fetchone()


def _has_journal(name: str) -> bool:
    try:
        return os.stat(f"{name}-wal").st_size > 0  # noqa: PTH116  (a name, as SQLite builds it)
    except OSError:
        return False


def _unchanging(name: str) -> str:
    path = Path(name).as_posix()
    rooted = path if path.startswith("/") else f"/{path}"
    return f"file://{quote(rooted)}?immutable=1"


def _wrong_passphrase() -> str:
    return translate(
        "Store",
        "The file does not open with this passphrase. Either the passphrase is another one (look "
        "at capital letters and the keyboard's language), or the file belongs to another program, "
        "or its beginning is damaged: then restore the last backup. The file was left as it was.",
    )
