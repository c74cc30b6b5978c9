"""What is due, whose, and by when; and the year's figures that stand beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from heapq import merge
from typing import Any

from sqlalchemy import ColumnElement, Integer, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from privdesk.rules.case import DATED_BY_OFFICE, WITHDRAWAL
from privdesk.rules.inventory_terms import NOTICED
from privdesk.rules.urgency import urgency
from privdesk.store.due_rows import REQUEST, inventory_rows, request_rows
from privdesk.store.inventory_deadlines import CASES
from privdesk.store.lists import Day
from privdesk.store.tables import case_state, deadline, is_not_annulled

_AS_NUMBER = type_coerce(case_state.c.in_time, Integer)


@dataclass(frozen=True)
class DueItem:
    """One deadline that is work now; dates are legal days (rules.case.CaseDeadline).

    Of a request, `case` is its number, `whose` its person, `about` the id of the event it follows
    and `area` the name of the area whose reply is awaited. The person's own term waits, and is
    never overdue by its `state`. Of a record of the inventory `case` is its title, `whose` who
    answers for it, `about` and `area` the id and words of the row it is of, and `changes` names
    the fields and lists of rows that changed (rules.substantial).
    """

    case_id: int
    case: str
    case_type: str
    whose: str
    term: str
    due: date | None
    target: date | None
    promised: date | None
    internal: date | None
    unsent: str | None
    earliest: date
    is_overdue: bool
    state: str  # one of rules.urgency
    about: int | None = None
    area: str = ""
    changes: tuple[str, ...] = ()

    @property
    def is_request(self) -> bool:
        """Whether it is a request's; else it is of a record of the inventory."""
        return self.case_type == REQUEST

    @property
    def limit(self) -> date | None:
        """The binding date: of the law, of a policy's promise, of a contract or retention rule."""
        return min((d for d in (self.due, self.promised) if d), default=None)

    @property
    def own_date(self) -> date | None:
        """The date that the office gave its own work; None where a limit dates it, or nothing."""
        is_own = not self.is_request or self.term in DATED_BY_OFFICE
        return self.internal if is_own and self.limit is None else None


def due_items(session: Session, day: Day, until: date | None = None) -> list[DueItem]:
    """Every open deadline, by its earliest date; with `until`, up to that day and what is overdue.

    Of a closed case only the rest in the backups is still open.
    """
    where: list[ColumnElement[bool]] = [deadline.c.is_open]
    if until is not None:
        where.append(or_(deadline.c.earliest <= until, deadline.c.binding < day.today))
    rows = merge(
        request_rows(session, *where),
        inventory_rows(session, *where),
        key=lambda row: row["earliest"],
    )
    return [due_item(row, day) for row in rows]


def due_item(row: Mapping[str, Any], day: Day) -> DueItem:
    """A row of the deadlines, as `due_rows` names it."""
    return DueItem(
        case_id=row["case_id"],
        case=row["number"],
        case_type=row["case_type"],
        whose=row["whose"],
        term=row["term"],
        due=row["due"],
        target=row["target"],
        promised=row["promised"],
        internal=row["internal"],
        unsent=row["unsent"],
        earliest=row["earliest"],
        is_overdue=row["binding"] is not None and row["binding"] < day.today,
        state=_state(row, day),
        about=row["about"],
        area=row["area"] or "",
        changes=tuple((row["changes"] or "").split()),
    )


@dataclass(frozen=True)
class Pressing:
    """How many deadlines are due by today, and are overdue; of all, and of the inventory alone.

    `requests` counts requests with one of them.
    """

    terms: int
    overdue_terms: int
    requests: int
    overdue_requests: int
    inventory: int = 0
    overdue_inventory: int = 0


def pressing(session: Session, today: date) -> Pressing:
    """What is overdue or due today, counted; the person's own term presses nobody."""
    terms, overdue_terms, requests, overdue = _pressing(session, today, REQUEST)
    of_inventory, overdue_of_inventory, _, _ = _pressing(session, today, *CASES)
    return Pressing(
        terms + of_inventory,
        overdue_terms + overdue_of_inventory,
        requests,
        overdue,
        of_inventory,
        overdue_of_inventory,
    )


