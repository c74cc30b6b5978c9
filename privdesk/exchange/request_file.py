"""A file of requests in the documented format, with who made it and under which seal."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk import __version__
from privdesk.documents.destination import destination
from privdesk.documents.register import Progress
from privdesk.exchange.request_json import FORMAT
from privdesk.exchange.request_object import request_object
from privdesk.store import lists
from privdesk.store.audit import head
from privdesk.store.counting import organization
from privdesk.store.deadlines import assessed_requests
from privdesk.store.earlier_requests import links_to_earlier
from privdesk.store.lists import Day, Listing
from privdesk.store.store import Store


def write_requests(
    store: Store,
    listing: Listing,
    day: Day,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
) -> int:
    """Write the listing's requests as one JSON object whose `requests` `add` reads; gives how many.

    Streams, one request a line. Raises `ReadOnlyPlace`, `DiskFull`; a file that is not whole never
    stands at `path`.
    """
    with store.read() as session, destination(path) as output:
        wanted = lists.ids(session, listing, day)
        output.stream.write(_head(session, now, len(wanted)).encode())
        done = 0
        for start in range(0, len(wanted), lists.PAGE):
            page = wanted[start : start + lists.PAGE]
            states = {r["id"]: r["state"] for r in lists.rows(session, "request", page, day)}
            links = links_to_earlier(session, page)
            for assessed in assessed_requests(session, page):
                number = assessed.request.id
                found = request_object(assessed, states[number], links.get(number, ()))
                separator = b",\n" if done else b"\n"
                output.stream.write(separator + json.dumps(found, ensure_ascii=False).encode())
                done += 1
            session.expunge_all()
            if progress:
                progress(done)
        output.stream.write(b"\n]}\n")
    return done


def _head(session: Session, now: datetime, count: int) -> str:
    about = {
        "format": FORMAT,
        "program": f"Privdesk {__version__}",
        "organization": organization(session).name,
        "generated": now.isoformat(timespec="seconds"),
        "seal": str(head(session.connection())),
        "count": count,
    }
    return json.dumps(about, ensure_ascii=False)[:-1] + ', "requests": ['
