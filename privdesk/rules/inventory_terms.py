"""Which dates a record of the inventory raises: what Hoy, the month and the lists keep of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar
from privdesk.rules.lists import EntryList
from privdesk.rules.registration import (
    REGISTRATION,
    must_register,
    office_threshold,
    registration_count,
)
from privdesk.rules.retention import AT_LEAST, held_by, notice_day
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.substantial import CHANGE, change_count
from privdesk.text import N_

REMOVAL = "rnbd.removal"
DATABASE_REVIEW = "database.review"
ACTIVITY_REVIEW = "activity.review"
MEASURE_REVIEW = "measure.review"
CONTRACT_END = "contract.end"
PARTY_AUDIT = "party.audit"
DISPOSAL = "retention.disposal"

INVENTORY_TERMS = {
    REGISTRATION: N_("Task", "Register the database in the RNBD"),
    CHANGE: N_("Task", "Tell the RNBD what changed"),
    REMOVAL: N_("Task", "Tell the RNBD that the database is no more"),
    DATABASE_REVIEW: N_("Task", "Review the security measures"),
    ACTIVITY_REVIEW: N_("Task", "Review the activity"),
    MEASURE_REVIEW: N_("Task", "Review the measure"),
    CONTRACT_END: N_("Task", "Look after the contract that ends"),
    PARTY_AUDIT: N_("Task", "Audit the third party"),
    DISPOSAL: N_("Task", "Dispose of the data"),
}

# The others end with a contract, by a retention rule or on a day that the office gave itself.
OF_LAW = frozenset({REGISTRATION, CHANGE})
# Those of which one is told so many days before: from then on they are soon due, and nothing was
# missed on that day.
NOTICED = frozenset({CONTRACT_END, DISPOSAL})


@dataclass(frozen=True)
class InventoryDeadline:
    """One date of a record that is work; legal days.

    `due` is a limit: of the law (`rnbd.*`), of a contract, of a rule that keeps data at most so
    long; `target` the last business day before it on which the office is open, of the law's terms;
    `internal` a day that the office gave itself. Of those of `NOTICED` the day of the notice is
    `internal` where there is a limit, else `target`. `about` is the id of the row it is of. What
    was done has `met_on` (rules.inventory_met); it is work no more.
    """

    case_type: str
    case_id: int
    term: str
    due: date | None = None
    target: date | None = None
    internal: date | None = None
    about: int | None = None
    met_on: date | None = None

    @property
    def earliest(self) -> date:
        """The first of its dates."""
        return min(day for day in (self.due, self.target, self.internal) if day)


@dataclass(frozen=True)
class Around:
    """What a record's dates depend on besides itself.

    `organization` are its values by field names; `first_change` is the day of the database's first
    substantial change that the RNBD was not told of (store.changes), None without one; `rule` are
    the values of a disposal's retention rule, None without one; `holds` are the legal holds.
    """

    organization: Mapping[str, Any]
    uvt: EntryList
    calendar: Calendar
    first_change: date | None = None
    rule: Mapping[str, Any] | None = None
    holds: tuple[Sheet, ...] = ()


def inventory_deadlines(sheet: Sheet, around: Around) -> tuple[InventoryDeadline, ...]:
    """The dates that a record on record raises now; none for types that raise none.

    They depend on what is on record alone, never on today: a table that keeps them can be rebuilt
    alike, and agrees with the sheet (`rules.registration`). While nobody can say whether a database
    must be registered, its term stands.
    """
    raised = _RAISED.get(sheet.record_type)
    return tuple(raised(sheet, around)) if raised and sheet.id is not None else ()


def _of_database(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    is_closed = sheet["status"] == "closed"
    if sheet["registered_on"] is not None:
        yield from _of_registered(sheet, around, is_closed=is_closed)
    elif not is_closed:
        counted = registration_count(sheet["created_on"], around.calendar)
        if counted and requires_registration(around) is not False:
            yield _dated(sheet, REGISTRATION, counted.due, counted.target)
    if sheet["security_review_on"] and not is_closed:
        yield _dated(sheet, DATABASE_REVIEW, internal=sheet["security_review_on"])


def _of_registered(sheet: Sheet, around: Around, *, is_closed: bool) -> Iterator[InventoryDeadline]:
    """What the RNBD is to be told; nothing more once it was told that the database is no more."""
    if is_closed and is_removed(sheet):
        return
    if around.first_change is not None:
        changed = change_count(around.first_change, around.calendar)
        yield _dated(sheet, CHANGE, changed.due, changed.target)
    if is_closed:
        # No norm says by when: the office's own date, as for any other change. While nobody says
        # since when it is closed, the day it was registered, so that it is not forgotten.
        since = sheet["closed_on"] or sheet["registered_on"]
        yield _dated(sheet, REMOVAL, internal=_told_by(since, around.calendar))


def _told_by(closed: date, calendar: Calendar) -> date:
    try:
        return change_count(closed, calendar).due
    except BadInput:  # outside the years whose holidays are known: long ago
        return closed


def is_removed(sheet: Sheet) -> bool:
    """Whether the RNBD was told that a database is no more."""
    return any(row.values["kind"] == "removal" for row in sheet.rows_of("filings"))


def requires_registration(around: Around) -> bool | None:
    """Whether the organization must register its databases; None where nobody can say."""
    limit = office_threshold(around.organization, around.uvt)
    return must_register(around.organization, limit)[0]


def _of_activity(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    if sheet["status"] == "ended":
        return
    if sheet["review_on"]:
        yield _dated(sheet, ACTIVITY_REVIEW, internal=sheet["review_on"])
    for row in sheet.rows_of("measures"):
        planned, done = row.values["review_on"], row.values["reviewed_on"]
        if planned and (done is None or done < planned):
            yield _dated(sheet, MEASURE_REVIEW, internal=planned, about=row.id)


def _of_party(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    audits = sheet.rows_of("audits")
    for place, row in enumerate(audits):
        planned = row.values["next_on"]
        if planned and not _was_followed(row, audits, place):
            yield _dated(sheet, PARTY_AUDIT, internal=planned, about=row.id)


def _was_followed(row: RowSheet, audits: tuple[RowSheet, ...], place: int) -> bool:
    """Whether an audit was done after the one that planned the next."""
    done = row.values["done_on"]
    return any(
        other.values["done_on"] is not None
        and (other.values["done_on"] > done if done else number > place)
        for number, other in enumerate(audits)
    )


def _of_contract(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    ends = sheet["ends_on"]
    if sheet["status"] != "in_force" or sheet["has_no_end"] or ends is None:
        return
    yield _dated(sheet, CONTRACT_END, ends, internal=notice_day(ends, sheet["notice_days"]))


def _of_disposal(sheet: Sheet, around: Around) -> Iterator[InventoryDeadline]:
    due, rule = sheet["due_on"], around.rule
    if sheet["status"] != "planned" or due is None:
        return
    on = _free_from(sheet, due, around.holds)
    if on is None:
        return
    notice = notice_day(on, rule["notice_days"] if rule else None)
    if on > due or (rule and rule["bound"] == AT_LEAST):
        yield _dated(sheet, DISPOSAL, target=notice, internal=on)
    else:
        yield _dated(sheet, DISPOSAL, due, internal=notice)


def _free_from(sheet: Sheet, due: date, holds: tuple[Sheet, ...]) -> date | None:
    """The first day from `due` on on which no hold forbids it; None while nobody knows it.

    A hold on record has begun (rules.date_order): what is still planned it forbids, also where it
    began after `due`, as a lawsuit does.
    """
    for hold in sorted(holds, key=itemgetter("since_on")):
        forbids = held_by(
            [hold],
            rule_id=sheet["retention_rule_id"],
            database_id=sheet["database_id"],
            activity_id=sheet["activity_id"],
            person_id=sheet["person_id"],
            today=hold["since_on"],
        )
        if forbids and hold["until_on"] is None:
            return None
        if forbids:
            due = max(due, hold["until_on"] + timedelta(1))
    return due


def _dated(
    sheet: Sheet,
    term: str,
    due: date | None = None,
    target: date | None = None,
    *,
    internal: date | None = None,
    about: int | None = None,
) -> InventoryDeadline:
    assert sheet.id is not None
    return InventoryDeadline(sheet.record_type, sheet.id, term, due, target, internal, about)


_RAISED: dict[str, Callable[[Sheet, Around], Iterator[InventoryDeadline]]] = {
    "database": _of_database,
    "activity": _of_activity,
    "party": _of_party,
    "contract": _of_contract,
    "disposal": _of_disposal,
}
