"""Connections: what opens, what does not and why, and that SQLAlchemy is not needed to unlock."""

from __future__ import annotations

import inspect
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from privdesk.errors import (
    BadInput,
    DamagedStore,
    ReadOnlyPlace,
    Refused,
    StoreExists,
    StoreInUse,
    WrongPassphrase,
)
from privdesk.store import engine
from privdesk.store import key as keys
from privdesk.store.engine import connect, connect_new, driver_errors, unlock
from privdesk.store.failures import os_error, store_error
from privdesk.store.key import Generation, Key, derive, new_salt
from privdesk.store.pool import for_writing, make_engine

ROOT = Path(__file__).parents[2]


def pragma(connection: Any, name: str) -> Any:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row and row[0]


def test_every_connection_is_set_as_the_design_says(
    store_path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The tests' own connections do not wait for the disk (tests/conftest.py).
    monkeypatch.setattr(engine, "_prepare", inspect.unwrap(engine._prepare))
    connection = connect(store_path, key)
    assert connection.isolation_level is None
    assert pragma(connection, "foreign_keys") == 1
    assert pragma(connection, "journal_mode") == "wal"
    assert pragma(connection, "synchronous") == 2
    assert pragma(connection, "secure_delete") == 1
    assert pragma(connection, "temp_store") == 2
    assert pragma(connection, "busy_timeout") == 5000
    assert -64 * 1024 <= pragma(connection, "cache_size") <= -16 * 1024
    assert pragma(connection, "cipher_memory_security") == "0"
    connection.close()


def test_a_connection_is_a_store_of_sqlcipher_4(store_path: Path, key: Key) -> None:
    connection = connect(store_path, key)
    assert pragma(connection, "cipher_settings") == "PRAGMA kdf_iter = 256000;"
    assert pragma(connection, "cipher_page_size") == "4096"
    connection.close()


def test_reading_refuses_every_change(store_path: Path, key: Key) -> None:
    connection = connect(store_path, key, read_only=True)
    with pytest.raises(sqlcipher.OperationalError, match="readonly"):
        connection.execute("DELETE FROM audit_value")
    connection.close()
    assert sorted(p.name for p in store_path.parent.iterdir()) == [store_path.name]


def test_unlocking_proves_the_key(store_path: Path, key: Key, passphrase: str) -> None:
    assert unlock(store_path, passphrase) == key
    with pytest.raises(WrongPassphrase) as found:
        unlock(store_path, passphrase + " ")
    for words in ("frase es otra", "otro programa", "comienzo está dañado"):
        assert words in str(found.value)
    assert passphrase not in str(found.value)


def test_an_older_generation_is_found_by_trying(
    store_path: Path, key: Key, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = (*keys.GENERATIONS, Generation(1024, 1, 1))
    monkeypatch.setattr(keys, "GENERATIONS", newer)
    monkeypatch.setattr(engine, "NEWEST", 2)
    tried = []

    def spied(passphrase: str, salt: bytes, generation: int) -> Key:
        tried.append(generation)
        return derive(passphrase, salt, generation)

    monkeypatch.setattr(engine, "derive", spied)
    assert unlock(store_path, passphrase) == key
    assert tried == [2, 1]


def read_whole(path: Path, key: Key) -> None:
    with driver_errors(), closing(connect(path, key)) as connection:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
        for (table,) in connection.execute(tables).fetchall():
            connection.execute(f'SELECT * FROM "{table}"').fetchall()


def foreign(path: Path) -> None:
    made = sqlcipher.connect(str(path))
    made.execute("PRAGMA key = 'de otro programa'")
    made.execute("CREATE TABLE t (a)")
    made.close()


@pytest.mark.parametrize("what", ["foreign", "random", "first page"])
def test_what_cannot_be_told_from_a_wrong_passphrase(
    what: str, store_path: Path, passphrase: str, tmp_path: Path
) -> None:
    path = tmp_path / "another"
    if what == "foreign":
        foreign(path)
    elif what == "random":
        path.write_bytes(os.urandom(12_288))
    else:
        damaged = bytearray(store_path.read_bytes())
        damaged[300] ^= 1
        path.write_bytes(damaged)
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        unlock(path, passphrase)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("another?*"))


def test_a_damaged_page_further_on_is_damage(store_path: Path, key: Key) -> None:
    damaged = bytearray(store_path.read_bytes())
    for page in range(1, len(damaged) // 4096):
        damaged[page * 4096 + 100] ^= 1
    store_path.write_bytes(damaged)
    with pytest.raises(DamagedStore, match="copia de seguridad"):
        read_whole(store_path, key)


def test_a_cut_file_is_damage(store_path: Path, key: Key) -> None:
    store_path.write_bytes(store_path.read_bytes()[:-8192])
    with pytest.raises(DamagedStore):
        read_whole(store_path, key)


@pytest.mark.parametrize(
    "name",
    [
        "a?mode=ro",
        "a#b",
        "100%41",
        "file:x",
        "dos puntos: ñ 🍞",
        "'\"; DROP",
        "\udcff\udcfe",
        "-wal",
    ],
)
def test_any_name_is_a_name(name: str, store_path: Path, key: Key, tmp_path: Path) -> None:
    path = tmp_path / "names" / name
    path.parent.mkdir()
    shutil.copy(store_path, path)
    for read_only in (False, True):
        connection = connect(path, key, read_only=read_only)
        assert connection.execute("SELECT count(*) FROM organization").fetchone() == (1,)
        connection.close()
    assert len(list(path.parent.iterdir())) == 1


def test_a_relative_name_is_found(
    store_path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(store_path.parent)
    connection = connect(store_path.name, key)
    assert connection.execute("SELECT count(*) FROM organization").fetchone() == (1,)
    connection.close()


def test_a_new_file_never_takes_the_place_of_another(store_path: Path, key: Key) -> None:
    before = store_path.read_bytes()
    with pytest.raises(StoreExists, match="Ya hay algo"):
        connect_new(store_path, key)
    assert store_path.read_bytes() == before


def test_a_new_file_has_the_salt_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    key = Key(os.urandom(32), new_salt())
    path = tmp_path / "folder" / "new"
    connection = connect_new(path, key)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    assert path.read_bytes()[:16] == key.salt
    assert path.stat().st_mode & 0o077 == 0


def test_unlocking_needs_neither_sqlalchemy_nor_qt(store_path: Path, passphrase: str) -> None:
    code = (
        "import sys; from privdesk.store.engine import unlock; unlock(*sys.argv[1:]);"
        "print([m for m in ('sqlalchemy', 'alembic', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(store_path), passphrase],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert done.stdout.strip() == "[]"


def test_a_read_only_place_is_read_and_never_written(
    store_path: Path, key: Key, in_mounts: Callable[[str, Path], str]
) -> None:
    code = f"""
from privdesk.errors import ReadOnlyPlace
from privdesk.store.engine import connect
from privdesk.store.key import Key
mount('--bind', path.parent, path.parent)
mount('-o', 'remount,bind,ro', path.parent)
key = Key(bytes.fromhex('{key.raw.hex()}'), bytes.fromhex('{key.salt.hex()}'))
reading = connect(path, key, read_only=True)
print(reading.execute('SELECT count(*) > 1 FROM audit_entry').fetchone()[0])
try:
    connect(path, key)
except ReadOnlyPlace as error:
    print(error)
"""
    read, refused = in_mounts(code, store_path).splitlines()
    assert read == "1"
    assert "no se puede escribir" in refused


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (28, "DiskFull"),
        (30, "ReadOnlyPlace"),
        (17, "StoreExists"),
        (5, "StoreError"),
        (13, "ReadOnlyPlace"),
        (36, "NotAStore"),
    ],
)
def test_what_the_system_says_is_said_in_words(number: int, kind: str) -> None:
    explained = os_error(OSError(number, "reason"), "/ficticio/a\0b")
    assert type(explained).__name__ == kind
    assert "\0" not in str(explained)


def test_a_defect_is_not_explained_away() -> None:
    assert store_error(sqlcipher.OperationalError("no such table: t")) is None
    with pytest.raises(ZeroDivisionError), driver_errors():
        raise ZeroDivisionError


@pytest.mark.skipif(sys.platform == "win32", reason="locks belong to the handle there")
def test_looking_at_an_open_file_leaves_its_locks(store_path: Path, key: Key) -> None:
    """Closing any descriptor of the file would drop them all, and another process that closes the
    store would believe to be the last one and remove the journal.
    """
    first = connect(store_path, key)
    first.execute("INSERT INTO party (name, contact) VALUES ('uno', '')")
    assert keys.salt_of(store_path) == key.salt
    connect(store_path, key).close()
    assert keys.salt_of(store_path) == key.salt
    code = (
        "import fcntl, sys\n"
        "how = fcntl.LOCK_EX | fcntl.LOCK_NB\n"
        "try: fcntl.lockf(open(sys.argv[1], 'r+b'), how, 510, 0x40000002)\n"
        "except OSError: print('still locked')\n"
    )
    words = [sys.executable, "-c", code, str(store_path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "still locked"
    first.close()
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert not done.stdout


def test_a_file_is_looked_at_anew_once_it_is_closed(store_path: Path, key: Key) -> None:
    connection = connect(store_path, key)
    connection.close()
    store_path.write_bytes(bytes(16) + store_path.read_bytes()[16:])
    assert keys.salt_of(store_path) == bytes(16)


def test_the_engine_takes_the_right_to_write_at_once(store_path: Path, key: Key) -> None:
    pool = make_engine(store_path, key)
    with for_writing(pool).begin(), pool.connect() as reading:
        assert reading.execute(text("SELECT count(*) FROM organization")).scalar() == 1
        other = connect(store_path, key)
        other.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(StoreInUse, match="ocupado"), driver_errors():
            other.execute("BEGIN IMMEDIATE")
        other.close()
    pool.dispose()


def test_the_engine_shows_no_values_in_its_errors(store_path: Path, key: Key) -> None:
    pool = make_engine(store_path, key)
    with pytest.raises(Exception, match="no such table") as found, pool.connect() as connection:
        connection.execute(text("SELECT :secret FROM nowhere"), {"secret": "52.000.111"})
    assert "52.000.111" not in str(found.value)
    pool.dispose()


def test_the_engine_explains_constraints(store_path: Path, key: Key) -> None:
    pool = make_engine(store_path, key)
    with (
        pytest.raises(BadInput, match="Nombre") as found,
        for_writing(pool).begin() as c,
    ):
        c.execute(text("INSERT INTO database (name, contact) SELECT name, '' FROM database"))
    assert found.value.field == "name"
    with pytest.raises(Refused, match="No se cambió nada"), for_writing(pool).begin() as c:
        c.execute(text("DELETE FROM person"))
    pool.dispose()


def test_reading_by_the_engine_refuses_changes(store_path: Path, key: Key) -> None:
    pool = make_engine(store_path, key, read_only=True)
    with pytest.raises(ReadOnlyPlace), pool.begin() as connection:
        connection.execute(text("DELETE FROM audit_value"))
    pool.dispose()
