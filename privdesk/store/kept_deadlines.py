"""The deadlines as the store keeps them, to be compared with what another calendar would make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.rules.case import CaseDeadline
from privdesk.store.batches import batches
from privdesk.store.deadlines import REQUEST
from privdesk.store.tables import case_state, deadline

_COLUMNS = ("term", "due", "target", "promised", "internal", "met_on", "unsent", "about")


@dataclass(frozen=True)
class KeptDeadline:
    """A deadline of a case; `is_open` while it is work."""

    deadline: CaseDeadline
    is_open: bool

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> KeptDeadline:
        """What a row of the table says."""
        return cls(CaseDeadline(**{name: row[name] for name in _COLUMNS}), row["is_open"])


def open_requests(session: Session) -> list[int]:
    """The ids of the requests that are not closed: those that another calendar can move."""
    query = (
        select(case_state.c.case_id)
        .where(case_state.c.case_type == REQUEST, case_state.c.closed_on.is_(None))
        .order_by(case_state.c.case_id)
    )
    return list(session.scalars(query))


def kept_deadlines(
    session: Session, ids: Iterable[int], case_type: str = REQUEST
) -> dict[int, list[KeptDeadline]]:
    """The deadlines that are kept for these requests, or records of a type, by the id of each."""
    found: dict[int, list[KeptDeadline]] = {}
    for some in batches(ids):
        query = (
            select(deadline)
            .where(
                deadline.c.case_type == case_type,
                deadline.c.case_id.in_(some),
            )
            .order_by(deadline.c.id)
        )
        for row in session.execute(query).mappings():
            found.setdefault(row["case_id"], []).append(KeptDeadline.of(dict(row)))
    return found
