"""Extension and transfer: which of them move the answer, and which only stand in the file."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.case import Case
from privdesk.rules.events import (
    ANSWERED,
    BOUNCED,
    COMPLETED,
    COMPLETION_ASKED,
    EXTENDED,
    STRUCK,
    TRANSFER_TOLD,
    TRANSFERRED,
)
from privdesk.rules.rights import INQUIRY, NOVELTY, PETITION
from tests.rules.cases import (
    RECEIVED,
    actions,
    assessed,
    claim,
    dates,
    events,
    flagged,
    rows,
    sent,
)


def extension(on: object, until: date | None, reason: str = "Falta el archivo físico") -> Any:
    return sent(EXTENDED, on, until=until, reason=reason)


def inquiry(*facts: tuple[object, ...]) -> Case:
    return Case(INQUIRY, RECEIVED, events(*facts))


@pytest.mark.parametrize(
    ("until", "due", "target"),
    [
        (date(2026, 12, 9), date(2026, 12, 9), date(2026, 12, 9)),
        (date(2026, 12, 14), date(2026, 12, 14), date(2026, 12, 11)),
        (date(2026, 12, 18), date(2026, 12, 14), date(2026, 12, 11)),  # the longest holds
        (date(2026, 12, 12), date(2026, 12, 12), date(2026, 12, 11)),  # a fixed date stays
    ],
)
def test_an_inquiry_is_extended_to_the_date_announced(until: date, due: date, target: date) -> None:
    case = inquiry(extension(date(2026, 12, 3), until))
    found = rows(case)
    assert dates(found["inquiry.extension"]) == (due, target)
    assert not found["inquiry.answer"].shown
    assert assessed(case).main.term == "inquiry.extension"
    assert assessed(case).extension is None
    assert assessed(case).stage == "extended"


def test_a_claim_is_extended_by_eight_days() -> None:
    found = rows(claim(extension(date(2026, 12, 14), date(2026, 12, 30))))
    assert dates(found["claim.extension"]) == (date(2026, 12, 24), date(2026, 12, 24))


def test_a_completed_claim_is_extended_from_both_its_readings() -> None:
    """The issue's own example."""
    case = claim(
        sent(COMPLETION_ASKED, date(2026, 11, 24), missing=("address",)),
        (COMPLETED, date(2027, 1, 12)),
        extension(date(2027, 2, 1), date(2027, 2, 9)),
        sent(ANSWERED, date(2027, 2, 8), decision="partly"),
    )
    found = rows(case)
    assert dates(found["claim.extension"]) == (date(2027, 2, 9), date(2027, 2, 9))
    assert found["claim.extension"].met_on == date(2027, 2, 8)
    assert "29/01/2027" in flagged(case)[3][0]  # sent between target and limit: arguable
    longest = claim(
        sent(COMPLETION_ASKED, date(2026, 11, 24), missing=("address",)),
        (COMPLETED, date(2027, 1, 12)),
        extension(date(2027, 1, 28), date(2027, 2, 12)),
    )
    assert dates(rows(longest)["claim.extension"]) == (date(2027, 2, 12), date(2027, 2, 10))
    assert flagged(longest) == {}


@pytest.mark.parametrize(
    "facts",
    [
        [extension(date(2026, 12, 7), date(2026, 12, 9))],  # after the limit
        [extension(5, None)],
        [extension(5, date(2026, 12, 9), " ")],
        [extension(5, date(2026, 11, 19))],  # before the term began
        [
            sent(ANSWERED, 4, decision="denied", ground="no_data", reason="x"),
            extension(5, date(2026, 12, 9)),
        ],
        [extension(5, date(2026, 12, 9)), (BOUNCED, 6, {"about": 1})],
        [extension(5, date(2026, 12, 9)), (STRUCK, 6, {"about": 1})],
    ],
)
def test_an_idle_extension_is_kept_and_moves_nothing(facts: list[tuple[object, ...]]) -> None:
    case = inquiry(*facts)
    assert "inquiry.extension" not in rows(case)
    assert rows(case)["inquiry.answer"].shown
    assert dates(rows(case)["inquiry.answer"]) == (date(2026, 12, 4), date(2026, 12, 3))
    if facts[-1][0] != STRUCK:
        assert flagged(case)


def test_a_term_is_extended_once() -> None:
    case = inquiry(extension(5, date(2026, 12, 9)), extension(6, date(2026, 12, 11)))
    assert rows(case)["inquiry.extension"].due == date(2026, 12, 9)
    assert list(flagged(case)) == [2]


def test_a_date_before_the_first_limit_is_flagged() -> None:
    case = inquiry(extension(3, date(2026, 11, 27)))
    assert rows(case)["inquiry.extension"].due == date(2026, 11, 27)
    assert list(flagged(case)) == [1]


def test_an_extended_answer_is_held_against_its_extension() -> None:
    on_time = [
        extension(date(2026, 12, 3), date(2026, 12, 11)),
        sent(ANSWERED, date(2026, 12, 10), decision="denied", ground="no_data", reason="x"),
    ]
    assert flagged(inquiry(*on_time)) == {}
    late = [
        extension(date(2026, 12, 3), date(2026, 12, 11)),
        sent(ANSWERED, date(2026, 12, 14), decision="denied", ground="no_data", reason="x"),
    ]
    assert "11/12/2026" in flagged(inquiry(*late))[2][0]


@pytest.mark.parametrize("kind", [PETITION, NOVELTY])
def test_what_has_no_term_to_answer_is_not_extended(kind: str) -> None:
    case = Case(kind, RECEIVED, events(extension(3, date(2026, 12, 1))))
    assert not any(term.endswith("extension") for term in rows(case))
    assert list(flagged(case)) == [1]


def test_a_transferred_claim_is_no_longer_ours() -> None:
    case = claim(sent(TRANSFERRED, date(2026, 11, 24)))
    found = rows(case)
    assert found["claim.transfer"].met_on == date(2026, 11, 24)
    assert not found["claim.answer"].shown
    assert not found["claim.legend"].shown
    assert [d.term for d in assessed(case).open_deadlines] == ["transfer.notice"]
    assert assessed(case).stage == "transferred"
    assert actions(case)[0] == "tell_transfer"
    told = claim(sent(TRANSFERRED, 4), sent(TRANSFER_TOLD, 5))
    assert [d.term for d in assessed(told).open_deadlines] == ["case.closing"]
    assert actions(told) == ["close"]


def test_a_late_transfer_is_flagged_and_holds() -> None:
    case = claim(sent(TRANSFERRED, date(2026, 11, 25)))
    assert "24/11/2026" in flagged(case)[1][0]
    assert not rows(case)["claim.answer"].shown


def test_an_inquiry_is_not_transferred_and_a_processor_has_no_ground_to() -> None:
    case = inquiry(sent(TRANSFERRED, 2))
    assert rows(case)["inquiry.answer"].shown
    assert list(flagged(case)) == [1]
    processor = claim(sent(TRANSFERRED, 2), role="processor")
    assert set(flagged(processor)) == {1, None}
