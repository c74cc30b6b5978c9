"""Records of the inventory made at random: any value that a form would take, also hostile ones."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Boolean, Date, Integer

from privdesk.errors import BadInput
from privdesk.fields import fields_of
from privdesk.operations.retention_checks import check_retention
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.date_order import disordered
from privdesk.rules.lists import shipped_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.audit import audited_columns

HOSTILE = (
    "=1+1",
    "<b>Ñandú</b>",
    "👩‍🚀 Zoë",
    "\u202eمثال",
    "a\x00b",
    "x" * 10_000,
    " ",
    "Ana Ficticia",
)

# Of these rows a record has one for each record or entry that they name.
_ONCE = {
    "database_processor": "party_id",
    "activity_controller": "party_id",
    "activity_database": "database_id",
    "database_content": "code",
    "database_answer": "code",
    "contract_clause": "code",
}


def record_values(chance: random.Random, record_type: str, known: dict[str, list[int]]) -> Any:
    """Values for every field of a record, some of them empty."""
    values: dict[str, Any] = {}
    for declared in fields_of(RECORD_TYPES[record_type]):
        column = audited_columns(record_type)[declared.name]
        if column.nullable and chance.random() < 0.4:
            values[declared.name] = None
        elif declared.target:
            ids = known.get(declared.target, [])
            values[declared.name] = chance.choice(ids) if ids else None
        elif declared.name == "document_type":  # a NIT is digits
            values[declared.name] = "other"
        elif declared.name == "own_files":  # of each there is one rule
            values[declared.name] = None
        elif declared.name in ("email", "second_email"):
            values[declared.name] = f"ç{chance.randrange(10**9)}@correo.example"
        elif declared.choices:
            values[declared.name] = chance.choice(list(declared.choices))
        elif declared.listed and chance.random() < 0.8:
            values[declared.name] = chance.choice(shipped_list(declared.listed).entries).code
        elif isinstance(column.type, Boolean):
            values[declared.name] = chance.random() < 0.5
        elif isinstance(column.type, Date):
            values[declared.name] = date(2026, 1, 1) + timedelta(days=chance.randrange(900))
        elif isinstance(column.type, Integer):
            values[declared.name] = chance.randrange(1, 10**9)
        else:
            values[declared.name] = f"{chance.choice(HOSTILE)} {chance.randrange(10**9)}"
    return values


def row_lists(chance: random.Random, record_type: str, known: dict[str, list[int]]) -> Any:
    found = {}
    for owned in OWNED.get(record_type, ()):
        made: list[RowSheet] = []
        for _ in range(chance.randrange(3)):
            values = record_values(chance, owned.record_type, known)
            if fits(owned.record_type, values):
                made.append(RowSheet(None, values))
        if name := _ONCE.get(owned.record_type):
            made = list({row.values[name]: row for row in made}.values())
        found[owned.name] = tuple(made)
    return found


def fits(record_type: str, values: dict[str, Any]) -> bool:
    """Whether each required reference has something to point to, and the values can be kept."""
    try:
        check_retention(RECORD_TYPES[record_type](**values))
    except BadInput:
        return False
    if disordered(record_type, values):
        return False
    owners = {o.owner for some in OWNED.values() for o in some if o.record_type == record_type}
    return all(
        values[f.name] is not None or f.name in owners
        for f in fields_of(RECORD_TYPES[record_type])
        if f.required
    )


def whole_sheet(chance: random.Random, record_type: str, known: dict[str, list[int]]) -> Sheet:
    """A record with rows in each of its lists; `known` must hold what they point to."""
    values = record_values(chance, record_type, known)
    while not fits(record_type, values):
        values = record_values(chance, record_type, known)
    lists = row_lists(chance, record_type, known)
    while not all(lists.values()):
        more = row_lists(chance, record_type, known)
        lists = {name: rows or more[name] for name, rows in lists.items()}
    return Sheet(record_type, None, values, lists)
