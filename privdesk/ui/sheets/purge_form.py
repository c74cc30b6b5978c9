"""Erasing copies of identity documents that served: who answers for it, and the act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.operations.erasure_backups import backups_of
from privdesk.operations.identity_copies import PURGE, purge_identity_copies
from privdesk.operations.retention import IdentityCopy
from privdesk.store.erasure import empty_log
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.pages.short_form import ShortForm
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import ProgressBox, figure
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.sheets.disposal_forms import method_editor, officer
from privdesk.ui.sheets.erasing import places
from privdesk.ui.task import Progress, Task

_NAMED = 12


class PurgeCopies(ShortForm):
    """Erases the bytes of these copies at once; `purged(int)` gives the id of the act."""

    purged = Signal(int)
    is_final = True

    def __init__(
        self, desk: Desk, copies: Sequence[IdentityCopy], parent: QWidget | None = None
    ) -> None:
        self._desk, self._copies = desk, copies
        self._task: Task | None = None
        super().__init__(parent)
        self.progress = ProgressBox(translate("Erasing", "Erasing…"))
        self.progress.cancel.hide()
        self.progress.hide()
        self._body.addWidget(self.progress)
        named = "\n".join(f"{copy.request} · {copy.name}" for copy in copies[:_NAMED])
        self._body.addWidget(Label(named, tone="text2", wrap=True))
        if (more := len(copies) - _NAMED) > 0:
            words = translate("RetentionPage", "And {count} more.", count=figure(more))
            self._body.addWidget(Label(words, "minor", "text2"))
        responsible = TextEditor()
        responsible.set_value(officer(desk))
        self.add(
            "responsible", translate("DisposalPage", "Responsible"), responsible, required=True
        )
        method = method_editor()
        method.set_value("logical")
        self.add("method", translate("DisposalPage", "Method"), method, required=True)
        self._begun = self.values()
        self.save_button.set_kind("confirm")

    def title(self) -> str:
        return translate("RetentionPage", "Erase copies of identity documents")

    def sentence(self) -> str:
        return translate(
            "RetentionPage",
            "Their content is erased for good, with an act. That each was there stays: its name, "
            "its SHA-256 and the verification that it served.",
        )

    def save_words(self) -> str:
        return translate("RetentionPage", "Erase the copies")

    def save(self) -> None:
        """Erase them off the interface thread: the file is written anew without their bytes."""
        if self._task is not None or not self.check():
            return
        self.failure.hide()
        store, today = self._desk.store, self._desk.today()
        ids = [copy.attachment_id for copy in self._copies]
        responsible, method = self.text("responsible"), str(self.value("method"))
        folders = places()

        def work(_progress: Progress) -> int:
            with store.write(PURGE) as session:
                done = purge_identity_copies(
                    session,
                    today,
                    responsible=responsible,
                    method=method,
                    attachments=ids,
                    backups=backups_of(store, folders),
                ).id
            empty_log(store)
            return done

        self._task = Task(work)
        self._task.done.connect(self._purged)
        self._task.failed.connect(self._failed)
        self._task.ended.connect(self._ended)
        self._wait(True)
        self._task.start()

    def _wait(self, waits: bool) -> None:
        self.progress.setVisible(waits)
        for button in (self.cancel, self.save_button):
            button.setDisabled(waits)
        self._grow()

    def _ended(self) -> None:
        self._task = None
        self._wait(False)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._show_error(error)
            return
        self.failure.say(translate("Erasing", "Nothing was erased."), messages.words(error))
        self.failure.show()

    def _purged(self, disposal_id: int) -> None:
        self.accept()
        self.purged.emit(disposal_id)

    def reject(self) -> None:
        """Close, unless they are being erased now."""
        if self._task is None:
            super().reject()
