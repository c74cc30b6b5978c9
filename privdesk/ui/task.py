"""The one way to work off the interface thread: with progress, cancel and an end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

_running: set[Task] = set()


class Cancelled(Exception):
    """Raised inside the work by its progress when the officer cancelled."""


class Progress:
    """What the work reports to: call it often with what is done; it raises `Cancelled`."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._last = -1

    def __call__(self, done: int = 0, total: int = 0, what: str = "") -> None:
        """Report `done` of `total` pieces (0: unknown) and, if given, what is being done."""
        if self._task.is_cancelled():
            raise Cancelled
        # A queued report for each of a million rows would stall the window.
        step = done * 200 // total if total else done
        if step != self._last or what:
            self._last = step
            self._task._reported.emit("progress", (done, total, what))


class Task(QObject):
    """Runs `work(progress)` on a thread of the pool; plain values out, its own session inside.

    Exactly one of `done(result)`, `failed(exception)` and `cancelled()` is emitted, then
    `ended()`, all on the interface thread. `progressed(done, total, what)` comes before.
    An exception that is no `UserError` is also given to the last-resort window and the log.
    After `ended()` it can be asked whether it runs, and no more.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(object, object, str)
    ended = Signal()
    _reported = Signal(str, object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        # Of the application: the thread that works may be the last to let go of the task, and
        # what Qt made goes on the interface thread alone.
        super().__init__(QCoreApplication.instance())
        self._work = work
        self._cancel = threading.Event()
        self._reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> Task:
        """Begin; the task keeps itself alive until it ended. Returns itself."""
        _running.add(self)
        QThreadPool.globalInstance().start(_Run(self))
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next report; what it made so far is undone by it."""
        self._cancel.set()

    def is_cancelled(self) -> bool:
        """Whether cancelling was asked for."""
        return self._cancel.is_set()

    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self in _running

    def _carry_out(self) -> None:
        try:
            result = self._work(Progress(self))
        except Cancelled:
            self._reported.emit("cancelled", None)
        except Exception as error:  # noqa: BLE001  (said on the interface thread)
            self._reported.emit("failed", error)
        else:
            self._reported.emit("done", result)

    def _tell(self, what: str, value: Any) -> None:
        if what == "progress":
            self.progressed.emit(*value)
            return
        _running.discard(self)
        self._work = _done  # what it held goes here and now, whoever lets go of the task last
        if what == "done":
            self.done.emit(value)
        elif what == "cancelled":
            self.cancelled.emit()
        else:
            self._tell_failure(value)
        self.ended.emit()
        self.deleteLater()

    def _tell_failure(self, error: Exception) -> None:
        from privdesk.errors import UserError
        from privdesk.ui import log

        if not isinstance(error, UserError):
            log.defect(error)
        self.failed.emit(error)


class _Run(QRunnable):
    """Carries one task to a thread of the pool."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task._carry_out()


def _done(_progress: Progress) -> None:
    """The work of a task that ended."""


def running() -> int:
    """How many tasks have not ended."""
    return len(_running)
