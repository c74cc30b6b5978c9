"""What is half typed in a form, kept in the file while it is being typed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.errors import StoreInUse, UserError
from privdesk.ui.draft_files import KeptFiles, files_named, keep_files, missing_files

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.store.drafts import Draft
    from privdesk.ui.desk import Desk
    from privdesk.ui.task import Task

_REST = 20  # looks that pass after a failure
_LARGE = 256 * 1024  # bytes of a file that is kept off the interface thread
_MOST_LOOKS = 7  # after so many a form is kept although the officer is still typing
# What a form may raise when a draft of another version, or a damaged one, is put back into it.
_UNREADABLE = (TypeError, ValueError, LookupError, AttributeError, UserError)


class Key(NamedTuple):
    """Whose draft it is: which form, on which record; the id is 0 for one to be made."""

    form: str
    record_type: str = ""
    record_id: int = 0


@dataclass(frozen=True)
class Kept:
    """What a form gives to be kept. `values` is plain JSON for its own `restore_draft`.

    `title` and `lines` (label, words) say it to a reader who has no such form any more; `files`
    are bytes by their SHA-256, which `values` names.
    """

    title: str
    values: Mapping[str, Any]
    lines: Sequence[tuple[str, str]] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


class DraftedForm(Protocol):
    """A form whose content is kept while it is typed."""

    def draft_key(self) -> Key | None:
        """Whose draft it would be now; None while the form shows nothing."""

    def draft_values(self) -> Mapping[str, Any] | None:
        """What is typed in it as plain JSON; None when nothing is."""

    def draft_content(self) -> Kept:
        """The same with the words for a reader; asked only where there are values."""

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Put back what `draft_values` gave, now or in an earlier version."""


