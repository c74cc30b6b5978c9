"""A third party that is not on record yet: its name and its roles, kept by themselves."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.fields import field_of
from privdesk.operations.office import save_record
from privdesk.records import Party
from privdesk.rules.sections import PARTY_ROLES
from privdesk.text import say, translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.choice_editors import CheckEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.text_editors import TextEditor


class NewParty(QDialog):
    """Asks for the name and the roles; `made` is the new record's id once it is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.made = 0
        self.setWindowTitle("Privdesk")
        self.setModal(True)
        self.name = TextEditor(longest=300)
        self.field = LabeledField(say(field_of(Party, "name").label), self.name, required=True)
        self.roles = {role: CheckEditor(say(field_of(Party, role).label)) for role in PARTY_ROLES}
        self.error = Label("", "minor", "red", wrap=True)
        self.error.hide()
        self.keep = Button(translate("Party", "Create it"), "principal")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        cancel = Button(translate("Common", "Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Label(translate("Party", "New third party"), "section"))
        column.addWidget(self.field)
        for role in self.roles.values():
            column.addWidget(role)
        words = translate("Party", "The rest is written on its own page; it is kept at once.")
        column.addWidget(Label(words, "minor", "text2", wrap=True))
        column.addWidget(self.error)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.setFixedWidth(theme.px(420))
        self.name.inner().setFocus()

    def accept(self) -> None:
        if not self.name.check():
            self.name.inner().setFocus()
            return
        values: dict[str, Any] = {"name": self.name.value()}
        values |= {role: editor.value() for role, editor in self.roles.items()}
        try:
            with self._desk.store.write("save_record") as session:
                made = save_record(session, Party, values).id
        except UserError as error:
            self._refused(error)
            return
        self.made = made
        super().accept()

    def _refused(self, error: UserError) -> None:
        if isinstance(error, BadInput) and error.field == "name":
            self.field.set_error(str(error))
            self.name.inner().setFocus()
            return
        self.error.setText(messages.words(error))
        self.error.show()


def ask_party(desk: Desk, parent: QWidget) -> int:
    """Ask for a third party and keep it; its id, 0 where the officer thought better of it."""
    question = NewParty(desk, parent.window())
    question.exec()
    return question.made
