"""What change of the calendar takes back one that the history tells."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.errors import Refused
from privdesk.operations.calendar_change import COUNTED_BY, Change, RemoveDay, SaveDay, SetOffice
from privdesk.operations.undo_values import values_of
from privdesk.records import RECORD_TYPES, CalendarDay, Closure, Organization
from privdesk.store.audit import CHANGED, CREATED, REMOVED
from privdesk.store.history import HistoryEntry
from privdesk.text import translate


def is_of_calendar(entry: HistoryEntry) -> bool:
    """Whether terms are counted otherwise by it."""
    if entry.record_type == "organization":
        return entry.change == CHANGED and not COUNTED_BY.isdisjoint(entry.values or {})
    return entry.record_type in ("calendar_day", "closure")


def change_back(session: Session, entry: HistoryEntry) -> Change:
    """The change that makes it as it was. Raises `Refused` where it was changed again since."""
    record_type = RECORD_TYPES[entry.record_type]
    before = values_of(record_type, {n: old for n, (old, _) in (entry.values or {}).items()})
    if record_type is Organization:
        return SetOffice(before)
    record = session.get(record_type, entry.record_id)
    if record_type not in (CalendarDay, Closure) or (record is None) != (entry.change == REMOVED):
        raise Refused(translate("Undo", "It was changed again since: change it back by hand."))
    if entry.change == CREATED:
        return RemoveDay(record_type, entry.record_id)
    return SaveDay(record_type, before, None if record is None else entry.record_id)
