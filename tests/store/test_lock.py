"""The writer's lock: one holder at a time, named to the others, gone with its process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from privdesk.errors import NotAStore, StoreInUse
from privdesk.store.lock import WriterLock, lock_path

ROOT = Path(__file__).parents[2]

HOLDING = """
import sys
from privdesk.store.lock import WriterLock
lock = WriterLock(sys.argv[1], program="privdesk import", user="otra oficial")
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ejemplo.privdesk"


def owner_met(path: Path) -> str:
    """Who is named to somebody that wants to write now."""
    with pytest.raises(StoreInUse) as found:
        WriterLock(path).acquire()
    return found.value.owner


def test_one_holder_in_a_process(path: Path) -> None:
    first, second = WriterLock(path, user="Ana"), WriterLock(path)
    first.acquire()
    first.acquire()
    with pytest.raises(StoreInUse, match="Ana") as found:
        second.acquire()
    assert "Ana" in found.value.owner
    assert first.is_held
    assert not second.is_held
    first.release()
    first.release()
    second.acquire()
    second.release()
    assert not list(path.parent.iterdir())


def test_another_process_is_named(path: Path) -> None:
    with another_process(path):
        with pytest.raises(StoreInUse) as found:
            WriterLock(path).acquire()
        assert found.value.owner.startswith("privdesk import, otra oficial en ")
        assert ", desde el " in found.value.owner
        assert found.value.owner in str(found.value)


def test_a_process_that_died_locks_nothing(path: Path) -> None:
    with another_process(path) as process:
        process.kill()
        process.wait()
        assert lock_path(path).exists()
        lock = WriterLock(path)
        lock.acquire()
        lock.release()


def test_a_file_of_a_dead_process_locks_nothing(path: Path) -> None:
    lock_path(path).write_text('{"program": "x"}')
    lock = WriterLock(path, user="Ana")
    lock.acquire()
    assert owner_met(path).startswith("Privdesk, Ana en ")
    lock.release()


@pytest.mark.parametrize("way", ["relative", "link", "folder link", "dots"])
def test_one_store_by_two_paths_has_one_lock(
    way: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"x")
    other = path
    if way == "relative":
        monkeypatch.chdir(path.parent)
        other = Path(path.name)
    elif way == "link":
        other = path.with_name("enlace")
        other.symlink_to(path)
    elif way == "folder link":
        folder = path.parent / "carpeta"
        folder.symlink_to(path.parent)
        other = folder / path.name
    else:
        other = path.parent / "x" / ".." / path.name
    lock = WriterLock(path)
    lock.acquire()
    with pytest.raises(StoreInUse):
        WriterLock(other).acquire()
    lock.release()


@pytest.mark.parametrize("left", [b"", b"\xff\xfe{", b"[]", b'{"since": 3}', b"{" * 10_000])
def test_whatever_stands_in_the_lock_it_is_held(left: bytes, path: Path) -> None:
    lock = WriterLock(path)
    lock.acquire()
    lock_path(path).write_bytes(left)
    with pytest.raises(StoreInUse, match="otro programa"):
        WriterLock(path).acquire()
    lock.release()


def test_a_released_lock_of_another_is_left_alone(path: Path) -> None:
    """Between opening the file and locking it, its holder may have removed it."""
    first = WriterLock(path)
    first.acquire()
    lock_path(path).unlink()
    second = WriterLock(path)
    second.acquire()  # a new file: the old one is locked by the first, to no effect
    assert owner_met(path)
    second.release()


def test_an_impossible_name_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotAStore):
        WriterLock(tmp_path / "a\0b").acquire()
    with pytest.raises(NotAStore):
        WriterLock(tmp_path / ("x" * 300)).acquire()


def test_a_read_only_place_and_a_full_disk(
    path: Path, in_mounts: Callable[[str, Path], str]
) -> None:
    code = """
from privdesk.errors import DiskFull, ReadOnlyPlace
from privdesk.store.lock import WriterLock
mount('-t', 'tmpfs', '-o', 'size=4k,nr_inodes=8', 'tmpfs', path.parent)
(path.parent / 'filling').write_bytes(b'x' * 4096)
try:
    WriterLock(path).acquire()
except DiskFull as error:
    print(error)
(path.parent / 'filling').unlink()
mount('-o', 'remount,ro', path.parent)
try:
    WriterLock(path).acquire()
except ReadOnlyPlace as error:
    print(error)
"""
    full, read_only = in_mounts(code, path).splitlines()
    assert full.startswith("El disco está lleno")
    assert read_only.startswith("No se puede escribir")
