"""A request's timeline becomes its deadlines, flags and next steps (Ley 1581 de 2012, arts. 14–15).

State is never typed: it is computed from the receipt, the events, the calendar and the regime.
`deadlines` never depend on today; `next_steps` say what the law expects next.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from privdesk.errors import Refused
from privdesk.rules.calendar import Calendar
from privdesk.rules.rights import CLAIM
from privdesk.rules.terms import Deadline, deadline
from privdesk.text import N_, translate

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


def assess(case: Case, calendar: Calendar) -> Assessment:
    """What the rules say of a case. Raises BadInput for dates outside the calendar's years."""
    standing = _standing(case.events)
    closing = next((e for e in standing if e.kind == CLOSED), None)
    # A closed case stays what it was when it was closed, whatever was struck out since.
    counting = case.events if closing is None else [e for e in case.events if e.id <= closing.id]
    facts = _Facts(case, _standing(counting))
    counted = closing.counted if closing else None
    deadlines = counted if counted is not None else _deadlines(facts, calendar)
    return Assessment(
        deadlines=deadlines,
        next_steps=() if closing else _next_steps(facts),
        flags=(*_flags(facts, deadlines), *_flags_of_course(case.events, standing, closing)),
        closed_on=closing.on if closing else None,
        answered_on=facts.answered.on if facts.answered else None,
        decision=facts.answered.decision if facts.answered else None,
    )


def check_event(case: Case, event: Event, today: date) -> None:
    """Refuse the impossible, in words: before the receipt, in the future, about nothing, twice."""
    if event.on < case.received:
        raise Refused(
            translate(
                "Procedure",
                "It cannot have happened on {day}: the request was received on {received}.",
                day=f"{event.on:%d/%m/%Y}",
                received=f"{case.received:%d/%m/%Y}",
            )
        )
    if event.on > today:
        raise Refused(
            translate(
                "Procedure",
                "{day} has not come yet. Record it when it has happened.",
                day=f"{event.on:%d/%m/%Y}",
            )
        )
    _check_about(_standing(case.events), event)


def _check_about(standing: list[Event], event: Event) -> None:
    known = {e.id: e for e in standing}
    about = known.get(event.about) if event.about is not None else None
    if event.kind == STRUCK and about is None:
        raise Refused(translate("Procedure", "There is no such event to strike out."))
    if event.kind in (DELIVERED, BOUNCED):
        if about is None or about.kind != SENT:
            raise Refused(translate("Procedure", "Say which sending was delivered or bounced."))
        if event.on < about.on:
            raise Refused(
                translate("Procedure", "It cannot have arrived or bounced before it was sent.")
            )
    if event.kind == CLOSED:
        _check_closing(standing, event)
    issued = next((e for e in standing if e.kind == ISSUED and e.document == event.document), None)
    if event.kind == SENT and event.document and issued and event.on < issued.on:
        raise Refused(translate("Procedure", "It cannot have been sent before it was issued."))


def _check_closing(standing: list[Event], event: Event) -> None:
    if any(e.kind == CLOSED for e in standing):
        raise Refused(translate("Procedure", "The request is closed already."))
    answered = _first_sent(standing, ANSWERED)
    if answered is None:
        raise Refused(
            translate(
                "Procedure", "Record the sending of the answer first, then close the request."
            )
        )
    if event.on < answered.on:
        raise Refused(
            translate(
                "Procedure",
                "It cannot have been closed before {day}, when the answer was sent.",
                day=f"{answered.on:%d/%m/%Y}",
            )
        )


def _standing(events: Iterable[Event]) -> list[Event]:
    """The events that no later event strikes out, in the order of recording."""
    listed = sorted(events, key=lambda e: e.id)
    struck = {e.about for e in listed if e.kind == STRUCK}
    return [e for e in listed if e.id not in struck and e.kind != STRUCK]


class _Facts:
    """The standing events of a case, asked the questions that the terms ask."""

    def __init__(self, case: Case, events: list[Event]) -> None:
        self.case = case
        self.events = events
        self.acknowledged = _first_sent(events, ACKNOWLEDGED)
        self.answered = _first_sent(events, ANSWERED)
        self.completed = _first(e for e in events if e.kind == COMPLETED)
        self.legend = _first(e for e in events if e.kind == LEGEND_SET)

    def unsent(self) -> list[Event]:
        """Issued letters whose sending is not recorded, or has bounced."""
        sent = {e.document for e in _sent(self.events)}
        return [e for e in self.events if e.kind == ISSUED and e.document not in sent]


def _first(events: Iterable[Event]) -> Event | None:
    return min(events, key=lambda e: (e.on, e.id), default=None)


def _sent(events: list[Event]) -> list[Event]:
    """The sendings that did not bounce; a bounced one meets nothing."""
    bounced = {e.about for e in events if e.kind == BOUNCED}
    return [e for e in events if e.kind == SENT and e.id not in bounced]


def _first_sent(events: list[Event], step: str) -> Event | None:
    return _first(e for e in _sent(events) if e.step == step)


