"""What stands beside the PDF of a letter just issued: its number, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.rules.events import KEPT, TO_AREA
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.letter_outputs import ICONS, MAIL, PDF, PRINT, WAYS, WORD, TakenNotice
from privdesk.ui.pages.letter_made import IssuedLetter
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.state import StateChip
from privdesk.ui.shown import day_and_hour


class IssuedPanel(QWidget):
    """`sending` to record that it left, `asked(str)` to take it out by one of
    `letter_outputs.WAYS`, `leaving` to go back.

    A letter that stays in the file has no sending to record.
    """

    sending = Signal()
    asked = Signal(str)
    leaving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Label("", "title")
        self.about = Label("", tone="text2", wrap=True)
        self.seal = Label("", tone="text2", wrap=True)
        self.next = Label("", wrap=True)
        self.state = StateChip("issued_unsent")
        self.send_button = Button(translate("Letter", "Record sending…"), "principal", "send")
        self.print_button, self.save_button, self.word_button, self.mail_button = (
            self._way(way) for way in (PRINT, PDF, WORD, MAIL)
        )
        self.back_button = Button(translate("Letter", "Back to the request"), icon="back")
        self.back_button.clicked.connect(self.leaving)
        self.send_button.clicked.connect(self.sending)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, margin, margin, margin)
        self.taken = TakenNotice()
        column.setSpacing(theme.unit(1.5))
        column.addWidget(self._box())
        column.addWidget(self.taken)
        column.addStretch(1)

    def _way(self, way: str) -> Button:
        button = Button(say(WAYS[way]), icon=ICONS[way])
        button.setProperty("way", way)
        button.clicked.connect(self._ask)
        return button

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.asked.emit(str(button.property("way")))

    def _box(self) -> Box:
        box = Box(part="step")
        box.body.setSpacing(theme.unit())
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.number)
        head.addWidget(self.state)
        head.addStretch(1)
        box.body.addLayout(head)
        box.body.addWidget(self.about)
        box.body.addWidget(self.seal)
        box.body.addWidget(self.next)
        buttons = FlowLayout()
        box.body.addLayout(buttons)
        for button in (
            *(self.send_button, self.print_button, self.save_button, self.word_button),
            *(self.mail_button, self.back_button),
        ):
            buttons.addWidget(button)
        return box

    def show_letter(self, letter: IssuedLetter, zone: str) -> None:
        """Say which letter it is."""
        self.number.setText(letter.number)
        self.about.setText(
            translate(
                "Letter",
                "{title} · issued on {moment}",
                title=letter.title,
                moment=day_and_hour(letter.at, zone),
            )
        )
        self.seal.setText(translate("Letter", "Audit seal in its foot: {seal}", seal=letter.seal))
        is_kept = letter.step in KEPT
        self.taken.hide()
        for button in (self.send_button, self.mail_button):
            button.setHidden(is_kept)
        self.state.setHidden(is_kept)
        self.next.setText(_next_words(letter.step))
        (self.back_button if is_kept else self.send_button).setFocus()


def _next_words(step: str) -> str:
    """What comes next, by whom the letter goes to."""
    if step in KEPT:
        return translate("Letter", "It is issued and stays in the file: nothing is to be sent.")
    if step in TO_AREA:
        return translate(
            "Letter",
            "It is issued and filed. Record its handing over: from then on the area's reply is "
            "awaited by its internal date.",
        )
    return translate(
        "Letter",
        "It is issued and filed, and still to be sent. Only its sending, once recorded, "
        "meets the term.",
    )
