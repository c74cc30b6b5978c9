"""The lists a page or export shows: ids in SQL order first, then the cells, a page at a time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Label, Select, String, and_, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES, Person, Record, Request
from privdesk.rules import urgency
from privdesk.store.collation import OFFICER
from privdesk.store.search import matching
from privdesk.store.tables import case_state
from privdesk.text import N_, Message

OPEN = "open"  # a state filter that takes every state but closed
PAGE = 500  # rows read at a time by an export


@dataclass(frozen=True)
class Listing:
    """What a list shows: the same value makes the page and its export.

    `filters` maps a filter's name to its value: a choice field's name to one choice; `state` to a
    state of rules.urgency or `OPEN`; `stage` to one of rules.case.STAGES; `received_from` and
    `received_to` to a legal day.
    `order` is a column's name; the id comes last in the order always.
    """

    record_type: str
    words: str = ""
    filters: dict[str, Any] = field(default_factory=dict)
    order: str = ""
    descending: bool = False


@dataclass(frozen=True)
class Day:
    """Today and the last day that counts as soon (rules.urgency.soon_until)."""

    today: date
    soon: date


@dataclass(frozen=True)
class ListColumn:
    """A column of a list: a field of the record type, or one computed in SQL (`field` None)."""

    name: str
    label: Message
    kind: FieldKind
    field: Field | None = None


_COMPUTED: dict[str, tuple[ListColumn, ...]] = {
    "request": (
        ListColumn("state", N_("Request", "State"), FieldKind.CHOICE),
        ListColumn("due", N_("Request", "Due"), FieldKind.DATE),
        ListColumn("due_is_target", N_("Request", "The date is the target"), FieldKind.FLAG),
        ListColumn("stage", N_("Request", "Stage"), FieldKind.CHOICE),
    )
}


def columns_of(record_type: str) -> tuple[ListColumn, ...]:
    """The columns of a record type's list: the computed ones, then its fields shown in tables."""
    fields = (f for f in fields_of(RECORD_TYPES[record_type]) if f.in_table)
    return _COMPUTED.get(record_type, ()) + tuple(
        ListColumn(f.name, f.label, f.kind, f) for f in fields
    )


def ids(session: Session, listing: Listing, day: Day) -> array[int]:
    """The ids of every record that the listing shows, in its order."""
    expressions, source = _expressions(listing.record_type, day)
    record_type = RECORD_TYPES[listing.record_type]
    query = source.with_only_columns(record_type.id).where(*_conditions(listing, day, expressions))
    order = expressions.get(listing.order)
    if order is None and listing.record_type == Request.__tablename__:
        order = expressions["due"]
    if order is not None:
        ordered = order.collate(OFFICER) if isinstance(order.type, String) else order
        # Undated (closed) cases come last whichever way the dates run.
        query = query.order_by(order.is_(None), ordered.desc() if listing.descending else ordered)
        if order is expressions.get(
            "due"
        ):  # undated: our own work, who waits for the person, the closed
            query = query.order_by(case_state.c.closed_on.is_not(None), case_state.c.person_until)
    last = record_type.id.desc() if listing.descending else record_type.id
    return array("q", session.scalars(query.order_by(last)))


def rows(
    session: Session, record_type: str, wanted: Sequence[int], day: Day
) -> list[dict[str, Any]]:
    """The cells of the given records (at most some hundreds), in the order of `wanted`.

    Each is a dict by column name plus `id`: references hold the other record's title, choices
    their stored value, moments aware UTC.
    """
    expressions, source = _expressions(record_type, day)
    table = RECORD_TYPES[record_type]
    labels: list[Label[Any]] = [e.label(name) for name, e in expressions.items()]
    query = source.with_only_columns(table.id.label("id"), *labels).where(table.id.in_(wanted))
    found = {row["id"]: dict(row) for row in session.execute(query).mappings()}
    return [found[i] for i in wanted if i in found]


def _expressions(record_type: str, day: Day) -> tuple[dict[str, ColumnElement[Any]], Select[Any]]:
    """The SQL expression of every column and the joined source they are read from."""
    table = RECORD_TYPES[record_type]
    source: Select[Any] = select(table.id).select_from(table)
    expressions: dict[str, ColumnElement[Any]] = {}
    for declared in fields_of(table):
        column = getattr(table, declared.name)
        if declared.kind is FieldKind.REFERENCE:
            target = aliased(RECORD_TYPES[declared.target])
            source = source.outerjoin(target, target.id == column)
            column = getattr(target, RECORD_TYPES[declared.target].title_field)
        expressions[declared.name] = column
    if record_type == Request.__tablename__:
        source = source.outerjoin(
            case_state,
            and_(case_state.c.case_type == record_type, case_state.c.case_id == Request.id),
        )
        expressions |= _case_expressions(day)
    return expressions, source


def _case_expressions(day: Day) -> dict[str, ColumnElement[Any]]:
    c = case_state.c
    return {
        "document_number": select(Person.document_number)
        .where(Person.id == Request.person_id)
        .scalar_subquery(),
        "limit": c.main_limit,
        "target": c.main_target,
        "state": state_expression(day),
        "stage": c.stage,
        # What only the office dated is no date to answer by.
        "due": case((func.coalesce(c.binding, c.target).is_not(None), c.earliest)),
        "due_is_target": and_(
            c.target == c.earliest, or_(c.binding.is_(None), c.binding > c.target)
        ),
        "received_on": c.received_on,
        "answered_on": c.answered_on,
        "closed_on": c.closed_on,
        "person_until": c.person_until,
        "decision": c.decision,
        "in_time": c.in_time,
    }


def state_expression(day: Day) -> ColumnElement[str]:
    """rules.urgency.urgency in SQL, over `case_state`; a test holds the two equal."""
    c = case_state.c
    return case(
        (c.closed_on.is_not(None), urgency.CLOSED),
        (c.binding < day.today, urgency.OVERDUE),
        (c.binding == day.today, urgency.DUE_TODAY),
        (c.has_unsent, urgency.ISSUED_UNSENT),
        (or_(c.target < day.today, c.person_until < day.today), urgency.TARGET_PASSED),
        (
            and_(func.coalesce(c.binding, c.target).is_not(None), c.earliest <= day.soon),
            urgency.DUE_SOON,
        ),
        (c.awaits_person, urgency.WAITING),
        else_=urgency.IN_TIME,
    )


def _conditions(
    listing: Listing, day: Day, expressions: dict[str, ColumnElement[Any]]
) -> list[ColumnElement[bool]]:
    table: type[Record] = RECORD_TYPES[listing.record_type]
    conditions: list[ColumnElement[bool]] = []
    if (found := matching(listing.record_type, listing.words)) is not None:
        conditions.append(table.id.in_(found))
    for name, value in listing.filters.items():
        if name == "state" and value == OPEN:
            conditions.append(case_state.c.closed_on.is_(None))
        elif name == "received_from":
            conditions.append(case_state.c.received_on >= value)
        elif name == "received_to":
            conditions.append(case_state.c.received_on <= value)
        elif name in ("state", "stage", "decision"):
            conditions.append(expressions[name] == value)
        else:
            conditions.append(getattr(table, name) == value)
    return conditions


def count(session: Session, record_type: str) -> int:
    """How many records of that type there are."""
    return session.scalar(select(func.count()).select_from(RECORD_TYPES[record_type])) or 0
