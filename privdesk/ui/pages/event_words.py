"""What happened to a request, in words: the lines of its timeline."""

from __future__ import annotations

from privdesk.records.request import CHANNELS
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    CHANGE_TOLD,
    CLOSED,
    COMPLAINED,
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    DECISIONS,
    DELIVERED,
    EVENT_KINDS,
    EXECUTED,
    EXECUTIONS,
    EXTENDED,
    GROUNDS,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    ISSUED,
    LEGEND_CERTIFIED,
    LEGEND_LIFTED,
    LEGEND_SET,
    LEGEND_TOLD,
    MISSING,
    NOTE,
    RECLASSIFIED,
    REPLY_INCOMPLETE,
    SENT,
    STEPS,
    TRANSFER_TOLD,
    TRANSFERRED,
    VOIDED,
    WITHDRAWAL_TOLD,
    WITHDRAWALS,
    WITHDRAWN,
)
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.text import N_, Message, say, translate
from privdesk.ui.pages.event_shown import EventShown
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.date_text import show_date

ICONS = {
    IDENTITY_VERIFIED: "idcard",
    COMPLETED: "check",
    REPLY_INCOMPLETE: "edit",
    LEGEND_SET: "mark",
    LEGEND_LIFTED: "mark",
    DECIDED: "law",
    EXECUTED: "database",
    WITHDRAWN: "pause",
    RECLASSIFIED: "list",
    AREA_REPLIED: "area",
    COMPLAINED: "incident",
    ISSUED: "doc",
    SENT: "send",
    DELIVERED: "mail",
    BOUNCED: "undo",
    CLOSED: "closed",
    VOIDED: "trash",
    NOTE: "edit",
}
RECEIVED_ICONS = {"email": "mail", "letter": "mail"}

_TITLES: dict[tuple[str, str], Message] = {
    (ISSUED, ACKNOWLEDGED): N_("Timeline", "Acknowledgement issued"),
    (SENT, ACKNOWLEDGED): N_("Timeline", "Acknowledgement sent"),
    (DELIVERED, ACKNOWLEDGED): N_("Timeline", "Acknowledgement delivered"),
    (BOUNCED, ACKNOWLEDGED): N_("Timeline", "Acknowledgement bounced"),
    (ISSUED, ANSWERED): N_("Timeline", "Answer issued"),
    (SENT, ANSWERED): N_("Timeline", "Answer sent"),
    (DELIVERED, ANSWERED): N_("Timeline", "Answer delivered"),
    (BOUNCED, ANSWERED): N_("Timeline", "Answer bounced"),
    (ISSUED, IDENTITY_ASKED): N_("Timeline", "Request to prove identity issued"),
    (SENT, IDENTITY_ASKED): N_("Timeline", "Request to prove identity sent"),
    (ISSUED, COMPLETION_ASKED): N_("Timeline", "Request to complete the claim issued"),
    (SENT, COMPLETION_ASKED): N_("Timeline", "Request to complete the claim sent"),
    (ISSUED, EXTENDED): N_("Timeline", "Extension issued"),
    (SENT, EXTENDED): N_("Timeline", "Extension sent"),
    (ISSUED, TRANSFERRED): N_("Timeline", "Transfer issued"),
    (SENT, TRANSFERRED): N_("Timeline", "Transferred"),
    (ISSUED, TRANSFER_TOLD): N_("Timeline", "Notice of the transfer issued"),
    (SENT, TRANSFER_TOLD): N_("Timeline", "Notice of the transfer sent"),
    (ISSUED, LEGEND_CERTIFIED): N_("Timeline", "Record of the legend issued"),
    (ISSUED, LEGEND_TOLD): N_("Timeline", "Notice of the legend issued"),
    (SENT, LEGEND_TOLD): N_("Timeline", "Notice of the legend sent"),
    (ISSUED, CHANGE_TOLD): N_("Timeline", "Notice of the change issued"),
    (SENT, CHANGE_TOLD): N_("Timeline", "Notice of the change sent"),
    (ISSUED, WITHDRAWAL_TOLD): N_("Timeline", "Notice of the withdrawal issued"),
    (SENT, WITHDRAWAL_TOLD): N_("Timeline", "Notice of the withdrawal sent"),
    (ISSUED, AREA_ASKED): N_("Timeline", "Internal request issued"),
    (SENT, AREA_ASKED): N_("Timeline", "Internal request sent"),
}

_BY_CHANNEL: dict[str, Message] = {
    "email": N_("Timeline", "by e-mail"),
    "certified_mail": N_("Timeline", "by certified mail"),
    "courier": N_("Timeline", "by courier"),
    "in_person": N_("Timeline", "in person"),
    "phone": N_("Timeline", "by telephone"),
    "letter": N_("Timeline", "by letter on paper"),
    "web": N_("Timeline", "by web form"),
    "other": N_("Timeline", "by another channel"),
}


