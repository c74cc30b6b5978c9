"""What the window of a row is called, while it is new and afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from privdesk.text import N_, Message, say


class RowWords(NamedTuple):
    """The title of the window of a new row, and of one that is changed."""

    new: Message
    changed: Message


_ROWS: dict[str, RowWords] = {
    "database_purpose": RowWords(N_("RowWords", "New purpose"), N_("RowWords", "Purpose")),
    "database_place": RowWords(N_("RowWords", "New place"), N_("RowWords", "Place")),
    "database_channel": RowWords(
        N_("RowWords", "New channel of attention"), N_("RowWords", "Channel of attention")
    ),
    "database_processor": RowWords(N_("RowWords", "New processor"), N_("RowWords", "Processor")),
    "database_filing": RowWords(
        N_("RowWords", "New update of the RNBD"), N_("RowWords", "Update of the RNBD")
    ),
    "activity_controller": RowWords(
        N_("RowWords", "One more controller"), N_("RowWords", "Controller")
    ),
    "activity_purpose": RowWords(N_("RowWords", "New purpose"), N_("RowWords", "Purpose")),
    "activity_subject": RowWords(
        N_("RowWords", "New category of data subjects"),
        N_("RowWords", "Category of data subjects"),
    ),
    "activity_data": RowWords(
        N_("RowWords", "New category of data"), N_("RowWords", "Category of data")
    ),
    "activity_recipient": RowWords(N_("RowWords", "New recipient"), N_("RowWords", "Recipient")),
    "activity_system": RowWords(
        N_("RowWords", "New system or tracker"), N_("RowWords", "System or tracker")
    ),
    "activity_measure": RowWords(N_("RowWords", "New measure"), N_("RowWords", "Measure")),
    "activity_database": RowWords(
        N_("RowWords", "Database of the activity"), N_("RowWords", "Database of the activity")
    ),
    "party_contact": RowWords(N_("RowWords", "New contact"), N_("RowWords", "Contact")),
    "party_audit": RowWords(N_("RowWords", "New audit"), N_("RowWords", "Audit")),
    "transfer": RowWords(
        N_("RowWords", "New transfer or transmission"), N_("RowWords", "Transfer or transmission")
    ),
}
# By the kind of a transfer.
_TRANSFERS: dict[str, RowWords] = {
    "transfer": RowWords(
        N_("RowWords", "New international transfer"), N_("RowWords", "International transfer")
    ),
    "transmission": RowWords(
        N_("RowWords", "New international transmission"),
        N_("RowWords", "International transmission"),
    ),
    "national": RowWords(
        N_("RowWords", "New national assignment"), N_("RowWords", "National assignment")
    ),
}


def row_title(record_type: str, values: Mapping[str, Any], *, is_new: bool) -> str:
    """The title of the window of a row with these values."""
    words = _ROWS[record_type]
    if record_type == "transfer":
        words = _TRANSFERS.get(str(values.get("kind")), words)
    return say(words.new if is_new else words.changed)
