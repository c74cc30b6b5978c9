"""Writes mails as Outlook saves them: .msg files ([MS-OXMSG]) and winmail.dat ([MS-OXTNEF])."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.exchange.mails.compound import Tree, compound

WIDE, NARROW, BINARY, NUMBER, TIME, OBJECT = 0x1F, 0x1E, 0x102, 3, 0x40, 0xD
_CODECS = {1252: "cp1252", 65001: "utf-8", 28591: "latin-1", 1251: "cp1251"}


@dataclass
class OutlookFile:
    """An attachment: bytes, a message within, or only a link (`content` None)."""

    name: str
    content: bytes | OutlookMail | None
    media_type: str = ""


@dataclass
class OutlookMail:
    """What a .msg holds; `wide` texts are Unicode, the others in the letters of `page`."""

    subject: str = ""
    sender: tuple[str, str] = ("", "")
    to: list[tuple[str, str]] = field(default_factory=list)
    cc: list[tuple[str, str]] = field(default_factory=list)
    body: str = ""
    html: bytes = b""
    rtf: bytes = b""
    headers: str = ""
    submitted: datetime | None = None
    delivered: datetime | None = None
    files: list[OutlookFile] = field(default_factory=list)
    wide: bool = True
    page: int = 1252
    message_class: str = "IPM.Note"


class _Properties:
    """The streams and the table of properties of one storage."""

    def __init__(self, mail: OutlookMail) -> None:
        self.mail = mail
        self.streams: dict[str, bytes | Tree] = {}
        self.table = b""

    def text(self, tag: int, text: str) -> None:
        if not text:
            return
        if self.mail.wide:
            self.stream(tag, WIDE, text.encode("utf-16-le"), 2)
        else:
            self.stream(tag, NARROW, text.encode(_CODECS[self.mail.page], "replace"), 1)

    def stream(self, tag: int, kind: int, content: bytes, end: int = 0) -> None:
        if content:
            self.streams[f"__substg1.0_{tag:04X}{kind:04X}"] = content
            self.table += struct.pack("<HHIII", kind, tag, 6, len(content) + end, 0)

    def number(self, tag: int, value: int) -> None:
        self.table += struct.pack("<HHIiI", NUMBER, tag, 6, value, 0)

    def moment(self, tag: int, moment: datetime | None) -> None:
        if moment:
            since = moment - datetime(1601, 1, 1, tzinfo=UTC)
            self.table += struct.pack("<HHIQ", TIME, tag, 6, int(since.total_seconds()) * 10**7)

    def tree(self, head: bytes) -> dict[str, bytes | Tree]:
        return {**self.streams, "__properties_version1.0": head + self.table}


def msg(mail: OutlookMail) -> bytes:
    """The bytes of a .msg file."""
    names = {f"__substg1.0_{tag:04X}0102": b"" for tag in (2, 3, 4)}
    return compound({**_message(mail, bytes(8)), "__nameid_version1.0": names})


def _message(mail: OutlookMail, end: bytes) -> dict[str, bytes | Tree]:
    own = _Properties(mail)
    own.number(0x3FFD, mail.page)
    own.number(0x3FDE, 65001 if mail.html else mail.page)
    own.text(0x001A, mail.message_class)
    own.text(0x0037, mail.subject)
    own.text(0x007D, mail.headers)
    own.text(0x1000, mail.body)
    own.stream(0x1013, BINARY, mail.html)
    own.stream(0x1009, BINARY, mail.rtf)
    own.text(0x0C1A, mail.sender[0])
    own.text(0x5D01 if "@" in mail.sender[1] else 0x0C1F, mail.sender[1])
    own.moment(0x0039, mail.submitted)
    own.moment(0x0E06, mail.delivered)
    people = [*((1, *one) for one in mail.to), *((2, *one) for one in mail.cc)]
    counts = (len(people), len(mail.files), len(people), len(mail.files))
    found = own.tree(bytes(8) + struct.pack("<IIII", *counts) + end)
    for number, (kind, name, email) in enumerate(people):
        one = _Properties(mail)
        one.number(0x0C15, kind)
        one.text(0x3001, name)
        one.text(0x39FE if "@" in email else 0x3003, email)
        found[f"__recip_version1.0_#{number:08X}"] = one.tree(bytes(8))
    for number, file in enumerate(mail.files):
        found[f"__attach_version1.0_#{number:08X}"] = _attachment(mail, file)
    return found


def _attachment(mail: OutlookMail, file: OutlookFile) -> Tree:
    one = _Properties(mail)
    one.text(0x3707, file.name)
    one.text(0x370E, file.media_type)
    if isinstance(file.content, OutlookMail):
        one.number(0x3705, 5)
        one.streams["__substg1.0_3701000D"] = _message(file.content, b"")
    elif file.content is None:
        one.number(0x3705, 2)
    else:
        one.number(0x3705, 1)
        one.stream(0x3701, BINARY, file.content)
    return one.tree(bytes(8))


def packed_rtf(rtf: bytes) -> bytes:
    """RTF in the compressed form, every byte said for itself ([MS-OXRTFCP])."""
    body = b""
    for at in range(0, len(rtf), 8):
        body += b"\0" + rtf[at : at + 8]
    end = (207 + len(rtf)) % 4096
    filled = len(rtf) % 8
    mark = struct.pack(">H", end << 4)
    if filled:
        start = len(body) - filled - 1
        body = body[:start] + bytes([1 << filled]) + body[start + 1 :] + mark
    else:
        body += b"\x01" + mark
    return struct.pack("<II4sI", len(body) + 12, len(rtf), b"LZFu", 0) + body


def winmail(
    body: bytes = b"", html: bytes = b"", files: tuple[tuple[str, bytes], ...] = ()
) -> bytes:
    """A winmail.dat with a plain body in windows-1252, an HTML one, and files."""
    found = struct.pack("<IH", 0x223E9F78, 1)
    found += _tnef(1, 0x89006, struct.pack("<I", 0x10000))
    found += _tnef(1, 0x69007, struct.pack("<II", 1252, 0))
    if body:
        found += _tnef(1, 0x2800C, body + b"\0")
    if html:
        found += _tnef(1, 0x69003, _mapi(((BINARY, 0x1013, html),)))
    for name, content in files:
        found += _tnef(2, 0x69002, bytes(14))
        found += _tnef(2, 0x18010, name.encode("cp1252", "replace") + b"\0")
        found += _tnef(2, 0x6800F, content)
        found += _tnef(2, 0x69005, _mapi(((WIDE, 0x3707, name.encode("utf-16-le") + b"\0\0"),)))
    return found


def _tnef(level: int, attribute: int, content: bytes) -> bytes:
    head = struct.pack("<BII", level, attribute, len(content))
    return head + content + struct.pack("<H", sum(content) & 0xFFFF)


def _mapi(properties: tuple[tuple[int, int, bytes], ...]) -> bytes:
    found = struct.pack("<I", len(properties))
    for kind, tag, content in properties:
        padded = content.ljust(-(-len(content) // 4) * 4, b"\0")
        found += struct.pack("<HHII", kind, tag, 1, len(content)) + padded
    return found
