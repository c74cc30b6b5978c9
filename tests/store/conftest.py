"""A new store, or one with a record of every type, at the cost of copying a file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Date, DateTime, Integer
from sqlalchemy.orm import Session

from privdesk.records import (
    RECORD_TYPES,
    ContentChunk,
    Database,
    Organization,
    Party,
    Record,
)
from privdesk.store.audit import audited_columns
from privdesk.store.engine import connect
from privdesk.store.key import Key
from privdesk.store.store import Store
from tests.store.tampering import Tamper

PASSPHRASE = "migas de pan y mantequilla"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    """A store with its organization only, to be copied, never opened in place; and its key."""
    path = tmp_path_factory.mktemp("blank") / "panaderia-ejemplo.privdesk"
    organization = Organization(name="Panadería Ejemplo S.A.S.", nit="999.000.123-2")
    with Store.create(path, PASSPHRASE, organization, actor="Ana Ficticia") as store:
        return path, store.key


@pytest.fixture
def blank_path(blank: tuple[Path, Key], tmp_path: Path) -> Path:
    """A fresh copy of `blank`, closed; its passphrase is `PASSPHRASE`."""
    return Path(shutil.copyfile(blank[0], tmp_path / blank[0].name))


@pytest.fixture
def blank_store(blank: tuple[Path, Key], blank_path: Path) -> Iterator[Store]:
    """A fresh copy of `blank`, open for writing."""
    with Store.open(blank_path, blank[1], writing=True, actor="Ana Ficticia") as store:
        yield store


BYTES = b"%PDF-1.7 carta ficticia"


def generated(column: Any, number: int) -> Any:
    """A value that the column takes; another number gives another one, wherever there are two."""
    kind = getattr(column.type, "impl_instance", column.type)
    declared = column.info.get("field")
    if column.foreign_keys:
        return 1
    if declared is not None and declared.choices is not None:
        return list(declared.choices)[number % len(declared.choices)]
    if isinstance(kind, DateTime):
        return datetime(2026, 7, 1, 15, 0, 0, number, tzinfo=UTC) + timedelta(hours=number)
    if isinstance(kind, Date):
        return date(2026, 1, 1) + timedelta(days=number)
    if isinstance(kind, Boolean):
        return number % 2 == 1
    if isinstance(kind, Integer):
        return 10 + number
    return f"valor ficticio {number} ñ"


def sample(record_type: str, number: int) -> Record:
    """A record of the type with a value in every column."""
    values = {n: generated(c, number) for n, c in audited_columns(record_type).items()}
    return RECORD_TYPES[record_type](**values)


_FIRST = (
    "person",
    "party",
    "database",
    "request",
    "content",
    "attachment",
    "letter_template",
    "document",
)
_GIVEN: dict[str, dict[str, Any]] = {
    "request_link": {"earlier_id": 2},  # one between the same two is no second record
    "content": {"sha256": sha256(BYTES).hexdigest(), "size": len(BYTES), "erased_on": None},
    "request_event": {"kind": "note", "about_id": None, "counted": None, "decision": None},
}


def _add(session: Session, record_type: str, number: int = 0) -> None:
    made = sample(record_type, number)
    for name, value in _GIVEN.get(record_type, {}).items():
        setattr(made, name, value)
    session.add(made)
    session.flush()


@pytest.fixture(scope="session")
def filled(blank: tuple[Path, Key], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    """A store with a record of every type, with id 1, to be copied; and its key."""
    path = Path(shutil.copy(blank[0], tmp_path_factory.mktemp("filled") / "con todo ñ.privdesk"))
    with Store.open(path, blank[1], writing=True, actor="Ana Ficticia") as store:
        with store.write("fill") as session:
            for record_type in _FIRST:
                _add(session, record_type)
            _add(session, "request", 9)  # to be linked with
            session.add(ContentChunk(content_id=1, part=0, data=BYTES))
            for record_type in RECORD_TYPES:
                if record_type not in (*_FIRST, "organization"):
                    _add(session, record_type)
        return path, store.key


@pytest.fixture
def key(filled: tuple[Path, Key]) -> Key:
    """The key of `store_path`."""
    return filled[1]


@pytest.fixture
def store_path(filled: tuple[Path, Key], tmp_path: Path) -> Path:
    """A fresh copy of `filled`, closed; its passphrase is `PASSPHRASE`."""
    return Path(shutil.copy(filled[0], tmp_path / filled[0].name))


@pytest.fixture
def store(store_path: Path, key: Key) -> Iterator[Store]:
    """A fresh copy of `filled`, open for writing."""
    with Store.open(store_path, key, writing=True, actor="Ana Ficticia") as opened:
        yield opened


@pytest.fixture
def passphrase() -> str:
    """What opens `blank_path` and `store_path`."""
    return PASSPHRASE


@pytest.fixture
def make_sample() -> Callable[[str, int], Record]:
    """Makes a record of a type (table name) with a value in every column, by number."""
    return sample


@pytest.fixture
def another_value() -> Callable[[Any, int], Any]:
    """Makes a value for a column, by number."""
    return generated


@pytest.fixture
def in_mounts() -> Callable[[str, Path], str]:
    """Runs Python in a mount namespace of its own; what it prints is given.

    The code finds `path` and `mount(*words)`. Tests run as root, whom the mode bits of files do not
    bind: only a mount makes a place read-only or full.
    """
    if subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine does not permit mount namespaces (unshare -m)")
    before = (
        "import subprocess, sys\n"
        "from pathlib import Path\n"
        "path = Path(sys.argv[1])\n"
        "def mount(*words): subprocess.run(['mount', *map(str, words)], check=True)\n"
    )

    def run(code: str, path: Path) -> str:
        done = subprocess.run(
            ["unshare", "-m", sys.executable, "-c", before + code, str(path)],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


@pytest.fixture
def tamper(store: Store) -> Tamper:
    """Changes the file behind the program's back, as who knows the passphrase could."""

    def run(statements: str) -> None:
        raw = connect(store.path, store.key)
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements.split(";"):
            raw.execute(statement)
        raw.close()

    return run


@pytest.fixture
def acted(store: Store) -> Store:
    """Three more entries on two records: the last three of the chain."""
    with store.write("add") as session:
        session.add(Database(name="Clientes", contact="Ana"))
    with store.write("change") as session:
        session.get_one(Database, 2).contact = "Berta"
    with store.write("add") as session:
        session.add(Party(name="Encargado"))
    return store
