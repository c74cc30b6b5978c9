"""The full sheet of one record of the inventory, to be read and printed."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from sqlalchemy.orm import Session

from privdesk.documents.inventory_scope import KINDS, Scope
from privdesk.errors import NotFound
from privdesk.store.inventory import inventory
from privdesk.text import translate


def record_sheet(session: Session, record_type: str, record_id: int, now: datetime) -> bytes:
    """The PDF of a record with its rows and who names it; of a third party with its contracts.

    `now` is an aware moment. Raises `NotFound` for a record taken away.
    """
    from privdesk.documents.inventory_pdf import write_inventory_pdf

    found = inventory(session)
    sheet = found.find(record_type, record_id)
    if sheet is None:
        raise NotFound(translate("Conflicts", "This record was taken away in the meantime."))
    kind = next(kind for kind, types in KINDS.items() if record_type in types)
    ids = {name: frozenset[int]() for name in KINDS[kind]} | {record_type: frozenset({record_id})}
    if record_type == "party":
        contracts = found.sheets("contract")
        ids["contract"] = frozenset(c.id or 0 for c in contracts if c["party_id"] == record_id)
    elif record_type == "contract":
        ids["party"] = frozenset({sheet["party_id"]})
    stream = BytesIO()
    title = found.title(record_type, record_id)
    write_inventory_pdf(found, Scope(kind, title, ids), stream, now)
    return stream.getvalue()
