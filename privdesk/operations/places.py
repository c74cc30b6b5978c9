"""Where data are: the databases and third parties that a fact names, made when they are new."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.records import Database, Party
from privdesk.store.finding import database_by_name, party_by_name


def find_or_add_database(session: Session, name: str) -> Database:
    """The database of that name, or a new one. Raises `BadInput` ("name") for an empty name."""
    try:
        return database_by_name(session, name)
    except NotFound:
        added = Database(name=name.strip())
        session.add(added)
        session.flush()
        return added


def find_or_add_party(session: Session, name: str) -> Party:
    """The third party of that name, or a new one. Raises `BadInput` ("name") for an empty name."""
    try:
        return party_by_name(session, name)
    except NotFound:
        added = Party(name=name.strip())
        session.add(added)
        session.flush()
        return added
