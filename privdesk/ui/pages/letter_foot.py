"""The foot of the letter page: what is missing, issuing, and its confirmation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.letter_made import Drafted
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.label import ElidedLabel, Label


class LetterFoot(QFrame):
    """`issue_asked` by the principal button, `confirmed` by the last; `completing` by the link.

    `signing(bool)` says whether the picture of the signature is printed.
    """

    signing = Signal(bool)
    completing = Signal()
    issue_asked = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "foot")
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._standing_row())
        self._layers.addWidget(self._asking_row())
        self.setFixedHeight(theme.px(52))

    def _standing_row(self) -> QWidget:
        self._icon = IconLabel("check", "green")
        self.head = Label("", emphasis=True)
        self.text = ElidedLabel("")
        self.complete = LinkButton(translate("Letter", "Complete"))
        self.issue = Button(translate("Letter", "Issue…"), "principal", "check")
        self.complete.clicked.connect(self.completing)
        self.issue.clicked.connect(self.issue_asked)
        self.signed = CheckBox(translate("Letter", "With the digitized signature"))
        self.signed.hide()
        self.signed.toggled.connect(self.signing)
        standing = QWidget()
        row = QHBoxLayout(standing)
        row.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(self._icon)
        row.addWidget(self.head)
        row.addWidget(self.text)
        row.addWidget(self.complete)
        row.addStretch(1)
        row.addWidget(self.signed)
        row.addSpacing(theme.unit())
        row.addWidget(self.issue)
        return standing

    def show_signature(self, *, offered: bool, on: bool) -> None:
        """Offer to print the picture of the signature, where the office has one."""
        self.signed.blockSignals(True)
        self.signed.setChecked(on)
        self.signed.blockSignals(False)
        self.signed.setVisible(offered)

    def _asking_row(self) -> QWidget:
        self.question = Label("", wrap=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.keep = Button(translate("Letter", "Keep editing"))
        self.confirm = Button("", "principal", "check")
        self.keep.clicked.connect(self.stop_asking)
        self.confirm.clicked.connect(self.confirmed)
        asking = QWidget()
        row = QHBoxLayout(asking)
        row.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(IconLabel("question", "accent"))
        row.addWidget(self.question, 1)
        row.addWidget(self.keep)
        row.addWidget(self.confirm)
        return asking

    def say(self, icon: str, tone: str, head: str, text: str = "", *, link: bool = False) -> None:
        """What stands in the way of issuing, or that nothing does."""
        self._icon.set_icon(icon, tone)
        self.head.setText(head)
        self.text.setText(text)
        self.complete.setVisible(link)
        self.setAccessibleDescription(f"{head} {text}".strip())

    def say_what_is_missing(self, drafted: Drafted, unprintable: Sequence[str]) -> None:
        """What the letter lacks, the gravest first; `unprintable` are named characters."""
        missing = drafted.missing
        unmet = [item.text for item in drafted.letter.letter.checklist if not item.is_met]
        if unprintable:
            head = translate("Letter", "It cannot be printed:")
            self.say("alert", "red", head, ", ".join(unprintable[:10]))
        elif drafted.wrong:
            head = translate("Letter", "It cannot be issued so:")
            self.say("alert", "red", head, " ".join(drafted.wrong.values()), link=True)
        elif len(missing) == 1:
            head = translate("Letter", "One value is missing to issue it:")
            self.say("incident", "amber", head, missing[0], link=True)
        elif missing:
            head = translate(
                "Letter", "{count} values are missing to issue it:", count=len(missing)
            )
            self.say("incident", "amber", head, ", ".join(missing), link=True)
        elif unmet:
            head = translate("Letter", "The law asks for more:")
            self.say("incident", "amber", head, ", ".join(unmet), link=True)
        else:
            self.say("check", "green", translate("Letter", "Ready to be issued."))

    def ask(self, number: str, warning: str = "") -> None:
        """Ask once more, with the number that the letter will have."""
        words = translate(
            "Letter",
            "It will be issued as {number}, with its PDF frozen and filed. It cannot be changed "
            "afterwards.",
            number=number,
        )
        self.question.setText(f"{warning} {words}".strip())
        self.confirm.setText(translate("Letter", "Issue {number}", number=number))
        self._layers.setCurrentIndex(1)
        self._fit()
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> None:
        """Back to what is missing."""
        if self.is_asking():
            self._layers.setCurrentIndex(0)
            self._fit()
            self.issue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """As high as the question needs, and never lower than the foot of a page."""
        height = theme.px(52)
        if self.is_asking():
            taken = self.keep.sizeHint().width() + self.confirm.sizeHint().width()
            room = self.width() - taken - theme.unit(12)  # margins, icon and gaps
            height = max(height, self.question.heightForWidth(room) + theme.unit(2))
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def is_asking(self) -> bool:
        """Whether the last confirmation is awaited."""
        return self._layers.currentIndex() == 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_asking():
            self.stop_asking()
        else:
            super().keyPressEvent(event)
