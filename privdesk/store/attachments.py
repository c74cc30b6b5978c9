"""Keeps the bytes of files in the store, a chunk at a time, and gives them back checked."""

from __future__ import annotations

import hashlib
import io
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, DamagedStore, Refused
from privdesk.fields import clean_text
from privdesk.records import Attachment, Content, ContentChunk
from privdesk.store.media import TAIL, media_type
from privdesk.text import short_date, translate

CHUNK = 1024 * 1024  # bytes
LARGEST = 100 * CHUNK

_LONGEST_NAME = 180  # bytes of UTF-8: every file system keeps it whole
_LONGEST_ENDING = 20
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def attach(
    session: Session,
    record_type: str,
    record_id: int,
    name: str,
    source: BinaryIO | bytes | Path,
    added_at: datetime,
) -> Attachment:
    """Keep the bytes of `source` and attach them, under a cleaned `name`, to a record.

    Inside `store.write()`. Bytes that the store has already are not kept twice. Needs 1 MiB of
    memory whatever the size; `added_at` is an aware moment. Raises `BadInput` for an empty file,
    for more than 100 MB and for a file that cannot be read; the session then goes on as before.
    """
    with _opened(source, name) as file:
        content, kind = _kept(session, file, name)
    attachment = Attachment(
        record_type=record_type,
        record_id=record_id,
        name=clean_name(name),
        media_type=kind,
        added_at=added_at,
        content=content,
    )
    session.add(attachment)
    session.flush()
    return attachment


def read_chunks(session: Session, content_id: int) -> Iterator[bytes]:
    """The bytes of a content in pieces of at most 1 MiB.

    Raises `DamagedStore` at the end, naming the content, when they are not the bytes that were
    kept: what was read so far must then be thrown away. Raises `Refused` where they were erased.
    """
    content = session.get_one(Content, content_id)
    if content.erased_on is not None:
        raise Refused(erased_words(content.erased_on))
    hashed, part = hashlib.sha256(), 0
    query = select(ContentChunk.data).where(ContentChunk.content_id == content_id)
    while (data := session.scalar(query.where(ContentChunk.part == part))) is not None:
        hashed.update(data)
        yield data
        part += 1
    if hashed.hexdigest() != content.sha256:
        raise DamagedStore(
            translate(
                "Store",
                "The attached file “{name}” is damaged: its bytes are not those that were kept. "
                "Look for it in a backup.",
                name=content.title,
            )
        )


def erased_words(day: date) -> str:
    """What is said of a file whose bytes were lawfully erased on that day."""
    return translate(
        "Store",
        "The file was lawfully erased on {day}: only its SHA-256 is kept.",
        day=short_date(day),
    )


def read_all(session: Session, content_id: int) -> bytes:
    """The whole bytes of a content, checked. Raises as `read_chunks`."""
    return b"".join(read_chunks(session, content_id))


def clean_name(name: str) -> str:
    """A file's name without folders and invisible marks, at most 180 bytes; never empty."""
    last = re.split(r"[/\\]", clean_text(name))[-1]
    plain = "".join(
        character
        for character in _BIDI.sub("", last)
        if unicodedata.category(character) not in ("Cc", "Zl", "Zp")
    )
    plain = plain.strip().rstrip(". ")
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending.encode()) > _LONGEST_ENDING:
        stem, dot, ending = plain, "", ""
    room = _LONGEST_NAME - len((dot + ending).encode())
    stem = stem.encode()[:room].decode(errors="ignore")
    return (stem + dot + ending) or translate("Attachment", "file")


@contextmanager
def _opened(source: BinaryIO | bytes | Path, name: str) -> Iterator[BinaryIO]:
    """The source as an open file; what goes wrong in reading it is a `BadInput`."""
    try:
        if isinstance(source, bytes):
            yield io.BytesIO(source)
        elif isinstance(source, Path):
            with source.open("rb") as file:
                yield file
        else:
            yield source
    except OSError as error:
        raise BadInput(
            translate(
                "Attachment",
                "“{name}” could not be read ({reason}). Nothing was attached.",
                name=clean_name(name),
                reason=error.strerror or type(error).__name__,
            ),
            "name",
        ) from error


