"""A person of the request: found by document or e-mail while it is typed, else made new."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.exchange.mail_proposal import Proposal
from privdesk.operations.people import clean_document
from privdesk.records import Person
from privdesk.rules.identity import written_document
from privdesk.store.finding import people_by_email, person_by_document
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.person_checks import PersonChecks
from privdesk.ui.pages.proposals import Proposals
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm

_FIELDS = (
    "document_type", "document_number", "name", "treatment", "email", "phone", "address", "city",
    "country", "birth_date",
)  # fmt: skip
_MORE = ("country", "birth_date")
_CONTACTS = tuple(n for n in _FIELDS if n not in ("document_type", "document_number"))


class RequestPerson(QWidget):
    """A person's part of the form. `known(object)`: the address on record of a person who is
    found, None when no one is. The rarer fields stand behind "Más datos".
    """

    known = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filled: dict[str, Any] = {}
        self._found = 0
        self._offered: dict[str, Any] = {}
        self.form = RecordForm(desk, Person, _FIELDS)
        self.form.load({"document_type": "CC"})
        self.checks = PersonChecks(self.form, desk)
        self.proposals = Proposals(self)
        self.notice = Notice("info", "")
        self.by_email = Notice("info", "", "", translate("NewRequest", "It is this person"))
        self.more = Button("", "bare", "right", compact=True)
        self._is_more = False
        self._lay_out(title)
        self.more.clicked.connect(self._turn_more)
        self.by_email.acted.connect(self._take_offered)
        self.form.changed.connect(self.changed)
        for name in ("document_type", "document_number"):
            self.form.editors[name].changed.connect(self._look)
        self.form.editors["email"].changed.connect(self._look_by_email)
        self.show_more(False)
        self._without_number()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(1.5))
        if title:
            column.addWidget(Heading(title))
        column.addWidget(self.form)
        self.below = QVBoxLayout()  # for what belongs to the rarer fields
        column.addLayout(self.below)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for notice in (self.notice, self.by_email):
            notice.hide()
            column.addWidget(notice)

    def shows_more(self) -> bool:
        """Whether the rarer fields are shown."""
        return self._is_more

    def _turn_more(self) -> None:
        self.show_more(not self._is_more)

    def show_more(self, more: bool = True) -> None:
        """Show the rarer fields, or fold them away."""
        self._is_more = more
        self.more.set_icon("up" if more else "down")
        self.more.setText(
            translate("NewRequest", "Fewer details")
            if more
            else translate("NewRequest", "More details of the person")
        )
        for name in _MORE:
            self.form.labeled[name].setVisible(more)

    def person_id(self) -> int:
        """The id of the person on record with this document; 0 for none."""
        return self._found

    def values(self) -> dict[str, Any]:
        """What stands in the form, as `operations.people` takes it."""
        return self.form.values()

    def load(self, values: dict[str, Any], *, on_record: bool = False) -> None:
        """Show a person on record; `on_record` where that record itself is to be changed."""
        self.form.load({name: values.get(name) for name in _FIELDS}, on_record=on_record)
        self._without_number()
        self._look()
        self.notice.hide()

    def kept(self, *, whole: bool = False) -> dict[str, Any]:
        """What is typed here, as a draft keeps it; with `whole` also what is not touched."""
        return {
            "form": self.form.draft_values(whole=whole),
            "more": self._is_more,
            "proposed": self.proposals.names(self.form.editors),
        }

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Show what `kept` gave; who is on record with that document is found again."""
        if kept["form"] is not None:
            self.form.restore_draft(kept["form"])
            self._look()
            self.form.restore_draft(kept["form"])  # over what was just filled in from the record
        self._without_number()
        self.show_more(kept["more"] is True)
        for name in kept["proposed"]:
            if name in self.form.editors:
                self.proposals.mark(self.form.editors[name])

    def check(self) -> bool:
        """Show every problem beside its field; whether there was none."""
        fine = self.checks.check()
        self._unfold_errors()
        return fine

    def show_error(self, error: BadInput) -> bool:
        """Put the error under its field; False when the field is not here."""
        shown = self.form.show_error(error)
        self._unfold_errors()
        return shown

    def _unfold_errors(self) -> None:
        if any(self.form.editors[name].error() for name in _MORE):
            self.show_more()

    def propose(self, proposal: Proposal) -> None:
        """Fill in who writes the mail, where nothing was typed.

        What stands on record of a person is not replaced by what a mail merely shows.
        """
        self._propose_document(proposal)
        if not self._found:
            for name, value in (("name", proposal.sender_name), ("email", proposal.sender_email)):
                self.proposals.offer(self.form.editors[name], value)

    def withdraw(self, *, keep_document: bool = False) -> None:
        """Take back what a mail proposed, but for the document where that is kept."""
        document = self.form.editors["document_number"]
        self.proposals.withdraw(keep=(document,) if keep_document else ())
        self._look()

    def _propose_document(self, proposal: Proposal) -> None:
        kind, number = proposal.document_type, proposal.document_number
        known = None if number else self._only_one(proposal.sender_email)
        if known:
            kind, number = known["document_type"], known["document_number"]
        if self.proposals.offer(self.form.editors["document_number"], number):
            self.form.editors["document_type"].set_value(kind)
            self._without_number()
            self._look()

    def _only_one(self, email: str) -> dict[str, Any] | None:
        """The one person on record with that e-mail and a document."""
        with self._desk.store.read() as session:
            known = [p for p in people_by_email(session, email) if p.document_number]
            if len(known) != 1:
                return None
            return {name: getattr(known[0], name) for name in _FIELDS}

    def _look_by_email(self) -> None:
        """Offer who is on record with this e-mail, while there is no document number."""
        email = self.form.editors["email"].value()
        number = self.form.editors["document_number"].value()
        known = self._only_one(email) if isinstance(email, str) and not number else None
        self._offered = known or {}
        if known:
            self.by_email.say(
                translate("NewRequest", "This e-mail is on record:"),
                translate(
                    "NewRequest",
                    "{name}, {document}.",
                    name=known["name"][:120],
                    document=written_document(known["document_type"], known["document_number"]),
                ),
            )
        self.by_email.setVisible(bool(known))

    def _take_offered(self) -> None:
        for name in ("document_type", "document_number"):
            self.form.editors[name].set_value(self._offered[name])
        self.by_email.hide()
        self._look()
        self.changed.emit()
        self.form.editors["name"].inner().setFocus()

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
        self.by_email.setVisible(self.by_email.isVisibleTo(self) and not found)
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
            empty = editor.value() in (None, "") or self.proposals.is_proposed(editor)
            if empty and person[name]:
                self.proposals.accept(editor)
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
