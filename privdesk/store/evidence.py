"""Files as evidence of a record: attached together, listed with who added them, taken off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.records import Attachment, Content, ContentChunk, Document
from privdesk.store.attachments import keep_chunks, next_content_id
from privdesk.store.audit import CREATED
from privdesk.store.measuring import Measured, Watch, read_pieces, unwatched
from privdesk.store.tables import audit_entry
from privdesk.text import translate

_BATCH = 500


@dataclass(frozen=True)
class FileKept:
    """A file attached to a record; `added_by` is who the audit chain says attached it."""

    id: int
    record_type: str
    record_id: int
    name: str
    media_type: str
    added_at: datetime
    content: int
    size: int
    sha256: str
    added_by: str
    erased_on: date | None = None  # its bytes were lawfully erased


def attach_measured(
    session: Session,
    record_type: str,
    record_id: int,
    files: Sequence[Measured],
    added_at: datetime,
    watch: Watch = unwatched,
    *,
    repeats: bool = False,
) -> tuple[list[Attachment], list[BadInput]]:
    """Attach these files to a record, inside `store.write()`: the attachments, and what failed.

    Bytes that the store has are not written again, and what is attached to the record already is
    only said, or attached under its other name where it `repeats`. A file that changed or went
    since it was measured leaves nothing.
    """
    made: list[Attachment] = []
    problems: list[BadInput] = []
    there = set[str]() if repeats else _hashes_of(session, record_type, record_id)
    for start in range(0, len(files), _BATCH):
        some = files[start : start + _BATCH]
        known = _known(session, some)
        content_id = next_content_id(session)
        for file in some:
            if file.sha256 in there:
                problems.append(_already(file.name))
                continue
            content = known.get(file.sha256)
            if content is None or content.erased_on is not None:
                try:
                    content = _keep(session, content or content_id, file, watch)
                except BadInput as problem:
                    problems.append(problem)
                    continue
                content_id = max(content_id, content.id + 1)
                known[file.sha256] = content
            if not repeats:
                there.add(file.sha256)
            made.append(_attachment(record_type, record_id, file, added_at, content))
            session.add(made[-1])
        session.flush()
    return made, problems


def files_of(
    session: Session, owners: Iterable[tuple[str, int]], *, with_letters: bool = True
) -> list[FileKept]:
    """The files attached to these records (table and id), the newest first; no bytes are read.

    `with_letters` says whether the PDFs of issued letters are among them.
    """
    wanted: dict[str, list[int]] = {}
    for record_type, record_id in owners:
        wanted.setdefault(record_type, []).append(record_id)
    if not wanted:
        return []
    whose = or_(
        *(
            and_(Attachment.record_type == record_type, Attachment.record_id.in_(ids))
            for record_type, ids in wanted.items()
        )
    )
    query = _listing().where(whose)
    if not with_letters:
        query = query.where(Attachment.id.not_in(select(Document.attachment_id)))
    return [_kept(*row) for row in session.execute(query)]


def file_of(session: Session, attachment_id: int) -> FileKept | None:
    """One attached file, if it is there."""
    row = session.execute(_listing().where(Attachment.id == attachment_id)).first()
    return _kept(*row) if row is not None else None


def take_off(session: Session, attachment_id: int) -> None:
    """Take a file off its record; its bytes go when no other record has them.

    The audit chain keeps the name, and the hash of bytes that went.
    """
    attachment = session.get(Attachment, attachment_id)
    if attachment is None:
        return
    content_id = attachment.content_id
    session.delete(attachment)
    session.flush()
    shared = select(Attachment.id).where(Attachment.content_id == content_id).limit(1)
    if session.scalar(shared) is None:
        session.connection().execute(
            delete(ContentChunk).where(ContentChunk.content_id == content_id)
        )
        session.delete(session.get_one(Content, content_id))
        session.flush()


def _listing() -> Select[Attachment, int, str, Any, date | None]:
    who = (
        select(audit_entry.c.actor)
        .where(
            audit_entry.c.record_type == Attachment.__tablename__,
            audit_entry.c.record_id == Attachment.id,
            audit_entry.c.change == CREATED,
        )
        .order_by(audit_entry.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(Attachment, Content.size, Content.sha256, func.coalesce(who, ""), Content.erased_on)
        .join(Content, Content.id == Attachment.content_id)
        .order_by(Attachment.id.desc())
    )


def _kept(
    attachment: Attachment, size: int, sha256: str, actor: str, erased_on: date | None
) -> FileKept:
    return FileKept(
        id=attachment.id,
        record_type=attachment.record_type,
        record_id=attachment.record_id,
        name=attachment.name,
        media_type=attachment.media_type,
        added_at=attachment.added_at,
        content=attachment.content_id,
        size=size,
        sha256=sha256,
        added_by=actor,
        erased_on=erased_on,
    )


def _attachment(
    record_type: str, record_id: int, file: Measured, added_at: datetime, content: Content
) -> Attachment:
    return Attachment(
        record_type=record_type,
        record_id=record_id,
        name=file.name,
        media_type=file.media_type,
        added_at=added_at,
        content=content,
    )


def _keep(session: Session, where: Content | int, file: Measured, watch: Watch) -> Content:
    """Write the bytes of a file under a new id, or again where they were lawfully erased.

    Raises `BadInput`, nothing written, when they are others now.
    """
    content_id = where if isinstance(where, int) else where.id
    try:
        content = keep_chunks(session, content_id, _watched(file, watch))
        if content.sha256 == file.sha256:
            if isinstance(where, int):
                return content
            where.erased_on = None
            return where
        problem = BadInput(
            translate(
                "Attachment",
                "“{name}” changed while it was being attached. Attach it again.",
                name=file.name,
            ),
            "name",
        )
    except BadInput as error:
        problem = error
    session.connection().execute(delete(ContentChunk).where(ContentChunk.content_id == content_id))
    raise problem


def _watched(file: Measured, watch: Watch) -> Iterator[bytes]:
    for piece in read_pieces(file.source, file.name):
        watch(len(piece))
        yield piece


def _already(name: str) -> BadInput:
    words = translate("Attachment", "“{name}” is attached already: the same bytes.", name=name)
    return BadInput(words, "name")


def _hashes_of(session: Session, record_type: str, record_id: int) -> set[str]:
    query = (
        select(Content.sha256)
        .join(Attachment, Attachment.content_id == Content.id)
        .where(Attachment.record_type == record_type, Attachment.record_id == record_id)
        .where(Content.erased_on.is_(None))  # what was erased can be given again
    )
    return set(session.scalars(query))


def _known(session: Session, files: Sequence[Measured]) -> dict[str, Content]:
    hashes = {file.sha256 for file in files}
    found = session.scalars(select(Content).where(Content.sha256.in_(hashes)))
    return {content.sha256: content for content in found}


def is_issued(session: Session, attachment_id: int) -> bool:
    """Whether the file is the PDF of an issued letter."""
    query = select(Document.id).where(Document.attachment_id == attachment_id).limit(1)
    return session.scalar(query) is not None
