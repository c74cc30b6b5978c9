"""What cannot have happened to a case is refused, in words; all else can be recorded."""

from __future__ import annotations

from datetime import date

from privdesk.errors import Refused
from privdesk.rules.case import (
    Case,
)
from privdesk.rules.events import (
    ANSWERED,
    BOUNCED,
    CLOSED,
    DELIVERED,
    ISSUED,
    SENT,
    STRUCK,
    Event,
)
from privdesk.rules.timeline import first_sent, standing_events
from privdesk.text import translate


def check_event(case: Case, event: Event, today: date) -> None:
    """Refuse the impossible, in words: before the receipt, in the future, about nothing, twice."""
    if event.on < case.received:
        raise Refused(
            translate(
                "Procedure",
                "It cannot have happened on {day}: the request was received on {received}.",
                day=f"{event.on:%d/%m/%Y}",
                received=f"{case.received:%d/%m/%Y}",
            )
        )
    if event.on > today:
        raise Refused(
            translate(
                "Procedure",
                "{day} has not come yet. Record it when it has happened.",
                day=f"{event.on:%d/%m/%Y}",
            )
        )
    _check_about(standing_events(case.events), event)


def _check_about(standing: list[Event], event: Event) -> None:
    known = {e.id: e for e in standing}
    about = known.get(event.about) if event.about is not None else None
    if event.kind == STRUCK and about is None:
        raise Refused(translate("Procedure", "There is no such event to strike out."))
    if event.kind in (DELIVERED, BOUNCED):
        if about is None or about.kind != SENT:
            raise Refused(translate("Procedure", "Say which sending was delivered or bounced."))
        if event.on < about.on:
            raise Refused(
                translate("Procedure", "It cannot have arrived or bounced before it was sent.")
            )
    if event.kind == CLOSED:
        _check_closing(standing, event)
    issued = next((e for e in standing if e.kind == ISSUED and e.document == event.document), None)
    if event.kind == SENT and event.document and issued and event.on < issued.on:
        raise Refused(translate("Procedure", "It cannot have been sent before it was issued."))


def _check_closing(standing: list[Event], event: Event) -> None:
    if any(e.kind == CLOSED for e in standing):
        raise Refused(translate("Procedure", "The request is closed already."))
    answered = first_sent(standing, ANSWERED)
    if answered is None:
        raise Refused(
            translate(
                "Procedure", "Record the sending of the answer first, then close the request."
            )
        )
    if event.on < answered.on:
        raise Refused(
            translate(
                "Procedure",
                "It cannot have been closed before {day}, when the answer was sent.",
                day=f"{answered.on:%d/%m/%Y}",
            )
        )
