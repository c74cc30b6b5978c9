"""Undoing the last action from the menu: what it was, what undoing it does, and doing it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk

_LONGEST = 40


def menu_words(desk: Desk) -> str:
    """What the menu calls the last action of this window; "" while there is none to undo."""
    from privdesk.operations.undo import UNDO
    from privdesk.ui.history_words import action_words

    last = desk.store.last_written
    if last is None or last.action == UNDO:
        return ""
    subject = _subject(desk)
    action = action_words(last.action)
    return translate(
        "Undo", "Undo “{action}”…", action=f"{action}: {subject}" if subject else action
    )


def _subject(desk: Desk) -> str:
    """The number or name of what the last action was about."""
    from privdesk.operations.undo import subject_of

    last = desk.store.last_written
    if last is None:
        return ""
    with desk.store.read() as session:
        name = subject_of(session, last)
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"


def undo_last(desk: Desk, parent: QWidget) -> bool:
    """Say what undoing does and, once confirmed, do it. Whether it was done."""
    from privdesk.operations.undo import UNDO, plan_undo, undo

    last = desk.store.last_written
    if last is None:
        words = translate("Undo", "There is nothing that can be undone.")
        messages.tell(parent, translate("Undo", "It cannot be undone"), words)
        return False
    try:
        with desk.store.read() as session:
            sentences = plan_undo(session, last, now=desk.now()).sentences
        question = translate("Undo", "Undo the last action?")
        kept = translate("Undo", "The history keeps both: what was done and that it was undone.")
        text = "\n".join((*sentences, "", kept))
        if not messages.confirm(parent, question, text, translate("Undo", "Undo")):
            return False
        with desk.store.write(UNDO) as session:
            undo(session, last, now=desk.now())
    except UserError as error:
        messages.tell(parent, translate("Undo", "It cannot be undone"), str(error))
        return False
    return True
