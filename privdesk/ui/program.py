"""From one window to the next: welcome, unlock, the main window, lock and close."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from privdesk import clock
from privdesk.text import translate
from privdesk.ui import messages, opening, window_state
from privdesk.ui.unlock import UnlockWindow
from privdesk.ui.welcome import WelcomeWindow

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.ui.closing import Closing
    from privdesk.ui.main_window import MainWindow
    from privdesk.ui.single_window import OneWindow

STORE_VARIABLE = "PRIVDESK_STORE"  # what a program started by another opens; "-": the welcome


class Program(QObject):
    """Shows one window at a time and holds what belongs to it; `window` is the one shown."""

    def __init__(self) -> None:
        super().__init__()
        self.window: QWidget | None = None
        self._is_example = False
        self._one: OneWindow | None = None
        self._closing: Closing | None = None

    def begin(self, path: Path | None) -> None:
        """The unlock window of that store, or the welcome."""
        if path is not None:
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
        window = WelcomeWindow()
        window.opened.connect(self._opened)
        window.unlock_asked.connect(self.show_unlock)
        window.help_asked.connect(self._help)
        window.painted.connect(self._preload)
        self._show(window)

    @Slot(object)
    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a store."""
        window = UnlockWindow(path)
        window.opened.connect(self._unlocked)
        window.other_asked.connect(self.show_welcome)
        window.raised.connect(self._leave)
        window.painted.connect(self._preload)
        self._show(window)

    @Slot()
    def _preload(self) -> None:
        # After the first paint: the officer sees the window and types while this runs.
        QTimer.singleShot(0, self, self._start_preload)

    @Slot()
    def _start_preload(self) -> None:
        threading.Thread(target=self._load, name="preload", daemon=True).start()

    def _load(self) -> None:
        opening.preload()
        QTimer.singleShot(0, self, self._show_backup)

    @Slot()
    def _show_backup(self) -> None:
        if isinstance(self.window, UnlockWindow):
            self.window.show_backup(opening.last_backup_at(self.window.path))

    @Slot(object)
    def _unlocked(self, store: Store) -> None:
        self._opened(store, False)

    @Slot(object, bool)
    def _opened(self, store: Store, is_example: bool) -> None:
        self.show_store(store, is_example=is_example)

    def show_store(self, store: Store, *, is_example: bool = False) -> MainWindow:
        """The main window of an open store, on Hoy; the window closes the store."""
        from privdesk.ui.desk import Desk
        from privdesk.ui.main_window import MainWindow
        from privdesk.ui.single_window import OneWindow

        self._is_example = is_example
        if not is_example:
            window_state.add_recent(store.path, clock.now())
        desk = Desk(store, clock.now)
        window = MainWindow(desk, is_example=is_example)
        desk.setParent(window)
        # Queued: a window cannot be closed while it is still asking whether it may.
        window.close_asked.connect(self._close, Qt.ConnectionType.QueuedConnection)
        window.lock_asked.connect(self._lock)
        window.act_asked.connect(self._act)
        self._one = OneWindow(store.path, self)
        self._one.asked.connect(self._raise)
        self._show(window)
        window.go("today")
        return window

    @Slot()
    def _raise(self) -> None:
        if self.window is not None:
            if self.window.isMinimized():
                self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()

    @Slot(str)
    def _act(self, act: str) -> None:
        acts = {
            "help": self._help,
            "about": self._about,
            "report": self._report,
            "backup": self._back_up,
            "recovery": self._print_sheet,
            "open_other": self._open_other,
        }
        if act in acts:
            acts[act]()

    @Slot()
    def _help(self) -> None:
        from privdesk.ui.help import HelpWindow

        HelpWindow(self.window).show()

    def _about(self) -> None:
        from privdesk import __version__
        from privdesk.ui.main_window import about_words

        head = translate("About", "About Privdesk")
        messages.tell(self.window, head, about_words(__version__))

    def _report(self) -> None:
        if self.window is not None:
            messages.save_report(self.window)

    def _open_other(self) -> None:
        _start_another("-")

    def _main(self) -> MainWindow | None:
        from privdesk.ui.main_window import MainWindow

        return self.window if isinstance(self.window, MainWindow) else None

    def _back_up(self) -> None:
        from privdesk.ui.keeping import back_up_now

        if (window := self._main()) is not None:
            back_up_now(window)

    def _print_sheet(self) -> None:
        from privdesk.ui.keeping import RecoveryWindow

        if (window := self._main()) is not None:
            RecoveryWindow(window.desk.store, window).open()

    @Slot()
    def _close(self) -> None:
        from privdesk.ui.closing import Closing

        window = self._main()
        if window is None:
            return
        if self._is_example:
            self._closed()
            return
        if self._closing is None:
            self._closing = Closing(window)
            self._closing.finished.connect(self._closed)
            self._closing.stayed.connect(self._stayed)
            self._closing.start()

    @Slot()
    def _stayed(self) -> None:
        if self._closing is not None:
            self._closing.deleteLater()
            self._closing = None

    @Slot()
    def _closed(self) -> None:
        window = self._main()
        self._stayed()
        if window is not None:
            self._give_up(window)
            window.finish()
            self._leave()

    def _give_up(self, window: MainWindow) -> None:
        """Close the store and stop answering for it."""
        if self._one is not None:
            self._one.close()
            self._one = None
        window.desk.close()
        window.desk.store.close()

    @Slot()
    def _lock(self) -> None:
        window = self._main()
        if window is None or not window.may_close():
            return
        window_state.keep_window(window, "main")
        path = window.desk.store.path
        self._give_up(window)
        window.hide()
        # The example of the welcome goes with the program that made it.
        replace_process("-" if opening.forget_example(path) else str(path))

    @Slot()
    def _leave(self) -> None:
        QApplication.quit()


def _command() -> list[str]:
    """How this program was started, for starting it anew."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "privdesk"]


def _start_another(store: str) -> None:
    os.environ[STORE_VARIABLE] = store
    command = _command()
    QProcess.startDetached(command[0], command[1:])
    os.environ.pop(STORE_VARIABLE, None)


def replace_process(store: str) -> None:
    """Put a fresh program in this one's place: Python cannot wipe a key from its memory."""
    if sys.platform == "linux":
        os.environ[STORE_VARIABLE] = store
        sys.stdout.flush()
        sys.stderr.flush()
        command = _command()
        os.execv(command[0], command)  # noqa: S606  (there is no shell to fear)
    _start_another(store)
    QApplication.quit()
