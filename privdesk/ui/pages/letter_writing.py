"""Writing a letter on its page: its text, facts and values, and the letter that comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.operations.letter_facts import NORM, fact_words
from privdesk.rules.case import VERIFY_IDENTITY
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_draft import LetterDraft, unprintable_in
from privdesk.ui.pages.letter_facts import FactsAsked
from privdesk.ui.pages.letter_fields import Asked
from privdesk.ui.pages.letter_layout import LetterLayout
from privdesk.ui.pages.letter_made import Drafted, IssuedLetter
from privdesk.ui.parts.date_text import show_date

if TYPE_CHECKING:
    from privdesk.ui.pages.event_form import EventForm

_PAUSE = 350  # ms without a key until the PDF is made again


class LetterWriting(LetterLayout):
    """A draft and its parts at work: whatever is typed or given, the real PDF follows."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft: LetterDraft | None = None
        self.issued: IssuedLetter | None = None
        self._shows: tuple[LetterDraft, str] | None = None  # whose text is in the editor
        self._taken = -1  # the revision of it that was taken last
        self.drafted: Drafted | None = None
        self.form: EventForm | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._prepare)
        self.preview.failed.connect(self._not_drawn)
        self.editor.edited.connect(self._edited)
        self.editor.field_wanted.connect(self.complete)
        self.bar.template_chosen.connect(self._choose_template)
        self.bar.optional_chosen.connect(self.complete)
        self.choice.chosen.connect(self._choose_template)
        self.choice.turned.connect(self._turn)
        self.fields.given.connect(self._given)
        self.fields.typed.connect(self._typed)
        self.fields.closed.connect(self._close_fields)
        self.remarks.verifying.connect(self._verify_identity)
        self.foot.signing.connect(self._sign)

    def _show_draft(self) -> None:
        assert self.draft is not None
        self._say_about()
        self.bar.show_templates(self.desk.templates(), self.draft.about.kind, self.draft.base.name)
        self.choice.show_letter(self.draft.base, self.draft.variants())
        self.editor.set_source(self.draft.source, self.draft.filled())
        self._shows, self._taken = (self.draft, self.draft.base.name), -1
        self._prepare()

    def _say_about(self) -> None:
        assert self.draft is not None
        about = self.draft.about
        self.title_label.setText(self.draft.base.title)
        self.entitled.emit()
        parts = [about.number, about.person]
        if about.limit:
            parts.append(translate("Letter", "legal limit {day}", day=show_date(about.limit)))
        self.beside.setText(" · ".join(parts))
        self.foot.show_signature(offered=about.has_signature, on=self.draft.is_signed)

    def _say_error(self, head: str, error: UserError) -> None:
        self.notice.say(head, str(error))
        self.notice.show()

    def _take_text(self) -> None:
        """What stands in the editor, where it was changed since it was taken last."""
        is_shown = self.draft is not None and self._shows == (self.draft, self.draft.base.name)
        revision = self.editor.document().revision()
        if self.draft is None or self.issued is not None or not is_shown or revision == self._taken:
            return
        self._taken = revision
        self.draft.source = self.editor.source()

    def _edited(self) -> None:
        self.foot.stop_asking()
        self._pause.start()

    def _typed(self, name: str, text: str) -> None:
        if self.draft is not None:
            self.draft.type(name, text)
            self._edited()

    def _given(self, fact: str, value: object) -> None:
        if self.draft is not None:
            self.draft.give(fact, value)
            self._edited()

    def _sign(self, on: bool) -> None:
        if self.draft is not None:
            self.draft.is_signed = on
            self._edited()

    def _choose_template(self, name: str) -> None:
        """Another letter, with its data in front if those of the last one were."""
        if self.draft is None or name == self.draft.base.name:
            return
        self._take_text()
        self.draft.choose(name)
        self.foot.stop_asking()
        self._show_draft()
        if self.shows_data():
            self._ask_for_facts()
            self._ask_for_values()

    # The letter as it would be issued

    def _prepare(self) -> bool:
        """Fill the letter with what is known and typed, and draw it; False when it cannot be."""
        self._pause.stop()
        if self.draft is None or self.issued is not None:
            return False
        self._take_text()
        try:
            self.drafted = self.draft.prepare()
        except UserError as error:
            self.drafted = None
            head = translate("Letter", "The text has a mistake.")
            self.foot.say("alert", "red", head, str(error))
            return False
        letter = self.drafted.letter
        self.editor.set_filled(self.draft.filled())
        self.bar.show_optional(self.draft.optional())
        self.checklist.show_items(letter.letter.checklist)
        self.fields.facts.show_problems(self.drafted.wrong)
        self.fields.show_values({name: self.draft.value(name) for name in self.fields.fields})
        unverified = letter.template.discloses_data and not self.draft.about.is_identity_verified
        self.remarks.show_warnings(letter.warnings, offers_verification=unverified)
        self.foot.say_what_is_missing(self.drafted, unprintable_in(letter))
        self.preview.draw(letter)
        return True

    def _not_drawn(self, error: object) -> None:
        if isinstance(error, UserError):
            self._say_error(translate("Letter", "The PDF could not be made."), error)

    # Completing

    def complete(self, name: str = "") -> None:
        """Ask for the data of the letter, from a fact, a placeholder, or what is missing."""
        if not self._prepare() or self.draft is None or self.drafted is None:
            return
        if not self.shows_data():  # else what is being typed in them would be lost
            self._ask_for_facts()
        self._ask_for_values()
        self.show_data()
        wanted = name or self.drafted.first_gap
        self.fields.focus_field(self.draft.printed_facts().get(wanted, wanted))

    def _ask_for_facts(self) -> None:
        if self.draft is None or self.drafted is None:
            return
        draft, about = self.draft, self.draft.about
        norm = draft.value(fact_words(draft.base, NORM).placeholder)
        values = draft.facts(), draft.known, norm, about.latest, about.right
        asked = FactsAsked(draft.base, *values)
        self.fields.show_facts(asked)
        self.fields.facts.show_problems(self.drafted.wrong)

    def _ask_for_values(self) -> None:
        if self.draft is None or self.drafted is None:
            return
        draft = self.draft
        titles = {
            "missing": translate("Letter", "Missing to issue it"),
            "law": translate("Letter", "Asked for by the law"),
            "optional": translate("Letter", "Optional: each brings its paragraph in"),
            "known": translate("Letter", "From the records; change it only for this letter"),
        }
        groups = draft.asked(self.drafted.letter)
        self.fields.show_fields(
            [
                (titles[key], [Asked(name, draft.value(name)) for name in names])
                for key, names in groups.items()
            ]
        )

    def _complete_first(self) -> None:
        self.complete()

    def _turn(self) -> None:
        if self.shows_data():
            self._close_fields()
        else:
            self.complete()

    def _close_fields(self) -> None:
        self.show_text()
        self._prepare()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _verify_identity(self) -> None:
        """Record that the identity was verified, over the letter: nothing of it is left behind."""
        from privdesk.ui.pages.event_forms import open_form
        from privdesk.ui.pages.request_snapshot import read_request

        if self.draft is None:
            return
        with self.desk.store.read() as session:
            request = read_request(session, self.draft.about.id, self.desk.day())
        if request is not None:
            self.form = open_form(VERIFY_IDENTITY, self.desk, request, self)
            self.form.destroyed.connect(self._form_gone)

    def _form_gone(self) -> None:
        self.form = None
