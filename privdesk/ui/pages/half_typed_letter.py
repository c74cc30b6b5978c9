"""The letter of a request that stands half typed, as its documents remind of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.records import Request
from privdesk.store.drafts import draft_of
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.half_typed import LETTER, DraftRow
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away


class HalfTypedLetter(QWidget):
    """Hidden while there is none; `row` leads back to it. `turned()` when it comes or goes."""

    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request = 0
        self.row: DraftRow | None = None
        box = Box(part="info")
        box.body.setContentsMargins(theme.px(13), theme.px(8), theme.px(10), theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(9))
        head.addWidget(IconLabel("edit", "accent"))
        words = translate("Documents", "A letter was left half typed; it is not issued:")
        head.addWidget(Label(words, emphasis=True, wrap=True), 1)
        box.body.addLayout(head)
        self._line = box.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        desk.drafts.changed.connect(self.refresh)
        self.hide()

    def show_request(self, request: int) -> None:
        """Remind of the letter of that request."""
        self._request = request
        self.refresh()

    def refresh(self) -> None:
        """Read again whether one stands half typed."""
        with self._desk.store.read() as session:
            draft = draft_of(session, LETTER, Request.__tablename__, self._request)
        if self.row is not None:
            take_away(self.row)
            self.row = None
        if draft is not None:
            self.row = DraftRow(self._desk, draft, is_there=True)
            self._line.addWidget(self.row)
        self.setVisible(draft is not None)
        self.turned.emit()
