"""The window in which kept files are seen: pictures, PDFs, texts and mails, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from privdesk.errors import UserError
from privdesk.store.evidence import FileKept
from privdesk.store.media_kinds import kind_words
from privdesk.text import translate
from privdesk.ui import messages, printing, theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.evidence_acts import FileActs
from privdesk.ui.evidence_reading import Reading, Shown
from privdesk.ui.parts.attachment import size_words
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.pdf_panel import PdfPanel
from privdesk.ui.picture_view import PictureView
from privdesk.ui.task import Task
from privdesk.ui.zoomed_view import FIT


class EvidenceWindow(QDialog):
    """Shows one of `files` at a time; `show_file` begins. It frees itself when it is closed."""

    def __init__(
        self, desk: Desk, files: Sequence[FileKept], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._files = desk, list(files)
        self.shown: Shown | None = None
        self._place = 0
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.acts = FileActs(desk, self)
        self.notice = Notice("error", "", closable=True)
        self.said = Notice("info", "", closable=True)
        self.name = ElidedLabel("", emphasis=True)
        self.detail = ElidedLabel("", "minor", "text2")
        self.where = Label("", tone="text2")
        self.previous = IconButton(
            "left", translate("Evidence", "Previous file (Alt+Left)"), compact=True
        )
        self.next = IconButton(
            "right", translate("Evidence", "Next file (Alt+Right)"), compact=True
        )
        self.zoom = ChoiceEditor(_zooms(FIT), compact=True)
        self.pdf = PdfPanel("")
        self.picture = PictureView()
        self.text = QPlainTextEdit()
        self.waiting = Label(translate("Evidence", "Reading the file…"), tone="text2")
        self.stack = QStackedWidget()
        self.print_button = Button(translate("Preview", "Print…"), icon="print")
        self.open_button = Button(translate("Evidence", "Open a copy"), icon="expand")
        self.save_button = Button(translate("Evidence", "Save a copy…"), icon="save")
        self.close_button = Button(translate("Preview", "Close"))
        self._prepare()
        self._lay_out()
        self._connect()
        if not window_state.restore_window(self, "evidence"):
            self.resize(theme.px(860), theme.px(680))

    def _prepare(self) -> None:
        self.zoom.set_required()
        self.zoom.box.setMinimumContentsLength(6)
        self.zoom.inner().setAccessibleName(translate("Preview", "Zoom"))
        self.pdf.title.hide()
        self.text.setReadOnly(True)
        self.text.setProperty("part", "reading")
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(translate("Evidence", "Text of the file"))
        self.text.document().setDocumentMargin(theme.unit(2))
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.waiting, self.pdf, self.picture, self.text):
            self.stack.addWidget(part)
        for notice in (self.notice, self.said):
            notice.hide()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.unit(2), theme.px(8), theme.unit(2), theme.px(8))
        bar.setSpacing(theme.unit())
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.detail)
        bar.addLayout(names, 1)
        for part in (self.zoom, self.where, self.previous, self.next):
            bar.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.unit(2), theme.px(10), theme.unit(2), theme.px(10))
        foot.setSpacing(theme.unit())
        foot.addStretch(1)
        for button in (self.print_button, self.open_button, self.save_button, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(Hairline())
        column.addWidget(self.notice)
        column.addWidget(self.said)
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def _connect(self) -> None:
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self.zoom.changed.connect(self._choose_zoom)
        self.picture.zoom_changed.connect(self._show_zoom)
        self.print_button.clicked.connect(self._print)
        self.open_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.close)
        self.acts.failed.connect(self._fail)
        self.acts.succeeded.connect(self._succeed)
        for keys, act in (
            ("Alt+Left", self._back),
            ("Alt+Right", self._on),
            ("Ctrl+S", self._save),
            ("Ctrl+P", self._print),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @property
    def file(self) -> FileKept:
        """The file in front."""
        return self._files[self._place]

    def is_reading(self) -> bool:
        """Whether the file in front is still being read."""
        return self._task is not None

    def show_file(self, file: FileKept) -> None:
        """Read and show one of the files."""
        self._place = self._files.index(file)
        self.shown = None
        for notice in (self.notice, self.said):
            notice.hide()
        self.name.setText(file.name)
        self.detail.setText(
            f"{kind_words(file.media_type, file.name)} · {size_words(file.size)} · "
            f"SHA-256 {file.sha256[:8]}…"
        )
        self.setWindowTitle(file.name.replace("[*]", "[*][*]"))  # Qt's mark of a changed file
        count = len(self._files)
        words = translate("Evidence", "{place} of {count}", place=self._place + 1, count=count)
        self.where.setText(words if count > 1 else "")
        for button in (self.previous, self.next):
            button.setVisible(count > 1)
        self.previous.setEnabled(self._place > 0)
        self.next.setEnabled(self._place < count - 1)
        self.zoom.hide()
        self.print_button.hide()
        self.stack.setCurrentWidget(self.waiting)
        self._stop()
        self._task = Task(Reading(self._desk.store, file))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._not_read)
        self._task.start()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.done.disconnect(self._show)
            self._task.failed.disconnect(self._not_read)
            self._task.cancel()
            self._task = None

    def _not_read(self, error: Exception) -> None:
        self._task = None
        self.waiting.setText("")
        self._fail(translate("Evidence", "It cannot be shown."), messages.words(error))

    def _show(self, shown: object) -> None:
        assert isinstance(shown, Shown)
        self._task = None
        self.shown = shown
        if shown.problem:
            self.waiting.setText("")
            self._fail(translate("Evidence", "It cannot be shown."), shown.problem)
            return
        if shown.note:
            self.said.say(shown.note)
            self.said.show()
        if shown.pdf:
            self.pdf.set_pdf(shown.pdf, shown.sizes)
            self._front(self.pdf, self.pdf.view)
        elif shown.image is not None:
            self.picture.set_image(shown.image)
            self._front(self.picture, self.picture)
        else:
            self.text.setPlainText(shown.text)
            self._front(self.text, self.text)
        self.zoom.setVisible(shown.image is not None)
        self.print_button.setVisible(bool(shown.pdf))

    def _front(self, part: QWidget, keyboard: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        keyboard.setFocus()

    def _back(self) -> None:
        if self._place > 0:
            self.show_file(self._files[self._place - 1])

    def _on(self) -> None:
        if self._place < len(self._files) - 1:
            self.show_file(self._files[self._place + 1])

    def _choose_zoom(self) -> None:
        if isinstance(chosen := self.zoom.value(), float):
            self.picture.set_zoom(chosen)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.set_options(_zooms(zoom))
        self.zoom.set_value(zoom)

    def _print(self) -> None:
        if self.shown is not None and self.shown.pdf:
            pdf, name = self.shown.pdf, self.file.name
            self._try(lambda: printing.print_pdf(pdf, self, name))

    def _try(self, act: Callable[[], object]) -> None:
        self.notice.hide()
        try:
            act()
        except UserError as error:
            self._fail(translate("Preview", "It was not done."), str(error))

    def _open(self) -> None:
        self.acts.open(self.file)

    def _save(self) -> None:
        self.acts.save(self.file)

    def _fail(self, head: str, text: str) -> None:
        self.notice.say(head, text)
        self.notice.show()

    def _succeed(self, words: str) -> None:
        self.said.say(words)
        self.said.show()

    def done(self, result: int) -> None:
        self._stop()
        window_state.keep_window(self, "evidence")
        super().done(result)


def _zooms(now: float) -> list[tuple[object, str]]:
    """The zooms to choose from; the one in force is among them."""
    listed = sorted({*PictureView.ZOOMS, now} - {FIT})
    whole: tuple[object, str] = (FIT, translate("Evidence", "Whole"))
    return [whole, *((zoom, f"{zoom * 100:.0f} %") for zoom in listed)]
