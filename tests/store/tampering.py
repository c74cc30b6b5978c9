"""What a forger who knows the passphrase can do to a store, for the tests of verification."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from privdesk.store import audit
from privdesk.store.audit import FIRST
from privdesk.store.engine import connect
from privdesk.store.store import Store
from privdesk.store.verify import Verdict

Tamper = Callable[[str], None]
Words = list[tuple[int | None, str]]


def words(verdict: Verdict) -> Words:
    return [(problem.entry, problem.text) for problem in verdict.problems]


def rehashed(store: Store, first: int) -> None:
    """What a patient forger does: compute every hash anew from an entry on."""
    raw = connect(store.path, store.key)
    raw.execute("PRAGMA foreign_keys = OFF")
    row = raw.execute("SELECT hash FROM audit_entry WHERE number = ?", (first - 1,)).fetchone()
    previous = row[0] if row else FIRST
    query = (
        "SELECT number, at, actor, action, record_type, record_id, change, commitment"
        " FROM audit_entry WHERE number >= ? ORDER BY number"
    )
    for row in raw.execute(query, (first,)).fetchall():
        covered = [row[0], row[1].replace(" ", "T") + "Z", *row[2:]]
        digest = audit.entry_hash(previous, covered)
        raw.execute(
            "UPDATE audit_entry SET previous = ?, hash = ? WHERE number = ?",
            (previous, digest, row[0]),
        )
        previous = digest
    raw.close()


def committed(store: Store, number: int, values: dict[str, Any]) -> None:
    """A forged value with a commitment that fits it."""
    raw = connect(store.path, store.key)
    content = audit.canonical(values)
    raw.execute(
        "UPDATE audit_value SET content = ?, salt = ? WHERE number = ?",
        (content, bytes(16), number),
    )
    raw.execute(
        "UPDATE audit_entry SET commitment = ? WHERE number = ?",
        (audit.commitment(bytes(16), content), number),
    )
    raw.close()
