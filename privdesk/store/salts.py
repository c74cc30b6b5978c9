"""A store whose first bytes were damaged, opened with the salt that its backups keep."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from privdesk.errors import WrongPassphrase
from privdesk.store.backup import backup_folder
from privdesk.store.copying import in_words
from privdesk.store.engine import connect
from privdesk.store.key import NEWEST, SALT_SIZE, Key, derive
from privdesk.store.manifest import manifests
from privdesk.text import translate


def salt_candidates(store_path: Path) -> tuple[bytes, ...]:
    """The salts of the store's backups that differ from its own first bytes, the newest first.

    Any at all, for a store that does not open: its beginning may be damaged; see `repair_salt`.
    """
    own = _first_bytes(store_path)
    known = manifests(backup_folder(store_path), store_path.stem)
    known += manifests(store_path.parent, store_path.stem)
    return tuple(dict.fromkeys(m.salt for m in known if m.salt != own))


def repair_salt(store_path: Path, passphrase: str) -> Key:
    """Put back a store's damaged first 16 bytes from a backup whose salt opens it; gives its key.

    Nobody may have the store open. Raises `WrongPassphrase`, with the file left as it was, where no
    backup's salt opens it.
    """
    for salt in salt_candidates(store_path):
        for generation in range(NEWEST, 0, -1):
            key = derive(passphrase, salt, generation)
            with suppress(WrongPassphrase):
                connect(store_path, key, read_only=True).close()
                with in_words(store_path), store_path.open("r+b") as file:
                    file.write(salt)
                    file.flush()
                    os.fsync(file.fileno())
                return key
    raise WrongPassphrase(
        translate(
            "Store",
            "The file does not open with this passphrase, not even with the beginning that its "
            "backups keep. It was left as it was; restore the last backup.",
        )
    )


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT_SIZE)
    except OSError:
        return b""
