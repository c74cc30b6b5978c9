"""What is known of a backup without opening it: the small JSON file beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from privdesk.errors import DamagedStore
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.audit import Seal

SUFFIX = ".json"
BACKUP_SUFFIX = ".privdesk-backup"

# A name on the disk, for the officer's eyes; the same in every language, so that it is found.
_FOLDER = "-copias"

_FORMAT = 1
_LARGEST = 64 * 1024  # bytes; no manifest of ours comes near
_BLOCK = 1024 * 1024


@dataclass(frozen=True)
class Manifest:
    """A backup as it was when it was made. Holds no personal data.

    `path` is the backup's file; `store` the name of the store's file without its ending; `seal`
    the head of its audit chain; `created` an aware moment in UTC; `program` the version of
    Privdesk that made it; `revision` its schema; `size` in bytes; `sha256` of the file in
    lower-case hex; `salt` the file's first 16 bytes.
    """

    path: Path
    store: str
    seal: Seal
    created: datetime
    program: str
    revision: str
    size: int
    sha256: str
    salt: bytes

    def to_json(self) -> str:
        """The text of the manifest's file."""
        values = {
            "format": _FORMAT,
            "store": self.store,
            "seal": str(self.seal),
            "created": self.created.astimezone(UTC).isoformat().replace("+00:00", "Z"),
            "program": self.program,
            "revision": self.revision,
            "size": self.size,
            "sha256": self.sha256,
            "salt": self.salt.hex(),
        }
        return json.dumps(values, indent=2, ensure_ascii=False) + "\n"

    def check(self) -> None:
        """Raise `DamagedStore` unless the backup's file has the bytes that the manifest says."""
        if self.path.stat().st_size != self.size or sha256_of(self.path) != self.sha256:
            raise damaged_backup(self.path)


def backup_folder(store_path: Path) -> Path:
    """Where a store's backups are kept unless another folder is given: beside it."""
    return store_path.with_name(store_path.stem + _FOLDER)


def damaged_backup(path: Path) -> DamagedStore:
    """The error that says so."""
    return DamagedStore(
        translate(
            "Store",
            "The backup “{name}” is not as it was made: it was damaged or changed since. "
            "Use another backup.",
            name=path.name,
        )
    )


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a backup stands."""
    return backup.with_name(backup.name + SUFFIX)


def read_manifest(backup: Path) -> Manifest | None:
    """The manifest beside a backup; None when there is none. Raises `DamagedStore` for another."""
    try:
        values = _values(backup)
        return None if values is None else _from_values(backup, values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedStore(
            translate(
                "Store",
                "“{name}”, the description beside the backup, cannot be read. Use another backup, "
                "or take that file away to restore without its checks.",
                name=manifest_path(backup).name,
            )
        ) from error


def manifests(folder: Path, store: str) -> list[Manifest]:
    """The manifests of the backups of a store that are in a folder, the newest first.

    What is unreadable, or describes a file that is gone, is left out.
    """
    found = []
    for backup in _backups(folder):
        with suppress(DamagedStore, OSError):
            manifest = read_manifest(backup)
            if manifest is not None and manifest.store == store:
                found.append(manifest)
    return sorted(found, key=lambda m: (m.created, m.seal.number, m.path.name), reverse=True)


def kept_salts(store_path: Path) -> tuple[bytes, ...]:
    """The salts that the backups of a store had, in its folder and beside it, each once."""
    found = []
    for folder in (backup_folder(store_path), store_path.parent):
        for backup in _backups(folder):
            with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError):
                values = _values(backup)
                if values and values["store"] == store_path.stem:
                    found.append(bytes.fromhex(values["salt"]))
    return tuple(dict.fromkeys(found))


def sha256_of(path: Path) -> str:
    """SHA-256 of a file in lower-case hex, read a block at a time."""
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            hashed.update(block)
    return hashed.hexdigest()


def _backups(folder: Path) -> Iterator[Path]:
    try:
        paths = list(folder.iterdir())
    except OSError:
        return
    for path in paths:
        if path.suffix == BACKUP_SUFFIX and not path.name.startswith("."):
            yield path


def _values(backup: Path) -> dict[str, Any] | None:
    """What stands in the manifest; None when there is none. Raises `ValueError` for other text."""
    try:
        with manifest_path(backup).open("rb") as file:
            text = file.read(_LARGEST)
    except FileNotFoundError:
        return None
    values: dict[str, Any] = json.loads(text)
    if values["format"] != _FORMAT:
        raise ValueError
    return values


def _from_values(backup: Path, values: dict[str, Any]) -> Manifest:
    from privdesk.store.audit import Seal

    number, _, digest = values["seal"].partition(":")
    created = datetime.fromisoformat(values["created"])
    if created.tzinfo is None:
        raise ValueError
    return Manifest(
        path=backup,
        store=str(values["store"]),
        seal=Seal(int(number), digest),
        created=created.astimezone(UTC),
        program=str(values["program"]),
        revision=str(values["revision"]),
        size=int(values["size"]),
        sha256=str(values["sha256"]),
        salt=bytes.fromhex(values["salt"]),
    )
