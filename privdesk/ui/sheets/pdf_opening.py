"""A PDF of what is on record, made off the interface thread and shown in a window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.store.file_names import safe_name
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.pdf_panel import PdfWindow
from privdesk.ui.task import Progress, Task


class PdfOpening(QObject):
    """`busy(bool)` while it is made; `failed(str)` says why it was not."""

    busy = Signal(bool)
    failed = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._task: Task | None = None
        self._title = ""
        self.window: PdfWindow | None = None

    def make(self, pdf_of: Callable[[Session], bytes], title: str) -> None:
        """Make what `pdf_of` gives and show it under that title, unless one is being made."""
        if self._task is not None:
            return
        store = self._desk.store

        def work(_progress: Progress) -> bytes:
            with store.read() as session:
                return pdf_of(session)

        self._title = title
        self._task = Task(work)
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.ended.connect(self._ended)
        self.busy.emit(True)
        self._task.start()

    def _show(self, pdf: bytes) -> None:
        name = safe_name(f"{self._title}.pdf")
        self.window = PdfWindow(pdf, self._title, self._page, file_name=name)
        self.window.show()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(messages.words(error))

    def _ended(self) -> None:
        self._task = None
        self.busy.emit(False)
