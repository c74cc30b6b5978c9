"""Finding people."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import Person


def person_by_document(session: Session, kind: str, number: str) -> Person | None:
    """The person with that type and number of document; None for an empty number."""
    if not number:
        return None
    return session.scalar(
        select(Person).where(Person.document_type == kind, Person.document_number == number)
    )
