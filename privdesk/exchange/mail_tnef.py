"""winmail.dat, in which Outlook hides a mail's body and files from other programs."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from privdesk.exchange.mail_html import html_to_text
from privdesk.exchange.mail_rtf import decompress, rtf_to_text
from privdesk.exchange.mail_text import decode, readable

if TYPE_CHECKING:
    from tnefparse import TNEF
    from tnefparse.tnef import TNEFAttachment

SIGNATURE = b"\x78\x9f\x3e\x22"
TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_WITH_PROPERTIES = frozenset({0x9003, 0x9004, 0x9005})  # each begins with their number
_LONG_NAME = 0x3707  # PidTagAttachLongFilename


@dataclass
class Unpacked:
    """What a winmail.dat holds: its text, and its files as (name, content)."""

    text: str = ""
    files: list[tuple[str, bytes]] = field(default_factory=list)
    damaged: bool = False


def unpack(content: bytes) -> Unpacked:
    """The body and the files of a winmail.dat. What cannot be read is left out and `damaged`."""
    from tnefparse import TNEF

    if not _is_believable(content):
        return Unpacked(damaged=True)
    found = Unpacked()
    try:
        tnef = TNEF(content)
    except Exception:  # noqa: BLE001  (the library raises whatever its indices come upon)
        return Unpacked(damaged=True)
    unread = content[6 + sum(one.length for one in tnef.objects) :]
    found.damaged = bool(unread.strip(b"\0")) or not all(one.good_checksum for one in tnef.objects)
    for title, attachment in zip(_names(tnef), tnef.attachments, strict=False):
        try:
            if content := bytes(attachment.data):
                found.files.append((_long_name(attachment) or title, content))
        except Exception:  # noqa: BLE001  (as above)
            found.damaged = True
    found.text = _body(tnef)
    return found


def _is_believable(content: bytes) -> bool:
    """Whether no object announces more properties than it has room for: the library counts on."""
    at = 6
    while at + 13 <= len(content):
        name, _, length = struct.unpack_from("<HHI", content, at + 1)
        if name in _WITH_PROPERTIES and length >= 4:
            room = min(length, len(content) - at - 9)
            if struct.unpack_from("<I", content, at + 9)[0] > room // 4:
                return False
        at += length + 11
    return True


def _body(tnef: TNEF) -> str:
    charset = tnef.codepage or ""
    if plain := _text(tnef.body, charset).strip("\0\n\r "):
        return readable(plain)
    if html := _text(tnef.htmlbody, charset).strip("\0\n\r "):
        return readable(html_to_text(html))
    try:
        # Where the optional unpacker is installed too, this is the RTF itself: both are read.
        return readable(rtf_to_text(decompress(tnef.rtfbody or b"")))
    except ValueError:
        return ""


def _text(body: str | bytes | None, charset: str) -> str:
    return decode(body, charset)[0] if isinstance(body, bytes) else body or ""


def _names(tnef: TNEF) -> list[str]:
    """The title of each attachment, as the object among its own says it."""
    names: list[str] = []
    for one in tnef.objects:
        if one.name == tnef.ATTATTACHRENDDATA:
            names.append("")
        elif one.name == tnef.ATTATTACHTITLE and names:
            names[-1] = decode(bytes(one.data), tnef.codepage or "")[0].strip("\0")
    return names


def _long_name(attachment: TNEFAttachment) -> str:
    said = (one.data for one in attachment.mapi_attrs if one.name == _LONG_NAME)
    return next((name.strip("\0") for name in said if isinstance(name, str)), "")
