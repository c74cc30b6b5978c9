"""What is worth knowing of a case: what came late, bounced, or after the closing."""

from __future__ import annotations

from collections.abc import Iterable

from privdesk.rules.case import (
    CaseDeadline,
    Flag,
)
from privdesk.rules.events import (
    BOUNCED,
    STRUCK,
    Event,
)
from privdesk.rules.rights import CLAIM
from privdesk.rules.timeline import Facts
from privdesk.text import translate


def flags_of_acts(facts: Facts, deadlines: tuple[CaseDeadline, ...]) -> list[Flag]:
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


def flags_of_course(
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
