"""Which records of the inventory point to a record, themselves or by one of their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.fields import FieldKind, fields_of
from privdesk.records import INVENTORY, RECORD_TYPES
from privdesk.records.contract import Contract
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import Sheet
from privdesk.store.sheets import sheet_of
from privdesk.text import Message


class Link(NamedTuple):
    """A record that points to another one; `how` is the name of the field or of its rows."""

    record_type: str
    id: int
    title: str
    how: Message


class _Way(NamedTuple):
    """A column by which records point to others: of the record itself, or of its rows."""

    record_type: str  # whose link it is
    table: str  # where the column stands
    column: str
    owner: str  # the column of the rows that names their record; "id" for the record's own
    how: Message


def links_to(session: Session, record_type: str, record_id: int) -> tuple[Link, ...]:
    """Who points to that record: each record once for each way, by type and then by title."""
    found = [
        Link(way.record_type, owner_id, title, way.how)
        for way in _ways_to(record_type)
        for owner_id, title in _pointing(session, way, record_id)
    ]
    order = {name: place for place, name in enumerate(INVENTORY)}
    return tuple(sorted(found, key=lambda k: (order[k.record_type], k.title.casefold(), k.id)))


def titles_of_ids(
    session: Session, record_type: str, ids: Iterable[int]
) -> tuple[tuple[str, int, str], ...]:
    """Type, id and title of these records, each once, by title; those taken away are left out."""
    kind: Any = RECORD_TYPES[record_type]
    wanted = select(kind.id, getattr(kind, kind.title_field)).where(kind.id.in_(set(ids)))
    found = [(record_type, number, str(title)) for number, title in session.execute(wanted)]
    return tuple(sorted(found, key=lambda one: (one[2].casefold(), one[1])))


def contracts_of(session: Session, party_id: int) -> tuple[Sheet, ...]:
    """The contracts of a third party with their clauses, the one that ends last first."""
    wanted = select(Contract.id).where(Contract.party_id == party_id)
    newest = (Contract.ends_on.is_(None).desc(), Contract.ends_on.desc(), Contract.id.desc())
    return tuple(
        sheet_of(session, "contract", i) for i in session.scalars(wanted.order_by(*newest))
    )


def _pointing(session: Session, way: _Way, record_id: int) -> Iterator[tuple[int, str]]:
    table: Any = RECORD_TYPES[way.table]
    owner: Any = RECORD_TYPES[way.record_type]
    named = getattr(table, way.owner)
    pointing = select(named).where(getattr(table, way.column) == record_id, named.is_not(None))
    title = getattr(owner, owner.title_field)
    for owner_id, words in session.execute(select(owner.id, title).where(owner.id.in_(pointing))):
        yield owner_id, str(words)


@cache
def _ways_to(target: str) -> tuple[_Way, ...]:
    return tuple(
        way for name in INVENTORY for way in (*_own_ways(name, target), *_by(name, target))
    )


def _own_ways(name: str, target: str) -> Iterator[_Way]:
    for declared in fields_of(RECORD_TYPES[name]):
        if declared.kind is FieldKind.REFERENCE and declared.target == target:
            yield _Way(name, name, declared.name, "id", declared.label)


def _by(name: str, target: str) -> Iterator[_Way]:
    for owned in OWNED.get(name, ()):
        for declared in fields_of(RECORD_TYPES[owned.record_type]):
            points = declared.kind is FieldKind.REFERENCE and declared.target == target
            if points and declared.name != owned.owner:
                yield _Way(name, owned.record_type, declared.name, owned.owner, owned.label)
