"""The badge of a count: how many are overdue or due today."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting


def badge_size(count: int, overdue: int) -> QSize:
    """The room a badge takes; nothing for a count of 0."""
    if count <= 0:
        return QSize(0, 0)
    wide = painting.advance(theme.font("minor", emphasis=True), str(count)) + theme.px(14)
    return QSize(wide + (theme.px(14 + 3) if overdue else 0), theme.px(18))


def paint_badge(painter: QPainter, rect: QRect, count: int, overdue: int) -> None:
    """Paint the badge in `rect` (of `badge_size`): red with an icon if any is overdue."""
    if count <= 0:
        return
    tone = "on_fill" if overdue else "text"
    painting.frame(painter, rect, "red_fill" if overdue else "line2", None, theme.px(4))
    left = theme.px(6)
    if overdue:
        side = theme.px(14)
        place = QRect(rect.x() + left, rect.y() + (rect.height() - side) // 2, side, side)
        icons.paint(painter, "alert", tone, place)
        left += side + theme.px(3)
    inner = rect.adjusted(left + (0 if overdue else 1), 0, 0, 0)
    painting.text(painter, inner, str(count), tone, theme.font("minor", emphasis=True))


def badge_words(count: int, overdue: int) -> str:
    """The badge for a screen reader and a tooltip; empty for a count of 0."""
    if count <= 0:
        return ""
    if overdue:
        return translate(
            "Parts", "{count} overdue or due today, {overdue} overdue", count=count, overdue=overdue
        )
    return translate("Parts", "{count} due today", count=count)


class Badge(QWidget):
    """A count beside a name; hidden at 0, red with its icon if any of them is overdue."""

    def __init__(self, count: int = 0, overdue: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count, overdue)

    def set_count(self, count: int, overdue: int = 0) -> None:
        """How many are overdue or due today together, and how many of them are overdue."""
        self._count, self._overdue = count, overdue
        self.setAccessibleName(badge_words(count, overdue))
        self.setToolTip(badge_words(count, overdue))
        self.setVisible(count > 0 and (self.parentWidget() is not None or self.isVisible()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._count, self._overdue)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), self.rect(), self._count, self._overdue)
