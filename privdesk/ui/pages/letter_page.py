"""The letter page: writing a letter, what it lacks, its real PDF, and issuing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.rules.case import RECORD_SENDING
from privdesk.text import translate
from privdesk.ui import printing
from privdesk.ui.desk import Desk
from privdesk.ui.letter_outputs import LetterOutputs
from privdesk.ui.pages.letter_draft import LetterDraft, unprintable_in
from privdesk.ui.pages.letter_keeping import LetterKeeping

_NAMED = 2  # more than these would not fit in the foot; the list above has them all


class LetterPage(LetterKeeping):
    """Argument: `{"request": id, "step": of events.STEPS, "facts": {…}}`, by the names of
    `LetterFacts`, or `{"request": id, "template": name}`; with `"go_on": True` the letter that is
    half written. What is written is kept as it is typed; leaving the page asks nothing.
    """

    name = "letter"
    watches = frozenset(
        {
            *("request", "request_event", "organization", "person", "database", "party"),
            "letter_template",
        }
    )
    can = frozenset({"print"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.restored.given_up.connect(self._give_up)
        self.back.clicked.connect(self.go_back)
        self.foot.completing.connect(self._complete_first)
        self.foot.issue_asked.connect(self.ask_to_issue)
        self.foot.confirmed.connect(self.issue)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._issue_by_keys)
        self.bar.changing.connect(self.change_template)
        self.bar.keeping.connect(self.keep_as_template)
        self.issued_panel.sending.connect(self.record_sending)
        self.issued_panel.asked.connect(self.take_letter)
        self.issued_panel.taken.sending_asked.connect(self.record_sending)
        self.outputs = LetterOutputs(desk, self)
        self.issued_panel.taken.open_asked.connect(self.outputs.open)
        self.outputs.taken.connect(self.issued_panel.taken.show_taken)
        self.outputs.failed.connect(self._not_taken)
        self.issued_panel.leaving.connect(self.go_back)

    # Coming and going

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        request_id, facts = int(argument["request"]), argument.get("facts") or {}
        same = self.draft is not None and self.draft.about.id == request_id and not self.issued
        if not same and not self.may_leave():
            return
        step, wanted = str(argument.get("step") or ""), str(argument.get("template") or "")
        try:
            fresh = LetterDraft(self.desk, request_id, step, wanted, facts)
            if same and self.draft is not None:
                self._take_text()
                self.draft.choose(fresh.base.name)
                self.draft.given.bring(fresh.base.step, facts)
            else:
                self._write(fresh, go_on=bool(argument.get("go_on")))
            if argument.get("typed") and self.draft is not None:  # in a form that it takes over
                for fact, value in facts.items():
                    self.draft.give(fact, value)
        except UserError as error:
            self._say_error(translate("Letter", "The letter cannot be written."), error)
            return
        self._begin()

    def refresh(self) -> None:
        if self.draft is None or self.issued is not None:
            return
        self._take_text()
        before = self.draft.base
        try:
            self.draft.read_again()
        except UserError as error:
            self._say_error(translate("Letter", "The request cannot be read."), error)
            return
        if (self.draft.base.own_id, self.draft.base.source) != (before.own_id, before.source):
            self._show_draft()
            return
        self._say_about()
        self._prepare()

    def go_back(self) -> None:
        """To the request; what is half written is kept."""
        if self.draft is not None:
            self.desk.go("requests", {"request": self.draft.about.id})
        else:
            self.desk.go("requests")

    # Its template

    def change_template(self) -> None:
        """Go to the page of the letter's template, to be seen on this request."""
        if self.draft is not None:
            where = {"template": self.draft.base.name, "request": self.draft.about.id}
            self.desk.go("template", where)

    def keep_as_template(self) -> None:
        """Begin a letter of the office's own with this text."""
        if self.draft is None:
            return
        self._take_text()
        base, source = self.draft.base, self.draft.source
        where = {"like": base.like or base.name, "request": self.draft.about.id, "source": source}
        self.desk.go("template", where)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.issued is None and not self.shows_data():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """Show a letter from its beginning: what is to be decided first, else its text."""
        self.issued = None
        self.notice.hide()
        self.remarks.begin()
        self.foot.stop_asking()
        self.show_text()
        self._show_draft()
        if self.drafted is not None and (self.drafted.letter.lacking or self.drafted.wrong):
            self.complete(self.drafted.first_gap)
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self) -> None:
        """The letter as it is before anything is typed."""
        if self.draft is None:
            return
        self.keeper.drop()
        about, base = self.draft.about, self.draft.base
        self.draft = LetterDraft(self.desk, about.id, base.step, base.name)
        self._begin()

    # Issuing

    def ask_to_issue(self) -> None:
        """Go to what is missing, or ask for the last confirmation with the number to be."""
        if not self._prepare() or self.draft is None or self.drafted is None:
            self.show_text()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.drafted.missing or self.drafted.wrong:
            self.complete(self.drafted.first_gap)
            return
        if unprintable_in(self.drafted.letter):
            self._show_unprintable(self.draft.unprintable_field())
            return
        warnings = [*self.drafted.letter.warnings, self._unmet_words()]
        self.foot.ask(self.draft.next_number(), " ".join(filter(None, warnings)))

    def _issue_by_keys(self) -> None:
        if self.issued is None and not self.foot.is_asking():
            self.ask_to_issue()

    def _unmet_words(self) -> str:
        """What the law asks for and the letter does not say, in a sentence; "" for nothing."""
        unmet = self.checklist.unmet()
        if len(unmet) > _NAMED:
            return translate(
                "Letter",
                "{count} of the things that the law asks for are not in it.",
                count=len(unmet),
            )
        if unmet:
            items = ", ".join(unmet)
            return translate("Letter", "The letter does not say: {items}.", items=items)
        return ""

    def _show_unprintable(self, name: str) -> None:
        if name:
            self.complete(name)
        else:
            self.show_text()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def issue(self) -> None:
        """Issue the letter and show it as it was filed."""
        if self.draft is None or not self._prepare():
            return
        self.notice.hide()
        try:
            self.issued = self.draft.issue(self.keeper.drop_with)
        except UserError as error:
            self.foot.stop_asking()
            self._say_error(translate("Letter", "The letter was not issued."), error)
            return
        self.keeper.dropped()
        self.restored.hide()
        self.remarks.begin()
        self.preview.show_issued(self.issued.pdf)
        self.show_end()
        self.issued_panel.show_letter(self.issued, self.desk.zone)

    def record_sending(self) -> None:
        """Go to the request with the form that records how the letter left."""
        if self.draft is not None and self.issued is not None:
            step = {"step": RECORD_SENDING, "document": self.issued.number}
            self.desk.go("requests", {"request": self.draft.about.id, **step})

    # Paper and file

    def print_page(self) -> None:
        """Print the letter, or its draft, marked as such (Ctrl+P)."""
        pdf = self.preview.view.pdf()
        if pdf:
            self._try(lambda: printing.print_pdf(pdf, self, self._job()))

    def take_letter(self, way: str) -> None:
        """Take the issued letter out by one of `letter_outputs.WAYS`."""
        self.notice.hide()
        self.issued_panel.taken.hide()
        if self.issued is not None:
            self.outputs.take(self.issued.number, way)

    def _not_taken(self, error: object) -> None:
        if isinstance(error, UserError):
            self._say_error(translate("Letter", "It was not done."), error)

    def _job(self) -> str:
        return self.issued.number if self.issued else self.title_label.text()

    def _try(self, act: Callable[[], object]) -> None:
        self.notice.hide()
        try:
            act()
        except UserError as error:
            self._say_error(translate("Letter", "It was not done."), error)
