"""Reading a date or a time as people type it: 3/11/26, 03-11-2026, 3112026, 9:5, 2:30 pm."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, time

from PySide6.QtCore import QLocale

from privdesk.text import short_date, translate
from privdesk.ui.parts.progress import locale

FIRST_YEAR = 1900
LAST_YEAR = 2100


def show_date(day: date | None) -> str:
    """dd/mm/aaaa; empty for None."""
    return short_date(day) if day else ""


def read_date(words: str, today: date) -> date | str | None:
    """The day meant, None for nothing, or why it is no day, in words for the officer.

    Day first, always. A year of two digits is the one nearest: no more than twenty years ahead.
    """
    typed = words.strip()
    if not typed:
        return None
    if found := re.fullmatch(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})", typed):
        return _day(int(found[3]), int(found[2]), int(found[1]), today)
    found = re.fullmatch(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})", typed)
    found = found or re.fullmatch(r"(\d{2})(\d{2})(\d{2}|\d{4})", typed)
    if found is None or not typed.isascii():
        return translate("Dates", "Write the date as day/month/year, for example 09/11/2026.")
    year = int(found[3])
    if len(found[3]) == 2:
        year += today.year // 100 * 100
        if year > today.year + 20:
            year -= 100
    return _day(int(found[1]), int(found[2]), year, today)


def _day(day: int, month: int, year: int, today: date) -> date | str:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return translate(
            "Dates",
            "The year must be between {first} and {last}.",
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    if not 1 <= month <= 12:
        return translate("Dates", "There is no month {month}: months go from 1 to 12.", month=month)
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        values = {"month": month_name(month), "year": year, "days": days}
        if (year, month) < (today.year, today.month):
            return translate(
                "Dates", "That day does not exist: {month} of {year} had {days}.", **values
            )
        return translate(
            "Dates", "That day does not exist: {month} of {year} has {days}.", **values
        )
    return date(year, month, day)


def month_name(month: int) -> str:
    """The month's name in lower case: noviembre."""
    return locale().standaloneMonthName(month, QLocale.FormatType.LongFormat).lower()


def weekday_name(day: date) -> str:
    """The day's name in lower case: lunes."""
    return locale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat).lower()


def weekday_initial(weekday: int) -> str:
    """One letter for the ISO weekday 1 (Monday) to 7."""
    name = locale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
    return name[:1].lower()


def with_slashes(before: str, now: str) -> str:
    """What to show after a key: the slash that belongs there once day or month is complete."""
    grown = len(now) == len(before) + 1 and now.startswith(before)
    if now.endswith("//"):
        return now[:-1]
    if grown and (re.fullmatch(r"[0-9]{2}", now) or re.fullmatch(r"[0-9]{1,2}/[0-9]{2}", now)):
        return now + "/"
    return now


def show_time(moment: time | None) -> str:
    """hh:mm; empty for None."""
    return f"{moment:%H:%M}" if moment else ""


def read_time(words: str) -> time | str | None:
    """The time meant, None for nothing, or why it is none, in words for the officer."""
    typed = words.strip().lower()
    if not typed:
        return None
    digits = r"(?:(\d{1,2})\s*[:.h]\s*(\d{1,2})|(\d{1,2}?)(\d{2})?)"
    found = re.fullmatch(digits + r"\s*(a\.?\s*m\.?|p\.?\s*m\.?)?", typed, re.ASCII)
    wrong = translate("Dates", "Write the time as hours:minutes, for example 14:30.")
    if found is None:
        return wrong
    hour, minute = int(found[1] or found[3]), int(found[2] or found[4] or 0)
    half = (found[5] or "")[:1]
    if half and not 1 <= hour <= 12:
        return wrong
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return wrong
    return time(hour, minute)
