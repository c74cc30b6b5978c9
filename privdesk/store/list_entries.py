"""What the office changed in a list, by the code of its entry."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import ListEntry


def own_entry(session: Session, list_name: str, code: str) -> ListEntry | None:
    """The office's entry of that code; None where the program's own stands."""
    return session.scalar(
        select(ListEntry).where(ListEntry.list_name == list_name, ListEntry.code == code)
    )
