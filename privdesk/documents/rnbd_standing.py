"""How a database stands with the RNBD, at the head of its sheet: must it be there, is it over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from privdesk.documents.inventory_scope import day_words
from privdesk.documents.inventory_values import pesos
from privdesk.documents.record_pages import RecordPages
from privdesk.documents.register import shown_moment
from privdesk.documents.rnbd_items import Step
from privdesk.fields import answer_words
from privdesk.text import number_words, short_date, translate

if TYPE_CHECKING:
    from privdesk.rules.registration import Registration
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

_REMOVAL, _CLOSED = "removal", "closed"


def draw_standing(
    pages: RecordPages,
    inventory: Inventory,
    database: Sheet,
    found: Registration,
    steps: Sequence[Step],
    made: datetime,
) -> None:
    """Whether it must be registered, until when, and what is missing in all."""
    end = end_words(inventory, database)
    facts = [
        (translate("Inventory", "Day"), day_words(inventory, made)),
        (translate("Register", "Generated"), shown_moment(made, inventory.zone)),
        (translate("Rnbd", "Status"), end),
        (translate("Rnbd", "Must it be registered?"), "" if end else _must(found)),
        (translate("Rnbd", "Total assets and threshold"), "" if end else _threshold(found)),
        (translate("Rnbd", "Registered"), _registered(found)),
        (translate("Rnbd", "Last day to register it"), "" if end else _until(found)),
        (translate("Rnbd", "Missing"), "" if end else _missing(steps)),
    ]
    pages.facts([(label, value) for label, value in facts if value])
    pages.y -= 4
    for note in () if end else found.notes:
        pages.note(note)
    pages.note(
        translate(
            "Rnbd",
            "In the order of the SIC's form. Lists, questions and their RNBD codes are those of "
            "this office: check them against the drop-down lists of the form, which may say "
            "something else.",
        )
    )


def end_words(inventory: Inventory, database: Sheet) -> str:
    """That it was removed from the RNBD, or is closed, and what is to be told; "" while in use."""
    removals = [r.values for r in database.rows_of("filings") if _ends(r.values, database)]
    if removals:
        return _removed(removals[-1])
    if database["status"] != _CLOSED:
        return ""
    if database["registered_on"] or database["rnbd_number"]:
        return translate(
            "Rnbd",
            "{closed}. Its removal has not been told to the RNBD.",
            closed=_closing(database),
        )
    return translate(
        "Rnbd", "{closed}. It was never registered in the RNBD.", closed=_closing(database)
    )


def _ends(filing: Mapping[str, Any], database: Sheet) -> bool:
    """Whether by that filing it was removed, and not registered again afterwards."""
    filed, registered = filing["filed_on"], database["registered_on"]
    again = filed is not None and registered is not None and registered > filed
    return filing["kind"] == _REMOVAL and not again


def _removed(filing: Mapping[str, Any]) -> str:
    day, number = filing["filed_on"], filing["filing_number"]
    return translate(
        "Rnbd",
        "Removed from the RNBD on {day}, filing number {number}.",
        day=short_date(day) if day else translate("Rnbd", "(day not on record)"),
        number=number or translate("Rnbd", "not on record"),
    )


def _closing(database: Sheet) -> str:
    if database["closed_on"] is None:
        return translate("Rnbd", "Closed")
    return translate("Rnbd", "Closed on {day}", day=short_date(database["closed_on"]))


def _missing(steps: Sequence[Step]) -> str:
    lacking = sum(step.lacking for step in steps)
    if not lacking:
        return translate("Rnbd", "Nothing: it is ready to be typed in.")
    return translate("Rnbd", "{count} data, marked in each step.", count=lacking)


def _must(found: Registration) -> str:
    must = translate("Rnbd", "Not known yet") if found.must is None else answer_words(found.must)
    return f"{must}. {found.why}"


def _threshold(found: Registration) -> str:
    if found.threshold is None or found.assets is None:
        return ""
    return translate(
        "Rnbd",
        "{assets}; 100,000 UVT of {year}: {threshold}",
        assets=pesos(found.assets),
        year=found.threshold.year,
        threshold=pesos(found.threshold.pesos),
    )


def _registered(found: Registration) -> str:
    """The day and number of the registration, or which of them nobody wrote: that is no "no"."""
    if found.registered is None and not found.number:
        return translate("Rnbd", "Neither its number nor its day are on record")
    day = found.registered
    return translate(
        "Rnbd",
        "{day}, number {number}",
        day=short_date(day) if day else translate("Rnbd", "(day not on record)"),
        number=found.number or translate("Rnbd", "not on record"),
    )


def _until(found: Registration) -> str:
    if found.due is None or found.is_registered or found.must is False:
        return ""
    day, left = short_date(found.due), found.days_left
    if left is None:
        return day
    if left < 0:
        return translate(
            "Rnbd", "{day}: {count} business days overdue", day=day, count=number_words(-left)
        )
    return translate("Rnbd", "{day}: {count} business days left", day=day, count=number_words(left))
