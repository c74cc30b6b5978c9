"""The windows before a file is open: welcome and unlock, and answering for the file meanwhile."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from privdesk.text import translate
from privdesk.ui import opening
from privdesk.ui.unlock import UnlockWindow

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.ui.single_window import OneWindow


_LOOK = 50  # milliseconds between two looks at whether all is loaded


class FirstWindows(QObject):
    """Shows one window at a time until a store is opened; `window` is the one shown.

    `loaded()` once what an open store needs is there.
    """

    loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.window: QWidget | None = None
        self._one: OneWindow | None = None
        self._said: tuple[Path | None, str] = (None, "")  # of a store, until it is open

    def begin(self, path: Path | None, said: str = "") -> None:
        """The unlock window of that store, or the welcome; `said` is of what was done to it."""
        if path is not None:
            self._said = (path, said)
            self.show_unlock(path)
        else:
            self.show_welcome()

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    @Slot()
    def show_welcome(self) -> None:
        """Ask how to begin."""
        from privdesk.ui.welcome import WelcomeWindow

        self._answer_no_more()
        window = WelcomeWindow()
        window.opened.connect(self._opened)
        window.unlock_asked.connect(self._unlock_asked)
        window.help_asked.connect(self._help)
        window.painted.connect(self._preload)
        self._show(window)

    @Slot(object)
    def _unlock_asked(self, path: Path) -> None:
        from privdesk.ui.single_window import raise_other

        if raise_other(path):
            self._leave()
        else:
            self.show_unlock(path)

    @Slot(object)
    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a store."""
        of_store, said = self._said
        window = UnlockWindow(path, said if of_store == path else "")
        window.opened.connect(self._unlocked)
        window.other_asked.connect(self.show_welcome)
        window.raised.connect(self._leave)
        window.painted.connect(self._preload)
        self._show(window)

    @Slot()
    def _answer(self) -> None:
        """A second program on the store that waits here comes to this window."""
        if isinstance(self.window, UnlockWindow):
            self._answer_for(self.window.path)

    def _answer_for(self, path: Path) -> None:
        from privdesk.ui.single_window import OneWindow, channel

        if self._one is not None and self._one.channel == channel(path):
            return  # since the unlock window
        self._answer_no_more()
        self._one = OneWindow(path, self)
        self._one.asked.connect(self._raise)

    def _answer_no_more(self) -> None:
        if self._one is not None:
            self._one.close()
            self._one.deleteLater()
            self._one = None

    @Slot()
    def _preload(self) -> None:
        # After the first paint: the officer sees the window and types while this runs.
        QTimer.singleShot(0, self, self._start_preload)

    @Slot()
    def _start_preload(self) -> None:
        self._answer()
        # It knows nothing of this object: what Qt made is let go on the interface thread alone.
        thread = threading.Thread(target=_load, name="preload", daemon=True)
        thread.start()
        self._await(thread)

    def _await(self, thread: threading.Thread) -> None:
        if thread.is_alive():
            QTimer.singleShot(_LOOK, self, partial(self._await, thread))
            return
        self.loaded.emit()
        if isinstance(self.window, UnlockWindow):
            self.window.show_backup(opening.last_backup_at(self.window.path))

    @Slot(object)
    def _unlocked(self, store: Store) -> None:
        if (
            isinstance(self.window, UnlockWindow)
            and self.window.is_by_sheet()
            and not self._said[1]
        ):
            said = translate(
                "Unlock",
                "It was opened with the recovery sheet. If the passphrase is forgotten, put a new "
                "one in Settings, Security.",
            )
            self._said = (store.path, said)
        self._opened(store, False)

    @Slot(object, bool)
    def _opened(self, store: Store, is_example: bool) -> None:
        """Go on with the store that was opened."""
        raise NotImplementedError

    @Slot()
    def _help(self) -> None:
        from privdesk.ui.help import HelpWindow

        HelpWindow(self.window).show()

    @Slot()
    def _raise(self) -> None:
        if self.window is not None:
            if self.window.isMinimized():
                self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()

    @Slot()
    def _leave(self) -> None:
        QApplication.quit()


def _load() -> None:
    from privdesk.ui import opened_copies

    opening.preload()
    opened_copies.wipe_left_behind()
