"""The derived rows of the cases, whatever they are about: replaced case by case, and compared."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, true
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.store.batches import batches
from privdesk.store.problem import record_name
from privdesk.store.tables import case_state, deadline
from privdesk.text import say

Row = dict[str, Any]


@dataclass(frozen=True)
class CaseRows:
    """What the rules count of one case: `title` is its number or name, `state` that of a request.

    Each row has a value for every column of its table but the deadline's `id`.
    """

    case_type: str
    case_id: int
    title: str
    deadlines: list[Row]
    state: Row | None = None

    @property
    def name(self) -> str:
        """As a problem names it: `2026-0142`, `Base de datos Club de clientes`."""
        if self.state is not None:
            return self.title
        return f"{say(RECORD_TYPES[self.case_type].type_label)} {self.title}"


def replace(
    session: Session, case_type: str, ids: Collection[int] | None, counted: Iterable[CaseRows]
) -> None:
    """Put what is counted in the place of what is kept of these cases; of all of them for None.

    A case that is counted no more keeps nothing.
    """
    rows: list[Row] = []
    states: list[Row] = []
    for case in counted:
        rows.extend(case.deadlines)
        if case.state is not None:
            states.append(case.state)
    for some in [None] if ids is None else batches(ids):
        for table in (deadline, case_state):
            chosen = table.c.case_id.in_(some) if some is not None else true()
            session.execute(delete(table).where(table.c.case_type == case_type, chosen))
    if rows:
        session.execute(insert(deadline), rows)
    if states:
        session.execute(insert(case_state), states)


def different(session: Session, counted: Iterable[CaseRows]) -> list[str]:
    """The names of the cases whose rows are not those that are `counted`, which is every case.

    What is kept of a case that is none is named by its type and id.
    """
    kept = _kept(session)
    wrong = []
    for case in counted:
        was = kept.pop((case.case_type, case.case_id), ([], None))
        if was != (sorted(case.deadlines, key=_order), case.state):
            wrong.append(case.name)
    return wrong + [record_name(*case) for case in kept]


def _kept(session: Session) -> dict[tuple[str, int], tuple[list[Row], Row | None]]:
    columns = [c for c in deadline.c if c.name != "id"]
    found: dict[tuple[str, int], tuple[list[Row], Row | None]] = {}
    for row in session.execute(select(*columns)).mappings():
        found.setdefault((row["case_type"], row["case_id"]), ([], None))[0].append(dict(row))
    for rows, _ in found.values():
        rows.sort(key=_order)
    for state in session.execute(select(case_state)).mappings():
        name = (state["case_type"], state["case_id"])
        found[name] = (found.get(name, ([], None))[0], dict(state))
    return found


def _order(row: Row) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in row.items())
