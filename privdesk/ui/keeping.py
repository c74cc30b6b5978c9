"""What keeps the store safe, from the menus: a backup now, and the recovery sheet again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.backing_up import BackedUp, back_up, second_place
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.ui.main_window import MainWindow


class BackupWindow(QDialog):
    """Makes a backup and says where it stands, or why there is none."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(translate("Keeping", "Backup"))
        self.setMinimumWidth(theme.px(460))
        self.box = ProgressBox(translate("Keeping", "Backing up and checking…"))
        self.text = Label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.icon = IconLabel("check", "green", 20)
        self.close_button = Button(translate("Messages", "Close"), "principal")
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        margin = theme.unit(2)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.unit(1.5))
        column.addWidget(self.box)
        said = QHBoxLayout()
        said.setSpacing(theme.unit(1.5))
        said.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.text, 1)
        column.addLayout(said)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        for later in (self.icon, self.text, self.close_button):
            later.hide()

        def work(progress: Progress) -> object:
            return back_up(store, None, progress, always=True)

        self._task = Task(work)
        messages.follow(self._task, self.box)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self.reject)

    def start(self) -> None:
        """Show the window and begin."""
        self.open()
        self._task.start()

    def _done(self, made: object) -> None:
        if isinstance(made, BackedUp):
            self._say(_told(made))

    def _failed(self, error: Exception) -> None:
        self.icon.set_icon("alert", "red")
        self._say(messages.words(error))

    def _say(self, words: str) -> None:
        self.text.setText(words)
        for part in (self.icon, self.text, self.close_button):
            part.show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        self._task.cancel()
        super().reject()


def _told(done: BackedUp) -> str:
    """What the backup is, and where it is missing."""
    made = translate(
        "Keeping", "The backup is made, and was opened and checked:\n{path}", path=done.made
    )
    second = second_place()
    if done.missed:
        after = translate(
            "Keeping", "It has no copy in the second place: {reason}", reason=done.missed
        )
    elif second is not None:
        after = translate("Keeping", "It was carried to {folder} too.", folder=second)
    else:
        after = translate("Keeping", "Keep a copy of it on another disk too.")
    return f"{made}\n\n{after}"


def back_up_now(window: MainWindow) -> BackupWindow:
    """Make a backup of the window's store, whether or not something changed."""
    made = BackupWindow(window.desk.store, window)
    made.start()
    return made


class RecoveryWindow(QDialog):
    """The recovery sheet of the open store again: print it or save it."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        from privdesk.ui.recovery_page import RecoveryPage

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(translate("Recovery", "Recovery sheet"))
        self.resize(theme.px(620), theme.px(500))
        self.page = RecoveryPage(store, is_again=True)
        self.page.finished.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
