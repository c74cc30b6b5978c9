"""What changed in a record while the officer wrote in it, field by field, with the choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.shown import NOTHING

_LONGEST = 160  # characters of a value shown; the field itself holds the whole


class Change(NamedTuple):
    """One field: its label, what stood there, what stands there now, and what was typed."""

    name: str
    label: str
    stood: str
    now: str
    typed: str


class ConflictBox(Box):
    """Shown while something is undecided. `taken(str)`: what stands there now is to be shown in
    the field of that name; `left(str)`: what the officer typed is to replace it.
    """

    taken = Signal(str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "warning")
        self.takes: dict[str, LinkButton] = {}
        self.leaves: dict[str, LinkButton] = {}
        self._words: list[str] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.unit(0.75))
        head = translate("Conflicts", "This record changed while you were writing.")
        self.body.addWidget(Label(head, emphasis=True, wrap=True))
        self.body.addLayout(self._rows)
        self.hide()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Ask about these; with none it goes."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self.takes, self.leaves, self._words = {}, {}, []
        for change in changes:
            self._rows.addWidget(self._row(change))
        self.setVisible(bool(changes))

    def words(self) -> str:
        """What it says, as plain words."""
        return "\n".join(self._words)

    def _row(self, change: Change) -> QWidget:
        words = translate(
            "Conflicts",
            "{field}: it said “{stood}”, now it says “{now}”; you wrote “{typed}”.",
            field=change.label,
            stood=_short(change.stood),
            now=_short(change.now),
            typed=_short(change.typed),
        )
        self._words.append(words)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.25))
        label = Label(words, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.unit(2))
        take = LinkButton(translate("Conflicts", "Use the new one"))
        leave = LinkButton(translate("Conflicts", "Keep mine"))
        for button, known in ((take, self.takes), (leave, self.leaves)):
            button.setProperty("field", change.name)
            button.setAccessibleName(f"{button.text()}: {change.label}")
            button.clicked.connect(self._pressed)
            known[change.name] = button
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, LinkButton):
            name = str(button.property("field"))
            (self.taken if button is self.takes.get(name) else self.left).emit(name)


def _short(words: str) -> str:
    """The words on one line, no longer than is good to read."""
    line = " ".join(words.split()) or NOTHING
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
