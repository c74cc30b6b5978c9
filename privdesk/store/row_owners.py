"""Whose a row is, or was before it was removed."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.records.owned import Owned
from privdesk.store.batches import batches
from privdesk.store.tables import audit_entry, audit_value


def owners_of(session: Session, owned: Owned, ids: Collection[int]) -> set[int | None]:
    """The ids of the records that those rows are of, or were until they were removed.

    None is among them for a removed row of which lawfully erased entries tell no more.
    """
    kind: Any = RECORD_TYPES[owned.record_type]
    owner, left = getattr(kind, owned.owner), set(ids)
    found: set[int | None] = set()
    for some in batches(ids):
        for row_id, of in session.execute(select(kind.id, owner).where(kind.id.in_(some))):
            left.discard(row_id)
            found |= {of} if of is not None else set()
    for row_id in left:
        found |= _last_owner(session, owned, row_id)
    return found


def _last_owner(session: Session, owned: Owned, row_id: int) -> set[int | None]:
    """By its last entry in the chain, which is its removal in this transaction."""
    entry = audit_entry.c
    query = (
        select(audit_value.c.content)
        .select_from(audit_entry.outerjoin(audit_value, audit_value.c.number == entry.number))
        .where(entry.record_type == owned.record_type, entry.record_id == row_id)
        .order_by(entry.number.desc())
        .limit(1)
    )
    values: dict[str, list[Any]] = json.loads(session.scalar(query) or "{}")
    if not values:
        return {None}
    owner = values.get(owned.owner, [None])[0]
    return {owner} if isinstance(owner, int) else set()
