"""The `deadline` and `case_state` tables: rewritten by the rules with every event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, exists, func, insert, select, true
from sqlalchemy.orm import Session, selectinload

from privdesk.errors import NotFound
from privdesk.records import (
    CalendarDay,
    Closure,
    Organization,
    Request,
    RequestEvent,
)
from privdesk.rules import calendar as calendars
from privdesk.rules.calendar import Calendar, DayOff
from privdesk.rules.case import UPDATE, Assessment, Case, CaseDeadline
from privdesk.rules.procedure import assess
from privdesk.store.cases import case_of
from privdesk.store.tables import case_state, deadline, is_not_annulled
from privdesk.text import translate

REQUEST = Request.__tablename__
_CALENDAR_TABLES = {CalendarDay.__tablename__, Closure.__tablename__}
_SATURDAY = "saturday_is_business"
_ZONE = "time_zone"
_BATCH = 500


def organization(session: Session) -> Organization:
    """The store's organization. Raises `NotFound` in a store without one."""
    found = session.get(Organization, 1)
    if found is None:
        raise NotFound(translate("Store", "This file has no organization."))
    session.info["organization"] = found  # held, or the session forgets it and asks every time
    return found


def office_calendar(session: Session) -> Calendar:
    """The calendar of this office: the program's holidays, the officer's changes and closures."""
    days, closures = own_days(session)
    saturday = organization(session).saturday_is_business
    return calendar_of(days, closures, saturday_is_business=saturday)


def own_days(session: Session) -> tuple[list[CalendarDay], list[Closure]]:
    """The office's own days off and closures."""
    return list(session.scalars(select(CalendarDay))), list(session.scalars(select(Closure)))


def calendar_of(
    days: Iterable[CalendarDay], closures: Iterable[Closure], *, saturday_is_business: bool
) -> Calendar:
    """The program's holidays with these changes and closures, kept in a store or proposed."""
    listed = list(days)
    return Calendar(
        saturday_is_business=saturday_is_business,
        days_off=[DayOff(d.day, d.name, d.source) for d in listed if d.change == "added"],
        removed=[d.day for d in listed if d.change == "removed"],
        closures=[calendars.Closure(c.first, c.last, c.name) for c in closures],
    )


@dataclass(frozen=True)
class AssessedRequest:
    """A request with what the rules say of it, by this office's calendar and zone."""

    request: Request
    case: Case
    assessment: Assessment
    calendar: Calendar
    zone: str


def assess_request(session: Session, request: Request) -> AssessedRequest:
    """What the rules say of a request now."""
    zone = organization(session).time_zone
    calendar = office_calendar(session)
    case = case_of(request, zone)
    return AssessedRequest(request, case, assess(case, calendar), calendar, zone)


@dataclass(frozen=True)
class Counting:
    """What an office counts by: its calendar, and the zone whose days are its legal days."""

    calendar: Calendar
    zone: str


def office_counting(session: Session) -> Counting:
    """What this office counts by now."""
    return Counting(office_calendar(session), organization(session).time_zone)


def assessed_requests(
    session: Session, ids: Sequence[int], by: Counting | None = None
) -> Iterator[AssessedRequest]:
    """The given requests, in that order, each with what the rules say of it.

    They are counted `by` what is proposed, where that is given.
    """
    counting = by or office_counting(session)
    calendar, zone = counting.calendar, counting.zone
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        found = {r.id: r for r in session.scalars(_with_events(some))}
        for request in (found[i] for i in some):
            case = case_of(request, zone)
            yield AssessedRequest(request, case, assess(case, calendar), calendar, zone)


def _with_events(ids: Sequence[int]) -> Select[Request]:
    return (
        select(Request)
        .where(Request.id.in_(ids))
        .options(
            selectinload(Request.events).options(
                selectinload(RequestEvent.document),
                selectinload(RequestEvent.database),
                selectinload(RequestEvent.party),
            ),
            selectinload(Request.person),
            selectinload(Request.applicant),
            selectinload(Request.database),
            selectinload(Request.party),
        )
        .execution_options(populate_existing=True)
    )


def refresh(
    session: Session, touched: Mapping[str, set[int]], fields: Mapping[str, set[str]]
) -> None:
    """Rewrite the deadlines of every case that the touched records concern.

    `touched` maps a table's name to the ids of records created, changed or removed in this
    transaction, `fields` to the columns that did. A change of the calendar concerns every case
    but those that keep their deadlines as they were counted at their closing.
    """
    settings = fields.get(Organization.__tablename__, set())
    if _ZONE in settings:  # it makes the legal days of every case, closed ones included
        _rewrite(session, None)
        return
    ids = set(touched.get(REQUEST, ()))
    if _SATURDAY in settings or _CALENDAR_TABLES & touched.keys():
        ids |= _counted_by_the_calendar(session)
    if events := touched.get(RequestEvent.__tablename__):
        for some in _batches(events):
            ids.update(
                session.scalars(select(RequestEvent.request_id).where(RequestEvent.id.in_(some)))
            )
    if ids:
        _rewrite(session, ids)


