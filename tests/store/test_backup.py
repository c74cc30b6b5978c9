"""A backup counts only once checked, opens with the same passphrase, and gives the store back."""

from __future__ import annotations

import json
import os
import shutil
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from privdesk import __version__
from privdesk.errors import (
    DamagedStore,
)
from privdesk.records import Organization
from privdesk.store.attachments import attach
from privdesk.store.backup import (
    backup,
    backup_if_changed,
    last_backup,
)
from privdesk.store.key import Key
from privdesk.store.manifest import (
    backup_folder,
    manifest_path,
    read_manifest,
    sha256_of,
)
from privdesk.store.migrations import MIGRATIONS
from privdesk.store.restoring import restore
from privdesk.store.store import Store
from privdesk.store.thinning import Keep
from tests.store.conftest import PASSPHRASE
from tests.store.copies import NOW, PAGE, Cancelled, add_party, files_in


def test_a_backup_is_one_named_file_and_its_manifest(blank_store: Store) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    assert made.parent == blank_store.path.parent / "panaderia-ejemplo-copias"
    assert made.parent == backup_folder(blank_store.path)
    assert files_in(made.parent) == [  # 12:58 UTC is 07:58 in Bogotá
        "panaderia-ejemplo 2026-11-23 0758.privdesk-backup",
        "panaderia-ejemplo 2026-11-23 0758.privdesk-backup.json",
    ]
    assert json.loads(manifest_path(made).read_text(encoding="utf-8")) == {
        "format": 1,
        "store": "panaderia-ejemplo",
        "seal": str(blank_store.seal()),
        "created": "2026-11-23T12:58:00Z",
        "program": __version__,
        "revision": MIGRATIONS[-1].revision,
        "size": made.stat().st_size,
        "sha256": sha256_of(made),
        "salt": made.read_bytes()[:16].hex(),
    }
    manifest = last_backup(blank_store.path)
    assert manifest is not None
    assert (manifest.path, manifest.seal, manifest.created) == (made, blank_store.seal(), NOW)


def test_the_same_passphrase_opens_it(blank_store: Store, tmp_path: Path) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    assert made.read_bytes()[:16] == blank_store.path.read_bytes()[:16]
    copy = tmp_path / "elsewhere.privdesk"
    shutil.copyfile(made, copy)
    with Store.open(copy, PASSPHRASE, writing=True, actor="Ana Ficticia") as opened:
        assert opened.seal() == blank_store.seal()


def test_it_holds_what_is_still_in_the_wal(blank_store: Store, tmp_path: Path) -> None:
    add_party(blank_store, "Correos Ficticios S.A.")
    wal = blank_store.path.with_name(blank_store.path.name + "-wal")
    assert wal.stat().st_size > 0
    made = backup(blank_store.path, blank_store.key, now=NOW)
    restored = restore(made, tmp_path / "restored.privdesk", PASSPHRASE)
    with Store.open(restored.path, restored.key, writing=False, actor="x") as store:
        assert store.seal() == blank_store.seal()


def test_nothing_in_it_can_be_read_without_the_passphrase(blank_store: Store) -> None:
    secret = "Sociedad Muy Reconocible S.A.S."
    add_party(blank_store, secret)
    made = backup(blank_store.path, blank_store.key, now=NOW)
    for path in made.parent.iterdir():
        data = path.read_bytes()
        assert secret.encode() not in data
        assert "Panadería".encode() not in data
        assert b"Reconocible" not in data
    assert made.stat().st_mode & 0o077 == 0


def test_it_holds_one_moment_while_others_write(blank_store: Store, tmp_path: Path) -> None:
    with blank_store.write("attach") as session:
        attach(session, "organization", 1, "a", os.urandom(9 * 1024 * 1024), NOW)
    before = blank_store.seal()
    steps: list[tuple[int, int]] = []

    def write_meanwhile(done: int, total: int) -> None:
        steps.append((done, total))
        add_party(blank_store, f"Tercero {len(steps)}")

    made = backup(blank_store.path, blank_store.key, now=NOW, progress=write_meanwhile)
    assert len(steps) > 1
    assert steps[-1][0] == steps[-1][1]
    assert blank_store.seal() != before
    manifest = read_manifest(made)
    assert manifest is not None
    assert manifest.seal == before
    assert restore(made, tmp_path / "r.privdesk", blank_store.key).manifest == manifest


