"""Files kept as evidence: equal bytes once, in chunks, named where they are attached."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column, relationship

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_


class Content(Record):
    """The bytes of a file, kept once however often attached; `sha256` is in lower-case hex."""

    __tablename__ = "content"
    type_label = N_("Content", "Content of a file")
    title_field = "sha256"

    sha256: Mapped[str] = field(N_("Content", "SHA-256"), required=True, unique=True)
    size: Mapped[int] = field(N_("Content", "Size in bytes"), required=True)
    # When its bytes were lawfully erased: its name for ever, and nothing to be read.
    erased_on: Mapped[date | None] = mapped_column(active_history=True)


class ContentChunk(Record):
    """At most 1 MiB of a content. Not audited: the content's SHA-256 vouches for the bytes."""

    __tablename__ = "content_chunk"
    __table_args__ = (Index("uq_content_chunk_part", "content_id", "part", unique=True),)
    type_label = N_("Content", "Part of a file")

    content_id: Mapped[int] = mapped_column(ForeignKey("content.id"))
    part: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Attachment(Record):
    """A file attached to a record, under the name it came with."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_record", "record_type", "record_id"),)
    type_label = N_("Attachment", "Attachment")
    title_field = "name"

    record_type: Mapped[str] = field(N_("Attachment", "Attached to"), required=True)
    record_id: Mapped[int] = field(N_("Attachment", "Record"), required=True)
    name: Mapped[str] = field(N_("Attachment", "Name"), required=True, in_table=True)
    media_type: Mapped[str] = field(N_("Attachment", "Type"), required=True, in_table=True)
    added_at: Mapped[datetime] = field(N_("Attachment", "Added"), required=True, in_table=True)
    content_id: Mapped[int] = field(
        N_("Attachment", "Content"), ForeignKey("content.id"), index=True
    )

    content: Mapped[Content] = relationship()
