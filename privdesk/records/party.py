"""A third party that holds or receives personal data."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_


class Party(Record):
    """A processor, recipient or other controller (Ley 1581 de 2012, art. 3 d and e)."""

    __tablename__ = "party"
    type_label = N_("Party", "Third party")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Party", "Name"), required=True, in_table=True, searchable=True, unique=True
    )
    contact: Mapped[str] = field(N_("Party", "Contact"), default="", in_table=True, searchable=True)
