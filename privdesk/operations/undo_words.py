"""How undoing names what it undoes, and why it does."""

from __future__ import annotations

from privdesk.records import NumberSeries, Record
from privdesk.records.number_series import SERIES
from privdesk.text import say, translate

_LONGEST_NAME = 80


def name_of(record: Record) -> str:
    """The record's title, as much of it as a sentence holds; of a mere figure, what it is."""
    if isinstance(record, NumberSeries):
        return translate(
            "Undo",
            "{series} of {year}: first number {start}",
            series=say(SERIES[record.series]),
            year=record.year,
            start=record.start,
        )
    title = record.title
    return title if len(title) <= _LONGEST_NAME else f"{title[:_LONGEST_NAME]}…"


def reason() -> str:
    """The reason that the timeline shows."""
    return translate("Undo", "Undone right after it was recorded.")
