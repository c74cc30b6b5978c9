"""The audit chain: its one writer, and what each of its hashes covers.

An entry says that one record was created, changed or removed. Its values ({field: [old, new]},
plain JSON values) stand apart in `audit_value` with 16 random bytes of salt, so that a lawful
erasure can delete them without breaking the chain:

    commitment = SHA-256(salt ‖ canonical JSON of the values)
    hash       = SHA-256(hash of the previous entry ‖ canonical JSON of
                 [number, at, actor, action, record_type, record_id, change, commitment])

An entry of an action of `ERASING` says a record anew as it stands after a lawful erasure, without
what stood there before; the values of earlier entries about that record may then be gone.

Hashes enter as bytes, the first entry follows 32 zero bytes, `at` is ISO in UTC with microseconds
and a final Z, and canonical JSON has sorted keys, no spaces and only ASCII.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, LargeBinary, inspect, select
from sqlalchemy.sql.elements import NamedColumn

from privdesk.errors import BadInput
from privdesk.fields import clean_text
from privdesk.records import RECORD_TYPES
from privdesk.store.tables import audit_entry
from privdesk.text import translate

Plain = str | int | bool | None

CREATED = "created"
CHANGED = "changed"
REMOVED = "removed"

ERASE_PERSON = "erase_person"
ERASING = frozenset({ERASE_PERSON})

FIRST = "0" * 64
_SALT_SIZE = 16
_BATCH = 1_000

_INSERT_ENTRY = (
    "INSERT INTO audit_entry (number, at, actor, action, record_type, record_id, change,"
    " commitment, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_VALUE = "INSERT INTO audit_value (number, salt, content) VALUES (?, ?, ?)"


class Seal(NamedTuple):
    """The head of the chain: the number and hash of its last entry. Number 0 is an empty chain."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @property
    def short(self) -> str:
        """As it is printed for people: the number and the first eight digits of the hash."""
        return f"{self.number} : {self.hash[:4]}·{self.hash[4:8]}"

    @classmethod
    def read(cls, text: str) -> Seal:
        """The seal that a person typed, whole or as it is printed (8 digits of the hash or more).

        Raises `BadInput` when it is neither.
        """
        found = re.fullmatch(r"(\d{1,18}):([0-9a-f]{8,64})", re.sub(r"[\s·.]", "", text.lower()))
        if not found or not found[1].isascii():
            raise BadInput(
                translate(
                    "Store",
                    "“{seal}” is not a seal. It is written NUMBER:HASH, as in the foot of a letter "
                    "or in a backup.",
                    seal=text[:80],
                ),
                "seal",
            )
        return cls(int(found[1]), found[2])


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one record: {field: (old, new)} as plain values, only those that changed."""

    record_type: str
    record_id: int
    change: str
    values: Mapping[str, tuple[Plain, Plain]]


@cache
def audited_columns(record_type: str) -> Mapping[str, NamedColumn[Any]]:
    """Attribute → column, for all that the chain keeps of a record: everything but id and bytes."""
    mapper = inspect(RECORD_TYPES[record_type])
    return {
        attribute.key: attribute.columns[0]
        for attribute in mapper.column_attrs
        if attribute.key != "id" and not isinstance(attribute.columns[0].type, LargeBinary)
    }


def append(
    connection: Connection,
    changes: Iterable[Change],
    *,
    actor: str,
    action: str,
    at: datetime,
    after: Seal | None = None,
) -> Seal:
    """Write the changes at the end of the chain, in the caller's transaction; gives the new seal.

    The only function that writes to it: the session's listener and bulk work call it alike. `at` is
    an aware moment, `after` the seal that the transaction itself wrote last, None where it has
    written nothing yet. Streams; a hundred thousand changes need no more memory than a thousand.
    """
    seal = after or head(connection)
    actor, action = clean_text(actor), clean_text(action)
    moment, remaining = at_text(at), iter(changes)
    kept_moment = moment.replace("T", " ").removesuffix("Z")  # as `fields.Moment` keeps it
    while batch := list(islice(remaining, _BATCH)):
        entries, values = [], []
        for change in batch:
            number = seal.number + 1
            salt, content = os.urandom(_SALT_SIZE), canonical(change.values)
            what = (change.record_type, change.record_id, change.change, commitment(salt, content))
            digest = entry_hash(seal.hash, [number, moment, actor, action, *what])
            entries.append((number, kept_moment, actor, action, *what, seal.hash, digest))
            values.append((number, salt, content))
            seal = Seal(number, digest)
        # By the driver: SQLAlchemy takes as long to prepare the parameters as all else together.
        connection.exec_driver_sql(_INSERT_ENTRY, entries)
        connection.exec_driver_sql(_INSERT_VALUE, values)
    return seal


def head(connection: Connection) -> Seal:
    """The seal of the chain as the connection's transaction sees it."""
    last = connection.execute(
        select(audit_entry.c.number, audit_entry.c.hash)
        .order_by(audit_entry.c.number.desc())
        .limit(1)
    ).first()
    return Seal(last.number, last.hash) if last else Seal(0, FIRST)


def first_hash(connection: Connection) -> str:
    """The hash of the first entry: no other store's, and the same as long as this one lives."""
    first = select(audit_entry.c.hash).order_by(audit_entry.c.number).limit(1)
    return str(connection.scalar(first) or FIRST)


def canonical(value: object) -> str:
    """The one JSON text of a value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def commitment(salt: bytes, content: str) -> str:
    """The hash by which an entry vouches for its values, in lower-case hex."""
    return hashlib.sha256(salt + content.encode()).hexdigest()


def entry_hash(previous: str, covered: list[Any]) -> str:
    """The hash of an entry in lower-case hex; `previous` is that of the entry before it."""
    return hashlib.sha256(bytes.fromhex(previous) + canonical(covered).encode()).hexdigest()


def at_text(moment: datetime) -> str:
    """The moment as an entry's hash covers it."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
