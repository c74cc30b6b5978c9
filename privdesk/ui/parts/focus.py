"""The one focus ring of the program: two pixels of accent, one pixel outside the control."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QTabBar,
    QWidget,
)

from privdesk.ui.parts import painting
from privdesk.ui.parts.check_box import CheckBox

_OUTSIDE = 3  # one pixel of air and two of line


class _Margins(QProxyStyle):
    """Lets the focus frame reach as far outside its control as the ring needs."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        margins = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)
        if metric in margins:
            return _OUTSIDE
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """Follows the keyboard focus over buttons, boxes to tick and tabs.

    Inputs show their focus by their border and rows by a frame of their own: they get no ring.
    """

    def __init__(self) -> None:
        super().__init__()
        self._margins = _Margins("Fusion")
        self.setStyle(self._margins)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @classmethod
    def watch(cls, app: QApplication) -> None:
        """Let one ring follow this application's focus from now on."""
        follower = _Follower(app)
        app.focusChanged.connect(follower.follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        ring = self._ring_rect(self.widget())
        painting.frame(QPainter(self), ring, None, "accent", radius=7, width=2)

    def _ring_rect(self, target: QWidget) -> QRect:
        if isinstance(target, CheckBox):
            box = target.indicator().translated(_OUTSIDE, _OUTSIDE)
            return box.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        if isinstance(target, QTabBar):
            return target.tabRect(target.currentIndex()).translated(_OUTSIDE, _OUTSIDE)
        return self.rect()


class _Follower(QObject):
    """Moves the ring; makes a new one when the window that held the last is gone."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        from shiboken6 import isValid

        wants = isinstance(new, (QAbstractButton, QTabBar)) and not new.isWindow()
        if self._ring is not None and not isValid(self._ring):
            self._ring = None
        if wants and self._ring is None:
            self._ring = FocusRing()
        if self._ring is not None:
            self._ring.setWidget(new if wants else None)  # type: ignore[arg-type]
