"""An empty register: what it is for, the law behind it, and three doors."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from privdesk.ui import theme
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label


class EmptyRegister(Box):
    """Icon, title, one sentence; doors "new", "import" and "example", each only when named.

    `new_asked`, `import_asked` and `example_asked` say which door was taken.
    """

    new_asked = Signal()
    import_asked = Signal()
    example_asked = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        new: str = "",
        import_: str = "",
        example: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        margin = theme.px(15)
        self.body.setContentsMargins(margin, margin, margin, margin)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.body.addStretch(1)  # on a page of its own its parts stay together
        self.body.addWidget(IconLabel(icon, "text2", 28), 0, middle)
        head = Label(title, emphasis=True, wrap=True)
        head.setAlignment(middle)
        self.body.addWidget(head)
        body = Label(sentence, "minor", "text2", wrap=True)
        body.setAlignment(middle)
        self.body.addWidget(body)
        self.body.addSpacing(theme.unit(0.5))
        self._doors = QWidget()
        self._row = FlowLayout(self._doors, centered=True)
        self._add_door(Button(new, "recommended", "plus", compact=True), self.new_asked)
        self._add_door(Button(import_, "plain", "import", compact=True), self.import_asked)
        self._add_door(Button(example, "bare", "flask", compact=True), self.example_asked)
        self.body.addWidget(self._doors)
        self.body.addStretch(1)

    def _add_door(self, button: Button, signal: SignalInstance) -> None:
        if button.text():
            self._row.addWidget(button)
            button.clicked.connect(signal)
