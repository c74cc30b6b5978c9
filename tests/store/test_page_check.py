"""What is still in the log alone is no damage, and damage is found whatever is in the log."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest

from privdesk.errors import DamagedStore
from privdesk.store.attachments import attach
from privdesk.store.backup import backup
from privdesk.store.engine import connect
from privdesk.store.key import Key
from privdesk.store.page_check import refused_pages
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.store.copies import NOW, PAGE


def _read_until_told(path: Path, key: Key, pipe: Pipe) -> None:
    held = connect(path, key, read_only=True)
    held.execute("BEGIN")
    held.execute("SELECT count(*) FROM party").fetchone()
    pipe.send("reads")
    pipe.recv()
    held.close()


@contextmanager
def reader(store: Store) -> Iterator[Callable[[], None]]:
    """Another process that holds what the store says now, until what is given is called."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_read_until_told, args=(store.path, store.key, there)
    )
    process.start()

    def let_go() -> None:
        here.send("enough")
        process.join(30)

    try:
        assert here.poll(60)
        assert here.recv() == "reads"
        yield let_go
    finally:
        if process.is_alive():
            let_go()


def attach_bytes(store: Store, count: int) -> None:
    with store.write("attach") as session:
        attach(session, "organization", 1, "datos.bin", os.urandom(count), NOW)


def raw(store: Store, *statements: str) -> None:
    connection = connect(store.path, store.key)
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.fixture
def half_folded(blank_store: Store) -> Iterator[Callable[[], None]]:
    """New pages stand in the file as zeros, for another process reads an older state."""
    raw(blank_store, "PRAGMA wal_checkpoint(TRUNCATE)")
    keeper = connect(blank_store.path, blank_store.key)
    keeper.execute("PRAGMA wal_autocheckpoint = 0")
    attach_bytes(blank_store, 300_000)
    attach_bytes(blank_store, 50_000)
    with reader(blank_store) as let_go:
        # As an erasure overwrites what it deletes.
        keeper.execute("DELETE FROM content_chunk WHERE content_id = 1")
        keeper.execute("PRAGMA wal_checkpoint(PASSIVE)")
        yield let_go
    keeper.close()


def said_by_the_cipher(store: Store) -> int:
    asked = connect(store.path, store.key, read_only=True)
    found = len(asked.execute("PRAGMA cipher_integrity_check").fetchall())
    asked.close()
    return found


def spoil(store: Store, page: int) -> None:
    with store.path.open("r+b") as file:
        file.seek((page - 1) * PAGE + 100)
        file.write(b"\x00" * 64)


def test_a_page_that_is_only_in_the_log_is_no_damage(
    blank_store: Store, half_folded: Callable[[], None], tmp_path: Path
) -> None:
    assert said_by_the_cipher(blank_store) > 10
    made = backup(blank_store.path, blank_store.key, tmp_path / "copias", now=NOW)
    copy = connect(made, blank_store.key, read_only=True)
    own = connect(blank_store.path, blank_store.key, read_only=True)
    chunks = "SELECT content_id, part, data FROM content_chunk ORDER BY 1, 2"
    assert copy.execute(chunks).fetchall() == own.execute(chunks).fetchall()
    copy.close()
    own.close()
    half_folded()
    assert refused_pages(connect(blank_store.path, blank_store.key)) == frozenset()
    assert said_by_the_cipher(blank_store) == 0


def test_the_verification_finds_no_damage_either(
    blank_store: Store, half_folded: Callable[[], None]
) -> None:
    found = verify(blank_store)  # of the bytes deleted behind the program's back, and no damage
    assert [problem.record for problem in found.problems] == ["Contenido de un archivo 1"]


def test_damage_of_another_page_is_found_all_the_same(
    blank_store: Store, half_folded: Callable[[], None], tmp_path: Path
) -> None:
    spoil(blank_store, 4)
    with pytest.raises(DamagedStore):
        backup(blank_store.path, blank_store.key, tmp_path / "copias", now=NOW)


def test_what_was_folded_is_read_from_the_file_though_the_log_has_it(
    blank_store: Store, tmp_path: Path
) -> None:
    attach_bytes(blank_store, 300_000)
    raw(blank_store, "PRAGMA wal_checkpoint(PASSIVE)")
    assert blank_store.path.with_name(blank_store.path.name + "-wal").stat().st_size > 300_000
    spoil(blank_store, blank_store.path.stat().st_size // PAGE - 5)
    with pytest.raises(DamagedStore):
        backup(blank_store.path, blank_store.key, tmp_path / "copias", now=NOW)
