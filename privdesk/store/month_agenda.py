"""What stands on each day of a month: what is due, by which target, what was met and missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from privdesk.rules.case import CLOSING, DATED_BY_OFFICE, WITHDRAWAL
from privdesk.rules.inventory_terms import NOTICED
from privdesk.rules.urgency import (
    DUE_SOON,
    DUE_TODAY,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    TARGET_PASSED,
    WAITING,
)
from privdesk.store.agenda import DueItem, due_item
from privdesk.store.due_rows import REQUEST, inventory_rows, request_rows
from privdesk.store.inventory_deadlines import CASES
from privdesk.store.lists import Day
from privdesk.store.tables import case_state, deadline, is_not_annulled

TARGET = "target"
MET = "met"
MISSED = "missed"
# The order within a day: what presses most stands first.
RANK = (
    OVERDUE,
    DUE_TODAY,
    DUE_SOON,
    ISSUED_UNSENT,
    TARGET_PASSED,
    WAITING,
    IN_TIME,
    TARGET,
    MISSED,
    MET,
)

# An answer that was extended is due by its extension alone.
_EXTENDED_BY = {"inquiry.answer": "inquiry.extension", "claim.answer": "claim.extension"}
# What is met by the way is told by what met it: of these the first stands for a request and day.
_TELLING = (
    *("inquiry.extension", "claim.extension", "inquiry.answer", "claim.answer"),
    *("other.answer", "processor.update", "claim.execution", "claim.transfer"),
    *("claim.completion", "claim.legend"),
)


@dataclass(frozen=True)
class DayEntry:
    """Something on a day. `mark`: the state of what is due that day (rules.urgency); `TARGET`, or
    that state where it has passed, on the day of a target before the limit; `MET` on the day it
    was met; `MISSED` on the limit of what was met later, on `met_on`.
    """

    day: date
    mark: str
    item: DueItem
    met_on: date | None = None
    is_target: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.mark not in (MET, MISSED)


def stands_on(item: DueItem, today: date) -> date:
    """The day of an open deadline in a calendar: its limit, or the date that the office set.

    Work without a date of its own, such as a letter to send, is to be done today; so is what
    follows from a person's own term that has ended.
    """
    limit = item.limit
    if item.term == WITHDRAWAL and limit is not None:
        return max(limit, today)
    return limit or item.own_date or max(item.earliest, today)


def day_entries(session: Session, day: Day, first: date, last: date) -> list[DayEntry]:
    """What stands on the days from `first` to `last`, both included, in order."""
    found = list(_open(session, day, first, last))
    found += _past(session, day, first, last)
    return sorted(found, key=_order)


def overdue_before(session: Session, day: Day, first: date) -> int:
    """How many deadlines were due before that day and are overdue."""
    query = select(func.count()).where(
        deadline.c.case_type.in_((REQUEST, *CASES)),
        deadline.c.is_open,
        deadline.c.earliest < first,
        deadline.c.binding < min(first, day.today),
        deadline.c.term != WITHDRAWAL,
    )
    return session.scalar(query) or 0


def _order(entry: DayEntry) -> tuple[date, int, str, str]:
    rank = RANK.index(TARGET if entry.is_target and entry.mark == TARGET else entry.mark)
    return (entry.day, rank, entry.item.case, entry.item.term)


def _open(session: Session, day: Day, first: date, last: date) -> list[DayEntry]:
    c = deadline.c
    dates = (c.earliest, c.target, c.binding)
    in_month: list[ColumnElement[bool]] = [column.between(first, last) for column in dates]
    if first <= day.today <= last:
        undated = and_(c.binding.is_(None), c.target.is_(None), c.term.not_in(DATED_BY_OFFICE))
        in_month.append(or_(undated, c.term == WITHDRAWAL))
    where = and_(c.is_open, c.earliest <= last, or_(*in_month))
    found: list[DayEntry] = []
    for row in (*request_rows(session, where), *inventory_rows(session, where)):
        item = due_item(row, day)
        entry = entry_of(item, day.today)
        on = entry.day
        found.append(entry)
        if item.target is not None and item.target < on and item.term != WITHDRAWAL:
            is_missed = item.target < day.today and item.term not in NOTICED
            mark = TARGET_PASSED if is_missed else TARGET
            found.append(DayEntry(item.target, mark, item, is_target=True))
    return [entry for entry in found if first <= entry.day <= last]


def entry_of(item: DueItem, today: date) -> DayEntry:
    """An open deadline on its day."""
    return DayEntry(stands_on(item, today), _mark(item, today), item)


def _mark(item: DueItem, today: date) -> str:
    """Its state; a date that the office set itself and missed has passed."""
    own = item.own_date
    if own is not None and own < today and item.state == IN_TIME:
        return TARGET_PASSED
    return item.state


def _past(session: Session, day: Day, first: date, last: date) -> list[DayEntry]:
    c = deadline.c
    met = c.met_on.between(first, last)
    missed = and_(c.met_on > c.binding, c.binding.between(first, last))
    found: dict[tuple[int, date], DayEntry] = {}
    for row in request_rows(session, met, _tells()):
        entry = DayEntry(row["met_on"], MET, due_item(row, day), row["met_on"])
        name = (row["case_id"], entry.day)
        if name not in found or _weight(entry) < _weight(found[name]):
            found[name] = entry
    done = [
        DayEntry(row["met_on"], MET, due_item(row, day), row["met_on"])
        for row in inventory_rows(session, met)
    ]
    late = [
        DayEntry(row["binding"], MISSED, due_item(row, day), row["met_on"])
        for row in (*request_rows(session, missed, _tells()), *inventory_rows(session, missed))
    ]
    return [*found.values(), *done, *late]


def _weight(entry: DayEntry) -> int:
    term = entry.item.term
    return _TELLING.index(term) if term in _TELLING else len(_TELLING)


def _tells() -> ColumnElement[bool]:
    """Of what was met: neither the person's own term, nor a closing, nor an extended answer's."""
    other = deadline.alias()
    extended = [
        and_(
            deadline.c.term == term,
            exists().where(
                other.c.case_type == deadline.c.case_type,
                other.c.case_id == deadline.c.case_id,
                other.c.term == by,
            ),
        )
        for term, by in _EXTENDED_BY.items()
    ]
    annulled = ~exists().where(
        case_state.c.case_type == deadline.c.case_type,
        case_state.c.case_id == deadline.c.case_id,
        is_not_annulled,
    )
    own = deadline.c.term.in_((WITHDRAWAL, CLOSING))
    return ~or_(own, annulled, *extended)
