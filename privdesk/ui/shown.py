"""How values are written on screen: days, hours, counts of business days, fields of records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from privdesk.fields import Field, FieldKind, value_words
from privdesk.records import RECORD_TYPES
from privdesk.rules.lists import EntryList
from privdesk.store.links import titles_of_ids
from privdesk.text import number_words, translate
from privdesk.ui.parts.date_text import month_name, show_date, weekday_name
from privdesk.ui.when import clock_words

if TYPE_CHECKING:
    from privdesk.ui.desk import Desk

NOTHING = "—"


def weekday_and_day(day: date) -> str:
    """`lunes 23 de noviembre`."""
    return translate(
        "Shown",
        "{weekday} {day} {month}",
        weekday=weekday_name(day),
        day=day.day,
        month=month_name(day.month),
    )


def whole_day(day: date) -> str:
    """`Lunes 23 de noviembre de 2026`."""
    words = translate(
        "Shown",
        "{weekday} {day} {month} {year}",
        weekday=weekday_name(day),
        day=day.day,
        month=month_name(day.month),
        year=day.year,
    )
    return words[:1].upper() + words[1:]


def day_and_hour(moment: datetime, zone: str) -> str:
    """`10/11/2026, 4:05 p. m.` in the organization's zone."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{show_date(local.date())}, {clock_words(local)}"


def business_days(count: int) -> str:
    """Business days left in words: `2 días hábiles`, `hoy`, `venció hace 1 día hábil`."""
    if count == 0:
        return translate("Shown", "today")
    if count < 0:
        return say_late(-count)
    if count == 1:
        return translate("Shown", "1 business day")
    return translate("Shown", "{count} business days", count=number_words(count))


def passed() -> str:
    """Of a limit that passed, and no business day since."""
    return translate("Shown", "passed")


def say_late(count: int) -> str:
    """How many business days ago a limit passed."""
    if count == 1:
        return translate("Shown", "1 business day late")
    return translate("Shown", "{count} business days late", count=number_words(count))


def signed(count: int) -> str:
    """A count for a narrow column, with the real minus sign: `−1`, `−1.564`."""
    return f"\N{MINUS SIGN}{number_words(-count)}" if count < 0 else number_words(count)


def shown(
    declared: Field, value: Any, zone: str, lists: Mapping[str, EntryList] | None = None
) -> str:
    """A field's value as the officer reads it; a dash for nothing.

    A reference's value is already the other record's title (see `store.lists.rows`). `lists` are
    the office's; without them a code is said as the program came with it.
    """
    if value is None and declared.kind is not FieldKind.UNKNOWN_OR_FLAG:
        return NOTHING
    if isinstance(value, datetime):
        return day_and_hour(value, zone)
    return value_words(declared, value, lists) or NOTHING


def shown_with_title(desk: Desk, declared: Field, value: Any) -> str:
    """The same of a value as its record holds it: another record is read by its title."""
    if declared.kind is FieldKind.REFERENCE and value and declared.target in RECORD_TYPES:
        with desk.store.read() as session:
            found = titles_of_ids(session, declared.target, [value])
        return found[0][2] if found else NOTHING
    return shown(declared, value, desk.zone, desk.lists())
