"""The unlock window: which file, its passphrase or its recovery sheet, and no more.

It is painted before SQLAlchemy is imported: nothing here imports the records.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk.errors import StoreInUse, UserError
from privdesk.text import translate
from privdesk.ui import opening, theme
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.text_editors import LongTextEditor, PassphraseEditor
from privdesk.ui.when import place_words

if TYPE_CHECKING:
    from privdesk.ui.task import Progress, Task

_SHEET = 13 * 5  # letters and figures of a whole recovery sheet
_NUMBERS = len("12345678910111213")  # and of the numbers it prints before its groups


class UnlockWindow(QWidget):
    """560 × 360. `opened(Store)`, `other_asked()`, and `painted()` once, at the first paint.

    `said` tells over the field what was done with the file before it was closed.
    `raised()` when another window already has the file open and came to the front.
    """

    opened = Signal(object)
    other_asked = Signal()
    raised = Signal()
    painted = Signal()

    def __init__(self, path: Path, said: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._was_painted = False
        self._task: Task | None = None
        self.setWindowTitle(f"{path.name} · Privdesk")
        self.setMinimumSize(theme.px(560), theme.px(360))
        self.said = said
        self.passphrase = PassphraseEditor()
        self.passphrase.line.returnPressed.connect(self.submit)
        self.by_passphrase = LabeledField(
            translate("Unlock", "Passphrase"), self.passphrase, required=False
        )
        self.button = Button(translate("Unlock", "Unlock"), "principal")
        self.button.clicked.connect(self.submit)
        self.backup_icon = IconLabel("restore")
        self.backup = Label("", "minor", "text2")
        self.sheet = Button(translate("Unlock", "Use the recovery sheet…"), "bare", "key")
        self.sheet.clicked.connect(self._turn)
        self.other = Button(translate("Unlock", "Another file…"), "bare", "folder")
        self.other.clicked.connect(self.other_asked)
        self._lay_out()
        self.passphrase.setFocus()

    @cached_property
    def groups(self) -> LongTextEditor:
        """Where the recovery sheet is typed; made once it is asked for, which most never do."""
        editor = LongTextEditor(lines=4, placeholder=translate("Unlock", "13 groups of five"))
        editor.paper.installEventFilter(self)
        return editor

    @cached_property
    def by_sheet(self) -> LabeledField:
        """That with its label, the second of the ways."""
        field = LabeledField(translate("Unlock", "Recovery sheet"), self.groups)
        self.ways.addWidget(field)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        # A bare button's words begin where the lines above begin: those stand further in.
        side, inset = theme.px(27), theme.px(13)
        column.setContentsMargins(side, theme.px(32), side, theme.px(18))
        column.setSpacing(0)
        head = self._head()
        head.setContentsMargins(inset, 0, inset, 0)
        column.addLayout(head)
        column.addSpacing(theme.px(28))
        if self.said:
            self._tell(column, inset)
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.setContentsMargins(inset, 0, inset, 0)
        self.ways = QStackedWidget()
        self.ways.addWidget(self.by_passphrase)
        row.addWidget(self.ways, 1)
        beside = QVBoxLayout()
        beside.addSpacing(self.by_passphrase.label.sizeHint().height() + theme.px(5))
        beside.addWidget(self.button)
        beside.addStretch(1)
        row.addLayout(beside)
        column.addLayout(row, 1)
        kept = QHBoxLayout()
        kept.setSpacing(theme.unit())
        kept.setContentsMargins(inset, 0, inset, 0)
        kept.addWidget(self.backup_icon)
        kept.addWidget(self.backup, 1)
        self.show_backup("")
        column.addLayout(kept)
        column.addSpacing(theme.px(16))
        line = QHBoxLayout()
        line.setContentsMargins(inset, 0, inset, 0)
        line.addWidget(Hairline())
        column.addLayout(line)
        column.addSpacing(theme.px(12))
        foot = QHBoxLayout()
        foot.addWidget(self.sheet)
        foot.addStretch(1)
        foot.addWidget(self.other)
        column.addLayout(foot)

    def _tell(self, column: QVBoxLayout, inset: int) -> None:
        from privdesk.ui.parts.notice import Notice

        row = QHBoxLayout()
        row.setContentsMargins(inset, 0, inset, theme.px(20))
        row.addWidget(Notice("success", "", self.said))
        column.addLayout(row)
        self.setMinimumHeight(theme.px(450))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(IconLabel("lock", "accent", 28))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        name = ElidedLabel(self.path.name, "record")
        words.addWidget(name)
        place = ElidedLabel(place_words(self.path.parent), tone="text2")
        words.addWidget(place)
        head.addLayout(words, 1)
        return head

    def show_backup(self, when: str) -> None:
        """Say when the last backup was made; "" says nothing."""
        self._last_backup = when
        self.backup.setText(translate("Unlock", "Last backup: {when}", when=when) if when else "")
        self.backup_icon.setVisible(bool(when))

    def _turn(self) -> None:
        """From the passphrase to the recovery sheet, and back."""
        to_sheet = self.ways.currentIndex() == 0
        self.ways.setCurrentWidget(self.by_sheet if to_sheet else self.by_passphrase)
        self.sheet.setText(
            translate("Unlock", "Use the passphrase")
            if to_sheet
            else translate("Unlock", "Use the recovery sheet…")
        )
        self.sheet.updateGeometry()
        (self.groups if to_sheet else self.passphrase).setFocus()

    def submit(self) -> None:
        """Try to open the file with what was typed."""
        if self._task is not None:
            return
        by_sheet = self.is_by_sheet()
        secret = (self.groups if by_sheet else self.passphrase).value() or ""
        if not secret:
            self._say(
                translate("Unlock", "Write the passphrase.")
                if not by_sheet
                else translate("Unlock", "Write the groups of the recovery sheet.")
            )
            return
        way = opening.unlock_with_sheet if by_sheet else opening.unlock
        self._work(way, secret)

    def _work(
        self, way: Callable[[Path, str, Callable[[int, int], None]], object], secret: str
    ) -> None:
        from privdesk.ui.task import Task

        path = self.path

        def work(progress: Progress) -> object:
            return way(path, secret, progress)

        self._say(None)
        self.button.setText(translate("Unlock", "Opening…"))
        self._wait(True)
        self._task = Task(work)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.progressed.connect(self._show_upgrading)
        self._task.start()

    def _show_upgrading(self, done: int, total: int, what: str) -> None:
        """An older file is brought to this version once: how far that is."""
        percent = done * 100 // (total or 1)
        words = translate(
            "Unlock", "Bringing the file to this version, once: {percent} %", percent=percent
        )
        self.backup.setText(words)
        self.backup_icon.show()

    def _wait(self, waiting: bool) -> None:
        for part in (self.ways, self.button, self.sheet, self.other):
            part.setEnabled(not waiting)

    def _done(self, store: object) -> None:
        self.passphrase.clear()
        if "groups" in vars(self):
            self.groups.set_value(None)
        self.opened.emit(store)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._wait(False)
        self.show_backup(self._last_backup)
        self.button.setText(translate("Unlock", "Unlock"))
        if isinstance(error, StoreInUse):
            from privdesk.ui.single_window import raise_other

            if raise_other(self.path):
                self.raised.emit()
                return
        from privdesk.ui import messages

        self._say(messages.words(error))
        if not isinstance(error, UserError):
            return
        self.passphrase.line.selectAll()

    def _say(self, words: str | None) -> None:
        by_sheet = self.ways.currentIndex() == 1
        (self.by_sheet if by_sheet else self.by_passphrase).set_error(words)
        (self.groups if by_sheet else self.passphrase).setFocus()

    def is_by_sheet(self) -> bool:
        """Whether the recovery sheet is asked for, and not the passphrase."""
        return self.ways.currentIndex() == 1

    def is_working(self) -> bool:
        """Whether the file is being opened now."""
        return self._task is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter unlocks once the groups are all there; before, it begins a line as on the sheet."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and _is_whole(self.groups.value() or ""):
                self.submit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.ways.currentIndex() == 1:
            self._turn()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


def _is_whole(typed: str) -> bool:
    """Whether a whole sheet is typed: with the numbers of its groups where it begins by one."""
    is_numbered = typed.lstrip()[:1] == "1" and not typed.lstrip()[1:2].isalnum()
    return sum(c.isalnum() for c in typed) >= _SHEET + (_NUMBERS if is_numbered else 0)
