"""Changing what terms are counted by: what moves before it holds, and what each history says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.errors import Refused
from privdesk.operations.calendar_moves import Move, Progress, move_words, moves
from privdesk.operations.office import (
    change_organization,
    check_new_record,
    checked_settings,
    remove_calendar_record,
    save_record,
)
from privdesk.records import CalendarDay, Closure, Request, RequestEvent
from privdesk.rules.events import NOTE
from privdesk.rules.reference import reference_fingerprint
from privdesk.store import deadlines
from privdesk.store.counting import Counting, calendar_of, office_counting, organization, own_days
from privdesk.text import short_date, translate

CalendarRecord = CalendarDay | Closure

COUNTED_BY = frozenset({"saturday_is_business", "time_zone"})  # the settings that move terms


@dataclass(frozen=True)
class SaveDay:
    """A day off or a closure to add, or, with its id, to change; `values` by field names.

    `expected` as of `save_record`.
    """

    record_type: type[CalendarDay] | type[Closure]
    values: Mapping[str, Any]
    record_id: int | None = None
    expected: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class RemoveDay:
    """A day off or a closure to take back."""

    record_type: type[CalendarDay] | type[Closure]
    record_id: int


@dataclass(frozen=True)
class SetOffice:
    """Settings of the organization, Saturday or the time zone among them; by field names.

    `expected` as of `change_organization`.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    expected: Mapping[str, Any] | None = None


_LONGEST = 200

Change = SaveDay | RemoveDay | SetOffice


def preview(
    session: Session, change: Change, today: date, progress: Progress | None = None
) -> tuple[Move, ...]:
    """The open requests that the change would move. Nothing is written.

    Raises `BadInput` naming the field for a change that cannot be, `Refused` for a record that is
    there no more.
    """
    return moves(session, _proposed(session, change), today, progress)


def change_calendar(
    session: Session, change: Change, *, now: datetime, progress: Progress | None = None
) -> tuple[Move, ...]:
    """Carry it out in this transaction, with a note in the history of each request that moves.

    Gives what moved. Raises what `preview` raises.
    """
    proposed = _proposed(session, change)
    found = moves(session, proposed, local_day(now, proposed.zone), progress)
    what = change_words(session, change)
    _apply(session, change)
    _note(session, found, what, now)
    return found


def _proposed(session: Session, change: Change) -> Counting:
    """What the office would count by."""
    office = organization(session)
    days, closures = own_days(session)
    if isinstance(change, SetOffice):
        kept = {n: getattr(office, n) for n in COUNTED_BY}
        given = checked_settings(change.values)
        wanted = kept | {n: v for n, v in given.items() if n in kept}
        saturday, zone = bool(wanted["saturday_is_business"]), str(wanted["time_zone"])
        calendar = calendar_of(days, closures, saturday_is_business=saturday)
        return Counting(calendar, zone)
    listed: list[CalendarRecord] = [*days, *closures]
    if change.record_id is not None:
        old = _record(session, change)
        listed = [record for record in listed if record is not old]
    if isinstance(change, SaveDay):
        listed.append(_wanted(session, change))
    calendar = calendar_of(
        [r for r in listed if isinstance(r, CalendarDay)],
        [r for r in listed if isinstance(r, Closure)],
        saturday_is_business=office.saturday_is_business,
    )
    return Counting(calendar, office.time_zone)


def _wanted(session: Session, change: SaveDay) -> CalendarRecord:
    """The record as it would be, in no session."""
    values = dict(change.values)
    if change.record_id is not None:
        old = _record(session, change)
        values = {f: getattr(old, f) for f in _FIELDS[change.record_type]} | values
    made = change.record_type(id=change.record_id, **values)
    check_new_record(session, made)
    return made


_FIELDS: Mapping[type, tuple[str, ...]] = {
    CalendarDay: ("day", "change", "name", "source"),
    Closure: ("first", "last", "name"),
}


def _record(session: Session, change: SaveDay | RemoveDay) -> CalendarRecord:
    found = session.get(change.record_type, change.record_id)
    if isinstance(found, (CalendarDay, Closure)):
        return found
    raise Refused(translate("CalendarChange", "That day is in the calendar no more."))


def _apply(session: Session, change: Change) -> None:
    if isinstance(change, SetOffice):
        change_organization(session, change.values, change.expected)
    elif isinstance(change, RemoveDay):
        remove_calendar_record(session, _record(session, change))
    else:
        save_record(session, change.record_type, change.values, change.record_id, change.expected)


