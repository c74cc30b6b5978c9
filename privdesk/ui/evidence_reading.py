"""Reads a kept file for showing it inside: checked, decoded apart, plain values for the viewer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from privdesk.errors import BadImport, BadInput
from privdesk.exchange.foreign import ReadingCancelled
from privdesk.store.evidence import FileKept
from privdesk.store.media_kinds import family
from privdesk.store.media_text import as_text
from privdesk.text import translate
from privdesk.ui.evidence_acts import pieces_of_file
from privdesk.ui.task import Cancelled, Progress

if TYPE_CHECKING:
    from privdesk.exchange.mail import Address, Mail
    from privdesk.store.store import Store

_MOST_TEXT = 300_000  # characters shown; a copy has them all


@dataclass(frozen=True)
class Shown:
    """What the viewer shows of a file: one of `pdf`, `image` and `text`; `note` is said above it.

    `problem` is why nothing is shown.
    """

    file: FileKept
    pdf: bytes = b""
    sizes: tuple[QSizeF, ...] = ()
    image: QImage | None = None
    text: str = ""
    note: str = ""
    problem: str = ""


class Reading:
    """The work of a task: reads one file. Raises `DamagedStore` naming it."""

    def __init__(self, store: Store, file: FileKept) -> None:
        self._store, self._file = store, file
        self._progress: Progress | None = None

    def __call__(self, progress: Progress) -> Shown:
        self._progress = progress
        pieces = []
        for piece in pieces_of_file(self._store, self._file):
            progress()
            pieces.append(piece)
        content = b"".join(pieces)
        try:
            return self._shown(content)
        except (BadImport, BadInput) as error:
            return Shown(self._file, problem=str(error))
        except ReadingCancelled:
            raise Cancelled from None

    def _shown(self, content: bytes) -> Shown:
        match family(self._file.media_type):
            case "pdf":
                return self._pdf(content)
            case "image":
                return self._picture(content)
            case "mail":
                return self._mail(content)
        return self._text(content)

    def _pdf(self, content: bytes) -> Shown:
        from privdesk.ui import pdf_pages

        return Shown(self._file, pdf=content, sizes=pdf_pages.page_sizes(content))

    def _picture(self, content: bytes) -> Shown:
        from privdesk.exchange.picture import read_picture

        found = read_picture(content, self._is_cancelled)
        image = QImage(
            found.pixels,
            found.width,
            found.height,
            found.width * 3,
            QImage.Format.Format_RGB888,
        ).copy()
        notes = []
        if found.is_reduced:
            notes.append(
                translate(
                    "Evidence",
                    "Shown reduced: the file has {width} × {height} points.",
                    width=found.full_width,
                    height=found.full_height,
                )
            )
        if found.frames > 1:
            notes.append(_pictures(found.frames))
        return Shown(self._file, image=image, note=" ".join(notes))

    def _mail(self, content: bytes) -> Shown:
        from privdesk.exchange.mail_reading import read_mail

        mail = read_mail(content, self._file.name, self._is_cancelled)
        return self._worded(mail_words(mail), "\n".join(mail.problems))

    def _text(self, content: bytes) -> Shown:
        text = as_text(content[: 4 * _MOST_TEXT])
        if text is None:
            text = content[:_MOST_TEXT].decode("utf-8", "replace")
        return self._worded(text)

    def _worded(self, text: str, note: str = "") -> Shown:
        if len(text) > _MOST_TEXT:
            cut = translate("Evidence", "Only its beginning is shown; a copy has all of it.")
            note = " ".join(filter(None, (note, cut)))
        plain = text[:_MOST_TEXT].replace("\0", "\ufffd")
        return Shown(self._file, text=plain, note=note)

    def _is_cancelled(self) -> bool:
        assert self._progress is not None
        try:
            self._progress()
        except Cancelled:
            return True
        return False


def mail_words(mail: Mail) -> str:
    """A mail as plain text: its head, the names of its files, and what it says."""
    lines = [
        (translate("Evidence", "From"), _address(mail.sender)),
        (translate("Evidence", "To"), ", ".join(_address(one) for one in mail.to)),
        (translate("Evidence", "Copy"), ", ".join(_address(one) for one in mail.cc)),
        (translate("Evidence", "Date"), f"{mail.date:%d/%m/%Y %H:%M %z}" if mail.date else ""),
        (translate("Evidence", "Subject"), mail.subject),
        (translate("Evidence", "Files"), ", ".join(file.name for file in mail.attachments)),
    ]
    head = "\n".join(f"{name}: {value}" for name, value in lines if value)
    return f"{head}\n\n{mail.text}"


def _address(one: Address) -> str:
    return f"{one.name} <{one.email}>" if one.name and one.email else one.name or one.email


def _pictures(count: int) -> str:
    return translate(
        "Evidence", "The first of its {count} pictures is shown; a copy has them all.", count=count
    )
