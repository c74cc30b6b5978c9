"""What a backup and the store differ in: what would be lost and gained by going back to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.store.audit import CREATED, ERASE_PERSON, FIRST, Seal
from privdesk.store.copying import in_words, seal_in
from privdesk.store.engine import Connection, connect
from privdesk.store.upgrade import check

if TYPE_CHECKING:
    from privdesk.store.key import Key

_NAMED = 200  # numbers and names told of each record type; the rest are counted
_TITLES = {
    "request": "number",
    "document": "number",
    "person": "name",
    "database": "name",
    "activity": "name",
    "party": "name",
    "contract": "name",
    "retention_rule": "name",
    "legal_hold": "name",
    "disposal": "what",
    "attachment": "name",
    "letter_template": "title",
    "calendar_day": "name",
    "closure": "name",
}


@dataclass(frozen=True)
class Beyond:
    """What one of the two has after the history that both share.

    `actions` counts the officer's actions, `entries` the lines of the chain; `new` maps a record
    type (table) to how many of it were created, `titles` to the numbers or names of the first of
    those; `first` and `last` are aware moments, None where there is nothing; `erasures` how many
    people were erased.
    """

    actions: int
    entries: int
    new: Mapping[str, int]
    titles: Mapping[str, tuple[str, ...]]
    first: datetime | None
    last: datetime | None
    erasures: int = 0


@dataclass(frozen=True)
class Comparison:
    """How a backup stands to the store: `shared` is the last entry that both have (0: none).

    `lost` is what only the store has, and going back would undo; `gained` what only the backup has.
    """

    shared: Seal
    store: Seal
    backup: Seal
    lost: Beyond
    gained: Beyond

    @property
    def is_same(self) -> bool:
        """Whether both hold the same history, to the last entry."""
        return self.store == self.backup

    @property
    def is_another_store(self) -> bool:
        """Whether not even the first entry is the same: it is no backup of this store."""
        return self.shared.number == 0


def compare_backup(path: Path, key: Key, backup: Path, backup_key: Key) -> Comparison:
    """Compare the store at `path` with a backup, each opened for reading with its own key.

    Looks at the audit chains only, in time that grows with what differs. Raises what opening
    raises: `WrongPassphrase`, `NotAStore`, `NewerFile`, `DamagedStore`.
    """
    with (
        in_words(path),
        closing(connect(path, key, read_only=True)) as here,
        closing(connect(backup, backup_key, read_only=True)) as there,
    ):
        check(there)  # of a newer program nothing is known
        here.execute("BEGIN")
        shared = last_shared(here, there)
        return Comparison(
            shared=shared,
            store=seal_in(here),
            backup=seal_in(there),
            lost=_beyond(here, shared.number),
            gained=_beyond(there, shared.number),
        )


def last_shared(here: Connection, there: Connection) -> Seal:
    """The last entry with the same hash in both: a hash vouches for every entry before it."""
    low, high = Seal(0, FIRST), min(seal_in(here).number, seal_in(there).number)
    while low.number < high:
        middle = (low.number + high + 1) // 2
        one, other = _hash(here, middle), _hash(there, middle)
        if one is not None and one == other:
            low = Seal(middle, one)
        else:
            high = middle - 1
    return low


def _hash(connection: Connection, number: int) -> str | None:
    row = connection.execute("SELECT hash FROM audit_entry WHERE number = ?", (number,)).fetchone()
    return None if row is None else str(row[0])


def _beyond(connection: Connection, shared: int) -> Beyond:
    rows = connection.execute(
        "SELECT at, actor, action, record_type, record_id, change FROM audit_entry"
        " WHERE number > ? ORDER BY number",
        (shared,),
    )
    actions: set[tuple[str, str, str]] = set()
    new: Counter[str] = Counter()
    some: dict[str, list[int]] = {}
    entries, first, last = 0, "", ""
    for at, actor, action, record_type, record_id, change in rows:
        entries += 1
        first, last = first or at, at
        actions.add((at, actor, action))
        if change == CREATED:
            new[record_type] += 1
            if len(some.setdefault(record_type, [])) < _NAMED:
                some[record_type].append(record_id)
    return Beyond(
        actions=len(actions),
        entries=entries,
        new=dict(new),
        titles={name: _titles(connection, name, ids) for name, ids in some.items()},
        first=_moment(first),
        last=_moment(last),
        erasures=sum(action == ERASE_PERSON for _at, _actor, action in actions),
    )


def _titles(connection: Connection, record_type: str, ids: list[int]) -> tuple[str, ...]:
    column = _TITLES.get(record_type)
    if column is None:
        return ()
    marks = ",".join("?" * len(ids))
    rows = connection.execute(
        f'SELECT {column} FROM "{record_type}" WHERE id IN ({marks}) ORDER BY id', ids
    )
    return tuple(str(title) for (title,) in rows)


def _moment(kept: str) -> datetime | None:
    return datetime.fromisoformat(kept).replace(tzinfo=UTC) if kept else None
