"""What a failure of the disk, the driver or the cipher means for the officer."""

from __future__ import annotations

import errno
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from privdesk.errors import (
    DamagedStore,
    DiskFull,
    NotAStore,
    ReadOnlyPlace,
    StoreError,
    StoreExists,
    StoreInUse,
    UserError,
)
from privdesk.text import N_, Message, say, translate

_BUSY = N_(
    "Store",
    "The file is busy: something else is writing to it. Nothing was changed; try again in a "
    "moment.",
)
_READ_ONLY = N_(
    "Store",
    "The file is in a place that cannot be written to. Copy it to a folder of yours, or ask for "
    "permission to write there.",
)
_DISK = N_(
    "Store",
    "The disk failed while the file was being read or written. What was being done was undone "
    "whole. Check the disk or its cable.",
)
_DAMAGED = N_(
    "Store",
    "The file is damaged: a part of it cannot be read. Stop working in it and restore the last "
    "backup.",
)
_FULL = N_(
    "Store",
    "The disk is full. What was being done was undone whole and what was saved before is safe. "
    "Make room and try again.",
)

# By SQLite's primary result code.
_NOT_A_DATABASE = 26
# The driver's backup raises its errors without their code, with SQLite's own words for it.
_CODES = {
    "database is locked": 5,
    "database table is locked": 6,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": _NOT_A_DATABASE,
}
_MEANINGS: dict[int, tuple[type[StoreError], Message]] = {
    5: (StoreInUse, _BUSY),
    6: (StoreInUse, _BUSY),
    8: (ReadOnlyPlace, _READ_ONLY),
    10: (StoreError, _DISK),
    11: (DamagedStore, _DAMAGED),
    13: (DiskFull, _FULL),
    14: (ReadOnlyPlace, _READ_ONLY),
    _NOT_A_DATABASE: (DamagedStore, _DAMAGED),
}


def store_error(error: BaseException | None) -> StoreError | None:
    """What an error of the sqlite driver means; None when it is a defect of the program."""
    code = _code(error)
    if code not in _MEANINGS:
        return None
    kind, message = _MEANINGS[code]
    return kind(say(message))


def is_unreadable(error: BaseException) -> bool:
    """Whether the cipher made no sense of the page: a wrong key, no store at all, or damage."""
    return _code(error) == _NOT_A_DATABASE


def os_error(error: OSError | ValueError, path: str | Path) -> UserError:
    """What an error of the operating system means when a file is made or written at `path`."""
    shown = str(path).replace("\0", "�")
    number = getattr(error, "errno", None)
    if number == errno.EEXIST:
        return StoreExists(
            translate(
                "Store",
                "There is already something at “{path}”. It was left as it was; choose another "
                "name.",
                path=shown,
            )
        )
    if number in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            translate("Store", "The disk is full: “{path}” could not be made.", path=shown)
        )
    if number in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnlyPlace(
            translate(
                "Store",
                "Nothing can be written at “{path}”. Choose a folder of yours.",
                path=shown,
            )
        )
    if number is None or number in (errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG):
        return NotAStore(translate("Store", "“{path}” cannot be the name of a file.", path=shown))
    return StoreError(
        translate(
            "Store",
            "“{path}” could not be written ({reason}).",
            path=shown,
            reason=getattr(error, "strerror", None) or type(error).__name__,
        )
    )


def _code(error: BaseException | None) -> int | None:
    number = getattr(error, "sqlite_errorcode", None)
    if isinstance(number, int):
        return number & 0xFF
    return _CODES.get(str(error)) if isinstance(error, sqlcipher.Error) else None
