"""The events of a case that stand, asked the questions that the terms ask."""

from __future__ import annotations

from collections.abc import Iterable

from privdesk.rules.case import Case
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    COMPLETED,
    DECIDED,
    DELIVERED,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    ISSUED,
    KEPT,
    LEGEND_LIFTED,
    LEGEND_SET,
    SENT,
    STRUCK,
    TRANSFER_TOLD,
    TRANSFERRED,
    WITHDRAWAL_TOLD,
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
        self._bounced = {e.about for e in events if e.kind == BOUNCED}
        self.acknowledged = self.first_sent(ACKNOWLEDGED)
        self.identity_asked = self.first_sent(IDENTITY_ASKED)
        self.identity = self.first(IDENTITY_VERIFIED)
        self.completed = self.first(COMPLETED)
        self.legend = self.first(LEGEND_SET)
        self.answered = self.first_sent(ANSWERED)
        self.decided = self.last(DECIDED)
        self.transferred = self.first_sent(TRANSFERRED)
        self.transfer_told = self.first_sent(TRANSFER_TOLD)
        self.withdrawal_told = self.first_sent(WITHDRAWAL_TOLD)

    @property
    def decision(self) -> str | None:
        """What the last answer says was decided; where none says, what was decided before it."""
        told = [e.decision for e in self.sent(ANSWERED) if e.decision]
        return told[-1] if told else (self.decided.decision if self.decided else None)

    def all(self, kind: str) -> list[Event]:
        """The events of that kind, as they happened."""
        return in_order(e for e in self.events if e.kind == kind)

    def first(self, kind: str) -> Event | None:
        """The first event of that kind; None while there is none."""
        return next(iter(self.all(kind)), None)

    def last(self, kind: str) -> Event | None:
        """The last event of that kind; None while there is none."""
        return next(reversed(self.all(kind)), None)

    def sent(self, step: str) -> list[Event]:
        """The sendings for that step that did not bounce, as they happened."""
        return [e for e in self.all(SENT) if e.step == step and e.id not in self._bounced]

    def first_sent(self, step: str) -> Event | None:
        """The first of them: what meets a term."""
        return next(iter(self.sent(step)), None)

    def reached(self, sending: Event) -> Event | None:
        """The delivery of that sending, where one is recorded."""
        return next((e for e in self.all(DELIVERED) if e.about == sending.id), None)

    def answer_tried(self) -> Event | None:
        """The first sending of an answer, one that bounced included."""
        return next((e for e in self.all(SENT) if e.step == ANSWERED), None)

    def unsent(self) -> list[Event]:
        """Issued letters whose sending is not recorded, or has bounced."""
        sent = {e.document for e in self.events if e.kind == SENT and e.id not in self._bounced}
        issued = (e for e in self.events if e.kind == ISSUED and e.step not in KEPT)
        return [e for e in issued if e.document not in sent]

    def area_requests(self) -> list[tuple[Event, Event | None]]:
        """Each request to an area with its reply."""
        replies = {e.about: e for e in reversed(self.all(AREA_REPLIED))}
        return [(asked, replies.get(asked.id)) for asked in self.sent(AREA_ASKED)]

    def legends_lifted(self) -> Event | None:
        """The last lifting of the legend once it is lifted wherever it was set."""
        lifted = self.all(LEGEND_LIFTED)
        everywhere = any(e.place is None for e in lifted)
        where = {e.place for e in lifted}
        if everywhere or {e.place for e in self.all(LEGEND_SET)} <= where:
            return next(reversed(lifted), None)
        return None


def in_order(events: Iterable[Event]) -> list[Event]:
    """The events as they happened; on one day, as they were recorded."""
    return sorted(events, key=lambda e: (e.on, e.id))
