"""What the audit chain says happened, as a person reads it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, false, or_, select
from sqlalchemy.orm import Session

from privdesk.records import Request, RequestEvent
from privdesk.store.tables import audit_entry, audit_value


@dataclass(frozen=True)
class HistoryEntry:
    """One entry of the chain. `values` maps a field to (old, new) as plain JSON values;
    None where they were lawfully erased.
    """

    number: int
    at: datetime
    actor: str
    action: str
    record_type: str
    record_id: int
    change: str
    hash: str
    values: dict[str, tuple[Any, Any]] | None


def entry_numbers(session: Session, *, action: str = "", record_type: str = "") -> array[int]:
    """The numbers of every entry with that action and record type ("": any), the newest first."""
    query = select(audit_entry.c.number).order_by(audit_entry.c.number.desc())
    if action:
        query = query.where(audit_entry.c.action == action)
    if record_type:
        query = query.where(audit_entry.c.record_type == record_type)
    return array("q", session.scalars(query))


def entries_numbered(session: Session, numbers: Sequence[int]) -> list[HistoryEntry]:
    """The entries of those numbers (at most some hundreds), the newest first."""
    chosen = _query().where(audit_entry.c.number.in_(numbers))
    return _read(session, chosen.order_by(audit_entry.c.number.desc()))


def history_of(session: Session, records: Sequence[tuple[str, int]]) -> list[HistoryEntry]:
    """Every entry about the given records (table name, id), the newest first."""
    ids: dict[str, set[int]] = {}
    for name, record_id in records:
        ids.setdefault(name, set()).add(record_id)
    chosen = [
        (audit_entry.c.record_type == name) & audit_entry.c.record_id.in_(sorted(some))
        for name, some in ids.items()
    ]
    query = _query().where(or_(false(), *chosen))
    return _read(session, query.order_by(audit_entry.c.number.desc()))


def requests_of_events(session: Session, events: Iterable[int]) -> dict[int, str]:
    """The number of the request that each of those events (ids, some hundreds) belongs to."""
    query = (
        select(RequestEvent.id, Request.number)
        .join(Request, Request.id == RequestEvent.request_id)
        .where(RequestEvent.id.in_(sorted(events)))
    )
    return {row.id: row.number for row in session.execute(query)}


def _query() -> Select[Any]:
    joined = audit_entry.outerjoin(audit_value, audit_value.c.number == audit_entry.c.number)
    return select(audit_entry, audit_value.c.content).select_from(joined)


def _read(session: Session, query: Select[Any]) -> list[HistoryEntry]:
    return [
        HistoryEntry(
            number=row["number"],
            at=row["at"],
            actor=row["actor"],
            action=row["action"],
            record_type=row["record_type"],
            record_id=row["record_id"],
            change=row["change"],
            hash=row["hash"],
            values=_values(row["content"]),
        )
        for row in session.execute(query).mappings()
    ]


def _values(content: str | None) -> dict[str, tuple[Any, Any]] | None:
    if content is None:
        return None
    return {name: (old, new) for name, (old, new) in json.loads(content).items()}
