"""What is worth knowing of a case: what came late, has no effect, bounced, or is still missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privdesk.rules.case import (
    EXECUTION,
    LEGEND_LIFTING,
    SELF,
    TRANSFER_NOTICE,
    UPDATE,
    CaseDeadline,
    Flag,
)
from privdesk.rules.course import Course
from privdesk.rules.effects import (
    flags_of_completion,
    flags_of_extension,
    flags_of_late_end,
    flags_of_transfer,
    flags_of_withdrawal,
)
from privdesk.rules.events import (
    ARCHIVED,
    BOUNCED,
    CLOSED,
    COMPLAINED,
    EXECUTED,
    GROUNDS,
    IDENTITY_NOT_PROVEN,
    LEGAL_DUTY,
    LEGEND_LIFTED,
    STRUCK,
    Event,
)
from privdesk.rules.rights import ASKS_ERASURE, CLAIM, INQUIRY, NOVELTY
from privdesk.text import say, short_date, translate


def flags_of(
    course: Course,
    rows: tuple[CaseDeadline, ...],
    events: Iterable[Event],
    standing: list[Event],
    closing: Event | None,
) -> tuple[Flag, ...]:
    """Every remark, in the order in which an officer would make them."""
    found = [
        *_of_lateness(course, rows),
        *flags_of_completion(course),
        *flags_of_extension(course),
        *flags_of_transfer(course),
        *flags_of_withdrawal(course),
        *flags_of_late_end(course),
        *_of_the_decision(course),
        *_of_identity(course),
        *_of_the_legend(course),
        *_of_the_execution(course),
        *_of_the_complaint(course, rows),
        *_of_who_asks(course),
        *_of_neither(course),
        *_of_order(events, standing, closing),
    ]
    if closing is not None and closing.kind == CLOSED:
        found.extend(_left_undone(course, rows, closing))
    return tuple(dict.fromkeys(found))


def _of_lateness(course: Course, rows: tuple[CaseDeadline, ...]) -> Iterator[Flag]:
    facts = course.facts
    by_term = {r.term: r for r in rows}
    asked = course.completion.asked if course.completion else None
    acts = (
        (facts.answered, ("inquiry.answer", "claim.answer")),
        (facts.answered, ("inquiry.extension", "claim.extension")),
        (facts.legend, ("claim.legend",)),
        (asked, ("claim.completion",)),
        (course.transferred, ("claim.transfer",)),
        (course.extension, ("inquiry.answer", "claim.answer")),
    )
    for event, terms in acts:
        for term in terms:
            row = by_term.get(term)
            # An extended answer is held against its extension; the extension against the answer.
            replaced = event is facts.answered and course.extended and term.endswith(".answer")
            if event and row and not replaced:
                yield from _lateness(event, row)
    for term in (EXECUTION, UPDATE):
        row = by_term.get(term)
        if row and row.due and row.met_on and (term == UPDATE or row.met_on > row.due):
            last = next(e for e in reversed(facts.all(EXECUTED)) if e.on == row.met_on)
            yield from _lateness(last, row)


def _lateness(event: Event, row: CaseDeadline) -> Iterator[Flag]:
    # A closure of the office pulls the target; an act after it is no late act by any reading.
    strict = row.how.strict if row.how else row.target
    if row.due and event.on > row.due:
        limit = translate("Procedure", "Late: the limit was {day}.", day=short_date(row.due))
        yield Flag(event.id, limit)
    elif strict and event.on > strict:
        yield Flag(
            event.id,
            translate(
                "Procedure",
                "After {day}, the last day by the stricter reading; within the limit.",
                day=short_date(strict),
            ),
        )


def _of_the_decision(course: Course) -> Iterator[Flag]:
    facts = course.facts
    answered, decided = facts.answered, facts.decided
    if answered and not facts.decision and course.case.kind in (CLAIM, INQUIRY):
        yield Flag(answered.id, translate("Procedure", "What was decided is not recorded."))
    if answered and decided and answered.decision and answered.decision != decided.decision:
        words = translate("Procedure", "The answer says otherwise than what was decided.")
        yield Flag(answered.id, words)
    for event in (decided, answered):
        if event and event.decision == "denied":
            yield from _of_the_ground(course, event)


def _of_the_ground(course: Course, event: Event) -> Iterator[Flag]:
    decided = course.facts.decided
    ground = event.ground or (decided.ground if decided else None)
    reason = event.reason or (decided.reason if decided else "")
    if not ground:
        yield Flag(event.id, translate("Procedure", "Denied without a ground from the list."))
    elif ground == LEGAL_DUTY and not reason.strip():
        words = translate("Procedure", "A legal duty is the ground: cite the norm that sets it.")
        yield Flag(event.id, words)
    elif not reason.strip():
        words = translate(
            "Procedure", "Denied without reasons; the ground is: {ground}.", ground=_ground(ground)
        )
        yield Flag(event.id, words)
    if ground == IDENTITY_NOT_PROVEN and course.facts.identity_asked is None:
        words = translate("Procedure", "Denied for identity, but its proof was never asked for.")
        yield Flag(event.id, words)


def _ground(ground: str) -> str:
    return say(GROUNDS[ground]) if ground in GROUNDS else ground


def _of_identity(course: Course) -> Iterator[Flag]:
    facts = course.facts
    answered, proven = facts.answered, facts.identity
    if course.case.kind != INQUIRY or answered is None or facts.decision == "denied":
        return
    if proven is None or proven.on > answered.on:
        words = translate(
            "Procedure",
            "Sent while identity was not verified: data may be given only to who is entitled "
            "(art. 13).",
        )
        yield Flag(answered.id, words)


def _of_the_legend(course: Course) -> Iterator[Flag]:
    facts = course.facts
    if course.case.kind == CLAIM and facts.answered and not facts.legend:
        words = translate("Procedure", "The legend “claim in process” was never recorded.")
        yield Flag(None, words)
    decided = [e.on for e in (facts.answered, facts.decided, course.ended) if e]
    for lifted in facts.all(LEGEND_LIFTED):
        if not decided or lifted.on < min(decided):
            words = translate("Procedure", "Lifted before the claim was decided (art. 15.2).")
            yield Flag(lifted.id, words)


def _of_the_execution(course: Course) -> Iterator[Flag]:
    if course.case.right not in ASKS_ERASURE:
        return
    for event in course.facts.all(EXECUTED):
        if event.execution == ARCHIVED:
            words = translate("Procedure", "To archive data is not to erase them.")
            yield Flag(event.id, words)


def _of_the_complaint(course: Course, rows: tuple[CaseDeadline, ...]) -> Iterator[Flag]:
    settled = course.settled
    limits = [r.due for r in rows if r.due and r.term.endswith((".answer", ".extension"))]
    for event in course.facts.all(COMPLAINED):
        answered = settled is not None and settled.on <= event.on
        if not answered and limits and event.on <= max(limits):
            words = translate(
                "Procedure",
                "Before the answer and before its limit: the SIC hears it once the claim before "
                "the controller is exhausted (art. 16).",
            )
            yield Flag(event.id, words)


def _of_who_asks(course: Course) -> Iterator[Flag]:
    case = course.case
    if case.is_minor and case.capacity == SELF:
        words = translate(
            "Procedure", "The data subject is under 18: a representative acts for them."
        )
        yield Flag(None, words)
    if case.capacity != SELF and not case.capacity_proof.strip():
        words = translate(
            "Procedure",
            "What proves the applicant's capacity is not recorded (Decreto 1074, 2.2.2.25.4.1).",
        )
        yield Flag(None, words)
    if case.role == "processor" and case.kind in (CLAIM, INQUIRY):
        words = translate(
            "Procedure", "As processor you handle it yourself (art. 18 e) and tell the controller."
        )
        yield Flag(None, words)


def _of_neither(course: Course) -> Iterator[Flag]:
    if course.case.role != "neither" or course.settled:
        return
    if course.case.kind == CLAIM:
        words = translate(
            "Procedure",
            "Neither controller nor processor: transfer it within two business days and tell the "
            "person (art. 15.1).",
        )
        yield Flag(None, words)
    elif course.case.kind == INQUIRY:
        words = translate(
            "Procedure",
            "Neither controller nor processor: an inquiry is not transferred; answer so within "
            "its term.",
        )
        yield Flag(None, words)


def _of_order(
    events: Iterable[Event], standing: list[Event], closing: Event | None
) -> Iterator[Flag]:
    bounced = translate("Procedure", "It bounced: it meets no term.")
    early = translate("Procedure", "It was written down before that day came: check the date.")
    yield from (Flag(e.id, early) for e in standing if e.recorded and e.on > e.recorded)
    for event in standing:
        if event.kind == BOUNCED and event.about is not None:
            yield Flag(event.about, bounced)
    if closing is None:
        return
    late = translate("Procedure", "Recorded after closing: it moves no term.")
    after = (e for e in standing if e.id > closing.id and e.kind != EXECUTED)
    yield from (Flag(e.id, late) for e in after)
    struck = translate(
        "Procedure", "Struck out after closing: the file stays as it was when it was closed."
    )
    for event in sorted(events, key=lambda e: e.id):
        if event.kind == STRUCK and event.id > closing.id > (event.about or closing.id):
            yield Flag(event.about, struck)


def _left_undone(course: Course, rows: tuple[CaseDeadline, ...], closing: Event) -> Iterator[Flag]:
    undone = {r.term for r in rows if r.met_on is None}
    if EXECUTION in undone:
        words = translate("Procedure", "Closed while what was granted was not carried out.")
        yield Flag(closing.id, words)
    if LEGEND_LIFTING in undone:
        words = translate("Procedure", "Closed while the legend was not lifted.")
        yield Flag(closing.id, words)
    if TRANSFER_NOTICE in undone:
        words = translate("Procedure", "Closed while the person was not told of the transfer.")
        yield Flag(closing.id, words)
    if course.facts.answer_tried() and course.settled is None:
        words = translate("Procedure", "Closed although the answer never reached the person.")
        yield Flag(closing.id, words)
    elif course.settled is None and course.case.kind != NOVELTY:
        words = translate("Procedure", "Closed without an answer, withdrawal or transfer in force.")
        yield Flag(closing.id, words)
