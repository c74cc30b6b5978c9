"""A backup in a second place is the same to the byte, or is not there."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from privdesk.errors import DamagedStore, ReadOnlyPlace
from privdesk.store import second_place
from privdesk.store.backup import backup, last_backup
from privdesk.store.manifest import Manifest, manifests
from privdesk.store.restoring import restore
from privdesk.store.second_place import carry, is_same_disk
from privdesk.store.store import Store
from privdesk.store.thinning import Keep
from tests.store.copies import NOW


@pytest.fixture
def made(store: Store) -> Manifest:
    backup(store.path, store.key, now=NOW)
    found = last_backup(store.path)
    assert found is not None
    return found


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "memoria USB"
    folder.mkdir()
    return folder


def test_it_opens_and_is_equal(store: Store, made: Manifest, stick: Path, tmp_path: Path) -> None:
    carried = carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)
    assert carried.read_bytes() == made.path.read_bytes()
    again = restore(carried, tmp_path / "otra.privdesk", store.key)
    assert again.manifest is not None
    assert again.manifest.seal == store.seal()


def test_it_is_carried_once(
    store: Store, made: Manifest, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)
    monkeypatch.setattr(second_place, "_copy", lambda *_: pytest.fail("carried again"))
    carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)


def test_a_stick_that_is_not_there_is_said(store: Store, made: Manifest, tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyPlace, match="no está ahora"):
        carry(made, store.path, store.key, tmp_path / "nada", keep=Keep(), now=NOW)
    assert not (tmp_path / "nada").exists()


def test_what_arrives_otherwise_is_not_kept(
    store: Store, made: Manifest, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bad(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:-1] + b"x")

    monkeypatch.setattr(shutil, "copyfile", bad)
    with pytest.raises(DamagedStore):
        carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("left", [b"", b"of another store"])
def test_what_bears_its_name_is_not_lost_and_keeps_nothing_from_being_carried(
    store: Store, made: Manifest, stick: Path, left: bytes
) -> None:
    """A stick pulled out before the manifest came; two stores of one name, in the same minute."""
    (stick / made.path.name).write_bytes(left)
    carried = carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)
    assert carried.read_bytes() == made.path.read_bytes()
    assert (stick / made.path.name).read_bytes() == left
    assert carry(made, store.path, store.key, stick, keep=Keep(), now=NOW) == carried
    assert len(manifests(stick, store.path.stem)) == 1


def test_one_that_was_cut_short_there_is_carried_again(
    store: Store, made: Manifest, stick: Path
) -> None:
    first = carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)
    first.write_bytes(first.read_bytes()[:4096])
    again = carry(made, store.path, store.key, stick, keep=Keep(), now=NOW)
    assert again.read_bytes() == made.path.read_bytes()


def test_it_is_thinned_there_too(store: Store, stick: Path) -> None:
    for hour in range(4):
        backup(store.path, store.key, now=NOW + timedelta(hours=hour))
        found = last_backup(store.path)
        assert found is not None
        keep = Keep(newest=1, days=0, least=1)
        carry(found, store.path, store.key, stick, keep=keep, now=NOW + timedelta(hours=hour))
    assert len(manifests(stick, store.path.stem)) == 1


def test_the_same_disk_is_known(store: Store, stick: Path) -> None:
    assert is_same_disk(store.path, stick)
    assert not is_same_disk(store.path, stick / "nada")
