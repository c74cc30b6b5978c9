"""By which words a person is named in a text: a name, a document, an address that was theirs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import Person
from privdesk.store.collation import folded
from privdesk.store.search_words import digits_of, grouped_numbers
from privdesk.store.tables import audit_entry, audit_value

_WORD = re.compile(r"\w+")
_FEWEST_LETTERS = 4  # of a name in one word: a shorter one is any word
_FEWEST_DIGITS = 6  # of a number that is looked for inside others
_FIELDS = ("name", "document_number", "email", "phone", "address")


@dataclass(frozen=True)
class NamingWords:
    """The words of each name, the texts and the numbers (digits) that were ever a person's."""

    names: frozenset[tuple[str, ...]]
    texts: frozenset[str]
    numbers: frozenset[str]

    def stand_in(self, text: str) -> bool:
        """Whether the text names the person, blind to accents and capitals."""
        plain = folded(text)
        words = _WORD.findall(plain)
        said = f" {' '.join(words)} "
        if any(f" {' '.join(name)} " in said for name in self.names):
            return True
        if any(one in plain for one in self.texts):
            return True
        digits = {digits_of(word) for word in words} | set(grouped_numbers(plain))
        return any(number in found for number in self.numbers for found in digits)

    def are_looked_for(self, text: str) -> bool:
        """Whether a search for that text looks for the person: a name in any order."""
        words = set(_WORD.findall(folded(text)))
        return any(words >= set(name) for name in self.names) or self.stand_in(text)


def naming_words(session: Session, person: Person) -> NamingWords:
    """The words that name this person, as they stand on record and as they stood before."""
    known: dict[str, set[str]] = {name: set() for name in _FIELDS}
    for values in (_values(person), *_earlier(session, person.id)):
        for name, value in values:
            known[name].add(folded(value.strip()))
    numbers = {digits_of(one) for one in known["document_number"] | known["phone"]}
    return NamingWords(
        names=frozenset(filter(None, map(_name, known["name"]))),
        texts=frozenset(
            one for one in known["email"] | known["address"] if len(one) >= _FEWEST_DIGITS
        ),
        numbers=frozenset(one for one in numbers if len(one) >= _FEWEST_DIGITS),
    )


def texts_in(content: object) -> Iterable[str]:
    """Every text inside what JSON keeps."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for value in content.values():
            yield from texts_in(value)
    elif isinstance(content, list):
        for value in content:
            yield from texts_in(value)


def _name(name: str) -> tuple[str, ...] | None:
    words = tuple(_WORD.findall(name))
    is_any = len(words) < 2 and max(map(len, words), default=0) < _FEWEST_LETTERS
    return None if is_any else words


def _values(person: Person) -> list[tuple[str, str]]:
    return [(name, str(getattr(person, name) or "")) for name in _FIELDS]


def _earlier(session: Session, person_id: int) -> Iterable[list[tuple[str, str]]]:
    entries = audit_entry.c
    query = (
        select(audit_value.c.content)
        .join(audit_entry, entries.number == audit_value.c.number)
        .where(entries.record_type == Person.__tablename__, entries.record_id == person_id)
    )
    for content in session.scalars(query):
        told: dict[str, Any] = json.loads(content)
        yield [(n, str(one)) for n, pair in told.items() if n in _FIELDS for one in pair if one]
