"""Which dates of a record of the inventory were met: what the month shows of work that is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from privdesk.rules.inventory_terms import (
    CONTRACT_END,
    DISPOSAL,
    MEASURE_REVIEW,
    PARTY_AUDIT,
    REMOVAL,
    Around,
    InventoryDeadline,
    requires_registration,
)
from privdesk.rules.registration import REGISTRATION, registration_count
from privdesk.rules.retention import AT_LEAST
from privdesk.rules.sheet import Sheet
from privdesk.rules.substantial import CHANGE

_FILED = {"change": CHANGE, "removal": REMOVAL}


@dataclass(frozen=True)
class LookedAfter:
    """A contract whose end was looked after: on `day` it was renewed, or known to be over.

    `ends_on` is the end that it had until then; `is_renewed` whether it has a later one since.
    """

    ends_on: date
    day: date
    is_renewed: bool


def inventory_met(
    sheet: Sheet, around: Around, looked_after: Sequence[LookedAfter] = ()
) -> tuple[InventoryDeadline, ...]:
    """The dates of a record that were met, each with its `met_on`; they depend on what is on record
    alone. `looked_after` are those of a contract, which its history tells.
    """
    if sheet.id is None:
        return ()
    match sheet.record_type:
        case "database":
            return tuple(_of_database(sheet, around))
        case "activity":
            return tuple(_of_rows(sheet, "measures", "reviewed_on", MEASURE_REVIEW))
        case "party":
            return tuple(_of_rows(sheet, "audits", "done_on", PARTY_AUDIT))
        case "contract":
            return tuple(_of_contract(sheet, one) for one in looked_after)
        case "disposal":
            return tuple(_of_disposal(sheet, around))
        case _:
            return ()


def _of_database(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    registered = sheet["registered_on"]
    if registered is not None:
        counted = registration_count(sheet["created_on"], around.calendar)
        if counted and requires_registration(around) is not False:
            yield _met(sheet, REGISTRATION, registered, counted.due, counted.target)
        else:
            yield _met(sheet, REGISTRATION, registered)
    for row in sheet.rows_of("filings"):
        term = _FILED.get(str(row.values["kind"]))
        if term and row.values["filed_on"]:
            yield _met(sheet, term, row.values["filed_on"], about=row.id)


def _of_rows(sheet: Sheet, name: str, done: str, term: str) -> Iterator[InventoryDeadline]:
    for row in sheet.rows_of(name):
        if row.values[done]:
            yield _met(sheet, term, row.values[done], about=row.id)


def _of_contract(sheet: Sheet, one: LookedAfter) -> InventoryDeadline:
    if one.is_renewed:
        return _met(sheet, CONTRACT_END, one.day, one.ends_on)
    return _met(sheet, CONTRACT_END, one.day)  # that it is over was no work to be late with


def _of_disposal(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    done, due, rule = sheet["done_on"], sheet["due_on"], around.rule
    if sheet["status"] != "done" or done is None:
        return
    is_limit = due is not None and not (rule and rule["bound"] == AT_LEAST)
    yield _met(sheet, DISPOSAL, done, due if is_limit else None)


def _met(
    sheet: Sheet,
    term: str,
    met_on: date,
    due: date | None = None,
    target: date | None = None,
    *,
    about: int | None = None,
) -> InventoryDeadline:
    """One that has no limit any more stands on the day it was met."""
    assert sheet.id is not None
    own = None if due else met_on
    return InventoryDeadline(
        sheet.record_type, sheet.id, term, due, target, own, about, met_on=met_on
    )