def by_channel(channel: str) -> str:
    """`por correo electrónico`."""
    if channel in _BY_CHANNEL:
        return say(_BY_CHANNEL[channel])
    known = {**CHANNELS, **SENDING_CHANNELS}
    return say(known[channel]) if channel in known else channel


def event_title(event: EventShown, area: str = "") -> str:
    """What happened, in a few words: `Acuse de recibo enviado`.

    `area` is the area that was asked, for the event of its reply.
    """
    area = event.area or area
    if area and event.kind == SENT and event.step == AREA_ASKED:
        return translate("Timeline", "Internal request to {area}", area=area[:120])
    if area and event.kind == AREA_REPLIED:
        return translate("Timeline", "Internal reply of {area}", area=area[:120])
    if event.kind == EXECUTED and event.execution:
        return _at(say(EXECUTIONS[event.execution]), event)
    if event.kind in (LEGEND_SET, LEGEND_LIFTED):
        return _at(say(EVENT_KINDS[event.kind]), event)
    if event.kind in (DELIVERED, BOUNCED) and (event.kind, event.step) not in _TITLES:
        return _arrival(event)
    title = _TITLES.get((event.kind, event.step or ""))
    return say(title or EVENT_KINDS[event.kind])


def _at(words: str, event: EventShown) -> str:
    if not event.place_name:
        return words
    return translate("Timeline", "{what}: {place}", what=words, place=event.place_name[:120])


def _arrival(event: EventShown) -> str:
    if not event.step:
        return say(EVENT_KINDS[event.kind])
    what = say(STEPS[event.step])
    if event.kind == DELIVERED:
        return translate("Timeline", "Delivered: {what}", what=what)
    return translate("Timeline", "Bounced: {what}", what=what)


def event_detail(event: EventShown) -> str:
    """The rest of it on one or more lines: letter, channel, address, facts, reasons, note."""
    lines = [", ".join(_way(event)), *_facts(event)]
    if event.reason:
        lines.append(_reason(event))
    if event.note:
        lines.append(event.note)
    return "\n".join(line for line in lines if line)


def _way(event: EventShown) -> list[str]:
    words = [event.document] if event.document else []
    if event.channel:
        way = by_channel(event.channel)
        if event.address:
            way = translate("Timeline", "{way} to {address}", way=way, address=event.address)
        words.append(way)
    if event.decision:
        words.append(say(DECISIONS[event.decision]))
    if event.withdrawal:
        words.append(say(WITHDRAWALS[event.withdrawal]))
    return words


def _facts(event: EventShown) -> list[str]:
    lines = []
    if event.right_after and event.kind_after:
        lines.append(f"{say(KINDS[event.kind_after])} · {say(RIGHTS[event.right_after])}")
    if event.ground:
        lines.append(translate("Timeline", "Ground: {ground}", ground=say(GROUNDS[event.ground])))
    if event.missing:
        lines.append(translate("Timeline", "Missing: {items}", items=missing_words(event.missing)))
    if event.place_name and event.kind in (ISSUED, SENT, COMPLAINED, NOTE):
        lines.append(
            translate("Timeline", "Third party or database: {name}", name=event.place_name)
        )
    if event.until:
        lines.append(_until(event))
    if event.responsible:
        lines.append(translate("Timeline", "Done by {name}", name=event.responsible))
    return lines


def missing_words(missing: tuple[str, ...]) -> str:
    """`dirección; descripción de los hechos`, by keys of events.MISSING."""
    return "; ".join(say(MISSING[key]).lower() for key in missing if key in MISSING)


def _until(event: EventShown) -> str:
    day = show_date(event.until)
    if event.step == EXTENDED:
        return translate("Timeline", "New date: {day}", day=day)
    if event.step == AREA_ASKED:
        return translate("Timeline", "Internal date: {day}", day=day)
    if event.kind == EXECUTED:
        return translate("Timeline", "Stays in backups until {day}", day=day)
    return translate("Timeline", "Until {day}", day=day)


def _reason(event: EventShown) -> str:
    if event.kind == IDENTITY_VERIFIED:
        return translate("Timeline", "By: {how}", how=event.reason)
    if event.step == AREA_ASKED:
        return translate("Timeline", "Asked: {what}", what=event.reason)
    return translate("Timeline", "Reasons: {reasons}", reasons=event.reason)


def event_line(event: EventShown) -> str:
    """The event on one line, for choosing it: `20/11/2026 · Respuesta enviada · C-2026-0212`."""
    more = event.document or (event.note or event.reason)[:60]
    parts = [show_date(event.on), event_title(event), more]
    return " · ".join(part for part in parts if part)


def received_title(request: RequestSnapshot) -> str:
    """`Recibida por correo electrónico`."""
    return translate("Timeline", "Received {way}", way=by_channel(request.values["channel"]))
