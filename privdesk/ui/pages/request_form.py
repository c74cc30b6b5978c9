"""Nueva solicitud: from the mail or typed; who asks, what for, when it came; saved whole or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.store.measuring import Watch, unwatched
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Keeper, Kept, Key
from privdesk.ui.mail_drop import Dropped, FileDrop, fields_in
from privdesk.ui.pages.request_draft import NEW_REQUEST, RequestDraft, free_key
from privdesk.ui.pages.request_filling import NewRequestFilling
from privdesk.ui.pages.request_saving import Filled, is_long, save_requests
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.parts.tab_order import chain_tabs
from privdesk.ui.task import Cancelled
from privdesk.ui.waiting import Counted, wait_for
from privdesk.ui.when import when


class NewRequest(NewRequestFilling):
    """`saved(int)` with the new request's id; `left()` when the officer wants to go back;
    `request_asked(int)`: show another request; `draft_asked(int)`: go on with what is half typed
    under that number; `given_up()`: what was put back is forgotten.
    """

    saved = Signal(int)
    left = Signal()
    request_asked = Signal(int)
    draft_asked = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, draft: int = 0) -> None:
        """Empty, or with what stands half typed under the number `draft`."""
        super().__init__(desk, parent)
        self.keeper = Keeper(desk, self)
        self._connect()
        self._draft = RequestDraft(self, desk)
        self._key = Key(NEW_REQUEST, "", draft) if draft else free_key(desk)
        self.drops = FileDrop(self, fields_in(self))
        self.drops.taken.connect(self.take)
        self._show_term()
        if draft:
            self._continue()
        else:
            self._offer_draft()

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self.another.clicked.connect(self.save_and_go_on)
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl+Return", self.save),
            ("Ctrl+V", self.intake.paste),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.restored.given_up.connect(self._give_up)
        self.other_draft.acted.connect(self._other_wanted)
        self.keeper.failed.connect(self._not_kept)
        self.repeats.asked.connect(self.request_asked)
        self.repeats.rebuilt.connect(self._order_keys)

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.person.form.editors["document_number"].inner().setFocus()

    def _order_keys(self) -> None:
        """Tab goes as one reads: what was found already stands before the person."""
        first = self.person.form.editors["document_type"].inner()
        chain_tabs((self.intake.paste_button, *self.repeats.controls(), first))

    def take(self, given: Dropped) -> None:
        """A mail or files were dropped; without a mail they are kept as evidence."""
        self.intake.take(given)

    def is_dirty(self) -> bool:
        """Whether something was typed, or brought by a mail."""
        parts = (self.person, self.applicant, self.asked)
        brought = self.mail is not None and not self.same_mail
        return brought or self.evidence.has_added() or any(part.is_dirty() for part in parts)

    def save(self) -> bool:
        """Record the request; what is wrong stands beside its field and nothing is changed."""
        made = self._record()
        if made:
            self.saved.emit(made[0])
        return bool(made)

    def save_and_go_on(self) -> None:
        """Record it, and begin another one of the same mail: person, mail and dates stay."""
        made = self._record()
        if not made:
            return
        self.same_mail = self.like = self.same_mail or made[0]
        self.repeats.own(set(made))
        if self.mail is not None:
            original = self.mail.original
            content = original.content if original else b""
            self.repeats.look_for_mail(self.mail.proposal.message_id, content)
        for form in (self.person, self.applicant.person):
            form.form.rebase()
        self.asked.begin_another()
        self.recorded.say(
            translate("NewRequest", "The request was recorded."),
            translate("NewRequest", "Say what else the same mail asks for."),
        )
        self.recorded.show()

    def _record(self) -> list[int]:
        self.failure.hide()
        if not self._check():
            return []
        try:
            with self.keeper.held():
                made = self._write(self._filled())
        except Cancelled:
            return []
        except UserError as error:
            self._show_error(error)
            return []
        self.keeper.dropped()
        self.restored.hide()
        return made

    def _write(self, filled: Filled) -> list[int]:
        """Record it in one transaction; a large mail is written while the window says so."""
        store, now = self._desk.store, self._desk.now()

        def write(watch: Watch = unwatched) -> list[int]:
            with store.write("receive_request") as session:
                made = save_requests(session, filled, now, watch)
                self.keeper.drop_with(session)
            return made

        if not is_long(filled.files):
            return write()
        total = sum(len(file.content) for file in filled.files)
        return wait_for(
            lambda progress: write(Counted(progress, total)),
            self,
            translate("NewRequest", "Recording the request with its files…"),
            translate("NewRequest", "If you cancel, nothing is recorded."),
        )

    def _check(self) -> bool:
        # All of them, so that every problem shows; the focus ends on the first of all.
        parts = [part.check() for part in (self.asked, self.applicant, self.person)]
        if not all(parts):
            self._show_focus()
        if all(parts) and self.repeats.blocks():
            self.repeats.again.setFocus()
            bring_into_sight(self.repeats.again)
            self._fail(
                translate("NewRequest", "This mail was recorded already: say above to go on.")
            )
            return False
        return all(parts)

    def _filled(self) -> Filled:
        role = self.asked.role.values()
        applicant = self.applicant.values()
        mail = self.mail
        values = {
            **self.asked.values(),
            "role": role["role"],
            "capacity": applicant["capacity"],
            "capacity_proof": applicant["capacity_proof"],
            "is_minor": self.minor.value(),
            "message_id": mail.proposal.message_id if mail else "",
        }
        return Filled(
            person=self.person.values(),
            applicant=applicant["applicant"],
            rights=self.asked.rights(),
            kind=self.asked.kind(),
            received=self.asked.received(),
            values=values,
            party=role["party"],
            files=self.evidence.files(),
            links=self.repeats.relations(),
            same_mail=self.same_mail,
            like=self.like,
            mail=mail.original if mail else None,
            again=bool(self.same_mail) or self.repeats.is_again(),
        )

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput):
            for part in (self.applicant, self.asked, self.person):
                if part.show_error(error):
                    self._show_focus()
                    return
        self._fail(str(error))

    def _show_focus(self) -> None:
        if (focus := self.focusWidget()) is not None:
            bring_into_sight(focus)

    def _fail(self, words: str) -> None:
        self.failure.say(translate("NewRequest", "The request was not recorded."), words)
        self.failure.show()
        bring_into_sight(self.failure)

    def may_leave(self) -> bool:
        """Whether the form may be left; asks when something was typed."""
        if not self.is_dirty() and not self.intake.is_reading():
            self.keeper.keep()  # what was emptied again is no draft any more
            return True
        what = translate("NewRequest", "The new request")
        answer = messages.ask_unsaved(self, what, keeps=True)
        may = answer != "stay"
        if answer == "save":
            may = self.save()
        elif answer == "keep":
            may = self.keeper.keep(waits=True)
        elif answer == "discard":
            self.keeper.drop()
        if may:
            self.intake.cancel()
        return may

    # Half typed

    def draft_key(self) -> Key | None:
        """Its own draft: several new requests may stand half typed."""
        return self._key

    def draft_values(self) -> dict[str, Any] | None:
        """All that stands in the form, once something was typed or brought."""
        return self._draft.values() if self.is_dirty() else None

    def draft_content(self) -> Kept:
        """The same, with its title, its lines for a reader, and its files."""
        return self._draft.kept()

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Put it back."""
        self._draft.put_back(values)

    def show_all(self) -> None:
        """Show what follows from what was put in the form."""
        self._show_minor()
        self._show_term()

    def _continue(self) -> None:
        draft = self.keeper.restore()
        more = ""
        if self._draft.lost:
            more = translate(
                "Drafts",
                "Attach again: {files}. They were too large to be kept with it.",
                files=", ".join(self._draft.lost),
            )
        self.restored.show_restored(draft, more=more)

    def _offer_draft(self) -> None:
        """Another new request that stands half typed is not forgotten."""
        others = [d for d in self._desk.drafts.kept() if d.form == NEW_REQUEST]
        self._other = others[0].record_id if others else 0
        if others:
            title = (others[0].content or {}).get("title") or translate("Drafts", "New request")
            moment = when(others[0].saved_at, self._desk.now(), self._desk.zone)
            words = translate("Drafts", "{title}, {moment}", title=str(title), moment=moment)
            self.other_draft.say(translate("Drafts", "There is another one half typed:"), words)
            self.other_draft.show()

    def _other_wanted(self) -> None:
        self.draft_asked.emit(self._other)

    def _give_up(self) -> None:
        self.keeper.drop()
        self.given_up.emit()

    def _not_kept(self, words: str) -> None:
        self.failure.say(translate("Drafts", "What you type cannot be kept as a draft."), words)
        self.failure.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            self.save()
            return
        super().keyPressEvent(event)
