"""The draft of a letter as its real PDF, made anew off the interface thread while it is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.operations.letters import PreparedLetter
from privdesk.text import translate
from privdesk.ui.pdf_panel import PdfPanel
from privdesk.ui.task import Progress, Task


class LetterPreview(PdfPanel):
    """`drawn` follows each new draft, `failed(exception)` one that could not be made."""

    drawn = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Letter", "View of the PDF"), parent)
        self._making: Task | None = None
        self._next: PreparedLetter | None = None
        self._is_issued = False

    def draw(self, prepared: PreparedLetter) -> None:
        """Show this draft as soon as it is made; of several, the last one is shown always."""
        self._is_issued = False
        self._next = prepared
        if self._making is None:
            self._make()

    def show_issued(self, pdf: bytes) -> None:
        """Show the letter as it was filed, from its first page; drafts under way are dropped."""
        self._is_issued = True
        self._next = None
        self.set_pdf(pdf)
        self.view.go_to(1)

    def is_busy(self) -> bool:
        """Whether a draft is being made."""
        return self._making is not None

    def _make(self) -> None:
        prepared, self._next = self._next, None
        if prepared is None:
            return

        def make(_progress: Progress) -> bytes:
            return prepared.pdf()

        self._making = Task(make)
        self._making.done.connect(self._made)
        self._making.failed.connect(self.failed)
        self._making.ended.connect(self._ended)
        self._making.start()

    def _made(self, pdf: object) -> None:
        if isinstance(pdf, bytes) and not self._is_issued:
            self.set_pdf(pdf)
            self.drawn.emit()

    def _ended(self) -> None:
        self._making = None
        self._make()
