"""The gallery's buttons: every kind in every state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from privdesk.ui import theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.buttons import Button, Face, Kind, hover_face
from privdesk.ui.parts.label import Label

_KINDS: tuple[tuple[Kind, str, str], ...] = (
    ("principal", "Principal", "Emitir…"),
    ("recommended", "Recomendado", "Responder…"),
    ("plain", "Secundario", "Prorrogar…"),
    ("danger", "Peligro", "Anular…"),
)


class _Posed(Button):
    """A button held in a state that only a pointer or the keyboard brings about."""

    def __init__(self, text: str, kind: Kind, pose: str) -> None:
        super().__init__(text, kind, compact=True)
        self._pose = pose
        self.setEnabled(pose != "disabled")

    def face(self) -> Face:
        return hover_face(self.kind()) if self._pose == "hover" else super().face()


class _Ring(QWidget):
    """Holds a control and paints the focus ring around it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        body = QHBoxLayout(self)
        body.setContentsMargins(3, 3, 3, 3)
        body.addWidget(inner)

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.frame(QPainter(self), self.rect(), None, "accent", 7, 2)


def specimen_buttons() -> QGridLayout:
    """The kinds of buttons across, their states down."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(8))
    grid.setVerticalSpacing(theme.px(9))
    for number, (kind, name, text) in enumerate(_KINDS, 1):
        grid.setColumnStretch(number, 1)
        grid.setColumnMinimumWidth(number, theme.px(84))
        grid.addWidget(Label(name, "minor", tone="text2"), 0, number, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(_Posed(text, kind, "normal"), 1, number)
        grid.addWidget(_Posed(text, kind, "hover"), 2, number)
        grid.addWidget(_Ring(_Posed(text, kind, "focus")), 3, number)
        grid.addWidget(_Posed(text, kind, "disabled"), 4, number)
    for row, name in enumerate(("Normal", "Señalado", "Foco", "Inactivo"), 1):
        grid.addWidget(Label(name, tone="text2"), row, 0)
    return grid
