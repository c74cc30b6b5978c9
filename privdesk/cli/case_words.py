"""How `case` says what may be done next, and what happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from privdesk.cli.terminal_text import one_line
from privdesk.records import RequestEvent
from privdesk.rules import case as steps
from privdesk.rules.events import (
    BOUNCED,
    DECISIONS,
    DELIVERED,
    EVENT_KINDS,
    EXECUTED,
    EXECUTIONS,
    GROUNDS,
    MISSING,
    STEPS,
    WITHDRAWALS,
)
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.text import N_, Message, say, short_date, translate

ACTIONS: dict[str, Message] = {
    steps.ACKNOWLEDGE: N_("Case", "Acknowledge receipt"),
    steps.ASK_IDENTITY: N_("Case", "Ask for the proof of identity"),
    steps.VERIFY_IDENTITY: N_("Case", "Record that identity was verified"),
    steps.RECORD_COMPLETE: N_("Case", "Record the claim as complete and ours"),
    steps.ASK_COMPLETION: N_("Case", "Ask the person to complete the claim"),
    steps.SET_LEGEND: N_("Case", "Set the legend “claim in process”"),
    steps.TELL_LEGEND: N_("Case", "Tell the legend to who holds the data"),
    steps.TRANSFER: N_("Case", "Transfer to who is competent"),
    steps.TELL_TRANSFER: N_("Case", "Tell the person of the transfer"),
    steps.EXTEND: N_("Case", "Extend the answer"),
    steps.DECIDE: N_("Case", "Decide"),
    steps.ANSWER: N_("Case", "Answer"),
    steps.DENY_IDENTITY: N_("Case", "Deny: identity or standing not proven"),
    steps.EXECUTE: N_("Case", "Carry out what was decided"),
    steps.TELL_CHANGE: N_("Case", "Tell the change to who holds the data"),
    steps.LIFT_LEGEND: N_("Case", "Lift the legend “claim in process”"),
    steps.DECLARE_WITHDRAWAL: N_("Case", "Declare the withdrawal"),
    steps.TELL_WITHDRAWAL: N_("Case", "Tell the person of the withdrawal"),
    steps.OPEN_LINKED: N_("Case", "Open a linked request"),
    steps.ASK_AREA: N_("Case", "Ask an area"),
    steps.RECORD_AREA_REPLY: N_("Case", "Record the reply of the area"),
    steps.RECORD_SENDING: N_("Case", "Record the sending of the letter"),
    steps.CHECK_BACKUPS: N_("Case", "Check that the backups are gone"),
    steps.CLOSE: N_("Case", "Close the file"),
}


def event_words(event: RequestEvent) -> str:
    """What happened, with all that it tells, on one line."""
    words = [say(EVENT_KINDS[event.kind])]
    if event.step:
        words.append(say(STEPS[event.step]))
    if event.address:
        words.append(translate("Case", "to {address}", address=event.address))
    return one_line(" · ".join([*words, *_facts(event)]))


def _facts(event: RequestEvent) -> Iterator[str]:
    if event.document and event.kind not in (DELIVERED, BOUNCED):
        yield event.document.number
    if event.decision:
        yield say(DECISIONS[event.decision])
    if event.ground:
        yield say(GROUNDS[event.ground])
    if event.execution:
        yield say(EXECUTIONS[event.execution])
    if event.withdrawal:
        yield say(WITHDRAWALS[event.withdrawal])
    if event.right_after and event.kind_after:
        yield f"{say(KINDS[event.kind_after])} · {say(RIGHTS[event.right_after])}"
    if event.missing:
        items = ", ".join(say(MISSING[key]).lower() for key in event.missing.split())
        yield translate("Case", "missing: {items}", items=items)
    for place in (event.database, event.party):
        if place:
            yield place.name
    if event.area:
        yield event.area
    if event.until:
        yield _until(event, event.until)
    yield from (text for text in (event.responsible, event.reason, event.note) if text)


def _until(event: RequestEvent, until: date) -> str:
    day = short_date(until)
    if event.kind == EXECUTED:
        return translate("Case", "in backups until {day}", day=day)
    return translate("Case", "until {day}", day=day)
