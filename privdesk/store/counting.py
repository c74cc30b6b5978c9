"""What an office counts by: its organization, its calendar, and the zone of its legal days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.records import CalendarDay, Closure, Organization
from privdesk.rules import calendar as calendars
from privdesk.rules.calendar import Calendar, DayOff
from privdesk.text import translate


def organization(session: Session) -> Organization:
    """The store's organization. Raises `NotFound` in a store without one."""
    found = session.get(Organization, 1)
    if found is None:
        raise NotFound(translate("Store", "This file has no organization."))
    session.info["organization"] = found  # held, or the session forgets it and asks every time
    return found


def office_calendar(session: Session) -> Calendar:
    """The calendar of this office: the program's holidays, the officer's changes and closures."""
    days, closures = own_days(session)
    saturday = organization(session).saturday_is_business
    return calendar_of(days, closures, saturday_is_business=saturday)


def own_days(session: Session) -> tuple[list[CalendarDay], list[Closure]]:
    """The office's own days off and closures."""
    return list(session.scalars(select(CalendarDay))), list(session.scalars(select(Closure)))


def calendar_of(
    days: Iterable[CalendarDay], closures: Iterable[Closure], *, saturday_is_business: bool
) -> Calendar:
    """The program's holidays with these changes and closures, kept in a store or proposed."""
    listed = list(days)
    return Calendar(
        saturday_is_business=saturday_is_business,
        days_off=[DayOff(d.day, d.name, d.source) for d in listed if d.change == "added"],
        removed=[d.day for d in listed if d.change == "removed"],
        closures=[calendars.Closure(c.first, c.last, c.name) for c in closures],
    )


@dataclass(frozen=True)
class Counting:
    """What an office counts by: its calendar, and the zone whose days are its legal days."""

    calendar: Calendar
    zone: str


def office_counting(session: Session) -> Counting:
    """What this office counts by now."""
    return Counting(office_calendar(session), organization(session).time_zone)
