"""What the office changed in a list that came with the program, or added to it."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_


class ListEntry(Record):
    """An entry of a list (resources/lists) as the office has it; by `code` it replaces a given one.

    `number` is the value of a dated amount in pesos (the UVT); `is_adequate` is a country's
    level of protection; both are None where the list has none, or the given one stands.
    """

    __tablename__ = "list_entry"
    __table_args__ = (UniqueConstraint("list_name", "code"),)
    type_label = N_("ListEntry", "Entry of a list")
    title_field = "label"

    list_name: Mapped[str] = field(N_("ListEntry", "List"), required=True, in_table=True)
    code: Mapped[str] = field(N_("ListEntry", "Code"), required=True, in_table=True)
    label: Mapped[str] = field(N_("ListEntry", "Name"), required=True, in_table=True)
    group: Mapped[str] = field(N_("ListEntry", "Group"), default="")
    rnbd_code: Mapped[str] = field(N_("ListEntry", "RNBD code"), default="", in_table=True)
    is_in_use: Mapped[bool] = field(N_("ListEntry", "In use"), default=True, in_table=True)
    is_sensitive: Mapped[bool | None] = field(N_("ListEntry", "Is it a sensitive datum?"))
    is_adequate: Mapped[bool | None] = field(
        N_("ListEntry", "Does the country have an adequate level of protection?")
    )
    number: Mapped[int | None] = field(N_("ListEntry", "Value in pesos"))
    source: Mapped[str] = field(N_("ListEntry", "Source"), default="")
