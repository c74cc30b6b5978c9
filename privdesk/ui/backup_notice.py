"""The notice over the pages when a backup could not be made by itself, and what to do then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from privdesk.text import translate
from privdesk.ui.backing_up import BackedUp, BackupClock
from privdesk.ui.parts.notice import Notice

if TYPE_CHECKING:
    from privdesk.ui.main_window import MainWindow


class BackupNotice(QObject):
    """Says once what went wrong, offers to try again, and goes when a backup succeeds."""

    def __init__(self, window: MainWindow, clock: BackupClock) -> None:
        super().__init__(window)
        self._window = window
        self._was_missed = False  # the second place: told once, not every half hour
        self.notice = Notice(
            "warning", "", "", translate("Backups", "Try again"), window, closable=True
        )
        self.notice.acted.connect(clock.run)
        self.notice.add_action(translate("Backups", "See the backups")).clicked.connect(self._see)
        self.notice.hide()
        window.add_notice(self.notice)
        clock.ran.connect(self._ran)
        clock.failed.connect(self._failed)

    def _ran(self, done: object) -> None:
        missed = done.missed if isinstance(done, BackedUp) else ""
        if missed and not self._was_missed:
            head = translate("Backups", "The backup has no copy in the second place.")
            self.notice.say(head, missed)
        self.notice.setVisible(bool(missed) and not self._was_missed)
        self._was_missed = bool(missed)

    def _failed(self, words: str) -> None:
        head = translate("Backups", "The backup was not made.")
        kept = translate("Backups", "What you saved is safe in the file itself.")
        self.notice.say(head, f"{words} {kept}")
        self.notice.show()

    def _see(self) -> None:
        self._window.go("settings", {"section": "backups"})
