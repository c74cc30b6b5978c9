"""What may be done now, what is recommended first, and from which day on."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.case import Case
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    CHANGE_TOLD,
    CLOSED,
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    EXECUTED,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    ISSUED,
    LEGEND_CERTIFIED,
    LEGEND_LIFTED,
    LEGEND_SET,
    LEGEND_TOLD,
    WITHDRAWAL_TOLD,
    WITHDRAWN,
)
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY, PETITION
from tests.rules.cases import RECEIVED, actions, assessed, events, sent

DENIED = {"decision": "denied", "ground": "no_data", "reason": "x"}
ACKNOWLEDGEMENT = sent(ACKNOWLEDGED, 0)
VERIFIED = (IDENTITY_VERIFIED, 1)
LEGEND = (LEGEND_SET, 1)
EXPRESS = {"withdrawal": "express"}
LETTER = {"step": ANSWERED, "document": "C-1"}
AREA = {"area": "Sistemas"}

TABLE: list[tuple[str, list[tuple[object, ...]], str]] = [
    (INQUIRY, [], "acknowledge verify_identity ask_identity answer extend ask_area"),
    (INQUIRY, [ACKNOWLEDGEMENT, VERIFIED], "answer extend ask_area"),
    (
        INQUIRY,
        [sent(IDENTITY_ASKED, 1), VERIFIED],  # another letter says already that it was received
        "answer extend ask_area",
    ),
    (
        INQUIRY,
        [ACKNOWLEDGEMENT, sent(IDENTITY_ASKED, 1)],
        "verify_identity deny_identity answer extend ask_area",
    ),
    (
        INQUIRY,
        [(ISSUED, 0, {"step": ACKNOWLEDGED, "document": "C-1"}), VERIFIED],
        "record_sending answer extend ask_area",
    ),
    (
        INQUIRY,
        [
            ACKNOWLEDGEMENT,
            VERIFIED,
            (ISSUED, 2, LETTER),
            sent(ANSWERED, 2, document="C-1"),
            (BOUNCED, 3, {"about": 4}),
        ],
        "record_sending extend ask_area",
    ),
    (
        CLAIM,
        [],
        (
            "acknowledge record_complete ask_completion transfer set_legend ask_identity answer"
            " decide extend ask_area"
        ),
    ),
    (
        CLAIM,
        [ACKNOWLEDGEMENT, (COMPLETED, 0)],
        "set_legend ask_identity answer decide extend ask_area",
    ),
    (
        CLAIM,
        [ACKNOWLEDGEMENT, LEGEND],
        "tell_legend ask_identity answer decide extend ask_area",
    ),
    (
        CLAIM,
        [
            ACKNOWLEDGEMENT,
            LEGEND,
            (ISSUED, 1, {"step": LEGEND_CERTIFIED, "document": "C-1"}),
            sent(LEGEND_TOLD, 2, place="party:1"),
            VERIFIED,
        ],
        "answer decide extend ask_area",  # what is kept in the file is not sent
    ),
    (
        CLAIM,
        [ACKNOWLEDGEMENT, sent(COMPLETION_ASKED, 3, missing=("facts",))],
        "record_complete ask_identity ask_area",
    ),
    (CLAIM, [LEGEND, sent(ANSWERED, 5, **DENIED)], "lift_legend ask_area"),
    (CLAIM, [LEGEND, sent(ANSWERED, 5, **DENIED), (LEGEND_LIFTED, 5)], "close"),
    (CLAIM, [LEGEND, sent(ANSWERED, 5, decision="granted")], "execute lift_legend ask_area"),
    (
        CLAIM,
        [
            ACKNOWLEDGEMENT,
            LEGEND,
            sent(LEGEND_TOLD, 1),
            VERIFIED,
            (DECIDED, 4, {"decision": "partly"}),
        ],
        "execute answer extend ask_area",
    ),
    (CLAIM, [(WITHDRAWN, 3, EXPRESS)], "tell_withdrawal close"),
    (CLAIM, [LEGEND, (WITHDRAWN, 3, EXPRESS), sent(WITHDRAWAL_TOLD, 4)], "lift_legend ask_area"),
    (CLAIM, [sent(ANSWERED, 5, **DENIED), (CLOSED, 6)], ""),
    (PETITION, [], "acknowledge answer ask_area"),
    (PETITION, [sent(ANSWERED, 3)], "close"),
    (NOVELTY, [], "execute answer ask_area"),
    (NOVELTY, [(EXECUTED, 2, {"execution": "updated"})], "answer close"),
    (
        INQUIRY,
        [ACKNOWLEDGEMENT, VERIFIED, sent(AREA_ASKED, 2, until=date(2026, 11, 26))],
        "answer extend record_area_reply ask_area",
    ),
    (
        INQUIRY,
        [
            ACKNOWLEDGEMENT,
            VERIFIED,
            sent(AREA_ASKED, 2, until=date(2026, 11, 26)),
            (AREA_REPLIED, 3, {"about": 3}),
        ],
        "answer extend ask_area",
    ),
]


@pytest.mark.parametrize(("kind", "facts", "expected"), TABLE)
def test_the_next_steps(kind: str, facts: list[tuple[object, ...]], expected: str) -> None:
    # The last day on which an inquiry may be extended, and after its target.
    assert actions(Case(kind, RECEIVED, events(*facts)), date(2026, 12, 4)) == expected.split()


def test_an_extension_is_not_offered_after_the_limit() -> None:
    inquiry = Case(INQUIRY, RECEIVED)
    assert "extend" in actions(inquiry, date(2026, 12, 4))
    assert "extend" not in actions(inquiry, date(2026, 12, 5))
    assert "answer" in actions(inquiry, date(2026, 12, 5))  # late, and still owed


def test_who_is_neither_transfers_a_claim_first() -> None:
    steps = actions(Case(CLAIM, RECEIVED, role="neither"))
    assert steps.index("transfer") < steps.index("record_complete")
    steps = actions(Case(CLAIM, RECEIVED))
    assert steps.index("record_complete") < steps.index("transfer")


def test_who_was_told_of_the_legend_is_told_of_its_end() -> None:
    told = [LEGEND, sent(LEGEND_TOLD, 1, place="party:1"), sent(ANSWERED, 5, **DENIED)]
    assert "tell_change" in actions(Case(CLAIM, RECEIVED, events(*told)))
    ended = [*told, sent(CHANGE_TOLD, 5, place="party:1")]
    assert "tell_change" not in actions(Case(CLAIM, RECEIVED, events(*ended)))


def test_silence_about_something_else_is_no_ground_to_declare_a_withdrawal() -> None:
    later = date(2027, 2, 1)
    for missing, offered in ((("address",), True), (("other",), False)):
        asked = sent(COMPLETION_ASKED, 3, missing=missing)
        steps = actions(Case(CLAIM, RECEIVED, events(asked)), later)
        assert ("declare_withdrawal" in steps) is offered


def test_a_step_says_by_when() -> None:
    steps = {s.action: s.by for s in assessed(Case(CLAIM, RECEIVED)).next_steps}
    assert steps["ask_completion"] == date(2026, 11, 27)
    assert steps["transfer"] == date(2026, 11, 24)
    assert steps["set_legend"] == date(2026, 11, 24)
    assert steps["answer"] == steps["extend"] == date(2026, 12, 14)


def test_after_the_two_months_to_declare_the_withdrawal_comes_first() -> None:
    facts = events(ACKNOWLEDGEMENT, sent(COMPLETION_ASKED, 3, missing=("facts",)))
    case = Case(CLAIM, RECEIVED, facts)
    assert actions(case, date(2027, 1, 25))[0] == "record_complete"
    assert actions(case, date(2027, 1, 26))[:2] == ["declare_withdrawal", "record_complete"]


def test_at_the_target_a_denial_for_identity_is_offered() -> None:
    case = Case(INQUIRY, RECEIVED, events(sent(IDENTITY_ASKED, 1)))
    assert "deny_identity" not in actions(case, date(2026, 12, 2))
    assert "deny_identity" in actions(case, date(2026, 12, 3))
    assert assessed(case).awaits_person
    assert assessed(case).main.shown  # identity moves no clock


def test_an_area_is_asked_by_the_offices_own_date() -> None:
    asked = sent(AREA_ASKED, 2, until=date(2026, 11, 26))
    rows = assessed(Case(INQUIRY, RECEIVED, events(asked, sent(AREA_ASKED, 2)))).deadlines
    own = [(r.internal, r.about, r.due) for r in rows if r.term == "area.reply"]
    assert own == [(date(2026, 11, 26), 1, None), (date(2026, 11, 22), 2, None)]
