"""A legal day with its hour, where the hour is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class When:
    """A legal day with its hour, where the hour is known.

    `as_fact`: it was told with a history that is taken as it comes, so it may be yet to come.
    """

    day: date
    hour: time | None = None
    as_fact: bool = False

    def moment(self, zone: str) -> datetime:
        """The aware moment in that zone; noon where the hour is not known, so that no change of
        zone rules moves the legal day.
        """
        return datetime.combine(self.day, self.hour or time(12), ZoneInfo(zone))
