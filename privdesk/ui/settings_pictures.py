"""The logo and the signature of the letters: chosen, dropped or pasted, shown, and taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadImport, UserError
from privdesk.exchange.pictures import ENDINGS, LARGEST, Picture, Use, read_picture
from privdesk.operations.office_pictures import picture_of, remove_picture, set_picture
from privdesk.text import N_, Message, say, translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.task import Progress, Task

_HEADS: dict[Use, Message] = {
    "logo": N_("Picture", "Logo"),
    "signature": N_("Picture", "Digitized signature"),
}
_WORDS: dict[Use, Message] = {
    "logo": N_("Picture", "It stands at the top of the first page of each letter."),
    "signature": N_(
        "Picture",
        "It stands over the name of who signs. Each letter may also go without it, to be signed "
        "by hand.",
    ),
}


class PictureBox(QWidget):
    """One of the two pictures; `done` follows each change of it."""

    done = Signal()

    def __init__(self, desk: Desk, use: Use, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._use = desk, use
        self._reading: Task | None = None
        self._held: Button | None = None
        self.paper = _Paper(say(_HEADS[use]))
        self.choose_button = Button(translate("Picture", "Choose…"), icon="image", compact=True)
        self.paste_button = Button(translate("Picture", "Paste"), icon="copy", compact=True)
        self.remove_button = Button(translate("Picture", "Take off"), icon="trash", compact=True)
        self.clears = CheckBox(translate("Picture", "Leave out the white paper around it"))
        self.clears.setChecked(True)
        self.error = Notice("error", "", closable=True)
        self.error.hide()
        self.choose_button.clicked.connect(self.choose)
        self.paste_button.clicked.connect(self.paste)
        self.remove_button.clicked.connect(self.remove)
        self.setAcceptDrops(True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(Heading(say(_HEADS[self._use])))
        column.addWidget(Label(say(_WORDS[self._use]), tone="text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(self.paper)
        beside = QVBoxLayout()
        beside.setSpacing(theme.unit())
        buttons = FlowLayout()
        for button in (self.choose_button, self.paste_button, self.remove_button):
            buttons.addWidget(button)
        beside.addLayout(buttons)
        if self._use == "signature":
            beside.addWidget(self.clears)
        else:
            self.clears.setParent(self)
            self.clears.hide()
        words = translate("Picture", "Or drop it here. PNG, JPEG, GIF, BMP, TIFF or WebP.")
        beside.addWidget(Label(words, "minor", "text2", wrap=True))
        beside.addStretch(1)
        row.addLayout(beside, 1)
        column.addLayout(row)
        column.addWidget(self.error)

    def refresh(self) -> None:
        """Show the picture that is kept."""
        try:
            with self._desk.store.read() as session:
                png = picture_of(session, self._use)
        except UserError as error:
            self._say(translate("Picture", "The picture cannot be shown."), error)
            png = b""
        self.paper.show_picture(png or b"")
        self.remove_button.setEnabled(png is not None)

    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._reading is not None

    # Where a picture comes from

    def choose(self) -> None:
        """Ask for a file."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        filters = translate("Picture", "Pictures ({endings})", endings=endings)
        path = messages.ask_open_path(self, say(_HEADS[self._use]), filters)
        if path is not None:
            self.take_file(path)

    def paste(self) -> None:
        """Take what was copied: a picture, or its file."""
        if not self._take_data(QGuiApplication.clipboard().mimeData()):
            words = translate("Picture", "No picture was copied.")
            self._say(translate("Picture", "Nothing was taken."), BadImport(words))

    def _take_data(self, data: QMimeData) -> bool:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.take_file(paths[0])
        elif data.hasImage():
            image = QImage(data.imageData())
            kept = QByteArray()
            buffer = QBuffer(kept)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # type: ignore[call-overload]
            self.take_bytes(bytes(kept.data()))
        else:
            return False
        return True

    def take_file(self, path: Path) -> None:
        """Take a file's picture."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            words = translate(
                "Picture",
                "“{name}” could not be read ({reason}).",
                name=path.name[:80],
                reason=error.strerror or type(error).__name__,
            )
            self._say(translate("Picture", "Nothing was taken."), BadImport(words))
            return
        self.take_bytes(data)

    def take_bytes(self, data: bytes) -> None:
        """Read a picture apart, off the interface thread, and keep it."""
        if self._reading is not None:
            return
        self.error.hide()
        use, clears = self._use, self._use == "signature" and self.clears.isChecked()

        def read(_progress: Progress) -> Picture:
            return read_picture(data, use, clears_white=clears)

        self._reading = Task(read)
        self._reading.done.connect(self._keep)
        self._reading.failed.connect(self._refused)
        self._reading.ended.connect(self._ended)
        # Not hasFocus: the window that asked for the file may still be the active one.
        held = self.window().focusWidget()
        self._held = next((b for b in self._buttons() if b is held), None)
        self._enable(False)
        self._reading.start()

    def _ended(self) -> None:
        self._reading = None
        self._enable(True)
        self.refresh()
        if self._held is not None:  # while it was off, the keyboard went on to the next picture
            self._held.setFocus()
            self._held = None

    def _enable(self, on: bool) -> None:
        for button in self._buttons():
            button.setEnabled(on)

    def _buttons(self) -> tuple[Button, ...]:
        return self.choose_button, self.paste_button, self.remove_button

    def _keep(self, picture: object) -> None:
        if not isinstance(picture, Picture):
            return
        try:
            with self._desk.store.write("change_picture") as session:
                set_picture(session, self._use, picture.png, self._desk.now())
        except UserError as error:
            self._refused(error)
            return
        self.done.emit()

    def _refused(self, error: object) -> None:
        if isinstance(error, UserError):
            self._say(translate("Picture", "Nothing was taken."), error)

    def remove(self) -> None:
        """Print letters without it from now on."""
        try:
            with self._desk.store.write("change_picture") as session:
                remove_picture(session, self._use)
        except UserError as error:
            self._refused(error)
            return
        self.error.hide()
        self.refresh()
        self.done.emit()

    def _say(self, head: str, error: UserError) -> None:
        self.error.say(head, str(error))
        self.error.show()

    # Dropping and pasting

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take_data(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)


class _Paper(QWidget):
    """A piece of white paper with the picture on it, as a letter has it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(theme.px(260), theme.px(96))
        self.setAccessibleName(name)

    def show_picture(self, png: bytes) -> None:
        """Show a PNG; empty bytes show that there is none."""
        self._image = QImage.fromData(png)
        none = translate("Picture", "None")
        self.setAccessibleDescription(none if self._image.isNull() else "")
        self.update()

    def has_picture(self) -> bool:
        """Whether there is one."""
        return not self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(theme.color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._image.isNull():
            painter.setPen(Qt.GlobalColor.darkGray)
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, translate("Picture", "None")
            )
            return
        room = self.rect().adjusted(8, 8, -8, -8)
        size = QSize(self._image.size())
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.left() + (room.width() - size.width()) // 2
        top = room.top() + (room.height() - size.height()) // 2
        scaled = self._image.scaled(
            size * self.devicePixelRatioF(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(left, top, scaled)
