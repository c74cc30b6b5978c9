"""Which changes of a registered database the RNBD is told of, and by when.

Circular Única de la SIC, Título V, Cap. Segundo, as it is commonly read: purpose, processors,
channels, kinds of data, security measures, policy, and international transfers or transmissions.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from privdesk.rules.calendar import Calendar
from privdesk.rules.counted import Deadline, months_later
from privdesk.rules.terms import deadline

CHANGE = "rnbd.change"

# Fields and lists of rows of a database (records.owned). The number of data subjects is for the
# annual update; its name and its dates are corrections of the registration itself.
SUBSTANTIAL = frozenset(
    {
        *("purposes", "has_processors", "processors", "channels", "contents", "answers"),
        *("policy_name", "policy_version", "policy_url", "policy_in_force_on"),
        *("policy_in_force_words", "validity"),
        *("has_transfers", "has_transmissions", "transfers"),
    }
)
# By whom a database is processed: the lists of rows that name a processor, and in which column.
PROCESSORS = {"processors": "party_id", "transfers": "importer_id"}
# What the RNBD knows a processor by (its form, step 1).
IDENTITY = ("name", "document_type", "document_number", "country")


def processor_in(name: str, row: Mapping[str, Any]) -> int | None:
    """The id of the third party that a row of that list names as a processor; None where none."""
    if name not in PROCESSORS or (name == "transfers" and row.get("kind") != "transmission"):
        return None
    found: int | None = row.get(PROCESSORS[name])
    return found


def is_substantial(
    name: str, row: Mapping[str, Any] | None = None, changed: Collection[str] = ()
) -> bool:
    """Whether a change of that field, or in that list of rows, is told to the RNBD.

    `row` are the values of the row that was added, removed or changed, `changed` the names of its
    fields that changed (none where it came or went). A national assignment is no international
    transfer; of an answer on security only a yes or no is a measure, not its review or its note.
    """
    if name == "transfers" and row is not None and row.get("kind") == "national":
        return False
    if name == "answers" and changed and "is_met" not in changed:
        return False
    return name in SUBSTANTIAL


def first_business_days(month: date, n: int, calendar: Calendar) -> tuple[date, ...]:
    """The first `n` business days of the month in which that day lies, in order."""
    return calendar.business_days(month.replace(day=1), n)


def change_count(first_change: date, calendar: Calendar) -> Deadline:
    """The term to tell the RNBD of changes of which the first was on that day, explained."""
    return deadline(CHANGE, first_change, calendar)


def change_due(first_change: date, calendar: Calendar) -> date:
    """Its last day: the tenth business day of the month after the change."""
    return first_business_days(months_later(first_change.replace(day=1), 1), 10, calendar)[-1]
