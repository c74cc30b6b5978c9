"""Tells by its bytes what kind a file is; its name decides only between kinds of equal bytes."""

from __future__ import annotations

import re
from pathlib import PurePath

from privdesk.store import media_containers, media_text
from privdesk.store.media_kinds import (
    BY_ENDING,
    JPEG,
    KNOWN,
    MAIL,
    PDF,
    PNG,
    PROGRAM,
    SCRIPT,
    SHORTCUT,
    TEXT,
    TEXTS,
    UNKNOWN,
)

__all__ = ["HEAD", "JPEG", "MAIL", "PDF", "PNG", "TAIL", "TEXT", "UNKNOWN", "media_type"]

HEAD = 1024 * 1024  # bytes at the start of a file, and at its end, that are ever looked at
TAIL = 64 * 1024
_MAGIC_HEAD = 8192  # what is shown to the library's list
_LEAST_CONFIDENCE = 0.4  # four matching bytes: fewer are found in any file by chance

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"{\\rtf", "application/rtf"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"\x7fELF", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"\xce\xfa\xed\xfe", PROGRAM),
    (b"MZ", PROGRAM),
    (b"L\0\0\0\x01\x14\x02\0", SHORTCUT),
    (b"#!", SCRIPT),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
)
_BITMAP = re.compile(rb"BM.{4}\0\0\0\0.{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0", re.DOTALL)
_MP3_FRAME = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb][\x10-\xef]")
_AAC_FRAME = re.compile(rb"\xff[\xf0\xf1\xf8\xf9][\x40-\xbf]")


def media_type(start: bytes, name: str = "", end: bytes = b"") -> str:
    """The media type of a file by its first bytes (some kilobytes are enough, a megabyte is best).

    `end` is its last piece, where there is more than the start. `name` decides where the bytes
    are those of several kinds: a table is a text, a document of Word a folder of compressed files.
    """
    start, end = start[:HEAD], end[-TAIL:]
    ending = PurePath(name[-40:]).suffix.lower()
    whole = start + end
    for signature, kind in _STARTS:
        if start.startswith(signature):
            return kind
    found = media_containers.kind_of(start, whole, ending) or _by_pattern(start)
    if found is not None:
        return found
    text = media_text.as_text(start)
    if text is not None:
        return _kind_of_text(text, ending)
    return _from_list(start, end, ending) or UNKNOWN


def _by_pattern(start: bytes) -> str | None:
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-"):
        return PDF  # readers take it with an empty line before it
    if _BITMAP.match(start):
        return "image/bmp"
    if start[257:262] == b"ustar":
        return "application/x-tar"
    if _MP3_FRAME.match(start):
        return "audio/mpeg"
    if _AAC_FRAME.match(start):
        return "audio/aac"
    return None


def _kind_of_text(text: str, ending: str) -> str:
    found = media_text.kind_of(text)
    if found is not None:
        return found
    by_name = BY_ENDING.get(ending, TEXT)
    return by_name if by_name in TEXTS else TEXT


def _from_list(start: bytes, end: bytes, ending: str) -> str | None:
    """What the library's list of signatures says, where it is sure and we can name it."""
    import puremagic  # reads a large list: not at the start of the program

    head, tail = start[:_MAGIC_HEAD], end[-256:]
    if not head:
        return None
    try:
        found = puremagic.magic_string(head + tail if end else head)
    except (puremagic.PureError, ValueError, IndexError):
        return None
    sure = [one.mime_type for one in found if one.confidence >= _LEAST_CONFIDENCE]
    kinds = [kind for kind in sure if _can_be_named(kind) and kind not in TEXTS]
    by_name = BY_ENDING.get(ending)
    if by_name in kinds:
        return by_name
    return kinds[0] if kinds else None


def _can_be_named(kind: str) -> bool:
    return kind in KNOWN or kind.partition("/")[0] in ("image", "audio", "video")
