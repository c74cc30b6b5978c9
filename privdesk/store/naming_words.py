"""By which words a person is named in a text: a name, a document, an address that was theirs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import Person
from privdesk.store.collation import folded as folded_and_kept
from privdesk.store.search_words import digits_of, grouped_numbers
from privdesk.store.tables import audit_entry, audit_value

_WORD = re.compile(r"\w+")
_NO_DIGIT = re.compile(r"\D+")
_FEWEST_LETTERS = 4  # of a name in one word: a shorter one is any word
_FEWEST_DIGITS = 6  # of a number that is looked for inside others
_BETWEEN = r"[ .\u00a0\u202f-]?"  # what may stand between two digits of a number
FIELDS = ("name", "document_number", "email", "phone", "address")
# Not the one that keeps what it folded: that one is for the names that lists are ordered by.
folded = folded_and_kept.__wrapped__


@dataclass(frozen=True)
class NamingWords:
    """The words of each name, the texts and the numbers (digits) that were ever a person's."""

    names: frozenset[tuple[str, ...]]
    texts: frozenset[str]
    numbers: frozenset[str]

    def stand_in(self, text: str) -> bool:
        """Whether the text names the person, blind to accents and capitals."""
        plain = folded(text)
        if not self._may_stand_in(plain):
            return False
        words = _WORD.findall(plain)
        said = f" {' '.join(words)} "
        if any(f" {' '.join(name)} " in said for name in self.names):
            return True
        if any(one in plain for one in self.texts):
            return True
        digits = {digits_of(word) for word in words} | set(grouped_numbers(plain))
        return any(number in found for number in self.numbers for found in digits)

    def _may_stand_in(self, plain: str) -> bool:
        """Whether it is worth a closer look: every text of a file is asked."""
        if any(max(name, key=len) in plain for name in self.names):
            return True
        if any(one in plain for one in self.texts):
            return True
        digits = _NO_DIGIT.sub("", plain) if self.numbers else ""
        return any(number in digits for number in self.numbers)

    def replaced(self, text: str, mark: str) -> str:
        """The text with the mark where it named the person; the mark alone where they still are."""
        for number in self.numbers:
            text = re.sub(_BETWEEN.join(number), mark, text)
        for one in self.texts:
            text = re.sub(re.escape(one), mark, text, flags=re.IGNORECASE)
        for name in sorted(self.names, key=len, reverse=True):
            text = _without(text, name, mark)
        return mark if self.stand_in(text) else text

    def but(
        self, borne: Mapping[str, Iterable[str]], *, with_namesakes: bool = False
    ) -> NamingWords:
        """Those that nobody else bears, of folded values by field; no name of one word.

        `with_namesakes` leaves all names in: a text with one of them may mean the person.
        """
        names = {f" {' '.join(_WORD.findall(name))} " for name in borne["name"]}
        texts = {*borne["email"], *borne["address"]}
        numbers = {digits_of(one) for one in (*borne["document_number"], *borne["phone"])}
        return NamingWords(
            names=frozenset(
                name
                for name in self.names
                if with_namesakes
                or (len(name) > 1 and not any(f" {' '.join(name)} " in one for one in names))
            ),
            texts=self.texts - texts,
            numbers=frozenset(n for n in self.numbers if not any(n in one for one in numbers)),
        )

    def are_looked_for(self, text: str) -> bool:
        """Whether a search for that text looks for the person: a name in any order."""
        words = set(_WORD.findall(folded(text)))
        return any(words >= set(name) for name in self.names) or self.stand_in(text)


def naming_words(session: Session, person: Person) -> NamingWords:
    """The words that name this person, as they stand on record and as they stood before."""
    known: dict[str, set[str]] = {name: set() for name in FIELDS}
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


def _without(text: str, name: tuple[str, ...], mark: str) -> str:
    """The text with the mark in place of those words in that order."""
    told = [(word, m) for m in _WORD.finditer(text) for word in _WORD.findall(folded(m[0]))]
    words = [word for word, _ in told]
    parts, end, place = [], 0, 0
    while place <= len(words) - len(name):
        if tuple(words[place : place + len(name)]) != name:
            place += 1
            continue
        first, last = told[place][1], told[place + len(name) - 1][1]
        parts += [text[end : first.start()], mark]
        end, place = last.end(), place + len(name)
    return "".join([*parts, text[end:]])


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
    return [(name, str(getattr(person, name) or "")) for name in FIELDS]


def _earlier(session: Session, person_id: int) -> Iterable[list[tuple[str, str]]]:
    entries = audit_entry.c
    query = (
        select(audit_value.c.content)
        .join(audit_entry, entries.number == audit_value.c.number)
        .where(entries.record_type == Person.__tablename__, entries.record_id == person_id)
    )
    for content in session.scalars(query):
        told: dict[str, Any] = json.loads(content)
        yield [(n, str(one)) for n, pair in told.items() if n in FIELDS for one in pair if one]
