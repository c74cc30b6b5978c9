"""How each step of a request is offered: its button, its icon, its name and why it is asked."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.rules.case import (
    ACKNOWLEDGE,
    ANSWER,
    ASK_AREA,
    ASK_COMPLETION,
    ASK_IDENTITY,
    CHECK_BACKUPS,
    CLOSE,
    DECIDE,
    DECLARE_WITHDRAWAL,
    DENY_IDENTITY,
    EXECUTE,
    EXTEND,
    LIFT_LEGEND,
    OPEN_LINKED,
    RECORD_AREA_REPLY,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SET_LEGEND,
    TELL_CHANGE,
    TELL_LEGEND,
    TELL_TRANSFER,
    TELL_WITHDRAWAL,
    TRANSFER,
    VERIFY_IDENTITY,
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
from privdesk.text import N_, Message


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
