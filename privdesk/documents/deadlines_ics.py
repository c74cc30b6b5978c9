"""The open deadlines as an iCalendar file (RFC 5545), to be read by any calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from privdesk import __version__
from privdesk.documents.month import short_task
from privdesk.documents.record_due import record_task, record_whose, task_without_names
from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import SENDING, TASKS, WITHDRAWAL
from privdesk.rules.inventory_terms import CONTRACT_END, DISPOSAL, INVENTORY_TERMS
from privdesk.store.agenda import DueItem
from privdesk.store.month_agenda import stands_on
from privdesk.text import N_, Message, say, short_date, translate

if TYPE_CHECKING:
    from icalendar import Calendar as File
    from icalendar import Event

_DAY = timedelta(days=1)
_REMINDED_AT = time(8)  # when the office opens, the business day before
_DAYS_OFF = 366  # of days that are not counted, from today on
_LONGEST = 200
_LEGAL_LIMIT = N_("Calendar", "Legal limit: {day}")
_LIMITS: dict[str, Message] = {
    WITHDRAWAL: N_("Calendar", "The person's own term ends on {day}."),
    CONTRACT_END: N_("Calendar", "The contract ends on {day}."),
    DISPOSAL: N_("Calendar", "By the retention rule: {day}"),
}


@dataclass(frozen=True)
class CalendarFrame:
    """Whose calendar it is. `store` names the file, so that its events stay the same ones."""

    organization: str
    store: str
    zone: str
    now: datetime
    today: date
    with_names: bool = False
    with_days_off: bool = False


def deadlines_ics(items: Sequence[DueItem], calendar: Calendar, frame: CalendarFrame) -> bytes:
    """One event of a whole day for each item, with a reminder the business day before.

    With `with_days_off` also the weekdays of the coming year that are not counted.
    """
    from icalendar import Calendar as File

    file = File()
    file.add("prodid", f"-//Privdesk//Privdesk {__version__}//ES")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    name = translate("Calendar", "Deadlines of {organization}", organization=frame.organization)
    file.add("x-wr-calname", _clean(name))
    for item in items:
        file.add_component(_event(item, calendar, frame))
    if frame.with_days_off:
        _add_days_off(file, calendar, frame)
    return bytes(file.to_ical())


def _event(item: DueItem, calendar: Calendar, frame: CalendarFrame) -> Event:
    from icalendar import Alarm

    on = stands_on(item, frame.today)
    event = _whole_day(on, frame)
    letter = item.unsent if item.term == SENDING else ""
    event.add("uid", f"{item.case_id}.{item.term}.{item.about or ''}.{letter}@{frame.store}")
    event.add("summary", _clean(_summary(item, frame)))
    event.add("description", "\n".join(map(_clean, _lines(item, frame))))
    event.add("class", "PRIVATE")
    if (at := _reminded_at(item, on, calendar, frame)) is not None:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _clean(_summary(item, frame)))
        alarm.add("trigger", at, parameters={"VALUE": "DATE-TIME"})
        event.add_component(alarm)
    return event


def _whole_day(day: date, frame: CalendarFrame) -> Event:
    from icalendar import Event

    event = Event()
    event.add("dtstamp", frame.now)
    event.add("dtstart", day)
    event.add("dtend", day + _DAY)
    event.add("transp", "TRANSPARENT")  # it takes no time of the day
    return event


def _summary(item: DueItem, frame: CalendarFrame) -> str:
    if item.is_request:
        words, whose = f"{short_task(item)} {item.case}", item.whose
    elif frame.with_names:
        words, whose = record_task(item), record_whose(item)
    else:
        words, whose = task_without_names(item), ""
    return f"{words} · {whose}" if frame.with_names and whose else words


def _lines(item: DueItem, frame: CalendarFrame) -> Iterator[str]:
    yield say(TASKS[item.term] if item.is_request else INVENTORY_TERMS[item.term])
    limit = item.limit
    if limit is not None:
        yield say(_LIMITS.get(item.term, _LEGAL_LIMIT), day=short_date(limit))
    if item.target is not None and item.target != limit:
        yield translate("Calendar", "Target: {day}", day=short_date(item.target))
    if limit is None and item.internal is not None:
        yield translate("Calendar", "Internal date: {day}", day=short_date(item.internal))
    if item.unsent:
        yield translate("Calendar", "Letter issued and not sent: {number}", number=item.unsent)
    yield translate("Calendar", "Exported from Privdesk on {day}.", day=short_date(frame.today))


def _reminded_at(
    item: DueItem, on: date, calendar: Calendar, frame: CalendarFrame
) -> datetime | None:
    """The morning of the business day before its target, else before its limit, that is to come."""
    for day in sorted({d for d in (item.target, on) if d}):
        try:
            before = calendar.previous_business_day(day - _DAY)
        except BadInput:
            continue  # before the years that are known
        moment = datetime.combine(before, _REMINDED_AT, ZoneInfo(frame.zone))
        if moment > frame.now:
            return moment.astimezone(frame.now.tzinfo)
    return None


def _add_days_off(file: File, calendar: Calendar, frame: CalendarFrame) -> None:
    for number in range(_DAYS_OFF):
        day = frame.today + _DAY * number
        if day.year > calendar.last_year:
            return
        name = calendar.name_of(day)
        if name and day.weekday() < 6:
            event = _whole_day(day, frame)
            event.add("uid", f"{day:%Y%m%d}.off@{frame.store}")
            event.add("summary", _clean(translate("Calendar", "Not counted: {name}", name=name)))
            file.add_component(event)


def _clean(words: str) -> str:
    """On one line and without control characters, which no calendar may hold."""
    shown = "".join(c if c.isprintable() else " " for c in words)
    flat = " ".join(shown.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
