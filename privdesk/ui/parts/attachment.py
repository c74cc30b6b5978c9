"""An attached file as a row: name, type, size, date and hash; opened by click or key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.buttons import IconButton
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.progress import locale

_WIDE = 440
_NAMED = 120  # characters of a file's name that its buttons say


def size_words(count: int) -> str:
    """A file's size as people say it: 412 KB."""
    amount, unit = float(count), "B"
    for larger in ("KB", "MB", "GB"):
        if amount < 1024:
            break
        amount, unit = amount / 1024, larger
    digits = 1 if unit in ("MB", "GB") and amount < 100 else 0
    return f"{locale().toString(amount, 'f', digits)} {unit}"


class AttachmentRow(Box):
    """One file; `opened` by Enter, Space or double click, `removed` by its cross or the Delete key
    if removable; `menu_asked(QPoint)` by the right button or the menu key.
    """

    opened = Signal()
    removed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        name: str,
        kind: str,
        size: int,
        day: str,
        sha256: str = "",
        parent: QWidget | None = None,
        *,
        removable: bool = False,
        icon: str = "file",
        by: str = "",
    ) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(theme.px(13), theme.px(3), theme.px(12), theme.px(3))
        self._row = row = QHBoxLayout()
        self._is_removable, self._file = removable, name
        row.setSpacing(theme.px(9))
        words = QVBoxLayout()
        words.setSpacing(0)
        detail = " · ".join(filter(None, (kind, size_words(size), day, by)))
        self.name = ElidedLabel(name)
        words.addWidget(self.name)
        words.addWidget(ElidedLabel(detail, "minor", "text2"))
        row.addWidget(IconLabel(icon))
        row.addLayout(words, 1)
        self.mark = Label(f"SHA-256 {sha256[:4]}…{sha256[-4:]}", "minor", "text2")
        if sha256:
            self.setToolTip(f"SHA-256 {sha256}")
            row.addWidget(self.mark)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(0)
        row.addLayout(self._actions)
        if removable:
            cross = IconButton(
                "close", translate("Parts", "Remove the attachment"), bare=True, compact=True
            )
            cross.setAccessibleName(self._named(cross.accessibleName()))
            cross.clicked.connect(self.removed)
            row.addWidget(cross)
        self.body.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{name}, {detail}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        # In a narrow place what the file is goes before its hash, which the tooltip still has.
        self.mark.setVisible(self.width() >= theme.px(_WIDE) and bool(self.toolTip()))
        super().resizeEvent(event)

    def add_action(self, icon: str, name: str) -> IconButton:
        """One more button at the right of the file; its `clicked` is the caller's."""
        button = IconButton(icon, name, bare=True, compact=True)
        button.setAccessibleName(self._named(name))
        self._actions.addWidget(button)
        return button

    def _named(self, act: str) -> str:
        """What a button does, to which file: in a list the same buttons stand in every row."""
        return f"{act}: {self._file[:_NAMED]}"

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._is_removable:
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painting.frame(QPainter(self), self.rect(), None, "accent", theme.px(6), 2)
