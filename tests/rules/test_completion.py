"""An incomplete claim: what stops the answer's term, and from when it counts again (art. 15.1)."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.case import Case
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    BOUNCED,
    COMPLETED,
    COMPLETION_ASKED,
    DELIVERED,
    EXPRESS,
    REPLY_INCOMPLETE,
    SILENT,
    STRUCK,
    WITHDRAWN,
)
from privdesk.rules.rights import INQUIRY
from tests.rules.cases import RECEIVED, assessed, claim, dates, events, flagged, rows, sent

ASKED = date(2026, 11, 24)
ADDRESS = {"missing": ("address",)}


def test_the_answer_stands_behind_the_two_months_of_the_person() -> None:
    case = claim(sent(COMPLETION_ASKED, ASKED, **ADDRESS))
    found = rows(case)
    assert dates(found["claim.withdrawal"]) == (date(2027, 1, 25), date(2027, 1, 25))
    assert not found["claim.answer"].shown
    assert not found["claim.legend"].shown
    assert found["claim.completion"].met_on == ASKED
    assert found["claim.transfer"].met_on == ASKED
    said = assessed(case)
    assert [d.term for d in said.open_deadlines] == ["claim.withdrawal"]
    assert (said.stage, said.awaits_person) == ("awaiting_completion", True)
    assert said.person_until == date(2027, 1, 25)
    assert said.head.term == "claim.withdrawal"
    assert said.main.term == "claim.answer"


@pytest.mark.parametrize(
    ("asked", "missing"),
    [
        (date(2026, 11, 30), ("address",)),  # after its five business days
        (ASKED, ()),  # names nothing
        (ASKED, ("other",)),  # nothing of art. 15.1
    ],
)
def test_the_answer_stays_shown_beside_it(asked: date, missing: tuple[str, ...]) -> None:
    case = claim(sent(COMPLETION_ASKED, asked, missing=missing))
    found = rows(case)
    assert found["claim.answer"].shown
    assert found["claim.withdrawal"].shown
    assert dates(found["claim.answer"]) == (date(2026, 12, 14), date(2026, 12, 14))
    assert flagged(case)[1]
    completed = claim(sent(COMPLETION_ASKED, asked, missing=missing), (COMPLETED, 20))
    assert rows(completed)["claim.answer"].due == date(2026, 12, 14)


def test_a_completed_claim_counts_from_the_completion() -> None:
    """The issue's own example: asked two business days after the receipt."""
    case = claim(
        sent(COMPLETION_ASKED, ASKED, **ADDRESS),
        (DELIVERED, ASKED, {"about": 1}),
        (COMPLETED, date(2027, 1, 12)),
    )
    found = rows(case)
    assert dates(found["claim.answer"]) == (date(2027, 2, 2), date(2027, 1, 29))
    assert found["claim.answer"].shown
    assert dates(found["claim.legend"]) == (date(2027, 1, 14), date(2027, 1, 14))
    assert found["claim.withdrawal"].met_on == date(2027, 1, 12)
    extension = assessed(case).extension
    assert extension is not None
    assert (extension.due, extension.target) == (date(2027, 2, 12), date(2027, 2, 10))
    assert assessed(case).stage == "in_process"


def test_between_target_and_limit_it_holds_and_is_flagged() -> None:
    case = claim(
        sent(COMPLETION_ASKED, date(2026, 11, 26), **ADDRESS), (COMPLETED, date(2027, 1, 12))
    )
    assert rows(case)["claim.answer"].due == date(2027, 2, 2)
    assert "25/11/2026" in flagged(case)[1][0]


def test_the_two_months_count_from_the_delivery_and_else_from_the_sending() -> None:
    request = sent(COMPLETION_ASKED, ASKED, **ADDRESS)
    delivered = claim(request, (DELIVERED, date(2026, 11, 26), {"about": 1}))
    assert rows(delivered)["claim.withdrawal"].due == date(2027, 1, 26)
    bounced = claim(request, (BOUNCED, date(2026, 11, 26), {"about": 1}))
    assert "claim.withdrawal" not in rows(bounced)
    assert rows(bounced)["claim.answer"].shown
    assert rows(bounced)["claim.completion"].met_on is None
    again = claim(
        request,
        (BOUNCED, date(2026, 11, 25), {"about": 1}),
        sent(COMPLETION_ASKED, date(2026, 11, 27), **ADDRESS),
    )
    assert rows(again)["claim.withdrawal"].due == date(2027, 1, 27)
    assert not rows(again)["claim.answer"].shown


