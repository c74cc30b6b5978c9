"""The one place that asks what time it is."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def today(zone: str = "America/Bogota") -> date:
    """The legal day now in the organization's zone (an IANA name)."""
    return local_day(now(), zone)


def local_day(moment: datetime, zone: str = "America/Bogota") -> date:
    """The legal day on which an aware moment falls in the organization's zone."""
    from zoneinfo import ZoneInfo  # not before a store is open: the first window needs none

    return moment.astimezone(ZoneInfo(zone)).date()


def elapsed() -> float:
    """Seconds since a fixed moment, those that the machine slept included.

    Setting the machine's clock does not change it.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # `time.monotonic` stands still there while the machine sleeps
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
