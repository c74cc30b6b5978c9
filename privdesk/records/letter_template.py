"""The office's own text of a letter: each version of it is kept, one of them may be in use."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_


class LetterTemplate(Record):
    """A version of a letter's template that the officer wrote; its text never changes.

    `name` is that of the shipped template which it takes the place of, or a new one. Of the
    versions of a name at most one is in use; where none is, the shipped one holds, if there is.
    """

    __tablename__ = "letter_template"
    __table_args__ = (UniqueConstraint("name", "version"),)
    type_label = N_("LetterTemplate", "Template of a letter")
    title_field = "title"

    name: Mapped[str] = field(N_("LetterTemplate", "Name"), required=True, in_table=True)
    version: Mapped[int] = field(N_("LetterTemplate", "Version"), required=True, in_table=True)
    title: Mapped[str] = field(
        N_("LetterTemplate", "Title"), required=True, in_table=True, searchable=True
    )
    source: Mapped[str] = field(N_("LetterTemplate", "Text"), required=True, long=True)
    made_at: Mapped[datetime] = field(N_("LetterTemplate", "Made"), required=True, in_table=True)
    is_in_use: Mapped[bool] = field(
        N_("LetterTemplate", "In use"), default=True, server_default="1", in_table=True
    )
