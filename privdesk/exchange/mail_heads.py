"""The headers of a mail: encoded words, raw 8-bit letters, addresses, dates and Received."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.message import Message as Part
from email.utils import getaddresses, parsedate_to_datetime

from privdesk.exchange.mail import Address
from privdesk.exchange.mail_text import decode, one_line

_WORD = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_BYTES_AS_TEXT = re.compile("[\udc80-\udcff]")
_BARE_ADDRESS = re.compile(r"[^\s<>()\"',;:]+@[^\s<>()\"',;:]+")
_NAMED_BY_ADDRESS = re.compile(r"(^|,)\s*([^\s<>\"',;@]+@[^\s<>\"',;@]+)\s*<")
_LONGEST = 200_000


def head(part: Part, name: str) -> str:
    """A header's text on one line, decoded; empty where it is missing."""
    return next((words(value) for value in raw_heads(part, name)), "")


def raw_heads(part: Part, name: str) -> Iterable[str]:
    """Every value of a header as it stands, from the top of the mail down."""
    return (str(value) for key, value in part.raw_items() if key.lower() == name)


def words(raw: str) -> str:
    """The text of a header: encoded words decoded, raw bytes read as what they most likely are."""
    raw = _with_letters(raw[:_LONGEST])
    found: list[str] = []
    waiting, charset, end = b"", "", 0
    for match in _WORD.finditer(raw):
        between = raw[end : match.start()]
        same = not between.strip() and match[1].lower() == charset
        if not same:  # a letter may be cut between two words: join their bytes first
            found.append(decode(waiting, charset)[0])
            waiting = b""
            found.append(between if between.strip() or not end else "")
        charset, end = match[1].lower(), match.end()
        waiting += _bytes_of(match[2].lower(), match[3])
    found.append(decode(waiting, charset)[0])
    found.append(raw[end:])
    return one_line("".join(found))


def _with_letters(raw: str) -> str:
    """Raw 8-bit letters, which the parser keeps as halves of surrogate pairs, as letters."""
    if not _BYTES_AS_TEXT.search(raw):
        return raw
    return decode(raw.encode("utf-8", "surrogateescape"))[0]


def _bytes_of(encoding: str, text: str) -> bytes:
    content = text.encode("utf-8", "replace")
    if encoding == "q":
        return binascii.a2b_qp(content, header=True)
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", content)
    if len(kept) % 4 == 1:
        kept = kept[:-1]
    return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def addresses(raw: str) -> tuple[Address, ...]:
    """The people of a From, To or Cc header, as it stands."""
    raw = _with_letters(raw[:_LONGEST])
    try:
        # An address as a name, which many programs write bare, would be taken for another one.
        lines = _NAMED_BY_ADDRESS.sub(r'\1 "\2" <', re.sub(r"[\r\n]+", " ", raw))
        pairs = getaddresses([lines])
    except (RecursionError, IndexError):  # comments within comments
        pairs = [("", found[0]) for found in _BARE_ADDRESS.finditer(raw)]
    found = (address(words(name), one_line(email)) for name, email in pairs)
    return tuple(one for one in found if one)


def address(name: str, email: str) -> Address:
    """A name and an address as said; an address without @ (a directory's own) is none."""
    name = name.strip(" '\"")
    email = email.strip(" '\"<>")
    if "@" not in email:
        return Address(name or ("" if email.startswith("/") else email), "")
    return Address("" if name == email else name, email)


def said_address(text: str) -> Address:
    """Who a line like `Ana Ficticia <ana@correo.example>` or `… [mailto:…]` names."""
    found = _BARE_ADDRESS.search(
        re.sub(r"(?i)mailto:", " ", text).replace("[", " ").replace("]", " ")
    )
    if found is None:
        return address(one_line(text), "")
    name = re.split(r"[<\[(]|(?i:mailto:)", text, maxsplit=1)[0]
    email = found[0].strip(".*")
    return address(one_line(name.replace("*", " ")).replace(email, "").strip(), email)


def moment(text: str) -> datetime | None:
    """The aware moment of a Date header or of a Received header's end; None where it says none."""
    try:
        found = parsedate_to_datetime(one_line(text)[:200])
        aware = found if found.tzinfo else found.replace(tzinfo=UTC)
        aware.astimezone(UTC)  # a year that no zone can be reckoned in is no date
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return aware


def received(part: Part) -> datetime | None:
    """The moment of the topmost Received header that says one: when the last server took it."""
    for value in raw_heads(part, "received"):
        if found := moment(_with_letters(value).rpartition(";")[2]):
            return found
    return None
