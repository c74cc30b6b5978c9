"""`privdesk backups, compare`: which backups there are, and what going back to one would change."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from privdesk.cli.opening import passphrase, passphrase_in
from privdesk.errors import WrongPassphrase
from privdesk.text import translate

if TYPE_CHECKING:
    from pathlib import Path

    from privdesk.store.comparing import Beyond, Comparison
    from privdesk.store.key import Key
    from privdesk.store.manifest import Manifest


def backups(chosen: argparse.Namespace) -> int:
    """List the backups of a store, the newest first; their descriptions need no passphrase."""
    from privdesk.store.key import salt_of
    from privdesk.store.manifest import backup_folder, manifests

    salt = salt_of(chosen.store)
    store = chosen.store.resolve()
    found = manifests(chosen.folder or backup_folder(store), store.stem)
    if chosen.json:
        listed = [manifest_object(m, same_key=m.salt == salt) for m in found]
        print(json.dumps({"backups": listed}, ensure_ascii=False))
        return 0
    if not found:
        print(translate("Commands", "There is no backup."))
    for manifest in found:
        note = "" if manifest.salt == salt else translate("Commands", "an earlier passphrase")
        words = (f"{manifest.created:%Y-%m-%dT%H:%M:%SZ}", str(manifest.path), note)
        print("  ".join(word for word in words if word))
    return 0


def manifest_object(manifest: Manifest, *, same_key: bool) -> dict[str, Any]:
    """A backup as `backups --json` prints it."""
    return {
        "path": str(manifest.path),
        "created": f"{manifest.created:%Y-%m-%dT%H:%M:%SZ}",
        "size": manifest.size,
        "seal": str(manifest.seal),
        "program": manifest.program,
        "same_passphrase": same_key,
    }


def compare(chosen: argparse.Namespace) -> int:
    """Say what going back to a backup would lose and gain; each may have a passphrase."""
    from privdesk.store.comparing import compare_backup
    from privdesk.store.engine import unlock

    secret, other = passphrase(chosen), chosen.other_passphrase_file
    key = unlock(chosen.store, secret)
    backup_key = _backup_key(chosen.backup, passphrase_in(other) if other else secret)
    found = compare_backup(chosen.store, key, chosen.backup, backup_key)
    if chosen.json:
        print(json.dumps(comparison_object(found), ensure_ascii=False))
    elif found.is_another_store:
        print(translate("Commands", "It is no backup of this store: its history is another one."))
    elif found.is_same:
        print(translate("Commands", "Both hold the same."))
    else:
        print(translate("Commands", "Lost: {count} actions.", count=found.lost.actions))
        print(translate("Commands", "Gained: {count} actions.", count=found.gained.actions))
    return 0


def _backup_key(backup: Path, secret: str) -> Key:
    """The key of the backup. Raises `WrongPassphrase`, naming it and how to give another one."""
    from privdesk.store.engine import unlock

    try:
        return unlock(backup, secret)
    except WrongPassphrase as error:
        raise WrongPassphrase(
            translate(
                "Commands",
                "The backup {path} does not open with this passphrase. It opens with the one that "
                "the store had when it was made: give that with --other-passphrase-file FILE.",
                path=backup,
            )
        ) from error


def comparison_object(found: Comparison) -> dict[str, Any]:
    """A comparison as `compare --json` prints it."""
    return {
        "same": found.is_same,
        "another_store": found.is_another_store,
        "shared": str(found.shared),
        "lost": _beyond(found.lost),
        "gained": _beyond(found.gained),
    }


def _beyond(beyond: Beyond) -> dict[str, Any]:
    return {
        "actions": beyond.actions,
        "entries": beyond.entries,
        "new": dict(beyond.new),
        "titles": {name: list(titles) for name, titles in beyond.titles.items()},
    }
