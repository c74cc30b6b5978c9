"""Which pages of an open file the cipher does not vouch for, of those that are read from the file.

While somebody reads an older state, SQLite folds its log (-wal) into the file only in part. A new
page whose last bytes still stand in the log is then a hole of zeros in the file: no damage, for
nothing reads it there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import BinaryIO

from privdesk.store.engine import Connection

_HEADER, _FRAME = 32, 24  # bytes before the frames of a log, and before the page in each of them
_SALTS = slice(8, 16)  # in a frame; those of the log itself stand at 16 to 24
_PAGE = re.compile(r"\bpage (\d+)\b")


def refused_pages(connection: Connection) -> frozenset[str]:
    """What the cipher says of each page that it refuses; the connection is in no transaction."""
    wrong = _asked(connection)
    if not wrong:
        return wrong
    in_log = _read_from_log(connection)
    # Asked again: a page that another process was writing just then is right the second time.
    return frozenset(w for w in wrong & _asked(connection) if _number(w) not in in_log)


def _asked(connection: Connection) -> frozenset[str]:
    found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return frozenset(str(words) for (words,) in found)


def _number(words: str) -> int:
    """The page that is meant; 0, which no page has, where none is."""
    found = _PAGE.search(words)
    return int(found[1]) if found else 0


def _read_from_log(connection: Connection) -> frozenset[int]:
    """The pages whose last bytes cannot be folded into the file yet, as somebody still reads it."""
    _, logged, folded = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    if logged <= folded:
        return frozenset()
    path = next(path for _, name, path in connection.execute("PRAGMA database_list"))
    try:
        # No lock stands on the log itself: to close it again drops none (see `open_files`).
        with open(f"{path}-wal", "rb") as log:  # noqa: PTH123  (a name, as SQLite builds it)
            return frozenset(_pages(log, folded, logged))
    except FileNotFoundError:
        return frozenset()


def _pages(log: BinaryIO, first: int, last: int) -> Iterator[int]:
    """The pages of the frames after the `first` up to the `last` one, counted from 1."""
    header = log.read(_HEADER)
    size = int.from_bytes(header[8:12], "big")
    for frame in range(first, last):
        log.seek(_HEADER + frame * (_FRAME + size), os.SEEK_SET)
        head = log.read(_FRAME)
        if len(head) < _FRAME or head[_SALTS] != header[16:24]:
            return  # begun anew meanwhile
        yield int.from_bytes(head[:4], "big")
