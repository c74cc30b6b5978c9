"""How the entries of a month look on screen: icon, ground and word of each mark."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from privdesk.documents.month import entry_words
from privdesk.rules.urgency import (
    DUE_SOON,
    DUE_TODAY,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    TARGET_PASSED,
    WAITING,
)
from privdesk.store.month_agenda import MET, MISSED, TARGET, DayEntry
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.parts.state import FACES


class EntryFace(NamedTuple):
    """Icon and its colour, ground (None for none), colour of the words, and their weight."""

    icon: str
    tone: str
    ground: str | None
    words: str
    is_strong: bool = False


ENTRY_FACES: Final[dict[str, EntryFace]] = {
    OVERDUE: EntryFace("alert", "on_fill", "red_fill", "on_fill", True),
    DUE_TODAY: EntryFace("clock", "red", "red_tint", "red", True),
    DUE_SOON: EntryFace("hourglass", "amber", "amber_tint", "amber"),
    ISSUED_UNSENT: EntryFace("send", "accent", "accent_tint", "accent"),
    TARGET_PASSED: EntryFace("flag", "amber", None, "amber"),
    WAITING: EntryFace("pause", "text2", None, "text2"),
    IN_TIME: EntryFace("running", "green", None, "text"),
    TARGET: EntryFace("flag", "text2", None, "text2"),
    MET: EntryFace("closed", "text2", None, "text2"),
    MISSED: EntryFace("alert", "red", None, "red"),
}
# What the legend shows, in the order of the printed one: its icon's colour on the window's ground.
LEGEND: Final[dict[str, str]] = {
    OVERDUE: "red",
    DUE_TODAY: "red",
    DUE_SOON: "amber",
    ISSUED_UNSENT: "accent",
    TARGET_PASSED: "amber",
    WAITING: "text2",
    IN_TIME: "green",
    TARGET: "text2",
    MET: "text2",
    MISSED: "red",
}
_CHIPS: Final[dict[str, ChipFace]] = {
    TARGET: ChipFace("flag", "base", "line2", "text2"),
    MET: ChipFace("closed", "hover", None, "text2"),
    MISSED: ChipFace("alert", "base", "red", "red"),
}


def chip_face(entry: DayEntry) -> ChipFace:
    """The chip of an entry, beside its words."""
    if entry.mark in _CHIPS:
        return _CHIPS[entry.mark]
    return FACES[entry.mark]  # type: ignore[index]  # one of rules.urgency


def paint_entry(painter: QPainter, rect: QRect, entry: DayEntry) -> None:
    """One line of a day: its icon and its few words, on the ground of its state."""
    face = ENTRY_FACES[entry.mark]
    if face.ground:
        painting.frame(painter, rect, face.ground, None, theme.px(2))
    side = theme.px(14)
    place = QRect(rect.left() + theme.px(4), rect.top(), side, side)
    place.moveTop(rect.top() + (rect.height() - side) // 2)
    icons.paint(painter, face.icon, face.tone, place)
    inner = rect.adjusted(theme.px(4 + 14 + 3), 0, -theme.px(3), 0)
    font = theme.font("minor", emphasis=face.is_strong)
    painting.text(painter, inner, entry_words(entry), face.words, font)
