"""A month of the office: read for the screen, printed, and its open deadlines as a calendar."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.documents.due_pages import DueFrame
from privdesk.documents.month import Month, days_of, month_of
from privdesk.rules.urgency import soon_until
from privdesk.store.agenda import due_items
from privdesk.store.audit import head
from privdesk.store.counting import office_calendar, organization
from privdesk.store.lists import Day
from privdesk.store.month_agenda import day_entries, entry_of, overdue_before
from privdesk.text import translate


def read_month(session: Session, month: date, day: Day) -> Month:
    """The six weeks that show the month of that date, as of the given day.

    Reads what stands on these days only.
    """
    first, last = days_of(month)
    entries = day_entries(session, day, first, last)
    before = overdue_before(session, day, first) if first <= day.today <= last else 0
    return month_of(month, office_calendar(session), entries, before)


def month_pdf(
    session: Session,
    month: date,
    now: datetime,
    *,
    today: date | None = None,
    paper: str = "letter",
) -> bytes:
    """The month on one page across, and after it each matter of its days, as a PDF.

    `paper` is "letter" or "a4".
    """
    from privdesk.documents.month_sheet import month_sheet_pdf

    frame = _frame(session, now, today)
    found = read_month(session, month, _day(session, frame.today))
    return month_sheet_pdf(found, frame, paper=paper)


def due_pdf(
    session: Session, now: datetime, *, today: date | None = None, paper: str = "letter"
) -> bytes:
    """Everything that is due, the soonest first, as a PDF."""
    from privdesk.documents.due_pages import due_list_pdf

    frame = _frame(session, now, today)
    items = due_items(session, _day(session, frame.today))
    return due_list_pdf([entry_of(item, frame.today) for item in items], frame, paper=paper)


def _frame(session: Session, now: datetime, today: date | None) -> DueFrame:
    office = organization(session)
    seal = head(session.connection()).short
    day = today or local_day(now, office.time_zone)
    return DueFrame(office.name, now, office.time_zone, seal, day)


def _day(session: Session, today: date) -> Day:
    return Day(today, soon_until(today, office_calendar(session)))


def month_file_name(month: date, ending: str) -> str:
    """`Vencimientos 2026-11.pdf`."""
    return translate("Month", "Deadlines {month}.{ending}", month=f"{month:%Y-%m}", ending=ending)


def deadlines_calendar(
    session: Session,
    now: datetime,
    *,
    today: date | None = None,
    until: date | None = None,
    with_names: bool = False,
    with_days_off: bool = False,
) -> bytes:
    """Every open deadline as an iCalendar file, an event of a whole day each; with `until`, those
    up to that day.

    A later file changes the same events. Names of people only where they are asked for: the
    calendar leaves the encrypted file.
    """
    from privdesk.documents.deadlines_ics import CalendarFrame, deadlines_ics
    from privdesk.store.audit import first_hash

    office, calendar = organization(session), office_calendar(session)
    day = today or local_day(now, office.time_zone)
    frame = CalendarFrame(
        office.name,
        first_hash(session.connection())[:16],
        office.time_zone,
        now,
        day,
        with_names=with_names,
        with_days_off=with_days_off,
    )
    items = due_items(session, Day(day, soon_until(day, calendar)), until)
    return deadlines_ics(items, calendar, frame)
