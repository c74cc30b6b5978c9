"""The notice over a letter: what the officer should know before it is issued."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.text import translate
from privdesk.ui.parts.notice import Notice


class LetterRemarks(Notice):
    """The warnings of a letter; none of them stops it.

    `verifying` asks to record that the identity was verified, offered where that is lacking.
    Going on hides them until others come; issuing says them again.
    """

    verifying = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        words = translate("Letter", "Record the verification…")
        super().__init__("warning", "", "", words, parent)
        self.acted.connect(self.verifying)
        self.go_on = self.add_action(translate("Letter", "Go on"))
        self.go_on.clicked.connect(self._go_on)
        self.sentences: tuple[str, ...] = ()
        self._passed: tuple[str, ...] = ()
        self.hide()

    def show_warnings(self, sentences: Sequence[str], *, offers_verification: bool) -> None:
        """Say these, unless the officer went on from exactly them; none hides the notice."""
        self.sentences = tuple(sentences)
        if self.sentences != self._passed:
            self._passed = ()
        self.say(translate("Letter", "Before it is issued:"), "\n".join(self.sentences))
        self.action.setVisible(offers_verification)
        self.setVisible(bool(self.sentences) and not self._passed)

    def begin(self) -> None:
        """Another letter: nothing of it has been passed over yet."""
        self._passed = ()
        self.hide()

    def _go_on(self) -> None:
        self._passed = self.sentences
        self.hide()
