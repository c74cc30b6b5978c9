"""Carries a backup to a second place, another disk or a stick, and checks it there."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.errors import DamagedStore, ReadOnlyPlace
from privdesk.store.copying import flush, in_words, put_in_place, unfinished
from privdesk.store.manifest import (
    Manifest,
    damaged_backup,
    manifest_path,
    read_manifest,
    sha256_of,
)
from privdesk.store.thinning import Keep, thin
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.key import Key


def carry(
    made: Manifest, store_path: Path, key: Key, folder: Path, *, keep: Keep, now: datetime
) -> Path:
    """Have the backup in `folder` too, read back and found equal; its path there.

    One that is there already is not carried again. Older ones of this store are thinned there.
    Raises `ReadOnlyPlace` while the folder is not there (a stick that is not plugged in),
    `DiskFull`, `DamagedStore` where what arrived is not what left: nothing half remains.
    """
    if not folder.is_dir():
        raise ReadOnlyPlace(
            translate("Store", "The folder “{folder}” is not there now.", folder=folder)
        )
    final = folder / made.path.name
    if not _is_there(made, final):
        with in_words(folder):
            _copy(made, final)
    thin(folder, store_path, key, keep, now=now)
    return final


def is_same_disk(store_path: Path, folder: Path) -> bool:
    """Whether what happens to the store's disk happens to that folder too, as far as one can see.

    False for a folder that is not there.
    """
    try:
        return store_path.parent.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False


def _is_there(made: Manifest, final: Path) -> bool:
    try:
        there = read_manifest(final)
        return there is not None and there.sha256 == made.sha256 and final.is_file()
    except (DamagedStore, OSError):
        return False


def _copy(made: Manifest, final: Path) -> None:
    carried = unfinished(final)
    described = manifest_path(carried)
    try:
        shutil.copyfile(made.path, carried)
        flush(carried)
        if sha256_of(carried) != made.sha256:
            raise damaged_backup(final)
        described.write_text(made.to_json(), encoding="utf-8", newline="\n")
        flush(described)
        put_in_place(carried, final)
        put_in_place(described, manifest_path(final))
    finally:
        carried.unlink(missing_ok=True)
        described.unlink(missing_ok=True)
