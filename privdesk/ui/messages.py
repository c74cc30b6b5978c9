"""The one door for asking the officer: unsaved work, a confirmation, a file, the last resort."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import log, theme, window_state
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.buttons import Kind as ButtonKind
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Task

Answer = Literal["save", "keep", "discard", "stay"]


def words(error: BaseException) -> str:
    """What to tell the officer of an error; a defect gets a general sentence."""
    if isinstance(error, UserError):
        return str(error)
    return translate(
        "Messages",
        "Privdesk failed at this. What was saved before is kept, and the failure was written down.",
    )


class Question(QDialog):
    """A head, a text and buttons; `answer` is the key of the one pressed, "" for Escape."""

    def __init__(self, head: str, text: str, parent: QWidget | None = None, icon: str = "question"):
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle("Privdesk")
        self.setModal(True)
        self.head = Label(head, "section", wrap=True)
        self.text = Label(text, tone="text2", wrap=True)
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, theme.unit(2))
        column.setSpacing(theme.unit(2))
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(IconLabel(icon, "accent", 24))
        said = QVBoxLayout()
        said.setSpacing(theme.unit(0.5))
        said.addWidget(self.head)
        said.addWidget(self.text)
        row.addLayout(said, 1)
        column.addLayout(row)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        column.addLayout(self._row)
        self._margins = 2 * margin
        self.setFixedWidth(theme.px(480))

    def add(
        self, key: str, text: str, kind: ButtonKind = "plain", *, default: bool = False
    ) -> None:
        """One more button, at the right of the others; `default` has the keyboard."""
        button = Button(text, kind)
        button.setObjectName(key)
        button.clicked.connect(self._pressed)
        self._row.addWidget(button)
        self.buttons[key] = button
        if default:
            button.setDefault(True)
            button.setFocus()

    def _pressed(self) -> None:
        button = self.sender()
        self.answer = button.objectName()
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        self.setFixedWidth(max(self.width(), self._row.sizeHint().width() + self._margins))
        # A dialog's own hint takes texts that wrap for fewer lines than they are.
        layout = self.layout()
        if layout is not None:
            tall = layout.heightForWidth(self.width())
            self.setMinimumHeight(tall)
            self.resize(self.width(), tall)
        super().showEvent(event)

    def ask(self) -> str:
        """Wait for the answer; the dialog is freed."""
        self.exec()
        self.deleteLater()
        return self.answer


def ask_unsaved(
    parent: QWidget, what: str, *, keeps: bool = False, save: str | None = "", final: bool = False
) -> Answer:
    """What to do with changes of `what` that are not saved: save, discard, or stay (Escape).

    With `keeps` also "keep": leave them half typed, as a draft. `save` are the words for saving,
    None where what is typed cannot be saved. Where saving is `final`, Enter goes on editing.
    """
    question = Question(
        translate("Messages", "There are changes that are not saved"), what, parent, "edit"
    )
    question.add("stay", translate("Messages", "Keep editing"), default=final)
    question.add("discard", translate("Messages", "Discard"), "danger")
    if keeps:
        kind: ButtonKind = "plain" if save is not None else "principal"
        words = translate("Messages", "Keep as a draft")
        question.add("keep", words, kind, default=save is None)
    if save is not None:
        words = save or translate("Messages", "Save")
        question.add("save", words, "confirm" if final else "principal", default=not final)
    answer = question.ask()
    return answer if answer in ("save", "keep", "discard") else "stay"  # type: ignore[return-value]


def confirm(
    parent: QWidget, head: str, text: str, action: str, *, danger: bool = False, stay: str = ""
) -> bool:
    """Whether the officer presses the button `action`; Escape and Cancelar (`stay`) are no.

    With `danger`, something is lost by it: Enter is no, too.
    """
    question = Question(head, text, parent, "incident" if danger else "question")
    question.add("no", stay or translate("Common", "Cancel"), default=danger)
    question.add("yes", action, "confirm" if danger else "principal", default=not danger)
    return question.ask() == "yes"


def tell(parent: QWidget | None, head: str, text: str, icon: str = "info") -> None:
    """Say something that must be read before going on."""
    question = Question(head, text, parent, icon)
    question.add("close", translate("Messages", "Close"), "principal", default=True)
    question.ask()


def ask_open_path(parent: QWidget, title: str, filters: str) -> Path | None:
    """A file that is there; None when the officer cancels."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(window_state.last_folder()), filters)
    return _chosen(name) if name else None


