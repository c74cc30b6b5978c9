"""Taking back the last action of the session, where nothing has left the office.

What happened to a request is struck out, never erased; a correction is turned round by another
one. The history keeps both.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.errors import Refused
from privdesk.operations.disposal import DISPOSE
from privdesk.operations.undo_steps import Planner, Undoing
from privdesk.records import (
    INVENTORY,
    RECORD_TYPES,
    CalendarDay,
    Closure,
    Document,
    Person,
    Request,
    RequestEvent,
)
from privdesk.store.history import entries_numbered
from privdesk.store.store import Written
from privdesk.text import translate

UNDO = "undo"
_OF_THE_PROGRAM = frozenset({"accept_reference"})  # the file would not open without it
_GONE = frozenset({"erase_person", "purge_copies"})


def plan_undo(session: Session, written: Written, *, now: datetime) -> Undoing:
    """What undoing the action would do. Raises `Refused`, saying why, where it cannot be undone."""
    if written.action in _OF_THE_PROGRAM:
        raise Refused(
            translate("Undo", "It is how the file counts from now on: it cannot be undone.")
        )
    if written.action in _GONE:
        raise Refused(translate("Undo", "What was lawfully erased cannot be given back."))
    if written.action == DISPOSE:
        raise Refused(
            translate("Undo", "A disposal is done or given up for good: its act is evidence.")
        )
    if written.action == UNDO:
        raise Refused(translate("Undo", "The last action was undone already."))
    entries = entries_numbered(session, range(written.first, written.last + 1))
    planned = Planner(session, entries, now).plan()
    if not planned.steps:
        raise Refused(translate("Undo", "There is nothing in it that can be undone."))
    return planned


def subject_of(session: Session, written: Written) -> str:
    """What the action was about: the number of its request, else the name of its record."""
    for entry in reversed(entries_numbered(session, range(written.first, written.last + 1))):
        record = session.get(RECORD_TYPES[entry.record_type], entry.record_id)
        if isinstance(record, RequestEvent | Document):
            return session.get_one(Request, record.request_id).number
        is_named = entry.record_type in INVENTORY
        if record is not None and is_named:
            return record.title
        if isinstance(record, Request | Person | CalendarDay | Closure):
            return record.title
    return ""


def undo(session: Session, written: Written, *, now: datetime) -> Undoing:
    """Undo the action, inside `store.write("undo")`. Raises `Refused` as `plan_undo` does."""
    planned = plan_undo(session, written, now=now)
    for step in planned.steps:
        step()
        session.flush()
    return planned
