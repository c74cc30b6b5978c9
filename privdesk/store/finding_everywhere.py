"""Finding any record by words: hits of every type, each saying why it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.fields import clean_text
from privdesk.records import Document, Person, Request
from privdesk.store import search
from privdesk.store.hits import Hit, hits_of
from privdesk.store.lists import Day
from privdesk.store.search_few import FEW, holding
from privdesk.store.search_words import digits_of, is_fragment
from privdesk.store.tables import case_state

MOST = 200  # hits of a type that are counted; beyond that there are "more than" so many
_URGENT = 2_000  # open cases among which a search that finds too many looks once more

# In the order in which they are shown.
TYPES = (
    "request",
    "person",
    "document",
    "attachment",
    "database",
    "activity",
    "party",
    "contract",
    "retention_rule",
    "legal_hold",
    "disposal",
    "calendar_day",
    "closure",
    "letter_template",
    "organization",
    "number_series",
)


@dataclass(frozen=True)
class Group:
    """The hits of one record type (table name), the best first; `total` is how many there are.

    `is_more` says that there are more than `total`, which were not counted.
    """

    record_type: str
    hits: tuple[Hit, ...]
    total: int
    is_more: bool = False


def find_everywhere(
    session: Session,
    words: str,
    day: Day,
    *,
    per_type: int = 5,
    types: Sequence[str] = TYPES,
) -> list[Group]:
    """The records that hold every word, by type; types without a hit are left out.

    Within a type: the one with that very number first, then those with words that begin with the
    searched ones, the open before the closed, the newest first. A type whose number it is comes
    before the others. At most `per_type` hits of each type are given.
    """
    if not is_worth_looking(words):
        return []
    found: list[Group] = []
    for name in types:
        exact = _exact(session, name, words)
        ids, whole = _newest(session, name, words)
        is_more = len(ids) > MOST
        if is_more and name == Request.__tablename__:
            urgent, urgent_whole = search.newest(
                session, name, words, MOST, among=_open_ids(session)
            )
            ids, whole = [*urgent, *ids], whole | urgent_whole
        ordered = _ordered(session, name, {*exact, *ids}, exact, whole)
        if not ordered:
            continue
        hits = tuple(hits_of(session, name, ordered[:per_type], words, day))
        group = Group(name, hits, min(len(ordered), MOST), is_more)
        found.insert(0, group) if exact else found.append(group)
    return found


def _newest(session: Session, name: str, words: str) -> tuple[list[int], set[int]]:
    if name in FEW:
        found, whole = holding(session, name, words)
        return sorted(found, reverse=True), whole
    return search.newest(session, name, words, MOST)


def is_worth_looking(words: str) -> bool:
    """Whether there is a letter or a figure in the words."""
    return any(c.isalnum() for c in clean_text(words))


def _ordered(
    session: Session, name: str, ids: set[int], exact: set[int], whole: set[int]
) -> list[int]:
    closed = _closed(session, ids) if name == Request.__tablename__ else set()
    return sorted(ids, key=lambda i: (i not in exact, i not in whole, i in closed, -i))


def _exact(session: Session, name: str, words: str) -> set[int]:
    """The records with that very number."""
    typed = clean_text(words).strip()[:100]
    if name == Request.__tablename__:
        query = select(Request.id).where(Request.number == typed)
    elif name == Document.__tablename__:
        query = select(Document.id).where(Document.number.in_((typed, typed.upper())))
    elif name == Person.__tablename__ and is_fragment(digits := digits_of(typed)):
        # A person's number is kept without the dots and the type with which it may be told.
        ids, _ = search.newest(session, name, digits, MOST)
        query = select(Person.id).where(Person.id.in_(ids), Person.document_number == digits)
    else:
        return set()
    return set(session.scalars(query))


def _open_ids(session: Session) -> list[int]:
    state = case_state.c
    query = (
        select(state.case_id)
        .where(state.case_type == Request.__tablename__, state.earliest.is_not(None))
        .order_by(state.earliest)
        .limit(_URGENT)
    )
    return list(session.scalars(query))


def _closed(session: Session, ids: set[int]) -> set[int]:
    state = case_state.c
    query = select(state.case_id).where(
        state.case_type == Request.__tablename__,
        state.case_id.in_(ids),
        state.closed_on.is_not(None),
    )
    return set(session.scalars(query))
