"""Today's program opens a file of every released version, upgrades a copy and finds it all."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from privdesk import __version__
from privdesk.records import RECORD_TYPES
from privdesk.store.agenda import due_items
from privdesk.store.attachments import read_all
from privdesk.store.audit import Seal
from privdesk.store.deadlines import differences
from privdesk.store.engine import connect
from privdesk.store.lists import Day
from privdesk.store.migrations import MIGRATIONS
from privdesk.store.store import Store
from privdesk.store.upgrade import DERIVED
from privdesk.store.verify import verify
from tests.store.old.make import make

HERE = Path(__file__).parent
RELEASED = sorted(p.stem for p in HERE.glob("*.privdesk"))


def test_the_files_of_the_released_versions_are_here() -> None:
    assert RELEASED
    assert sorted(p.stem for p in HERE.glob("*.json")) == RELEASED


@pytest.mark.parametrize("version", RELEASED)
def test_a_released_file_opens_and_nothing_of_it_is_lost(version: str, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(HERE / f"{version}.privdesk", tmp_path / "copia.privdesk"))
    described = json.loads((HERE / f"{version}.json").read_text(encoding="utf-8"))
    assert described["program"] == version
    _check(path, described)
    upgraded = described["revision"] != MIGRATIONS[-1].revision
    assert bool(list(tmp_path.glob("*antes de actualizar*.privdesk-backup"))) == upgraded


def test_what_is_made_today_holds_every_record_type(tmp_path: Path) -> None:
    """The next released file will be made by this."""
    path = tmp_path / "hoy.privdesk"
    described = json.loads(json.dumps(make(path)))
    assert described["program"] == __version__
    assert described["revision"] == MIGRATIONS[-1].revision
    assert set(RECORD_TYPES) <= set(described["rows"])
    assert all(described["rows"].values())
    _check(path, described)


def _check(path: Path, described: dict[str, Any]) -> None:
    with Store.open(path, described["passphrase"], writing=True, actor="Ana Ficticia") as store:
        verdict = verify(store, Seal.read(described["seal"]))
        assert verdict.problems == ()
        with closing(connect(path, store.key)) as raw:
            counted = {
                name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
                for name in described["rows"].keys() - DERIVED
            }
            changes = raw.execute("SELECT DISTINCT change FROM audit_entry").fetchall()
            contents = raw.execute("SELECT id, size FROM content").fetchall()
        # What the rules derive may be more or less today; `verify` has counted it anew.
        assert counted == {n: c for n, c in described["rows"].items() if n not in DERIVED}
        assert set(changes) == {("created",), ("changed",), ("removed",)}
        with store.read() as session:
            for content_id, size in contents:
                assert len(read_all(session, content_id)) == size
            assert differences(session) == []
            assert due_items(session, Day(date(2026, 11, 23), date(2026, 11, 26)))
        assert _writes(store)


def _writes(store: Store) -> bool:
    """An old file is not only read: work goes on in it."""
    before = store.seal()
    with store.write("change_organization") as session:
        session.get_one(RECORD_TYPES["organization"], 1).phone = "601 555 0199"  # type: ignore[attr-defined]
    return store.seal().number == before.number + 1 and verify(store, before).ok
