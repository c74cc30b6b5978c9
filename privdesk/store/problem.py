"""A fault that verification found, and how it names a record."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.records import RECORD_TYPES
from privdesk.text import say


@dataclass(frozen=True)
class Problem:
    """One fault, as a sentence; the entry's number and the record's name where they are known."""

    text: str
    entry: int | None = None
    record: str | None = None


def record_name(record_type: object, record_id: object) -> str:
    """A record as a problem names it: its type in the user's language and its id."""
    known = RECORD_TYPES.get(str(record_type))
    name = say(known.type_label) if known else str(record_type)
    return f"{name} {record_id}"
