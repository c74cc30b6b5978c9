"""What a mail, an earlier request or a known person puts in the form of a new request."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.mail_drop import Dropped
from privdesk.ui.pages.mail_intake import MailRead
from privdesk.ui.pages.request_form_layout import NewRequestLayout
from privdesk.ui.pages.request_repeats import KnownRequest
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.record_form import RecordForm


class NewRequestFilling(NewRequestLayout):
    """The form with what it proposes; what the officer types stays where it was typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.address = ""
        self.mail: MailRead | None = None
        self.same_mail = 0  # a request recorded from this mail already
        self.like = 0  # a request whose people these are
        self.intake.read.connect(self.fill)
        self.intake.files_given.connect(self.evidence.add)
        self.person.known.connect(self._person_known)
        self.applicant.known.connect(self._person_known)
        self.applicant.proof_asked.connect(self._choose_proof)
        self.applicant.changed.connect(self._show_minor)
        self.applicant.who.changed.connect(self._pass_sender)
        self.person.changed.connect(self._show_term)
        self.person.more.clicked.connect(self._show_minor)
        self.minor.proposed.connect(self._show_minor)
        self.asked.changed.connect(self._show_term)

    @property
    def form(self) -> RecordForm:
        """The request's own fields."""
        return self.asked.form

    def fill(self, found: MailRead) -> None:
        """Propose what a mail says, in place of what another mail proposed."""
        self.recorded.hide()
        for form in (self.person, self.applicant.person):
            form.withdraw()
        self.asked.withdraw()
        self.mail, self.same_mail = found, 0
        if self.applicant.is_other():
            self.applicant.propose(found.proposal)
        else:
            self.person.propose(found.proposal)
        self.asked.propose(found.proposal)
        self.evidence.set_mail(found.original, found.mail.attachments)
        self.evidence.add(found.others)
        content = found.original.content if found.original else b""
        self.repeats.look_for_mail(found.proposal.message_id, content)
        self.another.show()
        self.minor.propose()
        self._show_minor()
        self._show_term()

    def follow(self, earlier: RequestSnapshot) -> None:
        """Begin with what is on record of a closed or withdrawn request that this one continues."""
        values = earlier.values
        self.like = earlier.id
        self.person.load(earlier.person)
        self.minor.set_value(values["is_minor"])
        self.applicant.load(values["capacity"], values["capacity_proof"], earlier.applicant)
        self.asked.role.load(values["role"], values["party_id"])
        kept = ("right", "channel", "database_id", "reply_address")
        self.asked.load({name: values[name] for name in kept})
        self.repeats.follow(
            KnownRequest(earlier.id, earlier.number, values["right"], earlier.case.received)
        )
        self._show_minor()
        self._show_term()

    def _pass_sender(self, _other: object) -> None:
        """Who writes the mail is who asks."""
        if self.mail is None:
            return
        proposal = self.mail.proposal
        if self.applicant.is_other():
            self.person.withdraw(keep_document=bool(proposal.document_number))
            self.applicant.propose(proposal)
        else:
            self.applicant.person.withdraw()
            self.person.propose(proposal)

    def _choose_proof(self) -> None:
        path = messages.ask_open_path(
            self, translate("Documents", "Attach a file"), translate("Documents", "All files (*)")
        )
        if path is not None:
            self.intake.take(Dropped(files=(path,)))

    def _show_minor(self) -> None:
        shown = self.person.shows_more() or self.applicant.is_other()
        self.minor.setVisible(shown or self.minor.value() is not None)

    def _person_known(self, address: object) -> None:
        """Where they were answered last, unless something else is typed; who asks is answered."""
        if self.applicant.is_other() and self.sender() is not self.applicant:
            return
        editor = self.asked.form.editors["reply_address"]
        if (editor.value() or "") == self.address:
            self.address = address if isinstance(address, str) else ""
            editor.set_value(self.address or None)

    def _show_term(self) -> None:
        """By when it must be answered, how many are saved, and what it may repeat."""
        count = len(self.asked.rights())
        self.term.setText(self.asked.term())
        self.save_button.setText(
            translate("NewRequest", "Save {count} requests", count=count)
            if count > 1
            else translate("NewRequest", "Save request")
        )
        self.repeats.look_for_similar(
            self.person.person_id(), self.asked.right(), self.asked.received_on()
        )
