"""Puts a finished store in the place of another one, in one step."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.store.copying import flush, flush_folder, in_words
from privdesk.store.engine import connect

if TYPE_CHECKING:
    from privdesk.store.key import Key


def replace_store(made: Path, path: Path, key: Key) -> None:
    """Give the checked store `made` the name `path`; `key` opens what stands there now.

    The caller holds the writer's lock of `path`, and this process has no connection to it. Killed
    at any moment, the whole old store or the whole new one stands there: the old one's journal is
    folded into it first, or SQLite would play it into the new one. Raises `StoreInUse` while
    somebody reads the old one, `ReadOnlyPlace`, `DiskFull`; then the old one stands as it was.
    """
    with in_words(path):
        with closing(connect(path, key)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            old.execute("PRAGMA journal_mode = DELETE")
        flush(made)
        os.replace(made, path)  # noqa: PTH105  (the one call that replaces in one step)
        flush_folder(path.parent)
