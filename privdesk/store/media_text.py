"""Whether bytes are readable text, and of what kind: mail, web page, data, program."""

from __future__ import annotations

import codecs
import json
import re

from privdesk.store import media_kinds as kinds

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UNASSIGNED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")  # in the code page of Windows
_HEADER = re.compile(r"([!-9;-~]+):")
_OF_MAILS = frozenset({"date", "message-id", "received", "mime-version", "return-path"})
# Possessive and atomic, or a page of comments would be tried in every way to divide them.
_BEFORE = r"(?>\s+|<\?xml[^>]*>|<!--.*?-->|<!doctype\s+svg[^>]*>)*+"
_HTML = re.compile(_BEFORE + r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_SVG = re.compile(_BEFORE + r"<svg\b", re.IGNORECASE | re.DOTALL)
_LOOKED_AT = 4096  # characters in which a page's first mark must stand


def as_text(start: bytes) -> str | None:
    """The bytes as text, perhaps cut within a character; None when they are no text.

    UTF-8, UTF-16 with its mark, and the code page of Windows that old programs write.
    """
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if start.startswith(mark):
            return _decoded(start[2:], encoding, has_words=True)
    if (text := _decoded(start, "utf-8-sig")) is not None:
        return text
    if _UNASSIGNED.search(start) or not _is_mostly_plain(start):
        return None
    return _decoded(start, "cp1252")


def kind_of(text: str) -> str | None:
    """The media type that the text itself tells; None for any other text."""
    if is_mail(text):
        return kinds.MAIL
    head = text[:_LOOKED_AT].lstrip("\ufeff")
    if _HTML.match(head):
        return kinds.HTML
    if _SVG.match(head):
        return kinds.SVG
    begins = head.lstrip()
    for start, kind in (
        ("<?xml", "application/xml"),
        ("BEGIN:VCARD", "text/vcard"),
        ("BEGIN:VCALENDAR", "text/calendar"),
    ):
        if begins.startswith(start):
            return kind
    return "application/json" if begins[:1] in ("{", "[") and _is_json(text) else None


def is_mail(text: str) -> bool:
    """Whether it begins with the header of a mail: a sender, and what only mail programs write."""
    names: set[str] = set()
    for line in text.splitlines():
        if not line:
            break
        if line[0] in " \t" and names:  # a header goes on
            continue
        header = _HEADER.match(line)
        if header is None:
            return False
        names.add(header[1].lower())
    return "from" in names and not names.isdisjoint(_OF_MAILS)


def _decoded(data: bytes, encoding: str, *, has_words: bool = False) -> str | None:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(data)
    except UnicodeDecodeError:
        return None
    if _CONTROL.search(text) or (has_words and not re.search("[ \nA-Za-z0-9]", text)):
        return None
    return text


def _is_mostly_plain(data: bytes) -> bool:
    """Whether at most a third of the bytes are no ASCII: Spanish has one accent in twenty."""
    return sum(byte > 127 for byte in data[:4096]) * 3 <= len(data[:4096])


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