def test_asking_again_or_an_incomplete_reply_gives_no_new_two_months() -> None:
    case = claim(
        sent(COMPLETION_ASKED, ASKED, **ADDRESS),
        (REPLY_INCOMPLETE, date(2026, 12, 10)),
        sent(COMPLETION_ASKED, date(2026, 12, 11), **ADDRESS),
    )
    assert rows(case)["claim.withdrawal"].due == date(2027, 1, 25)
    assert not rows(case)["claim.answer"].shown
    assert list(flagged(case)) == [3]


def test_a_request_in_time_counts_before_an_idle_one() -> None:
    case = claim(
        sent(COMPLETION_ASKED, date(2026, 11, 23)),
        sent(COMPLETION_ASKED, date(2026, 11, 25), **ADDRESS),
    )
    assert not rows(case)["claim.answer"].shown
    assert rows(case)["claim.withdrawal"].due == date(2027, 1, 25)


def test_a_claim_complete_before_it_was_asked_counts_from_the_receipt() -> None:
    case = claim((COMPLETED, 1), sent(COMPLETION_ASKED, ASKED, **ADDRESS))
    found = rows(case)
    assert found["claim.answer"].due == date(2026, 12, 14)
    assert found["claim.legend"].due == date(2026, 11, 24)
    assert "claim.withdrawal" not in found


def test_a_reply_after_the_two_months_opens_a_new_claim() -> None:
    late = (COMPLETED, date(2027, 1, 26))
    case = claim(sent(COMPLETION_ASKED, ASKED, **ADDRESS), late)
    assert not rows(case)["claim.answer"].shown
    assert "25/01/2027" in flagged(case)[2][0]
    assert assessed(case).next_steps[0].action == "open_linked"
    in_time = claim(sent(COMPLETION_ASKED, ASKED, **ADDRESS), (COMPLETED, date(2027, 1, 25)), late)
    assert rows(in_time)["claim.answer"].due == date(2027, 2, 15)


def test_only_a_claim_is_asked_to_be_completed() -> None:
    case = Case(INQUIRY, RECEIVED, events(sent(COMPLETION_ASKED, ASKED, **ADDRESS)))
    assert list(rows(case)) == ["inquiry.answer"]
    assert rows(case)["inquiry.answer"].shown
    assert list(flagged(case)) == [1]


REQUEST = sent(COMPLETION_ASKED, ASKED, **ADDRESS)


@pytest.mark.parametrize(
    ("facts", "holds"),
    [
        ([REQUEST, (WITHDRAWN, date(2027, 1, 26), {"withdrawal": SILENT})], True),
        ([REQUEST, (WITHDRAWN, date(2027, 1, 25), {"withdrawal": SILENT})], False),
        ([REQUEST, (WITHDRAWN, date(2026, 12, 1), {"withdrawal": EXPRESS})], True),
        ([(WITHDRAWN, date(2027, 3, 1), {"withdrawal": SILENT})], False),
        ([(WITHDRAWN, 3, {"withdrawal": EXPRESS})], True),
        (
            [REQUEST, (COMPLETED, 20), (WITHDRAWN, date(2027, 3, 1), {"withdrawal": SILENT})],
            False,
        ),
        (
            [
                REQUEST,
                (COMPLETED, date(2027, 2, 1)),
                (WITHDRAWN, date(2027, 3, 1), {"withdrawal": SILENT}),
            ],
            True,
        ),
        ([sent(ANSWERED, 5, decision="granted"), (WITHDRAWN, 6, {"withdrawal": EXPRESS})], False),
        ([(WITHDRAWN, 3, {"withdrawal": EXPRESS}), (STRUCK, 4, {"about": 1})], False),
    ],
)
def test_a_withdrawal_is_an_act_after_the_two_months_or_express(
    facts: list[tuple[object, ...]], holds: bool
) -> None:
    case = claim(*facts)
    assert (assessed(case).stage == "withdrawn") == holds
    if holds:
        assert not assessed(case).awaits_person
        assert "claim.answer" not in {d.term for d in assessed(case).open_deadlines}
    elif not any(f[0] == STRUCK for f in facts):
        last = len(facts)
        assert flagged(case)[last]


def test_the_withdrawal_is_proposed_only_after_its_date() -> None:
    steps = assessed(claim(REQUEST, sent(ACKNOWLEDGED, 1)))
    on = {
        today: [s.action for s in steps.steps_on(today)]
        for today in (date(2027, 1, 25), date(2027, 1, 26))
    }
    assert "declare_withdrawal" not in on[date(2027, 1, 25)]
    assert "declare_withdrawal" in on[date(2027, 1, 26)]
    assert "answer" not in on[date(2027, 1, 26)]