def _kept(session: Session, file: BinaryIO, name: str) -> tuple[Content, str]:
    """The content with the bytes of `file`, written now or found, and their media type.

    The file is read once, for it may be a pipe.
    """
    pieces = pieces_of(file)
    start = next(pieces, b"")
    _check_not_empty(len(start))
    second = next(pieces, None)
    session.flush()  # now, or what is pending would go in and out again with the chunks
    if second is None:
        found = hashlib.sha256(start).hexdigest()
        content = known_content(session, found)
        if content is None:
            content = keep_chunks(session, next_content_id(session), iter([start]))
        elif content.erased_on is not None:
            keep_again(session, content, iter([start]))
        return content, media_type(start, name)
    last = [second]
    content = _kept_unless_known(session, chain([start, second], _noting(pieces, last)))
    return content, media_type(start, name, last[0])


def _noting(pieces: Iterator[bytes], last: list[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        last[0] = (last[0] + piece)[-TAIL:]
        yield piece


def _kept_unless_known(session: Session, pieces: Iterator[bytes]) -> Content:
    """The chunks go in under the id that comes next, and out again when their hash is known."""
    with session.connection().begin_nested() as savepoint:
        content = keep_chunks(session, next_content_id(session), pieces)
        found = known_content(session, content.sha256)
        if found is not None and found.erased_on is None:
            savepoint.rollback()
            return found
        if found is not None:
            chunks = update(ContentChunk).where(ContentChunk.content_id == content.id)
            session.connection().execute(chunks.values(content_id=found.id))
            found.erased_on = None
            return found
    session.add(content)
    session.flush()
    return content


def known_content(session: Session, sha256: str) -> Content | None:
    """The content of that hash, if the store has it."""
    return session.scalar(select(Content).where(Content.sha256 == sha256))


def keep_chunks(session: Session, content_id: int, pieces: Iterator[bytes]) -> Content:
    """Write the pieces under that id; gives their content, not yet added to the session.

    Raises `BadInput` for more than 100 MB: the chunks are then the caller's to take out.
    """
    connection = session.connection()
    # Until the commit: the chunks stand before the content that they belong to.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    hashed, size = hashlib.sha256(), 0
    for part, data in enumerate(pieces):
        hashed.update(data)
        size += len(data)
        _check_size(size)
        row = {"content_id": content_id, "part": part, "data": data}
        connection.execute(insert(ContentChunk), [row])
    return Content(id=content_id, sha256=hashed.hexdigest(), size=size)


def keep_again(session: Session, content: Content, pieces: Iterator[bytes]) -> None:
    """Keep the bytes of a content that were lawfully erased, for they were given once more."""
    keep_chunks(session, content.id, pieces)
    content.erased_on = None


def next_content_id(session: Session) -> int:
    """The id that the next content gets."""
    return (session.scalar(select(func.max(Content.id))) or 0) + 1


def pieces_of(file: BinaryIO) -> Iterator[bytes]:
    """Pieces of exactly 1 MiB but the last, also from a pipe that gives less at a time."""
    while True:
        piece = bytearray()
        while len(piece) < CHUNK and (data := file.read(CHUNK - len(piece))):
            piece += data
        if piece:
            yield bytes(piece)
        if len(piece) < CHUNK:
            return


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise BadInput(
            translate(
                "Attachment", "The file is larger than 100 MB. Nothing was attached; divide it."
            ),
            "name",
        )


def _check_not_empty(size: int) -> None:
    if size == 0:
        raise BadInput(translate("Attachment", "The file is empty. Nothing was attached."), "name")
