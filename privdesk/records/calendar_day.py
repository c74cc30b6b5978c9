"""The office's dated additions to and removals from the calendar that ships with the program."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_

CHANGES = {
    "added": N_("CalendarDay", "Not a business day"),
    "removed": N_("CalendarDay", "Is a business day"),
}


class CalendarDay(Record):
    """A day off added, or a holiday removed, by a law or an authority; it moves legal limits."""

    __tablename__ = "calendar_day"
    type_label = N_("CalendarDay", "Day off by law or authority")
    title_field = "name"

    day: Mapped[date] = field(N_("CalendarDay", "Day"), required=True, in_table=True, unique=True)
    change: Mapped[str] = field(
        N_("CalendarDay", "What changes"),
        required=True,
        in_table=True,
        choices=CHANGES,
        default="added",
    )
    name: Mapped[str] = field(N_("CalendarDay", "Name"), required=True, in_table=True)
    source: Mapped[str] = field(
        N_("CalendarDay", "Law or act that says so"), required=True, in_table=True
    )


class Closure(Record):
    """Days on which the office itself is closed; they pull targets earlier and move no limit."""

    __tablename__ = "closure"
    type_label = N_("Closure", "Closure of the office")
    title_field = "name"

    first: Mapped[date] = field(N_("Closure", "First day"), required=True, in_table=True)
    last: Mapped[date] = field(N_("Closure", "Last day"), required=True, in_table=True)
    name: Mapped[str] = field(N_("Closure", "Reason"), required=True, in_table=True)
