"""Which step meets a term, what it is called, and where its button leads."""

from __future__ import annotations

from privdesk.rules.case import (
    ANSWER,
    AREA_REPLY,
    BACKUPS,
    CHECK_BACKUPS,
    CLOSE,
    CLOSING,
    DECLARE_WITHDRAWAL,
    EXECUTE,
    EXECUTION,
    LEGEND_LIFTING,
    LIFT_LEGEND,
    OPEN_LINKED,
    OTHER_ANSWER,
    RECORD_AREA_REPLY,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SENDING,
    SET_LEGEND,
    TASKS,
    TELL_TRANSFER,
    TRANSFER_NOTICE,
    UPDATE,
    WITHDRAWAL,
)
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.step_faces import STEPS

_OF_TERM = {
    "inquiry.answer": ANSWER,
    "inquiry.extension": ANSWER,
    "claim.answer": ANSWER,
    "claim.extension": ANSWER,
    "claim.completion": RECORD_COMPLETE,
    "claim.transfer": RECORD_COMPLETE,
    "claim.legend": SET_LEGEND,
    WITHDRAWAL: DECLARE_WITHDRAWAL,
    UPDATE: EXECUTE,
    OTHER_ANSWER: ANSWER,
    SENDING: RECORD_SENDING,
    AREA_REPLY: RECORD_AREA_REPLY,
    TRANSFER_NOTICE: TELL_TRANSFER,
    EXECUTION: EXECUTE,
    LEGEND_LIFTING: LIFT_LEGEND,
    BACKUPS: CHECK_BACKUPS,
    CLOSING: CLOSE,
}
_OF_ANSWER = {t for t, action in _OF_TERM.items() if action == ANSWER}


def step_of(term: str, unsent: str | None) -> str:
    """The step that meets a term; with a letter issued and not sent it is sending it."""
    return RECORD_SENDING if unsent else _OF_TERM[term]


def task_words(term: str, unsent: str | None, area: str = "", *, is_over: bool = False) -> str:
    """What is to be done, as Hoy says it: `Responder consulta`, `Enviar la carta C-2026-0212`.

    `area` is the name of the area whose reply is awaited; `is_over` says that the person's own
    term has ended.
    """
    if unsent and term in _OF_ANSWER:
        return translate("Steps", "Send the answer {number}", number=unsent)
    if unsent:
        return translate("Steps", "Send the letter {number}", number=unsent)
    if term == AREA_REPLY and area:
        return translate("Steps", "Get the reply of {area}", area=area)
    if term == WITHDRAWAL and is_over:
        return translate("Steps", "Declare the withdrawal")
    if term == WITHDRAWAL:  # in a line's few words; what follows from it is its button
        return translate("Steps", "The person's term to complete")
    return say(TASKS[term])


def take_step(
    desk: Desk,
    request_id: int,
    action: str,
    document: str | None = None,
    about: int | None = None,
) -> None:
    """Go where that step is done: its letter, or the request with the step's form open.

    `document` is the number of the letter and `about` the id of the event it concerns.
    """
    face = STEPS[action]
    if action == OPEN_LINKED:
        desk.go("requests", {"new": True, "follows": request_id})
        return
    if face.letter:
        from privdesk.ui.pages.known_facts import known_facts

        write_letter(desk, request_id, face.letter, known_facts(desk, request_id, action, about))
        return
    argument: dict[str, object] = {"request": request_id, "step": action, "document": document}
    desk.go("requests", argument | ({"about": about} if about is not None else {}))


def write_letter(
    desk: Desk,
    request_id: int,
    step: str,
    facts: dict[str, object] | None = None,
    *,
    typed: bool = False,
) -> None:
    """Go to the letter page for that step of events.STEPS, with what is known for it already.

    `typed`: the officer wrote it in a form, whose place the letter takes.
    """
    argument: dict[str, object] = {"request": request_id, "step": step, "facts": facts or {}}
    desk.go("letter", argument | ({"typed": True} if typed else {}))


def step_name(action: str, kind: str, *, awaits_reply: bool = False) -> str:
    """A step after "Siguiente paso:", for that kind of request.

    `awaits_reply` while the person has still to complete the claim.
    """
    if action == RECORD_COMPLETE and awaits_reply:
        return translate("Steps", "record the person's reply when it comes")
    if action == ANSWER and kind == CLAIM:
        return translate("Steps", "answer the claim")
    if action == ANSWER and kind == INQUIRY:
        return translate("Steps", "answer the inquiry")
    if action == EXECUTE and kind == NOVELTY:
        return translate("Steps", "update the data as the controller reported")
    return say(STEPS[action].name)
