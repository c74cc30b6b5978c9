"""The filters of a list with a name of the officer's; in the store, for they may name people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, NotFound
from privdesk.fields import clean_text
from privdesk.store.collation import folded
from privdesk.store.tables import saved_filter
from privdesk.text import translate

LONGEST_NAME = 60
_LONGEST_WORDS = 1_000


@dataclass(frozen=True)
class Selection:
    """What a list shows: its words, its filters as JSON keeps them, and its order."""

    words: str = ""
    filters: Mapping[str, Any] = field(default_factory=dict)
    order: str = ""
    descending: bool = False


def saved_filters(session: Session, of_list: str) -> dict[str, Selection]:
    """The selections kept for a list, by their names, in the names' order.

    What cannot be read of one is left out; the filters are still to be checked by who knows which
    there are (`list_filters.read_filters`).
    """
    query = select(saved_filter.c.name, saved_filter.c.content).where(
        saved_filter.c.list == of_list
    )
    found = {name: _read(content) for name, content in session.execute(query)}
    return dict(sorted(found.items(), key=lambda pair: folded(pair[0])))


def keep_filter(
    session: Session, of_list: str, name: str, selection: Selection, *, replaces: bool = False
) -> str:
    """Keep a selection under a name; gives the name as it is kept.

    Raises `BadInput` for no name, a longer one than `LONGEST_NAME`, or one that is taken, unless
    it `replaces` that one.
    """
    kept = _clean(name)
    taken = _taken(session, of_list, kept)
    if taken and not replaces:
        raise _is_taken(taken)
    content = json.dumps(
        {
            "words": clean_text(selection.words)[:_LONGEST_WORDS],
            "filters": dict(selection.filters),
            "order": selection.order,
            "descending": selection.descending,
        },
        ensure_ascii=False,
    )
    if taken:
        delete_filter(session, of_list, taken)
    session.execute(insert(saved_filter).values(list=of_list, name=kept, content=content))
    return kept


def rename_filter(session: Session, of_list: str, old: str, new: str) -> str:
    """Call a kept selection by another name; gives that name. Raises `BadInput`, `NotFound`."""
    kept = _clean(new)
    taken = _taken(session, of_list, kept)
    if taken and taken != old:
        raise _is_taken(taken)
    chosen = (saved_filter.c.list == of_list) & (saved_filter.c.name == old)
    if session.scalar(select(saved_filter.c.id).where(chosen)) is None:
        raise NotFound(
            translate("SavedFilters", "There is no filter “{name}”.", name=old[:LONGEST_NAME])
        )
    session.execute(update(saved_filter).where(chosen).values(name=kept))
    return kept


def delete_filter(session: Session, of_list: str, name: str) -> None:
    """Forget a kept selection; one that is not there is none."""
    chosen = (saved_filter.c.list == of_list) & (saved_filter.c.name == name)
    session.execute(delete(saved_filter).where(chosen))


def _clean(name: str) -> str:
    kept = " ".join("".join(c if c.isprintable() else " " for c in clean_text(name)).split())
    if not kept:
        raise BadInput(translate("SavedFilters", "Give the filter a name."), "name")
    if len(kept) > LONGEST_NAME:
        raise BadInput(
            translate(
                "SavedFilters",
                "A name has at most {count} characters; this one has {given}.",
                count=LONGEST_NAME,
                given=len(kept),
            ),
            "name",
        )
    return kept


def _taken(session: Session, of_list: str, name: str) -> str:
    """The kept name that an officer would take for this one; "" for none."""
    query = select(saved_filter.c.name).where(saved_filter.c.list == of_list)
    return next((n for n in session.scalars(query) if folded(n) == folded(name)), "")


def _is_taken(name: str) -> BadInput:
    return BadInput(
        translate("SavedFilters", "There is a filter “{name}” already.", name=name), "name"
    )


def _read(content: str) -> Selection:
    try:
        told = json.loads(content)
    except ValueError:
        return Selection()
    if not isinstance(told, dict):
        return Selection()
    words, filters, order = told.get("words"), told.get("filters"), told.get("order")
    return Selection(
        words[:_LONGEST_WORDS] if isinstance(words, str) else "",
        filters if isinstance(filters, dict) else {},
        order if isinstance(order, str) else "",
        told.get("descending") is True,
    )
