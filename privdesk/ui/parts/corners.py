"""Round corners for a frame whose content would paint over them, such as a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from privdesk.ui import theme
from privdesk.ui.parts import painting


class RoundCorners(QObject):
    """Keeps four small corners over `frame`, on the page's ground outside the arc."""

    def __init__(self, frame: QWidget, ground: str = "window") -> None:
        super().__init__(frame)
        self._corners = [_Corner(frame, number, ground) for number in range(4)]
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            for corner in self._corners:
                corner.settle()
        return super().eventFilter(watched, event)


class _Corner(QWidget):
    """One corner, numbered from the top left by rows."""

    def __init__(self, frame: QWidget, number: int, ground: str) -> None:
        super().__init__(frame)
        self._frame, self._number, self._ground = frame, number, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def settle(self) -> None:
        """Go where the frame's corner is now, over what fills the frame."""
        side = theme.px(6)
        right = self._frame.width() - side if self._number % 2 else 0
        bottom = self._frame.height() - side if self._number > 1 else 0
        self.setGeometry(right, bottom, side, side)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.x(), -self.y())
        whole = QRectF(self._frame.rect())
        outside = QPainterPath()
        outside.addRect(whole)
        inside = QPainterPath()
        inside.addRoundedRect(whole, theme.px(6), theme.px(6))
        painter.fillPath(outside.subtracted(inside), theme.color(self._ground))
        painting.frame(painter, whole, None, "line", theme.px(6))