def _counted_by_the_calendar(session: Session) -> set[int]:
    closing = RequestEvent.counted.is_not(None) & (RequestEvent.request_id == case_state.c.case_id)
    keeps = case_state.c.closed_on.is_not(None) & is_not_annulled & exists().where(closing)
    query = select(case_state.c.case_id).where(case_state.c.case_type == REQUEST, ~keeps)
    return set(session.scalars(query))


def differences(session: Session) -> list[str]:
    """The numbers of the requests whose kept deadlines differ from a rebuild."""
    wrong = []
    kept = _kept(session)
    for request, rows, state in _built(session, None):
        if kept.pop(request.id, ([], None)) != (sorted(rows, key=_order), state):
            wrong.append(request.number)
    wrong.extend(str(case_id) for case_id in kept)
    return wrong


def rebuild(session: Session, progress: Callable[[int, int], None] | None = None) -> None:
    """Count every case anew by the rules of this version; `progress(done, total)` is told of it."""
    _rewrite(session, None, progress)


def _rewrite(
    session: Session, ids: set[int] | None, progress: Callable[[int, int], None] | None = None
) -> None:
    session.flush()
    rows: list[dict[str, Any]] = []
    states: list[dict[str, Any]] = []
    total = session.scalar(select(func.count()).select_from(Request)) or 0 if progress else 0
    for _, deadlines, state in _built(session, ids):
        rows.extend(deadlines)
        states.append(state)
        if progress and len(states) % _BATCH == 0:
            progress(len(states), total)
    for some in [None] if ids is None else _batches(ids):
        for table in (deadline, case_state):
            chosen = table.c.case_id.in_(some) if some is not None else true()
            session.execute(delete(table).where(table.c.case_type == REQUEST, chosen))
    if rows:
        session.execute(insert(deadline), rows)
    if states:
        session.execute(insert(case_state), states)


def _built(
    session: Session, ids: set[int] | None
) -> Iterator[tuple[Request, list[dict[str, Any]], dict[str, Any]]]:
    listed = sorted(ids if ids is not None else session.scalars(select(Request.id)))
    for assessed in assessed_requests(session, listed):
        request, assessment = assessed.request, assessed.assessment
        is_open = {id(d) for d in assessment.open_deadlines}
        rows = [_row(request.id, d, is_open=id(d) in is_open) for d in assessment.deadlines]
        yield request, rows, _state(request.id, assessed.case.received, assessment)


def _row(case_id: int, counted: CaseDeadline, *, is_open: bool) -> dict[str, Any]:
    return {
        "case_type": REQUEST,
        "case_id": case_id,
        "term": counted.term,
        "due": counted.due,
        "target": counted.target,
        "promised": counted.promised,
        "internal": counted.internal,
        "met_on": counted.met_on,
        "unsent": counted.unsent,
        "about": counted.about,
        "is_open": is_open,
        "earliest": counted.earliest,
        "binding": counted.limit,
    }


def _state(case_id: int, received: date, assessment: Assessment) -> dict[str, Any]:
    ours = [d for d in assessment.open_deadlines if not d.runs_for_person]
    main = assessment.main
    return {
        "case_type": REQUEST,
        "case_id": case_id,
        "received_on": received,
        "closed_on": assessment.closed_on,
        "answered_on": assessment.answered_on,
        "decision": assessment.decision,
        "in_time": _in_time(assessment),
        "has_unsent": any(d.unsent for d in ours),
        "stage": assessment.stage,
        "awaits_person": assessment.awaits_person,
        "person_until": assessment.person_until,
        "main_limit": main.limit,
        "main_target": main.target,
        "earliest": _earliest(ours),
        "target": min((d.target for d in ours if d.target), default=None),
        "binding": min((d.limit for d in ours if d.limit), default=None),
    }


def _earliest(ours: list[CaseDeadline]) -> date | None:
    """The first date by law or promise; where the office alone gave dates, the first of those."""
    pressing = [day for d in ours for day in (d.due, d.target, d.promised) if day]
    return min(pressing or (d.earliest for d in ours), default=None)


def _in_time(assessment: Assessment) -> bool | None:
    """Whether the answer, or a processor's update, came by its limit; None without one of them."""
    main = assessment.main
    done = main.met_on if main.term == UPDATE else assessment.answered_on
    return done <= main.limit if done and main.limit else None


def _kept(session: Session) -> dict[int, tuple[list[dict[str, Any]], dict[str, Any] | None]]:
    columns = [c for c in deadline.c if c.name != "id"]
    found: dict[int, tuple[list[dict[str, Any]], dict[str, Any] | None]] = {}
    for row in session.execute(select(*columns)).mappings():
        found.setdefault(row["case_id"], ([], None))[0].append(dict(row))
    for state in session.execute(select(case_state)).mappings():
        rows, _ = found.get(state["case_id"], ([], None))
        found[state["case_id"]] = (sorted(rows, key=_order), dict(state))
    return found


def _order(row: dict[str, Any]) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in row.items())


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """SQLite takes a limited number of parameters in one statement."""
    listed = sorted(ids)
    for start in range(0, len(listed), _BATCH):
        yield listed[start : start + _BATCH]
