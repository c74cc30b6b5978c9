"""Read-only copies of kept files for other programs: made whole and checked, wiped afterwards.

Each running program has a folder of its own, which it holds by a lock: what a dead one left behind
is wiped when the next one starts.
"""

from __future__ import annotations

import atexit
import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from privdesk import paths
from privdesk.errors import DiskFull, ReadOnlyPlace, Refused, UserError
from privdesk.store.file_names import safe_name
from privdesk.text import translate
from privdesk.ui.acting_files import why_never_opened
from privdesk.ui.folder_lock import FolderLock

_ZEROS = bytes(1024 * 1024)
_LOCK = ".lock"
_FROM_OUTSIDE = "[ZoneTransfer]\r\nZoneId=3\r\n"

_held: FolderLock | None = None
_making = Lock()


def refuse_programs(name: str, media_type: str = "") -> None:
    """Raise `Refused` for a file that is a program or acts like one: it is only ever saved."""
    if why := why_never_opened(name, media_type):
        raise Refused(why)


def make_copy(name: str, content: bytes | Iterable[bytes], *, media_type: str = "") -> Path:
    """Write a read-only copy, on any thread; its path. The copy is wiped at the latest at exit.

    Whatever `content` raises leaves no copy. Raises `DiskFull` or `ReadOnlyPlace`.
    """
    try:
        folder = _own_folder() / secrets.token_hex(4)
        folder.mkdir(mode=0o700)
        copy = folder / safe_name(name, media_type)
        _write(copy, [content] if isinstance(content, bytes) else content)
    except OSError as error:
        raise _explained(error) from error
    return copy


def _explained(error: OSError) -> UserError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(
            translate(
                "OpenedCopy",
                "There is no room left on this computer for a copy to open. Make room and try "
                "again.",
            )
        )
    return ReadOnlyPlace(
        translate(
            "OpenedCopy",
            "The copy to open cannot be written in {folder}. Save a copy elsewhere instead.",
            folder=paths.temporary(),
        )
    )


def show_copy(copy: Path) -> None:
    """Let the system open a copy, on the interface thread. Raises `Refused` where none does."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        _wipe_folder(copy.parent)
        raise Refused(
            translate(
                "OpenedCopy",
                "No program of this computer opens files of this type. Save a copy of it instead.",
            )
        )


def wipe() -> None:
    """Wipe every copy that this program made. What another program still holds stays until the
    next start.
    """
    global _held
    with _making:
        if _held is None:
            return
        _wipe_folder(_held.folder)
        _held.release()
        _held = None


def wipe_left_behind() -> None:
    """Wipe the copies of programs that ended without doing so; those of others stay."""
    top = paths.temporary()
    if not _is_own(top):
        return
    with suppress(OSError):
        for folder in sorted(top.iterdir()):
            if folder.suffix == _LOCK or not _is_own(folder):
                continue
            lock = FolderLock(folder)
            if lock.acquire():
                _wipe_folder(folder)
                lock.release()
        for lost in top.glob("*" + _LOCK):  # of a folder that was never made
            lock = FolderLock(lost.with_suffix(""))
            if lock.acquire():
                lock.release()


def _own_folder() -> Path:
    """The folder of this program, made and locked at the first copy."""
    global _held
    with _making:
        if _held is None:
            top = paths.temporary()
            top.mkdir(mode=0o700, parents=True, exist_ok=True)
            top.chmod(0o700)
            lock = FolderLock(top / f"{os.getpid()}-{secrets.token_hex(8)}")
            if not lock.acquire():
                raise PermissionError(errno.EACCES, "not ours")
            lock.folder.mkdir(mode=0o700)
            atexit.register(wipe)  # however the program ends, but for being killed
            _held = lock
        return _held.folder


def _write(copy: Path, pieces: Iterable[bytes]) -> None:
    try:
        descriptor = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                file.write(piece)
        if sys.platform == "win32":  # as a browser marks what came from outside: no macros
            with suppress(OSError):
                Path(f"{copy}:Zone.Identifier").write_text(_FROM_OUTSIDE, encoding="ascii")
        copy.chmod(stat.S_IRUSR)
    except BaseException:
        _wipe_folder(copy.parent)
        raise


_BINARY = getattr(os, "O_BINARY", 0)


def _wipe_folder(folder: Path) -> None:
    """Write over every file in it and remove all; one that another program holds is left."""
    for place, folders, files in os.walk(folder, topdown=False):
        for name in files:
            with suppress(OSError):
                _wipe_file(Path(place, name))
        for name in folders:
            inner = Path(place, name)
            with suppress(OSError):
                inner.unlink() if inner.is_symlink() else inner.rmdir()
    with suppress(OSError):
        folder.rmdir()


def _wipe_file(path: Path) -> None:
    if not path.is_symlink() and path.is_file():
        with suppress(OSError):
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            with path.open("r+b") as file:
                left = path.stat().st_size
                while left > 0:
                    left -= file.write(_ZEROS[: min(left, len(_ZEROS))])
                file.flush()
                os.fsync(file.fileno())
    path.unlink()


def _is_own(folder: Path) -> bool:
    """Whether it is a folder of this user and no link to one."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    owner = os.getuid() if hasattr(os, "getuid") else status.st_uid
    return stat.S_ISDIR(status.st_mode) and status.st_uid == owner