def test_two_in_one_minute_are_two(blank_store: Store) -> None:
    names = [backup(blank_store.path, blank_store.key, now=NOW).name for _ in range(3)]
    assert names == [
        "panaderia-ejemplo 2026-11-23 0758.privdesk-backup",
        "panaderia-ejemplo 2026-11-23 0758-2.privdesk-backup",
        "panaderia-ejemplo 2026-11-23 0758-3.privdesk-backup",
    ]


def test_two_at_the_same_time_are_two(blank_store: Store) -> None:
    """By itself half an hour after the last one, and by hand while that one is being made."""
    made: list[Path] = []

    def meanwhile(done: int, total: int) -> None:
        if not made:
            made.append(backup(blank_store.path, blank_store.key, now=NOW))

    last = backup(blank_store.path, blank_store.key, now=NOW, progress=meanwhile)
    assert [one.name for one in (*made, last)] == [
        "panaderia-ejemplo 2026-11-23 0758.privdesk-backup",
        "panaderia-ejemplo 2026-11-23 0758-2.privdesk-backup",
    ]
    for one in (*made, last):
        found = read_manifest(one)
        assert found is not None
        found.check()
    assert len(files_in(last.parent)) == 4


def test_only_when_something_changed(blank_store: Store, tmp_path: Path) -> None:
    path, key = blank_store.path, blank_store.key
    assert last_backup(path) is None
    first = backup_if_changed(path, key, now=NOW)
    assert first is not None
    assert backup_if_changed(path, key, now=NOW + timedelta(days=1)) is None
    assert backup_if_changed(path, key, tmp_path / "usb", now=NOW) is not None
    add_party(blank_store, "Correos Ficticios S.A.")
    second = backup_if_changed(path, key, now=NOW + timedelta(days=2))
    assert second is not None
    last = last_backup(path)
    assert last is not None
    assert last.path == second
    second.write_bytes(second.read_bytes()[:-PAGE])  # no longer a backup to rely on
    assert backup_if_changed(path, key, now=NOW + timedelta(days=3)) is not None
    assert backup_if_changed(path, key, now=NOW + timedelta(days=4)) is None


def test_another_stores_backups_in_the_same_folder_are_not_taken_for_this_ones(
    blank_store: Store, tmp_path: Path
) -> None:
    usb = tmp_path / "usb"
    backup(blank_store.path, blank_store.key, usb, now=NOW)
    other = blank_store.path.with_name("otra.privdesk")
    assert last_backup(other, usb) is None


def test_a_folder_of_strange_files_does_no_harm(blank_store: Store) -> None:
    folder = backup_folder(blank_store.path)
    folder.mkdir()
    for number, text in enumerate(
        ("", "[]", "{}", '{"format": 2}', "\x00", "9" * 5000, "[" * 60000)
    ):
        (folder / f"x{number}.privdesk-backup").write_bytes(b"")
        (folder / f"x{number}.privdesk-backup.json").write_text(text)
    (folder / "no manifest.privdesk-backup").write_bytes(b"?")
    (folder / "d.privdesk-backup").mkdir()
    (folder / "d.privdesk-backup.json").mkdir()
    assert last_backup(blank_store.path) is None
    made = backup(blank_store.path, blank_store.key, now=NOW)
    last = last_backup(blank_store.path)
    assert last is not None
    assert last.path == made


@pytest.mark.parametrize("at_step", [0, 1])
def test_cancelled_it_leaves_nothing(blank_store: Store, at_step: int) -> None:
    with blank_store.write("attach") as session:
        attach(session, "organization", 1, "a", os.urandom(9 * 1024 * 1024), NOW)
    steps = iter(range(100))

    def cancel(done: int, total: int) -> None:
        if next(steps) == at_step:
            raise Cancelled

    with pytest.raises(Cancelled):
        backup(blank_store.path, blank_store.key, now=NOW, progress=cancel)
    assert files_in(backup_folder(blank_store.path)) == []
    assert backup(blank_store.path, blank_store.key, now=NOW).exists()


