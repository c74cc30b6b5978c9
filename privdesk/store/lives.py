"""What became of records since a moment: which came, which went, and what changed in the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func, or_, select, union
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.records.owned import Owned
from privdesk.store.audit import CREATED, ERASING, REMOVED
from privdesk.store.rebuilding import values_of_old_records
from privdesk.store.tables import audit_entry, audit_value


class Entry(NamedTuple):
    """An entry of the chain about one record; `values` are None where they were lawfully erased."""

    record_type: str
    record_id: int
    number: int
    at: datetime
    action: str
    change: str
    values: Mapping[str, tuple[Any, Any]] | None


@dataclass
class Life:
    """A record from its creation to its removal, in plain values by column.

    `base` is what stood at the moment asked for (or what was filled in since, where nothing
    stood), `values` what stood last, and `changed` the entry since which a column is not what it
    was. `ended` is the removal, None for a record that is there.
    """

    record_type: str
    id: int
    begun: Entry
    base: dict[str, Any]
    values: dict[str, Any]
    ended: Entry | None = None
    forgotten: Entry | None = None  # the first entry since whose values were lawfully erased
    changed: dict[str, Entry] = field(default_factory=dict)


def record_entries(session: Session, record_type: str, record_id: int) -> list[Entry]:
    """What the chain says of one record, the oldest first."""
    entry = audit_entry.c
    return list(
        _entries(session, (entry.record_type == record_type) & (entry.record_id == record_id))
    )


class RemovedRows:
    """Whose the rows were that were removed, as the chain tells; read once for many records."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[tuple[str, str], dict[int | None, set[int]]] = {}

    def of(self, owned: Owned, owner_id: int) -> set[int]:
        """The ids of those that were ever that record's, or of which erased entries tell no more.

        Among them are rows of others: an id is given again.
        """
        key = (owned.record_type, owned.owner)
        if key not in self._found:
            self._found[key] = self._read(owned)
        found = self._found[key]
        return found.get(owner_id, set()) | found.get(None, set())

    def _read(self, owned: Owned) -> dict[int | None, set[int]]:
        entry, gone, content = audit_entry.c, audit_entry.alias().c, audit_value.c.content
        old, new = (func.json_extract(content, f"$.{owned.owner}[{side}]") for side in (0, 1))
        removed = select(gone.record_id).where(
            gone.record_type == owned.record_type, gone.change == REMOVED
        )
        query = (
            select(entry.record_id, content.is_(None), old, new)
            .select_from(audit_entry.outerjoin(audit_value, audit_value.c.number == entry.number))
            .where(entry.record_type == owned.record_type, entry.record_id.in_(removed))
        )
        found: dict[int | None, set[int]] = {}
        for row_id, is_erased, *owners in self._session.execute(query):
            for owner in [None] if is_erased else filter(None, owners):
                found.setdefault(owner, set()).add(row_id)
        return found


def row_entries(
    session: Session, some: Sequence[Owned], owner_id: int, removed: RemovedRows | None = None
) -> list[Entry]:
    """What the chain says of the rows that a record may ever have had, the oldest of each first.

    Among them are rows of others: only their values tell whose they are. `removed` is shared by
    those who ask it of many records.
    """
    removed, entry = removed or RemovedRows(session), audit_entry.c
    wanted = []
    for owned in some:
        table = RECORD_TYPES[owned.record_type].__table__
        there = select(table.c.id).where(table.c[owned.owner] == owner_id)
        gone = func.json_each(json.dumps(sorted(removed.of(owned, owner_id)))).table_valued("value")
        ids = union(there, select(gone.c.value)).scalar_subquery()
        wanted.append((entry.record_type == owned.record_type) & entry.record_id.in_(ids))
    return list(_entries(session, or_(*wanted))) if wanted else []


def _entries(session: Session, wanted: Any) -> Iterator[Entry]:
    entry = audit_entry.c
    query = (
        select(
            *(entry.record_type, entry.record_id, entry.number, entry.at, entry.action),
            *(entry.change, audit_value.c.content),
        )
        .select_from(audit_entry.outerjoin(audit_value, audit_value.c.number == entry.number))
        .where(wanted)
        .order_by(entry.record_type, entry.record_id, entry.number)
    )
    for name, record_id, number, at, action, change, content in session.execute(query):
        values = None if content is None else json.loads(content)
        yield Entry(name, record_id, number, at, action, change, values)


def lives(
    entries: Sequence[Entry], is_before: Callable[[Entry], bool], owner: str = ""
) -> list[Life]:
    """The lives that those entries tell; `is_before` says of an entry whether it made the base.

    Filling in what was empty changes nothing, but for the column `owner`. Lives that ended before
    are left out. The entries come by type, id and number.
    """
    found: list[Life] = []
    current: Life | None = None
    for entry in entries:
        key = (entry.record_type, entry.record_id)
        if current is None or current.ended or key != (current.record_type, current.id):
            if entry.change == REMOVED:
                continue
            current = _born(entry)
            found.append(current)
        if entry.change == REMOVED:
            current.ended = entry
        else:
            _live_on(current, entry, is_before=is_before(entry), owner=owner)
    return [life for life in found if life.ended is None or not is_before(life.ended)]


def _born(entry: Entry) -> Life:
    given = values_of_old_records(entry.record_type)
    return Life(entry.record_type, entry.record_id, entry, dict(given), dict(given))


def _live_on(life: Life, entry: Entry, *, is_before: bool, owner: str) -> None:
    # What a lawful erasure says anew did not change with it.
    is_base = is_before or entry.change == CREATED or entry.action in ERASING
    if entry.values is None and not is_base:
        life.forgotten = life.forgotten or entry
    for name, (old, new) in (entry.values or {}).items():
        if name not in life.values:
            continue
        if entry.action in ERASING and old == new:  # it stayed: what stood before is not touched
            if life.values[name] == new:
                continue
            if life.forgotten is not None:
                life.values[name] = new
                life.changed.setdefault(name, life.forgotten)
                continue
        life.values[name] = new
        base = life.base[name]
        if is_base or (name != owner and base in (None, "")):
            life.base[name] = new
        elif new != base:
            life.changed.setdefault(name, entry)
            continue
        life.changed.pop(name, None)
