"""Whether the data subject is under 18: three answers, proposed from birth date or document."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.fields import field_of
from privdesk.records import Request
from privdesk.rules.minors import is_minor
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.choice_editors import TriStateEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.record_form import RecordForm

_MINORS_DOCUMENTS = {"TI", "RC"}


class MinorField(QWidget):
    """The tri-state with its explanation. `proposed()` when the person's form speaks for a minor.

    What the officer answered is never changed by a proposal.
    """

    proposed = Signal()

    def __init__(self, desk: Desk, person: RecordForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._person = desk, person
        self._chosen = False
        self.editor = TriStateEditor()
        declared = field_of(Request, "is_minor")
        self._help = say(declared.help) if declared.help else ""
        self.labeled = LabeledField(say(declared.label), self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.labeled)
        self.editor.changed.connect(self._choose)
        for name in ("document_type", "birth_date"):
            person.editors[name].changed.connect(self.propose)
        self._explain("")

    def value(self) -> bool | None:
        """True, False, or None: not verified."""
        return self.editor.value()

    def set_value(self, value: bool | None) -> None:
        """Show what is on record; it is the officer's answer, not a proposal."""
        self._chosen = value is not None
        self.editor.set_value(value)
        self._explain("")

    def kept(self) -> list[object]:
        """The answer, and whether the officer gave it, as a draft keeps them."""
        return [self.editor.kept(), self._chosen]

    def put_back(self, kept: object) -> None:
        """Show what `kept` gave."""
        if isinstance(kept, list) and len(kept) == 2:
            self.editor.put_back(kept[0])
            self._chosen = kept[1] is True
            self._explain("")

    def _choose(self) -> None:
        self._chosen = True
        self._explain("")

    def propose(self) -> None:
        """Answer by the date of birth, else by a document that only minors have."""
        if self._chosen:
            return
        born = self._person.editors["birth_date"].value()
        kind = self._person.editors["document_type"].value()
        if isinstance(born, date) and born <= self._desk.today():
            answer: bool | None = is_minor(born, self._desk.today())
            why = translate("NewRequest", "Proposed from the date of birth.")
        elif kind in _MINORS_DOCUMENTS:
            answer = True
            why = translate("NewRequest", "Proposed from the type of document.")
        else:
            answer, why = None, ""
        self.editor.set_value(answer)
        self._explain(why)
        if answer:
            self.proposed.emit()

    def _explain(self, why: str) -> None:
        words = [why] if why else []
        if self.value() is not False:
            words.append(self._help)
        self.labeled.set_help(" ".join(words))
