"""The file that the log writes: loaded with the first thing there is to write."""

from __future__ import annotations

import logging
from pathlib import Path

LARGEST = 1_000_000  # bytes

_log = logging.getLogger("privdesk")


class _Rotating(logging.FileHandler):
    """Writes to a file; when it is full, it becomes `….1` and another one begins.

    The one of `logging.handlers` loads all that it needs for sockets and queues.
    """

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        if self.stream is not None and self.stream.tell() >= LARGEST:
            self.stream.close()
            full = Path(self.baseFilename)
            try:
                full.replace(full.with_name(full.name + ".1"))
            except OSError:
                full.unlink(missing_ok=True)  # it cannot be put aside: then it begins again
            self.stream = self._open()


def write(path: Path, level: str, words: str) -> None:
    """Add a line with the moment and the level ("ERROR", "WARNING"…) to the file."""
    _open(path)
    _log.log(logging.getLevelNamesMapping()[level], "%s", words)


def _open(path: Path) -> None:
    if [handler.baseFilename for handler in _log.handlers if isinstance(handler, _Rotating)] == [
        str(path.absolute())
    ]:
        return
    close()
    handler = _Rotating(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False


def close() -> None:
    """Let go of the file."""
    for handler in list(_log.handlers):
        _log.removeHandler(handler)
        handler.close()
