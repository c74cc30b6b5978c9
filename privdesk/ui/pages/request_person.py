"""Who makes the request: found by the document's number while it is typed, else made new."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.operations.people import clean_document
from privdesk.records import Person
from privdesk.store.finding import person_by_document
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm

_FIELDS = (
    "document_type", "document_number", "name", "treatment", "email", "phone", "address", "city",
    "country", "birth_date",
)  # fmt: skip
_CONTACTS = ("name", "treatment", "email", "phone", "address", "city", "country", "birth_date")


class RequestPerson(QWidget):
    """The person's part of the form. `known(object)`: the address on record of a person who is
    found, None when no one is.
    """

    known = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filled: dict[str, Any] = {}
        self._found = 0
        self.form = RecordForm(desk, Person, _FIELDS)
        self.form.load({"document_type": "CC"})
        self.notice = Notice("info", "")
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Heading(translate("NewRequest", "Who asks")))
        column.addWidget(self.form)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.form.changed.connect(self.changed)
        for name in ("document_type", "document_number"):
            self.form.editors[name].changed.connect(self._look)
        self._without_number()

    def values(self) -> dict[str, Any]:
        """What stands in the form, as `operations.people` takes it."""
        return self.form.values()

    def _without_number(self) -> None:
        """A person without a document has no number to write."""
        none = self.form.editors["document_type"].value() == "none"
        number = self.form.editors["document_number"]
        number.setEnabled(not none)
        number.set_required(not none)
        self.form.labeled["document_number"].star.setVisible(not none)
        if none:
            number.set_value(None)

    def _look(self) -> None:
        self._without_number()
        person = self._known_person()
        found = person["id"] if person else 0
        if found == self._found:
            return
        self._take_back()
        self._found = found
        if person:
            self._fill(person)
        self.notice.setVisible(bool(person))
        self.known.emit((person["email"] or person["address"]) if person else None)

    def _known_person(self) -> dict[str, Any] | None:
        kind = str(self.form.editors["document_type"].value() or "")
        try:
            number = clean_document(kind, self.form.editors["document_number"].value() or "")
        except BadInput:
            return None  # still being typed; it is said when it is left or saved
        with self._desk.store.read() as session:
            person = person_by_document(session, kind, number)
            if person is None:
                return None
            return {"id": person.id} | {name: getattr(person, name) for name in _FIELDS}

    def _fill(self, person: dict[str, Any]) -> None:
        """Show what is on record in the fields that are still empty."""
        for name in _CONTACTS:
            editor = self.form.editors[name]
            if editor.value() in (None, "") and person[name]:
                editor.set_value(person[name])
                self._filled[name] = editor.value()
        self.notice.say(
            translate("NewRequest", "Registered already:"),
            translate(
                "NewRequest",
                "{name}. What you change here is changed in their record too.",
                name=person["name"][:120],
            ),
        )

    def _take_back(self) -> None:
        """Empty what was filled in for another number and not touched since."""
        for name, value in self._filled.items():
            if self.form.editors[name].value() == value:
                self.form.editors[name].set_value(None)
        self._filled = {}

    def is_dirty(self) -> bool:
        """Whether the officer typed something here."""
        return bool(self.form.changed_values())
