"""A full disk and a read-only place: an error of its own, and nothing lost or left half made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from privdesk.store.backup import backup
from tests.faults.acts import NOW, STORE, read_key
from tests.faults.conftest import Outcome

Run = Callable[..., Outcome]

FULL = 'mount -t tmpfs -o size={size}k tmpfs "$PLACE"'
READ_ONLY = 'mount --bind "$PLACE" "$PLACE"; mount -o remount,ro,bind "$PLACE"'


def _whole(folder: Path) -> str:
    """The state of the store before anything happened to it."""
    from tests.faults.acts import _state

    return _state(folder / STORE, folder)


@pytest.mark.parametrize("size", [4, 200, 800])
@pytest.mark.parametrize("act", ["back_up_into_place", "restore_into_place"])
def test_no_room_for_a_copy(folder: Path, run: Run, act: str, size: int) -> None:
    before = _whole(folder)
    if act == "restore_into_place":
        backup(folder / STORE, read_key(folder), now=NOW)
    outcome = run(act, FULL.format(size=size))
    assert outcome.error == "DiskFull"
    assert "lleno" in outcome.text
    assert outcome.left == []
    assert outcome.whole == [before]


def test_room_enough(folder: Path, run: Run) -> None:
    """The same with room: what the tests above find is the lack of it."""
    outcome = run("back_up_into_place", FULL.format(size=8000))
    assert outcome.error == ""
    assert len(outcome.left) == 2


def test_no_room_to_write(folder: Path, run: Run) -> None:
    before = _whole(folder)
    outcome = run("write_in_place", FULL.format(size=5000))
    assert outcome.error == "DiskFull"
    original, worked_on = outcome.whole
    assert original == before
    number = int(before.partition(":")[0])
    assert worked_on.startswith(f"{number + 1}:")  # only the little that came after
    assert outcome.left == [STORE]


def _times(folder: Path, times: float) -> int:
    """So many times the size of the store, in KiB."""
    return round((folder / STORE).stat().st_size / 1024 * times)


@pytest.mark.parametrize("times", [1.3, 4.5])
def test_no_room_to_upgrade(folder: Path, run: Run, times: float) -> None:
    """Neither for the copy that is made first, nor, with the copy made, for the migration."""
    before, size = _whole(folder), _times(folder, times)
    outcome = run("upgrade_in_place", FULL.format(size=size))
    assert outcome.error == "DiskFull"
    assert outcome.whole == [before, before]
    copies = [name for name in outcome.left if name != STORE]
    assert len(copies) == (0 if times < 2 else 2)
    assert all("antes de actualizar" in name for name in copies)


@pytest.mark.parametrize("act", ["back_up_into_place", "restore_into_place"])
def test_a_place_that_cannot_be_written_to(folder: Path, run: Run, act: str) -> None:
    before = _whole(folder)
    if act == "restore_into_place":
        backup(folder / STORE, read_key(folder), now=NOW)
    outcome = run(act, READ_ONLY)
    assert outcome.error == "ReadOnlyPlace"
    assert str(folder / "place") in outcome.text
    assert outcome.left == []
    assert outcome.whole == [before]


def test_a_store_in_a_read_only_place_can_be_backed_up(folder: Path, run: Run) -> None:
    before = _whole(folder)
    outcome = run("back_up_store_in_place", f'cp "$WORK/{STORE}" "$PLACE"\n{READ_ONLY}')
    assert outcome.error == ""
    assert outcome.whole == [before, before]
    assert len(list((folder / "copias").iterdir())) == 2


def test_a_backup_in_a_read_only_place_can_be_restored(folder: Path, run: Run) -> None:
    backup(folder / STORE, read_key(folder), now=NOW)
    outcome = run("restore_from_place", f'cp "$WORK"/panaderia-copias/* "$PLACE"\n{READ_ONLY}')
    assert outcome.error == ""
    assert (folder / "restored.privdesk").exists()


def test_a_store_in_a_read_only_place_cannot_be_upgraded(folder: Path, run: Run) -> None:
    before = _whole(folder)
    outcome = run("upgrade_in_place", f'cp "$WORK/{STORE}" "$PLACE"\n{READ_ONLY}')
    assert outcome.error == "ReadOnlyPlace"
    assert outcome.whole == [before, before]
    assert outcome.left == [STORE]


@pytest.mark.parametrize("times", [1.3, 1.9])
def test_no_room_to_change_the_passphrase(folder: Path, run: Run, times: float) -> None:
    before, size = _whole(folder), _times(folder, times)
    outcome = run("change_passphrase_in_place", FULL.format(size=size))
    assert outcome.error == "DiskFull"
    original, worked_on = outcome.whole  # the old passphrase's key opens both
    assert original == before
    number = int(before.partition(":")[0])
    assert worked_on.startswith(f"{number + 1}:")  # only the little that came after
    assert outcome.left == [STORE]


def test_a_store_in_a_read_only_place_keeps_its_passphrase(folder: Path, run: Run) -> None:
    before = _whole(folder)
    copied = f'cp "$WORK/{STORE}" "$PLACE"\n{READ_ONLY}'
    outcome = run("change_passphrase_in_place", copied)
    assert outcome.error == "ReadOnlyPlace"
    assert outcome.whole == [before, before]
    assert outcome.left == [STORE]
