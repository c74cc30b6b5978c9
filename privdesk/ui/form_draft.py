"""The draft of a form that stands in a page: kept while it is typed, put back, asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.drafts import Keeper, Kept, Key


class Source(Protocol):
    """A form of a page, as `RecordForm` is one."""

    def draft_values(self) -> dict[str, Any] | None:
        """What is typed as plain JSON; None for nothing."""

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Put it back."""

    def draft_lines(self) -> list[tuple[str, str]]:
        """It, for a reader."""


class FormDraft(QObject):
    """Keeps the form under the `key` of what it shows (None: nothing) and the `title` for a reader.

    `notice` is for the page to place; `given_up()`: what was put back is forgotten, and the form
    is to show what is on record.
    """

    given_up = Signal()

    def __init__(
        self,
        desk: Desk,
        form: QWidget,
        source: Source,
        key: Callable[[], Key | None],
        title: Callable[[], str],
    ) -> None:
        super().__init__(form)
        self._source, self._key, self._title = source, key, title
        self.notice = DraftNotice(desk)
        self.notice.given_up.connect(self._give_up)
        self.keeper = Keeper(desk, form, self)
        self.keeper.discarded.connect(self._discarded)
        self._left: dict[str, Any] | None = None  # what the officer left half typed, knowing it

    def begin(self) -> None:
        """Put back what was kept of what the form shows now; it stands in `notice`."""
        draft = self.keeper.restore()
        self.notice.show_restored(draft)
        self._left = self._source.draft_values() if draft is not None else None

    def saved(self) -> None:
        """What stood in the form is saved: its draft goes."""
        self.keeper.drop()
        self.notice.hide()

    def may_leave(
        self,
        parent: QWidget,
        what: str,
        save: Callable[[], bool],
        discard: Callable[[], None],
        *,
        stays: bool = False,
    ) -> bool:
        """Whether the form lets go of what is typed; asks whether to save, keep or discard it.

        Kept, it stays in the form, too. A form that `stays` as it is when it is left does not ask
        again about what was kept, and nothing was typed since.
        """
        typed = self._source.draft_values()
        if typed is None:
            self.keeper.keep()  # what was emptied again is no draft any more
            return True
        if stays and typed == self._left and self.keeper.found() is not None:
            return self.keeper.keep(waits=True)
        answer = messages.ask_unsaved(parent, what, keeps=True)
        if answer == "save":
            return save()
        if answer == "keep":
            self._left = typed if self.keeper.keep_anew() else None
            return self._left is not None
        if answer == "discard":
            self.keeper.drop()
            discard()
        return answer == "discard"

    def _give_up(self) -> None:
        self.keeper.drop()
        self.given_up.emit()

    def _discarded(self) -> None:
        self.notice.hide()
        self._left = None
        self.given_up.emit()

    # As `Drafts` asks

    def draft_key(self) -> Key | None:
        """Whose draft it is now."""
        return self._key()

    def draft_values(self) -> dict[str, Any] | None:
        """What is typed; None for nothing."""
        return self._source.draft_values()

    def draft_content(self) -> Kept:
        """The same, with its title and lines for a reader."""
        values = self._source.draft_values() or {}
        return Kept(self._title(), values, self._source.draft_lines())

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Put it back."""
        self._source.restore_draft(values)
