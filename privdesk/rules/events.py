"""What can happen to a request: the kinds of its events and what each of them tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from privdesk.text import N_

if TYPE_CHECKING:
    from privdesk.rules.case import CaseDeadline

# What a letter is for. Its sending, not its issue, is what meets or moves a term.
ACKNOWLEDGED = "acknowledged"
IDENTITY_ASKED = "identity_asked"
COMPLETION_ASKED = "completion_asked"
EXTENDED = "extended"
TRANSFERRED = "transferred"
TRANSFER_TOLD = "transfer_told"
LEGEND_CERTIFIED = "legend_certified"
LEGEND_TOLD = "legend_told"
ANSWERED = "answered"
WITHDRAWAL_TOLD = "withdrawal_told"
CHANGE_TOLD = "change_told"
AREA_ASKED = "area_asked"
STEPS = {
    ACKNOWLEDGED: N_("Step", "Acknowledgement of receipt"),
    IDENTITY_ASKED: N_("Step", "Request to prove identity"),
    COMPLETION_ASKED: N_("Step", "Request to complete the claim"),
    EXTENDED: N_("Step", "Extension"),
    TRANSFERRED: N_("Step", "Transfer to who is competent"),
    TRANSFER_TOLD: N_("Step", "Notice of the transfer to the person"),
    LEGEND_CERTIFIED: N_("Step", "Record of the legend"),
    LEGEND_TOLD: N_("Step", "Notice of the legend to a third party"),
    ANSWERED: N_("Step", "Answer"),
    WITHDRAWAL_TOLD: N_("Step", "Notice of the withdrawal"),
    CHANGE_TOLD: N_("Step", "Notice of the change to a third party"),
    AREA_ASKED: N_("Step", "Internal request to an area"),
}
# Who a letter goes to; the record of the legend stays in the file.
TO_PARTY = frozenset({TRANSFERRED, LEGEND_TOLD, CHANGE_TOLD})
TO_AREA = frozenset({AREA_ASKED})
KEPT = frozenset({LEGEND_CERTIFIED})
TO_PERSON = frozenset(STEPS) - TO_PARTY - TO_AREA - KEPT
# What a letter says that the law counts by or that is decided before it is issued, by the fields of
# its event: kept with its issue, and again with its sending.
LETTER_FACTS = (
    "missing",
    "until",
    "reason",
    "ground",
    "decision",
    "party_id",
    "database_id",
    "area",
)

IDENTITY_VERIFIED = "identity_verified"
COMPLETED = "completed"
REPLY_INCOMPLETE = "reply_incomplete"
LEGEND_SET = "legend_set"
LEGEND_LIFTED = "legend_lifted"
DECIDED = "decided"
EXECUTED = "executed"
WITHDRAWN = "withdrawn"
RECLASSIFIED = "reclassified"
AREA_REPLIED = "area_replied"
COMPLAINED = "complained"
ISSUED = "issued"
SENT = "sent"
DELIVERED = "delivered"
BOUNCED = "bounced"
CLOSED = "closed"
VOIDED = "voided"
STRUCK = "struck"
NOTE = "note"
EVENT_KINDS = {
    IDENTITY_VERIFIED: N_("EventKind", "Identity verified"),
    COMPLETED: N_("EventKind", "Claim found complete and ours"),
    REPLY_INCOMPLETE: N_("EventKind", "Reply received, still incomplete"),
    LEGEND_SET: N_("EventKind", "Legend “claim in process” set"),
    LEGEND_LIFTED: N_("EventKind", "Legend “claim in process” lifted"),
    DECIDED: N_("EventKind", "Decision taken"),
    EXECUTED: N_("EventKind", "Execution"),
    WITHDRAWN: N_("EventKind", "Withdrawal"),
    RECLASSIFIED: N_("EventKind", "Reclassified"),
    AREA_REPLIED: N_("EventKind", "Reply of the area"),
    COMPLAINED: N_("EventKind", "Complaint to the SIC"),
    ISSUED: N_("EventKind", "Letter issued"),
    SENT: N_("EventKind", "Sent"),
    DELIVERED: N_("EventKind", "Delivered"),
    BOUNCED: N_("EventKind", "Bounced"),
    CLOSED: N_("EventKind", "Closed"),
    VOIDED: N_("EventKind", "Annulled: recorded by mistake"),
    STRUCK: N_("EventKind", "Struck out"),
    NOTE: N_("EventKind", "Note"),
}

DECISIONS = {
    "granted": N_("Decision", "Granted"),
    "partly": N_("Decision", "Granted in part"),
    "denied": N_("Decision", "Denied"),
}

# What a claim must hold (Ley 1581 de 2012, art. 15, num. 1); only these stop the answer's term.
MISSING = {
    "identification": N_("Missing", "Identification of the data subject"),
    "facts": N_("Missing", "Description of the facts"),
    "address": N_("Missing", "Address"),
    "documents": N_("Missing", "Documents to be relied on"),
    "other": N_("Missing", "Something else, not of art. 15"),
}
ASKED_BY_ARTICLE_15 = frozenset(MISSING) - {"other"}

LEGAL_DUTY = "legal_duty"
IDENTITY_NOT_PROVEN = "identity_not_proven"
CONTRACTUAL_DUTY = "contractual_duty"
DATA_CORRECT = "data_correct"
PUBLIC_DATA = "public_data"
GROUNDS = {
    LEGAL_DUTY: N_("Ground", "Legal duty to keep the data"),
    CONTRACTUAL_DUTY: N_("Ground", "Contractual duty to keep the data"),
    IDENTITY_NOT_PROVEN: N_("Ground", "Identity or standing not proven"),
    "not_responsible": N_("Ground", "We are not responsible"),
    DATA_CORRECT: N_("Ground", "The data are correct"),
    PUBLIC_DATA: N_("Ground", "Public data, or no authorization needed (art. 10)"),
    "no_data": N_("Ground", "There are no data"),
}

FOUND = "found"
NOT_FOUND = "not_found"
ARCHIVED = "archived"
EXECUTIONS = {
    FOUND: N_("Execution", "Searched: data found"),
    NOT_FOUND: N_("Execution", "Searched: nothing found"),
    "updated": N_("Execution", "Updated"),
    "rectified": N_("Execution", "Rectified"),
    "erased": N_("Execution", "Erased"),
    "anonymized": N_("Execution", "Anonymized"),
    "stopped": N_("Execution", "Use stopped"),
    ARCHIVED: N_("Execution", "Archived"),
    "done": N_("Execution", "Done"),
}

SILENT = "silent"
EXPRESS = "express"
WITHDRAWALS = {
    SILENT: N_("Withdrawal", "By silence: two months without a reply"),
    EXPRESS: N_("Withdrawal", "Express: the person withdrew"),
}


@dataclass(frozen=True)
class Event:
    """One recorded fact. `on` is its legal day; `about` the id of the event it concerns.

    `place` names where it happened: `database:3` or `party:5`, None for the case as a whole.
    `recorded` is the legal day it was written down; `missing` are keys of `MISSING`; `until` is
    the day announced, asked for, or until which backups hold the data; `reason` the reasons given,
    in the officer's words.
    """

    id: int
    kind: str
    on: date
    step: str | None = None
    about: int | None = None
    document: str | None = None  # number of the letter
    decision: str | None = None
    ground: str | None = None
    missing: tuple[str, ...] = ()
    until: date | None = None
    reason: str = ""
    place: str | None = None
    execution: str | None = None
    withdrawal: str | None = None
    recorded: date | None = None
    counted: tuple[CaseDeadline, ...] | None = None  # on a closing event


def done_by(right: str) -> frozenset[str]:
    """The executions that carry out a right; to archive data erases none of them.

    Decreto 1074 de 2015, art. 2.2.2.25.2.6: what was granted must be eliminated in time.
    """
    if right == "erase":
        return frozenset({"erased", "anonymized", "done"})
    if right == "revoke":
        return frozenset({"stopped", "erased", "anonymized", "done"})
    return frozenset(EXECUTIONS) - {FOUND, NOT_FOUND, ARCHIVED}
