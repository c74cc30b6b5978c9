"""The log of failures: types and frames, never values; and who is told of a defect."""

from __future__ import annotations

import faulthandler
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from privdesk import __version__, paths

_tellers: list[Callable[[BaseException], None]] = []
_crash_file: IO[str] | None = None
# What Qt quotes may be somebody's name or file.
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?|“[^”]*”?|[/\\]\S+")
# Said of each window where there is no real screen, and of no use to anybody.
_IDLE_WORDS = "This plugin does not support propagateSizeHints()"

_LEVELS = {
    QtMsgType.QtDebugMsg: "DEBUG",
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}


class _Place:
    """Where failures are written; None before `start`, and where nothing can be written."""

    file: Path | None = None


def start(file: Path | None = None) -> Path | None:
    """Write failures to the log file from now on; its path, None when it cannot be written."""
    path = file or paths.log_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.open("a").close()
    except OSError:
        return None  # a full disk must not keep the officer from opening the store
    _Place.file = path
    sys.excepthook = _hook
    threading.excepthook = _thread_hook
    qInstallMessageHandler(_qt_said)
    _watch_crashes(path.with_suffix(".crash"))
    return path


def _write(level: str, words: str) -> None:
    if _Place.file is not None:
        from privdesk.ui import log_file  # `logging` takes too long for the unlock window

        try:
            log_file.write(_Place.file, level, words)
        except OSError:
            return  # its disk is gone since; the officer is told all the same


def _watch_crashes(path: Path) -> None:
    global _crash_file
    try:
        if _crash_file is not None:
            _crash_file.close()
        _crash_file = path.open("w", encoding="utf-8")
        faulthandler.enable(_crash_file)
    except (OSError, ValueError):
        _crash_file = None  # without it a crash leaves no frames, and nothing else is lost


def tell(teller: Callable[[BaseException], None]) -> None:
    """Call `teller` (any thread) with every defect, after it was written down."""
    _tellers[:] = [teller]


def defect(error: BaseException) -> None:
    """Write a defect down by its type and frames, and tell the last-resort window."""
    _write("ERROR", frames(error))
    for teller in _tellers:
        teller(error)


def frames(error: BaseException) -> str:
    """The types and frames of an error and of its causes, without messages or values."""
    lines, seen = [], set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        kind = type(found)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines.extend(_places(found.__traceback__))
        found = found.__cause__ or found.__context__
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        file = Path(code.co_filename)
        # Not the whole path: the folder of a person's account is a name.
        where = "/".join(file.parts[-3:]) if file.is_absolute() else file.name
        places.append(f"    {where}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


def report(log_file: Path | None = None) -> str:
    """The log as the officer may save it: versions and what was written down."""
    import platform

    from PySide6 import __version__ as qt

    head = (
        f"Privdesk {__version__}\nPython {platform.python_version()}\nQt {qt}\n"
        f"{platform.system()} {platform.release()}\n\n"
    )
    path = log_file or paths.log_file()
    parts = []
    for part in (path.with_suffix(path.suffix + ".1"), path, path.with_suffix(".crash")):
        try:
            parts.append(part.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            continue  # not there yet
    return head + "\n".join(parts)


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    defect(error)


def _thread_hook(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        defect(args.exc_value)


def _qt_said(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message != _IDLE_WORDS:
        said = _QUOTED.sub("…", message)[:300]
        _write(_LEVELS.get(kind, "WARNING"), f"Qt {context.category or ''}: {said}")
