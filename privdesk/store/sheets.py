"""Records of the inventory read whole, with their rows, as plain values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES, ListEntry, Record
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.lists import LISTS, EntryList, office_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.text import translate


def sheet_of(session: Session, record_type: str, record_id: int) -> Sheet:
    """The record with its rows as they stand now. Raises `NotFound` where it was taken away."""
    record = session.get(RECORD_TYPES[record_type], record_id)
    if record is None:
        raise NotFound(translate("Conflicts", "This record was taken away in the meantime."))
    rows = {
        owned.name: tuple(
            RowSheet(row.id, row_values(row))
            for row in rows_of(session, owned.record_type, owned.owner, record_id)
        )
        for owned in OWNED.get(record_type, ())
    }
    return Sheet(record_type, record_id, row_values(record), rows)


def sheets_of(
    session: Session, record_type: str, ids: Collection[int] | None = None
) -> dict[int, Sheet]:
    """The records of a type with their rows, by id; of these `ids` alone where they are given.

    One query for the records and one for each of their lists of rows, however many there are.
    """
    kind: Any = RECORD_TYPES[record_type]
    wanted = select(kind) if ids is None else select(kind).where(kind.id.in_(ids))
    records = {record.id: row_values(record) for record in session.scalars(wanted)}
    rows: dict[int, dict[str, list[RowSheet]]] = {i: {} for i in records}
    for owned in OWNED.get(record_type, ()):
        owner = getattr(RECORD_TYPES[owned.record_type], owned.owner)
        for row in _all_rows(session, owned, ids):
            if (of := rows.get(getattr(row, owner.key))) is not None:
                of.setdefault(owned.name, []).append(RowSheet(row.id, row_values(row)))
    return {
        i: Sheet(record_type, i, values, {name: tuple(found) for name, found in rows[i].items()})
        for i, values in records.items()
    }


def _all_rows(session: Session, owned: Owned, ids: Collection[int] | None) -> Iterable[Any]:
    kind: Any = RECORD_TYPES[owned.record_type]
    wanted = select(kind).order_by(kind.position, kind.id)
    if ids is not None:
        wanted = wanted.where(getattr(kind, owned.owner).in_(ids))
    return session.scalars(wanted)


def rows_of(session: Session, row_type: str, owner: str, record_id: int) -> list[Any]:
    """The rows that a record owns, in their order."""
    kind: Any = RECORD_TYPES[row_type]
    wanted = select(kind).where(getattr(kind, owner) == record_id)
    return list(session.scalars(wanted.order_by(kind.position, kind.id)))


def row_values(record: Record) -> dict[str, Any]:
    """What stands in the declared fields of a record, by their names."""
    return {declared.name: getattr(record, declared.name) for declared in fields_of(type(record))}


def office_lists(session: Session) -> Mapping[str, EntryList]:
    """Every list by its name, as the office has it now."""
    changes = [row_values(entry) for entry in session.scalars(select(ListEntry))]
    return {name: office_list(name, changes) for name in LISTS}


def uvt(session: Session) -> EntryList:
    """The dated values of the UVT, as the office has them now."""
    own = select(ListEntry).where(ListEntry.list_name == "uvt")
    return office_list("uvt", [row_values(entry) for entry in session.scalars(own)])
