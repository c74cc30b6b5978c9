"""The writer's lock: one program at a time writes to a store, and the others are told which."""

from __future__ import annotations

import errno
import getpass
import json
import os
import platform
import sys
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from privdesk import clock
from privdesk.errors import StoreInUse
from privdesk.store.failures import os_error
from privdesk.text import translate

# Windows locks keep others from reading the locked bytes: the byte stands far behind the text.
_FAR = 1 << 30
_TRIES = 4
_PAUSE = 0.05  # seconds; whoever lets go leaves a removed file behind for an instant

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _drop(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _drop(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class WriterLock:
    """The right to write to one store, held until released or until the process ends.

    A file `<store>.lock` beside the store says who holds it; by itself, left by a dead process, it
    locks nothing. A store reached by two paths has one lock.
    """

    def __init__(self, path: str | Path, *, program: str = "Privdesk", user: str = "") -> None:
        self.path = lock_path(path)
        self._owner = {
            "program": program,
            "user": user or _user(),
            "machine": platform.node(),
        }
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock. Raises `StoreInUse` naming the owner, `ReadOnlyPlace` or `DiskFull`."""
        if self._descriptor is not None:
            return
        for _ in range(_TRIES):
            descriptor = _open(self.path)
            try:
                if _taken(descriptor, self.path):
                    self._write_owner(descriptor)
                    self._descriptor = descriptor
                    return
            except OSError as error:
                raise os_error(error, self.path) from error
            finally:
                if self._descriptor != descriptor:
                    os.close(descriptor)
            time.sleep(_PAUSE)
        raise _in_use(self.path)

    def release(self) -> None:
        """Give the lock back. Without effect when it is not held."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform != "win32":  # before letting go: afterwards it may be another's
            with suppress(OSError):
                self.path.unlink()
        with suppress(OSError):
            _drop(descriptor)
        os.close(descriptor)
        if sys.platform == "win32":  # an open file cannot be removed there
            with suppress(OSError):
                self.path.unlink()

    def _write_owner(self, descriptor: int) -> None:
        text = json.dumps(self._owner | {"since": clock.now().isoformat(timespec="seconds")})
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, text.encode("ascii"))


def lock_path(path: str | Path) -> Path:
    """The lock's file of the store at `path`, whatever links or relative names lead there."""
    try:
        whole = Path(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise os_error(error, path) from error
    return whole.with_name(whole.name + ".lock")


def _open(lock: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(lock, flags, 0o600)
    except (OSError, ValueError) as error:
        raise os_error(error, lock) from error


def _taken(descriptor: int, lock: Path) -> bool:
    """Whether the lock is ours now, and its file still the one that others will open."""
    try:
        _take(descriptor)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            return False
        raise
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(descriptor), lock.stat())
    except FileNotFoundError:  # released and removed between opening and locking
        return False


def _in_use(lock: Path) -> StoreInUse:
    owner = _owner_of(lock)
    return StoreInUse(
        translate(
            "Store",
            "The file is open for writing in another place: {owner}. Close it there, or wait until "
            "it has finished.",
            owner=owner,
        ),
        owner,
    )


def _owner_of(lock: Path) -> str:
    unknown = translate("Store", "another program")
    try:
        kept = json.loads(lock.read_bytes()[:4096])
        since = datetime.fromisoformat(kept["since"]).astimezone()
        return translate(
            "Store",
            "{program}, {user} on {machine}, since {since}",
            program=str(kept["program"])[:80],
            user=str(kept["user"])[:80],
            machine=str(kept["machine"])[:80],
            since=f"{since:%d/%m/%Y %H:%M}",
        )
    except (OSError, ValueError, KeyError, TypeError):
        return unknown  # not written yet, or written by something else


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return "?"
