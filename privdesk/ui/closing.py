"""Closing the window of a store: a backup first when something changed, then the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.backing_up import back_up
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.ui.main_window import MainWindow


class Closing(QFrame):
    """Covers the window while it closes. `finished()` when the window may go.

    Cancelar goes back to work; a failed backup says why and offers to try again, another folder,
    or to close without it: the window is never kept from closing.
    """

    finished = Signal()
    stayed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._store = window.desk.store
        self._folder: Path | None = None
        self._task: Task | None = None
        self._had_focus = window.focusWidget()
        self.setObjectName("closing")
        self.setAutoFillBackground(True)
        self.box = Box()
        self.box.setFixedWidth(theme.px(460))
        self.progress = ProgressBox(translate("Closing", "Backing up before closing…"))
        self.progress.cancelled.connect(self._cancel)
        self.head = Label(translate("Closing", "The backup was not made"), "section", wrap=True)
        self.text = Label("", wrap=True)
        self.box.body.addWidget(self.head)
        self.box.body.addWidget(self.text)
        self._add_buttons()
        middle = Qt.AlignmentFlag.AlignCenter
        column = QVBoxLayout(self)
        column.addStretch(1)
        self.progress.setFixedWidth(theme.px(460))
        column.addWidget(self.progress, 0, middle)
        column.addWidget(self.box, 0, middle)
        column.addStretch(2)
        self.box.hide()
        window.installEventFilter(self)
        self._cover()

    def _add_buttons(self) -> None:
        self.again = Button(translate("Closing", "Try again"), "principal")
        self.elsewhere = Button(translate("Closing", "In another folder…"))
        self.without = Button(translate("Closing", "Close without a backup"), "danger")
        self.stay = Button(translate("Closing", "Go back"))
        self.again.clicked.connect(self.start)
        self.elsewhere.clicked.connect(self._choose_folder)
        self.without.clicked.connect(self._finish)
        self.stay.clicked.connect(self.leave)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.again, self.elsewhere)),
            (second, (self.without, self.stay)),
        ):
            row.setSpacing(theme.unit())
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.box.body.addSpacing(theme.unit(0.5))
            self.box.body.addLayout(row)

    def start(self) -> None:
        """Back up when something changed, then finish."""
        store, folder = self._store, self._folder

        def work(progress: Progress) -> object:
            return back_up(store, folder, progress, always=False)

        self.box.hide()
        self.progress.set_progress(0, 0)
        self.progress.cancel.setEnabled(True)
        self.progress.show()
        self.show()
        self.raise_()
        self.progress.cancel.setFocus()
        self._task = Task(work)
        self._task.progressed.connect(self.progress.set_progress)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self.leave)
        self._task.start()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _failed(self, error: Exception) -> None:
        self.progress.hide()
        self.text.setText(
            messages.words(error)
            + "\n\n"
            + translate("Closing", "What you saved is safe in the file itself.")
        )
        self.box.show()
        self.again.setFocus()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Closing", "Where to make the backup"), str(self._store.path.parent)
        )
        if chosen:
            self._folder = Path(chosen)
            self.start()

    def _finish(self) -> None:
        self.finished.emit()

    def leave(self) -> None:
        """Uncover the window: the officer goes on working."""
        self.hide()
        if self._had_focus is not None:
            self._had_focus.setFocus()
        self.stayed.emit()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)
