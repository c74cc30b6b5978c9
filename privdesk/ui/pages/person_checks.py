"""What operations would refuse of a person, said beside the fields before anything is saved."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QObject

from privdesk.errors import BadInput
from privdesk.operations.people import check_person, clean_document
from privdesk.ui.desk import Desk
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.record_form import RecordForm

DOCUMENT = "document_number"
_CHECKED = (DOCUMENT, "email", "birth_date")


class PersonChecks(QObject):
    """Checks a form of a person's fields: each as it is left, and all of them before saving."""

    def __init__(self, form: RecordForm, desk: Desk) -> None:
        super().__init__(form)
        self._form, self._desk = form, desk
        for name in (DOCUMENT, "email"):
            editor = form.editors[name]
            assert isinstance(editor, TextEditor)
            editor.line.editingFinished.connect(self._left)
        birth = form.editors["birth_date"]
        assert isinstance(birth, DateEditor)
        birth.set_range(None, desk.today())

    def _left(self) -> None:
        for name in (DOCUMENT, "email"):
            editor = self._form.editors[name]
            if self.sender() is editor.inner() and editor.value():
                self._say(name, self.problem(name))

    def problem(self, name: str) -> str:
        """Why the value of that field would be refused; "" when it would not."""
        values = self._form.values()
        try:
            if name == DOCUMENT:
                clean_document(str(values["document_type"] or ""), str(values[name] or ""))
            else:
                check_person({name: values[name]}, self._desk.today())
        except BadInput as error:
            return str(error)
        return ""

    def check(self, only: Collection[str] = _CHECKED) -> bool:
        """Show every problem of the form beside its field, the focus at the first one.

        `only` are the fields that are checked as operations would: what was kept so long ago and
        is not changed now is left in peace.
        """
        fine = self._form.check()
        wrong: dict[str, str] = {}
        for name in _CHECKED:
            editor: Any = self._form.editors[name]
            if name in only and not editor.error() and (words := self.problem(name)):
                wrong[name] = words
        for name, words in wrong.items():
            self._say(name, words)
        if fine and wrong:
            self._form.editors[next(iter(wrong))].inner().setFocus()
        return fine and not wrong

    def _say(self, name: str, words: str) -> None:
        if words:
            self._form.labeled[name].set_error(words)
