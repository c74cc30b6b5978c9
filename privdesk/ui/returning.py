"""Putting a backup in the place of the file: the work in sight, and what is said of it after."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from privdesk.text import translate
from privdesk.ui import messages, opening, theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.shown import day_and_hour
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.restoring import Restored


class Returning(QDialog):
    """Puts the backup in the store's place; `finished` when that is done, or said why not.

    `said` are then the words for whoever opens the file next; "" where it was left as it was.
    """

    def __init__(self, path: Path, key: Key, backup: Path, backup_key: Key, zone: str) -> None:
        super().__init__()
        self.said = ""
        self._zone, self._has_other_key = zone, backup_key.raw != key.raw
        self.setWindowTitle("Privdesk")
        self.setMinimumWidth(theme.px(480))
        self.progress = ProgressBox(
            translate("GoingBack", "Backing up what is left, then going back…")
        )
        self.failure = Notice("error", "")
        self.failure.hide()
        self.close_button = Button(translate("GoingBack", "Open the file as it was"), "principal")
        self.close_button.clicked.connect(self.accept)
        self.close_button.hide()
        column = QVBoxLayout(self)
        margin = theme.unit(2)
        column.setContentsMargins(margin, margin, margin, margin)
        for part in (self.progress, self.failure):
            column.addWidget(part)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

        def work(progress: Progress) -> object:
            return opening.go_back(path, key, backup, backup_key, progress)

        self._task = Task(work)
        messages.follow(self._task, self.progress)
        self._task.done.connect(self._done)
        self._task.cancelled.connect(self.accept)
        self._task.failed.connect(self._fail)

    def start(self) -> None:
        """Show it and begin."""
        self.show()
        self._task.start()

    def _done(self, result: object) -> None:
        restored, again = cast("tuple[Restored, str]", result)
        self.said = _came_back(restored, self._zone)
        if self._has_other_key:  # who goes on to unlock it would type the passphrase of today
            now = translate(
                "GoingBack", "It opens with the passphrase of that backup, or with its sheet."
            )
            self.said = f"{self.said} {now}"
        if again:
            self.said = f"{self.said}\n\n{again}"
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.progress.hide()
        head = translate("GoingBack", "The file was left as it was.")
        self.failure.say(head, messages.words(error))
        self.failure.show()
        self.close_button.show()
        self.close_button.setFocus()

    def reject(self) -> None:
        """Escape cancels the work; the file is then as it was."""
        self._task.cancel()


def _came_back(restored: Restored, zone: str) -> str:
    """To which backup the file went back, and where what was left is."""
    left = restored.left.name if restored.left else ""
    if restored.manifest is None:
        return translate(
            "GoingBack",
            "The file went back to the backup that you chose. What was left is kept as “{left}”.",
            left=left,
        )
    moment = day_and_hour(restored.manifest.created, zone)
    return translate(
        "GoingBack",
        "The file went back to the backup of {moment}, and what was left is kept as “{left}”.",
        moment=moment,
        left=left,
    )
