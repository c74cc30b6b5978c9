"""A mail as Outlook saves it (.msg): a compound file of properties."""

from __future__ import annotations

import io
from email import message_from_bytes
from email.message import Message as Part

from privdesk.errors import BadImport
from privdesk.exchange import mail_properties as tags
from privdesk.exchange.foreign import unreadable
from privdesk.exchange.mail import Address, Mail
from privdesk.exchange.mail_eml import head_of, note_damage, note_sealed, read_eml
from privdesk.exchange.mail_heads import address
from privdesk.exchange.mail_html import html_to_text
from privdesk.exchange.mail_mime import POLICY
from privdesk.exchange.mail_names import with_ending
from privdesk.exchange.mail_parts import DEEPEST, MAIL, Parts, mail_of
from privdesk.exchange.mail_properties import Properties
from privdesk.exchange.mail_rtf import decompress, rtf_to_text
from privdesk.exchange.mail_text import one_line, readable
from privdesk.exchange.mail_writing import written_mail
from privdesk.text import translate

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ATTACHMENT, _RECIPIENT = "__attach_version1.0_#", "__recip_version1.0_#"
_EMBEDDED = "__substg1.0_3701000D"
_TO, _CC = 1, 2


def is_msg(content: bytes) -> bool:
    """Whether the bytes begin as a compound file does, which a .msg is."""
    return content.startswith(SIGNATURE)


def read_msg(content: bytes) -> Mail:
    """The mail in a .msg file. Raises `BadImport` for a damaged one and for an old .doc or .xls."""
    root, damaged = _root(content)
    if damaged and not root.is_message:
        raise unreadable()
    if not root.is_message:
        raise BadImport(
            translate(
                "Mail", "This is no mail but another kind of file, perhaps an old .doc or .xls."
            )
        )
    parts = Parts()
    if damaged:
        note_damage(parts)
    try:
        return _read(root, parts)
    except RecursionError:
        raise unreadable() from None


def _root(content: bytes) -> tuple[Properties, bool]:
    """The properties of the whole message, and whether the file around them is damaged."""
    from olefile import OleFileIO
    from oxmsg.storage import Storage

    try:
        with OleFileIO(io.BytesIO(content)) as compound:
            storage = Storage.from_ole(compound)
            return Properties(storage, tags.MESSAGE_HEAD), bool(compound.parsing_issues)
    except Exception:  # noqa: BLE001  (the libraries raise whatever their indices come upon)
        raise unreadable() from None


def _read(message: Properties, parts: Parts) -> Mail:
    """A message, the root's or one within it, with what is attached to it."""
    transport = message_from_bytes(
        message.text(tags.HEADERS).strip().encode("utf-8", "replace"), policy=POLICY
    )
    kind = message.text(tags.MESSAGE_CLASS).upper()
    if "SMIME" in kind and "MULTIPARTSIGNED" not in kind:
        note_sealed(parts)
    if text := _body(message, parts):
        parts.texts.append(text)
    for storage in message.storage.storages:
        if storage.name.startswith(_ATTACHMENT):
            _attach(Properties(storage, tags.OTHER_HEAD, message.charset), parts)
    known = _head(message, transport)
    return mail_of(known, parts, read_eml, is_report=kind.startswith("REPORT."))


def _head(message: Properties, transport: Part) -> Mail:
    said = head_of(transport)
    people = _recipients(message)
    return Mail(
        subject=one_line(message.text(tags.SUBJECT)) or said.subject,
        sender=said.sender or _sender(message),
        reply_to=said.reply_to,
        to=tuple(one for kind, one in people if kind == _TO) or said.to,
        cc=tuple(one for kind, one in people if kind == _CC) or said.cc,
        date=said.date or message.moment(tags.SUBMITTED),
        message_id=said.message_id or one_line(message.text(tags.MESSAGE_ID)).strip("<> ")[:998],
        received=said.received,
        delivered=message.moment(tags.DELIVERED),
    )


def _sender(message: Properties) -> Address:
    """On whose behalf it was sent, else who sent it; an Exchange directory's name is no address."""
    for name, emails in tags.SENDERS:
        if found := _address(message, name, emails):
            return found
    return Address()


def _address(properties: Properties, name: int, emails: tuple[int, ...]) -> Address:
    texts = [one_line(properties.text(tag)) for tag in emails]
    email = next((text for text in texts if "@" in text), "")
    return address(one_line(properties.text(name)), email)


def _recipients(message: Properties) -> list[tuple[int, Address]]:
    found = []
    for storage in message.storage.storages:
        if storage.name.startswith(_RECIPIENT):
            one = Properties(storage, tags.OTHER_HEAD, message.charset)
            person = _address(one, tags.DISPLAY_NAME, tags.RECIPIENT_ADDRESSES)
            if person:
                found.append((one.number(tags.RECIPIENT_TYPE) or _TO, person))
    return found


def _body(message: Properties, parts: Parts) -> str:
    """The plain text, else that of the HTML, else that of the RTF."""
    if plain := readable(message.text(tags.BODY)).strip():
        return plain
    if html := message.binary(tags.HTML):
        return parts.text_of(html, message.html_charset(), is_html=True)
    if html_text := message.text(tags.HTML):
        return readable(html_to_text(html_text))
    try:
        return readable(rtf_to_text(decompress(message.binary(tags.RTF)))).strip()
    except ValueError:
        return ""


def _attach(one: Properties, parts: Parts) -> None:
    said = one.first(tags.ATTACH_NAMES)
    if content := one.binary(tags.DATA):
        kind = one_line(one.text(tags.ATTACH_TYPE)).lower() or "application/octet-stream"
        parts.add_file(said, kind, content)
        return
    for storage in one.storage.storages:
        inner = Properties(storage, tags.EMBEDDED_HEAD)
        if storage.name == _EMBEDDED and inner.is_message:
            if parts.depth < DEEPEST:
                _attach_mail(inner, said, parts)
            else:
                parts.note_too_deep()
            return
    parts.add_problem(
        translate(
            "Mail",
            "“{name}” is a link or an object that only Outlook opens; it stays within the "
            "mail's own file.",
            name=one_line(said),
        )
    )


def _attach_mail(inner: Properties, said: str, parts: Parts) -> None:
    """A mail within the mail, written as .eml: only the whole .msg has it in Outlook's form."""
    mail = _read(inner, Parts(parts.depth + 1))
    for problem in mail.problems:
        parts.add_problem(problem)
    name = said or mail.subject
    content = written_mail(mail, inner.text(tags.HEADERS))
    parts.mails.append(parts.add_file(name and with_ending(name, ".eml"), MAIL, content))
