"""What a record's completeness depends on besides itself: its files, its third party's country."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import Attachment, Party
from privdesk.rules.completeness import Beside
from privdesk.rules.sheet import Sheet
from privdesk.rules.transfers import HOME


def beside_of(session: Session, sheets: Iterable[Sheet]) -> dict[int, Beside]:
    """What stands beside each of these records of one type, by its id; 0 for one to be made."""
    some = list(sheets)
    if not some:
        return {}
    filed: set[int] = set()
    if (record_type := some[0].record_type) == "database":
        query = select(Attachment.record_id).where(Attachment.record_type == record_type)
        filed = set(session.scalars(query))
    at_home: set[int] = set()
    if record_type == "contract":
        at_home = set(session.scalars(select(Party.id).where(Party.country == HOME)))
    return {
        one.id or 0: Beside(
            has_files=one.id in filed,
            is_at_home=record_type == "contract" and one["party_id"] in at_home,
        )
        for one in some
    }
