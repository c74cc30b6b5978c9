"""A letter that was issued: its number, its frozen PDF and the seal printed in its foot."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from privdesk.fields import field
from privdesk.records.attachment import Attachment
from privdesk.records.base import Record
from privdesk.records.letter_template import LetterTemplate
from privdesk.rules.events import STEPS
from privdesk.text import N_


class Document(Record):
    """An issued letter; its bytes never change, it is never removed, only annulled by another."""

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("year", "sequence"),)
    type_label = N_("Document", "Letter")
    title_field = "number"

    number: Mapped[str] = field(
        N_("Document", "Number"), required=True, in_table=True, searchable=True, unique=True
    )
    year: Mapped[int] = mapped_column(active_history=True)
    sequence: Mapped[int] = mapped_column(active_history=True)
    request_id: Mapped[int] = field(
        N_("Document", "Request"), ForeignKey("request.id"), required=True, index=True
    )
    heading: Mapped[str] = field(N_("Document", "Title"), required=True, in_table=True)
    step: Mapped[str] = field(N_("Document", "What for"), required=True, choices=STEPS)
    template: Mapped[str] = field(N_("Document", "Template"), required=True)
    template_version: Mapped[int] = field(N_("Document", "Version of the template"), required=True)
    template_fingerprint: Mapped[str] = field(
        N_("Document", "Fingerprint of the text"), required=True
    )
    # The office's own template that made it; None for one that came with the program.
    letter_template_id: Mapped[int | None] = field(
        N_("Document", "Template of the office"), ForeignKey("letter_template.id"), index=True
    )
    issued_at: Mapped[datetime] = field(N_("Document", "Issued"), required=True, in_table=True)
    seal: Mapped[str] = field(N_("Document", "Audit seal in its foot"), required=True)
    attachment_id: Mapped[int] = field(
        N_("Document", "PDF"), ForeignKey("attachment.id"), required=True
    )

    attachment: Mapped[Attachment] = relationship()
    letter_template: Mapped[LetterTemplate | None] = relationship()
