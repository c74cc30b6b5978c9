"""Who was erased after a backup was made, as far as what was made after it can be read.

A backup holds nothing of what came after it. The store it was made of, or a newer backup beside it,
says it: the history that both share ends before the erasure.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.errors import StoreError
from privdesk.store.audit import ERASE_PERSON
from privdesk.store.comparing import last_shared
from privdesk.store.copying import seal_in
from privdesk.store.engine import Connection, connect, driver_errors
from privdesk.store.manifest import BACKUP_SUFFIX, backup_folder, manifests, read_manifest
from privdesk.store.upgrade import check

if TYPE_CHECKING:
    from privdesk.store.key import Key

_STORE_SUFFIX = ".privdesk"
_HAS_ACTS = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'disposal'"


@dataclass(frozen=True)
class ErasureAct:
    """The act of an erasure: its number, the record of the person, and its legal day."""

    number: str
    person_id: int
    day: date


@dataclass(frozen=True)
class ErasedSince:
    """The acts since a backup, by number; `is_known` is False where nothing after it was read."""

    acts: tuple[ErasureAct, ...]
    is_known: bool


def erased_since(backup: Path, key: Key, *others: tuple[Path, Key]) -> ErasedSince:
    """Who was erased after `backup` was made; `key` opens it.

    Looks in `others`, each with its own key, and, as far as the backup's key opens them, in the
    store beside the backup's folder and in the newer backups in it. Reads only. Raises what
    opening the backup raises.
    """
    # Who went back before may have given a number twice: each history has acts of its own.
    acts: set[ErasureAct] = set()
    is_known = False
    with driver_errors(), closing(connect(backup, key, read_only=True)) as there:
        beside = ((path, key) for path in _newer(backup, key))
        for path, opens in (*others, *beside):
            try:
                found = _acts(path, opens, there)
            except (StoreError, OSError):  # gone, of another passphrase, or of another program
                continue
            if found is not None:
                is_known = True
                acts.update(found)
    ordered = sorted(acts, key=lambda act: (act.number, act.day, act.person_id))
    return ErasedSince(tuple(ordered), is_known)


def _newer(backup: Path, key: Key) -> Iterator[Path]:
    """The store that a backup was made of, where it stands by its name, and its newest backup."""
    own = read_manifest(backup)
    name = own.store if own is not None else backup.stem
    for folder in (backup.parent, backup.parent.parent):
        store = folder / (name + _STORE_SUFFIX)
        if folder == backup.parent or backup_folder(store) == backup.parent:
            yield store
    if backup.suffix == BACKUP_SUFFIX:
        after = own.seal.number if own is not None else 0
        newer = (m for m in manifests(backup.parent, name) if m.salt == key.salt)
        yield from (m.path for m in newer if m.seal.number > after and m.path != backup)


def _acts(path: Path, key: Key, there: Connection) -> list[ErasureAct] | None:
    """The acts that only the store at `path` has; None where it is another one's history."""
    with driver_errors(), closing(connect(path, key, read_only=True)) as here:
        check(here)
        here.execute("BEGIN")
        shared = last_shared(here, there)
        if not shared.number or shared == seal_in(here) != seal_in(there):
            return None  # of another store, or older than the backup: it knows nothing of after
        if not here.execute(_HAS_ACTS).fetchone():
            return []  # of a version that erased nobody yet
        rows = here.execute(
            "SELECT DISTINCT number, person_id, done_on FROM disposal WHERE status = 'done'"
            " AND person_id IS NOT NULL AND id IN (SELECT record_id FROM audit_entry"
            " WHERE number > ? AND action = ? AND record_type = 'disposal')",
            (shared.number, ERASE_PERSON),
        ).fetchall()
    return [ErasureAct(number, person, date.fromisoformat(day)) for number, person, day in rows]
