"""How the rules name where something happened: `database:3`, `party:5`, None for the whole case."""

from __future__ import annotations

from privdesk.rules.events import TO_PARTY

_DATABASE = "database:"
_PARTY = "party:"


def place(*, database_id: int | None = None, party_id: int | None = None) -> str | None:
    """The place of a database, else of a third party; None without either."""
    if database_id is not None:
        return f"{_DATABASE}{database_id}"
    return f"{_PARTY}{party_id}" if party_id is not None else None


def place_of(step: str | None, database_id: int | None, party_id: int | None) -> str | None:
    """Where an event happened; what was told to a third party of a database concerns the party."""
    if step in TO_PARTY and party_id is not None:
        return place(party_id=party_id)
    return place(database_id=database_id, party_id=party_id)


def is_party(name: str | None) -> bool:
    """Whether a place is a third party, not a database or the case as a whole."""
    return (name or "").startswith(_PARTY)


def place_id(name: str | None) -> int | None:
    """The id of the database or third party of a place; None for the case as a whole."""
    return int(name.partition(":")[2]) if name else None
