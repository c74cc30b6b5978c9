"""What a record of the inventory points to, and the requests that concern it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import INVENTORY, RECORD_TYPES, Request
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import Sheet
from privdesk.store.links import Link, titles_of_ids
from privdesk.store.list_filters import condition
from privdesk.store.tables import case_state, is_not_annulled
from privdesk.text import Message

# By which filter of the list of requests those of a record are found.
REQUEST_FILTERS = {"database": "database_id", "party": "party"}


class RequestsOf(NamedTuple):
    """How many requests concern a record, and how many of them are open; annulled ones are not."""

    all: int
    open: int


def links_from(session: Session, sheet: Sheet) -> tuple[Link, ...]:
    """The records of the inventory that this one names, itself or in its rows.

    Each once for each way, in the order of the sheet; `how` is the field's label, or its rows'.
    """
    named = list(dict.fromkeys(_named(sheet)))
    titles = _titles(session, {(kind, i) for kind, i, _how in named})
    return tuple(
        Link(kind, i, titles[kind, i], how) for kind, i, how in named if (kind, i) in titles
    )


def _named(sheet: Sheet) -> Iterator[tuple[str, int, Message]]:
    for declared in _references(sheet.record_type, ""):
        if value := sheet[declared.name]:
            yield declared.target, value, declared.label
    for owned in OWNED.get(sheet.record_type, ()):
        references = list(_references(owned.record_type, owned.owner))
        for row in sheet.rows_of(owned.name):
            for declared in references:
                if value := row.values.get(declared.name):
                    yield declared.target, value, owned.label


def _references(record_type: str, owner: str) -> Iterator[Field]:
    for declared in fields_of(RECORD_TYPES[record_type]):
        is_link = declared.kind is FieldKind.REFERENCE and declared.target in INVENTORY
        if is_link and declared.name != owner:
            yield declared


def _titles(session: Session, wanted: set[tuple[str, int]]) -> dict[tuple[str, int], str]:
    return {
        (kind, i): title
        for name in {kind for kind, _id in wanted}
        for kind, i, title in titles_of_ids(session, name, (i for of, i in wanted if of == name))
    }


def requests_of(session: Session, record_type: str, record_id: int) -> RequestsOf:
    """The requests that name a database or a third party; none for other types."""
    name = REQUEST_FILTERS.get(record_type)
    if name is None:
        return RequestsOf(0, 0)
    asked = condition("request", name, record_id)
    if asked is None:
        asked = getattr(Request, name) == record_id
    state = case_state.c
    counted = (
        select(func.count(), func.count().filter(state.closed_on.is_(None)))
        .select_from(Request)
        .join(case_state, (state.case_type == "request") & (state.case_id == Request.id))
        .where(asked, is_not_annulled)
    )
    count, still_open = session.execute(counted).one()
    return RequestsOf(count, still_open)
