"""Foreign bytes are read in a child process: its time, its memory and its death are limited here.

The child is a fresh interpreter that knows neither the store nor the window. What it is given and
what it finds pass through pipes, never through a file, and never through its arguments.
"""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import Any, TypeVar

from privdesk.errors import BadImport
from privdesk.text import translate

T = TypeVar("T")

SECONDS = 60.0
MEMORY = 2 * 1024**3  # a mail of 100 MB needs about a third of it
_POLL = 0.1
_FOUND, _REFUSED = "found", "refused"
# What a result may be made of besides the plain values of pickle and our own classes.
_KNOWN_TYPES = {
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("datetime", "time"),
    ("datetime", "timedelta"),
    ("datetime", "timezone"),
}


class ReadingCancelled(Exception):
    """The officer cancelled; the child was ended and nothing was read."""


def read_apart(
    reader: Callable[..., T],
    *given: object,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = SECONDS,
    memory: int = MEMORY,
) -> T:
    """What `reader(*given)` gives, run in a child process; blocks until then.

    `reader` is a function of a module; it and what it gives are plain: dataclasses of ours, dates
    and what pickle knows by itself. Raises `BadImport` with the reader's own sentence, or for a
    child that died, took more than `seconds` or more than `memory` bytes (where the system can
    limit it), and `ReadingCancelled` as soon as `cancelled()`, asked ten times a second, is true.
    """
    task = pickle.dumps((reader.__module__, reader.__qualname__, memory, int(seconds) + 1, given))
    command = [sys.executable, "-I", "-m", "privdesk.exchange.foreign"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        answers: list[bytes] = []
        talk = Thread(target=lambda: answers.append(child.communicate(task)[0]), daemon=True)
        talk.start()
        try:
            _wait(talk, cancelled or _never, seconds)
        finally:
            child.kill()
            talk.join()
    found: T = _result(answers[0] if answers else b"")
    return found


def _never() -> bool:
    return False


def _wait(talk: Thread, cancelled: Callable[[], bool], seconds: float) -> None:
    """Return once the child has said all; raise where the officer or the clock ends it."""
    end = time.monotonic() + seconds
    while talk.is_alive():
        if cancelled():
            raise ReadingCancelled
        if time.monotonic() > end:
            raise BadImport(
                translate(
                    "Import",
                    "Reading the file took longer than {seconds} seconds and was stopped. "
                    "Nothing was taken from it.",
                    seconds=round(seconds),
                )
            )
        talk.join(_POLL)


def _result(answer: bytes) -> Any:
    if not answer:
        raise unreadable()
    try:
        outcome, found = _Plain(io.BytesIO(answer)).load()
    except Exception:  # noqa: BLE001  (whatever a broken child wrote; it may quote the file)
        raise unreadable() from None
    if outcome == _REFUSED:
        raise BadImport(str(found))
    return found


def unreadable() -> BadImport:
    """The error for a file at which a reader broke down."""
    return BadImport(
        translate(
            "Import",
            "The file cannot be read: it is damaged, or made so that no program can read it. "
            "Nothing was taken from it.",
        )
    )


class _Plain(pickle.Unpickler):
    """Loads plain values only: a child that foreign bytes took over cannot run anything here."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _KNOWN_TYPES:
            return super().find_class(module, name)
        if module.startswith("privdesk.exchange.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(name)


def _limit(memory: int, seconds: int) -> None:
    """Limit this process; Windows has no such limits, and there the parent's clock is all."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _read() -> bytes:
    """What the child answers; empty where the reader broke down."""
    module, name, memory, seconds, given = pickle.load(sys.stdin.buffer)  # noqa: S301  (the parent's)
    reader = getattr(import_module(module), name)
    _limit(memory, seconds)
    try:
        return pickle.dumps((_FOUND, reader(*given)))
    except BadImport as refused:
        return pickle.dumps((_REFUSED, str(refused)))
    except Exception:  # noqa: BLE001  (its words may quote the file: nobody is told them)
        return b""


def _main() -> int:
    import logging
    import os

    logging.disable()
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints must not be taken for the answer.
    sys.stdout = sys.stderr
    with output:
        output.write(_read())
    return 0


if __name__ == "__main__":
    sys.exit(_main())
