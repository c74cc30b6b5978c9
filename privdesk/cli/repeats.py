"""A request that may repeat an earlier one of the same person, said when it is recorded."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.records import Request
from privdesk.store.earlier_requests import similar_requests
from privdesk.text import translate


def repeat_words(session: Session, request: Request, zone: str) -> list[str]:
    """One sentence naming the requests that it may repeat; empty where there are none."""
    found = similar_requests(
        session,
        person_id=request.person_id,
        right=request.right,
        received_on=request.received_on(zone),
        except_id=request.id,
    )
    if not found:
        return []
    return [
        translate(
            "Commands",
            "{number}: the same person asked for the same in {others}.",
            number=request.number,
            others=", ".join(other.number for other in found),
        )
    ]
