"""How an issued letter leaves the program: on paper, as its PDF, for Word, or as a mail's draft."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from privdesk.errors import NotFound, UserError
from privdesk.text import N_, Message, translate
from privdesk.ui import printing
from privdesk.ui.desk import Desk
from privdesk.ui.parts.notice import Notice
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

PRINT, PDF, WORD, MAIL = "print", "pdf", "docx", "eml"
WAYS: dict[str, Message] = {
    PRINT: N_("Letter", "Print…"),
    PDF: N_("Letter", "Save PDF…"),
    WORD: N_("Letter", "Word (.docx)…"),
    MAIL: N_("Letter", "E-mail draft (.eml)…"),
}
ICONS = {PRINT: "print", PDF: "save", WORD: "doc", MAIL: "mail"}


@dataclass(frozen=True)
class Taken:
    """What came of it: the letter, by which way, the file, and what to tell the officer."""

    number: str
    way: str
    path: Path
    head: str
    text: str


class LetterOutputs(QObject):
    """`taken(Taken)` once a file is written, `failed(exception)` when none was."""

    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.task: Task | None = None

    def take(self, number: str, way: str) -> None:
        """Take the letter of that number out by one of `WAYS`; the system's dialog asks how."""
        if self.task is not None:
            return
        try:
            if way == PRINT:
                printing.print_pdf(self._read(number, PDF), self._page, number)
                return
            path = printing.ask_place(f"{number}.{way}", self._page)
            if path is None:
                return
            if way == WORD:
                self._begin(number, path)
            else:
                content = self._read(number, way)
                printing.write_copy(path, content)
                self._tell(number, way, path)
        except UserError as error:
            self.failed.emit(error)

    def open(self, path: Path) -> None:
        """Open a saved file with the system's own program for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = translate("Letter", "This machine has no program for {name}.", name=path.name)
            self.failed.emit(NotFound(words))

    def _begin(self, number: str, path: Path) -> None:
        """Off the interface thread: what writes Word files is slow to start."""

        def work(_progress: Progress) -> None:
            printing.write_copy(path, self._read(number, WORD))

        def done(_result: object) -> None:
            self._tell(number, WORD, path)

        self.task = Task(work)
        self.task.done.connect(done)
        self.task.failed.connect(self.failed)
        self.task.ended.connect(self._ended)
        self.task.start()

    def _ended(self) -> None:
        self.task = None

    def _read(self, number: str, form: str) -> bytes:
        from privdesk.operations.issued_letters import letter_file
        from privdesk.store.finding import document_by_number

        with self._desk.store.read() as session:
            return letter_file(session, document_by_number(session, number), form)

    def _tell(self, number: str, way: str, path: Path) -> None:
        head = translate("Letter", "Saved: {path}", path=path)
        self.taken.emit(Taken(number, way, path, head, self._advice(number, way)))

    def _advice(self, number: str, way: str) -> str:
        if way == WORD:
            return translate(
                "Letter", "It is a copy to work on; the letter is the PDF that was issued."
            )
        if way == MAIL:
            with self._desk.store.read() as session:
                return mail_advice(session, number)
        return ""


def mail_advice(session: Session, number: str) -> str:
    """What to do with the draft of a letter's mail, by whether it knows its addressee."""
    from privdesk.operations.issued_letters import mail_draft
    from privdesk.store.finding import document_by_number

    address = mail_draft(session, document_by_number(session, number)).address
    if address:
        return translate(
            "Letter",
            "Open it: your mail program shows it ready to be sent to {address}. Record the "
            "sending once it left.",
            address=address,
        )
    return translate(
        "Letter",
        "Open it and write the addressee: no e-mail address is on record for this letter. Record "
        "the sending once it left.",
    )


class TakenNotice(Notice):
    """Says where a letter's file is; `sending_asked(str)` to record that its mail left.

    `open_asked(Path)` to open the file with the system's program.
    """

    sending_asked = Signal(str)
    open_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("success", "", "", translate("Letter", "Open"), parent, closable=True)
        self._taken: Taken | None = None
        self.send = self.add_action(translate("Letter", "Record sending…"))
        self.send.clicked.connect(self._send)
        self.acted.connect(self._open)
        self.hide()

    def show_taken(self, taken: Taken, *, may_send: bool = True) -> None:
        """Say what came of it."""
        self._taken = taken
        self.say(taken.head, taken.text)
        self.action.setVisible(taken.way != PDF)
        self.send.setVisible(may_send and taken.way == MAIL)
        self.show()

    def _send(self) -> None:
        if self._taken is not None:
            self.sending_asked.emit(self._taken.number)

    def _open(self) -> None:
        if self._taken is not None:
            self.open_asked.emit(self._taken.path)
