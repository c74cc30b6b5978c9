"""An upgrade happens whole, with a checked copy made first, or the file is exactly as it was."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import op

from privdesk import __version__
from privdesk.errors import BadInput, DamagedStore, NewerFile, NotAStore, StoreError
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Organization
from privdesk.store import deadlines
from privdesk.store import migrations as history
from privdesk.store import upgrade as upgrading
from privdesk.store.attachments import CHUNK, attach, read_all
from privdesk.store.engine import connect, connect_new
from privdesk.store.key import Key
from privdesk.store.manifest import read_manifest
from privdesk.store.migrations import MIGRATIONS, Migration
from privdesk.store.restoring import restore
from privdesk.store.store import Store
from privdesk.store.upgrade import Progress, State, check, revision_of, upgrade
from tests.conftest import OFFICE_PASSPHRASE
from tests.store.conftest import PASSPHRASE

NOW = datetime(2026, 11, 23, 12, 58, tzinfo=UTC)


def _after(
    *steps: Callable[[], None], changes_rows: frozenset[str] = frozenset()
) -> tuple[Migration, ...]:
    """The released migrations and some that only this test knows."""
    return (
        *MIGRATIONS,
        *(
            Migration(f"9{number:03}", "9.1.0", step, changes_rows)
            for number, step in enumerate(steps)
        ),
    )


def _rebuild_content() -> None:
    """SQLite changes a column by making the table anew: create, copy, drop, rename."""
    with op.batch_alter_table("content", recreate="always") as batch:
        batch.add_column(sa.Column("origin", sa.String(), nullable=True))


def _add_families() -> None:
    op.create_table("family", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "child",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("family_id", sa.Integer(), sa.ForeignKey("family.id", ondelete="CASCADE")),
    )
    op.execute("INSERT INTO family (id) VALUES (1), (2)")
    op.execute("INSERT INTO child (id, family_id) VALUES (1, 1), (2, 1), (3, 2)")


def _rebuild_family() -> None:
    with op.batch_alter_table("family", recreate="always") as batch:
        batch.add_column(sa.Column("name", sa.String(), nullable=True))


@pytest.fixture
def path(blank_path: Path, blank: tuple[Path, Key]) -> Path:
    """A closed store with an attachment of three chunks."""
    with (
        Store.open(blank_path, blank[1], writing=True, actor="Ana Ficticia") as store,
        store.write("attach") as session,
    ):
        attach(session, "organization", 1, "a", b"x" * (2 * CHUNK + 1), NOW)
    return blank_path


@pytest.fixture
def key(blank: tuple[Path, Key]) -> Key:
    return blank[1]


def _ask(path: Path, key: Key, question: str) -> list[Any]:
    with closing(connect(path, key)) as raw:
        answer: list[Any] = raw.execute(question).fetchall()
        return answer


def _files(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir())


def test_an_upgrade_tells_how_far_it_is(tmp_path: Path) -> None:
    old = Path(__file__).parent / "old"
    path = Path(shutil.copyfile(old / "0.2.0.privdesk", tmp_path / "copia.privdesk"))
    passphrase = json.loads((old / "0.2.0.json").read_text(encoding="utf-8"))["passphrase"]
    told: list[tuple[int, int]] = []
    with Store.open(
        path,
        passphrase,
        writing=True,
        actor="Ana Ficticia",
        upgrading=lambda done, total: told.append((done, total)),
    ):
        pass
    assert told == sorted(told)
    assert len(told) > 2
    assert told[-1][0] == told[-1][1]


def test_what_stops_an_upgrade_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Stopped

    old = Path(__file__).parent / "old"
    path = Path(shutil.copyfile(old / "0.2.0.privdesk", tmp_path / "copia.privdesk"))
    passphrase = json.loads((old / "0.2.0.json").read_text(encoding="utf-8"))["passphrase"]
    before = path.read_bytes()
    with pytest.raises(Stopped):
        Store.open(path, passphrase, writing=True, actor="Ana Ficticia", upgrading=stop)
    assert path.read_bytes() == before


# New stores and what is known of a file


def test_a_new_store_knows_its_revision_and_who_opens_it(blank_path: Path, key: Key) -> None:
    rows = _ask(blank_path, key, "SELECT * FROM schema_revision ORDER BY revision")
    assert rows == [(m.revision, m.opens_with, __version__) for m in MIGRATIONS]
    with closing(connect(blank_path, key)) as raw:
        assert check(raw) is State.CURRENT
        assert revision_of(raw) == MIGRATIONS[-1].revision


def test_the_list_of_migrations_is_in_order_and_each_has_its_module() -> None:
    revisions = [m.revision for m in MIGRATIONS]
    assert revisions == sorted(set(revisions))
    folder = Path(history.__file__).parent
    assert sorted(f"r{r}.py" for r in revisions) == sorted(p.name for p in folder.glob("r*.py"))
    for migration in MIGRATIONS:
        assert [int(n) for n in migration.opens_with.split(".")] <= [
            int(n) for n in __version__.split(".")
        ]


def test_a_store_opens_without_loading_alembic(blank_path: Path) -> None:
    program = (
        "import sys; from privdesk.store.store import Store\n"
        f"Store.open({str(blank_path)!r}, {PASSPHRASE!r}, writing=True, actor='x').close()\n"
        "assert not [m for m in sys.modules if m.startswith('alembic')]"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)


def test_an_encrypted_file_that_is_no_store_is_told(tmp_path: Path) -> None:
    key = Key(os.urandom(32), os.urandom(16))
    with closing(connect_new(tmp_path / "other.db", key)) as raw:
        raw.execute("CREATE TABLE recipes (name)")
        with pytest.raises(NotAStore):
            check(raw)


def test_a_newer_file_says_which_version_opens_it(path: Path, key: Key) -> None:
    upgrade(path, key, now=NOW, migrations=_after(_rebuild_content))
    before = path.read_bytes()
    with pytest.raises(NewerFile, match=rf"9\.1\.0.*{__version__}"):
        Store.open(path, key, writing=True, actor="x")
    with pytest.raises(NewerFile, match=r"9\.1\.0"):
        upgrade(path, key, now=NOW)
    assert path.read_bytes() == before


@pytest.mark.parametrize("revision", ["0000", "0001-fork", "zzzz"])
def test_an_unknown_revision_is_refused(path: Path, key: Key, revision: str) -> None:
    _ask(path, key, f"INSERT INTO schema_revision VALUES ('{revision}', '3.2.1', '3.2.1')")
    with closing(connect(path, key)) as raw, pytest.raises(NewerFile, match=r"3\.2\.1"):
        check(raw)


# What an upgrade does


def test_nothing_to_do_makes_no_copy(path: Path, key: Key) -> None:
    assert upgrade(path, key, now=NOW) is None
    assert _files(path) == ["panaderia-ejemplo.privdesk"]


def test_an_upgrade_copies_first_then_migrates(path: Path, key: Key) -> None:
    rows = _ask(path, key, "SELECT count(*) FROM content_chunk")
    copy = upgrade(path, key, now=NOW, migrations=_after(_rebuild_content, _add_families))
    assert copy is not None
    assert _files(path) == [
        "panaderia-ejemplo antes de actualizar 2026-11-23 0758.privdesk-backup",
        "panaderia-ejemplo antes de actualizar 2026-11-23 0758.privdesk-backup.json",
        "panaderia-ejemplo.privdesk",
    ]
    with closing(connect(path, key)) as raw:
        assert check(raw, _after(_rebuild_content, _add_families)) is State.CURRENT
        assert revision_of(raw) == "9001"
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert _ask(path, key, "SELECT count(*) FROM content_chunk") == rows == [(3,)]
    manifest = read_manifest(copy)
    assert manifest is not None
    assert manifest.revision == MIGRATIONS[-1].revision
    restored = restore(copy, path.with_name("antes.privdesk"), PASSPHRASE)
    with Store.open(restored.path, key, writing=False, actor="x") as store, store.read() as session:
        assert read_all(session, 1) == b"x" * (2 * CHUNK + 1)
        assert session.get_one(Organization, 1).name == "Panadería Ejemplo S.A.S."


def test_foreign_keys_are_on_again_for_whoever_opens_next(path: Path, key: Key) -> None:
    upgrade(path, key, now=NOW, migrations=_after(_rebuild_content))
    assert _ask(path, key, "PRAGMA foreign_keys") == [(1,)]


def test_a_rebuilt_table_keeps_its_children(path: Path, key: Key) -> None:
    """Trap: with foreign keys on, dropping the old table cascades into its children."""
    upgrade(path, key, now=NOW, migrations=_after(_add_families))
    upgrade(path, key, now=NOW, migrations=_after(_add_families, _rebuild_family))
    assert _ask(path, key, "SELECT count(*) FROM child") == [(3,)]


def test_the_trap_is_real_and_the_count_of_rows_finds_it(
    path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = _after(_add_families, _rebuild_family)
    upgrade(path, key, now=NOW, migrations=steps[:-1])
    before = path.read_bytes()
    with closing(connect(path, key)) as raw:
        keeping_on = _KeepsForeignKeysOn(raw)
        with pytest.raises(DamagedStore):
            upgrading._migrate_whole(keeping_on, steps)
    assert path.read_bytes() == before
    with closing(connect(path, key)) as raw:
        monkeypatch.setattr(upgrading, "_rows", lambda _raw: {})
        upgrading._migrate_whole(_KeepsForeignKeysOn(raw), steps)
        assert raw.execute("SELECT count(*) FROM child").fetchall() == [(0,)]


class _KeepsForeignKeysOn:
    """A connection that forgets to turn them off."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def execute(self, statement: str, *values: Any) -> Any:
        if statement == "PRAGMA foreign_keys = OFF":
            statement = "PRAGMA foreign_keys"
        return self._raw.execute(statement, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


def _add_then_fail() -> None:
    _add_families()
    op.execute("UPDATE organization SET name = 'Otra'")
    raise ZeroDivisionError


def _break_sql() -> None:
    _add_families()
    op.execute("INSERT INTO no_such_table VALUES (1)")


def _lose_a_row() -> None:
    op.execute("DELETE FROM content_chunk WHERE part = 1")


def _lose_a_table() -> None:
    op.drop_table("closure")


def _orphan() -> None:
    op.execute("UPDATE content_chunk SET content_id = 99")


FAILURES: list[tuple[Callable[[], None], type[BaseException]]] = [
    (_add_then_fail, ZeroDivisionError),
    (_break_sql, sa.exc.OperationalError),
    (_lose_a_row, DamagedStore),
    (_lose_a_table, DamagedStore),
    (_orphan, DamagedStore),
]


@pytest.mark.parametrize(("failing", "error"), FAILURES)
def test_a_failing_upgrade_leaves_the_file_as_it_was(
    path: Path, key: Key, failing: Callable[[], None], error: type[BaseException]
) -> None:
    """Trap: the driver's implicit transactions would leave the first migration in the file."""
    before = path.read_bytes()
    with pytest.raises(error):
        upgrade(path, key, now=NOW, migrations=_after(_rebuild_content, failing))
    assert path.read_bytes() == before
    with Store.open(path, key, writing=True, actor="x") as store:  # and it works on
        assert store.seal().number > 0


def test_a_migration_says_which_rows_it_means_to_remove(path: Path, key: Key) -> None:
    meant = _after(_lose_a_row, _lose_a_table, changes_rows=frozenset({"content_chunk", "closure"}))
    upgrade(path, key, now=NOW, migrations=meant)
    assert _ask(path, key, "SELECT count(*) FROM content_chunk") == [(2,)]


def test_trying_again_does_not_fill_the_folder_with_copies(path: Path, key: Key) -> None:
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            upgrade(path, key, now=NOW, migrations=_after(_add_then_fail))
    assert len(_files(path)) == 3
    copy = next(p for p in path.parent.iterdir() if p.suffix == ".privdesk-backup")
    copy.write_bytes(b"damaged")
    with pytest.raises(ZeroDivisionError):
        upgrade(path, key, now=NOW, migrations=_after(_add_then_fail))
    assert len(_files(path)) == 5


def test_a_damaged_store_is_not_upgraded(path: Path, key: Key) -> None:
    with path.open("r+b") as file:
        file.seek(-2000, os.SEEK_END)
        file.write(b"\0" * 16)
    before = path.read_bytes()
    with pytest.raises(DamagedStore):
        upgrade(path, key, now=NOW, migrations=_after(_rebuild_content))
    assert path.read_bytes() == before
    assert _files(path) == ["panaderia-ejemplo.privdesk"]


KILLED = """
import os, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from tests.store.test_upgrade import NOW, _after, _rebuild_content, _add_families
from privdesk.store.key import Key
from privdesk.store.upgrade import upgrade

def die():
    _add_families()
    os.kill(os.getpid(), signal.SIGKILL)

upgrade(Path({path!r}), Key(bytes.fromhex({raw!r}), bytes.fromhex({salt!r})), now=NOW,
        migrations=_after(_rebuild_content, die))
"""


def _recounting(step: Callable[[], None], *, recounts: bool) -> tuple[Migration, ...]:
    return (*MIGRATIONS, Migration("9000", "9.1.0", step, recounts=recounts))


def _forget_what_was_counted() -> None:
    op.execute("UPDATE deadline SET is_open = 0, due = '2030-01-01'")
    op.execute("DELETE FROM case_state")


@pytest.fixture
def path_with_a_case(office_path: Path) -> tuple[Path, Key]:
    """A closed store with an inquiry to be answered."""
    with Store.open(office_path, OFFICE_PASSPHRASE, writing=True, actor="Ana Ficticia") as store:
        with store.write("receive_request") as session:
            receive_request(
                session,
                person={"name": "Ana Ficticia", "document_number": "9000000142"},
                right="know",
                received=When(date(2026, 11, 20)),
                now=NOW,
            )
        return office_path, store.key


@pytest.mark.parametrize("recounts", [True, False])
def test_where_the_rules_count_anew_the_deadlines_are_rewritten_with_it(
    path_with_a_case: tuple[Path, Key], recounts: bool
) -> None:
    path, key = path_with_a_case
    counted = "SELECT term, due, is_open FROM deadline"
    before = _ask(path, key, counted)
    steps = _recounting(_forget_what_was_counted, recounts=recounts)
    if recounts:
        upgrade(path, key, now=NOW, migrations=steps)
        assert _ask(path, key, counted) == before
        assert before == [("inquiry.answer", "2026-12-04", 1)]
        assert _ask(path, key, "SELECT stage, main_limit FROM case_state") == [
            ("received", "2026-12-04")
        ]
        return
    with pytest.raises(DamagedStore):  # rows vanished that no step meant to remove
        upgrade(path, key, now=NOW, migrations=steps)
    assert _ask(path, key, counted) == before


def test_what_cannot_be_counted_anew_leaves_the_store_as_it_was(
    path_with_a_case: tuple[Path, Key], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = path_with_a_case
    before = path.read_bytes()

    def refused(*_given: object) -> None:
        raise BadInput("no", "date")

    monkeypatch.setattr(deadlines, "assess", refused)
    with pytest.raises(BadInput):
        upgrade(path, key, now=NOW, migrations=_recounting(_add_families, recounts=True))
    with closing(connect(path, key)) as raw:
        assert check(raw) is State.CURRENT
    assert path.read_bytes() == before


def test_killed_in_the_middle_the_old_store_opens(path: Path, key: Key) -> None:
    root = str(Path(__file__).parents[2])
    program = KILLED.format(root=root, path=str(path), raw=key.raw.hex(), salt=key.salt.hex())
    ended = subprocess.run([sys.executable, "-c", program], check=False)
    assert ended.returncode == -signal.SIGKILL
    with closing(connect(path, key)) as raw:
        assert check(raw) is State.CURRENT
        assert raw.execute("SELECT count(*) FROM content_chunk").fetchall() == [(3,)]
        tables = raw.execute("SELECT name FROM sqlite_master WHERE name = 'family'").fetchall()
        assert tables == []
    steps = _after(_rebuild_content, _add_families)
    upgrade(path, key, now=NOW, migrations=steps)  # and the next attempt succeeds
    assert _ask(path, key, "SELECT count(*) FROM child") == [(3,)]


def test_opening_for_writing_upgrades_and_for_reading_says_so(
    path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = _after(_add_families)

    def older(connection: Any, migrations: object = None) -> State:
        return check(connection, steps)

    def to_newest(path: Path, key: Key, *, now: datetime, progress: Progress | None) -> Path | None:
        return upgrade(path, key, now=now, migrations=steps, progress=progress)

    monkeypatch.setattr(upgrading, "check", older)
    monkeypatch.setattr(upgrading, "upgrade", to_newest)
    with pytest.raises(StoreError, match="anterior"):
        Store.open(path, key, writing=False, actor="x")
    Store.open(path, key, writing=True, actor="x").close()
    assert _ask(path, key, "SELECT count(*) FROM child") == [(3,)]
    Store.open(path, key, writing=False, actor="x").close()
