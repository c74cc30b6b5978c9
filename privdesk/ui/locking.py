"""Locking the window of a store: what was typed is kept, nothing is asked, nothing stays in sight.

Work that had begun is waited for behind covered windows, since the process that it runs in is
replaced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import StoreError, UserError
from privdesk.text import translate
from privdesk.ui import messages, task, theme
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label

if TYPE_CHECKING:
    from privdesk.ui.desk import Desk
    from privdesk.ui.main_window import MainWindow

_WIDEST = 20_000  # pixels
_LOOK = 100  # milliseconds between two looks at whether the work has ended


class Locking(QDialog):
    """`ready()` once, when the store may be closed and the process replaced.

    Shown only while something keeps it from locking, over covered windows: there is no way back.
    """

    ready = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._desk = window.desk
        self._is_ready = False
        self._covers: list[QWidget] = []
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle("Privdesk")
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setFixedWidth(theme.px(480))
        self.head = Label("", "section", wrap=True)
        self.text = Label("", tone="text2", wrap=True)
        self.again = Button(translate("Locking", "Try again"), "principal")
        self.again.clicked.connect(self.start)
        self.now = Button(translate("Locking", "Lock now"), "danger")
        self.now.clicked.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, theme.unit(2))
        column.setSpacing(theme.unit(2))
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(IconLabel("lock", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(theme.unit(0.5))
        said.addWidget(self.head)
        said.addWidget(self.text)
        row.addLayout(said, 1)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.now)
        foot.addWidget(self.again)
        column.addLayout(foot)

    def start(self) -> None:
        """Wait for what is at work, keep what was typed, and be ready: most often at once."""
        self._timer.start()
        self._look()

    def _cover(self) -> None:
        """Hide what the windows show. The windows stay: a dialog that is hidden answers "no"."""
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window is not self and window.isVisible() and window.isWindow():
                cover = QWidget(window)
                cover.setProperty("part", "page")
                cover.setAutoFillBackground(True)
                cover.setGeometry(0, 0, _WIDEST, _WIDEST)  # however the window grows
                cover.show()
                cover.raise_()
                self._covers.append(cover)

    def _look(self) -> None:
        if task.running() or self._desk.drafts.is_held():  # saving ends a moment after its task
            self._say(
                translate("Locking", "Locking…"),
                translate(
                    "Locking",
                    "Privdesk is finishing what it had begun, and locks then. Locking now undoes "
                    "what is not finished; what was saved before is kept.",
                ),
            )
            return
        self._timer.stop()
        try:
            keep_drafts(self._desk)
        except UserError as error:
            self._say(
                translate("Locking", "What was being written could not be kept"),
                translate(
                    "Locking",
                    "{reason}\n\nLocking now loses what was typed and not saved.",
                    reason=messages.words(error),
                ),
                may_try=True,
            )
            return
        self._end()

    def _say(self, head: str, text: str, *, may_try: bool = False) -> None:
        if self.isVisible() and self.text.text() == text:
            return
        self.head.setText(head)
        self.text.setText(text)
        self.again.setVisible(may_try)
        if not self.isVisible():
            self._cover()
        self.show()
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.heightForWidth(self.width()))
        (self.again if may_try else self.now).setFocus()

    def _end(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self._timer.stop()
            self.hide()
            self.ready.emit()

    def reject(self) -> None:
        """Neither Escape nor the cross leads back."""


def keep_drafts(desk: Desk) -> None:
    """Keep what was typed and not saved, inside the store. Raises `StoreError` saying why not."""
    reasons: list[str] = []
    desk.drafts.failed.connect(reasons.append)
    try:
        is_kept = desk.drafts.keep_all()
    finally:
        desk.drafts.failed.disconnect(reasons.append)
    if not is_kept:
        busy = translate("Locking", "Another part of the program is writing to the file.")
        raise StoreError(reasons[-1] if reasons else busy)
