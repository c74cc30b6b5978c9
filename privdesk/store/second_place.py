"""Carries a backup to a second place, another disk or a stick, and checks it there."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.errors import ReadOnlyPlace
from privdesk.store.copying import flush, in_words, put_in_place, unfinished
from privdesk.store.manifest import (
    Manifest,
    damaged_backup,
    manifest_path,
    manifests,
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
    final = _carried(made, folder)
    if final is None:
        with in_words(folder):
            final = _free_name(folder, made.path)
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


def _carried(made: Manifest, folder: Path) -> Path | None:
    """Where the folder has that backup whole, by its manifest; None where it has not."""
    for there in manifests(folder, made.store):
        with suppress(OSError):
            if there.sha256 == made.sha256 and there.path.stat().st_size == made.size:
                return there.path
    return None


def _free_name(folder: Path, wanted: Path) -> Path:
    """The backup's own name, or with (2), (3)… where something else has it: another store's
    backup, or what was left when a stick was pulled out in the middle.
    """
    for number in count(1):
        name = f"{wanted.stem} ({number})" if number > 1 else wanted.stem
        path = folder / (name + wanted.suffix)
        if not os.path.lexists(path) and not os.path.lexists(manifest_path(path)):
            return path
    raise AssertionError("numbers do not end")


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
