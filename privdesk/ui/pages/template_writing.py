"""Writing a template on its page: its text and purpose, what is wrong, and what comes of them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.operations.letter_samples import SampleLetter
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.template_draft import Checked, TemplateDraft
from privdesk.ui.pages.template_layout import TemplateLayout

_PAUSE = 350  # ms without a key until it is checked and drawn again


class TemplateWriting(TemplateLayout):
    """A draft and its parts at work: whatever is typed is checked and drawn on the case."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft: TemplateDraft | None = None
        self.checked = Checked(())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._check)
        self.editor.edited.connect(self._edited)
        self.editor.field_wanted.connect(self._find_field)
        self.purpose.changed.connect(self._edited)
        self.purpose.like_chosen.connect(self._be_like)
        self.case.changed.connect(self._edited)
        self.fields.wanted.connect(self.editor.insert_field)
        self.problems.line_wanted.connect(self.editor.go_to_line)
        self.preview.failed.connect(self._not_drawn)

    def _show_draft(self, *, is_another: bool = True) -> None:
        """Show everything of the draft; where it is not another one, the text keeps its place."""
        assert self.draft is not None
        draft = self.draft
        self.purpose.show_draft(draft)
        if is_another:
            self.editor.set_source(draft.source, ())
        else:
            self.editor.put_source(draft.source)
        self._say_about()
        self._check()

    def _say_about(self) -> None:
        assert self.draft is not None
        draft = self.draft
        is_own = draft.base.own_id is not None
        self.title_label.setText(draft.title or translate("Templates", "New letter"))
        self.beside.setText(_standing(draft))
        self.versions_button.setVisible(not draft.is_new)
        self.restore_button.setVisible(is_own and not draft.is_new)
        self.restore_button.setText(
            translate("Templates", "Withdraw…")
            if draft.is_added
            else translate("Templates", "Restore…")
        )
        self.behind.setVisible(draft.is_behind)
        self.behind.say(
            translate("Templates", "The program's template changed since you changed it."),
            translate("Templates", "Your own text is still the one in use."),
        )

    def _take(self) -> None:
        if self.draft is not None:
            self.draft.source = self.editor.source()
            self.draft.title = self.purpose.title.value() or ""
            self.draft.kinds = self.purpose.chosen_kinds()

    def _edited(self) -> None:
        self.done.hide()
        for button in (self.save_button, self.discard):  # at once: the check comes with a pause
            button.setEnabled(True)
        self._pause.start()

    def _be_like(self, name: str) -> None:
        if self.draft is not None:
            self._take()
            self.draft.be_like(name)
            self._show_draft()

    def _find_field(self, name: str) -> None:
        self.fields.search.setText(name)

    def _check(self) -> None:
        """Say what is wrong, and draw it on the case where nothing is."""
        self._pause.stop()
        if self.draft is None:
            return
        self._take()
        self.checked = self.draft.check()
        self.problems.show_problems(self.checked.mistakes, self.checked.unsaid)
        if self.checked.template is not None:
            self._draw()
        self._say_foot()

    def _draw(self) -> None:
        assert self.draft is not None
        assert self.checked.template is not None
        number = (self.case.value() or "").strip()
        try:
            sample = self.draft.sample(self.checked.template, number)
        except UserError as error:
            self.case.set_error(str(error))
            self.case_words.setText(str(error))
            return
        self.case.set_error(None)
        self.case.inner().setPlaceholderText(sample.number)  # type: ignore[attr-defined]
        self.case_words.setText(_case_words(sample, number))
        values = sample.letter.values
        self.editor.set_filled([name for name, value in values.items() if value.strip()])
        self.fields.model.show_values(values)
        self.preview.draw(sample.letter)

    def _not_drawn(self, error: object) -> None:
        if isinstance(error, UserError):
            self._say_error(translate("Templates", "The PDF could not be made."), error)

    def _say_foot(self) -> None:
        assert self.draft is not None
        wrong, unsaid = len(self.checked.mistakes), len(self.checked.unsaid)
        can_save = self.draft.is_dirty or self.draft.is_new
        if wrong:
            icon, words = ("alert", "red"), translate(
                "Templates", "It cannot be saved: {count} things are wrong.", count=wrong
            )  # fmt: skip
            if wrong == 1:
                words = translate("Templates", "It cannot be saved: one thing is wrong.")
        elif unsaid:
            icon = ("incident", "amber")
            words = translate("Templates", "It can be saved. The law asks for more than it says.")
        elif can_save:
            icon, words = ("edit", "accent"), translate("Templates", "Changes not saved.")
        else:
            icon, words = ("check", "green"), translate("Templates", "Saved, and without mistakes.")
        self.foot_icon.set_icon(*icon)
        self.foot_words.setText(words)
        self.save_button.setEnabled(can_save and not wrong)
        self.discard.setEnabled(self.draft.is_dirty)

    def _say_error(self, head: str, error: UserError) -> None:
        self.error.say(head, str(error))
        self.error.show()


def _standing(draft: TemplateDraft) -> str:
    """Whose template it is, and which version."""
    if draft.is_new:
        return translate("Templates", "A letter of the office, not saved yet")
    version = draft.base.version
    if draft.base.own_id is None:
        return translate("Templates", "Of the program, v. {version}", version=version)
    return translate("Templates", "Own, v. {version}", version=version)


def _case_words(sample: SampleLetter, asked: str) -> str:
    if not sample.number:
        return translate("Templates", "A fictional case: no request is like this.")
    if not asked:
        return translate("Templates", "the last one seen, or the newest that fits")
    return ""
