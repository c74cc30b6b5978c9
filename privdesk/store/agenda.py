"""What is due, whose, and by when; and the year's figures that stand beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Integer, RowMapping, and_, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from privdesk.records import Person, Request, RequestEvent
from privdesk.rules.case import WITHDRAWAL
from privdesk.rules.urgency import urgency
from privdesk.store.lists import Day
from privdesk.store.tables import case_state, deadline, is_not_annulled

_AS_NUMBER = type_coerce(case_state.c.in_time, Integer)


@dataclass(frozen=True)
class DueItem:
    """One deadline that is work now; dates are legal days (rules.case.CaseDeadline).

    `about` is the id of the event it follows; `area` the name of the area whose reply is awaited.
    The person's own term waits, and is never overdue by its `state`.
    """

    case_id: int
    case: str  # its number
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


def due_items(session: Session, day: Day, until: date | None = None) -> list[DueItem]:
    """Every open deadline, by its earliest date; with `until`, up to that day and what is overdue.

    Of a closed case only the rest in the backups is still open.
    """
    query = (
        select(
            deadline,
            Request.number.label("number"),
            Person.name.label("whose"),
            RequestEvent.area.label("area"),
        )
        .join(Request, and_(deadline.c.case_type == "request", deadline.c.case_id == Request.id))
        .join(Person, Person.id == Request.person_id)
        .outerjoin(RequestEvent, RequestEvent.id == deadline.c.about)
        .where(deadline.c.is_open)
        .order_by(deadline.c.earliest, deadline.c.case_id, deadline.c.term, deadline.c.id)
    )
    if until is not None:
        query = query.where(or_(deadline.c.earliest <= until, deadline.c.binding < day.today))
    return [due_item(row, day) for row in session.execute(query).mappings()]


def due_item(row: RowMapping, day: Day) -> DueItem:
    """A row of the deadlines, with its request's `number`, `whose` it is and the `area` asked."""
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
    )


@dataclass(frozen=True)
class Pressing:
    """How many deadlines, and how many requests with one, are due by today, and are overdue."""

    terms: int
    overdue_terms: int
    requests: int
    overdue_requests: int


def pressing(session: Session, today: date) -> Pressing:
    """What is overdue or due today, counted; the person's own term presses nobody."""
    binding = deadline.c.binding
    terms = func.count()
    overdue_terms = func.count().filter(binding < today)
    requests = func.count(deadline.c.case_id.distinct())
    overdue = func.count(deadline.c.case_id.distinct()).filter(binding < today)
    query = select(terms, overdue_terms, requests, overdue).where(
        deadline.c.case_type == "request",
        deadline.c.is_open,
        deadline.c.term != WITHDRAWAL,
        deadline.c.earliest <= today,  # never after the binding date, and indexed
        binding <= today,
    )
    return Pressing(*session.execute(query).one())


def _state(row: RowMapping, day: Day) -> str:
    waits = row["term"] == WITHDRAWAL
    return urgency(
        None if waits else row["binding"],
        None if waits else row["target"],
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
