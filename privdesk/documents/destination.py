"""Where bytes go: a file that appears whole or not at all, or a stream that the caller holds."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple, cast

from privdesk.errors import DiskFull, ReadOnlyPlace, UserError
from privdesk.text import translate

Target = Path | str | IO[bytes]

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR),
    *(errno.ENAMETOOLONG, errno.ELOOP, errno.EBUSY, errno.ETXTBSY, errno.EINVAL),
}


class Output(NamedTuple):
    """The stream to write to, and a maker of scratch files that are gone once closed.

    A scratch file has no name where the system allows it and lies beside the target, so that
    personal data are never left in the machine's shared temporary folder.
    """

    stream: IO[bytes]
    scratch: Callable[[], IO[bytes]]


@contextmanager
def destination(target: Target) -> Iterator[Output]:
    """Write to a path or to an open binary stream.

    A file is written beside its place and takes it only when the block ends well; it can be read
    by its owner alone. Raises DiskFull or ReadOnlyPlace; after any error, the file that was there
    before is still there and nothing else is left.
    """
    if not isinstance(target, (Path, str)):
        yield Output(target, BytesIO)
        return
    path = Path(target)
    try:
        with _replacing(path) as output:
            yield output
    except OSError as error:
        if found := _explained(error, path):
            raise found from error
        raise


@contextmanager
def _replacing(path: Path) -> Iterator[Output]:
    path = path.resolve()
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.exists() and not path.is_file():  # a device or a pipe is written to, never replaced
        with path.open("wb") as stream:
            yield Output(stream, BytesIO)
        return
    handle, name = tempfile.mkstemp(prefix=".privdesk-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield Output(stream, partial(_scratch, path.parent))
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _scratch(folder: Path) -> IO[bytes]:
    return cast("IO[bytes]", tempfile.TemporaryFile(dir=folder))


def _explained(error: OSError, path: Path) -> UserError | None:
    if error.errno in _FULL:
        return DiskFull(
            translate(
                "Files",
                "There is no room left on the disk to write {path}. Nothing was written; "
                "free some space or choose another place.",
                path=path,
            )
        )
    if error.errno in _FORBIDDEN:
        return ReadOnlyPlace(
            translate(
                "Files",
                "{path} cannot be written: the folder does not exist or does not allow it, or "
                "another program has the file open. Nothing was written; choose another place.",
                path=path,
            )
        )
    return None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all. Raises DiskFull or ReadOnlyPlace."""
    with destination(path) as output:
        output.stream.write(content)
