"""Cases of the tests: a receipt, and events told as facts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Assessment, Case, CaseDeadline
from privdesk.rules.events import SENT, Event
from privdesk.rules.procedure import assess
from privdesk.rules.rights import CLAIM

RECEIVED = date(2026, 11, 20)
TODAY = date(2026, 12, 31)
CALENDAR = Calendar()


def day(number: int) -> date:
    """The receipt plus that many calendar days."""
    return RECEIVED + timedelta(days=number)


def events(*facts: tuple[object, ...]) -> tuple[Event, ...]:
    """Events numbered from 1, from (kind, day, {further values}).

    The day is a date, or a number of calendar days after the receipt.
    """
    return tuple(
        Event(
            n,
            str(kind),
            on if isinstance(on, date) else day(int(str(on))),
            **(dict(*more) if more else {}),
        )
        for n, (kind, on, *more) in enumerate(facts, 1)
    )


def sent(step: str, on: object, **more: Any) -> tuple[object, ...]:
    """A sending for that step, as `events` takes it."""
    return (SENT, on, {"step": step, **more})


def claim(*facts: tuple[object, ...], **more: Any) -> Case:
    """A claim received on RECEIVED with those facts."""
    return Case(CLAIM, RECEIVED, events(*facts), **more)


def assessed(case: Case) -> Assessment:
    """What the rules say of it by the ordinary calendar."""
    return assess(case, CALENDAR)


def rows(case: Case) -> dict[str, CaseDeadline]:
    """Its deadlines by term."""
    return {d.term: d for d in assessed(case).deadlines}


def dates(row: CaseDeadline) -> tuple[date | None, date | None]:
    """Its limit and its target."""
    return row.due, row.target


def flagged(case: Case) -> dict[int | None, list[str]]:
    """The remarks by the event they are about."""
    found: dict[int | None, list[str]] = {}
    for flag in assessed(case).flags:
        found.setdefault(flag.event, []).append(flag.text)
    return found


def actions(case: Case, today: date = TODAY) -> list[str]:
    """What may be done on that day."""
    return [s.action for s in assessed(case).steps_on(today)]
