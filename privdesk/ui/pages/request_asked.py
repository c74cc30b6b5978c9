"""The half of a new request's form that says what is asked, when it came, and how to answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.exchange.mail_proposal import Proposal
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.rights import kind_of, why
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import MomentEditor
from privdesk.ui.forms.request import Ui_RequestForm
from privdesk.ui.pages.more_rights import MoreRights
from privdesk.ui.pages.proposals import Proposals
from privdesk.ui.pages.receipt_confirm import ReceiptConfirm
from privdesk.ui.pages.request_fields import REQUEST_FIELDS, stand_in
from privdesk.ui.pages.request_role import RequestRole
from privdesk.ui.pages.request_term import term_words
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.tab_order import chain_tabs
from privdesk.ui.record_editor import RecordEditor
from privdesk.ui.record_form import RecordForm


class RequestAsked(QWidget):
    """`changed()` on every edit that moves the term or the number of requests."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind_chosen = False
        self._day_written = False
        self.form = RecordForm(desk, Request, REQUEST_FIELDS, Ui_RequestForm)
        moment = self.form.editors["received_at"]
        assert isinstance(moment, MomentEditor)
        self.moment = moment
        self.confirm = ReceiptConfirm(moment)
        self.more_rights = MoreRights()
        self.role = RequestRole(desk)
        self.proposals = Proposals(self)
        self._lay_out()
        self._prepare()

    def _lay_out(self) -> None:
        stand_in(self.form, "under_right", self.more_rights)
        stand_in(self.form, "under_receipt", self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Heading(translate("NewRequest", "The request")))
        column.addWidget(self.form)
        column.addWidget(self.role)
        column.addStretch(1)

    def _prepare(self) -> None:
        self.form.load({"channel": "email"})
        self.moment.day.set_value(self._desk.today())
        self.moment.day.set_range(None, self._desk.today())
        reached = self.form.editors["reached_officer_on"]
        assert isinstance(reached, DateEditor)
        reached.set_range(None, self._desk.today())
        self.form.rebase()
        databases = self.form.editors["database_id"]
        if isinstance(databases, RecordEditor) and not databases.has_options():
            self.form.labeled["database_id"].set_help(
                translate("NewRequest", "None yet: add them under Processing, Databases.")
            )
        self.form.editors["right"].changed.connect(self._right_chosen)
        self.form.editors["kind"].changed.connect(self._kind_changed)
        self.moment.changed.connect(self._day_changed)
        self.more_rights.changed.connect(self.changed)
        self.confirm.box.toggled.connect(self._receipt_confirmed)

    def right(self) -> str:
        """The right chosen; "" for none yet."""
        return str(self.form.editors["right"].value() or "")

    def rights(self) -> list[str]:
        """The right chosen and the further ones of the mail that are to be recorded."""
        return [self.right(), *self.more_rights.rights()]

    def received_on(self) -> date | None:
        """The legal day of the receipt, if it is written."""
        return self.moment.day.value()

    def _right_chosen(self) -> None:
        """The right makes the kind, unless the officer chose another; it is explained."""
        right = self.right()
        if right:
            if not self._kind_chosen:
                self.form.editors["kind"].set_value(kind_of(right))
            self.form.labeled["kind"].set_help(say(why(right)))
            self.role.propose_for(right)
        self.more_rights.choose(right)
        self._order_keys()
        self.changed.emit()

    def _order_keys(self) -> None:
        """Tab goes as one reads: what stands under a field follows it."""
        editors = self.form.editors
        kind, reached = editors["kind"].inner(), editors["reached_officer_on"].inner()
        further = tuple(self.more_rights.boxes.values())
        chain_tabs((kind, *further, self.moment.day.inner()))
        chain_tabs((reached, self.confirm.box, editors["text"].inner()))

    def _kind_changed(self) -> None:
        self._kind_chosen = True
        self.changed.emit()

    def _day_changed(self) -> None:
        self._day_written = True
        self.changed.emit()

    def term(self) -> str:
        """By when it must be answered, as far as what is typed tells."""
        kind, day = self.form.editors["kind"].value(), self.received_on()
        return term_words(str(kind), day, self._desk.calendar()) if kind and day else ""

    def load(self, values: dict[str, Any]) -> None:
        """Begin with some values of another request, by field names."""
        for name, value in values.items():
            self.form.editors[name].set_value(value)
        self._right_chosen()
        self.form.rebase()

    def propose(self, proposal: Proposal) -> None:
        """Fill in what the mail says, where nothing was typed; the receipt is to be confirmed."""
        editors = self.form.editors
        self.proposals.offer(editors["text"], proposal.text.strip() or proposal.subject)
        self.proposals.offer(editors["reply_address"], proposal.sender_email)
        editors["channel"].set_value("email")
        if self.proposals.offer(editors["right"], proposal.right):
            self._kind_chosen = False
        self.more_rights.offer(proposal.rights if len(proposal.rights) > 1 else (), self.right())
        self._propose_receipt(proposal)
        self._right_chosen()

    def _propose_receipt(self, proposal: Proposal) -> None:
        reached, today = proposal.reached_organization, self._desk.today()
        if not self._day_written:
            known = reached.day is not None and reached.day <= today
            self.moment.day.set_value(reached.day if known else None)
            self.moment.hour.set_value(reached.hour if known else None)
        self.confirm.ask(reached)
        officer = proposal.reached_officer.day if proposal.is_forwarded else None
        if officer and officer <= today and (reached.day is None or officer >= reached.day):
            self.proposals.offer(self.form.editors["reached_officer_on"], officer)

    def kept(self) -> dict[str, Any]:
        """All that stands here, as a draft keeps it."""
        return {
            "form": self.form.draft_values(whole=True),
            "kind_chosen": self._kind_chosen,
            "day_written": self._day_written,
            "proposed": self.proposals.names(self.form.editors),
            "confirm": self.confirm.kept(),
            "more_rights": self.more_rights.kept(),
            "role": self.role.kept(),
        }

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Show what `kept` gave."""
        self.form.restore_draft(kept["form"])
        self._kind_chosen = kept["kind_chosen"] is True
        self._day_written = kept["day_written"] is True
        for name in kept["proposed"]:
            if name in self.form.editors:
                self.proposals.mark(self.form.editors[name])
        self.confirm.put_back(kept["confirm"])
        self._right_chosen()
        self.more_rights.put_back(kept["more_rights"], self.right())
        self.role.put_back(kept["role"])
        self._order_keys()

    def withdraw(self) -> None:
        """Take back what another mail proposed."""
        self.proposals.withdraw()

    def begin_another(self) -> None:
        """The same mail, another right: what is asked is empty again, the dates stay."""
        for name in ("right", "kind"):
            self.form.editors[name].set_value(None)
            self.proposals.accept(self.form.editors[name])
        self._kind_chosen = False
        self.form.labeled["kind"].set_help("")
        self.more_rights.offer((), "")
        self.form.rebase()
        self.form.editors["right"].inner().setFocus()
        self.changed.emit()

    def is_dirty(self) -> bool:
        """Whether the officer typed something here."""
        return self.form.is_dirty() or self.role.is_dirty()

    def _receipt_confirmed(self, is_confirmed: bool) -> None:
        if is_confirmed and self.received_on() is not None:
            self.form.labeled["received_at"].set_error(None)

    def check(self) -> bool:
        """Show every problem beside its field; whether there was none."""
        role = self.role.check()
        fine = self.form.check()
        if self.confirm.is_missing() and self.received_on() is not None:
            self.form.labeled["received_at"].set_error(
                translate("NewRequest", "Confirm the day of receipt below, or correct it.")
            )
            if fine:
                self.confirm.box.setFocus()
            fine = False
        return fine and role

    def show_error(self, error: BadInput) -> bool:
        """Put the error under its field; False when the field is not here."""
        return self.form.show_error(error)

    def received(self) -> When:
        """The receipt; only after `check`."""
        moment = self.moment.value()
        assert moment is not None
        local = moment.astimezone(ZoneInfo(self._desk.zone))
        return When(local.date(), local.time() if self.moment.is_hour_known() else None)

    def values(self) -> dict[str, Any]:
        """The request's fields but right, kind and receipt."""
        values = self.form.values()
        for name in ("right", "kind", "received_at"):
            values.pop(name)
        return values

    def kind(self) -> str:
        """The kind chosen or proposed."""
        return str(self.form.editors["kind"].value() or "")
