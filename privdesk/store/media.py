"""Tells by its first bytes what kind a file is, whatever its name says."""

from __future__ import annotations

import codecs
import re

PDF = "application/pdf"
PNG = "image/png"
JPEG = "image/jpeg"
MAIL = "message/rfc822"
TEXT = "text/plain"
UNKNOWN = "application/octet-stream"

_STARTS = ((b"%PDF-", PDF), (b"\x89PNG\r\n\x1a\n", PNG), (b"\xff\xd8\xff", JPEG))
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HEADER = re.compile(r"([!-9;-~]+):")
_OF_MAILS = frozenset({"date", "message-id", "received", "mime-version", "return-path"})


def media_type(start: bytes) -> str:
    """The media type of a file that starts with these bytes (some kilobytes are enough)."""
    for signature, kind in _STARTS:
        if start.startswith(signature):
            return kind
    text = _as_text(start)
    if text is None:
        return UNKNOWN
    return MAIL if _is_mail(text) else TEXT


def _as_text(start: bytes) -> str | None:
    """The bytes as UTF-8, perhaps cut within a character; None when they are no text."""
    try:
        text = codecs.getincrementaldecoder("utf-8-sig")().decode(start)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text


def _is_mail(text: str) -> bool:
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
