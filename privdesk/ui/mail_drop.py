"""What is dropped or copied from a mail program or a folder: a mail, other files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from privdesk.exchange.mail import MailFile

_MAIL = "message/rfc822"
_ENDINGS = (".eml", ".msg")
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_DESCRIPTOR = _WINDOWS.format("FileGroupDescriptorW")
_CONTENTS = (_WINDOWS.format("FileContents"), _WINDOWS.format("FileContents") + ";index=0")
# Where the first file's name stands in Windows' FILEGROUPDESCRIPTORW, and how long it may be.
_NAME_AT, _NAME_BYTES = 4 + 72, 520
# A mail program shows one of these and hands over no file: its own lists, files only promised.
_PROMISES = ("text/x-moz-message", "application/x-moz-file-promise", _DESCRIPTOR)
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


@dataclass(frozen=True)
class Dropped:
    """`mail` is to be read as a mail, by its path or its bytes; `files` are other files.

    `is_withheld`: the mail program showed a mail and handed none over.
    """

    mail: Path | MailFile | None = None
    files: tuple[Path, ...] = ()
    is_withheld: bool = False


def carries_files(data: QMimeData) -> bool:
    """Whether a mail or files are being dropped, and not words or something else."""
    promised = any(data.hasFormat(name) for name in (_MAIL, *_PROMISES))
    return promised or any(url.isLocalFile() for url in data.urls())


def dropped(data: QMimeData) -> Dropped:
    """What was dropped or copied; the first .eml or .msg file is the mail."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    paths = [path for path in paths if path.is_file()]
    mail = next((path for path in paths if path.suffix.lower() in _ENDINGS), None)
    if mail is not None:
        return Dropped(mail, tuple(path for path in paths if path != mail))
    if given := _bytes(data):
        return Dropped(given, tuple(paths))
    withheld = not paths and any(data.hasFormat(name) for name in (_MAIL, *_PROMISES))
    return Dropped(None, tuple(paths), withheld)


def _bytes(data: QMimeData) -> MailFile | None:
    if content := bytes(data.data(_MAIL).data()):
        return MailFile("correo.eml", _MAIL, content)
    if not data.hasFormat(_DESCRIPTOR):
        return None
    for name in _CONTENTS:
        if content := bytes(data.data(name).data()):
            return MailFile(_promised_name(data), "", content)
    return None


def _promised_name(data: QMimeData) -> str:
    written = bytes(data.data(_DESCRIPTOR).data())[_NAME_AT : _NAME_AT + _NAME_BYTES]
    name = written.decode("utf-16-le", "replace").partition("\0")[0]
    return name.strip() or "correo.msg"


def fields_in(widget: QWidget) -> list[QWidget]:
    """Everything in it that takes what is dropped."""
    return [child for child in widget.findChildren(QWidget) if child.acceptDrops()]


class FileDrop(QObject):
    """Takes files and mails dropped on a widget, and on those `fields` in it.

    `taken(Dropped)`. Words that are dragged into a field go there as ever.
    """

    taken = Signal(object)

    def __init__(self, target: QWidget, fields: Sequence[QWidget] = ()) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        for widget in (target, *fields):  # a field would write the file's address into itself
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_drop = event.type() == QEvent.Type.Drop
        if not is_drop and event.type() not in _DRAGS:
            return False
        if not isinstance(event, QDropEvent) or not carries_files(event.mimeData()):
            return False
        # Never a move: the mail program or the folder would give up its own.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if is_drop:
            self.taken.emit(dropped(event.mimeData()))
        return True
