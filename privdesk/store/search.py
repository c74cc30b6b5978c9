"""The words index: what can be found in each record, and which records a search names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Select, bindparam, select, text
from sqlalchemy.orm import Session, selectinload

from privdesk.fields import clean_text, fields_of
from privdesk.records import RECORD_TYPES, Person, Record, Request

_BATCH = 500
_WORD = re.compile(r"\w+")
_FRAGMENT_LENGTH = 3  # the trigram index knows nothing shorter

# Kept in every store: a type's slot never changes, a new type takes the next one.
_SLOT = {"person": 0, "database": 1, "party": 2, "request": 3, "document": 4, "letter_template": 5}
_SLOTS = 64


def refresh(session: Session, touched: Mapping[str, set[int]]) -> None:
    """Rewrite the indexed text of the touched records (table name → their ids)."""
    session.flush()
    for name, ids in _with_dependents(session, touched).items():
        if not ids:  # nothing to execute with
            continue
        for table in ("search_word", "search_fragment"):
            session.execute(
                text(f"DELETE FROM {table} WHERE rowid = :key"),
                [{"key": _key(name, i)} for i in ids],
            )
        rows = [
            {"key": _key(name, i), "text": found, "type": name, "id": i}
            for i, found in _texts(session, name, ids)
        ]
        for table in ("search_word", "search_fragment"):
            if rows:
                session.execute(
                    text(
                        f"INSERT INTO {table} (rowid, text, record_type, record_id) "
                        "VALUES (:key, :text, :type, :id)"
                    ),
                    rows,
                )


def matching(record_type: str, words: str) -> Select[tuple[int]] | None:
    """Ids of the records of a type (table name) that hold every word; None for no words.

    A word matches from its beginning, blind to accents and case; a part of a number or word
    of three characters or more matches anywhere.
    """
    words = clean_text(words)
    parts = _WORD.findall(words)
    if not parts:
        return None
    prefixes = " ".join(f'"{p}"*' for p in parts)
    query = "SELECT record_id FROM search_word WHERE record_type = :type AND text MATCH :prefixes"
    values = {"type": record_type, "prefixes": prefixes}
    fragment = words.strip()
    if len(fragment) >= _FRAGMENT_LENGTH:
        query += (
            " UNION SELECT record_id FROM search_fragment"
            " WHERE record_type = :type AND text MATCH :fragment"
        )
        values["fragment"] = '"' + fragment.replace('"', '""').replace("\0", " ") + '"'
    found = text(query).bindparams(*(bindparam(k, v, unique=True) for k, v in values.items()))
    return select(found.columns(record_id=Request.id.type).subquery().c.record_id)


def _with_dependents(session: Session, touched: Mapping[str, set[int]]) -> dict[str, set[int]]:
    wanted = {
        name: set(ids)
        for name, ids in touched.items()
        if name in RECORD_TYPES and _searchable(RECORD_TYPES[name])
    }
    people = sorted(touched.get(Person.__tablename__, ()))
    for start in range(0, len(people), _BATCH):  # a request is found by its people too
        some = people[start : start + _BATCH]
        theirs = Request.person_id.in_(some) | Request.applicant_id.in_(some)
        ids = session.scalars(select(Request.id).where(theirs))
        wanted.setdefault(Request.__tablename__, set()).update(ids)
    return wanted


def _texts(session: Session, name: str, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    record_type = RECORD_TYPES[name]
    listed = sorted(ids)
    for start in range(0, len(listed), _BATCH):
        some = listed[start : start + _BATCH]
        query = select(record_type).where(record_type.id.in_(some))
        if record_type is Request:
            query = query.options(selectinload(Request.person), selectinload(Request.applicant))
        for record in session.scalars(query):
            yield record.id, indexed_text(record)


def indexed_text(record: Record) -> str:
    """All the searchable texts of a record, one a line; a request's includes its people's."""
    lines = [str(getattr(record, name) or "") for name in _searchable(type(record))]
    if isinstance(record, Request):
        lines.extend(indexed_text(p) for p in (record.person, record.applicant) if p)
    return "\n".join(line for line in lines if line)


def _searchable(record_type: type[Record]) -> list[str]:
    return [f.name for f in fields_of(record_type) if f.searchable]


def _key(name: str, record_id: int) -> int:
    """One rowid for each record of each type, so that its line can be replaced directly."""
    return record_id * _SLOTS + _SLOT[name]
