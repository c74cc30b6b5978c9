"""The tab of a request's documents: its letters, its evidence, and what is kept of its people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from privdesk.clock import local_day
from privdesk.errors import UserError
from privdesk.records import Person, Request, RequestEvent
from privdesk.rules.case import RECORD_SENDING
from privdesk.rules.events import KEPT
from privdesk.store.attachments import read_all
from privdesk.store.evidence import file_of
from privdesk.text import say, translate
from privdesk.ui import evidence_intake, messages, printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.evidence_rows import erased_kind
from privdesk.ui.letter_outputs import (
    MAIL,
    PRINT,
    WAYS,
    WORD,
    LetterOutputs,
    Taken,
    TakenNotice,
)
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.pages.event_shown import FileShown
from privdesk.ui.pages.half_typed_letter import HalfTypedLetter
from privdesk.ui.pages.letter_menu import LetterMenu
from privdesk.ui.pages.request_snapshot import LetterShown, RequestSnapshot
from privdesk.ui.pages.step_faces import STEPS
from privdesk.ui.parts.attachment import AttachmentRow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.taking import take_away
from privdesk.ui.pdf_panel import PdfWindow


class RequestDocuments(QWidget):
    """Letters first. `sending_asked(str)`: record the sending of the letter of that number;
    `letter_asked(str)`: write with the template of that name.
    """

    sending_asked = Signal(str)
    letter_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request: RequestSnapshot | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.unit(), 0, theme.unit())
        whole.setSpacing(theme.unit())
        self.failure = Notice("error", "", closable=True)
        self.failure.hide()
        whole.addWidget(self.failure)
        self.outputs = LetterOutputs(desk, self)
        self.taken = TakenNotice()
        self.taken.sending_asked.connect(self.sending_asked)
        self.taken.open_asked.connect(self.outputs.open)
        self.outputs.taken.connect(self._taken)
        self.outputs.failed.connect(self._not_taken)
        whole.addWidget(self.taken)
        self.half_typed = HalfTypedLetter(desk)
        self.half_typed.turned.connect(self._say_none)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.unit())
        foot = QHBoxLayout()
        foot.setSpacing(theme.unit())
        whole.addLayout(foot)
        self._above = QVBoxLayout()
        whole.addWidget(self.half_typed)
        whole.addLayout(self._column)
        self.letters = LetterMenu(desk, self)
        self.letters.letter_chosen.connect(self.letter_asked)
        self.write = Button(translate("Documents", "New letter"), icon="doc", compact=True)
        self.write.setMenu(self.letters)
        words = translate("Documents", "No letter was issued and no file is attached yet.")
        self.none = Label(words, tone="text2", wrap=True)
        whole.addWidget(self.none)
        self.evidence = EvidenceBox(desk)
        self.evidence.take_drops_of(self)
        self.evidence.counted.connect(self._count)
        foot.addWidget(self.write)
        foot.addWidget(self.evidence.foot, 1)
        self.people = [EvidenceBox(desk, " "), EvidenceBox(desk, " ")]
        for box in (self.evidence, *self.people):
            whole.addWidget(box)
        whole.addStretch(1)
        self._letters: list[AttachmentRow] = []
        self.windows: list[PdfWindow] = []

    @property
    def rows(self) -> Sequence[AttachmentRow]:
        """The letters, then the files of the request."""
        return [*self._letters, *self.evidence.rows.rows]

    def show_request(self, request: RequestSnapshot) -> None:
        """Show this request's documents."""
        if self._request is None or request.id != self._request.id:
            self.taken.hide()
        self._request = request
        self.letters.show_request(request)
        self.failure.hide()
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self._letters = []
        for letter in reversed(request.letters):
            self._column.addWidget(self._letter(letter, request.zone))
        events = [(RequestEvent.__tablename__, event.id) for event in request.events]
        self.evidence.show_record((Request.__tablename__, request.id), events)
        self._show_people(request)
        self.half_typed.show_request(request.id)

    def _show_people(self, request: RequestSnapshot) -> None:
        """What is kept of the data subject and of who asks for them, such as an identity card."""
        applicant = request.values.get("applicant_id")
        shown = [(request.person_id, str(request.person["name"]))]
        if isinstance(applicant, int) and request.applicant is not None:
            shown.append((applicant, str(request.applicant["name"])))
        for box, (person, name) in zip(self.people, shown, strict=False):
            box.set_heading(translate("Documents", "Of the person: {name}", name=name))
            box.show_record((Person.__tablename__, person))
        for number, box in enumerate(self.people):
            box.setVisible(number < len(shown))

    def count(self) -> int:
        """How many documents there are, the people's left out."""
        return len(self._letters) + self.evidence.count()

    def _count(self, _files: int) -> None:
        self._say_none()

    def _say_none(self) -> None:
        self.none.setHidden(bool(self.count()) or self.half_typed.row is not None)

    def _letter(self, letter: LetterShown, zone: str) -> QWidget:
        day = show_date(local_day(letter.issued_at, zone))
        kind = "PDF" if letter.erased_on is None else erased_kind("PDF", letter.erased_on)
        row = AttachmentRow(
            f"{letter.number} · {letter.heading}", kind, letter.size, day, letter.sha256
        )
        if letter.erased_on is not None:  # its number, day and hash are what is left of it
            self._letters.append(row)
            return row
        send = Button(say(STEPS[RECORD_SENDING].button), "plain", "send", compact=True)
        send.setProperty("letter", letter.number)
        if letter.is_sent:
            send.hide()
        send.clicked.connect(self._send)
        more = self._more(letter)
        return self._holder(row, letter.content, f"{letter.number}.pdf", more, send)

    def _more(self, letter: LetterShown) -> Button:
        """The other ways out of a letter: on paper, for Word, as a mail's draft."""
        menu = QMenu(self)
        for way in (PRINT, WORD) if letter.step in KEPT else (PRINT, WORD, MAIL):
            action = menu.addAction(say(WAYS[way]))
            action.setData((letter.number, way))
        give_mnemonics(menu.actions())
        menu.triggered.connect(self._take)
        more = Button(translate("Documents", "More"), "plain", "more", compact=True)
        more.setMenu(menu)
        return more

    def _take(self, action: QAction) -> None:
        self.failure.hide()
        self.taken.hide()
        self.outputs.take(*action.data())

    def _taken(self, taken: Taken) -> None:
        letters = self._request.letters if self._request else ()
        sent = any(one.is_sent for one in letters if one.number == taken.number)
        self.taken.show_taken(taken, may_send=not sent)

    def _not_taken(self, error: Exception) -> None:
        self._fail(translate("Documents", "It was not done."), error)

    def _holder(self, row: AttachmentRow, content: int, name: str, *more: Button) -> QWidget:
        """The row of a letter with its buttons under it."""
        look = Button(translate("Documents", "View"), "plain", "eye", compact=True)
        copy = Button(translate("Documents", "Save a copy…"), "plain", "save", compact=True)
        for button in (look, copy, *more):
            button.setAccessibleName(f"{button.text()}: {name.removesuffix('.pdf')}")
        for widget, view in ((row, True), (look, True), (copy, False)):
            widget.setProperty("content", content)
            widget.setProperty("file", name)
            widget.setProperty("view", view)
        row.opened.connect(self._opened)
        look.clicked.connect(self._opened)
        copy.clicked.connect(self._opened)
        self._letters.append(row)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.75))
        column.addWidget(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.unit())
        for button in (look, copy, *more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return holder

    def _opened(self) -> None:
        asked = self.sender()
        if isinstance(asked, QWidget):
            self.open(
                int(asked.property("content")),
                str(asked.property("file")),
                view=bool(asked.property("view")),
            )

    def open_letter(self, number: str) -> None:
        """Show the issued letter of that number."""
        request = self._request
        for letter in request.letters if request else ():
            if letter.number == number:
                self.open(letter.content, f"{number}.pdf", view=True)

    def open_file(self, file: object) -> None:
        """Show an attached file, or open a copy of it."""
        if isinstance(file, FileShown):
            with self._desk.store.read() as session:
                kept = file_of(session, file.id)
            if kept is not None:
                self.evidence.rows.acts.view(kept, self.evidence.rows.files)

    def open(self, content: int, name: str, *, view: bool) -> None:
        """Show a PDF in its window, or ask where to save a copy of a file."""
        self.failure.hide()
        try:
            with self._desk.store.read() as session:
                data = read_all(session, content)
            if not view:
                printing.save_copy(data, name, self)
                return
            window = PdfWindow(data, name.removesuffix(".pdf"), self.window(), file_name=name)
        except UserError as error:
            self._fail(translate("Documents", "The file was not opened."), error)
            return
        self.windows.append(window)
        window.destroyed.connect(self._forget_windows)
        window.show()

    def _forget_windows(self) -> None:
        from shiboken6 import isValid

        self.windows = [window for window in self.windows if isValid(window)]

    def _send(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.sending_asked.emit(str(button.property("letter")))

    def attach(self, files: Sequence[Path]) -> None:
        """Attach these files to the request."""
        self.evidence.attach(evidence_intake.of_paths(files))

    def _fail(self, head: str, error: Exception) -> None:
        self.failure.say(head, messages.words(error))
        self.failure.show()
