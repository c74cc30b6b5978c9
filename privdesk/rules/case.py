"""What a case is to the law: its deadlines, its next steps, and what the rules say of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from privdesk.rules.events import Event
from privdesk.rules.terms import Deadline
from privdesk.text import N_

# What is done without a term of the law is the office's own work, dated by the day it arose or
# by the day the office set; the execution of an erasure has the answer's limit.
SENDING = "letter.sending"
AREA_REPLY = "area.reply"
TRANSFER_NOTICE = "transfer.notice"
EXECUTION = "claim.execution"
LEGEND_LIFTING = "legend.lifting"
BACKUPS = "backups.gone"
OTHER_ANSWER = "other.answer"
CLOSING = "case.closing"
WITHDRAWAL = "claim.withdrawal"
UPDATE = "processor.update"

TASKS = {
    "inquiry.answer": N_("Task", "Answer the inquiry"),
    "inquiry.extension": N_("Task", "Answer the extended inquiry"),
    "claim.answer": N_("Task", "Answer the claim"),
    "claim.extension": N_("Task", "Answer the extended claim"),
    "claim.completion": N_("Task", "Check that the claim is complete"),
    "claim.transfer": N_("Task", "Check that we are competent, or transfer"),
    "claim.legend": N_("Task", "Set the legend “claim in process”"),
    WITHDRAWAL: N_("Task", "The person's term to complete; then, withdrawal"),
    UPDATE: N_("Task", "Update the data as the controller reports"),
    OTHER_ANSWER: N_("Task", "Answer that another law applies"),
    SENDING: N_("Task", "Send the letter"),
    AREA_REPLY: N_("Task", "Get the reply of the area"),
    TRANSFER_NOTICE: N_("Task", "Tell the person of the transfer"),
    EXECUTION: N_("Task", "Carry out what was decided"),
    LEGEND_LIFTING: N_("Task", "Lift the legend “claim in process”"),
    BACKUPS: N_("Task", "Check that the backups are gone"),
    CLOSING: N_("Task", "Close the file"),
}

# Work that the office dated itself; the date of all other own work is only the day it arose.
DATED_BY_OFFICE = frozenset({AREA_REPLY, BACKUPS, OTHER_ANSWER})

# What a closing does not end: what was granted is owed until it is done.
OUTLASTING = frozenset({EXECUTION, BACKUPS})

# The organization's role towards the data of a request (Ley 1581 de 2012, art. 3 d and e).
ROLES = {
    "controller": N_("Role", "Controller"),
    "processor": N_("Role", "Processor"),
    "both": N_("Role", "Controller and processor"),
    "neither": N_("Role", "Neither"),
}

SELF = "self"
CAPACITIES = {
    SELF: N_("Capacity", "Data subject"),
    "successor": N_("Capacity", "Successor"),
    "representative": N_("Capacity", "Legal representative"),
    "attorney": N_("Capacity", "Attorney"),
    "for_another": N_("Capacity", "Stipulation for another"),
}


@dataclass(frozen=True)
class Case:
    """A request as the law sees it. `events` in the order in which they were recorded.

    `kind` is the present one of rights.KINDS; `place` the database named in the request, as in
    `Event.place`; `is_minor` is None where it is not known; `capacity_proof` is what proves in
    which capacity the applicant acts, in words.
    """

    kind: str
    received: date
    events: tuple[Event, ...] = ()
    law: str = "co-1581"
    right: str = ""
    role: str = "controller"
    capacity: str = SELF
    capacity_proof: str = ""
    is_minor: bool | None = None
    place: str | None = None


@dataclass(frozen=True)
class CaseDeadline:
    """A term of one case: four possible dates (legal days), when it was met, how it was counted.

    `unsent` is the number of the letter that would meet it, issued and not yet sent; `about` the
    id of the event it follows. One that is not `shown` is no work now: it stands behind another.
    """

    term: str
    due: date | None = None
    target: date | None = None
    promised: date | None = None
    internal: date | None = None
    met_on: date | None = None
    unsent: str | None = None
    about: int | None = None
    shown: bool = True
    how: Deadline | None = None

    @property
    def earliest(self) -> date:
        """The first of its dates; what Hoy orders by."""
        return min(d for d in (self.due, self.target, self.promised, self.internal) if d)

    @property
    def limit(self) -> date | None:
        """The binding date: the law's or the policy's promise, whichever is shorter."""
        return min((d for d in (self.due, self.promised) if d), default=None)

    @property
    def runs_for_person(self) -> bool:
        """Whether it is the person's own term: when it has passed, the office is not late."""
        return self.term == WITHDRAWAL


