"""The facts of a case that its terms count from or are met by, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from privdesk.rules.case import Assessment, Case
from privdesk.rules.events import (
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    CLOSED,
    COMPLETED,
    COMPLETION_ASKED,
    DECISIONS,
    DELIVERED,
    EVENT_KINDS,
    EXECUTED,
    EXECUTIONS,
    EXTENDED,
    LEGEND_LIFTED,
    LEGEND_SET,
    MISSING,
    RECLASSIFIED,
    SENT,
    STEPS,
    TRANSFER_TOLD,
    TRANSFERRED,
    VOIDED,
    WITHDRAWALS,
    WITHDRAWN,
    Event,
)
from privdesk.rules.timeline import in_order, standing_events
from privdesk.text import say, short_date, translate

_STEPS = {COMPLETION_ASKED, EXTENDED, TRANSFERRED, TRANSFER_TOLD, ANSWERED, AREA_ASKED}
_ACTS = {
    *(COMPLETED, LEGEND_SET, LEGEND_LIFTED, EXECUTED, WITHDRAWN, RECLASSIFIED),
    *(AREA_REPLIED, CLOSED, VOIDED),
}


class Fact(NamedTuple):
    """Something that a term counts from or was met by; `remarks` are what the rules say of it."""

    day: date
    words: str
    remarks: tuple[str, ...] = ()


def counting_facts(
    case: Case, assessment: Assessment, places: Mapping[int, str]
) -> tuple[Fact, ...]:
    """The receipt and the standing events that concern a term, as they happened.

    `places` names by an event's id where it happened: a database, a third party or an area.
    """
    receipt = Fact(case.received, translate("Computation", "Receipt of the request"))
    events = in_order(standing_events(case.events))
    return (receipt, *_facts(events, assessment, places))


def _facts(
    events: Iterable[Event], assessment: Assessment, places: Mapping[int, str]
) -> Iterable[Fact]:
    for event in events:
        if event.kind in _ACTS or (event.kind in (SENT, DELIVERED, BOUNCED) and _counts(event)):
            remarks = tuple(f.text for f in assessment.flags if f.event == event.id)
            yield Fact(event.on, _words(event, places.get(event.id, "")), remarks)


def _counts(event: Event) -> bool:
    return event.step in _STEPS


def _words(event: Event, place: str) -> str:
    what = _what(event)
    if place:
        what = translate("Computation", "{fact} ({place})", fact=what, place=place)
    return ". ".join(part for part in (what, *_details(event)) if part)


def _what(event: Event) -> str:
    step = say(STEPS[event.step]) if event.step else ""
    number = event.document or ""
    if event.kind == SENT and number:
        return translate("Computation", "{step}: sent, letter {number}", step=step, number=number)
    if event.kind == SENT:
        return translate("Computation", "{step}: sent", step=step)
    if event.kind == DELIVERED:
        return translate("Computation", "{step}: delivered", step=step)
    if event.kind == BOUNCED:
        return translate("Computation", "{step}: bounced, it meets nothing", step=step)
    if event.execution in EXECUTIONS:
        return say(EXECUTIONS[event.execution])
    return say(EVENT_KINDS[event.kind])


def _details(event: Event) -> Iterable[str]:
    if event.kind == SENT and event.missing:
        missing = ", ".join(say(MISSING[key]) for key in event.missing if key in MISSING)
        yield translate("Computation", "Missing: {missing}", missing=missing)
    if event.until and event.step == EXTENDED:
        yield translate("Computation", "New date: {day}", day=short_date(event.until))
    elif event.until and event.step == AREA_ASKED:
        yield translate("Computation", "Internal date: {day}", day=short_date(event.until))
    elif event.until and event.kind == EXECUTED:
        yield translate("Computation", "In backups until {day}", day=short_date(event.until))
    if event.kind == SENT and event.decision in DECISIONS:
        yield say(DECISIONS[event.decision])
    if event.withdrawal in WITHDRAWALS:
        yield say(WITHDRAWALS[event.withdrawal])
