"""The words index: what can be found in each record, and which records a search names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, select, text
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES, Request
from privdesk.store import search_words
from privdesk.store.batches import batches
from privdesk.store.engine import driver_errors
from privdesk.store.search_text import (
    course_texts,
    is_searchable,
    owners_with,
    requests_with,
    texts,
)

__all__ = ["compact", "matching", "newest", "rebuild", "refresh", "text_of"]

# Kept in every store: a slot never changes, a new one takes the next number.
_SLOT = {
    "person": 0,
    "database": 1,
    "party": 2,
    "request": 3,
    "document": 4,
    "letter_template": 5,
    "attachment": 6,
    "calendar_day": 7,
    "closure": 8,
    "activity": 10,
    "contract": 11,
    "retention_rule": 12,
    "legal_hold": 13,
    "disposal": 14,
}
_COURSE = 9  # what happened to a request, apart from what it asks: it grows with every event
_SLOT_BITS = 6
_LAST_SLOT = (1 << _SLOT_BITS) - 1
_TABLES = ("search_word", "search_fragment")
_REQUEST = "request"


def refresh(session: Session, touched: Mapping[str, set[int]]) -> None:
    """Rewrite the indexed text of the touched records (table name → their ids)."""
    session.flush()
    wanted = {name: set(ids) for name, ids in touched.items() if is_searchable(name)}
    for some in batches(touched.get("person", ())):  # a request is found by its people too
        theirs = Request.person_id.in_(some) | Request.applicant_id.in_(some)
        wanted.setdefault(_REQUEST, set()).update(session.scalars(select(Request.id).where(theirs)))
    for name, ids in owners_with(session, touched).items():
        wanted.setdefault(name, set()).update(ids)
    for name, ids in wanted.items():
        _rewrite(session, _SLOT[name], name, ids, texts(session, name, ids))
    told = wanted.get(_REQUEST, set()) | requests_with(session, touched)
    _rewrite(session, _COURSE, _REQUEST, told, course_texts(session, told))


def rebuild(session: Session, progress: Callable[[int, int], None] | None = None) -> None:
    """Index every record anew, as this version finds them.

    `progress(done, total)` is told of the records after some hundreds of them.
    """
    for table in _TABLES:
        _empty(session, table)
    all_ids = {name: list(session.scalars(select(RECORD_TYPES[name].id))) for name in _SLOT}
    done, total = 0, sum(map(len, all_ids.values()))
    for name, slot in _SLOT.items():
        for some in batches(all_ids[name]):
            _insert(session, slot, name, texts(session, name, some))
            if name == _REQUEST:
                _insert(session, _COURSE, name, course_texts(session, some))
            done += len(some)
            if progress:
                progress(done, total)


def compact(session: Session) -> None:
    """Write both indexes anew from their words, so that none of those taken out is left between."""
    for table in _TABLES:
        session.connection().exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def _empty(session: Session, table: str) -> None:
    """Made anew: taking out each row so that it leaves no words behind takes many minutes."""
    if session.scalar(text(f"SELECT 1 FROM {table} LIMIT 1")) is None:
        return
    made = session.scalar(text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table})
    for statement in (
        f"DROP TABLE {table}",
        str(made),
        f"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)",
    ):
        session.connection().exec_driver_sql(statement)


@dataclass(frozen=True)
class _Query:
    """One way to look: SQL that gives ids, its values, and whether words begin with the parts."""

    sql: str
    values: dict[str, Any]
    is_whole: bool


def matching(record_type: str, words: str) -> Select[tuple[int]] | None:
    """Ids of the records of a type (table name) that hold every word; None for no words.

    A word matches from its beginning, blind to accents and case; a part of a number or word of
    three characters or more matches anywhere, a number however it is grouped.
    """
    found = _queries(words)
    if not found:
        return None
    values = {**_slots(record_type), **{k: v for query in found for k, v in query.values.items()}}
    union = text(" UNION ".join(query.sql for query in found))
    bound = union.bindparams(*(bindparam(k, v, unique=True) for k, v in values.items()))
    ids = bound.columns(id=Request.id.type).subquery().c.id
    return Select(ids)


def newest(
    session: Session,
    record_type: str,
    words: str,
    most: int,
    among: Sequence[int] | None = None,
) -> tuple[list[int], set[int]]:
    """The newest of the ids that `matching` gives, a little more than `most` where there are more,
    the newest first; and those of them where words begin with the searched ones.

    `among` looks only at those records (at most some thousands).
    """
    connection = session.connection()
    last = connection.exec_driver_sql(f'SELECT max(id) FROM "{record_type}"').scalar() or 0
    # What ends with the type's own ids does not read through the many rows of the others.
    chosen = " AND rowid <= :last"
    if among is not None:
        keys = [i << _SLOT_BITS | slot for i in among for slot in set(_slots(record_type).values())]
        chosen = f" AND +rowid IN ({','.join(map(str, keys))})"
    limits = {"last": last << _SLOT_BITS | _LAST_SLOT, "most": 2 * most + 2}
    ids: set[int] = set()
    whole: set[int] = set()
    for query in _queries(words) if last else ():
        if len(ids) > most:
            break  # they are not counted further
        sql = f"{query.sql}{chosen} ORDER BY rowid DESC LIMIT :most"
        # By the driver: many of these are asked for each key that is typed.
        with driver_errors():
            values = {**_slots(record_type), **query.values, **limits}
            found = [row[0] for row in connection.exec_driver_sql(sql, values)]
        ids.update(found)
        if query.is_whole:
            whole.update(found)
    return sorted(ids, reverse=True), whole


def _queries(words: str) -> list[_Query]:
    found = []
    ways = search_words.ways(words)
    for number, parts in enumerate(ways):
        long = [part for part in parts if search_words.is_fragment(part)]
        short = [part for part in parts if not search_words.is_fragment(part)]
        name = f"words{number}"
        found.append(_Query(_sql(_TABLES[0], name), {name: search_words.word_query(parts)}, True))
        if long and parts is ways[-1]:  # the groups of a number are no fragments of others
            name = f"fragments{number}"
            values = {name: search_words.fragment_query(long)}
            sql = _sql(_TABLES[1], name)
            # Few letters beside a fragment ("CC 324") are looked for in what the fragment found.
            for place, part in enumerate(short):
                sql += f" AND text LIKE :short{number}_{place} ESCAPE '\\'"
                values[f"short{number}_{place}"] = f"%{search_words.like(part)}%"
            found.append(_Query(sql, values, False))
    return found


def _sql(table: str, name: str) -> str:
    # The type is in the row's own number: reading it from the row would cost five times as much.
    return (
        f"SELECT rowid >> {_SLOT_BITS} AS id FROM {table} "
        f"WHERE text MATCH :{name} AND (rowid & {_LAST_SLOT}) IN (:slot, :other_slot)"
    )


def _slots(record_type: str) -> dict[str, int]:
    slot = _SLOT[record_type]
    return {"slot": slot, "other_slot": _COURSE if record_type == _REQUEST else slot}


def _rewrite(
    session: Session, slot: int, name: str, ids: Iterable[int], found: Iterator[tuple[int, str]]
) -> None:
    keys = [{"key": i << _SLOT_BITS | slot} for i in ids]
    if not keys:  # nothing to execute with
        return
    for table in _TABLES:
        session.execute(text(f"DELETE FROM {table} WHERE rowid = :key"), keys)
    _insert(session, slot, name, found)


def _insert(session: Session, slot: int, name: str, found: Iterator[tuple[int, str]]) -> None:
    rows = [(i << _SLOT_BITS | slot, told, name, i) for i, told in found]
    # By the driver: the library's own way costs as much again as the index.
    for table in _TABLES if rows else ():
        sql = f"INSERT INTO {table} (rowid, text, record_type, record_id) VALUES (?, ?, ?, ?)"
        with driver_errors():
            session.connection().exec_driver_sql(sql, rows)


def text_of(session: Session, record_type: str, record_id: int) -> str:
    """All the text by which a record is found, one line for each thing; "" for none."""
    keys = [record_id << _SLOT_BITS | slot for slot in sorted(set(_slots(record_type).values()))]
    query = text("SELECT text FROM search_word WHERE rowid IN (:first, :last) ORDER BY rowid")
    found = session.scalars(query, {"first": keys[0], "last": keys[-1]})
    return "\n".join(found)
