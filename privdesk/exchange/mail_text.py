"""Bytes of a mail as text: which characters they are, and which of them can be kept."""

from __future__ import annotations

import codecs
import re
import unicodedata

# Programs write windows-1252 and call it Latin-1 or even ASCII, as browsers have learnt.
_WESTERN = frozenset({"ascii", "iso8859-1", "cp1252", "iso8859-15"})
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_NOT_OF_MAILS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape"})
_OTHER_LINES = {"\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}


def decode(content: bytes, charset: str = "") -> tuple[str, bool]:
    """The text, and whether its characters had to be guessed because `charset` was not theirs."""
    named = _codec(charset)
    if named not in _WESTERN and named:
        try:
            return content.decode(named), False
        except (UnicodeError, ValueError):
            pass  # the label is wrong; what it is instead is told below
    if content.isascii():
        return content.decode("ascii"), bool(charset) and not named
    try:
        return content.decode("utf-8"), named != "utf-8"
    except UnicodeDecodeError:
        western = named if named == "iso8859-15" else "cp1252"
        return content.decode(western, errors="replace"), named not in _WESTERN - {"ascii"}


def _codec(charset: str) -> str:
    """Python's name of a charset of text; empty for an unknown one and for what is no charset."""
    try:
        found = codecs.lookup(charset.strip().strip("\"'"))
    except (LookupError, ValueError):
        return ""
    is_text = (
        getattr(found, "_is_text_encoding", True)
        and found.name.replace("-", "_") not in _NOT_OF_MAILS
    )
    return found.name.replace("_", "-") if is_text else ""


def readable(text: str) -> str:
    """Text that can be kept: NFC, line feeds at line ends, without control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = _CONTROL.sub(lambda found: _OTHER_LINES.get(found[0], ""), lines)
    whole = kept.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole).strip("\n")


def one_line(text: str) -> str:
    """Text of a header: readable, its folds and repeated blanks as one space."""
    return " ".join(readable(text).split())
