"""Whatever happens, in whatever order: nothing crashes, nothing is lost, no limit moves by itself.

A case is told event by event by a machine that records what `check_event` lets happen, as an
officer would; after every event the properties are held against the case before it.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from privdesk.errors import Refused
from privdesk.rules.case import OUTLASTING, ROLES, TASKS, Assessment, Case, frozen, thawed
from privdesk.rules.events import (
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    CLOSED,
    COMPLETED,
    COMPLETION_ASKED,
    DECISIONS,
    DELIVERED,
    EVENT_KINDS,
    EXECUTIONS,
    EXTENDED,
    GROUNDS,
    ISSUED,
    MISSING,
    SENT,
    STEPS,
    STRUCK,
    VOIDED,
    WITHDRAWALS,
    Event,
)
from privdesk.rules.possible import check_event
from privdesk.rules.procedure import assess
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.rules.timeline import standing_events
from tests.rules.cases import CALENDAR, RECEIVED, day

TODAY = day(250)
PLACES = [None, "database:1", "database:2", "party:1"]
# What the law lets move a term; each of them may be struck out, or bounce, again.
MOVES = {
    "claim.answer": {COMPLETED, COMPLETION_ASKED},
    "claim.extension": {COMPLETED, COMPLETION_ASKED, EXTENDED, "answered"},
    "inquiry.extension": {EXTENDED, "answered"},
    "claim.legend": {COMPLETED, COMPLETION_ASKED},
    "claim.withdrawal": {COMPLETED, COMPLETION_ASKED, DELIVERED},
}
FIXED = {"inquiry.answer", "claim.completion", "claim.transfer", "processor.update"}


@st.composite
def facts(draw: st.DrawFn) -> dict[str, object]:
    """What an event may tell, sensible or not."""
    return {
        "decision": draw(st.sampled_from([None, *DECISIONS])),
        "ground": draw(st.sampled_from([None, *GROUNDS])),
        "missing": tuple(draw(st.lists(st.sampled_from(sorted(MISSING)), unique=True))),
        "until": draw(st.none() | st.integers(-5, 300).map(day)),
        "reason": draw(st.sampled_from(["", "Falta el archivo"])),
        "place": draw(st.sampled_from(PLACES)),
        "execution": draw(st.sampled_from([None, *EXECUTIONS])),
        "withdrawal": draw(st.sampled_from([None, *WITHDRAWALS])),
    }


def told(event: Event, standing: list[Event]) -> set[str]:
    """What an event is about, for `MOVES`: its kind, its step, and those of what it concerns."""
    found = {event.kind, event.step or ""}
    for other in standing:
        if other.id == event.about:
            found |= {other.kind, other.step or ""}
            found |= told(other, [e for e in standing if e.id < other.id])
    return found


class Story(RuleBasedStateMachine):
    """One case, told event by event."""

    @initialize(
        kind=st.sampled_from(sorted(KINDS)),
        right=st.sampled_from(sorted(RIGHTS)),
        role=st.sampled_from(sorted(ROLES)),
        minor=st.none() | st.booleans(),
        place=st.sampled_from(PLACES),
    )
    def receive(self, kind: str, right: str, role: str, minor: bool | None, place: str) -> None:
        self.case = Case(kind, RECEIVED, (), right=right, role=role, is_minor=minor, place=place)
        self.on = RECEIVED

    def record(self, event: Event) -> None:
        before = assess(self.case, CALENDAR)
        try:
            check_event(self.case, event, TODAY, CALENDAR)
        except Refused:
            return
        if event.kind == CLOSED:
            event = Event(**{**vars(event), "counted": thawed(frozen(before.deadlines))})
        standing = standing_events(self.case.events)
        self.case = Case(**{**vars(self.case), "events": (*self.case.events, event)})
        self.hold(before, assess(self.case, CALENDAR), event, standing)

    def hold(self, before: Assessment, after: Assessment, event: Event, known: list[Event]) -> None:
        """No limit moves that the law does not move; a closed case moves not at all."""
        was = {d.term: (d.due, d.target) for d in before.deadlines if d.due}
        now = {d.term: (d.due, d.target) for d in after.deadlines if d.due}
        about = told(event, [*known, event])
        if before.is_closed and not after.is_closed:
            return  # reopened: what was recorded or struck out meanwhile counts from now on
        for term in was.keys() & now.keys() - {"claim.execution"}:
            if was[term] != now[term]:
                assert term not in FIXED, (term, event)
                assert about & MOVES[term], (term, event)
        if before.is_closed and after.is_closed:
            assert was == now
            assert before.closed_on == after.closed_on

    def next_id(self) -> int:
        return len(self.case.events) + 1

    def about(self, data: st.DataObject, kinds: set[str]) -> int | None:
        known = [e.id for e in standing_events(self.case.events) if e.kind in kinds]
        return data.draw(st.sampled_from(known)) if known else None

    def later(self, days: int) -> date:
        self.on = max(RECEIVED, min(TODAY, self.on + timedelta(days=days)))
        return self.on

    @rule(
        kind=st.sampled_from(
            sorted(set(EVENT_KINDS) - {ISSUED, SENT, DELIVERED, BOUNCED, STRUCK, AREA_REPLIED})
        ),
        days=st.integers(-3, 40),
        more=facts(),
    )
    def something_happens(self, kind: str, days: int, more: dict[str, object]) -> None:
        if kind in (CLOSED, VOIDED) and days > 20:  # not too soon, or nothing else is told
            return
        self.record(Event(self.next_id(), kind, self.later(days), **more))  # type: ignore[arg-type]

    @rule(step=st.sampled_from(sorted(STEPS)), days=st.integers(-3, 40), more=facts())
    def a_letter_is_sent(self, step: str, days: int, more: dict[str, object]) -> None:
        self.record(Event(self.next_id(), SENT, self.later(days), step, **more))  # type: ignore[arg-type]

    @rule(step=st.sampled_from(sorted(STEPS)), days=st.integers(0, 5))
    def a_letter_is_issued(self, step: str, days: int) -> None:
        number = f"C-{self.next_id()}"
        self.record(Event(self.next_id(), ISSUED, self.later(days), step, document=number))

    @precondition(lambda self: any(e.kind == ISSUED for e in self.case.events))
    @rule(data=st.data(), days=st.integers(-3, 10), more=facts())
    def it_is_sent(self, data: st.DataObject, days: int, more: dict[str, object]) -> None:
        letter = data.draw(st.sampled_from([e for e in self.case.events if e.kind == ISSUED]))
        event = Event(
            self.next_id(),
            SENT,
            self.later(days),
            letter.step,
            document=letter.document,
            **more,  # type: ignore[arg-type]
        )
        self.record(event)

    @rule(data=st.data(), days=st.integers(-3, 10), bounced=st.booleans())
    def it_arrives(self, data: st.DataObject, days: int, bounced: bool) -> None:
        about = self.about(data, {SENT})
        kind = BOUNCED if bounced else DELIVERED
        self.record(Event(self.next_id(), kind, self.later(days), about=about))

    @rule(data=st.data(), days=st.integers(0, 10))
    def the_area_replies(self, data: st.DataObject, days: int) -> None:
        asked = [e.id for e in self.case.events if e.kind == SENT and e.step == AREA_ASKED]
        about = data.draw(st.sampled_from(asked)) if asked else None
        self.record(Event(self.next_id(), AREA_REPLIED, self.later(days), about=about))

    @rule(data=st.data())
    def it_is_struck_out(self, data: st.DataObject) -> None:
        about = self.about(data, set(EVENT_KINDS))
        self.record(Event(self.next_id(), STRUCK, self.later(0), about=about))

    @invariant()
    def nothing_is_lost_and_everything_is_said(self) -> None:
        if not hasattr(self, "case"):
            return
        found = assess(self.case, CALENDAR)
        assert found == assess(self.case, CALENDAR)
        assert [e.id for e in self.case.events] == list(range(1, len(self.case.events) + 1))
        known = {e.id for e in self.case.events} | {None}
        for row in found.deadlines:
            assert row.term in TASKS
            assert row.earliest >= RECEIVED or row.term == "backups.gone" or row.internal
            assert row.about in known
            assert row.target is None or row.due is None or row.target <= row.due
        assert {flag.event for flag in found.flags} <= known
        assert found.why
        assert found.main in found.deadlines
        assert {step.about for step in found.next_steps} <= known
        if found.is_closed:
            assert {d.term for d in found.open_deadlines} <= OUTLASTING
        else:
            assert found.next_steps
        if found.answered_on is None and not found.is_closed and found.main.shown:
            assert found.main.met_on is None or found.main.term == "processor.update"

    @invariant()
    def the_order_of_recording_is_kept(self) -> None:
        if hasattr(self, "case"):
            shuffled = Case(**{**vars(self.case), "events": tuple(reversed(self.case.events))})
            assert assess(shuffled, CALENDAR) == assess(self.case, CALENDAR)


TestStory = Story.TestCase
TestStory.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@given(st.sampled_from(sorted(KINDS)), st.lists(facts(), max_size=4))
def test_what_was_frozen_is_read_again(kind: str, told_facts: list[dict[str, object]]) -> None:
    events = tuple(
        Event(n, SENT, day(n), sorted(STEPS)[n % len(STEPS)], **more)  # type: ignore[arg-type]
        for n, more in enumerate(told_facts, 1)
    )
    rows = assess(Case(kind, RECEIVED, events), CALENDAR).deadlines
    plain = [{k: v for k, v in vars(d).items() if k != "how"} for d in rows]
    again = [{k: v for k, v in vars(d).items() if k != "how"} for d in thawed(frozen(rows))]
    assert plain == again
