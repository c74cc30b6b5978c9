"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting


class CheckBox(QCheckBox):
    """A box to tick, painted in the theme's colours."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font())

    def indicator(self) -> QRect:
        """Where the box itself stands."""
        side = theme.px(16)
        return QRect(theme.px(3), (self.height() - side) // 2, side, side)

    def sizeHint(self) -> QSize:
        words = painting.advance(self.font(), self.text())
        gap = theme.px(8) if words else 0
        return QSize(theme.px(3 + 16 + 3) + gap + words + 1, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        box = self.indicator()
        enabled = self.isEnabled()
        if on:
            ground = "accent_fill" if enabled else "disabled"
            painting.frame(painter, box, ground, None, theme.px(3))
            icons.paint(
                painter, "check", "on_fill" if enabled else "window", box.adjusted(1, 1, -1, -1)
            )
        else:
            ground = "hover" if self.underMouse() else "base"
            border = "ctl" if enabled else "line2"
            painting.frame(painter, box, ground if enabled else "window", border, theme.px(3))
        words = QRect(box.right() + theme.px(8), 0, self.width(), self.height())
        painting.text(painter, words, self.text(), "text" if enabled else "disabled", self.font())
