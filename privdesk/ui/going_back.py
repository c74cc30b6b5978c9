"""Going back to a backup: what would be lost or gained, said before anything is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.text import translate
from privdesk.ui import messages, opening, theme
from privdesk.ui.desk import Desk
from privdesk.ui.going_back_words import counted_words, erased_words, told_words
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.text_editors import PassphraseEditor
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.comparing import Comparison
    from privdesk.store.key import Key


class GoingBack(QDialog):
    """Compares the backup with the open file and offers both ways: another file, or its place."""

    compared = Signal()

    def __init__(self, desk: Desk, backup: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(translate("GoingBack", "Go back to a backup"))
        self.setMinimumWidth(theme.px(620))
        self._desk, self._backup = desk, backup
        self._key: Key | None = None
        self._task: Task | None = None
        self.head = Label(backup.name, "section", wrap=True)
        self.said = Label("", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lost = Notice("warning", "")
        self.erased = Notice("warning", "")
        self.gained = Notice("info", "")
        self.failure = Notice("error", "")
        self.passphrase = PassphraseEditor()
        self.passphrase.line.returnPressed.connect(self.compare)
        self.secret = LabeledField(
            translate("GoingBack", "Passphrase of the backup, or the groups of its recovery sheet"),
            self.passphrase,
            translate("GoingBack", "It was made under an earlier passphrase."),
            required=True,
        )
        self.progress = ProgressBox("")
        self.progress.cancelled.connect(self._cancel)
        self.kept = Label(
            translate(
                "GoingBack",
                "Before going back, the file as it stands now is backed up: you can come back to "
                "it in the same way.",
            ),
            tone="text2",
            wrap=True,
        )
        self.again = Button(translate("GoingBack", "Compare"), "principal")
        self.apart = Button(translate("GoingBack", "Restore to another file…"), icon="save")
        self.go = Button(translate("GoingBack", "Go back to this backup"), "danger")
        self.close_button = Button(translate("Common", "Cancel"))
        self.again.clicked.connect(self.compare)
        self.apart.clicked.connect(self._restore_apart)
        self.go.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._begin()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(self.head)
        for part in (
            *(self.said, self.secret, self.lost, self.erased, self.gained),
            *(self.kept, self.failure, self.progress),
        ):
            column.addWidget(part)
            part.hide()
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.unit())
        foot.addWidget(self.apart)
        foot.addStretch(1)
        for button in (self.close_button, self.again, self.go):
            foot.addWidget(button)
        column.addLayout(foot)
        self.apart.hide()
        self.go.hide()

    def _begin(self) -> None:
        """Compare at once where the key of today opens it, else ask for what does."""
        from privdesk.store.key import salt_of

        try:
            same = salt_of(self._backup) == self._desk.store.key.salt
        except UserError as error:
            self._fail(error)
            self.again.hide()
            return
        if same:
            self._key = self._desk.store.key
            self.compare()
        else:
            self.secret.show()
            self.passphrase.setFocus()

    def compare(self) -> None:
        """Read both histories, off the interface thread."""
        typed = str(self.passphrase.value() or "")
        if self._key is None and not typed:
            self.secret.set_error(translate("GoingBack", "Write it."))
            return
        store, backup, key = self._desk.store, self._backup, self._key

        def work(progress: Progress) -> object:
            from privdesk.store.comparing import compare_backup

            opened = key or opening.key_of(backup, typed)
            return opened, compare_backup(store.path, store.key, backup, opened)

        self._run(work, translate("GoingBack", "Comparing…"), self._show)

    def _show(self, result: object) -> None:
        found: Comparison
        self._key, found = result  # type: ignore[misc]
        self.secret.hide()
        self.again.hide()
        self.apart.show()
        if found.is_another_store:
            self.said.setText(
                translate(
                    "GoingBack",
                    "It is no backup of this file: its history is another one. It can be restored "
                    "to another file.",
                )
            )
            self.said.show()
        elif found.is_same:
            self.said.setText(translate("GoingBack", "It holds exactly what the file holds now."))
            self.said.show()
        else:
            self._show_difference(found)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()
        self.compared.emit()

    def _show_difference(self, found: Comparison) -> None:
        zone = self._desk.zone
        if found.lost.entries:
            head = counted_words(found.lost.actions, is_lost=True)
            self.lost.say(head, told_words(found.lost, zone))
            self.lost.show()
        if found.lost.erasures:
            words = translate(
                "GoingBack", "Their data come back with it, and must be erased again afterwards."
            )
            self.erased.say(erased_words(found.lost.erasures), words)
            self.erased.show()
        if found.gained.entries:
            head = counted_words(found.gained.actions, is_lost=False)
            self.gained.say(head, told_words(found.gained, zone))
            self.gained.show()
        self.kept.show()
        self.go.show()

    def _restore_apart(self) -> None:
        suggested = opening.free_path(self._desk.store.path.parent, self._backup.stem)
        target = messages.ask_save_path(
            self,
            translate("Restore", "Where the new file is kept"),
            suggested.name,
            translate("Restore", "Privdesk files (*.privdesk)"),
        )
        if target is None or self._key is None:
            return
        backup, key = self._backup, self._key

        def work(progress: Progress) -> object:
            from privdesk.store.restoring import restore

            return restore(backup, target, key, progress=progress).path

        self._run(work, translate("GoingBack", "Checking and copying…"), self._restored)

    def _restored(self, path: object) -> None:
        head = translate("GoingBack", "It was restored to another file.")
        messages.tell(self, head, str(path), "closed")
        self.accept()

    def _go_back(self) -> None:
        if self._key is not None:
            self._desk.going_back.emit((self._backup, self._key))
            self.accept()

    def _run(self, work: object, what: str, done: object) -> None:
        self.failure.hide()
        self._wait(True)
        self.progress.set_progress(0, 0, what)
        self.progress.show()
        self._task = Task(work)  # type: ignore[arg-type]
        self._task.done.connect(done)
        self._task.failed.connect(self._fail)
        self._task.progressed.connect(self.progress.set_progress)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _wait(self, waiting: bool) -> None:
        for part in (self.again, self.apart, self.go, self.secret):
            part.setEnabled(not waiting)

    def _ended(self) -> None:
        self._task = None
        self._wait(False)
        self.progress.hide()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, BadInput) or self.secret.isVisible():
            self.secret.set_error(messages.words(error))
            self.passphrase.setFocus()
            return
        self.failure.say(translate("GoingBack", "It could not be done."), messages.words(error))
        self.failure.show()
        self.adjustSize()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def reject(self) -> None:
        self._cancel()
        super().reject()
