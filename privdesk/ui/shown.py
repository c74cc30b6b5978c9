"""How values are written on screen: days, hours, counts of business days, fields of records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from privdesk.fields import Field, FieldKind, answer_words
from privdesk.rules.lists import EntryList, shipped_list
from privdesk.text import say, translate
from privdesk.ui.parts.date_text import month_name, show_date, weekday_name
from privdesk.ui.parts.progress import figure
from privdesk.ui.when import clock_words

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
    return translate("Shown", "{count} business days", count=count)


def passed() -> str:
    """Of a limit that passed, and no business day since."""
    return translate("Shown", "passed")


def say_late(count: int) -> str:
    """How many business days ago a limit passed."""
    if count == 1:
        return translate("Shown", "1 business day late")
    return translate("Shown", "{count} business days late", count=count)


def signed(count: int) -> str:
    """A count for a narrow column, with the real minus sign: `−1`."""
    return f"\N{MINUS SIGN}{-count}" if count < 0 else str(count)


def shown(
    declared: Field, value: Any, zone: str, lists: Mapping[str, EntryList] | None = None
) -> str:
    """A field's value as the officer reads it; a dash for nothing.

    A reference's value is already the other record's title (see `store.lists.rows`). `lists` are
    the office's; without them a code is said as the program came with it.
    """
    if declared.kind is FieldKind.UNKNOWN_OR_FLAG and value is None:
        return answer_words(None)
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return answer_words(value)
    if isinstance(value, datetime):
        return day_and_hour(value, zone)
    if isinstance(value, date):
        return show_date(value)
    if declared.choices is not None and value in declared.choices:
        return say(declared.choices[value])
    if declared.kind is FieldKind.LISTED:
        known = (lists or {}).get(declared.listed) or shipped_list(declared.listed)
        return known.label(str(value))
    if isinstance(value, int) and is_grouped(declared):
        return figure(value)
    return str(value)


def is_grouped(declared: Field) -> bool:
    """Whether a number is written with its thousands apart; a year is not."""
    return declared.kind is FieldKind.NUMBER and not declared.name.endswith("year")
