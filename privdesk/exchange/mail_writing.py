"""A mail that was read, written as .eml: the form in which one out of a .msg file is kept."""

from __future__ import annotations

from email import message_from_bytes
from email.encoders import encode_base64
from email.header import Header
from email.message import Message as Part
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from hashlib import sha256

from privdesk.exchange.mail import Address, Mail, MailFile
from privdesk.exchange.mail_mime import POLICY, bytes_of
from privdesk.exchange.mail_text import one_line

_KEPT = frozenset({"received", "return-path", "x-originating-ip", "authentication-results"})


def written_mail(mail: Mail, transport: str) -> bytes:
    """The mail with its text and files, and of its `transport` heads those that prove its way."""
    whole = MIMEMultipart("mixed", policy=POLICY)
    for name, value in _proof(transport):
        whole[name] = value
    for name, people in (("From", (mail.sender,)), ("Reply-To", (mail.reply_to,))):
        _add(whole, name, _people(people))
    _add(whole, "To", _people(mail.to))
    _add(whole, "Cc", _people(mail.cc))
    _add(whole, "Subject", _coded(mail.subject))
    _add(whole, "Message-ID", f"<{mail.message_id}>" if mail.message_id.isascii() else "")
    _add(whole, "Date", format_datetime(mail.date) if mail.date else "")
    _add(whole, "Delivery-Date", format_datetime(mail.delivered) if mail.delivered else "")
    whole.attach(MIMEText(mail.text, "plain", "utf-8", policy=POLICY))
    for file in mail.attachments:
        whole.attach(_attached(file))
    # The same mail gives the same bytes each time it is read: they are kept by their hash.
    whole.set_boundary(f"=_{sha256(repr(mail).encode()).hexdigest()[:40]}")
    return bytes_of(whole)


def _proof(transport: str) -> list[tuple[str, str]]:
    heads = message_from_bytes(transport.strip().encode("utf-8", "replace"), policy=POLICY)
    return [
        (name, one_line(str(value)).encode("ascii", "replace").decode())
        for name, value in heads.raw_items()
        if name.lower() in _KEPT
    ]


def _add(whole: Part, name: str, value: str) -> None:
    if value and value != "<>":
        whole[name] = value


def _people(people: tuple[Address, ...]) -> str:
    written = []
    for one in people:
        email = one.email if one.email.isascii() else ""
        name = _coded(one.name) if not one.name.isascii() else f'"{one.name}"' if one.name else ""
        written.append(f"{name} <{email}>".strip() if email else name)
    return ", ".join(text for text in written if text)


def _coded(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=10**6).encode()


def _attached(file: MailFile) -> Part:
    main, _, sub = file.media_type.partition("/")
    usual = main not in ("message", "multipart") and sub
    part = MIMEBase(main, sub, policy=POLICY) if usual else MIMEBase("application", "octet-stream")
    part.set_payload(file.content)
    encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", file.name))
    return part
