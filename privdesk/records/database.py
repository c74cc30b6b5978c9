"""A database of personal data, as the RNBD names them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_


class Database(Record):
    """An organized set of personal data (Ley 1581 de 2012, art. 3 b)."""

    __tablename__ = "database"
    type_label = N_("Database", "Database")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Database", "Name"), required=True, in_table=True, searchable=True, unique=True
    )
    contact: Mapped[str] = field(
        N_("Database", "Who keeps it"),
        default="",
        in_table=True,
        searchable=True,
        help=N_("Database", "The person or area to ask for its data."),
    )
