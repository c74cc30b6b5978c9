"""The request on which told events are recorded, and the earlier events that they are about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.exchange.request_facts import Given
from privdesk.exchange.request_object import told_arrivals
from privdesk.operations.events import standing
from privdesk.records import Document, Request, RequestEvent
from privdesk.rules.events import AREA_ASKED, AREA_REPLIED, SENT
from privdesk.text import translate


@dataclass(frozen=True)
class Timeline:
    """The request on which the events are recorded, and those that `about` counts.

    `as_facts`: the events are the history of a case told elsewhere. Each way to find an event
    raises `BadInput` naming the key.
    """

    session: Session
    request: Request
    recorded: list[RequestEvent]
    now: datetime
    as_facts: bool

    def earlier(self, place: object) -> RequestEvent:
        """The event at that place, from 1."""
        events = self.recorded
        if not isinstance(place, int) or isinstance(place, bool) or not 1 <= place <= len(events):
            raise BadInput(
                translate("Exchange", "“about” is the place of an earlier event, from 1."), "about"
            )
        return events[place - 1]

    def about(self, given: Given) -> RequestEvent | None:
        """The event that it says to be about; None where it says none."""
        place = given.plain.get("about")
        return None if place is None else self.earlier(place)

    def arrival(self, sending: RequestEvent) -> RequestEvent:
        """The delivery or bounce that was told with that sending."""
        found = told_arrivals(self.request.events).get(sending.id)
        if found is None:
            raise BadInput(
                translate("Exchange", "No delivery or bounce stands with that event."), "arrival"
            )
        return found

    def letter(self, number: str) -> Document | None:
        """The letter of that number, which is one issued for this request."""
        if not number or self.as_facts:
            return None
        for event in self.request.events:
            if event.document and event.document.number == number:
                return event.document
        raise BadInput(
            translate(
                "Exchange",
                "{letter} is no letter of request {number}.",
                letter=number[:40],
                number=self.request.number,
            ),
            "letter",
        )

    def unanswered(self, area: str) -> RequestEvent:
        """The last request to an area (to that one, if it is named) that has no reply."""
        events = standing(self.request)
        replied = {e.about_id for e in events if e.kind == AREA_REPLIED}
        for event in reversed(events):
            is_asking = event.kind == SENT and event.step == AREA_ASKED and event.id not in replied
            if is_asking and area in ("", event.area):
                return event
        raise BadInput(
            translate("Exchange", "“about” is the place of the request to the area, from 1."),
            "about",
        )
