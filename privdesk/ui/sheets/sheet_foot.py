"""The foot of a sheet: what is not saved yet, discarding it and saving it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel


class SheetFoot(QFrame):
    """`discard` and `save` are its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "foot")
        self.setFixedHeight(theme.px(52))
        self.icon = IconLabel("edit", "text2")
        self.words = ElidedLabel("")
        self.discard = Button(translate("Sheet", "Discard"))
        self.save = Button(translate("Register", "Save"), "principal")
        self.save.setToolTip("Ctrl+S")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)

    def show_changes(self, changes: int, *, is_new: bool) -> None:
        """How much is not saved; `is_new`: nothing of it is on record yet."""
        if is_new:
            words = translate("Sheet", "Not on record yet")
        elif changes == 1:
            words = translate("Sheet", "1 change not saved")
        elif changes:
            words = translate("Sheet", "{count} changes not saved", count=changes)
        else:
            words = translate("Sheet", "Everything is saved")
        pending = bool(changes) or is_new
        self.icon.set_icon("edit" if pending else "check", "text2" if pending else "green")
        self.words.setText(words)
        self.discard.setEnabled(pending)
