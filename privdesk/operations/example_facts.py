"""How a fictional case is told: who asks what, when, and the facts that followed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

AGAIN = "again"  # a letter sent once more, after it bounced

File = tuple[str, bytes]


@dataclass(frozen=True)
class Fact:
    """One fact of a case, with the keys of the documented JSON.

    `letter` names the template of the letter that is issued for it; `AGAIN` sends the last letter
    of that step once more. A letter that is not `sent` stays issued. What is struck out is the
    fact before.
    """

    event: str
    on: date
    sent: bool = True
    reached: date | None = None
    bounced: date | None = None
    letter: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    until: date | None = None
    reason: str = ""
    ground: str | None = None
    decision: str | None = None
    database: str = ""
    party: str = ""
    area: str = ""
    execution: str | None = None
    responsible: str = ""
    withdrawal: str = ""
    kind: str = ""
    right: str = ""
    channel: str = "email"
    note: str = ""
    file: File | None = None


@dataclass(frozen=True)
class Told:
    """One fictional case: who asks what, when, and what happened since.

    `values` are further ones of `receive_request` (`database` by its name, `party` by its);
    `earlier` the key of the case that it is linked to, by `relation`.
    """

    key: str
    person: Mapping[str, Any]
    right: str
    received: date
    facts: tuple[Fact, ...] = ()
    database: str = ""
    party: str = ""
    hour: time | None = None  # of the receipt
    earlier: str = ""
    relation: str = ""
    files: tuple[File, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
