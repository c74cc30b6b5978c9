"""A part of a form that is folded away until it is needed: its title, what it says, the arrow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui import theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel


class Fold(QWidget):
    """`content` under a title that opens and closes it; `note` says in grey what stands inside.

    `opened(bool)` follows the officer and `set_open` alike.
    """

    opened = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.button = Button(title, "bare", "right", compact=True)
        self.button.clicked.connect(self._turn)
        self._is_open = False
        self.note = ElidedLabel("", tone="text2")
        head = QHBoxLayout()
        head.setSpacing(theme.unit())
        head.addWidget(self.button)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addLayout(head)
        column.addWidget(content)
        content.hide()

    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._is_open

    def _turn(self) -> None:
        self.set_open(not self._is_open)

    def set_open(self, is_open: bool = True) -> None:
        """Show the content or fold it away."""
        self._is_open = is_open
        self.button.set_icon("down" if is_open else "right")
        self.content.setVisible(is_open)
        self.opened.emit(is_open)

    def set_note(self, words: str) -> None:
        """Say beside the title what stands inside."""
        self.note.setText(words)
