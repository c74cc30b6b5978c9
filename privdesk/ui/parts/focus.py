"""The one focus ring of the program: two pixels of accent, one pixel outside the control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QTabBar, QWidget
from shiboken6 import isValid

from privdesk.ui.parts import painting
from privdesk.ui.parts.check_box import CheckBox

_OUTSIDE = 3  # one pixel of air and two of line
_MOVING = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
        QEvent.Type.ParentChange,
    }
)


def watch(app: QApplication) -> None:
    """Let one ring follow this application's focus from now on."""
    app.focusChanged.connect(_Follower(app).follow)


class FocusRing(QWidget):
    """Painted over the page around one control, which it follows as it moves.

    Qt's own QFocusFrame does the same but keeps a bare pointer to its control: a control that is
    deleted while its window is in the background takes the program with it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._followed: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def target(self) -> QWidget | None:
        """The control it stands around; None when there is none or it is gone."""
        return self._target if self._target is not None and isValid(self._target) else None

    def surround(self, target: QWidget) -> None:
        """Stand around that control from now on."""
        self.leave()
        self._target = target
        host = _host(target)
        widget: QWidget | None = target
        while widget is not None and widget is not host:
            self._followed.append(widget)
            widget.installEventFilter(self)
            widget = widget.parentWidget()
        self.setParent(host)
        self._settle()

    def leave(self) -> None:
        """Stand around nothing."""
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._followed.clear()
        self._target = None
        self.hide()

    def _settle(self) -> None:
        target, host = self.target(), self.parentWidget()
        if target is None or host is None or not target.isVisibleTo(host):
            self.hide()
            return
        place = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        if isinstance(target, CheckBox):
            place = target.indicator().translated(place.topLeft())
        elif isinstance(target, QTabBar):
            place = target.tabRect(target.currentIndex()).translated(place.topLeft())
        self.setGeometry(place.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved_on = event.type() in _MOVING
        if isinstance(watched, QTabBar) and event.type() == QEvent.Type.Paint:
            moved_on = True  # another tab became the current one
        if moved_on and isValid(self) and self.parentWidget() is not None:
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.frame(QPainter(self), self.rect(), None, "accent", radius=7, width=2)


def _host(target: QWidget) -> QWidget:
    """What carries the ring: the window, or the contents of the scrolled page around it."""
    host = target
    while (above := host.parentWidget()) is not None and not host.isWindow():
        frame = above.parentWidget()
        scrolled = isinstance(frame, QAbstractScrollArea) and frame.viewport() is above
        if scrolled and host is not target:
            break
        host = above
    return host


class _Follower(QObject):
    """Moves the ring; makes a new one when the window that held the last is gone."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Stand around `new` if it is a button, a box to tick or a row of tabs."""
        if self._ring is not None and not isValid(self._ring):
            self._ring = None
        if isinstance(new, (QAbstractButton, QTabBar)) and not new.isWindow():
            self._ring = self._ring or FocusRing()
            self._ring.surround(new)
        elif self._ring is not None:
            self._ring.leave()
