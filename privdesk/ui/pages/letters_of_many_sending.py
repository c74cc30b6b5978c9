"""The short form that records that many letters left on one day by one way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.operations.when import When
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.pages.short_form import ShortForm
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.text_editors import LongTextEditor


class SendingOfMany(ShortForm):
    """`confirmed(When, str, str)`: the day, the channel and the note, the same for all."""

    confirmed = Signal(object, str, str)

    def __init__(self, desk: Desk, count: int, parent: QWidget | None = None) -> None:
        self._count = count
        super().__init__(parent)
        today = desk.today()
        day = DateEditor(today, why_not(desk), latest=today)
        day.set_value(today)
        self.add("day", translate("LettersOfMany", "Day"), day, required=True)
        channel = ChoiceEditor([(key, say(words)) for key, words in SENDING_CHANNELS.items()])
        channel.set_value("email")
        self.add("channel", translate("LettersOfMany", "Sent by"), channel, required=True)
        self.add("note", translate("LettersOfMany", "Proof or note"), LongTextEditor(lines=2))
        self._body.addStretch(1)
        self._begun = self.values()

    def title(self) -> str:
        return translate(
            "LettersOfMany", "Record the sending of {count} letters", count=self._count
        )

    def sentence(self) -> str:
        return translate(
            "LettersOfMany",
            "Each is recorded in its own request, as sent to its usual address. Only the sending "
            "meets a term.",
        )

    def save(self) -> None:
        """Give what stands in the form to who opened it, and close."""
        if not self.check():
            return
        when = When(self.value("day"))
        channel, note = str(self.value("channel")), self.text("note")
        self._begun = self.values()
        self.accept()
        self.confirmed.emit(when, channel, note)
