"""The office's own days: days off by law or authority, and closures, added and taken back."""

from __future__ import annotations

from privdesk.records import CalendarDay, Closure
from privdesk.text import N_
from privdesk.ui.calendar_records import CalendarRecords
from privdesk.ui.table_model import ShownColumn


class DaysOffBox(CalendarRecords):
    """Days added or removed by law or authority."""

    record_type = CalendarDay
    heading = N_("Calendar", "Days off by law or authority")
    words = N_(
        "Calendar",
        "The holidays of Colombia are known to the program. Add here a day that a law or an "
        "authority declared not to be a business day, or the contrary, with the act that says so: "
        "it moves the legal limits.",
    )
    evidence_heading = N_("Calendar", "The act that declares the day")
    columns = (
        ShownColumn("day", 110),
        ShownColumn("change", 150),
        ShownColumn("name"),
        ShownColumn("source", 240),
    )
    order = "day"

    def first_values(self) -> dict[str, object]:
        return {"change": "added"}


class ClosuresBox(CalendarRecords):
    """The office's own closures."""

    record_type = Closure
    heading = N_("Calendar", "Closures of the office")
    words = N_(
        "Calendar",
        "Days on which the office itself does not work, such as collective holidays. They pull the "
        "targets earlier; the legal limits do not move.",
    )
    evidence_heading = N_("Calendar", "Files of the closure")
    columns = (ShownColumn("first", 110), ShownColumn("last", 110), ShownColumn("name"))
    order = "first"
