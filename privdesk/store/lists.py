"""The lists a page or export shows: ids in SQL order first, then the cells, a page at a time."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Select,
    String,
    func,
    literal_column,
    select,
    text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.store import list_computed, list_filters
from privdesk.store.collation import by_words
from privdesk.store.engine import driver_errors
from privdesk.store.list_shape import Shape, column_of, shape_of
from privdesk.store.search import matching
from privdesk.store.tables import case_state

OPEN = list_filters.OPEN  # a state filter that takes every state but closed
PAGE = 500  # rows read at a time by an export
_DIALECT = sqlite.dialect(paramstyle="named")


@dataclass(frozen=True)
class Listing:
    """What a list shows: the same value makes the page and its export.

    `filters` maps the name of a filter of `store.list_filters` to its value: one choice (`state`
    to a state of rules.urgency or `OPEN`), a legal day, True, or a record's id.
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


def ids(session: Session, listing: Listing, day: Day, most: int | None = None) -> array[int]:
    """The ids of every record that the listing shows, in its order; with `most`, the first ones."""
    asked = [name for name in listing.filters if name in list_computed.FILTERS]
    order = listing.order if listing.order in _computed(listing.record_type) else ""
    if not asked and not order:
        return _ids(session, listing, day, most)
    filters = {n: v for n, v in listing.filters.items() if n not in asked}
    plain = replace(listing, filters=filters)
    if order:
        plain = replace(plain, order="", descending=False)
    kept = list_computed.narrowed(
        session,
        listing.record_type,
        _ids(session, plain, day),
        day.today,
        asked,
        order,
        descending=listing.descending,
    )
    return array("q", kept[:most])


def _ids(session: Session, listing: Listing, day: Day, most: int | None = None) -> array[int]:
    """The same by SQL alone."""
    shape = shape_of(listing.record_type)
    order = listing.order if listing.order in shape.expressions else shape.usual_order
    conditions, filtered = _conditions(listing, shape)
    is_worded = _is_worded(shape, order)
    needed = filtered | shape.needs[order] if order else filtered
    columns = [shape.table.id, shape.expressions[order]] if is_worded else [shape.table.id]
    query = shape.source(needed, columns, filtered).where(*conditions)
    if not is_worded:  # asked for in the order of the ids, SQLite would read the whole table
        query = query.order_by(*_order(shape, order, descending=listing.descending)).limit(most)
    found = session.connection().execute(query, {"today": day.today, "soon": day.soon})
    with driver_errors():
        # By the driver: SQLAlchemy takes as long to hand over the rows as SQLite to find them.
        rows_found = _fetched(found)
    if is_worded:
        return array("q", islice(by_words(rows_found, descending=listing.descending), most))
    return array("q", [row[0] for row in rows_found])


def _fetched(found: CursorResult[Any]) -> Sequence[Any]:
    assert found.cursor is not None  # it is open until all was read
    return found.cursor.fetchall()


def _is_worded(shape: Shape, order: str) -> bool:
    """Whether the order is that of people's words, which SQLite does not know."""
    if not order or order in shape.exact:
        return False
    return isinstance(shape.expressions[order].type, String)


def _order(shape: Shape, name: str, *, descending: bool) -> list[ColumnElement[Any]]:
    """ORDER BY, the id last always. Undated (closed) cases come last whichever way dates run."""
    turned = [c.desc() if descending else c for c in shape.ordered_by(name)]
    number = column_of(shape.table.id)
    last = number.desc() if descending else number
    if not name:
        return [last]
    order = shape.expressions[name]
    if not _may_be_nothing(order):
        return [*turned, last]
    parts = [order.is_(None), *turned]
    if name == "due":  # undated: our own work, who waits for the person, the closed
        parts += [case_state.c.closed_on.is_not(None), case_state.c.person_until]
    return [*parts, last]


def _may_be_nothing(expression: ColumnElement[Any]) -> bool:
    return getattr(expression, "nullable", None) is not False