class Keeper(QObject):
    """Keeps the draft of one form, which is its parent, until that is gone.

    `failed(str)`: it could not be kept, in words. `discarded()`: the officer gave it up elsewhere,
    while it may still stand in the form.
    """

    failed = Signal(str)
    discarded = Signal()

    def __init__(self, desk: Desk, form: QWidget, drafted: DraftedForm | None = None) -> None:
        """`drafted` speaks for the form where it does not itself."""
        super().__init__(form)
        self._desk = desk
        self._widget = form
        self._form: Any = drafted or form
        self._key: Key | None = None
        self._kept: str | None = None  # what needs no keeping: it is in the file, or was dropped
        self._seen: str | None = None
        self._looks = 0
        self._rest = 0  # looks to let pass
        self._files: Task | None = None  # keeps its large files
        self._held = False
        desk.drafts.add(self)

    def is_shown(self) -> bool:
        """Whether its form can be typed in now."""
        return shiboken6.isValid(self._widget) and self._widget.isVisible()

    def is_of(self, key: Key) -> bool:
        """Whether that draft is what its form shows now."""
        return shiboken6.isValid(self._widget) and self._form.draft_key() == key

    def is_held(self) -> bool:
        """Whether what stands in its form is just being saved."""
        return self._held

    @contextmanager
    def held(self) -> Iterator[None]:
        """Inside it nothing is kept by itself: what stands in the form is just being saved."""
        self._held = True
        if self._files is not None:
            self._files.cancel()
        try:
            yield
        finally:
            self._held = False

    def look(self) -> None:
        """Keep the form where it stood still since the last look, or was typed in for long."""
        if self._held:
            return
        text = self._text()
        if text == self._kept:
            self._seen, self._looks = text, 0
            return
        if self._rest > 0:  # it failed: not every second anew
            self._rest -= 1
            return
        self._looks += 1
        if text == self._seen or self._looks > _MOST_LOOKS:
            self.keep()
        self._seen = text

    def keep(self, *, waits: bool = False) -> bool:
        """Keep it now, where something changed; False when it is not in the file."""
        if self._held:
            return False
        text = self._text()
        if text == self._kept:
            return True
        if self._key is None or (self._files is not None and not waits):
            return False
        try:
            kept: Kept | None = self._form.draft_content() if text is not None else None
            if kept is not None and not waits and self._keeps_large(kept):
                return False
            with self._desk.store.write_aside(waits=waits) as session:
                if kept is None:
                    self.drop_with(session)
                else:
                    self._put(session, self._key, kept)
        except StoreInUse:
            return False  # a long task writes: it is looked at again
        except UserError as error:
            self._fail(error)
            return False
        self._kept, self._looks = text, 0
        self._desk.drafts.changed.emit()
        return True

    def keep_anew(self) -> bool:
        """Keep what the officer asks to be kept, also where it was kept or dropped before."""
        self._kept = None
        return self.keep(waits=True)

    def _fail(self, error: Exception) -> None:
        self._rest = _REST
        self.failed.emit(str(error))
        self._desk.drafts.failed.emit(str(error))

    def _keeps_large(self, kept: Kept) -> bool:
        """Whether large files are being kept first, off the interface thread."""
        large = {n: found for n, found in kept.files.items() if len(found) > _LARGE}
        if not (large := missing_files(self._desk.store, large)):
            return False
        from privdesk.ui.task import Task

        self._files = Task(KeptFiles(self._desk.store, large, self._desk.now()))
        self._files.failed.connect(self._fail)
        self._files.ended.connect(self._files_ended)
        self._files.start()
        return True

    def _files_ended(self) -> None:
        self._files = None

    def drop(self) -> None:
        """Forget the draft: what stood in the form was saved, or given up."""
        key = self._current()
        if key is None:
            return
        with self._desk.store.write_aside() as session:
            self.drop_with(session)
        self.dropped()

    def drop_with(self, session: Session) -> None:
        """Forget the draft in the transaction that saves what stood in it."""
        from privdesk.store.drafts import drop_draft, drop_files

        if self._files is not None:
            self._files.cancel()  # it would keep them for nobody
        if (key := self._current()) is not None:
            drop_draft(session, *key)
            drop_files(session, files_named(session))

    def dropped(self) -> None:
        """That transaction was committed: what stands in the form is kept again once it changes."""
        self._kept = self._seen = self._text()
        self._desk.drafts.changed.emit()

    def found(self) -> Draft | None:
        """The draft that is in the file for this form; None for none."""
        from privdesk.store.drafts import draft_of

        key = self._current()
        if key is None:
            return None
        with self._desk.store.read() as session:
            return draft_of(session, *key)

    def restore(self) -> Draft | None:
        """Put back what was kept; the draft, without content where it cannot be read; or None.

        One that cannot be read is forgotten.
        """
        draft = self.found()
        if draft is None:
            return None
        values = draft.content.get("values") if draft.content is not None else None
        try:
            if not isinstance(values, dict):
                raise TypeError
            self._form.restore_draft(values)
        except _UNREADABLE:
            self.drop()
            return type(draft)(*self._current() or Key(""), None, draft.saved_at)
        self._kept = self._seen = json.dumps(values)
        return draft

    def _current(self) -> Key | None:
        """The key now; another one begins anew, and what was kept for the last one stays kept."""
        key: Key | None = self._form.draft_key()
        if key != self._key:
            self._key, self._kept, self._seen, self._looks = key, None, None, 0
        return key

    def _text(self) -> str | None:
        if not shiboken6.isValid(self._widget) or self._current() is None:
            return self._kept
        values = self._form.draft_values()
        return None if values is None else json.dumps(values)

    def _put(self, session: Session, key: Key, kept: Kept) -> None:
        from privdesk.store import audit
        from privdesk.store.drafts import keep_draft

        now = self._desk.now()
        keep_files(session, kept.files, now)
        content = {
            "title": kept.title,
            "lines": [list(line) for line in kept.lines],
            "files": sorted(kept.files),
            "seen": audit.head(session.connection()).number,
            "values": dict(kept.values),
        }
        keep_draft(session, *key, content, now)