def _note(session: Session, found: Sequence[Move], what: str, now: datetime) -> None:
    """Write into the history of each request why its dates are others, and which."""
    of_requests = [move for move in found if move.case_type == Request.__tablename__]
    by_case = sorted(of_requests, key=lambda move: move.case_id)
    for case_id, its in groupby(by_case, key=lambda move: move.case_id):
        session.add(
            RequestEvent(
                request=session.get_one(Request, case_id),
                kind=NOTE,
                at=now,
                time_known=True,
                recorded_at=now,
                note=translate(
                    "CalendarChange",
                    "{what}. {moves}.",
                    what=what,
                    moves="; ".join(move_words(move) for move in its),
                ),
            )
        )
    session.flush()


# In words


def change_words(session: Session, change: Change) -> str:
    """What changes, for a history: `Cambio del calendario: se añadió el 24/12/2026 (…)`.

    To be asked before it is carried out.
    """
    what = _what(session, change)
    return translate("CalendarChange", "Change of the calendar: {what}", what=what)


def _what(session: Session, change: Change) -> str:
    if isinstance(change, SetOffice):
        return _settings_words(session, change.values)
    if isinstance(change, RemoveDay):
        old = record_words(_record(session, change))
        return translate("CalendarChange", "taken back: {day}", day=old)
    new = record_words(_wanted(session, change))
    if change.record_id is None:
        return translate("CalendarChange", "added: {day}", day=new)
    old = record_words(_record(session, change))
    return translate("CalendarChange", "{old} is now {new}", old=old, new=new)


def record_words(record: CalendarRecord) -> str:
    """`24/12/2026, no hábil (Día cívico, Decreto 1 de 2026)`; a closure with its two days."""
    if isinstance(record, Closure):
        return translate(
            "CalendarChange",
            "closure of the office from {first} to {last} ({name})",
            first=short_date(record.first),
            last=short_date(record.last),
            name=_cut(record.name),
        )
    values = {"day": short_date(record.day), "name": _cut(record.name), "act": _cut(record.source)}
    if record.change == "added":
        return translate("CalendarChange", "{day} is no business day ({name}, {act})", **values)
    return translate("CalendarChange", "{day} is a business day ({name}, {act})", **values)


def _settings_words(session: Session, values: Mapping[str, Any]) -> str:
    office = organization(session)
    parts = []
    saturday = values.get("saturday_is_business", office.saturday_is_business)
    if saturday and not office.saturday_is_business:
        parts.append(translate("CalendarChange", "Saturday is a business day from now on"))
    elif office.saturday_is_business and not saturday:
        parts.append(translate("CalendarChange", "Saturday is no business day from now on"))
    zone = values.get("time_zone", office.time_zone)
    if zone != office.time_zone:
        parts.append(
            translate(
                "CalendarChange",
                "the time zone is {new} instead of {old}",
                new=zone,
                old=office.time_zone,
            )
        )
    return "; ".join(parts)


def _cut(words: str) -> str:
    """What stands again in the history of every request that moves."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


# The program's own holidays and terms


def must_accept_reference(session: Session) -> bool:
    """Whether the store does not name the holidays and terms of this program yet."""
    return organization(session).accepted_reference != reference_fingerprint()


def is_reference_accepted(session: Session) -> bool:
    """Whether the office counts by the holidays and terms that ship with this program.

    A store that never accepted any was counted by whatever program opened it: it takes these.
    """
    return organization(session).accepted_reference in ("", reference_fingerprint())


def reference_moves(
    session: Session, today: date, progress: Progress | None = None
) -> tuple[Move, ...]:
    """The open requests that the program's own holidays and terms move. Nothing is written."""
    return moves(session, office_counting(session), today, progress)


def accept_reference(
    session: Session, *, now: datetime, progress: Progress | None = None
) -> tuple[Move, ...]:
    """Count every request by the program's holidays and terms, and note it where it moves.

    Gives what moved.
    """
    office = organization(session)
    found: tuple[Move, ...] = ()
    if not is_reference_accepted(session):
        found = reference_moves(session, local_day(now, office.time_zone), progress)
        what = translate(
            "CalendarChange", "This version of Privdesk brings other holidays or terms of the law"
        )
        _note(session, found, what, now)
        deadlines.rebuild(session)
    office.accepted_reference = reference_fingerprint()
    session.flush()
    return found
