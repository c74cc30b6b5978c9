"""Holds a folder while this program lives, so that another can tell whether its owner died."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """A file `<folder>.lock` beside the folder, locked by the system until the process ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder.with_name(folder.name + ".lock")
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False when a living program has it, or when it cannot be had."""
        try:
            # Not inherited: a program that takes this one's place does not hold it any more.
            descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False
        try:
            _take(descriptor)
            is_there = os.path.samestat(os.fstat(descriptor), self._file.stat())
        except OSError:
            is_there = False
        if is_there:
            self._descriptor = descriptor
        else:  # held by its owner, or removed by a program that took it for a dead one's
            os.close(descriptor)
        return is_there

    def release(self) -> None:
        """Give it back and remove its file, unless the folder is still there."""
        if self._descriptor is None:
            return
        is_left = self.folder.exists()
        if not is_left and sys.platform != "win32":  # while it is held: nobody else has it then
            with suppress(OSError):
                self._file.unlink()
        os.close(self._descriptor)
        self._descriptor = None
        if not is_left:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
