"""The forms of a window that are being typed in, and what stands half typed in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from privdesk.ui.draft_files import files_named, kept_file

if TYPE_CHECKING:
    from privdesk.store.drafts import Draft
    from privdesk.ui.desk import Desk
    from privdesk.ui.drafts import Keeper, Key

_LOOK = 700  # ms between two looks at the open forms


class Drafts(QObject):
    """The open forms of a window and their drafts. `changed()` when there are other ones in the
    file, `failed(str)` when one could not be kept.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._keepers: list[Keeper] = []
        self._erasing: list[Keeper] | None = None  # whose drafts were in the file when it began
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def add(self, keeper: Keeper) -> None:
        """Look after a form from now on, until it is gone."""
        self._keepers.append(keeper)
        self._timer.start()

    def close(self) -> None:
        """Look no more: the store is being closed."""
        self._timer.stop()
        self._keepers = []

    def look(self) -> None:
        """Keep what stands still in the forms that are shown."""
        for keeper in self._alive():
            if keeper.is_shown() and self._erasing is None:
                keeper.look()

    def is_held(self) -> bool:
        """Whether a form is just being saved."""
        return self._erasing is not None or any(keeper.is_held() for keeper in self._alive())

    def keep_all(self) -> bool:
        """Keep every form now, waiting for who else writes; False when one could not be kept."""
        if self._erasing is not None:
            return True  # they were kept when it began
        done = [keeper.keep(waits=True) for keeper in self._alive()]  # each one, whatever fails
        return all(done)

    def kept(self) -> list[Draft]:
        """What is half typed in the file, the newest first; a damaged one has no content."""
        from privdesk.store.drafts import drafts

        with self._desk.store.read() as session:
            return drafts(session)

    def file(self, sha256: str) -> bytes | None:
        """The bytes of a draft's file; None when they were not kept."""
        return kept_file(self._desk.store, sha256)

    def drop(self, key: Key) -> None:
        """Forget a draft whose form is not open."""
        from privdesk.store.drafts import drop_draft, drop_files

        with self._desk.store.write_aside() as session:
            drop_draft(session, *key)
            drop_files(session, files_named(session))
        self.changed.emit()

    def discard(self, key: Key) -> None:
        """Forget a draft that the officer gives up, also where a form out of sight shows it."""
        self.drop(key)
        for keeper in self._alive():
            if keeper.is_of(key):
                keeper.discarded.emit()

    def begin_erasing(self) -> None:
        """Keep every form, then no more until `end_erasing`: what goes is not kept again."""
        self.keep_all()
        self._erasing = [keeper for keeper in self._alive() if keeper.found() is not None]

    def end_erasing(self) -> None:
        """Clear the forms whose drafts were erased meanwhile: they show what is on record."""
        before, self._erasing = self._erasing or [], None
        for keeper in self._alive():
            if keeper in before and keeper.found() is None:
                keeper.dropped()
                keeper.discarded.emit()

    def _alive(self) -> Iterator[Keeper]:
        self._keepers = [keeper for keeper in self._keepers if shiboken6.isValid(keeper)]
        if not self._keepers:
            self._timer.stop()
        return iter(list(self._keepers))

    def _focus_moved(self, _old: object, _new: object) -> None:
        for keeper in self._alive():
            if keeper.is_shown() and self._erasing is None:
                keeper.keep()
