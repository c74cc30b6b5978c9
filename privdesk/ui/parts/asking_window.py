"""The frame of a small window that asks for something: its head, its parts, its two buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label


class AskingWindow(QDialog):
    """Modal over its window. `cancel` closes it; Enter and the button given do `accept`."""

    def __init__(self, parent: QWidget | None = None, title: str = "Privdesk") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.cancel = Button(translate("Common", "Cancel"))
        self.cancel.clicked.connect(self.reject)

    def lay_out(
        self, head: str, deed: Button, *parts: QWidget | QLayout, beside: QWidget | None = None
    ) -> None:
        """The head, the parts one below the other, and the foot: `beside`, cancel, the deed."""
        deed.setDefault(True)
        deed.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Label(head, "section", wrap=True))
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        foot = QHBoxLayout()
        if beside is not None:
            foot.addWidget(beside)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(deed)
        column.addStretch(1)
        column.addLayout(foot)
