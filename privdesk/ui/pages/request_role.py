"""What the organization is to the data of a request, explained; and the controller it works for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.fields import field_of
from privdesk.records import Request
from privdesk.rules.case import ROLES
from privdesk.rules.rights import NOVELTY
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.fact_editors import PARTY, NamedEditor, named_id
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.fold import Fold

CONTROLLER, PROCESSOR = "controller", "processor"
_FOR_ANOTHER = (PROCESSOR, "both")

EXPLAINED: dict[str, Message] = {
    CONTROLLER: N_(
        "NewRequest", "It decides on the database and its processing (Ley 1581 de 2012, art. 3 e)."
    ),
    PROCESSOR: N_(
        "NewRequest",
        "It processes the data for another (art. 3 d). It handles claims itself (art. 18 e): "
        "being the processor is no ground to transfer them.",
    ),
    "both": N_("NewRequest", "It has the duties of both (art. 18, paragraph)."),
    "neither": N_(
        "NewRequest",
        "A claim is transferred to who is competent within 2 business days (art. 15, num. 1); an "
        "inquiry is answered so within its 10 business days.",
    ),
}


class RequestRole(QWidget):
    """Role and controller; folded away while the organization is the controller."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role, party = field_of(Request, "role"), field_of(Request, "party_id")
        self.role = ChoiceEditor([(key, say(words)) for key, words in ROLES.items()])
        self.role_field = LabeledField(say(role.label), self.role, required=True)
        self.party = NamedEditor(desk, PARTY)
        self.party_field = LabeledField(
            say(party.label),
            self.party,
            translate("NewRequest", "Choose one on record, or write a new one."),
        )
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(theme.unit(), 0, 0, 0)
        inner.setSpacing(theme.unit())
        inner.addWidget(self.role_field)
        inner.addWidget(self.party_field)
        self.fold = Fold(translate("NewRequest", "Role of the organization"), content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        self._touched = False
        self._loaded: dict[str, Any] = {}
        self.role.changed.connect(self._role_changed)
        self.party.changed.connect(self.changed)
        self.load(CONTROLLER, None)

    def load(self, role: str, party_id: int | None) -> None:
        """Show what is on record; open where it is not the plain case."""
        self.role.set_value(role)
        self.party.set_value(party_id)
        self._touched = False
        self._show()
        if role != CONTROLLER or party_id is not None:
            self.fold.set_open()
        self._loaded = self.values()

    def is_dirty(self) -> bool:
        """Whether the officer changed something here."""
        return self.values() != self._loaded

    def values(self) -> dict[str, Any]:
        """`role` and `party`: an id, the name of a new one, or None."""
        return {"role": self.role.value() or CONTROLLER, "party": self._party()}

    def _party(self) -> object:
        return self.party.value() if self.party_field.isVisibleTo(self.fold.content) else None

    def fields(self, session: Session) -> dict[str, Any]:
        """The request's fields; a new party is added. Inside `store.write()`."""
        values = self.values()
        return {"role": values["role"], "party_id": named_id(session, PARTY, values["party"])}

    def kept(self) -> dict[str, object]:
        """What stands here, as a draft keeps it."""
        return {"role": self.role.kept(), "party": self.party.kept(), "chosen": self._touched}

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Show what `kept` gave."""
        self.role.put_back(kept["role"])
        self.party.put_back(kept["party"])
        self._touched = kept["chosen"] is True
        self._show()
        if self.role.value() != CONTROLLER:
            self.fold.set_open()

    def words(self) -> str:
        """What stands here, for a reader."""
        party = self.party.words() if self._party() is not None else ""
        return " · ".join(filter(None, (self.role.words(), party)))

    def propose_for(self, right: str) -> None:
        """A change reported by a controller reaches its processor (art. 18 d)."""
        if self._touched:
            return
        if right == NOVELTY:
            self.role.set_value(PROCESSOR)
            self.fold.set_open()
        elif self.role.value() == PROCESSOR and self._loaded.get("role") == CONTROLLER:
            self.role.set_value(CONTROLLER)
        self._show()

    def _role_changed(self) -> None:
        self._touched = True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        role = str(self.role.value() or "")
        self.role_field.set_help(say(EXPLAINED[role]) if role in EXPLAINED else "")
        self.party_field.setVisible(role in _FOR_ANOTHER)
        self.fold.set_note(say(ROLES[role]).lower() if role in ROLES else "")

    def check(self) -> bool:
        """Show what is missing; whether nothing is."""
        fine = self.role.check()
        if not fine:
            self.fold.set_open()
            self.role.inner().setFocus()
        return fine
