"""Recording that many letters left on one day by one way, all or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.errors import Refused
from privdesk.operations.events import record_sending
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import KEPT
from privdesk.store.finding import document_by_number

Tell = Callable[[int, int], None]  # how many are done, of how many; may raise to stop it all


def record_sendings(
    session: Session,
    numbers: Sequence[str],
    when: When,
    *,
    channel: str,
    now: datetime,
    note: str = "",
    tell: Tell | None = None,
) -> int:
    """Record that these letters left on one day by one way, each to its usual address; how many.

    Inside `store.write()`: all are recorded or none. A letter that stays in the file is passed
    over. Raises `Refused` naming the letter.
    """
    recorded = 0
    for done, number in enumerate(numbers):
        if tell:
            tell(done, len(numbers))
        document = document_by_number(session, number)
        if document.step in KEPT:
            continue
        request = session.get_one(Request, document.request_id)
        try:
            record_sending(
                session,
                request,
                when,
                step=document.step,
                now=now,
                document=document,
                channel=channel,
                note=note,
            )
        except Refused as error:
            raise Refused(f"{number}: {error}") from error
        recorded += 1
    return recorded
