"""The backups of the window: on opening, on closing and every half hour, in one or two places."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from privdesk.errors import UserError
from privdesk.ui import messages, window_state
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.store.thinning import Keep

EVERY = 30  # minutes
BUDGET = 2  # gibibytes, where this machine has no other
_SECOND = "backups/second"
_BUDGET = "backups/budget"
_FIRST = 5_000  # milliseconds after the opening: the officer sees the window first


@dataclass(frozen=True)
class BackedUp:
    """What a run did: the backup made, None where nothing changed since the last one; and, with a
    second place, why it has no copy there ("" when it has, or when there is no second place).
    """

    made: Path | None
    missed: str = ""


def second_place() -> Path | None:
    """The folder that each backup is carried to as well, of this machine; None for none."""
    kept = window_state.read(_SECOND, "")
    return Path(kept) if isinstance(kept, str) and kept else None


def set_second_place(folder: Path | None) -> None:
    """Carry each backup to that folder from now on; None for nowhere."""
    window_state.write(_SECOND, str(folder) if folder else "")


def budget() -> int:
    """How many gibibytes the backups of a store may weigh in each place, on this machine."""
    kept = window_state.read(_BUDGET, BUDGET)
    return kept if isinstance(kept, int) and kept >= 1 else BUDGET


def set_budget(gibibytes: int) -> None:
    """Let the backups weigh so much from the next one on."""
    window_state.write(_BUDGET, gibibytes)


def keeping() -> Keep:
    """Which backups outlive thinning on this machine."""
    from privdesk.store.thinning import GIBIBYTE, Keep

    return Keep(budget=budget() * GIBIBYTE)


def back_up(
    store: Store, folder: Path | None, progress: Progress | None, *, always: bool
) -> BackedUp:
    """Back up the store if it changed since the last time, or always, and carry it further.

    A second place that cannot be reached is told, and keeps nothing from being done. Raises what
    the backup raises.
    """
    from privdesk import clock
    from privdesk.store.backup import backup, backup_if_changed, backup_of_now, last_backup
    from privdesk.store.manifest import read_manifest
    from privdesk.store.second_place import carry

    write = backup if always else backup_if_changed
    keep, now = keeping(), clock.now()
    made = write(store.path, store.key, folder, now=now, keep=keep, progress=progress)
    second = second_place()
    # The one made just now: another may bear a later hour, of a clock that was wrong once.
    last = read_manifest(made) if made else backup_of_now(store.path, store.key, folder)
    last = last or last_backup(store.path, folder)
    if second is None or last is None:
        return BackedUp(made)
    try:
        carry(last, store.path, store.key, second, keep=keep, now=now)
    except UserError as error:
        return BackedUp(made, missed=messages.words(error))
    return BackedUp(made)


class BackupClock(QObject):
    """Backs up a while after the opening and then every `EVERY` minutes, if something changed.

    `ran(BackedUp)` or `failed(str)` after each run, on the interface thread. The window works on
    meanwhile; `stop()` before the store is closed.
    """

    ran = Signal(object)
    failed = Signal(str)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY * 60_000)
        self._timer.timeout.connect(self.run)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(_FIRST)
        self._opening.timeout.connect(self.run)

    def start(self) -> None:
        """Begin to count."""
        self._opening.start()
        self._timer.start()

    def run(self) -> None:
        """Back up now, unless a run is going on."""
        if self._task is not None:
            return
        store = self._store

        def work(progress: Progress) -> object:
            return back_up(store, None, progress, always=False)

        self._task = Task(work)
        self._task.done.connect(self.ran)
        self._task.failed.connect(self._failed)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _failed(self, error: Exception) -> None:
        self.failed.emit(messages.words(error))

    def _ended(self) -> None:
        self._task = None

    def stop(self) -> None:
        """Count no more; a run that is going on is cancelled and leaves nothing half made."""
        self._timer.stop()
        self._opening.stop()
        if self._task is not None:
            self._task.cancel()