def rows(
    session: Session,
    record_type: str,
    wanted: Sequence[int],
    day: Day,
    names: Sequence[str] | None = None,
) -> list[dict[str, Any]]:
    """The cells of the given records (at most some hundreds), in the order of `wanted`.

    Each is a dict by column name plus `id`, with `names` of those columns alone: references hold
    the other record's title, entries of a list their words, choices their stored value, moments
    aware UTC.
    """
    computed = _computed(record_type)
    if computed and (names is None or not {*names}.isdisjoint(computed)):
        asked = computed if names is None else tuple(n for n in computed if n in names)
        plain = None if names is None else [n for n in names if n not in computed]
        told = list_computed.cells(session, record_type, list(wanted), day.today, asked)
        return [row | told[row["id"]] for row in _rows(session, record_type, wanted, day, plain)]
    return _rows(session, record_type, wanted, day, names)


def _computed(record_type: str) -> tuple[str, ...]:
    """The columns of that list that no SQL knows."""
    return list_computed.COMPUTED.get(record_type, ())


def _rows(
    session: Session,
    record_type: str,
    wanted: Sequence[int],
    day: Day,
    names: Sequence[str] | None,
) -> list[dict[str, Any]]:
    page = _page(record_type, None if names is None else tuple(names))
    values = page.values | {
        "today": day.today.isoformat(),
        "soon": day.soon.isoformat(),
        "wanted": json.dumps(list(wanted)),
    }
    found = session.connection().exec_driver_sql(page.sql, values)
    with driver_errors():
        # By the driver, each value read as its column's type reads it: pages are read while
        # the officer scrolls.
        told = _fetched(found)
    by_id = {row[0]: page.read(row) for row in told}
    return [by_id[i] for i in wanted if i in by_id]


@dataclass(frozen=True)
class _Page:
    """The statement that reads cells by id, and how its values become plain ones."""

    sql: str
    values: dict[str, Any]
    names: tuple[str, ...]
    readers: tuple[tuple[str, Callable[[Any], Any]], ...]

    def read(self, row: Sequence[Any]) -> dict[str, Any]:
        """One row of the driver as a dict."""
        cells = dict(zip(self.names, row, strict=True))
        for name, reader in self.readers:
            cells[name] = reader(cells[name])
        return cells


@lru_cache(maxsize=100)
def _page(record_type: str, names: tuple[str, ...] | None) -> _Page:
    shape = shape_of(record_type)
    shown = [n for n in (names if names is not None else shape.expressions) if n != "id"]
    needed = frozenset().union(*(shape.needs[name] for name in shown))
    columns = [shape.expressions[name] for name in shown]
    wanted: Select[Any] = select(literal_column("value")).select_from(text("json_each(:wanted)"))
    query = shape.source(needed, [shape.table.id, *columns]).where(shape.table.id.in_(wanted))
    compiled = query.compile(dialect=_DIALECT)
    values = {k: v for k, v in compiled.params.items() if k not in ("today", "soon", "wanted")}
    readers = []
    for name, column in zip(shown, columns, strict=True):
        implementation = column.type.dialect_impl(_DIALECT)
        if (reader := implementation.result_processor(_DIALECT, None)) is not None:
            readers.append((name, reader))
    return _Page(str(compiled), values, ("id", *shown), tuple(readers))


def _conditions(listing: Listing, shape: Shape) -> tuple[list[ColumnElement[bool]], frozenset[str]]:
    """What the listing's words and filters ask for, and the joins which that needs."""
    conditions: list[ColumnElement[bool]] = []
    needed: set[str] = set()
    if (found := matching(listing.record_type, listing.words)) is not None:
        conditions.append(shape.table.id.in_(found))
    for name, value in listing.filters.items():
        if name == "state" and value == OPEN:
            conditions.append(case_state.c.closed_on.is_(None))
        elif (asked := list_filters.condition(listing.record_type, name, value)) is not None:
            conditions.append(asked)
        elif name in ("due_from", "due_to"):
            due = shape.expressions["due"]
            conditions.append(due >= value if name == "due_from" else due <= value)
        elif name in ("state", "stage", "decision"):
            conditions.append(shape.expressions[name] == value)
        else:
            conditions.append(getattr(shape.table, name) == value)
            continue
        needed.add("case")
    return conditions, frozenset(needed)


def count(session: Session, record_type: str) -> int:
    """How many records of that type there are."""
    return session.scalar(select(func.count()).select_from(RECORD_TYPES[record_type])) or 0
