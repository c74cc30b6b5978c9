"""What happens in the example, each act at its own moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

ZONE = "America/Bogota"


@dataclass(frozen=True)
class Act:
    """Something done at an aware moment; `verb` is one of `actions.ACTIONS`."""

    at: datetime
    verb: str
    do: Callable[[datetime], object]


def moment(day: date, hour: time) -> datetime:
    """An hour of the office's day, in UTC."""
    return datetime.combine(day, hour, ZoneInfo(ZONE)).astimezone(UTC)
