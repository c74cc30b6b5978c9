"""A fictional mail that a colleague forwarded, as the file that is kept with its requests."""

from __future__ import annotations

from datetime import date, datetime, time
from email.message import EmailMessage
from email.utils import format_datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from privdesk.operations.example_office import OFFICER

HOUR = time(7, 2)  # at which the person's mail came in


class MailMade(NamedTuple):
    """A mail's file, and the identifier of the person's own message in it."""

    name: str
    content: bytes
    message_id: str


def forwarded_mail(name: str, address: str, received: date, forwarded: date) -> MailMade:
    """The person's mail of one day, attached whole to the one by which it was passed on later."""
    domain = address.partition("@")[2]
    own = _message(
        f"{name} <{address}>",
        "pedidos@panaderia.example",
        "Mis datos personales",
        "Buenos días:\n\nQuiero copia de mis datos y que después los supriman.\n\n" + name,
        _moment(received, HOUR),
        f"<{received:%Y%m%d}.0702@{domain}>",
    )
    outer = _message(
        "Pedidos <pedidos@panaderia.example>",
        f"{OFFICER} <datos@panaderia.example>",
        "RV: Mis datos personales",
        "Te paso este correo, que nos llegó a Pedidos.",
        _moment(forwarded, time(7, 4)),
        f"<{forwarded:%Y%m%d}.0704@panaderia.example>",
    )
    outer.add_attachment(own)
    return MailMade("Mis datos personales.eml", outer.as_bytes(), str(own["Message-ID"]))


def _message(
    sender: str, to: str, subject: str, text: str, at: datetime, identifier: str
) -> EmailMessage:
    message = EmailMessage()
    stamp = format_datetime(at)
    message["Received"] = f"from correo.example by panaderia.example; {stamp}"
    message["From"], message["To"] = sender, to
    message["Subject"], message["Date"] = subject, stamp
    message["Message-ID"] = identifier
    message.set_content(text)
    return message


def _moment(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, ZoneInfo("America/Bogota"))
