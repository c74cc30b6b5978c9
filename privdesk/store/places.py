"""Where a store's file stands, and how a finished one gets its name."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from privdesk.errors import StoreExists
from privdesk.store.failures import os_error
from privdesk.text import translate

_LOGS = ("-wal", "-journal")  # SQLite's, beside a file: what was not taken into it yet


def whole_path(path: str | Path) -> Path:
    """The file that a path leads to, by whatever links and relative names."""
    try:
        return Path(os.path.realpath(Path(path).expanduser()))
    except (OSError, ValueError, RuntimeError):
        return Path(path)  # `salt_of` and the lock say what is wrong with it


def already_there(path: str | Path) -> StoreExists:
    """What to raise where a file stands already: nothing is ever overwritten."""
    found = os_error(FileExistsError(errno.EEXIST, "exists"), path)
    assert isinstance(found, StoreExists)
    return found


def refuse_logs(path: str | Path) -> None:
    """Raise `StoreExists` where the log of a file that is gone stands beside a free name.

    SQLite would read it as part of the new file, which it breaks; and who brings the old file back
    needs it.
    """
    for name in (f"{path}{ending}" for ending in _LOGS):
        try:
            size = os.stat(name).st_size  # noqa: PTH116  (a name, as SQLite builds it)
        except (OSError, ValueError):
            continue
        if size:
            raise StoreExists(
                translate(
                    "Store",
                    "There is no file “{path}” any more, but “{log}” stands there yet, with the "
                    "last that was written in it. It was left as it was; choose another name.",
                    path=path,
                    log=Path(name).name,
                )
            )


def is_free(path: Path) -> bool:
    """Whether a new file may get that name."""
    try:
        refuse_logs(path)
    except StoreExists:
        return False
    return not os.path.lexists(path)


def put(made: Path, path: Path) -> None:
    """Give the finished file its name, in one step and never over another file."""
    try:
        os.link(made, path)
    except FileExistsError as error:
        raise os_error(error, path) from error
    except OSError:  # a disk without links; on Windows, renaming refuses to overwrite
        if os.path.lexists(path):
            raise already_there(path) from None
        try:
            made.rename(path)
        except OSError as error:
            raise os_error(error, path) from error
