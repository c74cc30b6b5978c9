"""What the act of a disposal says, in the tab of its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.fields import FieldKind, fields_of
from privdesk.records import Disposal
from privdesk.rules.sheet import Sheet
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.shown import shown

_NAMES = (
    *("number", "done_on", "method", "method_details", "responsible", "witnesses"),
    *("subject_count", "erased", "kept", "backups_until"),
)


class ActShown(QWidget):
    """The fields of the act, each under its name; a sentence while it is not done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(3))

    def show_disposal(self, sheet: Sheet) -> None:
        """Show the act of that disposal."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        if sheet["status"] != "done":
            words = translate(
                "DisposalPage",
                "It has no act yet. Recorded as done it gets a number, and its act can be printed "
                "and signed.",
            )
            self._column.addWidget(Label(words, tone="text2", wrap=True))
            return
        for declared in fields_of(Disposal):
            if declared.name not in _NAMES or sheet[declared.name] in (None, ""):
                continue
            self._column.addWidget(Label(say(declared.label), "minor", "text2"))
            words = shown(declared, sheet[declared.name], self._desk.zone)
            value = Label(words, wrap=declared.kind is not FieldKind.DATE)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(value)
            self._column.addSpacing(theme.px(8))
