"""From one window to the next: welcome, unlock, the main window, lock and close."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from privdesk import clock
from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import opening, task, window_state
from privdesk.ui.restarting import replace_process, start_another
from privdesk.ui.unlock import UnlockWindow

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.store import Store
    from privdesk.ui.backing_up import BackupClock
    from privdesk.ui.closing import Closing
    from privdesk.ui.going_back import Returning
    from privdesk.ui.idle import Idle
    from privdesk.ui.locking import Locking
    from privdesk.ui.main_window import MainWindow
    from privdesk.ui.single_window import OneWindow

_LOOK = 100  # milliseconds between two looks at whether what was begun has ended


class Program(QObject):
    """Shows one window at a time and holds what belongs to it; `window` is the one shown."""

    def __init__(self) -> None:
        super().__init__()
        self.window: QWidget | None = None
        self._is_example = False
        self._one: OneWindow | None = None
        self._closing: Closing | None = None
        self._idle: Idle | None = None
        self._backups: BackupClock | None = None
        self._locking: Locking | None = None
        self._returning: Returning | None = None
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
        threading.Thread(target=self._load, name="preload", daemon=True).start()

    def _load(self) -> None:
        from privdesk.ui import opened_copies

        opening.preload()
        opened_copies.wipe_left_behind()
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
        if is_example or self._counts_as_accepted(store):
            self.show_store(store, is_example=is_example)
        else:
            store.close()
            self.show_unlock(store.path)

    def _counts_as_accepted(self, store: Store) -> bool:
        """Whether the office accepts the holidays and terms of this program, if they are others."""
        from privdesk.ui import messages
        from privdesk.ui.calendar_moves import accept_reference_shown
        from privdesk.ui.desk import Desk

        desk = Desk(store, clock.now)
        try:
            return accept_reference_shown(desk, self.window)
        except UserError as error:
            head = translate("CalendarChange", "The file was not opened")
            messages.tell(self.window, head, str(error), "alert")
            return False
        finally:
            desk.close()

    def show_store(self, store: Store, *, is_example: bool = False) -> MainWindow:
        """The main window of an open store, on Hoy; the window closes the store."""
        from privdesk.ui.desk import Desk
        from privdesk.ui.draft_notice import NotKept
        from privdesk.ui.main_window import MainWindow

        self._is_example = is_example
        if not is_example:
            window_state.add_recent(store.path, clock.now())
        desk = Desk(store, clock.now)
        if not is_example:
            window_state.keep_zone(desk.zone)
        window = MainWindow(desk, is_example=is_example)
        desk.setParent(window)
        # Queued: a window cannot be closed while it is still asking whether it may.
        window.close_asked.connect(self._close, Qt.ConnectionType.QueuedConnection)
        window.lock_asked.connect(self._lock)
        desk.going_back.connect(self._go_back, Qt.ConnectionType.QueuedConnection)
        window.act_asked.connect(self._act)
        self._answer_for(store.path)
        self._show(window)
        window.go("today")
        window.add_notice(NotKept(desk))
        self._tell(window)
        self._watch_use(window)
        if not is_example:
            self._back_up_by_itself(window)
        return window

    def _tell(self, window: MainWindow) -> None:
        """Say once more, over the pages, what was done to the store before it was opened."""
        from privdesk.ui.parts.notice import Notice

        (of_store, said), self._said = self._said, (None, "")
        if said and of_store is not None and of_store.resolve() == window.desk.store.path:
            window.add_notice(Notice("success", "", said, closable=True))

    def _back_up_by_itself(self, window: MainWindow) -> None:
        from privdesk.ui.backing_up import BackupClock
        from privdesk.ui.backup_notice import BackupNotice

        self._backups = BackupClock(window.desk.store, window)
        BackupNotice(window, self._backups)
        self._backups.start()

    def _watch_use(self, window: MainWindow) -> None:
        """Lock by itself when nobody uses the window."""
        from privdesk.ui.idle import Idle, IdleWarning

        self._idle = Idle(parent=window)
        self._idle.expired.connect(self._lock)
        self._idle.lock_asked.connect(self._lock)
        IdleWarning(window, self._idle)
        self._set_minutes()
        window.desk.changed.connect(self._after_change)

    @Slot(object)
    def _after_change(self, tables: object) -> None:
        if isinstance(tables, frozenset) and "organization" in tables:
            self._set_minutes()
            if (window := self._main()) is not None and not self._is_example:
                window_state.keep_zone(window.desk.zone)

    def _set_minutes(self) -> None:
        from privdesk.store.deadlines import organization

        window = self._main()
        if window is not None and self._idle is not None:
            with window.desk.store.read() as session:
                self._idle.set_minutes(organization(session).lock_minutes)

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
        from privdesk.ui import messages
        from privdesk.ui.main_window import about_words

        head = translate("About", "About Privdesk")
        messages.tell(self.window, head, about_words(__version__))

    def _report(self) -> None:
        if self.window is not None:
            from privdesk.ui import messages

            messages.save_report(self.window)

    def _open_other(self) -> None:
        start_another("-")

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
            if self._backups is not None:
                self._backups.stop()
            self._closing = Closing(window)
            self._closing.finished.connect(self._closed)
            self._closing.stayed.connect(self._stayed)
            self._closing.start()

    @Slot()
    def _stayed(self) -> None:
        if self._closing is not None:
            self._closing.deleteLater()
            self._closing = None
            if self._backups is not None:
                self._backups.start()

    @Slot()
    def _closed(self) -> None:
        if task.running():  # a file being attached, a backup on its way: what was begun ends first
            QTimer.singleShot(_LOOK, self, self._closed)
            return
        window = self._main()
        self._stayed()
        if window is not None:
            self._give_up(window)
            window.finish()
            self._leave()

    def _give_up(self, window: MainWindow) -> None:
        """Close the store, wipe the copies that were opened, and stop answering for it."""
        from privdesk.ui import opened_copies

        opened_copies.wipe()
        if self._idle is not None:
            self._idle.stop()
            self._idle = None
        if self._backups is not None:
            self._backups.stop()
            self._backups = None
        self._answer_no_more()
        window.desk.close()
        window.desk.store.close()

    @Slot()
    def _lock(self) -> None:
        from privdesk.ui.locking import Locking

        window = self._main()
        if window is None or self._locking is not None:
            return
        window_state.keep_window(window, "main")
        if self._backups is not None:
            self._backups.stop()
        self._locking = Locking(window)
        self._locking.ready.connect(self._locked)
        self._locking.start()

    @Slot()
    def _locked(self) -> None:
        window = self._main()
        if window is None:
            return
        path = window.desk.store.path
        self._give_up(window)
        window.hide()
        # The example of the welcome goes with the program that made it.
        replace_process("-" if opening.forget_example(path) else str(path))

    @Slot(object)
    def _go_back(self, chosen: object) -> None:
        window = self._main()
        if window is None or not isinstance(chosen, tuple):
            return
        window.setEnabled(False)
        if self._backups is not None:
            self._backups.stop()
        if task.running():  # what was begun ends first, in the store that it was begun in
            QTimer.singleShot(_LOOK, self, lambda: self._go_back(chosen))
        elif self._keeps_drafts(window):  # in what is left, which is backed up
            self._put_back(window, *chosen)
        else:
            window.setEnabled(True)
            if self._backups is not None:
                self._backups.start()

    def _keeps_drafts(self, window: MainWindow) -> bool:
        from privdesk.ui import messages
        from privdesk.ui.locking import keep_drafts

        try:
            keep_drafts(window.desk)
        except UserError as error:
            head = translate("GoingBack", "It could not be done.")
            messages.tell(window, head, str(error), "alert")
            return False
        return True

    def _put_back(self, window: MainWindow, backup: Path, backup_key: Key) -> None:
        from privdesk.ui.going_back import Returning

        path, key, zone = window.desk.store.path, window.desk.store.key, window.desk.zone
        self._give_up(window)
        window.hide()
        returning = self._returning = Returning(path, key, backup, backup_key, zone)

        def begin_again(_result: int) -> None:
            replace_process(str(path), returning.said)

        returning.finished.connect(begin_again)
        returning.start()

    @Slot()
    def _leave(self) -> None:
        QApplication.quit()
