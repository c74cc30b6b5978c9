"""The words of an attached file, decoded: a plain text, a web page, a mail with its parts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message as Part
from email.policy import compat32
from typing import NamedTuple

from privdesk.store import media_kinds as kinds
from privdesk.store.media_text import as_text, kind_of

_MARKED = (b"\xff\xfe", b"\xfe\xff")  # UTF-16
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # mails of Outlook, and what else is kept like them
# What such a file keeps as texts of two bytes or of one a letter.
_WIDE = re.compile(rb"(?:[\x09\x0a\x0d\x20-\xff]\x00){3,}")
_NARROW = re.compile(rb"[\x09\x0a\x0d\x20-\x7e\xa0-\xff]{4,}")
_CODED = re.compile(r"(?im)^content-transfer-encoding:\s*(?:base64|quoted-printable)\b")
_TAG = re.compile(r"<[^<>]*>")


class FileWords(NamedTuple):
    """What could be read of a file; `is_whole` says that nothing in it was left unread."""

    text: str
    is_whole: bool


def file_words(data: bytes) -> FileWords:
    """The words of a file's bytes; a mail's as it is read: RFC 2047, base64, quoted-printable.

    Of what is no text (PDF, pictures, also those within a mail) nothing is told, and of a mail of
    Outlook only the texts that it keeps uncompressed: those are never whole.
    """
    if data.startswith(_OLE):
        return FileWords("\n".join(_kept_in(data)), False)
    text = None if b"\0" in data[:4096] and data[:2] not in _MARKED else as_text(data)
    if text is None:
        return FileWords("", False)
    kind = kind_of(text)
    if kind == kinds.MAIL:
        return _of_mail(data)
    if kind == kinds.HTML:
        return FileWords(_of_page(text), True)
    return FileWords(text, _CODED.search(text) is None)


def _kept_in(data: bytes) -> Iterator[str]:
    yield from (run.decode("utf-16-le", "replace") for run in _WIDE.findall(data))
    yield from (run.decode("cp1252", "replace") for run in _NARROW.findall(data))


def _of_mail(data: bytes) -> FileWords:
    try:
        message = message_from_bytes(data, policy=compat32)
        parts = list(message.walk())
    except RecursionError:
        return FileWords("", False)
    told: list[str] = []
    is_whole = True
    for part in parts:
        told.extend(map(_head_words, map(str, part.values())))
        if part.is_multipart():
            continue
        words = _of_part(part) if part.get_content_maintype() == "text" else None
        if words is not None:
            told.append(words)
        is_whole = is_whole and words is not None and not part.defects
    return FileWords("\n".join(told), is_whole)


def _head_words(raw: str) -> str:
    """A header as it reads, beside what it is written as: an address may stand in either."""
    try:
        return f"{raw}\n{make_header(decode_header(raw))}"
    except (ValueError, LookupError):  # HeaderParseError is one
        return raw


def _of_part(part: Part) -> str | None:
    """The text of a part; None where its encoding cannot be undone."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return None
    try:
        text = content.decode(part.get_content_charset() or "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = content.decode("cp1252", "replace")
    return _of_page(text) if part.get_content_subtype() == "html" else text


def _of_page(text: str) -> str:
    """A page without its marks, both as if they parted words and as if they did not."""
    return "\n".join(html.unescape(_TAG.sub(between, text)) for between in (" ", ""))
