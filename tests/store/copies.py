"""What the tests of backups and of restoring both stand on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from privdesk.records import Party
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 12, 58, tzinfo=UTC)
PAGE = 4096


class Cancelled(Exception):
    """What a test's progress raises."""


def add_party(store: Store, name: str) -> None:
    """One more change, so that there is something to copy."""
    with store.write("add_party") as session:
        session.add(Party(name=name))


def files_in(folder: Path) -> list[str]:
    """The names in a folder, none where there is no folder."""
    return sorted(p.name for p in folder.iterdir()) if folder.exists() else []
