"""Records too few for the index, as the office's own: matched while one searches, by its rules."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES, NumberSeries, Organization, Record
from privdesk.records.number_series import SERIES
from privdesk.store.search_words import grouped_numbers, held
from privdesk.text import say

# Table name → the fields by which such a record is found.
_FIELDS: dict[str, tuple[str, ...]] = {
    Organization.__tablename__: (
        *("name", "nit", "address", "city", "phone", "email"),
        *("officer_name", "officer_position"),
    ),
    NumberSeries.__tablename__: ("series", "year", "start"),
}
FEW = frozenset(_FIELDS)


def holding(session: Session, name: str, words: str) -> tuple[set[int], set[int]]:
    """The records of a type in `FEW` that hold every word; and those of them where words begin so.

    The same as `search.newest` finds in its index.
    """
    records = session.scalars(select(RECORD_TYPES[name]))
    return matches(((record.id, text_of(record)) for record in records), words)


def matches(texts: Iterable[tuple[int, str]], words: str) -> tuple[set[int], set[int]]:
    """The keys of the texts that hold every word; and those of them where words begin so."""
    found: set[int] = set()
    whole: set[int] = set()
    for key, text in texts:
        is_held, is_whole = held(text, words)
        if is_held:
            found.add(key)
        if is_whole:
            whole.add(key)
    return found, whole


def text_of(record: Record) -> str:
    """All the text by which a record of a type in `FEW` is found, one line for each field."""
    record_type = type(record)
    names = _FIELDS[record_type.__tablename__]
    lines = []
    for declared in fields_of(record_type):
        value = getattr(record, declared.name)
        if declared.name in names and value not in (None, ""):
            lines.append(say(SERIES[value]) if value in SERIES else str(value))
    text = "\n".join(lines)
    return "\n".join([text, *grouped_numbers(text)])
