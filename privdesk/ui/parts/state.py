"""The eight states of a case as they are painted: icon, word and weight, never colour alone."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from privdesk.text import N_, Message, say
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.chip_face import ENDED, LATE, OVER, UNDER_WAY, ChipFace, plain, warning

State = Literal[
    "overdue",
    "due_today",
    "target_passed",
    "due_soon",
    "issued_unsent",
    "waiting",
    "in_time",
    "closed",
]


_WORDS: Final[dict[State, Message]] = {
    "overdue": N_("States", "Overdue"),
    "due_today": N_("States", "Due today"),
    "target_passed": N_("States", "Target passed"),
    "due_soon": N_("States", "Due soon"),
    "issued_unsent": N_("States", "Issued, not sent"),
    "waiting": N_("States", "Waiting for the data subject"),
    "in_time": N_("States", "In time"),
    "closed": N_("States", "Closed"),
}
_SHORT: Final[dict[State, Message]] = {
    "issued_unsent": N_("States", "Not sent"),
    "waiting": N_("States", "Waiting"),
}
FACES: Final[dict[State, ChipFace]] = {
    "overdue": OVER,
    "due_today": ChipFace("clock", "red_tint", "red", "red"),
    "target_passed": LATE,
    "due_soon": warning("hourglass"),
    "issued_unsent": ChipFace("send", "accent_tint", "accent", "accent"),
    "waiting": plain("pause"),
    "in_time": UNDER_WAY,
    "closed": ENDED,
}
_HEIGHT = 20
_ICON = 14


def state_word(state: State, short: bool = False) -> str:
    """The state in words; `short` is Hoy's form ("Sin enviar")."""
    return say(_SHORT[state]) if short and state in _SHORT else say(_WORDS[state])


def chip_size(words: str) -> QSize:
    """The room a chip with these words takes."""
    inner = painting.advance(theme.font("minor", emphasis=True), words)
    return QSize(inner + theme.px(_ICON + 4 + 14) + 1, theme.px(_HEIGHT))


def paint_chip(painter: QPainter, rect: QRect, face: ChipFace, words: str) -> None:
    """Paint a chip at the left of `rect`, in its vertical middle, cut where the room ends."""
    size = chip_size(words)
    wide = min(size.width(), rect.width())
    top = rect.y() + (rect.height() - size.height()) // 2
    box = QRect(rect.x(), top, wide, size.height())
    painting.frame(painter, box, face.ground, face.border, theme.px(4))
    pad, side = theme.px(6), theme.px(_ICON)
    place = QRect(box.x() + pad, box.y() + (box.height() - side) // 2, side, side)
    icons.paint(painter, face.icon, face.text, place)
    start = pad + side + theme.px(4)
    inner = box.adjusted(start, 0, -theme.px(6), 0)
    painting.text(painter, inner, words, face.text, theme.font("minor", emphasis=True))


def paint_state(painter: QPainter, rect: QRect, state: State, short: bool = False) -> None:
    """Paint the chip of a case's state in `rect` (for delegates)."""
    paint_chip(painter, rect, FACES[state], state_word(state, short))


class Chip(QWidget):
    """A small mark with icon and word, such as "Llegó tarde"; sized by its text."""

    def __init__(self, face: ChipFace, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face, self._words = face, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def show_chip(self, face: ChipFace, words: str) -> None:
        """Show another mark."""
        self._face, self._words = face, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def sizeHint(self) -> QSize:
        return chip_size(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect(), self._face, self._words)


class StateChip(Chip):
    """The state of a case as a widget."""

    def __init__(
        self, state: State = "in_time", parent: QWidget | None = None, *, short: bool = False
    ) -> None:
        super().__init__(FACES[state], state_word(state, short), parent)
        self._state: State = state
        self._short = short
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def state(self) -> State:
        """The state shown."""
        return self._state

    def set_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.show_chip(FACES[state], state_word(state, self._short))
