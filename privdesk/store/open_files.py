"""Which store files this process has open, so that it never opens one of them as bare bytes.

On POSIX, closing any descriptor of a file drops every lock that the process holds on it, SQLite's
too; another process would then take itself for the last one and remove the journal under our feet.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from weakref import WeakSet

import sqlcipher3.dbapi2 as sqlcipher

_Identity = tuple[int, int]

# Held while a file is looked at as bytes, and while a connection to one is made.
LOOKING = threading.RLock()
_open: dict[_Identity, tuple[bytes, WeakSet[StoreConnection]]] = {}


class StoreConnection(sqlcipher.Connection):  # type: ignore[misc]
    """A connection that counts as open until it is closed."""

    is_open = True

    def close(self) -> None:
        super().close()
        self.is_open = False


def remember(path: str | Path, salt: bytes, connection: StoreConnection) -> None:
    """Note that the connection has the file open, and with which salt."""
    with LOOKING:
        identity = _identity(path)
        _forget_closed()
        _open.setdefault(identity, (salt, WeakSet()))[1].add(connection)


def salt_in_use(path: str | Path) -> bytes | None:
    """The salt of the file where this process has it open, else None."""
    try:
        identity = _identity(path)
    except (OSError, ValueError):
        return None
    with LOOKING:
        _forget_closed()
        found = _open.get(identity)
    return found[0] if found else None


def _forget_closed() -> None:
    for identity, (_, connections) in list(_open.items()):
        if not any(connection.is_open for connection in connections):
            del _open[identity]


def _identity(path: str | Path) -> _Identity:
    found = os.stat(path)  # noqa: PTH116  (any name, also one that is no Path)
    return found.st_dev, found.st_ino
