"""Until which moment the RNBD knows what stands in a database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from privdesk.store.audit import CREATED
from privdesk.store.lives import Entry, lives

# What was told to the RNBD, besides the registration (rules.inventory_words.FILING_KINDS).
_TELLING = frozenset({"change", "annual", "baseline"})


def told_until(
    entries: Iterable[Entry], rows: list[Entry], database_id: int, zone: str
) -> datetime | None:
    """The last moment of which the RNBD knows; None where the database is not registered.

    A registration that was taken out by mistake and put back is the same one.
    """
    registered: datetime | None = None
    stood = None
    taken_out: dict[str, datetime] = {}  # until when it told, by its day
    for entry in entries:
        if entry.change == CREATED:
            taken_out.clear()
        if entry.values and "registered_on" in entry.values:
            on = entry.values["registered_on"][1]
            if on is None:
                if stood is not None and registered is not None:
                    taken_out[stood] = registered
                registered = stood = None
                continue
            told = min(_start(date.fromisoformat(on), zone), entry.at)
            registered = max(registered or taken_out.get(on, entry.at), told)
            stood = on
    if registered is None:
        return None
    moments = [registered]
    filed = [entry for entry in rows if entry.record_type == "database_filing"]
    for life in lives(filed, lambda entry: True):
        of_it = life.values["database_id"] == database_id and life.values["filed_on"]
        if of_it and life.values["kind"] in _TELLING:
            moments.append(_told_by(date.fromisoformat(of_it), life.begun.at, zone))
    return max(moments)


def _told_by(filed_on: date, recorded: datetime, zone: str) -> datetime:
    """The last moment that a filing told of: in its day, and never after it was put on record.

    A day that had not come then is an error of typing: what changes afterwards was not told.
    """
    return min(recorded, _end(filed_on, zone))


def _start(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def _end(day: date, zone: str) -> datetime:
    return datetime.combine(day, time.max, ZoneInfo(zone)).astimezone(UTC)
