"""The row over a letter: which letter of its step it is, and its text or its data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.documents.template import Template
from privdesk.rules.events import DECISIONS
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.parts.tip import tip

# Beside one another the letters of a step need few words; their titles say the rest.
_SHORT: dict[str, Message] = {
    "answer_inquiry": N_("Letter", "Information"),
    "proof_of_authorization": N_("Letter", "Proof"),
    "denial_inquiry": N_("Letter", "Denial"),
    "not_responsible_inquiry": N_("Letter", "Not ours"),
    "withdrawal_silent": N_("Letter", "By silence"),
    "withdrawal_express": N_("Letter", "Express"),
}


class LetterChoice(QWidget):
    """`chosen(str)`: another template of the same step; `turned()`: from text to data or back."""

    chosen = Signal(str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variants: Segmented | None = None
        self._names: list[str] = []
        self._says = ElidedLabel("", emphasis=True)
        self.turn = Button("", compact=True)
        self.turn.clicked.connect(self.turned)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.unit(3), theme.px(6), theme.px(12), theme.px(6))
        self._row.setSpacing(theme.unit())
        self._row.addWidget(self._says, 1)
        self._row.addStretch(1)
        self._row.addWidget(self.turn)

    def show_letter(self, template: Template, variants: Sequence[Template]) -> None:
        """Offer the letters of the step, where there are several."""
        names = [one.name for one in variants]
        if names != self._names:
            self._offer(variants)
        self._names = names
        if self.variants is not None:
            self.variants.set_value(template.name)

    def _offer(self, variants: Sequence[Template]) -> None:
        if self.variants is not None:
            self._row.removeWidget(self.variants)
            self.variants.hide()
            self.variants.deleteLater()
            self.variants = None
        self._says.setVisible(len(variants) < 2)
        if len(variants) < 2:
            return
        self.variants = Segmented([Choice(x.name, _short(x)) for x in variants], compact=True)
        self.variants.setAccessibleName(translate("Letter", "Which letter of this step"))
        for button, template in zip(self.variants.buttons(), variants, strict=True):
            button.setToolTip(tip(template.title))
        self.variants.changed.connect(self._chosen)
        self._row.insertWidget(0, self.variants)

    def _chosen(self, name: object) -> None:
        self.chosen.emit(str(name))

    def show_side(self, *, is_text: bool) -> None:
        """Say what is below, and offer the other side."""
        if is_text:
            self._says.setText(translate("Letter", "Text of the letter"))
            self.turn.setText(translate("Letter", "Data of the letter"))
            self.turn.set_icon("edit")
        else:
            self._says.setText(translate("Letter", "Data and fields"))
            self.turn.setText(translate("Letter", "Back to the text"))
            self.turn.set_icon("back")


def _short(template: Template) -> str:
    """What tells a letter from the others of its step."""
    if template.name in _SHORT:
        return say(_SHORT[template.name])
    return say(DECISIONS[template.decision]) if template.decision else template.title
