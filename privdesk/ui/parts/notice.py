"""A notice that stands in the page: what happened, what was kept, one action."""

from __future__ import annotations

from html import escape
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.buttons import IconButton, LinkButton
from privdesk.ui.parts.label import Label

Weight = Literal["info", "success", "warning", "error"]

_ICONS: Final[dict[Weight, tuple[str, str]]] = {
    "info": ("info", "accent"),
    "success": ("closed", "green"),
    "warning": ("incident", "amber"),
    "error": ("alert", "red"),
}


class Notice(Box):
    """A bold head and a text on the ground of its weight; `acted` when its action is clicked.

    With `closable` a cross hides it and says `closed`. Without an action none is shown.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        weight: Weight,
        head: str,
        text: str = "",
        action: str = "",
        parent: QWidget | None = None,
        *,
        closable: bool = False,
    ) -> None:
        super().__init__(parent, weight)
        self._head, self._text = head, text
        self.body.setContentsMargins(theme.px(13), theme.px(8), theme.px(10), theme.px(8))
        self._row = row = QHBoxLayout()
        row.setSpacing(theme.px(9))
        self.body.addLayout(row)
        top = Qt.AlignmentFlag.AlignTop
        icon_name, tone = _ICONS[weight]
        self._icon = IconLabel(icon_name, tone)
        self._icon.setFixedHeight(theme.px(19))  # in the middle of the first line
        self.label = Label("", wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = LinkButton(action)
        if not action:
            self.action.hide()
        self.action.clicked.connect(self.acted)
        row.addWidget(self._icon, 0, top)
        row.addWidget(self.label, 1)
        row.addWidget(self.action, 0, top)
        if closable:
            cross = IconButton("close", translate("Parts", "Close the notice"), bare=True)
            cross.setFixedSize(theme.px(20), theme.px(18))
            cross.clicked.connect(self._close)
            row.addWidget(cross, 0, top)
        self.say(head, text)

    def add_action(self, words: str) -> LinkButton:
        """One more action beside the first; its `clicked` is the caller's."""
        button = LinkButton(words)
        place = self._row.indexOf(self.action) + 1
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def say(self, head: str, text: str = "") -> None:
        """Say something else, with the same weight."""
        self._head, self._text = head, text
        weight = theme.font("base", emphasis=True).weight().value
        body = escape(text).replace("\n", "<br>")
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setText(f'<span style="font-weight:{weight}">{escape(head)}</span> {body}')
        self.setAccessibleName(f"{head} {text}".strip())

    def words(self) -> str:
        """Head and text as plain words."""
        return f"{self._head} {self._text}".strip()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._icon.update()
