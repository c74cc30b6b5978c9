"""How a record type is listed: the SQL of each column, the joins it needs, what orders it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    String,
    and_,
    bindparam,
    case,
    func,
    join,
    select,
)

from privdesk.fields import FieldKind, fields_of
from privdesk.records import RECORD_TYPES, ListEntry, Record, Request
from privdesk.rules.lists import shipped_list
from privdesk.store.list_cases import case_expressions
from privdesk.store.tables import case_state

_PARAMETERS = (bindparam("today", type_=Date), bindparam("soon", type_=Date))


@dataclass(frozen=True)
class Shape:
    """How a record type is listed: each column's SQL, and the joins that it needs.

    `today` and `soon` stand in the expressions as parameters. The columns `exact` are ordered as
    they are kept: keys and numbers, nobody's words.
    """

    table: type[Record]
    expressions: Mapping[str, ColumnElement[Any]]
    needs: Mapping[str, frozenset[str]]
    joins: Mapping[str, tuple[Any, ColumnElement[bool]]]
    exact: frozenset[str]
    usual_order: str = ""

    def source(
        self,
        needed: Iterable[str],
        columns: Sequence[Any],
        filtered: frozenset[str] = frozenset(),
    ) -> Select[Any]:
        """SELECT of the columns, with the joins that are needed.

        What is `filtered` by must be there, so that SQLite may begin with it.
        """
        joined: Any = self.table.__table__
        for name, (target, condition) in self.joins.items():
            if name in needed:
                joined = join(joined, target, condition, isouter=name not in filtered)
        return select(*columns).select_from(joined)

    def ordered_by(self, name: str) -> list[ColumnElement[Any]]:
        """By what a column is ordered."""
        if name == "number" and self.table is Request:
            return [column_of(Request.year), column_of(Request.sequence)]  # 10000 after 9999
        return [self.expressions[name]] if name else []


def column_of(attribute: Any) -> ColumnElement[Any]:
    """The column behind a mapped attribute, as SQL takes it."""
    found: ColumnElement[Any] = attribute.expression
    return found


@cache
def shape_of(record_type: str) -> Shape:
    """That of a record type: its fields, and for requests what is computed of their cases."""
    table = RECORD_TYPES[record_type]
    expressions: dict[str, ColumnElement[Any]] = {}
    needs: dict[str, frozenset[str]] = {}
    joins: dict[str, tuple[Any, ColumnElement[bool]]] = {}
    exact = {"number"} if table is Request else set()
    for declared in fields_of(table):
        column = column_of(getattr(table, declared.name))
        needs[declared.name] = frozenset()
        if declared.kind is FieldKind.CHOICE:
            exact.add(declared.name)
        if declared.kind is FieldKind.REFERENCE:
            other = RECORD_TYPES[declared.target]
            target = other.__table__.alias(declared.name)
            joins[declared.name] = (target, target.c.id == column)
            needs[declared.name] = frozenset({declared.name})
            column = target.c[other.title_field]
        if declared.kind is FieldKind.LISTED:
            column = _listed_words(column, declared.listed)
        expressions[declared.name] = column
    if table is not Request:
        return Shape(table, expressions, needs, joins, frozenset(exact))
    of_case = case_expressions(*_PARAMETERS)
    joins["case"] = (
        case_state,
        and_(case_state.c.case_type == record_type, case_state.c.case_id == Request.id),
    )
    expressions |= of_case
    needs |= {name: frozenset({"case"}) for name in of_case}
    needs["document_number"] = frozenset({"person_id"})
    expressions["document_number"] = joins["person_id"][0].c.document_number
    exact |= {*of_case}
    return Shape(table, expressions, needs, joins, frozenset(exact), usual_order="due")


def _listed_words(code: ColumnElement[Any], listed: str) -> ColumnElement[Any]:
    """What the office calls the entry of that code, else what it came with, else the code."""
    own = select(ListEntry.label).where(ListEntry.list_name == listed, ListEntry.code == code)
    given = {entry.code: entry.label for entry in shipped_list(listed).entries}
    return func.coalesce(own.scalar_subquery(), case(given, value=code, else_=code), type_=String)
