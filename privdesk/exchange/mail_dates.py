"""Dates as mail programs write them for people, in Spanish and in English."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

_SPANISH = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "set", "oct", "nov", "dec")
_MONTHS = {name: n for names in (_SPANISH, _ENGLISH) for n, name in enumerate(names, 1)}
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?=\D|$)")
_SHORT = re.compile(r"\b(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})\b")
_DAY_FIRST = re.compile(
    r"\b(?P<day>\d{1,2})\.?o?\s*(?:de\s+)?(?P<name>[a-z]{3,10})\.?,?\s*(?:del?\s+)?(?P<year>\d{4})\b"
)
_MONTH_FIRST = re.compile(
    r"\b(?P<name>[a-z]{3,10})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de\s+)?(?P<year>\d{4})\b"
)
_TIME = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:[.,]\d+)?"
    r"\s*(?:(?P<half>[ap])\.?\s?m\b\.?)?"
)
_OFFSET = re.compile(
    r"^[\s(,]*(?:(?P<name>gmt|utc|cot|z)\b)?\s*(?:\(?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?)?"
)
_BOGOTA = timezone(timedelta(hours=-5))


def said_date(text: str) -> datetime | date | None:
    """The date of a line like "viernes, 20 de noviembre de 2026 9:14 a. m.".

    An aware moment where the line says its zone, a naive one where it does not, a bare day where
    it says no hour; None where it says no day. Days come before months in 3/11/2026.
    """
    plain = _plain(text)
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST, _SHORT):
        for found in pattern.finditer(plain):
            if day := _day(found):
                rest = f"{plain[found.end() :]} "
                return _with_time(day, rest) or _with_time(day, plain[: found.start()]) or day
    return None


def _plain(text: str) -> str:
    """Small letters without accents or special blanks."""
    folded = unicodedata.normalize("NFKD", text[:300].casefold())
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def _day(found: re.Match[str]) -> date | None:
    said = found.groupdict()
    month = _MONTHS.get(said["name"][:3], 0) if "name" in said else int(said["month"])
    day = int(said["day"])
    if "name" not in said and month > 12 >= day:
        month, day = day, month
    try:
        return date(int(said["year"]), month, day)
    except ValueError:
        return None


def _with_time(day: date, text: str) -> datetime | None:
    found = _TIME.search(text)
    if found is None:
        return None
    hour = int(found["hour"])
    if found["half"] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    try:
        clock = time(hour, int(found["minute"]), int(found["second"] or 0))
        return datetime.combine(day, clock, _zone(text[found.end() :]))
    except ValueError:
        return None


def _zone(text: str) -> tzinfo | None:
    found = _OFFSET.match(text)
    if found is None or not (found["name"] or found["sign"]):
        return None
    if not found["sign"]:
        return _BOGOTA if found["name"] == "cot" else UTC
    ahead = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(ahead if found["sign"] == "+" else -ahead)
