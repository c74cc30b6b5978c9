"""Who asks: the data subject, or somebody else in a capacity that must be proven."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.exchange.mail_proposal import Proposal
from privdesk.fields import field_of
from privdesk.records import Request
from privdesk.rules.case import CAPACITIES, SELF
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_person import RequestPerson
from privdesk.ui.parts.box import Box, Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.parts.text_editors import TextEditor

_PREFIX = "applicant."
_EXPLAINED: dict[str, Message] = {
    "successor": N_("NewRequest", "Heir of the data subject: the deed or judgment shows it."),
    "representative": N_(
        "NewRequest", "Parent or guardian, of a minor above all: the civil registry shows it."
    ),
    "attorney": N_("NewRequest", "By a power of attorney, which is attached."),
    "for_another": N_("NewRequest", "By stipulation in favour of another, or for another."),
}


class RequestApplicant(QWidget):
    """The question, and the applicant's own form where it is somebody else.

    `changed()` on every edit; `known(object)` as of `RequestPerson`; `proof_asked()`: attach the
    proof of the capacity.
    """

    changed = Signal()
    known = Signal(object)
    proof_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded: dict[str, Any] = {}
        self.who = Segmented(
            (
                Choice(False, translate("NewRequest", "The data subject"), "person"),
                Choice(True, translate("NewRequest", "Another person"), "party"),
            ),
            compact=True,
        )
        self.who.setAccessibleName(translate("NewRequest", "Who asks"))
        options = [(key, say(words)) for key, words in CAPACITIES.items() if key != SELF]
        self.capacity = ChoiceEditor(options)
        self.capacity_field = LabeledField(
            translate("NewRequest", "In which capacity"), self.capacity, required=True
        )
        self.person = RequestPerson(desk)
        proof = field_of(Request, "capacity_proof")
        self.proof = TextEditor()
        self.proof_field = LabeledField(
            say(proof.label),
            self.proof,
            translate("NewRequest", "The document that shows it; its file is kept as evidence."),
        )
        self.attach = Button(
            translate("NewRequest", "Attach the proof…"), icon="clip", compact=True
        )
        self._lay_out()
        self.who.changed.connect(self._who_changed)
        self.capacity.changed.connect(self._capacity_changed)
        self.person.changed.connect(self.changed)
        self.person.known.connect(self.known)
        self.proof.changed.connect(self.changed)
        self.attach.clicked.connect(self.proof_asked)
        self._show()

    def _lay_out(self) -> None:
        self.other = Box()
        self.other.body.setSpacing(theme.unit(1.5))
        for widget in (self.capacity_field, self.person, self.proof_field):
            self.other.body.addWidget(widget)
        self.other.body.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(Heading(translate("NewRequest", "Who asks")))
        column.addWidget(self.who)
        column.addWidget(self.other)

    def is_other(self) -> bool:
        """Whether somebody else than the data subject asks."""
        return self.who.value() is True

    def set_other(self, other: bool) -> None:
        """Say who asks, without the keyboard."""
        self.who.set_value(other)
        self._show()

    def _who_changed(self, _other: object) -> None:
        self._show()
        if self.is_other():
            self.capacity.inner().setFocus()
        self.changed.emit()

    def _capacity_changed(self) -> None:
        self._explain()
        self.changed.emit()

    def _show(self) -> None:
        self.other.setVisible(self.is_other())
        self._explain()

    def _explain(self) -> None:
        words = _EXPLAINED.get(str(self.capacity.value()))
        self.capacity_field.set_help(say(words) if words else "")

    def load(
        self,
        capacity: str,
        proof: str,
        applicant: dict[str, Any] | None,
        *,
        on_record: bool = False,
    ) -> None:
        """Show what is on record; `on_record` where the applicant's record is to be changed."""
        self.capacity.set_value(capacity if capacity != SELF else None)
        self.proof.set_value(proof)
        if applicant is not None:
            self.person.load(applicant, on_record=on_record)
        self.set_other(applicant is not None)
        self._loaded = self._now()

    def kept(self, *, whole: bool = False) -> dict[str, Any]:
        """What stands here, as a draft keeps it; `whole` as of `RequestPerson`."""
        return {
            "other": self.is_other(),
            "capacity": self.capacity.kept(),
            "proof": self.proof.kept(),
            "person": self.person.kept(whole=whole),
        }

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Show what `kept` gave."""
        self.capacity.put_back(kept["capacity"])
        self.proof.put_back(kept["proof"])
        self.person.put_back(kept["person"])
        self.set_other(kept["other"] is True)

    def words(self) -> str:
        """Who asks, for a reader."""
        if not self.is_other():
            return translate("NewRequest", "The data subject")
        editors = self.person.form.editors
        parts = (editors["name"], editors["document_number"], editors["email"], self.capacity)
        return " · ".join(filter(None, (part.words() for part in parts)))

    def _now(self) -> dict[str, Any]:
        if not self.is_other():
            return {}
        return {"capacity": self.capacity.value(), "proof": self.proof.value()}

    def is_dirty(self) -> bool:
        """Whether the officer changed something here."""
        return self._now() != self._loaded or (self.is_other() and self.person.is_dirty())

    def values(self) -> dict[str, Any]:
        """`capacity`, `capacity_proof` and `applicant` as `receive_request` takes them."""
        if not self.is_other():
            return {"capacity": SELF, "capacity_proof": "", "applicant": None}
        return {
            "capacity": self.capacity.value(),
            "capacity_proof": self.proof.value() or "",
            "applicant": self.person.values(),
        }

    def propose(self, proposal: Proposal) -> None:
        """Who writes the mail is the applicant: their document is not what the text names."""
        for name, value in (("name", proposal.sender_name), ("email", proposal.sender_email)):
            self.person.proposals.offer(self.person.form.editors[name], value)

    def check(self) -> bool:
        """Show every problem beside its field; whether there was none."""
        if not self.is_other():
            return True
        person = self.person.check()
        capacity = self.capacity.check()
        if not capacity:
            self.capacity.inner().setFocus()
        return person and capacity

    def show_error(self, error: BadInput) -> bool:
        """Put the error under its field (`applicant.…`, `capacity`); False when it is not here."""
        if error.field.startswith(_PREFIX):
            return self.person.show_error(BadInput(str(error), error.field[len(_PREFIX) :]))
        if error.field in ("capacity", "applicant"):
            self.set_other(True)
            self.capacity_field.set_error(str(error))
            self.capacity.inner().setFocus()
            return True
        return False
