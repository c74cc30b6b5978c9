"""What each step of a request is called, and where its button leads."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.rules.case import (
    ACKNOWLEDGE,
    ANSWER,
    AREA_REPLY,
    ASK_AREA,
    ASK_COMPLETION,
    ASK_IDENTITY,
    BACKUPS,
    CHECK_BACKUPS,
    CLOSE,
    CLOSING,
    DECIDE,
    DECLARE_WITHDRAWAL,
    DENY_IDENTITY,
    EXECUTE,
    EXECUTION,
    EXTEND,
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
    TELL_CHANGE,
    TELL_LEGEND,
    TELL_TRANSFER,
    TELL_WITHDRAWAL,
    TRANSFER,
    TRANSFER_NOTICE,
    UPDATE,
    VERIFY_IDENTITY,
    WITHDRAWAL,
)
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    CHANGE_TOLD,
    COMPLETION_ASKED,
    EXTENDED,
    IDENTITY_ASKED,
    LEGEND_TOLD,
    TRANSFER_TOLD,
    TRANSFERRED,
    WITHDRAWAL_TOLD,
)
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY
from privdesk.text import N_, Message, say, translate
from privdesk.ui.desk import Desk


@dataclass(frozen=True)
class StepFace:
    """How a step is offered: its button, its icon, its name after "Siguiente paso:", and why."""

    button: Message
    icon: str
    name: Message
    why: Message
    letter: str = ""  # the step of events.STEPS whose letter it opens; "" opens a short form


STEPS: dict[str, StepFace] = {
    ACKNOWLEDGE: StepFace(
        N_("Steps", "Acknowledge receipt…"),
        "mail",
        N_("Steps", "acknowledge receipt"),
        N_("Steps", "It tells the person the number and by when they will be answered."),
        ACKNOWLEDGED,
    ),
    ASK_IDENTITY: StepFace(
        N_("Steps", "Ask for identification…"),
        "idcard",
        N_("Steps", "ask to prove identity or capacity"),
        N_(
            "Steps",
            "The identity must be proven sufficiently (Decreto 1074 de 2015, 2.2.2.25.4.1). "
            "Asking for it stops no term.",
        ),
        IDENTITY_ASKED,
    ),
    VERIFY_IDENTITY: StepFace(
        N_("Steps", "Identity verified…"),
        "idcard",
        N_("Steps", "verify the identity"),
        N_(
            "Steps",
            "Data are handed over only to who may have them (Ley 1581 de 2012, art. 13). "
            "It moves no term.",
        ),
    ),
    RECORD_COMPLETE: StepFace(
        N_("Steps", "Record as complete…"),
        "check",
        N_("Steps", "review the claim"),
        N_("Steps", "Record it once it has all that art. 15 asks for and it is for you to answer."),
    ),
    ASK_COMPLETION: StepFace(
        N_("Steps", "Ask to complete…"),
        "edit",
        N_("Steps", "ask the person to complete the claim"),
        N_(
            "Steps",
            "Within five days of the receipt, naming what is missing (Ley 1581 de 2012, art. 15, "
            "num. 1).",
        ),
        COMPLETION_ASKED,
    ),
    SET_LEGEND: StepFace(
        N_("Steps", "Set the legend…"),
        "mark",
        N_("Steps", "set the legend “claim in process”"),
        N_("Steps", "In the database, within two business days of the complete claim (art. 15)."),
    ),
    TELL_LEGEND: StepFace(
        N_("Steps", "Tell of the legend…"),
        "party",
        N_("Steps", "tell the processor that the data are in dispute"),
        N_(
            "Steps",
            "The processor must know that the person disputes the data (Ley 1581 de 2012, "
            "art. 17 l).",
        ),
        LEGEND_TOLD,
    ),
    TRANSFER: StepFace(
        N_("Steps", "Transfer…"),
        "arrow",
        N_("Steps", "transfer the claim to who is competent"),
        N_(
            "Steps",
            "Within two business days, if you are neither controller nor processor of the data "
            "(Ley 1581 de 2012, art. 15, num. 1).",
        ),
        TRANSFERRED,
    ),
    TELL_TRANSFER: StepFace(
        N_("Steps", "Tell of the transfer…"),
        "mail",
        N_("Steps", "tell the person of the transfer"),
        N_("Steps", "The person must know to whom it went (Ley 1581 de 2012, art. 15, num. 1)."),
        TRANSFER_TOLD,
    ),
    EXTEND: StepFace(
        N_("Steps", "Extend…"),
        "clock",
        N_("Steps", "extend the term"),
        N_(
            "Steps",
            "Once, with the reasons and the new date, sent before the first term ends "
            "(Ley 1581 de 2012, arts. 14 and 15).",
        ),
        EXTENDED,
    ),
    DECIDE: StepFace(
        N_("Steps", "Decide…"),
        "law",
        N_("Steps", "decide"),
        N_("Steps", "Record what was decided and why; the answer's letter takes it from there."),
    ),
    ANSWER: StepFace(
        N_("Steps", "Answer…"),
        "doc",
        N_("Steps", "answer"),
        N_("Steps", "The answer on the merits is still to be made."),
        ANSWERED,
    ),
    DENY_IDENTITY: StepFace(
        N_("Steps", "Deny: identity not proven…"),
        "idcard",
        N_("Steps", "deny, as the identity was not proven"),
        N_(
            "Steps",
            "Asking for the identification stopped no term. If it is not proven by the target, "
            "the answer may deny for that reason.",
        ),
        ANSWERED,
    ),
    EXECUTE: StepFace(
        N_("Steps", "Record execution…"),
        "database",
        N_("Steps", "carry out what was decided"),
        N_(
            "Steps",
            "In each database and at each third party, with date, person and proof "
            "(Decreto 1074 de 2015, 2.2.2.25.2.6).",
        ),
    ),
    TELL_CHANGE: StepFace(
        N_("Steps", "Tell of the change…"),
        "party",
        N_("Steps", "tell the third parties of the change"),
        N_(
            "Steps",
            "Those who hold the data must update them too (Ley 1581 de 2012, art. 17 f and g).",
        ),
        CHANGE_TOLD,
    ),
    LIFT_LEGEND: StepFace(
        N_("Steps", "Lift the legend…"),
        "mark",
        N_("Steps", "lift the legend “claim in process”"),
        N_("Steps", "It stands until the claim is decided (Ley 1581 de 2012, art. 15, num. 2)."),
    ),
    DECLARE_WITHDRAWAL: StepFace(
        N_("Steps", "Declare withdrawal…"),
        "pause",
        N_("Steps", "declare the withdrawal"),
        N_(
            "Steps",
            "Two months passed since the request to complete, without a reply (Ley 1581 de 2012, "
            "art. 15, num. 1). It never happens by itself.",
        ),
    ),
    TELL_WITHDRAWAL: StepFace(
        N_("Steps", "Tell of the withdrawal…"),
        "mail",
        N_("Steps", "tell the person of the withdrawal"),
        N_("Steps", "With the dates, and that a new claim may be made at any time."),
        WITHDRAWAL_TOLD,
    ),
    OPEN_LINKED: StepFace(
        N_("Steps", "Open a linked request…"),
        "link",
        N_("Steps", "open a linked request"),
        N_("Steps", "What arrives after the withdrawal or the closing is a new request."),
    ),
    ASK_AREA: StepFace(
        N_("Steps", "Ask an area…"),
        "area",
        N_("Steps", "ask the area that has the data"),
        N_("Steps", "With an internal date, so that the reply comes before the law's."),
    ),
    RECORD_AREA_REPLY: StepFace(
        N_("Steps", "Reply of the area…"),
        "area",
        N_("Steps", "get the reply of the area"),
        N_("Steps", "It was asked and has not replied yet. Record the reply when it comes."),
    ),
    RECORD_SENDING: StepFace(
        N_("Steps", "Record sending…"),
        "send",
        N_("Steps", "send the letter and record its sending"),
        N_("Steps", "It is issued. Only its sending meets the term."),
    ),
    CHECK_BACKUPS: StepFace(
        N_("Steps", "Backups gone…"),
        "database",
        N_("Steps", "check that the backups no longer hold the data"),
        N_("Steps", "They were to be gone by that day. Record what was done, with its proof."),
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

# Until each step has templates of its own, the letter page finds these two by their names.
_TEMPLATES = {ACKNOWLEDGED: "acknowledgement", ANSWERED: "answer"}


def step_of(term: str, unsent: str | None) -> str:
    """The step that meets a term; with a letter issued and not sent it is sending it."""
    return RECORD_SENDING if unsent else _OF_TERM[term]


def task_words(term: str, unsent: str | None, area: str = "") -> str:
    """What is to be done, as Hoy says it: `Responder consulta`, `Enviar la carta C-2026-0212`.

    `area` is the name of the area whose reply is awaited.
    """
    if unsent and term in _OF_ANSWER:
        return translate("Steps", "Send the answer {number}", number=unsent)
    if unsent:
        return translate("Steps", "Send the letter {number}", number=unsent)
    if term == AREA_REPLY and area:
        return translate("Steps", "Get the reply of {area}", area=area)
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
    desk: Desk, request_id: int, step: str, facts: dict[str, object] | None = None
) -> None:
    """Go to the letter page for that step of events.STEPS, with what is known for it already."""
    argument: dict[str, object] = {"request": request_id, "step": step, "facts": facts or {}}
    if step in _TEMPLATES:
        argument["template"] = _TEMPLATES[step]
    desk.go("letter", argument)


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
