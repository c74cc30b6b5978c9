"""The receipt that a mail proposes: whence it was read, and the officer's word that it holds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.exchange.mail_proposal import Reached
from privdesk.text import translate
from privdesk.ui.editors import MomentEditor
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.date_text import show_date, show_time
from privdesk.ui.parts.label import Label


class ReceiptConfirm(QWidget):
    """Stands under the day of receipt while that comes from a mail; the terms run from it.

    A day that the officer writes is confirmed by that.
    """

    changed = Signal()

    def __init__(self, moment: MomentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment = moment
        self.why = Label("", "minor", "text2", wrap=True)
        self.box = CheckBox("")
        self.frame = Box(part="warning")
        self.frame.body.addWidget(self.why)
        self.frame.body.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.box.toggled.connect(self._paint)
        self.box.clicked.connect(self.changed)
        moment.changed.connect(self._written)
        self.hide()

    def ask(self, reached: Reached) -> None:
        """Ask for the officer's word on what stands in the field now."""
        self.why.setText(reached.why)
        self.box.setChecked(False)
        self._say()
        self.box.setVisible(self._moment.value() is not None)
        self._paint()
        self.show()

    def kept(self) -> dict[str, object] | None:
        """What is asked and answered here, as a draft keeps it; None for nothing."""
        if self.isHidden():
            return None
        return {"why": self.why.text(), "confirmed": self.box.isChecked()}

    def put_back(self, kept: Mapping[str, object] | None) -> None:
        """Ask what `kept` gave, over the day that stands in the field now."""
        if kept is None:
            return
        self.why.setText(str(kept["why"]))
        self._say()
        self.box.setVisible(self._moment.value() is not None)
        self.box.setChecked(kept["confirmed"] is True)
        self._paint()
        self.show()

    def forget(self) -> None:
        """There is no mail: the officer wrote the day."""
        self.hide()

    def is_missing(self) -> bool:
        """Whether the officer's word is still missing."""
        return not self.isHidden() and not self.box.isChecked()

    def _written(self) -> None:
        if not self.isHidden():
            self._say()
            self.box.setVisible(self._moment.value() is not None)
            self.box.setChecked(self._moment.value() is not None)

    def _say(self) -> None:
        day, hour = self._moment.day.value(), self._moment.hour.value()
        if day is None:
            return
        if hour is None:
            words = translate(
                "NewRequest", "I confirm: it was received on {day}", day=show_date(day)
            )
        else:
            words = translate(
                "NewRequest",
                "I confirm: it was received on {day} at {hour}",
                day=show_date(day),
                hour=show_time(hour),
            )
        self.box.setText(words)
        self.box.setAccessibleName(words)
        self.box.updateGeometry()

    def _paint(self) -> None:
        self.frame.setProperty("part", "success" if self.box.isChecked() else "warning")
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)
