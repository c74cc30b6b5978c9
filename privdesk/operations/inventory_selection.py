"""Which records of the inventory go out: those that a list shows, or those that were chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from privdesk.documents.article_30 import LAYOUTS
from privdesk.documents.inventory_scope import Scope
from privdesk.errors import BadInput
from privdesk.operations.registers import selection_in_words
from privdesk.store.finding import id_by_title
from privdesk.store.links import titles_of_ids
from privdesk.store.list_filters import filters_of
from privdesk.store.lists import Day, Listing, ids
from privdesk.text import translate

Selecting = Callable[[Session], Scope]

# The record type of whose list a kind of `inventory_out.EXPORTS` is; the others are of several.
_LISTED = {
    "databases": "database",
    "activities": "activity",
    "parties": "party",
    **dict.fromkeys(LAYOUTS, "activity"),
}
_NAMED = 5  # of those that were chosen; more are counted


def listed_type(kind: str) -> str | None:
    """The record type of which a list can select what is written; None where none can."""
    return _LISTED.get(kind)


def scope_of(kind: str) -> Scope:
    """All of a kind of `inventory_out.EXPORTS`."""
    return Scope("activities" if kind in LAYOUTS else kind)


def shown_in(kind: str, listing: Listing, day: Day) -> Selecting:
    """Selects what a list shows as of `day`, in its words. A listing is of `listed_type(kind)`."""

    def select(session: Session) -> Scope:
        found = frozenset(ids(session, listing, day))
        words = selection_in_words(session, listing)
        return replace(scope_of(kind), words=words, ids={listing.record_type: found})

    return select


def chosen_in(kind: str, record_type: str, chosen: Sequence[int]) -> Selecting:
    """Selects these records of `listed_type(kind)`, by the names that they have now."""

    def select(session: Session) -> Scope:
        found = titles_of_ids(session, record_type, chosen[:_NAMED])
        titles = {record_id: title for _type, record_id, title in found}
        named = "; ".join(titles[one] for one in chosen[:_NAMED] if one in titles)
        more = len(chosen) - _NAMED
        if more > 0:
            named = translate("Register", "{names}; and {more} more", names=named, more=more)
        words = translate(
            "Register", "the chosen ones ({count}): {names}", count=len(chosen), names=named
        )
        return replace(scope_of(kind), words=words, ids={record_type: frozenset(chosen)})

    return select


def asked_for(
    kind: str, words: str, filters: Sequence[str], names: Sequence[str], day: Day
) -> Selecting | None:
    """What a command selects by words, by the list's filters or by names; None for all of it.

    Raises `BadInput` ("words", "filter", "name") where the kind has no list of its own, and for a
    filter that its list has not; selecting, `NotFound` for a name that is not on record.
    """
    if not words.strip() and not filters and not names:
        return None
    record_type = listed_type(kind)
    if record_type is None:
        raise BadInput(
            translate(
                "Register",
                "Only of these can some be chosen: {known}.",
                known=", ".join(_LISTED),
            ),
            "kind",
        )
    if names and (words.strip() or filters):
        raise BadInput(
            translate("Register", "Choose by names, or by words and filters: not by both."), "name"
        )
    if names:
        return lambda session: chosen_in(
            kind,
            record_type,
            list(dict.fromkeys(id_by_title(session, record_type, name) for name in names)),
        )(session)
    known = [one.name for one in filters_of(record_type)]
    for name in filters:
        if name not in known:
            raise BadInput(
                translate(
                    "Register",
                    "“{name}” is none of: {known}.",
                    name=name[:60],
                    known=", ".join(known),
                ),
                "filter",
            )
    listing = Listing(record_type, words, dict.fromkeys(filters, True))
    return shown_in(kind, listing, day)
