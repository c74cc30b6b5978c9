"""Asking for a name, with what is wrong with it said beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.text_editors import TextEditor


class NameQuestion(QDialog):
    """Asks for a name and carries out `act(name)`; what that refuses is shown under the field."""

    def __init__(
        self,
        head: str,
        label: str,
        name: str,
        act: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._act = act
        self.setWindowTitle("Privdesk")
        self.setModal(True)
        self.editor = TextEditor(longest=200)
        self.editor.set_value(name or None)
        self.field = LabeledField(label, self.editor)
        self.keep = Button(translate("Lists", "Keep"), "principal")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        cancel = Button(translate("Columns", "Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, theme.unit(2))
        column.setSpacing(theme.unit(2))
        column.addWidget(Label(head, "section", wrap=True))
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.setFixedWidth(theme.px(420))
        self.editor.inner().setFocus()

    def accept(self) -> None:
        try:
            self._act(self.editor.value() or "")
        except UserError as error:
            self.field.set_error(messages.words(error))
            return
        super().accept()