@dataclass(frozen=True)
class Flag:
    """Something worth knowing about an event of the timeline, or about the case (`event` None)."""

    event: int | None
    text: str


ACKNOWLEDGE = "acknowledge"
ASK_IDENTITY = "ask_identity"
VERIFY_IDENTITY = "verify_identity"
RECORD_COMPLETE = "record_complete"
ASK_COMPLETION = "ask_completion"
SET_LEGEND = "set_legend"
TELL_LEGEND = "tell_legend"
TRANSFER = "transfer"
TELL_TRANSFER = "tell_transfer"
EXTEND = "extend"
DECIDE = "decide"
ANSWER = "answer"
DENY_IDENTITY = "deny_identity"
EXECUTE = "execute"
TELL_CHANGE = "tell_change"
LIFT_LEGEND = "lift_legend"
DECLARE_WITHDRAWAL = "declare_withdrawal"
TELL_WITHDRAWAL = "tell_withdrawal"
OPEN_LINKED = "open_linked"
ASK_AREA = "ask_area"
RECORD_AREA_REPLY = "record_area_reply"
RECORD_SENDING = "record_sending"
CHECK_BACKUPS = "check_backups"
CLOSE = "close"


@dataclass(frozen=True)
class NextStep:
    """What may be done now. `action` is one of the constants above.

    `document` is the letter and `about` the event it concerns; `since` the first day on which it
    may be done, `by` the last one, where there is such a day.
    """

    action: str
    document: str | None = None
    about: int | None = None
    since: date | None = None
    by: date | None = None


@dataclass(frozen=True)
class Assessment:
    """What the rules say of a case; nothing here depends on today but `steps_on`.

    `main` is the deadline to deal with the request: the answer, its extension, or the processor's
    update; `head` the one that stands in its place now. `stage` is one of `stages.STAGES` and `why`
    explains it in a sentence.
    `extension` is the longest extension that may still be announced: its target is the date to
    offer. `person_until` is the end of the person's own two months while a reply is awaited.
    """

    deadlines: tuple[CaseDeadline, ...]
    next_steps: tuple[NextStep, ...]
    flags: tuple[Flag, ...]
    main: CaseDeadline
    stage: str
    why: str
    closed_on: date | None = None
    answered_on: date | None = None
    decision: str | None = None
    is_voided: bool = False
    awaits_person: bool = False
    person_until: date | None = None
    identity_verified: bool = False
    extension: Deadline | None = None

    @property
    def is_closed(self) -> bool:
        return self.closed_on is not None

    @property
    def head(self) -> CaseDeadline:
        """What the head of the case shows: `main`, or the person's two months it stands behind."""
        if self.main.shown:
            return self.main
        return next((d for d in self.deadlines if d.runs_for_person and d.shown), self.main)

    @property
    def open_deadlines(self) -> tuple[CaseDeadline, ...]:
        """Unmet deadlines that are shown, the earliest first.

        Of a closed case only what outlasts the closing remains.
        """
        unmet = [
            d
            for d in self.deadlines
            if d.met_on is None and d.shown and (not self.is_closed or d.term in OUTLASTING)
        ]
        if self.is_voided:
            return ()
        return tuple(sorted(unmet, key=lambda d: (d.earliest, d.term, d.about or 0)))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is worth knowing about the case as a whole."""
        return tuple(f.text for f in self.flags if f.event is None)

    def steps_on(self, today: date) -> tuple[NextStep, ...]:
        """What may be done on that day, what is recommended first.

        All but an extension is still worth doing late; after the limit that moves nothing.
        """
        begun = (s for s in self.next_steps if s.since is None or s.since <= today)
        return tuple(s for s in begun if s.action != EXTEND or s.by is None or today <= s.by)


_DATES = ("due", "target", "promised", "internal", "met_on")


def frozen(deadlines: Iterable[CaseDeadline]) -> list[dict[str, Any]]:
    """The deadlines as a closing event keeps them (`Event.counted`): ISO dates, for JSON."""
    return [
        {"term": d.term}
        | {n: v.isoformat() if (v := getattr(d, n)) else None for n in _DATES}
        | {"unsent": d.unsent, "about": d.about, "shown": d.shown}
        for d in deadlines
    ]


def thawed(kept: Iterable[dict[str, Any]]) -> tuple[CaseDeadline, ...]:
    """The deadlines that `frozen` wrote, without the explanation of their count.

    Privdesk 0.1 wrote neither `about` nor `shown`.
    """

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
            about=d.get("about"),
            shown=d.get("shown", True),
        )
        for d in kept
    )
