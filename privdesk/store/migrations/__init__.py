"""The schema's history: each migration on main stays as it is, a new one is added after it.

A migration is a module `r<revision>` with `upgrade()`, written with Alembic's operations. Where it
means to add or remove rows of a table it names that table in `changes_rows`; every other table
that it leaves in place must keep its number of rows, or the upgrade is undone.

Where the rules count what they did not count before, or count it differently, `recounts` says so:
the deadlines of every case are then counted anew in the same checked step. Where more is found by
words than before, or the search tables are made anew, `reindexes` says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Migration:
    """One step of the schema. `opens_with` is the first version of Privdesk that reads it."""

    revision: str
    opens_with: str
    upgrade: Callable[[], None]
    changes_rows: frozenset[str] = frozenset()
    recounts: bool = False
    reindexes: bool = False


def _r0001() -> None:
    from privdesk.store.migrations import r0001  # Alembic is loaded when a file is migrated

    r0001.upgrade()


def _r0002() -> None:
    from privdesk.store.migrations import r0002

    r0002.upgrade()


def _r0003() -> None:
    from privdesk.store.migrations import r0003

    r0003.upgrade()


def _r0004() -> None:
    from privdesk.store.migrations import r0004

    r0004.upgrade()


def _r0005() -> None:
    from privdesk.store.migrations import r0005

    r0005.upgrade()


# In the order in which they are applied.
MIGRATIONS: tuple[Migration, ...] = (
    Migration("0001", "0.1.0", _r0001),
    Migration("0002", "0.2.0", _r0002, recounts=True),
    Migration("0003", "0.3.0", _r0003, reindexes=True),
    Migration("0004", "0.4.0", _r0004, reindexes=True),
    Migration("0005", "0.4.0", _r0005, recounts=True, reindexes=True),
)
