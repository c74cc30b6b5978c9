"""The events of a case that stand, asked the questions that the terms ask."""

from __future__ import annotations

from collections.abc import Iterable

from privdesk.rules.case import (
    Case,
)
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    BOUNCED,
    COMPLETED,
    ISSUED,
    LEGEND_SET,
    SENT,
    STRUCK,
    Event,
)


def standing_events(events: Iterable[Event]) -> list[Event]:
    """The events that no later event strikes out, in the order of recording."""
    listed = sorted(events, key=lambda e: e.id)
    struck = {e.about for e in listed if e.kind == STRUCK}
    return [e for e in listed if e.id not in struck and e.kind != STRUCK]


class Facts:
    """The standing events of a case, asked the questions that the terms ask."""

    def __init__(self, case: Case, events: list[Event]) -> None:
        self.case = case
        self.events = events
        self.acknowledged = first_sent(events, ACKNOWLEDGED)
        self.answered = first_sent(events, ANSWERED)
        self.completed = _first(e for e in events if e.kind == COMPLETED)
        self.legend = _first(e for e in events if e.kind == LEGEND_SET)

    def unsent(self) -> list[Event]:
        """Issued letters whose sending is not recorded, or has bounced."""
        sent = {e.document for e in _sent(self.events)}
        return [e for e in self.events if e.kind == ISSUED and e.document not in sent]


def _first(events: Iterable[Event]) -> Event | None:
    return min(events, key=lambda e: (e.on, e.id), default=None)


def _sent(events: list[Event]) -> list[Event]:
    """The sendings that did not bounce; a bounced one meets nothing."""
    bounced = {e.about for e in events if e.kind == BOUNCED}
    return [e for e in events if e.kind == SENT and e.id not in bounced]


def first_sent(events: list[Event], step: str) -> Event | None:
    """The first sending for that step that did not bounce; None while there is none."""
    return _first(e for e in _sent(events) if e.step == step)
