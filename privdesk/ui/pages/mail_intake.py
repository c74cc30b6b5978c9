"""The bar that a mail comes in by: dropped, chosen, pasted; read off the interface thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadImport
from privdesk.exchange.foreign import ReadingCancelled
from privdesk.exchange.mail import Mail, MailFile
from privdesk.exchange.mail_proposal import Proposal, propose
from privdesk.exchange.mail_reading import LARGEST, read_mail, read_pasted
from privdesk.store.media import media_type
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.mail_drop import Dropped, dropped
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Cancelled, Progress, Task

_START = 8192  # bytes that tell what kind a file is


@dataclass(frozen=True)
class MailRead:
    """A mail with what it proposes; `original` is its file, None for pasted words.

    `others` are files dropped together with it.
    """

    mail: Mail
    proposal: Proposal
    original: MailFile | None
    others: tuple[MailFile, ...] = ()


class MailIntake(QWidget):
    """`read(MailRead)` when a mail was read, `files_given(list)` for other files (`MailFile`).

    What cannot be read is said here, and nothing else happens.
    """

    read = Signal(object)
    files_given = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.task: Task | None = None
        self.words = ElidedLabel(
            translate("MailIntake", "Drop the mail here (.eml or .msg), or bring it:"),
            tone="text2",
        )
        self.choose = Button(translate("MailIntake", "From a mail…"), icon="mail", compact=True)
        self.paste_button = Button(translate("MailIntake", "Paste text"), icon="copy", compact=True)
        self.paste_button.setToolTip("Ctrl+V")
        self.progress = ProgressBox(
            translate("MailIntake", "Reading the mail"),
            _cancel_note(),
        )
        self.failure = Notice("error", "", closable=True)
        self.problems = Notice("warning", "", closable=True)
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.paste_button.clicked.connect(self.paste)

    def _lay_out(self) -> None:
        bar = Box()
        bar.body.setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.addWidget(IconLabel("mail"))
        row.addWidget(self.words, 1)
        row.addWidget(self.choose)
        row.addWidget(self.paste_button)
        bar.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        for widget in (bar, self.progress, self.failure, self.problems):
            column.addWidget(widget)
        for notice in (self.progress, self.failure, self.problems):
            notice.hide()

    def _choose(self) -> None:
        path = messages.ask_open_path(
            self,
            translate("MailIntake", "From a mail"),
            translate("MailIntake", "Mails (*.eml *.msg);;All files (*)"),
        )
        if path is not None:
            self.take(Dropped(path))

    def paste(self) -> None:
        """Take what the clipboard holds: files copied in a folder, or the words of a mail."""
        # An empty clipboard gives None, whatever its declaration says.
        data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        self.paste_from(QMimeData() if data is None else data)

    def paste_from(self, data: QMimeData) -> None:
        """Take what was copied."""
        copied = dropped(data)
        if copied.mail is not None or copied.files:
            self.take(copied)
        elif data.hasText() and data.text().strip():
            self._start(_Words(data.text(), self._desk.zone))
        else:
            self._fail(
                translate("MailIntake", "There is nothing to paste."),
                translate("MailIntake", "Copy the text of the mail first."),
            )

    def take(self, given: Dropped) -> None:
        """Read what was dropped, off the interface thread; another reading is given up."""
        if given.is_withheld:
            self._fail(
                translate("MailIntake", "The mail program did not hand over the mail."),
                translate(
                    "MailIntake",
                    "Save the mail as .eml or .msg, or drag it to the desktop, and drop that file "
                    "here. Nothing was changed.",
                ),
            )
            return
        if given.mail is not None or given.files:
            self._start(_Files(given, self._desk.zone))

    def _start(self, work: Callable[[Progress], object]) -> None:
        self.cancel()
        self.failure.hide()
        self.task = Task(work)
        self.task.done.connect(self._done)
        self.task.failed.connect(self._failed)
        messages.follow(self.task, self.progress)
        self.progress.note.setText(_cancel_note())
        self.task.ended.connect(self._ended)
        self.task.start()

    def is_reading(self) -> bool:
        """Whether a mail is being read."""
        return self.task is not None and self.task.is_running()

    def cancel(self) -> None:
        """Give up the mail that is being read."""
        if self.task is not None:
            self.task.done.disconnect(self._done)
            self.task.failed.disconnect(self._failed)
            self.task.ended.disconnect(self.progress.hide)  # or it would hide the next one's
            self.task.cancel()
            self.progress.hide()
            self.task = None

    def _ended(self) -> None:
        if self.sender() is self.task:
            self.task = None

    def _done(self, found: object) -> None:
        if isinstance(found, MailRead):
            self.show_read(found)
            self.read.emit(found)
        else:
            self.files_given.emit(found)

    def show_read(self, found: MailRead) -> None:
        """Say which mail is in the form."""
        self._show_problems(found.mail)
        self.words.setText(_about(found))

    def _failed(self, error: Exception) -> None:
        self._fail(
            translate("MailIntake", "The mail was not read; the form is as it was."),
            messages.words(error),
        )

    def _fail(self, head: str, text: str) -> None:
        self.failure.say(head, text)
        self.failure.show()

    def _show_problems(self, mail: Mail) -> None:
        self.problems.setVisible(bool(mail.problems))
        self.problems.say(
            translate("MailIntake", "The mail could not be read whole."), "\n".join(mail.problems)
        )


def _cancel_note() -> str:
    return translate("MailIntake", "If you cancel, the form stays as it is.")


def _about(found: MailRead) -> str:
    who = found.proposal.sender_name or found.proposal.sender_email
    subject = found.proposal.subject[:200]
    if not who and not subject:
        return translate("MailIntake", "A text without the head of a mail.")
    if found.proposal.is_forwarded and found.proposal.forwarded_by:
        by = found.proposal.forwarded_by
        return translate(
            "MailIntake",
            "Mail of {who}: “{subject}”, passed on by {by}",
            who=who or "—",
            subject=subject,
            by=by.name or by.email,
        )
    return translate("MailIntake", "Mail of {who}: “{subject}”", who=who or "—", subject=subject)


class _Files:
    """Reads the mail dropped, if there is one, and the other files' bytes."""

    def __init__(self, given: Dropped, zone: str) -> None:
        self._given, self._zone = given, zone

    def __call__(self, progress: Progress) -> MailRead | list[MailFile]:
        others = []
        for path in self._given.files:
            progress()
            others.append(_file(path))
        mail = self._given.mail
        if mail is None:
            return others
        original = _file(mail) if isinstance(mail, Path) else mail
        try:
            read = read_mail(original.content, original.name, _Asked(progress))
        except ReadingCancelled:
            raise Cancelled from None
        progress()
        return MailRead(read, propose(read, self._zone), original, tuple(others))


class _Words:
    """Reads pasted words."""

    def __init__(self, words: str, zone: str) -> None:
        self._words, self._zone = words, zone

    def __call__(self, progress: Progress) -> MailRead:
        read = read_pasted(self._words)
        progress()
        return MailRead(read, propose(read, self._zone), None)


class _Asked:
    """Whether the officer cancelled, as the reader asks it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self) -> bool:
        try:
            self._progress()
        except Cancelled:
            return True
        return False


def _file(path: Path) -> MailFile:
    """The file's bytes. Raises `BadImport` for one that cannot be read or is too large."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise BadImport(
            translate(
                "MailIntake",
                "“{name}” cannot be read ({reason}).",
                name=path.name,
                reason=error.strerror or type(error).__name__,
            )
        ) from error
    if len(content) > LARGEST:
        raise BadImport(
            translate(
                "MailIntake",
                "“{name}” is larger than 100 MB, the most that is kept.",
                name=path.name,
            )
        )
    return MailFile(path.name, media_type(content[:_START]), content)
