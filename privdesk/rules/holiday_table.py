"""Which days are holidays in Colombia, by what name and law, and from which day each was moved."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from privdesk import paths


@dataclass(frozen=True)
class Holiday:
    """One holiday as it is kept; `falls_on` is another day when the law moves it to a Monday."""

    day: date
    name: str
    law: str
    falls_on: date


@dataclass(frozen=True)
class HolidayTable:
    """Every holiday of the years `first_year` to `last_year`, and the laws it comes from.

    Two holidays may be kept on one day: it has then two entries and is still one day.
    """

    first_year: int
    last_year: int
    source: str
    days: dict[date, tuple[Holiday, ...]]


@cache
def shipped() -> HolidayTable:
    """The table that ships with the program, read once (a few milliseconds)."""
    return read(paths.data() / "holidays" / "co.json")


def read(file: Path) -> HolidayTable:
    """The table a file of `packaging/generate_holidays.py` holds."""
    content = json.loads(file.read_text(encoding="utf-8"))
    days: dict[date, tuple[Holiday, ...]] = {}
    for entry in content["holidays"]:
        for kept, fallen in entry["days"].items():
            day = date.fromisoformat(kept)
            holiday = Holiday(day, entry["name"], entry["law"], date.fromisoformat(fallen))
            days[day] = (*days.get(day, ()), holiday)
    return HolidayTable(content["first_year"], content["last_year"], content["source"], days)
