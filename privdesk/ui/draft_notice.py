"""What a form says when half typed content was put back into it: from when it is, and how to go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.store.drafts import Draft
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.parts.notice import Notice
from privdesk.ui.when import when


class DraftNotice(Notice):
    """Hidden until something was put back. `given_up()` once the officer confirmed it."""

    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        action = translate("Drafts", "Discard it")
        super().__init__("info", "", "", action, parent, closable=True)
        self._desk = desk
        self.acted.connect(self._ask)
        self.hide()

    def show_restored(
        self, draft: Draft | None, *, is_changed: bool = False, more: str = ""
    ) -> None:
        """Say what was put back; without a draft it stays hidden.

        `is_changed`: what it is about changed since; `more` is a further sentence.
        """
        if draft is None:
            self.hide()
            return
        self.action.setVisible(draft.content is not None)
        if draft.content is None:
            self.say(
                translate("Drafts", "What was half typed here could not be read."),
                translate("Drafts", "It was damaged and was taken away; the records are whole."),
            )
        else:
            moment = when(draft.saved_at, self._desk.now(), self._desk.zone)
            words = [translate("Drafts", "From {moment}; it is not saved yet.", moment=moment)]
            if is_changed:
                words.append(
                    translate("Drafts", "The record changed since: look at it before you save.")
                )
            words += [more] if more else []
            self.say(translate("Drafts", "What you had typed was put back."), " ".join(words))
        self.show()

    def _ask(self) -> None:
        if confirm_discarding(self):
            self.hide()
            self.given_up.emit()


class NotKept(Notice):
    """Stands over the pages while what is typed cannot be kept, until it can be."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("error", "", parent=parent, closable=True)
        self.hide()
        desk.drafts.failed.connect(self._failed)
        desk.drafts.changed.connect(self.hide)

    def _failed(self, words: str) -> None:
        self.say(translate("Drafts", "What you type cannot be kept as a draft."), words)
        self.show()


def confirm_discarding(parent: QWidget) -> bool:
    """Whether what was half typed is really to be forgotten."""
    return messages.confirm(
        parent,
        translate("Drafts", "Discard what was half typed?"),
        translate("Drafts", "It is not saved anywhere else and does not come back."),
        translate("Drafts", "Discard"),
        danger=True,
    )
