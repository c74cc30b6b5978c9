"""The properties of a message, an attachment or a recipient within a .msg file ([MS-OXMSG])."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from privdesk.exchange.mail_text import decode

if TYPE_CHECKING:
    from oxmsg.storage import Storage

MESSAGE_HEAD, EMBEDDED_HEAD, OTHER_HEAD = 32, 24, 8
SUBJECT, MESSAGE_CLASS, HEADERS = 0x0037, 0x001A, 0x007D
BODY, RTF, HTML = 0x1000, 0x1009, 0x1013
SUBMITTED, DELIVERED, MESSAGE_ID = 0x0039, 0x0E06, 0x1035
SENDERS = ((0x0042, (0x5D02, 0x0065)), (0x0C1A, (0x5D01, 0x0C1F)))
RECIPIENT_TYPE, DISPLAY_NAME, RECIPIENT_ADDRESSES = 0x0C15, 0x3001, (0x39FE, 0x3003)
DATA, ATTACH_NAMES, ATTACH_TYPE = 0x3701, (0x3707, 0x3704, 0x3001), 0x370E
_CODE_PAGES = (0x3FFD, 0x3FDE)
_INTERNET_CODE_PAGE = 0x3FDE
_FIXED = "__properties_version1.0"
_OF_TIMES = datetime(1601, 1, 1, tzinfo=UTC)


class Properties:
    """What one storage says of itself; a property that is missing or broken is empty."""

    def __init__(self, storage: Storage, head: int, charset: str = "") -> None:
        self.storage = storage
        self._streams = {stream.name: stream.bytes_ for stream in storage.streams}
        self._fixed = dict(_entries(self._streams.get(_FIXED, b"")[head:]))
        self.charset = charset or self._charset(_CODE_PAGES)

    @property
    def is_message(self) -> bool:
        """Whether the storage has properties at all, as a message must."""
        return _FIXED in self._streams

    def text(self, tag: int) -> str:
        """A text, in Unicode or in the letters of the message's code page."""
        wide = self._streams.get(f"__substg1.0_{tag:04X}001F")
        if wide is not None:
            return wide[: len(wide) // 2 * 2].decode("utf-16-le", "replace").strip("\0")
        return decode(self.binary(tag, 0x001E), self.charset)[0].strip("\0")

    def first(self, tags: tuple[int, ...]) -> str:
        """The first of several texts that says anything."""
        return next((text for tag in tags if (text := self.text(tag).strip())), "")

    def binary(self, tag: int, kind: int = 0x0102) -> bytes:
        """The bytes of a property; empty where it is missing."""
        return self._streams.get(f"__substg1.0_{tag:04X}{kind:04X}", b"")

    def number(self, tag: int) -> int:
        """A whole number; 0 where it is missing."""
        return int(struct.unpack("<i", self._fixed.get((tag, 0x0003), bytes(8))[:4])[0])

    def moment(self, tag: int) -> datetime | None:
        """A moment, aware, in UTC."""
        ticks = int.from_bytes(self._fixed.get((tag, 0x0040), b""), "little")
        try:
            return _OF_TIMES + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    def html_charset(self) -> str:
        """The charset of an HTML body, whose code page may be another than the message's."""
        return self._charset((_INTERNET_CODE_PAGE,)) or self.charset

    def _charset(self, tags: tuple[int, ...]) -> str:
        from oxmsg.domain.encodings import encoding_from_codepage
        from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError

        for tag in tags:
            if page := self.number(tag):
                try:
                    return encoding_from_codepage(page)
                except (UnrecognizedCodePageError, UnsupportedEncodingError):
                    return f"cp{page}"
        return ""


def _entries(stream: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    """Each property of fixed size: its tag and type, and its eight bytes."""
    for start in range(0, len(stream) - 15, 16):
        kind, tag = struct.unpack_from("<HH", stream, start)
        yield (tag, kind), stream[start + 8 : start + 16]