def _pressing(session: Session, today: date, *case_types: str) -> tuple[int, int, int, int]:
    binding = deadline.c.binding
    cases = func.count(deadline.c.case_id.distinct())
    late = binding < today
    query = select(func.count(), func.count().filter(late), cases, cases.filter(late)).where(
        deadline.c.case_type.in_(case_types),
        deadline.c.is_open,
        deadline.c.term != WITHDRAWAL,
        deadline.c.earliest <= today,  # never after the binding date, and indexed
        binding <= today,
    )
    found = session.execute(query).one()
    return (found[0], found[1], found[2], found[3])


def _state(row: Mapping[str, Any], day: Day) -> str:
    waits = row["term"] == WITHDRAWAL
    return urgency(
        None if waits else row["binding"],
        None if waits or row["term"] in NOTICED else row["target"],  # a notice is none to be met
        row["earliest"],
        unsent=row["unsent"] is not None,
        closed=False,
        today=day.today,
        soon=day.soon,
        waits=waits,
        person_until=row["binding"] if waits else None,
    )


@dataclass(frozen=True)
class MonthFigures:
    """The requests received in one month, by outcome; `denied` are all others that are closed.

    `in_time` counts those of the `answered` ones.
    """

    year: int
    month: int
    granted: int
    partly: int
    denied: int
    open: int
    answered: int
    in_time: int

    @property
    def total(self) -> int:
        return self.granted + self.partly + self.denied + self.open


@dataclass(frozen=True)
class YearFigures:
    """The requests received in a year; `in_time` of the `answered` ones that have a term."""

    year: int
    received: int
    open: int
    closed: int
    answered: int
    in_time: int


def months(session: Session, today: date, how_many: int = 6) -> list[MonthFigures]:
    """Figures of the last months, the current one last. An open case has no outcome yet.

    Withdrawn and transferred requests stand with the denied ones; annulled ones count nowhere.
    """
    month = func.strftime("%Y-%m", case_state.c.received_on)
    query = (
        select(
            month,
            case_state.c.decision,
            case_state.c.closed_on.is_(None),
            func.count(),
            func.count(case_state.c.in_time),
            func.sum(_AS_NUMBER),
        )
        .where(
            case_state.c.case_type == "request",
            case_state.c.received_on >= date(*_last_months(today, how_many)[0], 1),
            is_not_annulled,
        )
        .group_by(month, case_state.c.decision, case_state.c.closed_on.is_(None))
    )
    counted: dict[str, dict[str, int]] = {}
    for name, decision, is_open, total, answered, in_time in session.execute(query):
        figures = counted.setdefault(name, dict.fromkeys(_NAMES, 0))
        figures["open" if is_open else _OUTCOME.get(decision, "denied")] += total
        figures["answered"] += answered
        figures["in_time"] += in_time or 0
    return [
        MonthFigures(y, m, **counted.get(f"{y:04}-{m:02}", dict.fromkeys(_NAMES, 0)))
        for y, m in _last_months(today, how_many)
    ]


_NAMES = ("granted", "partly", "denied", "open", "answered", "in_time")
_OUTCOME = {"granted": "granted", "partly": "partly"}


def _last_months(today: date, how_many: int) -> list[tuple[int, int]]:
    last = today.year * 12 + today.month - 1
    return [(n // 12, n % 12 + 1) for n in range(last - how_many + 1, last + 1)]


def year_figures(session: Session, year: int) -> YearFigures:
    """Figures of the requests received in a calendar year; annulled ones are left out."""
    c = case_state.c
    received, closed, answered, in_time = session.execute(
        select(
            func.count(),
            func.count(c.closed_on),
            func.count(c.in_time),
            func.coalesce(func.sum(_AS_NUMBER), 0),
        ).where(
            c.case_type == "request",
            is_not_annulled,
            c.received_on >= date(year, 1, 1),
            c.received_on <= date(year, 12, 31),
        )
    ).one()
    return YearFigures(year, received, received - closed, closed, answered, in_time)
