"""Verifying the history, with a seal noted earlier or without; the verdict in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox, figure
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.verify import Verdict

_NAMED = 200  # problems shown; the command names all


class VerifyBox(Box):
    """What is checked, an optional seal, the progress and the verdict."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, "step")
        self._desk = desk
        self._task: Task | None = None
        self._had_focus = False
        words = translate(
            "Verify",
            "Every entry, value, record, attached file and term is checked against the chain. With "
            "a seal from the foot of a letter or from a backup it is also found whether entries "
            "were cut off or the whole history was written anew.",
        )
        self.body.setSpacing(theme.unit())
        self.body.addWidget(Label(words, wrap=True))
        self.seal = TextEditor(longest=200, placeholder="1284 : 9f3a·71c2")
        self.field = LabeledField(translate("Verify", "Seal to compare (optional)"), self.seal)
        self.start_button = Button(translate("Verify", "Verify now"), "recommended", "shield")
        self.start_button.clicked.connect(self.start)
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(self.field, 1)
        row.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.progress = ProgressBox(translate("Verify", "Verifying the history…"))
        self.progress.cancelled.connect(self._cancel)
        self.good = Notice("success", "")
        self.bad = Notice("error", "")
        self.problems = LongTextEditor(lines=6)
        self.problems.set_read_only()
        self.problems.paper.setAccessibleName(translate("Verify", "What is wrong"))
        for part in (self.progress, self.good, self.bad, self.problems):
            part.hide()
            self.body.addWidget(part)

    def start(self) -> None:
        """Verify now, in the background."""
        from privdesk.store.audit import Seal
        from privdesk.store.verify import verify

        if self._task is not None:
            return
        for part in (self.good, self.bad, self.problems):
            part.hide()
        typed = self.seal.value()
        try:
            seal = Seal.read(typed) if typed else None
        except UserError as error:
            self.field.set_error(str(error))
            self.seal.setFocus()
            return
        store = self._desk.store

        def work(progress: Progress) -> object:
            return verify(store, seal, progress)

        self._had_focus = self.start_button.hasFocus()  # what is grey gives the keyboard away
        self.start_button.setEnabled(False)
        self.progress.set_progress(0, 0)
        self.progress.cancel.setEnabled(True)
        self.progress.note.hide()
        self.progress.show()
        self._task = Task(work)
        self._task.progressed.connect(self.progress.set_progress)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self.progress.hide()
        self.start_button.setEnabled(True)
        if self._had_focus:
            self.start_button.setFocus()

    def _done(self, verdict: Verdict) -> None:
        if verdict.ok:
            self.good.say(
                translate("Verify", "The history is whole."),
                translate(
                    "Verify",
                    "{count} entries were checked. Seal: {seal}",
                    count=figure(verdict.entries),
                    seal=verdict.seal.short,
                ),
            )
            self.good.show()
            return
        first = next((p.entry for p in verdict.problems if p.entry is not None), None)
        head = translate(
            "Verify",
            "The history is not whole: {count} faults.",
            count=figure(len(verdict.problems)),
        )
        words = translate(
            "Verify", "Write nothing more in this file; keep it as it is, and restore a backup."
        )
        if first is not None:
            words = (
                translate("Verify", "The first broken entry is {entry}.", entry=first) + " " + words
            )
        self.bad.say(head, words)
        self.bad.show()
        self.problems.set_value("\n".join(p.text for p in verdict.problems[:_NAMED]))
        self.problems.show()

    def _failed(self, error: Exception) -> None:
        self.bad.say(translate("Verify", "It could not be verified."), messages.words(error))
        self.bad.show()
