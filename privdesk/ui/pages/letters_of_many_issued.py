"""What comes after letters were issued to many: paper, files, and recording that they left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.operations.when import When
from privdesk.rules.events import KEPT
from privdesk.text import translate
from privdesk.ui import messages, printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letters_of_many_sending import SendingOfMany
from privdesk.ui.pages.letters_of_many_work import (
    IssuedMany,
    SavedMany,
    Work,
    joining,
    saving,
    sending,
)
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Task


class ManyIssued(QWidget):
    """`leaving()` to close. Every file is written off the interface thread and can be cancelled."""

    leaving = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._issued = IssuedMany((), "", "")
        self._joined = b""
        self.task: Task | None = None
        self.form: SendingOfMany | None = None
        self.head = Label("", "title", wrap=True)
        self.about = Label("", tone="text2", wrap=True)
        self.next = Label("", wrap=True)
        self.sheets = CheckBox(
            translate("LettersOfMany", "Each letter begins on a sheet of its own")
        )
        self.sheets.setChecked(True)
        self._make_buttons()
        self.progress = ProgressBox("", "")
        self.done = Notice("success", "", closable=True)
        self.failure = Notice("error", "", closable=True)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.unit(2))
        column.addWidget(self._box())
        for widget in (self.progress, self.done, self.failure):
            widget.hide()
            column.addWidget(widget)
        column.addStretch(1)

    def _make_buttons(self) -> None:
        self.print = Button(translate("LettersOfMany", "Print all…"), icon="print")
        self.one_pdf = Button(translate("LettersOfMany", "Save all in one PDF…"), icon="save")
        self.pdfs = Button(translate("LettersOfMany", "PDFs in a folder…"), icon="folder")
        self.mails = Button(translate("LettersOfMany", "E-mail drafts in a folder…"), icon="mail")
        self.copies = Button(translate("LettersOfMany", "Word files in a folder…"), icon="doc")
        self.send = Button(translate("LettersOfMany", "Record sending…"), "principal", "send")
        self.close_button = Button(translate("LettersOfMany", "Close"))
        self.print.clicked.connect(self.print_all)
        self.one_pdf.clicked.connect(self.save_one)
        for button, form in ((self.pdfs, "pdf"), (self.mails, "eml"), (self.copies, "docx")):
            button.setProperty("form", form)
            button.clicked.connect(self._save_asked)
        self.send.clicked.connect(self.ask_sending)
        self.close_button.clicked.connect(self.leaving)

    def _box(self) -> Box:
        box = Box(part="step")
        box.body.setSpacing(theme.unit())
        for label in (self.head, self.about, self.next):
            box.body.addWidget(label)
        box.body.addWidget(self.sheets)
        for row in (
            (self.print, self.one_pdf),
            (self.pdfs, self.mails, self.copies),
            (self.send, self.close_button),
        ):
            buttons = FlowLayout()
            for button in row:
                buttons.addWidget(button)
            box.body.addLayout(buttons)
        return box

    def buttons(self) -> tuple[Button, ...]:
        """What waits while something is written."""
        return (
            *(self.print, self.one_pdf, self.pdfs, self.mails, self.copies),
            *(self.send, self.close_button),
        )

    def show_issued(self, issued: IssuedMany) -> None:
        """Say which letters they are."""
        self._issued = issued
        self.head.setText(
            translate("LettersOfMany", "{count} letters were issued", count=len(issued.numbers))
        )
        numbers = translate(
            "LettersOfMany", "{first} to {last}", first=issued.numbers[0], last=issued.numbers[-1]
        )
        self.about.setText(f"{numbers} · {issued.title}")
        is_kept = issued.step in KEPT
        self.next.setText(
            translate("LettersOfMany", "Each is filed in its request: nothing is to be sent.")
            if is_kept
            else translate(
                "LettersOfMany",
                "Each is filed in its request, and still to be sent. Only its sending, once "
                "recorded, meets the term.",
            )
        )
        for button in (self.send, self.mails):
            button.setHidden(is_kept)
        self.send.setEnabled(True)
        (self.close_button if is_kept else self.print).setFocus()

    # Paper and files

    def print_all(self) -> None:
        """Join all the letters, then ask for the printer."""
        work = joining(self._desk, self._issued.numbers, sheets=self.sheets.isChecked())
        self._begin(work, translate("LettersOfMany", "Joining the letters"))

    def save_one(self) -> None:
        """Save all the letters in one PDF, where the officer says."""
        first, last = self._issued.numbers[0], self._issued.numbers[-1]
        name = translate("LettersOfMany", "{first} to {last}", first=first, last=last)
        path = printing.ask_place(f"{name}.pdf", self)
        if path is not None:
            sheets = self.sheets.isChecked()
            work = joining(self._desk, self._issued.numbers, sheets=sheets, to=path)
            self._begin(work, translate("LettersOfMany", "Joining the letters"))

    def _save_asked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.save_each(str(button.property("form")))

    def save_each(self, form: str) -> None:
        """Save each letter as a file of that form in a folder; asks before replacing any."""
        folder = printing.ask_folder(self)
        if folder is None or not self._may_replace(folder, form):
            return
        work = saving(self._desk, self._issued.numbers, form, folder)
        self._begin(work, translate("LettersOfMany", "Writing the files"))

    def _may_replace(self, folder: Path, form: str) -> bool:
        found = sum((folder / f"{number}.{form}").exists() for number in self._issued.numbers)
        return not found or messages.confirm(
            self,
            translate("LettersOfMany", "Replace what is in the folder?"),
            translate(
                "LettersOfMany",
                "{count} of these files are in {folder} already.",
                count=found,
                folder=folder,
            ),
            translate("LettersOfMany", "Replace"),
            danger=True,
        )

    def _begin(self, work: Work, words: str) -> None:
        if self.task is not None:
            return
        for notice in (self.done, self.failure):
            notice.hide()
        self.progress.set_progress(0, 0, words)
        self.task = Task(work)
        self.task.done.connect(self._came)
        self.task.failed.connect(self._fail)
        self.task.ended.connect(self._ended)
        messages.follow(self.task, self.progress)
        for button in self.buttons():
            button.setEnabled(False)
        self.task.start()

    def _ended(self) -> None:
        self.task = None
        for button in self.buttons():
            button.setEnabled(True)
        self.send.setEnabled(not self._issued.is_sent)
        pdf, self._joined = self._joined, b""
        if pdf:
            self._print(pdf)

    def _came(self, result: object) -> None:
        if isinstance(result, bytes):
            self._joined = result  # printed once the progress is out of sight
        elif isinstance(result, SavedMany):
            self._say_saved(result)
        elif isinstance(result, int):
            self._say_sent(result)

    def _print(self, pdf: bytes) -> None:
        try:
            printing.print_pdf(pdf, self, self._issued.title)
        except UserError as error:
            self._fail(error)

    def _say_saved(self, saved: SavedMany) -> None:
        head = translate("LettersOfMany", "Saved: {place}", place=saved.place)
        words = ""
        if saved.without_address:
            words = translate(
                "LettersOfMany",
                "No e-mail address is on record for {numbers}: write it in the draft.",
                numbers=", ".join(saved.without_address),
            )
        self.done.say(head, words)
        self.done.show()

    def _fail(self, error: Exception) -> None:
        self.failure.say(translate("LettersOfMany", "It was not done."), messages.words(error))
        self.failure.show()

    # Sending

    def ask_sending(self) -> None:
        """Ask for the day and the way in which all left."""
        self.form = SendingOfMany(self._desk, len(self._issued.numbers), self)
        self.form.confirmed.connect(self._record)
        self.form.open()

    def _record(self, when: When, channel: str, note: str) -> None:
        work = sending(self._desk, self._issued.numbers, when, channel, note)
        self._begin(work, translate("LettersOfMany", "Recording the sendings"))

    def _say_sent(self, count: int) -> None:
        self._issued = self._issued.sent()
        self.done.say(
            translate("LettersOfMany", "The sending of {count} letters is recorded.", count=count)
        )
        self.done.show()

    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self.task is not None

    def cancel(self) -> None:
        """Stop what is being written."""
        if self.task is not None:
            self.task.cancel()
