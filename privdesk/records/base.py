"""What every mapped class shares."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Date, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from privdesk.fields import Moment
from privdesk.text import Message


class Record(DeclarativeBase):
    """A row of the store whose every change is written to the audit chain.

    `type_label` names the record type for the officer; `title_field` is the field by which other
    records and lists show it.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Moment, date: Date, str: String}

    type_label: ClassVar[Message]
    title_field: ClassVar[str] = "id"

    id: Mapped[int] = mapped_column(primary_key=True)

    @property
    def title(self) -> str:
        """How other records and lists show this one, in a few words."""
        return str(getattr(self, self.title_field))
