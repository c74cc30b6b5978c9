"""What a case is to the law: its events, its deadlines, and what the rules say of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from privdesk.rules.terms import Deadline
from privdesk.text import N_

ACKNOWLEDGED = "acknowledged"
ANSWERED = "answered"
STEPS = {
    ACKNOWLEDGED: N_("Step", "Acknowledgement of receipt"),
    ANSWERED: N_("Step", "Answer"),
}

COMPLETED = "completed"
LEGEND_SET = "legend_set"
ISSUED = "issued"
SENT = "sent"
DELIVERED = "delivered"
BOUNCED = "bounced"
CLOSED = "closed"
STRUCK = "struck"
NOTE = "note"
EVENT_KINDS = {
    COMPLETED: N_("EventKind", "Claim found complete and ours"),
    LEGEND_SET: N_("EventKind", "Legend “claim in process” set"),
    ISSUED: N_("EventKind", "Letter issued"),
    SENT: N_("EventKind", "Sent"),
    DELIVERED: N_("EventKind", "Delivered"),
    BOUNCED: N_("EventKind", "Bounced"),
    CLOSED: N_("EventKind", "Closed"),
    STRUCK: N_("EventKind", "Struck out"),
    NOTE: N_("EventKind", "Note"),
}

DECISIONS = {
    "granted": N_("Decision", "Granted"),
    "partly": N_("Decision", "Granted in part"),
    "denied": N_("Decision", "Denied"),
}

# A letter that was issued and not sent, and a case that was answered and not closed, have no
# term of the law: they are the office's own work, dated by the day they arose.
SENDING = "letter.sending"
CLOSING = "case.closing"

TASKS = {
    "inquiry.answer": N_("Task", "Answer the inquiry"),
    "claim.answer": N_("Task", "Answer the claim"),
    "claim.completion": N_("Task", "Check that the claim is complete"),
    "claim.transfer": N_("Task", "Check that we are competent, or transfer"),
    "claim.legend": N_("Task", "Set the legend “claim in process”"),
    SENDING: N_("Task", "Send the letter"),
    CLOSING: N_("Task", "Close the file"),
}


@dataclass(frozen=True)
class Event:
    """One recorded fact. `on` is its legal day; `about` the id of the event it concerns."""

    id: int
    kind: str
    on: date
    step: str | None = None
    about: int | None = None
    document: str | None = None  # number of the letter
    decision: str | None = None
    counted: tuple[CaseDeadline, ...] | None = None  # on a closing event


@dataclass(frozen=True)
class Case:
    """A request as the law sees it. `events` in the order in which they were recorded."""

    kind: str  # rights.INQUIRY or rights.CLAIM
    received: date
    events: tuple[Event, ...] = ()
    law: str = "co-1581"


@dataclass(frozen=True)
class CaseDeadline:
    """A term of one case: four possible dates (legal days), when it was met, how it was counted.

    `unsent` is the number of the letter that would meet it, issued and not yet sent.
    """

    term: str
    due: date | None = None
    target: date | None = None
    promised: date | None = None
    internal: date | None = None
    met_on: date | None = None
    unsent: str | None = None
    how: Deadline | None = None

    @property
    def earliest(self) -> date:
        """The first of its dates; what Hoy orders by."""
        return min(d for d in (self.due, self.target, self.promised, self.internal) if d)

    @property
    def limit(self) -> date | None:
        """The binding date: the law's or the policy's promise, whichever is shorter."""
        return min((d for d in (self.due, self.promised) if d), default=None)


@dataclass(frozen=True)
class Flag:
    """Something worth knowing about an event of the timeline, or about the case (`event` None)."""

    event: int | None
    text: str


@dataclass(frozen=True)
class NextStep:
    """What may be done now. `action` is one of the constants below; the first is recommended."""

    action: str
    document: str | None = None


ACKNOWLEDGE = "acknowledge"
RECORD_COMPLETE = "record_complete"
SET_LEGEND = "set_legend"
ANSWER = "answer"
RECORD_SENDING = "record_sending"
CLOSE = "close"


@dataclass(frozen=True)
class Assessment:
    """What the rules say of a case."""

    deadlines: tuple[CaseDeadline, ...]
    next_steps: tuple[NextStep, ...]
    flags: tuple[Flag, ...]
    closed_on: date | None
    answered_on: date | None
    decision: str | None

    @property
    def is_closed(self) -> bool:
        return self.closed_on is not None

    @property
    def open_deadlines(self) -> tuple[CaseDeadline, ...]:
        """Unmet deadlines of an open case, the earliest first."""
        if self.is_closed:
            return ()
        unmet = [d for d in self.deadlines if d.met_on is None]
        return tuple(sorted(unmet, key=lambda d: (d.earliest, d.term)))


def frozen(deadlines: Iterable[CaseDeadline]) -> list[dict[str, str | None]]:
    """The deadlines as a closing event keeps them (`Event.counted`): ISO dates, for JSON."""
    names = ("due", "target", "promised", "internal", "met_on")
    return [
        {"term": d.term}
        | {n: v.isoformat() if (v := getattr(d, n)) else None for n in names}
        | {"unsent": d.unsent}
        for d in deadlines
    ]


def thawed(kept: Iterable[dict[str, str | None]]) -> tuple[CaseDeadline, ...]:
    """The deadlines that `frozen` wrote, without the explanation of their count."""

    def day(value: str | None) -> date | None:
        return date.fromisoformat(value) if value else None

    return tuple(
        CaseDeadline(
            term=str(d["term"]),
            due=day(d["due"]),
            target=day(d["target"]),
            promised=day(d["promised"]),
            internal=day(d["internal"]),
            met_on=day(d["met_on"]),
            unsent=d["unsent"],
        )
        for d in kept
    )
