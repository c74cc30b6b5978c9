"""Reads a file to be attached before anything is written: its size, its hash and its type."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from privdesk.errors import BadInput
from privdesk.store.attachments import CHUNK, LARGEST, clean_name, pieces_of
from privdesk.store.media import TAIL, media_type
from privdesk.text import translate

# Called with the bytes read or written since it was last called; it may raise to give up.
Watch = Callable[[int], None]


def unwatched(_count: int) -> None:
    """Let the work go on."""


@dataclass(frozen=True)
class Measured:
    """A file that was read once: what attaching it needs to know before it writes."""

    name: str
    source: Path | bytes
    size: int
    sha256: str
    media_type: str


def measure(source: Path | bytes, name: str, watch: Watch = unwatched) -> Measured:
    """Read a file to its end for its size, hash and type, with 1 MiB of memory.

    Raises `BadInput` naming it: a folder, empty, over 100 MB, gone or not readable.
    """
    shown = clean_name(name)
    hashed, size, start, last = hashlib.sha256(), 0, b"", b""
    for piece in read_pieces(source, shown):
        hashed.update(piece)
        size += len(piece)
        if size > LARGEST:
            raise _too_large(shown)
        if start:
            last = (last + piece)[-TAIL:]
        else:
            start = piece
        watch(len(piece))
    if not size:
        raise BadInput(translate("Attachment", "“{name}” is empty.", name=shown), "name")
    kind = media_type(start, shown, last)
    return Measured(shown, source, size, hashed.hexdigest(), kind)


def read_pieces(source: Path | bytes, name: str) -> Iterator[bytes]:
    """The bytes of a file in pieces of 1 MiB. Raises `BadInput` naming it."""
    if isinstance(source, bytes):
        yield from (source[at : at + CHUNK] for at in range(0, len(source), CHUNK))
        return
    try:
        _check_is_file(source, name)
        with source.open("rb") as file:
            yield from pieces_of(file)
    except FileNotFoundError as error:
        raise BadInput(
            translate("Attachment", "“{name}” is no longer there.", name=name), "name"
        ) from error
    except (OSError, ValueError) as error:  # a NUL in the path is a ValueError
        reason = getattr(error, "strerror", None) or type(error).__name__
        words = translate(
            "Attachment", "“{name}” could not be read ({reason}).", name=name, reason=reason
        )
        raise BadInput(words, "name") from error


def _check_is_file(path: Path, name: str) -> None:
    status = os.stat(path)  # noqa: PTH116  (follows links, and takes any path)
    if stat.S_ISDIR(status.st_mode):
        words = translate("Attachment", "“{name}” is a folder: attach the files in it.", name=name)
    elif not stat.S_ISREG(status.st_mode):  # reading a pipe would wait for ever
        words = translate("Attachment", "“{name}” is no file that can be kept.", name=name)
    elif status.st_size > LARGEST:
        raise _too_large(name)
    else:
        return
    raise BadInput(words, "name")


def _too_large(name: str) -> BadInput:
    words = translate("Attachment", "“{name}” is larger than 100 MB: divide it.", name=name)
    return BadInput(words, "name")
