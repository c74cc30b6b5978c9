"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting

_STEPS: dict[Qt.Key, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class CheckBox(QCheckBox):
    """A box to tick, painted in the theme's colours; the arrows stay among its neighbours."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        beside = self.parentWidget()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or beside is None:
            super().keyPressEvent(event)
            return
        around = [
            box for box in beside.findChildren(CheckBox) if box.isVisible() and box.isEnabled()
        ]
        at = around.index(self) + step
        if 0 <= at < len(around):
            around[at].setFocus(Qt.FocusReason.TabFocusReason)

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
