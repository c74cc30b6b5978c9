"""What a template is for: its title and, of the office's own letters, which one it is like."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.documents.template import Template
from privdesk.documents.template_set import shipped_templates
from privdesk.rules.events import STEPS
from privdesk.rules.rights import KINDS
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.fact_editors import GroupedChoice
from privdesk.ui.pages.letter_menu import addressee_words
from privdesk.ui.pages.template_draft import TemplateDraft
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.text_editors import TextEditor


class TemplatePurpose(QWidget):
    """`changed` at each change of title or requests, `like_chosen(name)` for another model."""

    changed = Signal()
    like_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextEditor()
        self.title.changed.connect(self.changed)
        self.like = GroupedChoice(())
        self.like.set_required()
        self.like.changed.connect(self._choose_like)
        self.title_field = LabeledField(
            translate("Templates", "Title of the letter"), self.title, required=True
        )
        self.like_field = LabeledField(translate("Templates", "It is a letter like"), self.like)
        self.about = Label("", "minor", "text2", wrap=True)
        self.kinds = {kind: CheckBox(say(words)) for kind, words in KINDS.items()}
        self.kinds_box = QWidget()
        self.kinds_label = Label(translate("Templates", "For"), emphasis=True)
        self.wrong_kinds = Label("", "minor", "red")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.unit(3), theme.unit(), theme.unit(2), theme.unit())
        column.setSpacing(theme.unit(0.5))
        fields = QHBoxLayout()
        fields.setSpacing(theme.unit(2))
        fields.addWidget(self.title_field, 1)
        fields.addWidget(self.like_field, 1)
        column.addLayout(fields)
        column.addWidget(self.about)
        row = QHBoxLayout(self.kinds_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit())
        flow = FlowLayout()
        for kind, box in self.kinds.items():
            box.setObjectName(kind)
            box.toggled.connect(self._tick)
            flow.addWidget(box)
        row.addWidget(self.kinds_label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)
        column.addWidget(self.kinds_box)
        column.addWidget(self.wrong_kinds)

    def show_draft(self, draft: TemplateDraft) -> None:
        """Show what a template is for, and offer what may be changed of it."""
        self.title.set_value(draft.title)
        self.like.set_groups(_models())
        self.like.set_value(draft.base.name)
        self.like_field.setVisible(draft.is_new)
        for kind, box in self.kinds.items():
            box.blockSignals(True)
            box.setChecked(kind in draft.kinds)
            box.blockSignals(False)
        self.kinds_box.setVisible(draft.is_added)
        self.about.setText(_about(draft.base, with_kinds=not draft.is_added))
        self.show_errors("", "")

    def show_errors(self, title: str, kinds: str) -> None:
        """Say under the field what is wrong with it; "" for nothing."""
        self.title_field.set_error(title or None)
        self.wrong_kinds.setText(kinds)
        self.wrong_kinds.setVisible(bool(kinds))

    def chosen_kinds(self) -> tuple[str, ...]:
        """The kinds of request that are ticked."""
        return tuple(kind for kind, box in self.kinds.items() if box.isChecked())

    def _choose_like(self) -> None:
        self.like_chosen.emit(str(self.like.value()))

    def _tick(self) -> None:
        self.changed.emit()


def _models() -> list[tuple[str, list[tuple[object, str]]]]:
    """The program's letters under their steps."""
    letters = shipped_templates().all()
    return [
        (say(words), [(one.name, one.title) for one in letters if one.step == step])
        for step, words in STEPS.items()
    ]


def _about(template: Template, *, with_kinds: bool) -> str:
    words = [say(STEPS[template.step]), addressee_words(template)]
    if with_kinds:
        words.append(", ".join(say(KINDS[kind]) for kind in template.applies_to))
    return " · ".join(words)