def _deadlines(facts: _Facts, calendar: Calendar) -> tuple[CaseDeadline, ...]:
    rows = []
    if facts.case.kind == CLAIM:
        rows.extend(_claim_deadlines(facts, calendar))
    else:
        rows.append(_answer(facts, "inquiry.answer", calendar))
    rows.extend(_own_work(facts))
    return tuple(rows)


def _claim_deadlines(facts: _Facts, calendar: Calendar) -> list[CaseDeadline]:
    # Completion and transfer stand until the claim is recorded complete and ours; the legend
    # and the answer imply both.
    implied = [e.on for e in (facts.completed, facts.legend, facts.answered) if e]
    settled = min(implied, default=None)
    legend = facts.legend.on if facts.legend else None
    rows = [
        _counted(facts, "claim.completion", calendar, settled),
        _counted(facts, "claim.transfer", calendar, settled),
    ]
    if legend or not facts.answered:  # the legend stands until the claim is decided, no longer
        rows.append(_counted(facts, "claim.legend", calendar, legend))
    rows.append(_answer(facts, "claim.answer", calendar))
    return rows


def _answer(facts: _Facts, term: str, calendar: Calendar) -> CaseDeadline:
    row = _counted(facts, term, calendar, facts.answered.on if facts.answered else None)
    waiting = [e.document for e in facts.unsent() if e.step == ANSWERED]
    return replace(row, unsent=waiting[-1]) if waiting and not facts.answered else row


def _counted(facts: _Facts, term: str, calendar: Calendar, met: date | None) -> CaseDeadline:
    how = deadline(term, facts.case.received, calendar, facts.case.law)
    return CaseDeadline(term, due=how.due, target=how.target, met_on=met, how=how)


def _own_work(facts: _Facts) -> list[CaseDeadline]:
    rows = [
        CaseDeadline(SENDING, internal=e.on, unsent=e.document)
        for e in facts.unsent()
        if e.step != ANSWERED or facts.answered
    ]
    if facts.answered:
        rows.append(CaseDeadline(CLOSING, internal=facts.answered.on))
    return rows


def _next_steps(facts: _Facts) -> tuple[NextStep, ...]:
    steps = [NextStep(RECORD_SENDING, e.document) for e in facts.unsent()]
    if facts.answered:
        return (*steps, NextStep(CLOSE))
    prepared = {e.step for e in facts.unsent()}
    if not facts.acknowledged and ACKNOWLEDGED not in prepared:
        steps.append(NextStep(ACKNOWLEDGE))
    if facts.case.kind == CLAIM:
        if not facts.completed and not facts.legend:
            steps.append(NextStep(RECORD_COMPLETE))
        if not facts.legend:
            steps.append(NextStep(SET_LEGEND))
    if ANSWERED not in prepared:
        steps.append(NextStep(ANSWER))
    return tuple(steps)


def _flags(facts: _Facts, deadlines: tuple[CaseDeadline, ...]) -> list[Flag]:
    """What is worth knowing about when the answer and the legend came."""
    by_term = {d.term: d for d in deadlines}
    flags = []
    for event, terms in (
        (facts.answered, ("inquiry.answer", "claim.answer")),
        (facts.legend, ("claim.legend",)),
    ):
        for term in terms:
            if event and (row := by_term.get(term)):
                flags.extend(_lateness(event, row))
    if facts.answered and not facts.answered.decision:
        unknown = translate("Procedure", "What was decided is not recorded.")
        flags.append(Flag(facts.answered.id, unknown))
    if facts.case.kind == CLAIM and facts.answered and not facts.legend:
        flags.append(
            Flag(None, translate("Procedure", "The legend “claim in process” was never recorded."))
        )
    return flags


def _flags_of_course(
    events: Iterable[Event], standing: list[Event], closing: Event | None
) -> list[Flag]:
    """What is worth knowing about the order of things: what bounced, what came after closing."""
    bounced = translate("Procedure", "It bounced: it meets no term.")
    flags = [Flag(e.about, bounced) for e in standing if e.kind == BOUNCED and e.about is not None]
    if closing is None:
        return flags
    late = translate("Procedure", "Recorded after closing: it moves no term.")
    flags.extend(Flag(e.id, late) for e in standing if e.id > closing.id)
    struck = translate(
        "Procedure", "Struck out after closing: the file stays as it was when it was closed."
    )
    flags.extend(
        Flag(e.about, struck)
        for e in events
        if e.kind == STRUCK and e.id > closing.id and e.about is not None and e.about < closing.id
    )
    return flags


def _lateness(event: Event, row: CaseDeadline) -> list[Flag]:
    if row.due and event.on > row.due:
        return [
            Flag(
                event.id,
                translate("Procedure", "Late: the limit was {day}.", day=f"{row.due:%d/%m/%Y}"),
            )
        ]
    # A closure of the office pulls the target; an act after it is no late act by any reading.
    strict = row.how.strict if row.how else row.target
    if strict and event.on > strict:
        return [
            Flag(
                event.id,
                translate(
                    "Procedure",
                    "After {day}, the last day by the stricter reading; within the limit.",
                    day=f"{strict:%d/%m/%Y}",
                ),
            )
        ]
    return []


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
