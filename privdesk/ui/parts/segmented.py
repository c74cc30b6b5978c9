"""Joined buttons of which exactly one is chosen: Lista | Mes, Límite legal | Meta."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting


class Choice(NamedTuple):
    """One of the joined buttons: the value it stands for, its text and its icon (may be "")."""

    value: object
    text: str
    icon: str = ""


class Segmented(QWidget):
    """Joined buttons; arrows move between them. `changed(value)` follows the officer's choice.

    With `icon_when_chosen` an icon stands only on the chosen one, and its room is kept on all,
    so that nothing moves.
    """

    changed = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        compact: bool = False,
        icon_when_chosen: bool = False,
        minimum: int = 0,
    ) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, choice in enumerate(self._choices):
            ends = (place == 0, place == len(self._choices) - 1)
            button = _Segment(choice, ends, compact, icon_when_chosen, theme.px(minimum))
            self._group.addButton(button, place)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.button(0).setChecked(True)
        self._lead_to(0)
        self._group.idToggled.connect(self._toggled)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self._lead_to(number)
            self.changed.emit(self._choices[number].value)

    def _lead_to(self, number: int) -> None:
        """Have Tab reach that button, the chosen one; from it the arrows reach the others."""
        policies = Qt.FocusPolicy
        for place, button in enumerate(self.buttons()):
            is_chosen = place == number
            button.setFocusPolicy(policies.StrongFocus if is_chosen else policies.ClickFocus)
        self.setFocusProxy(self._group.button(number))

    def value(self) -> object:
        """The chosen value."""
        return self._choices[self._group.checkedId()].value

    def set_value(self, value: object) -> None:
        """Choose without saying that it changed. An unknown value is a ValueError."""
        number = [choice.value for choice in self._choices].index(value)
        was = self._group.blockSignals(True)
        self._group.button(number).setChecked(True)
        self._group.blockSignals(was)
        self._lead_to(number)

    def buttons(self) -> list[QAbstractButton]:
        """The joined buttons in their order."""
        return [self._group.button(number) for number in range(len(self._choices))]


class _Segment(QAbstractButton):
    """One of the joined buttons."""

    def __init__(
        self,
        choice: Choice,
        ends: tuple[bool, bool],
        compact: bool,
        icon_when_chosen: bool,
        minimum: int,
    ) -> None:
        super().__init__()
        self._icon = choice.icon
        self._first, self._last = ends
        self._compact = compact
        self._icon_when_chosen = icon_when_chosen
        self._minimum = minimum
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setCheckable(True)
        self.setFont(theme.font("base", emphasis=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        side = theme.px(16 + 8) if self._icon else 0
        # Only half the room of an icon that comes and goes: the text then moves into the margin.
        kept = side if not self._icon_when_chosen else side // 2
        wide = painting.advance(self.font(), self.text()) + kept + theme.px(26)
        return QSize(max(self._minimum, wide), theme.px(28 if self._compact else 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = "select" if chosen else "hover" if self.underMouse() else "raised"
        if not self.isEnabled():
            ground = "hover" if chosen else "window"
        self._paint_ground(painter, ground)
        tone = "text" if chosen else "text2"
        if not self.isEnabled():
            tone = "disabled"
        with_icon = bool(self._icon) and (chosen or not self._icon_when_chosen)
        side, gap = (theme.px(16), theme.px(7)) if with_icon else (0, 0)
        wide = painting.advance(self.font(), self.text())
        left = (self.width() - side - gap - wide) // 2
        if with_icon:
            place = QRect(left, (self.height() - side) // 2, side, side)
            tint = "accent" if chosen and self.isEnabled() else tone
            icons.paint(painter, self._icon, tint, place)
        box = QRect(left + side + gap, 0, wide + 2, self.height())
        painting.text(painter, box, self.text(), tone, self.font())

    def _paint_ground(self, painter: QPainter, ground: str) -> None:
        # The frame reaches beyond the widget at an inner edge, so only the outer corners round.
        beyond = theme.px(12)
        shape = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        shape.adjust(0 if self._first else -beyond, 0, 0 if self._last else beyond, 0)
        path = QPainterPath()
        path.addRoundedRect(shape, theme.px(5), theme.px(5))
        painter.setPen(QPen(theme.color("line2" if self.isEnabled() else "line"), 1))
        painter.fillPath(path, theme.color(ground))
        painter.drawPath(path)
        if not self._first:
            painter.fillRect(0, 1, 1, self.height() - 2, painter.pen().color())
