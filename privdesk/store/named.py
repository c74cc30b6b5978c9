"""A record by the name that a command gives it: a person, a contract, a disposal."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.records import Disposal, Person
from privdesk.store.finding import person_by_document
from privdesk.text import translate

_ID = re.compile(r"[0-9]{1,18}")


def person_named(session: Session, name: str) -> Person:
    """The person of TYPE:NUMBER, as `CC:9000000142`, or of `id:7`. Raises `NotFound`."""
    kind, _, number = name.partition(":")
    number = number.strip()
    if kind == "id":
        found = session.get(Person, int(number)) if _ID.fullmatch(number) else None
    else:
        found = person_by_document(session, kind, number)
    if found is None:
        raise NotFound(translate("Commands", "There is no person with that document."))
    return found


def disposal_named(session: Session, name: str) -> Disposal:
    """The disposal of that number of its act, or of that id. Raises `NotFound`."""
    wanted = name.strip()
    found = session.scalar(select(Disposal).where(Disposal.number == wanted))
    if found is None and _ID.fullmatch(wanted):
        found = session.get(Disposal, int(wanted))
    if found is None:
        raise NotFound(
            translate("Store", "There is no disposal with the number {number}.", number=wanted[:40])
        )
    return found
