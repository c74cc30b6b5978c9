"""An audit entry as the officer reads it: its record, and each change from old to new."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import UserError
from privdesk.fields import Field, FieldKind, fields_of, from_plain
from privdesk.operations.actions import ACTIONS
from privdesk.records import RECORD_TYPES, RequestEvent
from privdesk.records.former import former_fields
from privdesk.rules.events import MISSING
from privdesk.store import lists
from privdesk.store.audit import ERASING
from privdesk.store.erasure import erased_mark
from privdesk.store.history import HistoryEntry, requests_of_events
from privdesk.store.lists import Day
from privdesk.text import N_, say, translate
from privdesk.ui.shown import NOTHING, shown

CHANGES = {
    "created": N_("History", "Created"),
    "changed": N_("History", "Changed"),
    "removed": N_("History", "Removed"),
}
_LONGEST = 400  # characters of one value shown; the record itself shows the whole


@dataclass(frozen=True)
class FieldChange:
    """One field's change; `old` is "" in a creation, `new` in a removal."""

    label: str
    old: str
    new: str


def action_words(action: str) -> str:
    """The officer's verb."""
    return say(ACTIONS[action]) if action in ACTIONS else action


def type_words(record_type: str) -> str:
    """The record type's name."""
    known = RECORD_TYPES.get(record_type)
    return say(known.type_label) if known else record_type


def titles(
    session: Session, records: Iterable[tuple[str, int]], day: Day
) -> dict[tuple[str, int], str]:
    """The title of each record (table, id) that still exists and has one of its own."""
    wanted: dict[str, set[int]] = {}
    for name, record_id in records:
        known = RECORD_TYPES.get(name)
        if known and known.title_field in {f.name for f in fields_of(known)}:
            wanted.setdefault(name, set()).add(record_id)
    found = {}
    for name, ids in wanted.items():
        title = RECORD_TYPES[name].title_field
        for row in lists.rows(session, name, sorted(ids), day, [title]):
            found[name, row["id"]] = str(row[title])
    return found


def said_of(
    session: Session, records: Iterable[tuple[str, int]], day: Day
) -> dict[tuple[str, int], str]:
    """What tells each record (table, id) from the others: its title; of an event, its request."""
    wanted = set(records)
    event = RequestEvent.__tablename__
    numbers = requests_of_events(session, (i for name, i in wanted if name == event))
    said = {
        (event, i): translate("History", "Request {number}", number=number)
        for i, number in numbers.items()
    }
    return titles(session, wanted, day) | said


def changes(session: Session, entry: HistoryEntry, zone: str, day: Day) -> list[FieldChange]:
    """Every declared field that the entry changed, in the record's own order.

    What only the program reads (year and sequence of a number) is left out; the chain covers it.
    """
    known = RECORD_TYPES.get(entry.record_type)
    if known is None or entry.values is None:
        return []
    fields = (*fields_of(known), *former_fields(entry.record_type))
    declared = [f for f in fields if f.name in entry.values]
    referred = {
        (f.target, value)
        for f in declared
        if f.kind is FieldKind.REFERENCE
        for value in entry.values[f.name]
        if isinstance(value, int)
    }
    named = titles(session, referred, day)
    forgets = _forgets(entry)
    found = []
    for field in declared:
        old, new = (_words(field, value, zone, named) for value in entry.values[field.name])
        if entry.change == "created" and new == NOTHING:
            continue
        if forgets:
            if old == new:  # said only so that the record can be rebuilt from there on
                continue
            old = erased_mark()
        found.append(
            FieldChange(
                say(field.label),
                "" if entry.change == "created" else old,
                "" if entry.change == "removed" else new,
            )
        )
    return found


def _forgets(entry: HistoryEntry) -> bool:
    """Whether an entry says a record anew without what stood before (store.erasure).

    Such a one also says what stays as it is, which no other does: the act of an erasure is written
    with it, and its number stood nowhere before.
    """
    is_one = entry.action in ERASING and entry.change == "changed"
    return is_one and any(old == new for old, new in (entry.values or {}).values())


def _missing(plain: str) -> str:
    """What a claim lacks, in words instead of keys."""
    return "; ".join(say(MISSING[key]) if key in MISSING else key for key in plain.split())


def _counted(plain: str) -> str:
    """The terms that a closing keeps; the record shows them, the history only says so."""
    return translate("History", "{count} terms", count=plain.count('"term"'))


# Fields whose text is for the program to read, by their names in their one record.
_OWN_WORDS: dict[str, Callable[[str], str]] = {
    "missing": _missing,
    "counted": _counted,
    "record_type": type_words,
}


def _words(declared: Field, plain: Any, zone: str, named: dict[tuple[str, int], str]) -> str:
    if isinstance(plain, str) and plain and (said := _OWN_WORDS.get(declared.name)):
        return said(plain)
    if declared.kind is FieldKind.REFERENCE and isinstance(plain, int):
        number = translate("History", "number {id}", id=plain)
        return named.get((declared.target, plain), number)
    try:
        words = shown(declared, from_plain(declared, plain), zone)
    except UserError:
        words = str(plain)  # written by a version with another list of choices
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
