"""Saving what a table shows as a file: format, place, progress, and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from privdesk.operations.registers import TITLES
from privdesk.store.lists import Listing
from privdesk.text import N_, Message, say, translate
from privdesk.ui import messages, printing
from privdesk.ui.desk import Desk
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Progress, Task

FORMATS: dict[str, Message] = {
    "pdf": N_("Export", "PDF, to print…"),
    "xlsx": N_("Export", "Excel workbook…"),
    "csv": N_("Export", "CSV text…"),
    "json": N_("Export", "JSON, for another program…"),
}


class Export(QObject):
    """Exports a listing off the interface thread; `box`, `done_notice` and `failed_notice` are
    for the page to place. `ended()` when it is over, however it went.
    """

    ended = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._listing: Listing | None = None
        self._path = Path()
        self._total = 0
        self.task: Task | None = None
        self.box = ProgressBox(
            "", translate("Export", "You can go on working. Cancelling leaves no file.")
        )
        self.done_notice = Notice("success", "", closable=True)
        self.failed_notice = Notice("error", "", closable=True)
        for widget in (self.box, self.done_notice, self.failed_notice):
            widget.hide()

    def menu(self, parent: QWidget) -> QMenu:
        """The formats; the action's data is the file's ending."""
        menu = QMenu(parent)
        for ending, words in FORMATS.items():
            menu.addAction(say(words)).setData(ending)
        give_mnemonics(menu.actions())
        return menu

    def ask(
        self, listing: Listing, total: int, action: QAction, columns: Sequence[str] = ()
    ) -> None:
        """Ask where to save in the format of that action of the menu, and begin; `columns` are
        those of the list that are written, all of them when left out.
        """
        self.ask_ending(listing, total, str(action.data()), columns)

    def ask_ending(
        self, listing: Listing, total: int, ending: str, columns: Sequence[str] = ()
    ) -> None:
        """The same by the file's ending."""
        title = say(TITLES[listing.record_type])
        name = f"{title} {self._desk.today():%Y-%m-%d}.{ending}"
        path = printing.ask_place(name, self._page)
        if path is not None:
            self.begin(listing, total, path, columns)

    def begin(self, listing: Listing, total: int, path: Path, columns: Sequence[str] = ()) -> None:
        """Write the listing to that path."""
        store, day, now = self._desk.store, self._desk.day(), self._desk.now()

        def work(progress: Progress) -> int:
            from privdesk.operations.registers import export_register

            def tell(done: int) -> None:
                progress(done, total)

            return export_register(store, listing, day, path, now, tell, columns)

        self.run(work, total, path)

    def run(self, work: Callable[[Progress], int], total: int, path: Path) -> None:
        """Have `work` write to that path, off the interface thread; it gives the rows written."""
        if self.task is not None:
            return
        self._path, self._total = path, total
        self.done_notice.hide()
        self.failed_notice.hide()
        self.box.set_progress(0, total, translate("Export", "Writing {name}", name=path.name))
        self.task = Task(work)
        self.task.done.connect(self._done)
        self.task.failed.connect(self._failed)
        self.task.ended.connect(self._ended)
        messages.follow(self.task, self.box)
        self.task.start()

    def _done(self, rows: int) -> None:
        self.done_notice.say(
            translate("Export", "Saved."),
            translate("Export", "{path}, with 1 row.", path=self._path)
            if rows == 1
            else translate("Export", "{path}, with {count} rows.", path=self._path, count=rows),
        )
        self.done_notice.show()

    def _failed(self, error: Exception) -> None:
        self.failed_notice.say(translate("Export", "No file was saved."), messages.words(error))
        self.failed_notice.show()

    def _ended(self) -> None:
        self.task = None
        self.ended.emit()
