"""The procedure over a request's timeline: deadlines, steps and flags, by tables and properties."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import (
    CLOSING,
    SENDING,
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
    ISSUED,
    LEGEND_SET,
    SENT,
    STRUCK,
    VOIDED,
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


@pytest.mark.parametrize("settling", [(COMPLETED, 1), (LEGEND_SET, 1)])
def test_completeness_settles_completion_and_transfer(settling: tuple[object, ...]) -> None:
    found = rows(Case(CLAIM, RECEIVED, events(settling)))
    assert found["claim.completion"].met_on == day(1)
    assert found["claim.transfer"].met_on == day(1)
    assert found["claim.answer"].met_on is None


def test_the_legend_stands_until_the_claim_is_decided() -> None:
    answered = events((SENT, 5, {"step": ANSWERED, "decision": "denied"}))
    row = rows(Case(CLAIM, RECEIVED, answered))["claim.legend"]
    assert (row.met_on, row.shown) == (None, False)


def test_an_answered_case_is_to_be_closed_and_a_closed_one_rests() -> None:
    answered = events((SENT, 5, {"step": ANSWERED, "decision": "partly"}))
    assessed = assess(Case(INQUIRY, RECEIVED, answered), CALENDAR)
    assert [d.term for d in assessed.open_deadlines] == [CLOSING]
    assert assessed.decision == "partly"
    closed = assess(Case(INQUIRY, RECEIVED, (*answered, Event(2, CLOSED, day(6)))), CALENDAR)
    assert closed.is_closed
    assert {d.term: d.met_on for d in closed.deadlines}[CLOSING] == day(6)
    assert closed.open_deadlines == ()
    assert closed.closed_on == day(6)


def test_a_closed_case_keeps_its_counted_days() -> None:
    answered = events((SENT, 5, {"step": ANSWERED}))
    counted = assess(Case(INQUIRY, RECEIVED, answered), CALENDAR).deadlines
    closing = Event(2, CLOSED, day(6), counted=thawed(frozen(counted)))
    case = Case(INQUIRY, RECEIVED, (*answered, closing))
    with_saturday = Calendar(saturday_is_business=True)
    kept = {d.term: (d.due, d.target, d.met_on) for d in assess(case, with_saturday).deadlines}
    assert kept["inquiry.answer"] == (date(2026, 12, 4), date(2026, 12, 3), day(5))
    # Explained where they count the same today, and not where another calendar counts them.
    assert assess(case, CALENDAR).main.how is not None
    assert assess(case, with_saturday).main.how is None


def test_what_an_older_version_kept_is_read() -> None:
    """Privdesk 0.1 kept neither the event that a deadline follows nor whether it was shown."""
    dates = dict.fromkeys(("due", "target", "promised", "internal", "met_on"))
    old = {"term": "inquiry.answer", **dates, "due": "2026-12-04", "unsent": None}
    assert thawed([old]) == (CaseDeadline("inquiry.answer", due=date(2026, 12, 4)),)


def test_an_annulled_case_owes_nothing() -> None:
    assessed = assess(Case(CLAIM, RECEIVED, events((VOIDED, 2))), CALENDAR)
    assert (assessed.is_closed, assessed.is_voided, assessed.stage) == (True, True, "voided")
    assert assessed.open_deadlines == ()
    assert assessed.next_steps == ()


def test_striking_the_closing_reopens() -> None:
    facts = [(SENT, 5, {"step": ANSWERED}), (CLOSED, 6), (STRUCK, 7, {"about": 2})]
    assert not assess(Case(INQUIRY, RECEIVED, events(*facts)), CALENDAR).is_closed
