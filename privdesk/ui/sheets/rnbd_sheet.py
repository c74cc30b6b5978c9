"""The sheet of a database for the RNBD, made off the interface thread and shown in a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.store.file_names import safe_name
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.pdf_panel import PdfWindow
from privdesk.ui.task import Progress, Task


class RnbdSheet(QObject):
    """`busy(bool)` while it is made; `failed(str)` says why it was not."""

    busy = Signal(bool)
    failed = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._task: Task | None = None
        self._title = ""
        self.window: PdfWindow | None = None

    def open(self, database_id: int, name: str) -> None:
        """Make the sheet of what is on record, and show it."""
        if self._task is not None:
            return
        store, now = self._desk.store, self._desk.now()

        def work(_progress: Progress) -> bytes:
            from privdesk.operations.inventory_out import rnbd_sheet

            with store.read() as session:
                return rnbd_sheet(session, database_id, now)

        self._title = translate("DatabasePage", "RNBD sheet: {name}", name=name)
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
