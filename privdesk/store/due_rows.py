"""Deadlines with what names them: a request's number and person, a record's title and party."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select
from sqlalchemy.orm import Session

from privdesk.records import (
    Activity,
    ActivityMeasure,
    Contract,
    Database,
    Disposal,
    Party,
    Person,
    Request,
    RequestEvent,
)
from privdesk.rules.inventory_terms import MEASURE_REVIEW
from privdesk.store.batches import batches
from privdesk.store.inventory_deadlines import CASES
from privdesk.store.tables import deadline

REQUEST = Request.__tablename__
_ORDER = (deadline.c.earliest, deadline.c.case_id, deadline.c.term, deadline.c.id)

# Of each type of record: its id, its title, and whose it is.
_NAMES: Mapping[str, tuple[Any, Any]] = {
    "database": (Database.id, select(Database.id, Database.name, Database.contact)),
    "activity": (Activity.id, select(Activity.id, Activity.name, Activity.owner)),
    "party": (Party.id, select(Party.id, Party.name, literal(""))),
    "contract": (
        Contract.id,
        select(Contract.id, Contract.name, Party.name).join(Party, Party.id == Contract.party_id),
    ),
    "disposal": (
        Disposal.id,
        select(Disposal.id, Disposal.what, func.coalesce(Database.name, "")).outerjoin(
            Database, Database.id == Disposal.database_id
        ),
    ),
}


def request_rows(session: Session, *where: ColumnElement[bool]) -> list[Mapping[str, Any]]:
    """The deadlines of requests for which that holds, by their earliest date.

    With the request's `number`, `whose` it is and the `area` that was asked.
    """
    query = (
        select(
            deadline,
            Request.number.label("number"),
            Person.name.label("whose"),
            RequestEvent.area.label("area"),
        )
        .join(Request, Request.id == deadline.c.case_id)
        .join(Person, Person.id == Request.person_id)
        .outerjoin(RequestEvent, RequestEvent.id == deadline.c.about)
        .where(deadline.c.case_type == REQUEST, *where)
        .order_by(*_ORDER)
    )
    # By the connection, not the session: it reads rows, and none of them is a record.
    return [dict(row) for row in session.connection().execute(query).mappings()]


def inventory_rows(session: Session, *where: ColumnElement[bool]) -> list[Mapping[str, Any]]:
    """The deadlines of the inventory for which that holds, by their earliest date.

    With the record's title as `number`; as `whose` a contract's party, who keeps a database or
    answers for an activity, the database disposed of; as `area` the words of a measure.
    """
    query = select(deadline).where(deadline.c.case_type.in_(CASES), *where).order_by(*_ORDER)
    rows = [dict(row) for row in session.connection().execute(query).mappings()]
    names: dict[tuple[str, int], dict[str, str]] = {}
    for case_type in {row["case_type"] for row in rows}:
        ids = {row["case_id"] for row in rows if row["case_type"] == case_type}
        for record_id, title, whose in _named(session, *_NAMES[case_type], ids):
            names[case_type, record_id] = {"number": title, "whose": whose}
    about = {row["about"] for row in rows if row["term"] == MEASURE_REVIEW}
    measure = select(ActivityMeasure.id, ActivityMeasure.words)
    measures = dict(_named(session, ActivityMeasure.id, measure, about))
    return [
        {**row, **names[row["case_type"], row["case_id"]], "area": _area(row, measures)}
        for row in rows
    ]


def _area(row: Mapping[str, Any], measures: Mapping[int, str]) -> str:
    return measures.get(row["about"], "") if row["term"] == MEASURE_REVIEW else ""


def _named(session: Session, key: Any, query: Any, ids: Collection[int]) -> list[Any]:
    return [
        tuple(row)
        for some in batches(ids)
        for row in session.connection().execute(query.where(key.in_(some)))
    ]
