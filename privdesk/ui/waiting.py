"""Work that must end before the officer goes on: the window stays painted, and says it waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from privdesk.ui.attaching import PATIENCE, WaitingWindow
from privdesk.ui.task import Cancelled, Progress, Task

Result = TypeVar("Result")


def wait_for(
    work: Callable[[Progress], Result], parent: QWidget, doing: str, note: str = ""
) -> Result:
    """Do the work off the interface thread and give its result; nobody types meanwhile.

    `doing` and `note` are said in a window with Cancelar, once it takes long. Raises what the work
    raised, and `Cancelled`.
    """
    waiting = _Waiting(work, parent, doing, note)
    return waiting.result()


class Counted:
    """Tells a progress how much of a total was done, from counts of more that was."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self._total), self._total)


class _Waiting(Generic[Result]):
    """One such wait."""

    def __init__(
        self, work: Callable[[Progress], Result], parent: QWidget, doing: str, note: str
    ) -> None:
        self._parent, self._doing, self._note = parent, doing, note
        self._results: list[Result] = []
        self._errors: list[Exception] = []
        self._dialog: WaitingWindow | None = None
        self._loop = QEventLoop()
        self._task = Task(work)
        self._task.done.connect(self._results.append)
        self._task.failed.connect(self._errors.append)
        self._task.ended.connect(self._loop.quit)

    def result(self) -> Result:
        """Wait for it."""
        self._task.start()
        QTimer.singleShot(PATIENCE, self._loop, self._show)
        # Before the window stands there keys would reach the form whose content is being written.
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._task.is_running():
            self._loop.exec()
        if self._dialog is not None:
            self._dialog.finish()
        if self._errors:
            raise self._errors[0]
        if not self._results:
            raise Cancelled
        return self._results[0]

    def _show(self) -> None:
        if self._task.is_running():
            self._dialog = WaitingWindow(self._task, self._parent.window(), self._doing, self._note)
            self._dialog.open()
            self._loop.quit()
