"""A mail in the form in which it travels (.eml): its head, texts, files and the mails within."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message as Part

from privdesk.errors import BadImport
from privdesk.exchange import mail_tnef
from privdesk.exchange.mail import Address, Mail
from privdesk.exchange.mail_heads import addresses, head, moment, raw_heads, received
from privdesk.exchange.mail_mime import (
    POLICY,
    children,
    content_of,
    is_attached,
    mail_within,
    name_of,
    parameter,
    unflowed,
)
from privdesk.exchange.mail_names import with_ending
from privdesk.exchange.mail_parts import MAIL, Parts, mail_of
from privdesk.text import translate

_HEADER = re.compile(
    rb"(?:\xef\xbb\xbf|\s)*(?:>?From [^\r\n]*\r?\n|\d{1,9}\r?\n)?[!-9;-~]{1,76}[ \t]*:"
)
_KNOWN_HEAD = re.compile(
    rb"(?im)^(?:from|to|cc|subject|date|received|message-id|mime-version|content-type|return-path"
    rb"|delivered-to|reply-to|sender)[ \t]*:"
)
_BEFORE_HEAD = re.compile(rb"(?:\xef\xbb\xbf|\s)*(?:>?From [^\r\n]*\r?\n|\d{1,9}\r?\n)?")
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"})
_LOOK = 65536


def is_eml(content: bytes) -> bool:
    """Whether the bytes begin as a mail does: with headers that mails have."""
    start = content[:_LOOK]
    return bool(_HEADER.match(start)) and bool(_KNOWN_HEAD.search(_heads(start)))


def _heads(start: bytes) -> bytes:
    return re.split(rb"\r?\n\r?\n", start.lstrip(b"\xef\xbb\xbf\r\n\t "), maxsplit=1)[0]


def read_eml(content: bytes, depth: int = 0) -> Mail:
    """The mail that the bytes hold, `depth` mails within another one.

    Raises `BadImport` for parts within parts beyond what any program makes.
    """
    begin = _BEFORE_HEAD.match(content)
    try:
        message = message_from_bytes(content[begin.end() if begin else 0 :], policy=POLICY)
        parts = Parts(depth)
        _Walk(parts).take(message)
        if any(part.defects for part in message.walk()):
            note_damage(parts)
        is_report = message.get_content_type() == "multipart/report"
        return mail_of(head_of(message), parts, read_eml, is_report=is_report)
    except RecursionError:
        raise BadImport(
            translate("Mail", "The mail has parts within parts without end. Nothing was read.")
        ) from None


def head_of(message: Part) -> Mail:
    """The mail's head alone, everything else empty."""
    return Mail(
        subject=head(message, "subject"),
        sender=_first(message, "from") or _first(message, "sender"),
        reply_to=_first(message, "reply-to"),
        to=_people(message, "to"),
        cc=_people(message, "cc"),
        date=moment(head(message, "date")),
        message_id=head(message, "message-id").strip("<> ")[:998],
        received=received(message),
        delivered=moment(head(message, "delivery-date")),
    )


def _people(message: Part, name: str) -> tuple[Address, ...]:
    return tuple(one for raw in raw_heads(message, name) for one in addresses(raw))


def _first(message: Part, name: str) -> Address:
    return next(iter(_people(message, name)), Address())


def note_damage(parts: Parts) -> None:
    """Say that the mail's form is broken somewhere."""
    parts.add_problem(
        translate(
            "Mail",
            "The mail is cut off or not quite in form. What could be read of it was read; "
            "compare it with the original.",
        )
    )


def note_sealed(parts: Parts) -> None:
    """Say that the text of a mail encrypted or sealed whole cannot be read here."""
    parts.add_problem(
        translate(
            "Mail",
            "The mail is encrypted or sealed whole: its text cannot be read here. "
            "Open it in your mail program and paste the text.",
        )
    )


def _is_body(part: Part, kind: str) -> bool:
    """Whether the part is text to be read, and no file."""
    if kind not in ("text/plain", "text/html") or part.is_multipart():
        return False
    return not is_attached(part) and not name_of(part)


class _Walk:
    """Goes through the parts of one mail and gathers them."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    def take(self, part: Part) -> None:
        """Gather a part with all that is in it."""
        kind = part.get_content_type()
        if kind in _SEALED:
            note_sealed(self.parts)
        if kind == "message/rfc822" or (kind == "message/global" and part.is_multipart()):
            self._take_mail(part)
        elif kind == "multipart/alternative":
            self._take_alternative(part)
        elif part.is_multipart() and kind.startswith("multipart/"):
            for one in children(part):
                self.take(one)
        elif _is_body(part, kind):
            if (text := self._text(part, kind)).strip():
                self.parts.texts.append(text)
        else:
            self._take_file(part, kind)

    def _take_alternative(self, part: Part) -> None:
        """Of several forms of one text the plain one, else the first that says anything."""
        before = self.parts.texts
        found: list[tuple[bool, list[str]]] = []
        for one in children(part):
            self.parts.texts = []
            self.take(one)
            if self.parts.texts:
                found.append((one.get_content_type() != "text/plain", self.parts.texts))
        self.parts.texts = before
        if found:
            before.extend(min(found, key=lambda form: form[0])[1])

    def _text(self, part: Part, kind: str) -> str:
        content = content_of(part)
        is_html = kind == "text/html"
        text = self.parts.text_of(content, parameter(part, "charset"), is_html=is_html)
        if not is_html and parameter(part, "format").lower() == "flowed":
            text = unflowed(text)
        return text

    def _take_file(self, part: Part, kind: str) -> None:
        content = content_of(part)
        name = name_of(part)
        if kind in mail_tnef.TYPES or content.startswith(mail_tnef.SIGNATURE):
            self._take_tnef(name, kind, content)
        elif content or name:
            self.parts.add_file(name, kind, content)

    def _take_tnef(self, name: str, kind: str, content: bytes) -> None:
        found = mail_tnef.unpack(content)
        if found.damaged:
            self.parts.add_file(name or "winmail.dat", kind, content)
            self.parts.add_problem(
                translate(
                    "Mail",
                    "winmail.dat is damaged: it is kept as it came. Ask for the files again.",
                )
            )
        if found.text and not any(text.strip() for text in self.parts.texts):
            self.parts.texts.append(found.text)
        for said, inner in found.files:
            self.parts.add_file(said, "application/octet-stream", inner)

    def _take_mail(self, part: Part) -> None:
        content = mail_within(part)
        said = name_of(part) or next((head(one, "subject") for one in children(part)), "")
        kept = self.parts.add_file(said and with_ending(said, ".eml"), MAIL, content)
        self.parts.mails.append(kept)
