"""Where a year's consecutive numbers start."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_

REQUESTS = "request"
LETTERS = "letter"
DISPOSALS = "disposal"
SERIES = {
    REQUESTS: N_("NumberSeries", "Requests"),
    LETTERS: N_("NumberSeries", "Letters"),
    DISPOSALS: N_("NumberSeries", "Acts of disposal"),
}


class NumberSeries(Record):
    """The first consecutive number of a year, where it is not 1."""

    __tablename__ = "number_series"
    __table_args__ = (UniqueConstraint("series", "year"),)
    type_label = N_("NumberSeries", "Numbering")

    series: Mapped[str] = field(
        N_("NumberSeries", "Numbers of"), required=True, in_table=True, choices=SERIES
    )
    year: Mapped[int] = field(N_("NumberSeries", "Year"), required=True, in_table=True)
    start: Mapped[int] = field(
        N_("NumberSeries", "First number of the year"), required=True, in_table=True
    )