def ask_open_paths(parent: QWidget, title: str, filters: str) -> list[Path]:
    """Files that are there; none when the officer cancels."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(window_state.last_folder()), filters)
    return [_chosen(name) for name in names]


def ask_save_path(
    parent: QWidget, title: str, suggested: str, filters: str, folder: Path | None = None
) -> Path | None:
    """Where to save a file; the system's dialog asks before an existing one. None: cancelled.

    It begins in `folder`, else where a file was saved or opened last.
    """
    begin = folder or window_state.last_folder()
    name, _ = QFileDialog.getSaveFileName(parent, title, str(begin / suggested), filters)
    return _chosen(name) if name else None


def _chosen(name: str) -> Path:
    window_state.keep_folder(Path(name).parent)
    return Path(name)


def follow(task: Task, box: ProgressBox) -> None:
    """Show a task in a progress box: its pieces, its Cancelar; hidden again when it ended."""
    box.cancelled.connect(task.cancel)
    task.progressed.connect(box.set_progress)
    task.ended.connect(box.hide)
    box.cancel.setEnabled(True)
    box.show()


class LastResort(QObject):
    """Shows one window for the defects of any thread, however many come."""

    _happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: Question | None = None
        self._happened.connect(self._show)
        log.tell(self.happened)

    def happened(self, error: BaseException) -> None:
        """A defect, in whatever thread; the window opens when the interface is free again."""
        if QThread.currentThread() is self.thread():
            # Not inside the failing call: its locks and transactions must be left first.
            QTimer.singleShot(0, self, self._show_now)
        else:
            self._happened.emit(error)

    def _show(self, _error: object) -> None:
        self._show_now()

    def _show_now(self) -> None:
        if self.window is not None:
            return
        parent = QApplication.activeWindow()
        self.window = defect_window(parent)
        self.window.finished.connect(self._answered)
        self.window.open()

    def _answered(self) -> None:
        window, self.window = self.window, None
        if window is None:
            return
        if window.answer == "report":
            save_report(window)
        elif window.answer == "quit":
            QApplication.closeAllWindows()
        window.deleteLater()


def defect_window(parent: QWidget | None) -> Question:
    """What the officer is told when the program itself is wrong."""
    window = Question(
        translate("Messages", "Privdesk failed"),
        translate(
            "Messages",
            "The program made a mistake of its own. What was saved before is kept; what was being "
            "done was undone whole. You may go on; if it fails again, close Privdesk and open it "
            "anew.\n\nThe report holds no personal data, and goes nowhere unless you send it.",
        ),
        parent,
        "incident",
    )
    window.add("report", translate("Messages", "Save the report…"))
    window.add("quit", translate("Messages", "Close Privdesk"))
    window.add("go_on", translate("Messages", "Go on"), "principal", default=True)
    return window


def save_report(parent: QWidget) -> None:
    """Ask where, and write the report of failures there."""
    path = ask_save_path(
        parent,
        translate("Messages", "Save the report of failures"),
        "privdesk-informe.txt",
        translate("Messages", "Text (*.txt)"),
    )
    if path is None:
        return
    try:
        path.write_text(log.report(), encoding="utf-8")
    except OSError:
        tell(
            parent,
            translate("Messages", "The report was not saved"),
            translate("Messages", "Nothing can be written there. Choose another folder."),
            "alert",
        )
