"""Whether a store is whole: its chain, records, attached bytes and what is derived from them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from privdesk.errors import UserError
from privdesk.records import RECORD_TYPES
from privdesk.store import deadlines
from privdesk.store.audit import FIRST, Seal
from privdesk.store.chain_check import chain_problems
from privdesk.store.copying import check_pages
from privdesk.store.engine import connect, driver_errors
from privdesk.store.problem import Problem, record_name
from privdesk.store.record_check import record_problems
from privdesk.store.store import Store
from privdesk.text import translate

MOST_PROBLEMS = 1_000
_PROGRESS_EVERY = 1_000

__all__ = ["MOST_PROBLEMS", "Problem", "Verdict", "verify"]


@dataclass(frozen=True)
class Verdict:
    """What was found: the chain's length and seal, and each problem, the first broken entry first.

    At most 1,000 problems are named.
    """

    entries: int
    seal: Seal
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(
    store: Store, seal: Seal | None = None, progress: Callable[[int, int], None] | None = None
) -> Verdict:
    """Check the whole store: entries, values, records, attached content and deadlines.

    `seal` is one noted earlier (a letter's foot, a backup): with it, entries cut from the end and a
    history written anew are found too. `progress(done, total)` is called now and then; what it
    raises ends the work. Reads only, streams. Raises `DamagedStore` where a page of the file
    cannot be read.
    """
    raw = connect(store.path, store.key, read_only=True)
    try:
        with driver_errors():
            # Bytes that are no text are a fault to name, not an error.
            raw.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
            check_pages(raw)  # SQLite is given zeros for a page that does not decrypt
            raw.execute("BEGIN")  # everything below sees one state, though another writes
            return _verdict(raw, store, seal, progress)
    finally:
        raw.close()


def _verdict(
    raw: Any, store: Store, seal: Seal | None, progress: Callable[[int, int], None] | None
) -> Verdict:
    entries = _count(raw, "audit_entry")
    total = 2 * entries + _count(raw, "content_chunk") + sum(_count(raw, t) for t in RECORD_TYPES)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress and done % _PROGRESS_EVERY == 0:
            progress(min(done, total), total)

    found = chain(
        chain_problems(raw, seal, step), record_problems(raw, step), _content_problems(raw, step)
    )
    problems = list(islice(found, MOST_PROBLEMS))
    if not any(problem.record for problem in problems):  # else they rest on what is known as false
        problems.extend(_deadline_problems(store))
    if progress:
        progress(total, total)
    return Verdict(entries, _head(raw), tuple(problems[:MOST_PROBLEMS]))


def _count(raw: Any, table: str) -> int:
    count: int = raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    return count


def _head(raw: Any) -> Seal:
    last = raw.execute(
        "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return Seal(last[0], str(last[1])) if last else Seal(0, FIRST)


def _content_problems(raw: Any, step: Callable[[], None]) -> Iterator[Problem]:
    """Attached files whose bytes are not the ones that their SHA-256 and size vouch for."""
    contents = "SELECT id, sha256, size, erased_on IS NOT NULL FROM content ORDER BY id"
    for content_id, sha256, size, is_erased in raw.execute(contents):
        digest, length = hashlib.sha256(), 0
        for (data,) in raw.execute(
            "SELECT CAST(data AS BLOB) FROM content_chunk WHERE content_id = ? ORDER BY part",
            (content_id,),
        ):
            step()
            digest.update(data)
            length += len(data)
        if length if is_erased else (digest.hexdigest(), length) != (sha256, size):
            yield _wrong_bytes(content_id)
    for (content_id,) in raw.execute(
        "SELECT DISTINCT content_id FROM content_chunk"
        " WHERE content_id NOT IN (SELECT id FROM content)"
    ):
        yield _wrong_bytes(content_id)


def _wrong_bytes(content_id: object) -> Problem:
    record = record_name("content", content_id)
    text = translate("Verify", "{record}: its bytes are not the ones attached.", record=record)
    return Problem(text, record=record)


def _deadline_problems(store: Store) -> Iterator[Problem]:
    """Cases whose kept deadlines are not those that the rules count from their events."""
    try:
        with store.read() as session:
            different = deadlines.differences(session)
    except (UserError, LookupError, TypeError, ValueError):
        yield Problem(
            translate("Verify", "The deadlines cannot be counted from what the file holds.")
        )
        return
    for case in different:
        text = translate(
            "Verify",
            "The deadlines kept of {case} are not those that the rules count.",
            case=case,
        )
        yield Problem(text, record=case)
