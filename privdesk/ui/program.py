"""From one window to the next: the main window of an open file, lock, going back and close."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot

from privdesk import clock
from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import opening, task, window_state
from privdesk.ui.first_windows import FirstWindows
from privdesk.ui.restarting import replace_process

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.store import Store
    from privdesk.ui.backing_up import BackupClock
    from privdesk.ui.closing import Closing
    from privdesk.ui.idle import Idle
    from privdesk.ui.locking import Locking
    from privdesk.ui.main_window import MainWindow
    from privdesk.ui.returning import Returning

_LOOK = 100  # milliseconds between two looks at whether what was begun has ended


class Program(FirstWindows):
    """Shows one window at a time and holds what belongs to it; `window` is the one shown."""

    def __init__(self) -> None:
        super().__init__()
        self._is_example = False
        self._closing: Closing | None = None
        self._idle: Idle | None = None
        self._backups: BackupClock | None = None
        self._locking: Locking | None = None
        self._returning: Returning | None = None

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
        from privdesk.store.counting import organization

        window = self._main()
        if window is not None and self._idle is not None:
            with window.desk.store.read() as session:
                self._idle.set_minutes(organization(session).lock_minutes)

    @Slot(str)
    def _act(self, act: str) -> None:
        from privdesk.ui.window_acts import ACTS

        if (window := self._main()) is not None and act in ACTS:
            ACTS[act](window)

    def _main(self) -> MainWindow | None:
        from privdesk.ui.main_window import MainWindow

        return self.window if isinstance(self.window, MainWindow) else None

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
        from privdesk.ui.returning import Returning

        path, key, zone = window.desk.store.path, window.desk.store.key, window.desk.zone
        self._give_up(window)
        window.hide()
        returning = self._returning = Returning(path, key, backup, backup_key, zone)

        def begin_again(_result: int) -> None:
            replace_process(str(path), returning.said)

        returning.finished.connect(begin_again)
        returning.start()