@pytest.mark.parametrize("page", [1, 100, 300, "last"])
def test_a_damaged_store_gives_no_backup(
    blank_path: Path, blank: tuple[Path, Key], page: int | str
) -> None:
    """Trap: SQLite's backup copies such a page as zeros, and its checks find the copy whole."""
    key = blank[1]
    with (
        Store.open(blank_path, key, writing=True, actor="x") as store,
        store.write("attach") as session,
    ):
        attach(session, "organization", 1, "a", b"x" * (2 * 1024 * 1024 + 1), NOW)
    data = bytearray(blank_path.read_bytes())
    at = len(data) - PAGE if page == "last" else PAGE * int(page)
    data[at + 1000] ^= 1
    blank_path.write_bytes(data)
    with pytest.raises(DamagedStore):
        backup(blank_path, key, now=NOW)
    assert files_in(backup_folder(blank_path)) == []


def test_what_a_killed_backup_left_is_removed_by_the_next(blank_store: Store) -> None:
    folder = backup_folder(blank_store.path)
    folder.mkdir()
    name = "panaderia-ejemplo 2026-11-23 0758.privdesk-backup"
    abandoned, busy = folder / f".{name}.0badcafe.part", folder / f".{name}.11111111.part"
    abandoned.write_bytes(b"x")
    busy.write_bytes(b"x")
    long_ago = time.time() - 7200
    os.utime(abandoned, (long_ago, long_ago))
    backup(blank_store.path, blank_store.key, now=NOW)
    assert not abandoned.exists()
    assert busy.exists()


def test_thinning_keeps_the_newest_one_a_day_and_one_a_month(blank_store: Store) -> None:
    path, key = blank_store.path, blank_store.key
    moments = [NOW + timedelta(hours=h) for h in (0, 1, 2)]  # one day
    moments += [NOW + timedelta(days=d) for d in (40, 41, 60, 60.1, 61)]
    for moment in moments:
        backup(path, key, now=moment)
    last = NOW + timedelta(days=62)
    backup(path, key, now=last, keep=Keep(newest=2, days=10))
    kept = [f"{m.created:%Y-%m-%d %H%M}" for m in _all(path)]
    assert kept == [
        "2027-01-24 1258",  # the newest two
        "2027-01-23 1258",
        "2027-01-22 1522",  # the last of its day, within ten days
        "2026-11-23 1458",  # the last of its month
    ]
    assert len(files_in(backup_folder(path))) == 2 * len(kept)


def _all(path: Path) -> list[Any]:
    from privdesk.store.manifest import manifests

    return manifests(backup_folder(path), path.stem)


def test_without_keep_nothing_is_removed(blank_store: Store) -> None:
    for day in range(14):
        backup(blank_store.path, blank_store.key, now=NOW + timedelta(hours=day))
    assert len(_all(blank_store.path)) == 14


def test_a_store_of_the_same_name_has_its_own_backups(blank_store: Store, tmp_path: Path) -> None:
    """Thinning never removes the backups of a store that was here before under this name."""
    folder = tmp_path / "usb"
    other = tmp_path / "other" / blank_store.path.name
    with Store.create(other, "otra", Organization(name="Otra Ficticia"), actor="x") as before:
        old = backup(before.path, before.key, folder, now=NOW)
        old_too = backup(before.path, before.key, folder, now=NOW + timedelta(minutes=1))
    keep = Keep(newest=1, days=0)
    for minutes in (2, 3):
        new = backup(
            blank_store.path,
            blank_store.key,
            folder,
            now=NOW + timedelta(minutes=minutes),
            keep=keep,
        )
    left = {p for p in folder.iterdir() if p.suffix == ".privdesk-backup"}
    assert left == {old, old_too, new}
