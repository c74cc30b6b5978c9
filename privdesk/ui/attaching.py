"""Attaching files off the interface thread: read and hashed first, then written in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.store.evidence import attach_measured
from privdesk.store.measuring import Measured, measure
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.evidence_intake import Source
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Progress, Task

PATIENCE = 150  # milliseconds before the window says what it waits for


@dataclass(frozen=True)
class Outcome:
    """How many files were attached, and a sentence for each that was not."""

    attached: int
    problems: tuple[str, ...]


class _Work:
    """Reads every file, then attaches the good ones to a record in one transaction."""

    def __init__(self, desk: Desk, owner: tuple[str, int], sources: Sequence[Source]) -> None:
        self._store, self._now = desk.store, desk.now
        self._owner, self._sources = owner, sources
        self._done = 0
        self._total = 2 * sum(_size(source) for source in sources)  # read, then written
        self._progress: Progress | None = None

    def __call__(self, progress: Progress) -> Outcome:
        self._progress = progress
        good: list[Measured] = []
        problems: list[BadInput] = []
        for source in self._sources:
            words = translate("Evidence", "Reading “{name}”…", name=source.name[:80])
            progress(self._done, self._total, words)
            try:
                good.append(measure(source.readable(), source.name, self._watch))
            except BadInput as problem:
                problems.append(problem)
        made = 0
        if good:
            progress(self._done, self._total, translate("Evidence", "Attaching…"))
            with self._store.write("attach_file") as session:
                kept, late = attach_measured(session, *self._owner, good, self._now(), self._watch)
                made = len(kept)
                progress(self._total, self._total)  # the last moment at which it can be cancelled
            problems += late
        return Outcome(made, tuple(str(problem) for problem in problems))

    def _watch(self, count: int) -> None:
        self._done += count
        assert self._progress is not None
        self._progress(min(self._done, self._total), self._total)


def _size(source: Source) -> int:
    if isinstance(source.content, bytes):
        return len(source.content)
    if not isinstance(source.content, Path):
        return source.content.sizeInBytes()
    try:
        return source.content.stat().st_size
    except (OSError, ValueError):
        return 0  # what is wrong with it is said when it is read


class Attaching(QObject):
    """One act of attaching. `done(Outcome)`, `failed(exception)` or `cancelled()`, then `ended()`.

    While it takes long a window with bar and Cancelar stands before the others, so that nothing
    else is written meanwhile; cancelling leaves nothing.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(
        self, desk: Desk, owner: tuple[str, int], sources: Sequence[Source], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self.dialog: WaitingWindow | None = None
        self.task = Task(_Work(desk, owner, sources))
        self.task.done.connect(self.done)
        self.task.failed.connect(self.failed)
        self.task.cancelled.connect(self.cancelled)
        self.task.ended.connect(self._end)

    def start(self) -> None:
        """Begin."""
        self.task.start()
        QTimer.singleShot(PATIENCE, self, self._show)

    def say_problems(self) -> None:
        """Say in a window of its own what was not attached: nobody else listens."""
        self.done.connect(self._say_outcome)
        self.failed.connect(self._say_failure)
        self.cancelled.connect(self._say_cancelled)

    def _say_outcome(self, outcome: object) -> None:
        if isinstance(outcome, Outcome) and outcome.problems:
            self._say("\n".join(outcome.problems))

    def _say_failure(self, error: Exception) -> None:
        self._say(messages.words(error))

    def _say_cancelled(self) -> None:
        self._say(translate("Evidence", "You cancelled."))

    def _say(self, words: str) -> None:
        head = translate("Evidence", "It is recorded, but not all its files were attached.")
        messages.tell(self._parent.window(), head, words, "alert")

    def _show(self) -> None:
        if self.task.is_running() and self.dialog is None:
            self.dialog = WaitingWindow(self.task, self._parent.window())
            self.dialog.open()

    def _end(self) -> None:
        if self.dialog is not None:
            self.dialog.finish()
            self.dialog = None
        self.ended.emit()
        self.deleteLater()


def attach_later(
    desk: Desk, owner: tuple[str, int], files: Sequence[Path], parent: QWidget
) -> Attaching:
    """Attach files to a record that was written already; what goes wrong is said in a window."""
    made = Attaching(desk, owner, [Source(path, path.name) for path in files], parent)
    made.say_problems()
    made.start()
    return made


class WaitingWindow(QDialog):
    """Stands before the window while a task writes; Escape and its cross cancel the task.

    `doing` and `note` are its words where it writes more than files.
    """

    def __init__(
        self, task: Task, parent: QWidget | None = None, doing: str = "", note: str = ""
    ) -> None:
        super().__init__(parent)
        self._task = task
        self.setModal(True)
        self.setWindowTitle(doing or translate("Evidence", "Attaching"))
        self.box = ProgressBox(
            doing or translate("Evidence", "Attaching…"),
            note or translate("Evidence", "If you cancel, nothing is attached."),
        )
        self.box.figures.hide()  # bytes tell nobody anything
        self.box.setFixedWidth(theme.px(460))
        column = QVBoxLayout(self)
        margin = theme.unit(2)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.box)
        messages.follow(task, self.box)

    def reject(self) -> None:
        if self.box.cancel.isEnabled():
            self.box.cancel.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def finish(self) -> None:
        """The task ended: close and go."""
        self.accept()
        self.deleteLater()
