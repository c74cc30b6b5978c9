"""A letter kept while it is half written: put back, gone on with, forgotten when it is issued."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from privdesk.store.drafts import changed_since
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Keeper, Kept, Key
from privdesk.ui.pages.half_typed import LETTER
from privdesk.ui.pages.letter_draft import LetterDraft
from privdesk.ui.pages.letter_writing import LetterWriting


class LetterKeeping(LetterWriting):
    """The page of a letter whose draft is in the file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._goes_on = False
        self.keeper = Keeper(desk, self)

    def _write(self, fresh: LetterDraft, *, go_on: bool) -> None:
        """Write that letter, with what is half written of it already."""
        self.draft, self.issued, self._goes_on = fresh, None, go_on
        draft = self.keeper.restore()
        seen = (draft.content or {}).get("seen") if draft is not None else None
        is_changed = False
        if isinstance(seen, int):
            with self.desk.store.read() as session:
                is_changed = changed_since(session, [("request", fresh.about.id)], seen)
        self.restored.show_restored(draft, is_changed=is_changed)

    def may_leave(self) -> bool:
        """It is kept half written; only where it cannot be, it is asked about."""
        self._take_text()
        if self.keeper.keep(waits=True) or self._may_lose():
            self._forget()
            return True
        return False

    def may_close(self) -> bool:
        """Closing asks what becomes of a letter that is half written."""
        self._take_text()
        if self.draft is None or not self.draft.is_dirty:
            return self.may_leave()
        words = translate("Letter", "The letter is not issued. Kept, Today reminds you of it.")
        answer = messages.ask_unsaved(self, words, keeps=True, save=None)
        if answer == "discard":
            self.keeper.drop()
            self._forget()
        return answer == "discard" or (answer == "keep" and self.may_leave())

    def _may_lose(self) -> bool:
        return messages.confirm(
            self,
            translate("Letter", "Leave the letter without issuing it?"),
            translate(
                "Letter", "What you typed cannot be kept in the file now: if you leave, it is lost."
            ),
            translate("Letter", "Discard and leave"),
            danger=True,
        )

    # Half written

    def draft_key(self) -> Key | None:
        """One letter is half written for a request, with all its templates."""
        if self.draft is None or self.issued is not None:
            return None
        return Key(LETTER, "request", self.draft.about.id)

    def draft_values(self) -> dict[str, Any] | None:
        """What was typed in it; None for nothing."""
        self._take_text()
        draft = self.draft
        return draft.kept() if draft is not None and draft.is_dirty else None

    def draft_content(self) -> Kept:
        """The same with its title and lines for a reader."""
        draft = self.draft
        assert draft is not None
        title = translate(
            "Drafts",
            "Letter of the request {number}: {title}",
            number=draft.about.number,
            title=draft.base.title,
        )
        return Kept(title, draft.kept(), draft.lines())

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Go on with it."""
        if self.draft is not None:
            self.draft.put_back(values, template=self._goes_on)

    def _forget(self) -> None:
        self._pause.stop()
        self.draft, self.issued, self.drafted = None, None, None
