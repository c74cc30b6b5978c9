"""A store out of a backup: as a new file, or in the place of the one that is there."""

from __future__ import annotations

import errno
import os
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.errors import DamagedStore
from privdesk.store.audit import Seal
from privdesk.store.backup import backup
from privdesk.store.copying import Progress, copy_store, in_words, put_in_place, unfinished
from privdesk.store.engine import connect, remove, unlock
from privdesk.store.failures import os_error
from privdesk.store.key import Key, salt_of
from privdesk.store.manifest import Manifest, damaged_backup, read_manifest
from privdesk.store.places import refuse_logs
from privdesk.store.replacing import replace_store
from privdesk.store.upgrade import State, check

if TYPE_CHECKING:
    from privdesk.store.verify import Verdict


@dataclass(frozen=True)
class Restored:
    """A store out of a backup. `verdict` is None where its schema is older: opening upgrades it.

    `left` is the backup of what stood there before, where something did.
    """

    path: Path
    key: Key
    manifest: Manifest | None
    verdict: Verdict | None
    left: Path | None = None


def restore(
    backup_path: Path,
    target: Path,
    secret: str | Key,
    *,
    progress: Progress | None = None,
) -> Restored:
    """Make the store `target` from a backup, opened with its passphrase (a `str`) or its key.

    Nothing is overwritten, and the backup is not touched. It is compared with its manifest, copied
    through SQLite, and the copy is checked and its audit chain verified before it gets its name. A
    broken chain does not keep it from being restored: the verdict says so. Raises `StoreExists`,
    `NotAStore`, `WrongPassphrase`, `NewerFile`, `DamagedStore`, `DiskFull`, `ReadOnlyPlace`.
    """
    if os.path.lexists(target):
        raise os_error(FileExistsError(errno.EEXIST, ""), target)
    refuse_logs(target)
    salt_of(backup_path)  # says what it is when it is no store at all
    with in_words(target):
        manifest = read_manifest(backup_path)
        if manifest is not None:
            manifest.check()
        made = unfinished(target)
        try:
            restored = _restored(manifest, backup_path, target, made, secret, progress)
            put_in_place(made, target)
        except DamagedStore as error:
            raise damaged_backup(backup_path) from error
        finally:
            remove(made)
    return restored


def bring_back(
    backup_path: Path,
    store_path: Path,
    key: Key,
    secret: str | Key,
    *,
    now: datetime,
    folder: Path | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Go back to a backup: put its checked copy in the place of the store, in one step.

    `key` opens the store, `secret` the backup. The store as it stands is backed up first (into
    `folder`, see `backup_folder`), so that one can come back from there. The caller holds the
    writer's lock and has no connection open. Raises as `restore` and `replace_store` do; the store
    is then as it was.
    """
    left = backup(store_path, key, folder, now=now)
    made = unfinished(store_path)
    try:
        restored = restore(backup_path, made, secret, progress=progress)
        with suppress(OSError):  # who may read the file goes on reading it
            made.chmod(store_path.stat().st_mode & 0o777)
        replace_store(made, store_path, key)
    finally:
        remove(made)
    return replace(restored, path=store_path, left=left)


def _restored(
    manifest: Manifest | None,
    backup_path: Path,
    target: Path,
    made: Path,
    secret: str | Key,
    progress: Progress | None,
) -> Restored:
    """What `restore` gives, with the store checked but still under the name `made`."""
    key = secret if isinstance(secret, Key) else unlock(backup_path, secret)
    with closing(connect(backup_path, key, read_only=True)) as source:
        state = check(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        seal = copy_store(source, made, key, progress)
    if manifest is not None and manifest.seal != seal:
        raise damaged_backup(backup_path)
    verdict = _verdict(made, key, seal, progress) if state is State.CURRENT else None
    return Restored(target, key, manifest, verdict)


def _verdict(made: Path, key: Key, seal: Seal, progress: Progress | None) -> Verdict:
    from privdesk.store.store import Store
    from privdesk.store.verify import verify

    with Store.open(made, key, writing=False, actor="") as store:
        return verify(store, seal, progress)
