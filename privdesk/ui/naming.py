"""Asking for a name, with what is wrong with it said beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.text_editors import TextEditor


class NameQuestion(AskingWindow):
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
        self.editor = TextEditor(longest=200)
        self.editor.set_value(name or None)
        self.field = LabeledField(label, self.editor)
        self.keep = Button(translate("Lists", "Keep"), "principal")
        self.lay_out(head, self.keep, self.field)
        self.setFixedWidth(theme.px(420))
        self.editor.inner().setFocus()

    def accept(self) -> None:
        try:
            self._act(self.editor.value() or "")
        except UserError as error:
            self.field.set_error(messages.words(error))
            return
        super().accept()
