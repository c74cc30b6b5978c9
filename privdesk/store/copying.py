"""Copies a store page by page through SQLite, so that the same passphrase opens the copy."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.errors import DamagedStore
from privdesk.store.audit import FIRST, Seal
from privdesk.store.engine import (
    Connection,
    connect,
    connect_new,
    driver_errors,
    make_empty,
    remove,
)
from privdesk.store.failures import os_error
from privdesk.store.page_check import refused_pages
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.key import Key

Progress = Callable[[int, int], None]  # pages done, pages in all; what it raises cancels the copy

_PAGES = 1024  # a step of 4 MiB, each a chance to cancel
_ABANDONED = 3600.0  # seconds; an unfinished copy untouched for so long has no process any more
_UNFINISHED = ".part"


def copy_store(
    source: Connection, target: Path, key: Key, progress: Progress | None = None
) -> Seal:
    """Copy what the connection `source` sees now to the new file `target`, and check the copy.

    Gives the audit seal of the copy. The copy carries the salt of `key`, so that the same
    passphrase opens it, and has no -wal beside it. On any failure `target` is gone again. Raises
    `StoreExists`, `DiskFull`, `ReadOnlyPlace`, `DamagedStore`, or what `progress` raised.
    """
    with in_words(target), _gone_on_failure(target):
        check_pages(source)
        source.execute("BEGIN")
        try:
            seal = seal_in(source)  # the first read: what is written from here on is not seen
            with closing(connect_new(target, key)) as copy:
                # There is nothing to roll back to, and it is flushed once, below.
                copy.execute("PRAGMA journal_mode = OFF")
                copy.execute("PRAGMA synchronous = OFF")
                source.backup(copy, pages=_PAGES, progress=_reported(progress))
        finally:
            if source.in_transaction:
                source.execute("ROLLBACK")
        check_file(target, key, seal)
        flush(target)
    return seal


def check_file(path: Path, key: Key, seal: Seal) -> None:
    """Raise `DamagedStore` unless the whole file holds and its audit chain ends with `seal`.

    Leaves one file, without -wal, that opens in a read-only place too.
    """
    with closing(connect(path, key)) as connection:
        check_whole(connection)
        if seal_in(connection) != seal:
            raise damaged()
        connection.execute("PRAGMA journal_mode = DELETE")


def check_whole(connection: Connection) -> None:
    """Raise `DamagedStore` unless cipher, SQLite and foreign keys find the open file whole."""
    check_pages(connection)
    check_rows(connection)


def check_rows(connection: Connection) -> None:
    """Raise `DamagedStore` unless SQLite and foreign keys find what the connection sees whole."""
    for question, answers in (
        ("PRAGMA integrity_check(1)", [("ok",)]),
        ("PRAGMA foreign_key_check", []),
    ):
        if connection.execute(question).fetchall() != answers:
            raise damaged()


def check_pages(connection: Connection) -> None:
    """Raise `DamagedStore` unless the cipher vouches for every page in the file.

    SQLite's backup says nothing of a page that does not decrypt: it copies zeros, sealed anew. The
    connection is in no transaction.
    """
    if refused_pages(connection):
        raise damaged()


def damaged() -> DamagedStore:
    """The error that says so."""
    return DamagedStore(
        translate(
            "Store",
            "The file was checked and is damaged. Stop working in it and restore the last backup.",
        )
    )


def seal_in(connection: Connection) -> Seal:
    """The audit seal of the open file: number and hash of its last entry."""
    row = connection.execute(
        "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return Seal(*row) if row else Seal(0, FIRST)


def unfinished(final: Path) -> Path:
    """A name beside `final` for what is being made; what a killed process left there is removed."""
    hidden = f".{final.name}."
    with suppress(OSError):
        for left in final.parent.iterdir():
            if left.name.startswith(hidden) and _UNFINISHED in left.name:
                _remove_abandoned(left)
    return final.with_name(f"{hidden}{secrets.token_hex(4)}{_UNFINISHED}")


def put_in_place(made: Path, final: Path) -> None:
    """Give the finished file its name. Raises `StoreExists` when something has that name."""
    with in_words(final):
        try:
            os.link(made, final)  # unlike a rename it never overwrites
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            make_empty(final)
            made.replace(final)
        else:
            made.unlink()
        flush_folder(final.parent)


def flush(path: Path) -> None:
    """Have the operating system write the file to the disk now."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Have the folder's list of names written to the disk, where the system knows how."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Errors of the driver and of the operating system while writing at `path`, as `UserError`."""
    try:
        with driver_errors():
            yield
    except OSError as error:
        raise os_error(error, path) from error


@contextmanager
def _gone_on_failure(target: Path) -> Iterator[None]:
    there_before = os.path.lexists(target)
    try:
        yield
    except BaseException:
        if not there_before:
            remove(target)
        raise


def _reported(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, remaining, total: progress(total - remaining, total)


def _remove_abandoned(path: Path) -> None:
    if time.time() - path.stat().st_mtime > _ABANDONED:
        path.unlink(missing_ok=True)
