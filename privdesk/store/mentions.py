"""Where else a person is named: records of others, found by the words index."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from privdesk.records import INVENTORY, RECORD_TYPES, Person
from privdesk.store import search
from privdesk.store.naming_words import NamingWords
from privdesk.store.personal import Owner

# A letter is found as its request; a file's name stands with its record.
_TYPES = ("request", *INVENTORY, "letter_template")
_MOST = 200  # of each type that are looked at
_SHORTEST = 4


@dataclass(frozen=True)
class Mention:
    """A record in which the person is named, by table, id and title."""

    record_type: str
    id: int
    title: str


def mentions(
    session: Session, person: Person, words: NamingWords, *, but: Collection[Owner]
) -> list[Mention]:
    """The records, except those, in whose indexed words the person is named as they are now."""
    wanted = [
        told
        for told in (person.name, person.document_number, person.email)
        if len(told) >= _SHORTEST
    ]
    found = []
    for record_type in _TYPES:
        ids: set[int] = set()
        for told in wanted:
            query = search.matching(record_type, told)
            ids.update(session.scalars(query.limit(_MOST)) if query is not None else ())
        for record_id in sorted(ids):
            text = search.text_of(session, record_type, record_id)
            if (record_type, record_id) in but or not words.stand_in(text):
                continue
            record = session.get(RECORD_TYPES[record_type], record_id)
            if record is not None:
                found.append(Mention(record_type, record_id, record.title))
    return found
