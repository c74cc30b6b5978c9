"""What each step of a request is called, and where its button leads."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.rules.case import (
    ACKNOWLEDGE,
    ANSWER,
    CLOSE,
    CLOSING,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SENDING,
    SET_LEGEND,
    TASKS,
)
from privdesk.rules.rights import CLAIM
from privdesk.text import N_, Message, say, translate
from privdesk.ui.desk import Desk


@dataclass(frozen=True)
class StepFace:
    """How a step is offered: its button, its icon, and its name after "Siguiente paso:"."""

    button: Message
    icon: str
    name: Message
    why: Message
    letter: str = ""  # the template to open; "" opens a short form


STEPS: dict[str, StepFace] = {
    ACKNOWLEDGE: StepFace(
        N_("Steps", "Acknowledge receipt…"),
        "mail",
        N_("Steps", "acknowledge receipt"),
        N_("Steps", "It tells the person the number and by when they will be answered."),
        "acknowledgement",
    ),
    RECORD_COMPLETE: StepFace(
        N_("Steps", "Record as complete…"),
        "check",
        N_("Steps", "review the claim"),
        N_("Steps", "Record it once it has all that art. 15 asks for and it is for you to answer."),
    ),
    SET_LEGEND: StepFace(
        N_("Steps", "Set the legend…"),
        "mark",
        N_("Steps", "set the legend “claim in process”"),
        N_("Steps", "In the database, within two business days of the complete claim (art. 15)."),
    ),
    ANSWER: StepFace(
        N_("Steps", "Answer…"),
        "doc",
        N_("Steps", "answer"),
        N_("Steps", "The answer on the merits is still to be made."),
        "answer",
    ),
    RECORD_SENDING: StepFace(
        N_("Steps", "Record sending…"),
        "send",
        N_("Steps", "send the letter and record its sending"),
        N_("Steps", "It is issued. Only its sending meets the term."),
    ),
    CLOSE: StepFace(
        N_("Steps", "Close…"),
        "closed",
        N_("Steps", "close the file"),
        N_("Steps", "It was answered. Closing keeps its terms as they were counted."),
    ),
}

_OF_TERM = {
    "inquiry.answer": ANSWER,
    "claim.answer": ANSWER,
    "claim.completion": RECORD_COMPLETE,
    "claim.transfer": RECORD_COMPLETE,
    "claim.legend": SET_LEGEND,
    SENDING: RECORD_SENDING,
    CLOSING: CLOSE,
}


def step_of(term: str, unsent: str | None) -> str:
    """The step that meets a term; with a letter issued and not sent it is sending it."""
    return RECORD_SENDING if unsent else _OF_TERM[term]


def task_words(term: str, unsent: str | None) -> str:
    """What is to be done, as Hoy says it: `Responder consulta`, `Enviar la carta C-2026-0212`."""
    if unsent and term.endswith(".answer"):
        return translate("Steps", "Send the answer {number}", number=unsent)
    if unsent:
        return translate("Steps", "Send the letter {number}", number=unsent)
    return say(TASKS[term])


def take_step(desk: Desk, request_id: int, action: str, document: str | None = None) -> None:
    """Go where that step is done: its letter, or the request with the step's form open."""
    face = STEPS[action]
    if face.letter:
        desk.go("letter", {"request": request_id, "template": face.letter})
        return
    desk.go("requests", {"request": request_id, "step": action, "document": document})


def step_name(action: str, kind: str) -> str:
    """A step after "Siguiente paso:", for an inquiry or a claim."""
    if action == ANSWER and kind == CLAIM:
        return translate("Steps", "answer the claim")
    if action == ANSWER:
        return translate("Steps", "answer the inquiry")
    return say(STEPS[action].name)
