"""Moments and places as people say them: "ayer, 5:42 p. m.", "Documentos › Privacidad"."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from privdesk.text import short_date, translate


def when(moment: datetime, now: datetime, zone: str) -> str:
    """The moment seen from `now` (both aware): today or yesterday with the hour, else dd/mm/aaaa.

    `zone` is an IANA name.
    """
    from zoneinfo import ZoneInfo

    there = ZoneInfo(zone)
    local, here = moment.astimezone(there), now.astimezone(there)
    if local.date() == here.date():
        return translate("When", "today, {time}", time=clock_words(local))
    if local.date() == here.date() - timedelta(days=1):
        return translate("When", "yesterday, {time}", time=clock_words(local))
    return short_date(local)


def clock_words(local: datetime) -> str:
    """The time of day on a clock of twelve hours: 5:42 p. m."""
    hour = local.hour % 12 or 12
    if local.hour < 12:
        return translate("When", "{time} a.m.", time=f"{hour}:{local:%M}")
    return translate("When", "{time} p.m.", time=f"{hour}:{local:%M}")


def place_words(folder: Path) -> str:
    """The folder from the person's own one on: "Documentos › Privacidad"."""
    try:
        parts = folder.relative_to(Path.home()).parts
    except ValueError:
        return str(folder)
    return " › ".join(parts) or translate("When", "Home folder")
