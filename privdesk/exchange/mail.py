"""What a mail is once it was read: plain values, whatever program wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Address:
    """Who writes or is written to; either part may be empty."""

    name: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        """Whether anything of it is known."""
        return bool(self.name or self.email)


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file that came with a mail; `name` is clean: no folders, no control characters."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail that another one passes on, within its text or attached to it.

    `date` is aware where the head said its zone or the original is attached; naive (the wall
    clock of whoever passed it on) or a bare day where it did not; None where nothing is said.
    `received` says when an attached original reached its mailbox, where its own head says so.
    """

    sender: Address
    date: datetime | date | None
    to: str
    subject: str
    text: str
    by_attachment: bool
    received: datetime | None = None
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as read; nothing in it was checked but its form.

    `date`, `received` (the topmost Received header) and `delivered` (what the mail program itself
    noted, as Outlook does) are aware, or None. `text` is readable plain text without control
    characters. `forwarded` is the innermost mail that this one passes
    on, the last of `chain`, which begins with the outermost. `problems` are sentences for the
    officer about what could not be read as it stands.
    """

    subject: str = ""
    sender: Address = Address()
    reply_to: Address = Address()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    date: datetime | None = None
    message_id: str = ""
    received: datetime | None = None
    delivered: datetime | None = None
    text: str = ""
    attachments: tuple[MailFile, ...] = ()
    chain: tuple[Forwarded, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def forwarded(self) -> Forwarded | None:
        """The innermost mail that this one passes on: the person's own."""
        return self.chain[-1] if self.chain else None
