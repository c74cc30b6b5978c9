"""How long nobody has used the window: a warning first, then the lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from privdesk import clock
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.notice import Notice

WARNING = 30  # seconds before the lock
_TICK = 1_000  # milliseconds
_USES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class Idle(QObject):
    """Counts the time since the last key, pointer or touch in any window of this program.

    `warned(int)` each second of the last `WARNING`, with the seconds that are left; `used()` when
    somebody came back during them; `expired()` once the time is over, also when it went by while
    the machine slept. `lock_asked()` for Ctrl+L in a dialog, where the menu does not hear it.
    """

    warned = Signal(int)
    used = Signal()
    expired = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        seconds: Callable[[], float] = clock.elapsed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._limit = 0.0  # seconds; 0 never
        self._last = seconds()
        self._is_warning = False
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._watch_all()
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without use; 0 never."""
        self._limit = max(0, minutes) * 60.0
        self.use()

    def use(self) -> None:
        """Somebody is there: count from now, unless the time was over already."""
        if self._over():
            return
        self._last = self._seconds()
        if self._is_warning:
            self._is_warning = False
            self.used.emit()

    def look(self) -> None:
        """Compare the time that passed with the limit; the timer does it every second."""
        self._watch_all()
        if self._over() or not self._limit:
            return
        left = self._limit - (self._seconds() - self._last)
        if left <= WARNING:
            self._is_warning = True
            self.warned.emit(max(1, round(left)))

    def _over(self) -> bool:
        """Whether the time is over; says so once."""
        if not self._is_over and self._limit and self._seconds() - self._last >= self._limit:
            self._is_over = True
            self._timer.stop()
            self.expired.emit()
        return self._is_over

    def stop(self) -> None:
        """Count no more: the store is being closed."""
        self._is_over = True
        self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time it only comes first

    def _watch_all(self) -> None:
        # Menus and other popups never get the focus of the system.
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears what the system sends to a window: a filter on every widget would cost more."""
        if event.type() not in _USES or self._is_over:
            return False
        self.use()
        return self._is_lock(event)

    def _is_lock(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_L
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and QApplication.activeModalWidget() is not None
        ):
            self.lock_asked.emit()
            return True
        return False


class IdleWarning(QWidget):
    """Says over the window, in its last seconds, that it locks; any use of it hides this."""

    def __init__(self, window: QWidget, idle: Idle) -> None:
        super().__init__(window)
        self.notice = Notice("warning", "", action=translate("Idle", "Go on working"), parent=self)
        self.notice.acted.connect(idle.use)
        self.hide()
        idle.warned.connect(self._say)
        idle.used.connect(self.hide)

    def _say(self, seconds: int) -> None:
        head = (
            translate("Idle", "Privdesk locks in {seconds} seconds.", seconds=seconds)
            if seconds != 1
            else translate("Idle", "Privdesk locks in 1 second.")
        )
        self.notice.say(
            head, translate("Idle", "Move the mouse or press a key to go on; nothing is lost.")
        )
        window = self.parentWidget()
        if window is None:
            return
        if not self.isVisible():
            QApplication.alert(window, WARNING * 1_000)
        wide = min(theme.px(560), window.width() - theme.px(32))
        tall = self.notice.heightForWidth(wide)
        self.notice.setGeometry(0, 0, wide, tall)
        self.setGeometry(
            (window.width() - wide) // 2, window.height() - tall - theme.px(24), wide, tall
        )
        self.show()
        self.raise_()
