"""What happened to a request, in words: the lines of its timeline."""

from __future__ import annotations

from privdesk.records.request import CHANNELS
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    BOUNCED,
    CLOSED,
    COMPLETED,
    DECISIONS,
    DELIVERED,
    EVENT_KINDS,
    ISSUED,
    LEGEND_SET,
    NOTE,
    SENT,
)
from privdesk.text import N_, Message, say, translate
from privdesk.ui.pages.request_snapshot import EventShown, RequestSnapshot
from privdesk.ui.parts.date_text import show_date

ICONS = {
    COMPLETED: "check",
    LEGEND_SET: "mark",
    ISSUED: "doc",
    SENT: "send",
    DELIVERED: "mail",
    BOUNCED: "undo",
    CLOSED: "closed",
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


def event_title(event: EventShown) -> str:
    """What happened, in a few words: `Acuse de recibo enviado`."""
    title = _TITLES.get((event.kind, event.step or ""))
    return say(title or EVENT_KINDS[event.kind])


def event_detail(event: EventShown) -> str:
    """The rest of it on one or more lines: letter, channel, address, decision, note."""
    first = []
    if event.document:
        first.append(event.document)
    if event.channel:
        way = by_channel(event.channel)
        if event.address:
            way = translate("Timeline", "{way} to {address}", way=way, address=event.address)
        first.append(way)
    if event.decision:
        first.append(say(DECISIONS[event.decision]))
    lines = [", ".join(first)] if first else []
    if event.note:
        lines.append(event.note)
    return "\n".join(lines)


def event_line(event: EventShown) -> str:
    """The event on one line, for choosing it: `20/11/2026 · Respuesta enviada · C-2026-0212`."""
    parts = [show_date(event.on), event_title(event), event.document or event.note[:60]]
    return " · ".join(part for part in parts if part)


def received_title(request: RequestSnapshot) -> str:
    """`Recibida por correo electrónico`."""
    return translate("Timeline", "Received {way}", way=by_channel(request.values["channel"]))
