"""What stands over a part while something is dragged over it that it would take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from privdesk.ui import theme
from privdesk.ui.parts import painting


class DropFrame(QWidget):
    """Covers its parent with a frame and `words`; hidden until `cover`."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Stand over the parent."""
        parent = self.parentWidget()
        if parent is not None and not self.isVisible():
            self.setGeometry(parent.rect())
            self.raise_()
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.9)
        painting.frame(painter, self.rect(), "accent_tint", None, theme.px(6))
        painter.setOpacity(1)
        painting.frame(painter, self.rect(), None, "accent", theme.px(6), 2)
        seen = self.visibleRegion().boundingRect()
        middle = Qt.AlignmentFlag.AlignCenter
        painting.text(
            painter, seen, self._words, "accent", theme.font("base", emphasis=True), middle
        )
