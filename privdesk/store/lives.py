"""What became of records since a moment: which came, which went, and what changed in the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, or_, select, union
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.records.owned import Owned
from privdesk.store.audit import CREATED, ERASING, REMOVED, audited_columns
from privdesk.store.rebuilding import given_to_old_records
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
    changed: dict[str, Entry] = field(default_factory=dict)


def record_entries(session: Session, record_type: str, record_id: int) -> list[Entry]:
    """What the chain says of one record, the oldest first."""
    entry = audit_entry.c
    return list(
        _entries(session, (entry.record_type == record_type) & (entry.record_id == record_id))
    )


def row_entries(session: Session, some: Sequence[Owned], owner_id: int) -> list[Entry]:
    """What the chain says of the rows that a record may ever have had, the oldest of each first.

    Among them are rows of others: only their values tell whose they are.
    """
    entry = audit_entry.c
    wanted = [
        (entry.record_type == owned.record_type)
        & entry.record_id.in_(_ids(owned, owner_id).scalar_subquery())
        for owned in some
    ]
    return list(_entries(session, or_(*wanted))) if wanted else []


def _ids(owned: Owned, owner_id: int) -> Any:
    """The rows of the record, and every one that was removed: an id is given again."""
    table, gone = RECORD_TYPES[owned.record_type].__table__, audit_entry.alias()
    there: Select[Any] = select(table.c.id).where(table.c[owned.owner] == owner_id)
    removed = select(gone.c.record_id).where(
        gone.c.record_type == owned.record_type, gone.c.change == REMOVED
    )
    return union(there, removed)


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
    columns = audited_columns(entry.record_type)
    given = {name: given_to_old_records(column) for name, column in columns.items()}
    return Life(entry.record_type, entry.record_id, entry, dict(given), given)


def _live_on(life: Life, entry: Entry, *, is_before: bool, owner: str) -> None:
    # What a lawful erasure says anew did not change with it.
    is_base = is_before or entry.change == CREATED or entry.action in ERASING
    for name, (_, new) in (entry.values or {}).items():
        if name not in life.values:
            continue
        life.values[name] = new
        base = life.base[name]
        if is_base or (name != owner and base in (None, "")):
            life.base[name] = new
        elif new != base:
            life.changed.setdefault(name, entry)
            continue
        life.changed.pop(name, None)
