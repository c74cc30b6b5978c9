"""What the welcome is made of: its doors, and the rows of recent files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.buttons import pressed_by_enter
from privdesk.ui.parts.tip import tip


class _Row(QAbstractButton):
    """A wide button with an icon, two lines and something at its right."""

    tall = 60

    def __init__(self, name: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.detail = detail
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(self.tall))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _paint_lines(self, painter: QPainter, left: int, right: int, *, emphasis: bool) -> None:
        middle = self.height() // 2
        upper = QRect(left, middle - theme.px(18), right - left, theme.px(18))
        lower = QRect(left, middle, right - left, theme.px(17))
        painting.text(painter, upper, self.text(), "text", theme.font("base", emphasis=emphasis))
        painting.text(painter, lower, self.detail, "text2", theme.font("minor"))


class Door(_Row):
    """One of the four ways to begin."""

    def __init__(self, icon: str, name: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(name, detail, parent)
        self._icon = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "hover" if self.underMouse() or self.isDown() else "base"
        painting.frame(painter, self.rect(), ground, "line", theme.px(6))
        side = theme.px(20)
        top = (self.height() - side) // 2
        icons.paint(painter, self._icon, "accent", QRect(theme.px(17), top, side, side))
        small = theme.px(16)
        right = self.width() - small - theme.px(15)
        box = QRect(right, (self.height() - small) // 2, small, small)
        icons.paint(painter, "right", "text2", box)
        self._paint_lines(painter, theme.px(53), right - theme.px(8), emphasis=True)


class RecentRow(_Row):
    """A file that was opened on this computer, with its folder and when."""

    tall = 40

    def __init__(
        self, name: str, place: str, opened: str, whole: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, place, parent)
        self._opened = opened
        self.setToolTip(tip(whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.color("hover"))
        side = theme.px(16)
        box = QRect(theme.px(14), (self.height() - side) // 2, side, side)
        icons.paint(painter, "lock", "text2", box)
        wide = painting.advance(theme.font("minor"), self._opened)
        right = self.width() - wide - theme.px(15)
        place = QRect(right, 0, wide + 1, self.height())
        painting.text(painter, place, self._opened, "text2", theme.font("minor"))
        self._paint_lines(painter, theme.px(42), right - theme.px(8), emphasis=False)
