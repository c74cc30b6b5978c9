"""Whether the audit chain is whole: no entry or value changed, removed, exchanged or cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from privdesk.store.audit import ERASING, FIRST, Seal, commitment, entry_hash
from privdesk.store.problem import Problem, record_name
from privdesk.text import translate

_ENTRIES = (
    "SELECT e.number, e.at, e.actor, e.action, e.record_type, e.record_id, e.change, e.commitment,"
    " e.previous, e.hash, v.salt, v.content"
    " FROM audit_entry e LEFT JOIN audit_value v ON v.number = e.number ORDER BY e.number"
)
# Up to where the values of a record's entries may be gone: its last lawful erasure says it anew.
_ERASED = (
    "SELECT record_type, record_id, max(number) FROM audit_entry"
    f" WHERE action IN ({', '.join('?' * len(ERASING))}) GROUP BY record_type, record_id"
)
_STRAY_VALUES = (
    "SELECT number FROM audit_value WHERE number NOT IN (SELECT number FROM audit_entry)"
)


def chain_problems(raw: Any, seal: Seal | None, step: Callable[[], None]) -> Iterator[Problem]:
    """What is wrong with the chain, in order. `raw` is a bare connection, `seal` noted earlier.

    A fault is named where it is; the entries after it are held against the hash that is kept, so
    that one fault is not a thousand. `step` is called once per entry.
    """
    last = Seal(0, FIRST)
    erased = {row[:2]: row[2] for row in raw.execute(_ERASED, sorted(ERASING))}
    for row in raw.execute(_ENTRIES):
        step()
        number, digest = row[0], row[9]
        yield from _place_problems(row, last)
        yield from _entry_problems(row, erased.get(row[4:6], 0))
        if seal and seal.number == number and not str(digest).startswith(seal.hash):
            yield _other_history(seal)
        last = Seal(number, digest if _is_hash(digest) else FIRST)
    for (number,) in raw.execute(_STRAY_VALUES):
        text = translate(
            "Verify", "There are values of entry {entry}, which is missing.", entry=number
        )
        yield Problem(text, number)
    if seal and not seal.number and not FIRST.startswith(seal.hash):
        yield _other_history(seal)
    if seal and seal.number > last.number:
        text = translate(
            "Verify",
            "The history ends at entry {entry}, but the seal {seal} proves that it went on.",
            entry=last.number,
            seal=str(seal),
        )
        yield Problem(text, last.number + 1)


def _place_problems(row: tuple[Any, ...], last: Seal) -> Iterator[Problem]:
    """Whether the entry stands where it belongs: directly after the one before it."""
    number, previous, expected = row[0], row[8], last.number + 1
    if number != expected:
        missing = str(expected) if number == expected + 1 else f"{expected}–{number - 1}"
        text = translate("Verify", "Missing from the history: {entries}.", entries=missing)
        yield Problem(text, expected)
    elif previous != last.hash:
        text = translate(
            "Verify",
            "Entry {entry} does not follow the one before it: one of the two was changed or "
            "exchanged.",
            entry=number,
        )
        yield Problem(text, number, record_name(row[4], row[5]))


def _entry_problems(row: tuple[Any, ...], erased: int) -> Iterator[Problem]:
    """Whether the entry has its hash and its values; it may lack them before the entry `erased`."""
    number, at, actor, action, record_type, record_id, change, committed = row[:8]
    previous, digest, salt, content = row[8:]
    record = record_name(record_type, record_id)
    covered = [number, _moment(at), actor, action, record_type, record_id, change, committed]
    if _hash(previous, covered) != digest:
        text = translate("Verify", "Entry {entry} was changed.", entry=number)
        yield Problem(text, number, record)
    if salt is None and content is None:
        if number < erased:
            return
        text = translate("Verify", "The values of entry {entry} are missing.", entry=number)
        yield Problem(text, number, record)
    elif _commitment(salt, content) != committed:
        text = translate(
            "Verify", "The values of entry {entry} were changed or exchanged.", entry=number
        )
        yield Problem(text, number, record)


def _other_history(seal: Seal) -> Problem:
    text = translate(
        "Verify",
        "The seal {seal} belongs to another history: entry {entry} is not the one that it was "
        "taken from.",
        seal=str(seal),
        entry=seal.number,
    )
    return Problem(text, seal.number)


def _moment(cell: Any) -> Any:
    """The moment as SQLite keeps it (2026-07-13 15:00:00.000000), as the entry's hash covers it."""
    return f"{cell[:10]}T{cell[11:]}Z" if isinstance(cell, str) else cell


def _is_hash(value: object) -> bool:
    return isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef")


def _hash(previous: Any, covered: list[Any]) -> str | None:
    try:
        return entry_hash(previous, covered) if _is_hash(previous) else None
    except TypeError:  # bytes where text belongs
        return None


def _commitment(salt: Any, content: Any) -> str | None:
    try:
        return commitment(salt, content)
    except (TypeError, AttributeError, UnicodeEncodeError):  # one is missing or of a wrong type
        return None
