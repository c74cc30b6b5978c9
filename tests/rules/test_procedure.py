"""The procedure over a request's timeline: deadlines, steps and flags, by tables and properties."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import (
    ACKNOWLEDGE,
    ANSWER,
    CLOSE,
    CLOSING,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SENDING,
    SET_LEGEND,
    Case,
    CaseDeadline,
    frozen,
    thawed,
)
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    BOUNCED,
    CLOSED,
    COMPLETED,
    DELIVERED,
    EVENT_KINDS,
    ISSUED,
    LEGEND_SET,
    SENT,
    STEPS,
    STRUCK,
    Event,
)
from privdesk.rules.procedure import assess
from privdesk.rules.rights import CLAIM, INQUIRY
from tests.rules.cases import RECEIVED, day, events

CALENDAR = Calendar()


def rows(case: Case) -> dict[str, CaseDeadline]:
    return {d.term: d for d in assess(case, CALENDAR).deadlines}


def test_an_inquiry_has_one_term_with_both_readings() -> None:
    found = rows(Case(INQUIRY, RECEIVED))
    assert list(found) == ["inquiry.answer"]
    assert found["inquiry.answer"].due == date(2026, 12, 4)
    assert found["inquiry.answer"].target == date(2026, 12, 3)
    assert found["inquiry.answer"].met_on is None


def test_a_claim_has_all_its_terms_from_the_receipt() -> None:
    found = {term: (d.due, d.target) for term, d in rows(Case(CLAIM, RECEIVED)).items()}
    assert found == {
        "claim.completion": (date(2026, 11, 27), date(2026, 11, 25)),
        "claim.transfer": (date(2026, 11, 24), date(2026, 11, 24)),
        "claim.legend": (date(2026, 11, 24), date(2026, 11, 24)),
        "claim.answer": (date(2026, 12, 14), date(2026, 12, 14)),
    }


@pytest.mark.parametrize(
    ("facts", "met"),
    [
        ([(ISSUED, 3, {"step": ANSWERED, "document": "C-1"})], None),
        ([(SENT, 3, {"step": ACKNOWLEDGED})], None),
        ([(SENT, 3, {"step": ANSWERED})], day(3)),
        ([(SENT, 3, {"step": ANSWERED}), (DELIVERED, 4, {"about": 1})], day(3)),
        ([(SENT, 3, {"step": ANSWERED}), (BOUNCED, 4, {"about": 1})], None),
        (
            [
                (SENT, 3, {"step": ANSWERED}),
                (BOUNCED, 4, {"about": 1}),
                (SENT, 6, {"step": ANSWERED}),
            ],
            day(6),
        ),
        ([(SENT, 3, {"step": ANSWERED}), (STRUCK, 5, {"about": 1})], None),
        (
            [
                (SENT, 3, {"step": ANSWERED}),
                (BOUNCED, 4, {"about": 1}),
                (STRUCK, 5, {"about": 2}),
            ],
            day(3),
        ),
        ([(SENT, 5, {"step": ANSWERED}), (SENT, 3, {"step": ANSWERED})], day(3)),
    ],
)
def test_a_term_is_met_by_the_first_sending_that_did_not_bounce(
    facts: list[tuple[object, ...]], met: date | None
) -> None:
    assert rows(Case(INQUIRY, RECEIVED, events(*facts)))["inquiry.answer"].met_on == met


def test_issuing_is_not_sending() -> None:
    letter = {"step": ANSWERED, "document": "C-2026-0001"}
    row = rows(Case(INQUIRY, RECEIVED, events((ISSUED, 2, letter))))["inquiry.answer"]
    assert (row.met_on, row.unsent) == (None, "C-2026-0001")
    sent = events((ISSUED, 2, letter), (SENT, 3, letter))
    row = rows(Case(INQUIRY, RECEIVED, sent))["inquiry.answer"]
    assert (row.met_on, row.unsent) == (day(3), None)


def test_an_acknowledgement_issued_and_not_sent_is_the_offices_own_work() -> None:
    letter = {"step": ACKNOWLEDGED, "document": "C-2026-0001"}
    found = rows(Case(INQUIRY, RECEIVED, events((ISSUED, 1, letter))))
    assert found[SENDING].internal == day(1)
    assert found[SENDING].due is None
    assert found[SENDING].limit is None
    assert SENDING not in rows(
        Case(INQUIRY, RECEIVED, events((ISSUED, 1, letter), (SENT, 1, letter)))
    )


def test_an_answer_whose_decision_is_not_known_is_kept_and_flagged() -> None:
    answered = events((LEGEND_SET, 1), (SENT, 2, {"step": ANSWERED}))
    assessed = assess(Case(CLAIM, RECEIVED, answered), CALENDAR)
    assert (assessed.answered_on, assessed.decision) == (day(2), None)
    assert [f.event for f in assessed.flags] == [2]


@pytest.mark.parametrize("settling", [(COMPLETED, 1), (LEGEND_SET, 1)])
def test_completeness_settles_completion_and_transfer(settling: tuple[object, ...]) -> None:
    found = rows(Case(CLAIM, RECEIVED, events(settling)))
    assert found["claim.completion"].met_on == day(1)
    assert found["claim.transfer"].met_on == day(1)
    assert found["claim.answer"].met_on is None


def test_the_legend_stands_until_the_claim_is_decided() -> None:
    answered = events((SENT, 5, {"step": ANSWERED, "decision": "denied"}))
    assert "claim.legend" not in rows(Case(CLAIM, RECEIVED, answered))
    flags = assess(Case(CLAIM, RECEIVED, answered), CALENDAR).flags
    assert [f.event for f in flags] == [None]
    late = events((LEGEND_SET, 10, {}))
    assessed = assess(Case(CLAIM, RECEIVED, late), CALENDAR)
    assert [f.event for f in assessed.flags] == [1]
    assert "24/11/2026" in assessed.flags[0].text


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 12, 3), None),
        (date(2026, 12, 4), "03/12/2026"),
        (date(2026, 12, 7), "04/12/2026"),
    ],
)
def test_an_answer_is_flagged_by_the_reading_it_misses(on: date, words: str | None) -> None:
    sent = (Event(1, SENT, on, step=ANSWERED, decision="granted"),)
    flags = assess(Case(INQUIRY, RECEIVED, sent), CALENDAR).flags
    assert [words in f.text for f in flags if words] == ([True] if words else [])
    assert bool(flags) == bool(words)


def test_a_closure_pulls_the_target_and_makes_no_act_late() -> None:
    from privdesk.rules.calendar import Closure

    closed = Calendar(closures=[Closure(date(2026, 12, 1), date(2026, 12, 4), "Inventario")])
    sent = (Event(1, SENT, date(2026, 12, 3), step=ANSWERED, decision="granted"),)
    assessed = assess(Case(INQUIRY, RECEIVED, sent), closed)
    assert assessed.deadlines[0].due == date(2026, 12, 4)
    assert assessed.deadlines[0].target == date(2026, 11, 30)
    assert assessed.flags == ()


@pytest.mark.parametrize(
    ("kind", "facts", "actions"),
    [
        (INQUIRY, [], [ACKNOWLEDGE, ANSWER]),
        (INQUIRY, [(SENT, 0, {"step": ACKNOWLEDGED})], [ANSWER]),
        (
            INQUIRY,
            [(ISSUED, 0, {"step": ACKNOWLEDGED, "document": "C-1"})],
            [RECORD_SENDING, ANSWER],
        ),
        (CLAIM, [], [ACKNOWLEDGE, RECORD_COMPLETE, SET_LEGEND, ANSWER]),
        (CLAIM, [(COMPLETED, 0)], [ACKNOWLEDGE, SET_LEGEND, ANSWER]),
        (CLAIM, [(LEGEND_SET, 0)], [ACKNOWLEDGE, ANSWER]),
        (CLAIM, [(SENT, 0, {"step": ANSWERED})], [CLOSE]),
        (CLAIM, [(SENT, 0, {"step": ANSWERED}), (CLOSED, 1)], []),
        (
            INQUIRY,
            [
                (ISSUED, 0, {"step": ANSWERED, "document": "C-1"}),
                (SENT, 0, {"step": ANSWERED, "document": "C-1"}),
                (BOUNCED, 1, {"about": 2}),
            ],
            [RECORD_SENDING, ACKNOWLEDGE],
        ),
    ],
)
def test_the_next_steps(kind: str, facts: list[tuple[object, ...]], actions: list[str]) -> None:
    steps = assess(Case(kind, RECEIVED, events(*facts)), CALENDAR).next_steps
    assert [s.action for s in steps] == actions


def test_an_answered_case_is_to_be_closed_and_a_closed_one_rests() -> None:
    answered = events((SENT, 5, {"step": ANSWERED, "decision": "partly"}))
    assessed = assess(Case(INQUIRY, RECEIVED, answered), CALENDAR)
    assert [d.term for d in assessed.open_deadlines] == [CLOSING]
    assert assessed.decision == "partly"
    closed = assess(Case(INQUIRY, RECEIVED, (*answered, Event(2, CLOSED, day(6)))), CALENDAR)
    assert closed.is_closed
    assert closed.open_deadlines == ()
    assert closed.closed_on == day(6)


def test_a_closed_case_keeps_its_counted_days() -> None:
    answered = events((SENT, 5, {"step": ANSWERED}))
    counted = assess(Case(INQUIRY, RECEIVED, answered), CALENDAR).deadlines
    closing = Event(2, CLOSED, day(6), counted=thawed(frozen(counted)))
    case = Case(INQUIRY, RECEIVED, (*answered, closing))
    longer = Calendar(days_off=[])
    with_saturday = Calendar(saturday_is_business=True)
    assert assess(case, longer).deadlines == assess(case, with_saturday).deadlines
    kept = {d.term: (d.due, d.target, d.met_on) for d in assess(case, with_saturday).deadlines}
    assert kept["inquiry.answer"] == (date(2026, 12, 4), date(2026, 12, 3), day(5))


def test_what_comes_after_closing_is_kept_flagged_and_moves_nothing() -> None:
    facts = [(SENT, 5, {"step": ANSWERED}), (CLOSED, 6), (BOUNCED, 7, {"about": 1})]
    assessed = assess(Case(INQUIRY, RECEIVED, events(*facts)), CALENDAR)
    assert assessed.is_closed
    assert assessed.answered_on == day(5)
    assert {f.event for f in assessed.flags} == {1, 3}


def test_what_is_struck_out_after_closing_changes_nothing_until_the_closing_is() -> None:
    answer = {"step": ANSWERED, "decision": "partly"}
    facts = [(SENT, 5, answer), (CLOSED, 6), (STRUCK, 7, {"about": 1})]
    closed = assess(Case(INQUIRY, RECEIVED, events(*facts)), CALENDAR)
    assert (closed.closed_on, closed.answered_on, closed.decision) == (day(6), day(5), "partly")
    assert [f.event for f in closed.flags] == [1]
    facts.append((STRUCK, 8, {"about": 2}))
    reopened = assess(Case(INQUIRY, RECEIVED, events(*facts)), CALENDAR)
    assert (reopened.closed_on, reopened.answered_on) == (None, None)


def test_striking_the_closing_reopens() -> None:
    facts = [(SENT, 5, {"step": ANSWERED}), (CLOSED, 6), (STRUCK, 7, {"about": 2})]
    assert not assess(Case(INQUIRY, RECEIVED, events(*facts)), CALENDAR).is_closed


@st.composite
def histories(draw: st.DrawFn) -> tuple[Event, ...]:
    """Any events in any order, about any others, in time or not."""
    count = draw(st.integers(0, 8))
    return tuple(
        Event(
            number,
            draw(st.sampled_from(sorted(EVENT_KINDS))),
            day(draw(st.integers(0, 60))),
            step=draw(st.sampled_from([None, *STEPS])),
            about=draw(st.none() | st.integers(1, max(1, number - 1))),
            document=draw(st.none() | st.sampled_from(["C-1", "C-2"])),
        )
        for number in range(1, count + 1)
    )


@given(st.sampled_from([INQUIRY, CLAIM]), histories())
def test_no_history_crashes_or_moves_a_limit(kind: str, history: tuple[Event, ...]) -> None:
    plain = rows(Case(kind, RECEIVED))
    assessed = assess(Case(kind, RECEIVED, history), CALENDAR)
    for row in assessed.deadlines:
        if row.term in plain:
            assert (row.due, row.target) == (plain[row.term].due, plain[row.term].target)
        assert row.earliest >= RECEIVED
    assert thawed(frozen(assessed.deadlines)) == tuple(
        CaseDeadline(d.term, d.due, d.target, d.promised, d.internal, d.met_on, d.unsent)
        for d in assessed.deadlines
    )
    assert assessed.is_closed == (assessed.next_steps == ())
