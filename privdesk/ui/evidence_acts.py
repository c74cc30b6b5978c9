"""What is done with a kept file: shown inside, opened as a copy, saved where the officer says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.documents.destination import destination
from privdesk.errors import DamagedStore, ReadOnlyPlace, UserError
from privdesk.store.attachments import read_chunks
from privdesk.store.evidence import FileKept
from privdesk.store.file_names import safe_name
from privdesk.store.media_kinds import PICTURES, family
from privdesk.text import translate
from privdesk.ui import messages, opened_copies, printing
from privdesk.ui.desk import Desk
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.ui.evidence_viewer import EvidenceWindow


def is_shown_inside(file: FileKept) -> bool:
    """Whether the program shows such a file itself."""
    return file.media_type in PICTURES or family(file.media_type) in ("pdf", "text", "mail")


def pieces_of_file(store: Store, file: FileKept) -> Iterator[bytes]:
    """The bytes of a file in pieces of 1 MiB, in a session of their own, for any thread.

    Raises `DamagedStore` naming it, at the end: what was given so far must then be thrown away.
    """
    try:
        with store.read() as session:
            yield from read_chunks(session, file.content)
    except DamagedStore as error:
        raise DamagedStore(
            translate(
                "Evidence",
                "“{name}” is damaged: its bytes are not those that were kept. Look for it in a "
                "backup.",
                name=file.name,
            )
        ) from error


class FileActs(QObject):
    """The acts on the files of one list. `failed(head, text)` and `succeeded(text)` when done."""

    failed = Signal(str, str)
    succeeded = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._widget = desk, parent
        self.viewer: EvidenceWindow | None = None
        self.task: Task | None = None

    def view(self, file: FileKept, among: Sequence[FileKept]) -> None:
        """Show a file inside, with the others of its list at hand; one that is not is opened."""
        if not is_shown_inside(file):
            self.open(file)
            return
        from privdesk.ui.evidence_viewer import EvidenceWindow

        shown = [other for other in among if is_shown_inside(other)]
        self._forget_viewer()
        self.viewer = EvidenceWindow(self._desk, shown, self._widget.window())
        self.viewer.destroyed.connect(self._viewer_gone)
        self.viewer.show_file(file)
        self.viewer.show()

    def _forget_viewer(self) -> None:
        if self.viewer is not None:
            self.viewer.destroyed.disconnect(self._viewer_gone)
            self.viewer.close()
            self.viewer = None

    def _viewer_gone(self) -> None:
        self.viewer = None

    def open(self, file: FileKept) -> None:
        """Open a read-only copy with the system's program for it."""
        try:
            opened_copies.refuse_programs(file.name, file.media_type)
        except UserError as error:
            self.failed.emit(translate("Evidence", "It was not opened."), str(error))
            return
        store = self._desk.store

        def work(progress: Progress) -> Path:
            pieces = _reported(pieces_of_file(store, file), progress, file.size)
            return opened_copies.make_copy(file.name, pieces, media_type=file.media_type)

        self._run(work, self._show_copy, translate("Evidence", "It was not opened."))

    def _show_copy(self, copy: object) -> None:
        assert isinstance(copy, Path)
        try:
            opened_copies.show_copy(copy)
        except UserError as error:
            self.failed.emit(translate("Evidence", "It was not opened."), str(error))

    def save(self, file: FileKept) -> None:
        """Save a copy where the officer says."""
        path = printing.ask_place(safe_name(file.name, file.media_type), self._widget)
        if path is None:
            return
        store = self._desk.store

        def work(progress: Progress) -> Path:
            if path.is_dir():
                words = translate(
                    "Printing", "{path} is a folder. Choose a file's name.", path=path
                )
                raise ReadOnlyPlace(words)
            with destination(path) as output:
                for piece in _reported(pieces_of_file(store, file), progress, file.size):
                    output.stream.write(piece)
            return path

        self._run(work, self._saved, translate("Evidence", "The copy was not saved."))

    def _saved(self, path: object) -> None:
        self.succeeded.emit(translate("Evidence", "Saved: {path}", path=path))

    def _run(
        self, work: Callable[[Progress], Path], done: Callable[[object], None], failure: str
    ) -> None:
        """One at a time: a second click while a large file is being written does nothing."""
        if self.task is not None and self.task.is_running():
            return
        self._failure = failure
        self.task = Task(work)
        self.task.done.connect(done)
        self.task.failed.connect(self._not_done)
        self.task.start()

    def _not_done(self, error: Exception) -> None:
        self.failed.emit(self._failure, messages.words(error))


def _reported(pieces: Iterator[bytes], progress: Progress, total: int) -> Iterator[bytes]:
    done = 0
    for piece in pieces:
        done += len(piece)
        progress(done, total)
        yield piece
