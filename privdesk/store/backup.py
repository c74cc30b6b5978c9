"""Checked backups of a store."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from privdesk import __version__
from privdesk.errors import DamagedStore, StoreExists
from privdesk.store.audit import Seal
from privdesk.store.copying import (
    Progress,
    copy_store,
    flush,
    in_words,
    put_in_place,
    seal_in,
    unfinished,
)
from privdesk.store.engine import Connection, connect, remove
from privdesk.store.key import SALT_SIZE, Key
from privdesk.store.manifest import (
    BACKUP_SUFFIX,
    Manifest,
    backup_folder,
    manifest_path,
    manifests,
    sha256_of,
)
from privdesk.store.thinning import Keep, thin
from privdesk.store.upgrade import revision_of

_ZONE = "America/Bogota"

# In the name of a file, the same in every language, so that it is found.
_BEFORE_UPGRADE = " antes de actualizar"


def backup(
    store_path: Path,
    key: Key,
    folder: Path | None = None,
    *,
    now: datetime,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write a backup of the store into `folder` (see `backup_folder`) and give its path.

    It counts only after it was opened and checked: until then it has no name of its own. `now` is
    an aware moment; with `keep`, older backups of this store in that folder are thinned. May run
    while others write: it holds one moment of the store. `progress` gets pages done and in all;
    what it raises cancels. Raises `DiskFull`, `ReadOnlyPlace`, `DamagedStore`; nothing half
    remains.
    """
    folder = folder or backup_folder(store_path)
    with closing(connect(store_path, key, read_only=True)) as source:
        made = _write(source, store_path, key, folder, store_path.stem, now, progress)
    if keep is not None:
        thin(folder, store_path, key, keep, now=now)
    return made


def backup_if_changed(
    store_path: Path,
    key: Key,
    folder: Path | None = None,
    *,
    now: datetime,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Path | None:
    """As `backup`, but None when one holds the same history under the same passphrase."""
    if backup_of_now(store_path, key, folder) is not None:
        return None
    return backup(store_path, key, folder, now=now, keep=keep, progress=progress)


def backup_of_now(store_path: Path, key: Key, folder: Path | None = None) -> Manifest | None:
    """The newest backup in the store's folder that holds the store's history as it is now.

    Whatever its hour: a clock that was wrong once makes an older one look like the last.
    """
    kept = manifests(folder or backup_folder(store_path), store_path.stem)
    own = [m for m in kept if m.salt == key.salt]
    if not own:
        return None
    with closing(connect(store_path, key, read_only=True)) as source:
        seal = seal_in(source)
    same = (m for m in own if m.seal == seal and m.path.stat().st_size == m.size)
    return next(same, None)


def last_backup(store_path: Path, folder: Path | None = None) -> Manifest | None:
    """The newest backup of the store in its folder of backups, as its manifest says it."""
    found = manifests(folder or backup_folder(store_path), store_path.stem)
    return found[0] if found else None


def copy_before_upgrade(
    source: Connection,
    store_path: Path,
    key: Key,
    *,
    now: datetime,
    progress: Progress | None = None,
) -> Path:
    """The checked copy of the store as it is, beside it, that an upgrade makes first.

    The copy that an upgrade made which then failed serves again.
    """
    label = store_path.stem + _BEFORE_UPGRADE
    wanted = (seal_in(source), revision_of(source), key.salt)
    for made in manifests(store_path.parent, store_path.stem):
        if made.path.name.startswith(label) and (made.seal, made.revision, made.salt) == wanted:
            with suppress(DamagedStore, OSError):
                made.check()
                return made.path
    return _write(source, store_path, key, store_path.parent, label, now, progress)


def _write(
    source: Connection,
    store_path: Path,
    key: Key,
    folder: Path,
    label: str,
    now: datetime,
    progress: Progress | None,
) -> Path:
    """Copy, check, and give the copy and its manifest their names; the copy's path."""
    with in_words(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        local = now.astimezone(_zone(source))
        hoped = _free_name(folder, label, local)
        made = unfinished(hoped)
        described = manifest_path(made)
        try:
            seal = copy_store(source, made, key, progress)
            manifest = _describe(made, hoped, store_path.stem, seal, revision_of(source), now)
            described.write_text(manifest.to_json(), encoding="utf-8", newline="\n")
            flush(described)
            final = _put_under_free_name(made, folder, label, local)
            put_in_place(described, manifest_path(final))
        finally:
            remove(made)
            described.unlink(missing_ok=True)
    return final


def _describe(
    made: Path, final: Path, store: str, seal: Seal, revision: str, now: datetime
) -> Manifest:
    with made.open("rb") as file:
        salt = file.read(SALT_SIZE)
    return Manifest(
        path=final,
        store=store,
        seal=seal,
        created=now.astimezone(UTC),
        program=__version__,
        revision=revision,
        size=made.stat().st_size,
        sha256=sha256_of(made),
        salt=salt,
    )


def _put_under_free_name(made: Path, folder: Path, label: str, local: datetime) -> Path:
    """Give the copy its name: another one where a backup that was made meanwhile took it."""
    while True:
        final = _free_name(folder, label, local)
        with suppress(StoreExists):
            put_in_place(made, final)
            return final


def _free_name(folder: Path, label: str, local: datetime) -> Path:
    """`label 2026-11-23 0758.privdesk-backup`, with -2, -3… when that minute has one already."""
    stem = f"{label} {local:%Y-%m-%d %H%M}"
    for number in count(1):
        name = f"{stem}-{number}" if number > 1 else stem
        path = folder / (name + BACKUP_SUFFIX)
        if not os.path.lexists(path) and not os.path.lexists(manifest_path(path)):
            return path
    raise AssertionError("numbers do not end")


def _zone(source: Connection) -> ZoneInfo:
    """The organization's zone: the officer reads the hour in the backup's name."""
    row = source.execute("SELECT time_zone FROM organization").fetchone()
    try:
        return ZoneInfo(row[0] if row else _ZONE)
    except (ValueError, OSError, LookupError):  # a zone that this machine does not know
        return ZoneInfo(_ZONE)
