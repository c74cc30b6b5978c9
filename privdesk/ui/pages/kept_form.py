"""A short form whose half typed content is kept as a draft, and put back when it is opened anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.store.drafts import changed_since
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.drafts import Keeper, Kept, Key
from privdesk.ui.pages.event_files import EventFiles
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.pages.short_form import ShortForm


class KeptForm(ShortForm):
    """Keeps itself once `keep_as` said under which name; until then nothing is kept.

    `files` are those attached to it.
    """

    desk: Desk
    request: RequestSnapshot
    files: EventFiles

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper: Keeper | None = None
        self.restored = DraftNotice(self.desk)
        self.restored.given_up.connect(self._start_over)
        self._head.insertWidget(2, self.restored)
        self._form_name = ""

    def keep_as(self, name: str) -> None:
        """Keep what is typed from now on under that name, and put back what was kept so before."""
        self._form_name = name
        self.keeper = Keeper(self.desk, self)
        self.keeper.failed.connect(self._not_kept)
        self.keeps_drafts = True
        draft = self.keeper.restore()
        seen = draft.content.get("seen") if draft is not None and draft.content else None
        is_changed = False
        if isinstance(seen, int):
            with self.desk.store.read() as session:
                is_changed = changed_since(session, self.request.history_keys, seen)
        self.restored.show_restored(draft, is_changed=is_changed, more=self._lost_files())
        self._grow()

    def _lost_files(self) -> str:
        if not self.files.lost:
            return ""
        return translate(
            "Drafts",
            "Attach again: {files}. They are no longer where they were.",
            files=", ".join(self.files.lost),
        )

    def _not_kept(self, words: str) -> None:
        self.failure.say(translate("Drafts", "What you type cannot be kept as a draft."), words)
        self.failure.show()
        self._grow()

    # What is kept

    def draft_key(self) -> Key | None:
        """Its own draft for each request, and for each thing of it that the form is about."""
        return Key(f"event:{self._form_name}", "request", self.request.id)

    def draft_values(self) -> dict[str, Any] | None:
        """What stands there, once something was typed or attached; None for nothing.

        All of it: the day that was offered today would be another one tomorrow.
        """
        if not self.is_dirty():
            return None
        typed = {name: self.editor(name).kept() for name in self.labeled}
        return {"typed": typed, "paths": [str(path) for path in self.files.paths]}

    def draft_content(self) -> Kept:
        """The same, with its title and lines for a reader."""
        title = translate(
            "Drafts",
            "{form}: request {number}",
            form=self.title(),
            number=self.request.number,
        )
        lines = [(self.labeled[n].label.text(), self.editor(n).words()) for n in self.touched()]
        lines += [(translate("Drafts", "File"), path.name) for path in self.files.paths]
        return Kept(title, self.draft_values() or {}, lines)

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Put it back; a field that this form no longer has is left out."""
        for name, kept in values["typed"].items():
            if name in self.labeled:
                self.editor(name).put_back(kept)
        self.files.restore([str(path) for path in values["paths"]])
        self._changed()

    def keep_draft(self) -> bool:
        return self.keeper is not None and self.keeper.keep(waits=True)

    def drop_draft(self) -> None:
        if self.keeper is not None:
            self.keeper.drop()

    def drop_with(self, session: Session) -> None:
        """Forget the draft in the transaction that records what stood in it."""
        if self.keeper is not None:
            self.keeper.drop_with(session)

    def _start_over(self) -> None:
        """As it was when it was opened."""
        for name in self.labeled:
            self.editor(name).set_value(self._begun.get(name))
        self.files.empty()
        self._changed()
        self.drop_draft()
        self.first_field().setFocus()
