"""Where a database says “no” of what stands in it: neither answer can be taken from it then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.text import N_, Message, say, translate

# By the question, the kind of the transfers that it asks about.
_KINDS = {
    "has_transfers": "transfer",
    "has_transmissions": "transmission",
    "has_national": "national",
}
_SENTENCES: dict[str, Message] = {
    "has_processors": N_(
        "DatabaseWarnings", "It says that it has no processors, and some stand here ({parties})."
    ),
    "has_transfers": N_(
        "DatabaseWarnings",
        "It says that there are no international transfers, and some stand here ({parties}).",
    ),
    "has_transmissions": N_(
        "DatabaseWarnings",
        "It says that there are no international transmissions, and some stand here ({parties}).",
    ),
    "has_national": N_(
        "DatabaseWarnings",
        "It says that there are no national assignments, and some stand here ({parties}).",
    ),
}


def denials(database: Sheet, names: Mapping[int, str], on: date | None = None) -> dict[str, str]:
    """By the field of each “no” that the database's own rows deny, a sentence that says so.

    `names` are the third parties' by id; what ended before the day `on` denies nothing.
    """
    found = {}
    for question, sentence in _SENTENCES.items():
        parties = _denied_by(database, question, on) if database[question] is False else ()
        if parties:
            unnamed = translate("DatabaseWarnings", "a third party")
            told = ", ".join(names.get(one) or unnamed for one in parties)
            found[question] = say(sentence, parties=told)
    return found


def is_over(transfer: RowSheet, on: date | None) -> bool:
    """Whether a transfer ended before that day."""
    until = transfer.values.get("until_on")
    return bool(on and until and until < on)


def _denied_by(database: Sheet, question: str, on: date | None) -> tuple[int, ...]:
    if question == "has_processors":
        parties = [row.values["party_id"] for row in database.rows_of("processors")]
    else:
        parties = [
            row.values["importer_id"]
            for row in database.rows_of("transfers")
            if row.values["kind"] == _KINDS[question] and not is_over(row, on)
        ]
    return tuple(dict.fromkeys(parties))
