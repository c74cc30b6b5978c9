"""Records as their entries in the audit chain tell them, up to one of its entries."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Boolean, DefaultClause, Integer, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import NamedColumn

from privdesk.fields import plain
from privdesk.records import RECORD_TYPES
from privdesk.records.former import former_names, said_by_former
from privdesk.store.audit import CREATED, ERASING, REMOVED, audited_columns
from privdesk.store.batches import batches
from privdesk.store.tables import audit_entry, audit_value

_BATCH = 1_000


@dataclass(frozen=True)
class Rebuilt:
    """A record as it stood: plain values of every column that the chain keeps.

    Where the chain tells of it by fields that it had once (records.former), these are there too.
    What was lawfully erased from the chain, and is told nowhere else, is None and in `erased`.
    """

    record_type: str
    id: int
    values: Mapping[str, Any]
    erased: frozenset[str] = frozenset()


class _Entry(NamedTuple):
    change: str
    values: Mapping[str, tuple[Any, Any]] | None  # None: lawfully erased
    is_erasure: bool = False


def records_at(session: Session, number: int, record_types: Sequence[str]) -> Iterator[Rebuilt]:
    """Every record of those types (table names) as it stood after that entry of the chain.

    Those removed before it or created after it are left out; by type and id, streamed.
    """
    yield from _rebuilt(session, number, audit_entry.c.record_type.in_(record_types))


def record_at(session: Session, number: int, record_type: str, record_id: int) -> Rebuilt | None:
    """One record as it stood after that entry; None where it was not there."""
    entry = audit_entry.c
    wanted = (entry.record_type == record_type) & (entry.record_id == record_id)
    return next(_rebuilt(session, number, wanted), None)


def records_named(
    session: Session, number: int, record_type: str, ids: Iterable[int]
) -> Iterator[Rebuilt]:
    """Those records as they stood after that entry, by their ids, but for what was not there."""
    entry = audit_entry.c
    for some in batches(ids):
        wanted = (entry.record_type == record_type) & entry.record_id.in_(some)
        yield from _rebuilt(session, number, wanted)


@cache
def values_of_old_records(record_type: str) -> Mapping[str, Any]:
    """What stands in each column of a record whose history does not name it, in plain values."""
    columns = audited_columns(record_type)
    return {name: _given_to_old_records(column) for name, column in columns.items()}


def _given_to_old_records(column: NamedColumn[Any]) -> object:
    """What a migration wrote into the records that were there when it added the column.

    The model says it once, as the column's server default; the history of those records does not
    name the column. What has a default only in Python stood there from the beginning: the history
    of every record names it.
    """
    default = column.server_default
    if not isinstance(default, DefaultClause):
        return None
    words = str(default.arg)
    if isinstance(column.type, Boolean):
        return words == "1"
    return int(words) if isinstance(column.type, Integer) else words


def _rebuilt(session: Session, number: int, wanted: Any) -> Iterator[Rebuilt]:
    entry = audit_entry.c
    query = (
        select(entry.record_type, entry.record_id, entry.change, audit_value.c.content)
        .select_from(audit_entry.outerjoin(audit_value, audit_value.c.number == entry.number))
        .where(wanted, entry.number <= number)
        .order_by(entry.record_type, entry.record_id, entry.number)  # as its index stands
        .execution_options(yield_per=_BATCH)
    )
    rows = ((row[0], row[1], _Entry(row[2], _read(row[3]))) for row in session.execute(query))
    for (record_type, record_id), found in groupby(rows, lambda row: (row[0], row[1])):
        if record_type not in RECORD_TYPES:
            continue
        state = _state(record_type, (row[2] for row in found))
        if state is None:
            continue
        values, unknown = state
        if unknown:  # one of its entries was erased: later ones may tell
            _tell_from_later(session, record_type, record_id, number, values, unknown)
            _settle_former(record_type, values, unknown)
        yield Rebuilt(record_type, record_id, values, frozenset(unknown))


def _read(content: str | None) -> Mapping[str, tuple[Any, Any]] | None:
    return None if content is None else json.loads(content)


def _state(record_type: str, entries: Iterable[_Entry]) -> tuple[dict[str, Any], set[str]] | None:
    """What stood in each column, and the columns of which that is not known; None: not there."""
    known = values_of_old_records(record_type).keys() | former_names(record_type)
    told: dict[str, Any] | None = None
    unknown: set[str] = set()
    for entry in entries:
        if entry.change == REMOVED:
            told = None
            continue
        if entry.change == CREATED or told is None:
            told = {}
            unknown = set()
        if entry.values is None:
            told, unknown = {}, set(known)
            continue
        for name, (_, new) in entry.values.items():
            if name in known:
                told[name] = new
                unknown.discard(name)
    return None if told is None else (_completed(record_type, told), unknown)


def _completed(record_type: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """What the chain tells of a record, with what stands where it tells nothing.

    What took the place of former fields says what they said, while it is not told itself; from then
    on they are no more.
    """
    given, former = values_of_old_records(record_type), former_names(record_type)
    said = said_by_former(record_type, told)
    if said:
        return {**given, **dict.fromkeys(former), **said, **told}
    return {**given, **{name: value for name, value in told.items() if name not in former}}


def _tell_from_later(
    session: Session,
    record_type: str,
    record_id: int,
    number: int,
    values: dict[str, Any],
    unknown: set[str],
) -> None:
    """Fill in what the first later entries say that stood there, or the record itself."""
    for name in unknown:
        values[name] = None
    tell = _teller(values, unknown)
    for entry in _later(session, record_type, record_id, number):
        if entry.values is None:
            return
        if entry.is_erasure:  # it says on both sides what stayed, and no more
            tell({name: old for name, (old, new) in entry.values.items() if old == new})
            return
        tell({name: old for name, (old, _) in entry.values.items()})
        if entry.change == REMOVED:
            tell(dict.fromkeys(unknown))  # what a removal does not name was empty
            return
    record = session.get(RECORD_TYPES[record_type], record_id)
    if record is not None:
        now = unknown - former_names(record_type)
        tell({name: plain(getattr(record, name)) for name in now})


def _settle_former(record_type: str, values: dict[str, Any], unknown: set[str]) -> None:
    """Leave the former fields only where later entries told them, and then by what they say."""
    former = former_names(record_type)
    told = {n: values[n] for n in former - unknown if values.get(n) is not None}
    if not told:
        unknown -= former
        for name in former:
            values.pop(name, None)
        return
    for name, said in said_by_former(record_type, told).items():
        values[name] = said
        if said is None and former & unknown:
            unknown.add(name)
        else:
            unknown.discard(name)


def _teller(values: dict[str, Any], unknown: set[str]) -> Callable[[Mapping[str, Any]], None]:
    def tell(known: Mapping[str, Any]) -> None:
        for name in unknown & known.keys():
            values[name] = known[name]
            unknown.discard(name)

    return tell


def _later(session: Session, record_type: str, record_id: int, number: int) -> list[_Entry]:
    entry = audit_entry.c
    query = (
        select(entry.change, audit_value.c.content, entry.action)
        .select_from(audit_entry.outerjoin(audit_value, audit_value.c.number == entry.number))
        .where(entry.record_type == record_type, entry.record_id == record_id)
        .where(entry.number > number)
        .order_by(entry.number)
    )
    return [
        _Entry(change, _read(content), action in ERASING)
        for change, content, action in session.execute(query)
    ]
