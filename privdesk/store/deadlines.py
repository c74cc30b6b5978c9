"""The `deadline` and `case_state` tables: rewritten by the rules with whatever they rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, selectinload

from privdesk.records import (
    CalendarDay,
    Closure,
    Organization,
    Request,
    RequestEvent,
)
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import UPDATE, Assessment, Case, CaseDeadline
from privdesk.rules.procedure import assess
from privdesk.store import inventory_deadlines
from privdesk.store.batches import batches
from privdesk.store.cases import case_of
from privdesk.store.counting import (
    Counting,
    office_calendar,
    office_counting,
    organization,
)
from privdesk.store.deadline_rows import CaseRows, Row, different, replace
from privdesk.store.inventory_deadlines import CountingOffice
from privdesk.store.sheets import row_values, uvt
from privdesk.store.tables import case_state, is_not_annulled

REQUEST = Request.__tablename__
_CALENDAR_TABLES = {CalendarDay.__tablename__, Closure.__tablename__}
_SATURDAY = "saturday_is_business"
_ZONE = "time_zone"
_BATCH = 500


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
    """Rewrite the deadlines of every request and record that the touched records concern.

    `touched` maps a table's name to the ids of records created, changed or removed in this
    transaction, `fields` to the columns that did. A change of the calendar concerns every case
    but those that keep their deadlines as they were counted at their closing.
    """
    settings = fields.get(Organization.__tablename__, set())
    recounts = bool(_CALENDAR_TABLES & touched.keys() or {_SATURDAY, _ZONE} & settings)
    ids = None if _ZONE in settings else _touched_requests(session, touched, recounts=recounts)
    if ids is None or ids:  # the zone makes the legal days of every case, closed ones included
        _rewrite(session, ids)
    inventory = inventory_deadlines.touched_cases(session, touched, settings, recounts=recounts)
    if inventory:
        _rewrite_inventory(session, inventory)


def _touched_requests(
    session: Session, touched: Mapping[str, set[int]], *, recounts: bool
) -> set[int]:
    ids = set(touched.get(REQUEST, ()))
    if recounts:
        ids |= _counted_by_the_calendar(session)
    if events := touched.get(RequestEvent.__tablename__):
        for some in batches(events):
            ids.update(
                session.scalars(select(RequestEvent.request_id).where(RequestEvent.id.in_(some)))
            )
    return ids


def _counted_by_the_calendar(session: Session) -> set[int]:
    closing = RequestEvent.counted.is_not(None) & (RequestEvent.request_id == case_state.c.case_id)
    keeps = case_state.c.closed_on.is_not(None) & is_not_annulled & exists().where(closing)
    query = select(case_state.c.case_id).where(case_state.c.case_type == REQUEST, ~keeps)
    return set(session.scalars(query))


def differences(session: Session) -> list[str]:
    """Whose kept deadlines differ from a rebuild: numbers of requests, titles of records."""
    office = counting_office(session)
    records = (
        case
        for case_type in inventory_deadlines.CASES
        for case in inventory_deadlines.counted(session, office, case_type)
    )
    return different(session, chain(_built(session, None), records))


def rebuild(session: Session, progress: Callable[[int, int], None] | None = None) -> None:
    """Count every case anew by the rules of this version; `progress(done, total)` is told of it."""
    _rewrite(session, None, progress)
    _rewrite_inventory(session, dict.fromkeys(inventory_deadlines.CASES))


def _rewrite(
    session: Session, ids: set[int] | None, progress: Callable[[int, int], None] | None = None
) -> None:
    session.flush()
    total = session.scalar(select(func.count()).select_from(Request)) or 0 if progress else 0
    counted = []
    for case in _built(session, ids):
        counted.append(case)
        if progress and len(counted) % _BATCH == 0:
            progress(len(counted), total)
    replace(session, REQUEST, ids, counted)


def _rewrite_inventory(session: Session, cases: Mapping[str, set[int] | None]) -> None:
    session.flush()
    office = counting_office(session)
    for case_type, ids in cases.items():
        counted = inventory_deadlines.counted(session, office, case_type, ids)
        replace(session, case_type, ids, list(counted))


def counting_office(session: Session, by: Counting | None = None) -> CountingOffice:
    """What the deadlines of the inventory are counted by: now, or `by` what is proposed."""
    counting = by or office_counting(session)
    return CountingOffice(
        row_values(organization(session)), uvt(session), counting.calendar, counting.zone
    )


def _built(session: Session, ids: set[int] | None) -> Iterator[CaseRows]:
    listed = sorted(ids if ids is not None else session.scalars(select(Request.id)))
    for assessed in assessed_requests(session, listed):
        request, assessment = assessed.request, assessed.assessment
        is_open = {id(d) for d in assessment.open_deadlines}
        rows = [_row(request.id, d, is_open=id(d) in is_open) for d in assessment.deadlines]
        state = _state(request.id, assessed.case.received, assessment)
        yield CaseRows(REQUEST, request.id, request.number, rows, state)


def _row(case_id: int, counted: CaseDeadline, *, is_open: bool) -> Row:
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
        "changes": None,
        "is_open": is_open,
        "earliest": counted.earliest,
        "binding": counted.limit,
    }


def _state(case_id: int, received: date, assessment: Assessment) -> Row:
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
