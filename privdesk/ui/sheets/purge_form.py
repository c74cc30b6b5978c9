"""Erasing copies of identity documents that served: who answers for it, and the act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.operations.identity_copies import PURGE, purge_identity_copies
from privdesk.operations.retention import IdentityCopy
from privdesk.store.erasure import empty_log
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.short_form import ShortForm
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.sheets.disposal_forms import method_editor, officer

_NAMED = 12


class PurgeCopies(ShortForm):
    """Erases the bytes of these copies at once; `purged(int)` gives the id of the act."""

    purged = Signal(int)

    def __init__(
        self, desk: Desk, copies: Sequence[IdentityCopy], parent: QWidget | None = None
    ) -> None:
        self._desk, self._copies = desk, copies
        super().__init__(parent)
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
        if not self.check():
            return
        ids = [copy.attachment_id for copy in self._copies]
        try:
            with self._desk.store.write(PURGE) as session:
                done = purge_identity_copies(
                    session,
                    self._desk.today(),
                    responsible=self.text("responsible"),
                    method=str(self.value("method")),
                    attachments=ids,
                ).id
        except UserError as error:
            self._show_error(error)
            return
        empty_log(self._desk.store)
        self.accept()
        self.purged.emit(done)
