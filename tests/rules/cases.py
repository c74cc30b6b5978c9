"""Cases of the tests: a receipt, and events told as facts."""

from __future__ import annotations

from datetime import date, timedelta

from privdesk.rules.events import Event

RECEIVED = date(2026, 11, 20)
TODAY = date(2026, 12, 31)


def day(number: int) -> date:
    """The receipt plus that many calendar days."""
    return RECEIVED + timedelta(days=number)


def events(*facts: tuple[object, ...]) -> tuple[Event, ...]:
    """Events numbered from 1, from (kind, day, {further values})."""
    return tuple(
        Event(n, str(kind), day(int(str(on))), **(dict(*more) if more else {}))
        for n, (kind, on, *more) in enumerate(facts, 1)
    )
