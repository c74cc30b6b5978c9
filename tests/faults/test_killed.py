"""Killed without warning: what was committed is there, and nothing half made has a name."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from privdesk.errors import WrongPassphrase
from privdesk.store.backup import backup, last_backup
from privdesk.store.manifest import backup_folder
from privdesk.store.rekey import last_change
from privdesk.store.restoring import restore
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.faults.acts import CHANGE_STEPS, NEW, NOW, OLD, STORE, read_key
from tests.faults.conftest import ACTS


def _start(act: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(ACTS), act, str(folder)], stdout=subprocess.PIPE, text=True
    )


def _named(folder: Path) -> list[str]:
    return [p.name for p in folder.iterdir() if not p.name.startswith(".")]


def test_in_the_middle_of_a_backup(folder: Path) -> None:
    _grow(folder)
    with _start("die_in_backup", folder) as process:
        assert process.wait() == -signal.SIGKILL
    store, key = folder / STORE, read_key(folder)
    assert _named(backup_folder(store)) == []
    assert last_backup(store) is None
    made = backup(store, key, now=NOW)
    with Store.open(store, key, writing=True, actor="x") as opened:
        assert verify(opened).ok
        assert restore(made, folder / "r.privdesk", key).verdict == verify(opened)


def test_in_the_middle_of_a_restore(folder: Path) -> None:
    _grow(folder)
    made = backup(folder / STORE, read_key(folder), now=NOW)
    with _start("die_in_restore", folder) as process:
        assert process.wait() == -signal.SIGKILL
    assert not (folder / "restored.privdesk").exists()
    restored = restore(made, folder / "restored.privdesk", read_key(folder))
    assert restored.verdict is not None
    assert restored.verdict.ok


@pytest.mark.parametrize("step", ["backup", "restore", "fold", "flush", "replace", "flush_folder"])
def test_while_going_back_to_a_backup(folder: Path, step: str) -> None:
    """The store is whole at any moment: as it was, or as the backup has it."""
    store, key = folder / STORE, read_key(folder)
    with Store.open(store, key, writing=True, actor="x") as opened:
        then = opened.seal()
    backup(store, key, now=NOW)
    _grow(folder)
    with Store.open(store, key, writing=True, actor="x") as opened:
        before = opened.seal()
    (folder / "step").write_text(step)
    with _start("die_going_back", folder) as process:
        assert process.wait() == -signal.SIGKILL
    with Store.open(store, key, writing=True, actor="x") as opened:
        assert opened.seal() == (then if step == "flush_folder" else before)
        assert verify(opened).ok


def _grow(folder: Path) -> None:
    """So large that the copy is made in more than one step."""
    import os

    from privdesk.store.attachments import attach

    with (
        Store.open(folder / STORE, read_key(folder), writing=True, actor="x") as store,
        store.write("attach") as session,
    ):
        attach(session, "organization", 1, "large", os.urandom(5 * 1024 * 1024), NOW)


@pytest.fixture(scope="module")
def large(_made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The closed store, large, to be copied."""
    whole = shutil.copytree(_made, tmp_path_factory.mktemp("large") / "work")
    _grow(whole)
    return whole / STORE


@pytest.mark.parametrize("attempt", range(4))
def test_while_writing_transactions(folder: Path, attempt: int) -> None:
    """Whatever was told as committed is in the chain; the rest is absent whole."""
    with _start("write_until_killed", folder) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(3)]
        time.sleep(random.Random(attempt).uniform(0, 0.25))
        process.kill()
        told += [line.strip() for line in process.stdout if line.endswith("\n")]
    with Store.open(folder / STORE, read_key(folder), writing=True, actor="x") as store:
        verdict = verify(store)
        assert verdict.problems == ()
        assert verdict.seal.number >= int(told[-1].partition(":")[0])
        assert (verdict.seal.number - int(told[0].partition(":")[0])) % 3 == 0  # whole transactions
        assert verify(store, type(verdict.seal).read(told[-1])).ok


@pytest.mark.parametrize("step", CHANGE_STEPS)
def test_in_a_change_of_the_passphrase(large: Path, folder: Path, step: str) -> None:
    """One passphrase opens it, the old or the new; it is whole, and nothing is left beside it."""
    shutil.copyfile(large, folder / STORE)
    (folder / "step").write_text(step)
    with Store.open(folder / STORE, OLD, writing=False, actor="x") as opened:
        before = opened.seal().number
    with _start("die_in_change", folder) as process:
        assert process.wait() == -signal.SIGKILL
    is_changed = step in ("replaced", "folder flushed")
    opens, opens_not = (NEW, OLD) if is_changed else (OLD, NEW)
    with pytest.raises(WrongPassphrase):
        Store.open(folder / STORE, opens_not, writing=True, actor="x")
    with Store.open(folder / STORE, opens, writing=True, actor="x") as opened:
        verdict = verify(opened)
        assert verdict.problems == ()
        assert verdict.seal.number == before + is_changed
        assert (last_change_of(opened) is not None) == is_changed
    assert sorted(p.name for p in folder.iterdir() if p.name.startswith(STORE)) == [STORE]


def last_change_of(store: Store) -> object:
    with store.read() as session:
        return last_change(session)
