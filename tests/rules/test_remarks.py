"""What is worth knowing of a case is said, about its event or about the case as a whole."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.calendar import Calendar, Closure
from privdesk.rules.case import Case
from privdesk.rules.events import (
    ANSWERED,
    BOUNCED,
    CLOSED,
    COMPLAINED,
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    EXECUTED,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    LEGEND_LIFTED,
    LEGEND_SET,
    NOTE,
    STRUCK,
    TRANSFERRED,
    WITHDRAWN,
)
from privdesk.rules.procedure import assess
from privdesk.rules.rights import INQUIRY, NOVELTY, PETITION
from tests.rules.cases import RECEIVED, assessed, claim, events, flagged, sent

VERIFIED = (IDENTITY_VERIFIED, 1, {"reason": "copia de la cédula"})
LEGEND = (LEGEND_SET, 3)
DENIED = {"decision": "denied", "ground": "no_data", "reason": "Se buscó en todas las bases"}


def inquiry(*facts: tuple[object, ...]) -> Case:
    return Case(INQUIRY, RECEIVED, events(VERIFIED, *facts))


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 12, 3), None),
        (date(2026, 12, 4), "03/12/2026"),
        (date(2026, 12, 7), "04/12/2026"),
    ],
)
def test_an_answer_is_flagged_by_the_reading_it_misses(on: date, words: str | None) -> None:
    found = flagged(inquiry(sent(ANSWERED, on, decision="granted")))
    assert list(found) == ([2] if words else [])
    assert words is None or words in found[2][0]


def test_a_closure_pulls_the_target_and_makes_no_act_late() -> None:
    closed = Calendar(closures=[Closure(date(2026, 12, 1), date(2026, 12, 4), "Inventario")])
    case = inquiry(sent(ANSWERED, date(2026, 12, 3), decision="granted"))
    found = assess(case, closed)
    assert found.main.due == date(2026, 12, 4)
    assert found.main.target == date(2026, 11, 30)
    assert found.flags == ()


def test_a_late_legend_is_recorded_and_flagged() -> None:
    case = claim((LEGEND_SET, 10))
    assert "24/11/2026" in flagged(case)[1][0]
    assert assessed(case).deadlines[2].met_on == date(2026, 11, 30)


def test_a_legend_never_set_and_one_lifted_too_soon_are_flagged() -> None:
    assert None in flagged(claim(sent(ANSWERED, 5, **DENIED)))
    assert None not in flagged(claim(LEGEND, sent(ANSWERED, 5, **DENIED)))
    assert None not in flagged(claim(sent(TRANSFERRED, 3)))
    assert list(flagged(claim(LEGEND, (LEGEND_LIFTED, 4)))) == [2]
    assert flagged(claim(LEGEND, sent(ANSWERED, 4, **DENIED), (LEGEND_LIFTED, 4))) == {}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({}, True),
        ({"decision": "granted"}, False),
        ({"decision": "denied"}, True),
        ({"decision": "denied", "ground": "data_correct"}, True),
        ({"decision": "denied", "ground": "data_correct", "reason": "Coincide"}, False),
        ({"decision": "denied", "ground": "legal_duty"}, True),
        ({"decision": "denied", "ground": "legal_duty", "reason": "Código de Comercio"}, False),
        (
            {"decision": "denied", "ground": "identity_not_proven", "reason": "Sin copia"},
            True,  # its proof was never asked for
        ),
    ],
)
def test_a_decision_is_held_against_what_it_needs(answer: dict[str, str], said: bool) -> None:
    assert bool(flagged(claim(LEGEND, sent(ANSWERED, 5, **answer)))) == said


def test_the_ground_may_stand_on_the_decision() -> None:
    decided = (DECIDED, 4, DENIED)
    assert flagged(claim(LEGEND, decided, sent(ANSWERED, 5, decision="denied"))) == {}
    case = claim(LEGEND, decided, sent(ANSWERED, 5))
    assert assessed(case).decision == "denied"
    assert flagged(case) == {}
    other = claim(LEGEND, decided, sent(ANSWERED, 5, decision="granted"))
    assert list(flagged(other)) == [3]


def test_data_given_while_identity_was_not_verified_are_flagged() -> None:
    answer = sent(ANSWERED, 5, decision="granted")
    assert list(flagged(Case(INQUIRY, RECEIVED, events(answer)))) == [1]
    later = events(answer, (IDENTITY_VERIFIED, 6))
    assert list(flagged(Case(INQUIRY, RECEIVED, later))) == [1]
    asked = sent(IDENTITY_ASKED, 1)
    denied = {**DENIED, "ground": "identity_not_proven"}
    assert flagged(Case(INQUIRY, RECEIVED, events(asked, sent(ANSWERED, 9, **denied)))) == {}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ([(COMPLAINED, 5)], True),
        ([LEGEND, sent(ANSWERED, 4, **DENIED), (COMPLAINED, 5)], False),
        ([(COMPLAINED, date(2026, 12, 15))], False),  # the limit has passed without an answer
    ],
)
def test_a_complaint_before_the_claim_is_exhausted_is_flagged(
    facts: list[tuple[object, ...]], said: bool
) -> None:
    assert (len(facts) in flagged(claim(*facts))) == said


def test_who_asks_is_remarked() -> None:
    assert list(flagged(claim(is_minor=True))) == [None]
    represented = {"capacity": "representative", "capacity_proof": "Registro civil"}
    assert flagged(claim(is_minor=True, **represented)) == {}
    assert list(flagged(claim(capacity="attorney"))) == [None]  # nothing proves it
    assert list(flagged(claim(role="processor"))) == [None]
    assert flagged(Case(NOVELTY, RECEIVED, role="processor")) == {}


def test_what_bounced_and_what_came_after_closing_is_flagged() -> None:
    facts = [sent(ANSWERED, 5, decision="granted"), (CLOSED, 6), (BOUNCED, 7, {"about": 2})]
    case = inquiry(*facts)
    assert assessed(case).is_closed
    assert assessed(case).answered_on == date(2026, 11, 25)
    assert set(flagged(case)) == {2, 4}


def test_what_is_struck_out_after_closing_changes_nothing_until_the_closing_is() -> None:
    facts = [sent(ANSWERED, 5, decision="partly"), (CLOSED, 6), (STRUCK, 7, {"about": 2})]
    closed = assessed(inquiry(*facts))
    assert (closed.is_closed, closed.decision) == (True, "partly")
    assert [f.event for f in closed.flags] == [2]
    reopened = assessed(inquiry(*facts, (STRUCK, 8, {"about": 3})))
    assert (reopened.closed_on, reopened.answered_on) == (None, None)


@pytest.mark.parametrize(
    ("facts", "flags"),
    [
        ([LEGEND, sent(ANSWERED, 5, decision="granted"), (CLOSED, 6)], 2),
        ([LEGEND, sent(ANSWERED, 5, **DENIED), (CLOSED, 6)], 1),
        ([sent(TRANSFERRED, 2), (CLOSED, 6)], 1),
        ([(WITHDRAWN, 2, {"withdrawal": "silent"}), (CLOSED, 6)], 1),
        ([(WITHDRAWN, 2, {"withdrawal": "express"}), (CLOSED, 6)], 0),
        ([LEGEND, sent(ANSWERED, 5, **DENIED), (BOUNCED, 6, {"about": 2}), (CLOSED, 7)], 1),
        ([LEGEND, sent(ANSWERED, 5, **DENIED), (LEGEND_LIFTED, 5), (CLOSED, 6)], 0),
    ],
)
def test_what_was_left_undone_is_said_on_the_closing(
    facts: list[tuple[object, ...]], flags: int
) -> None:
    case = claim(*facts)
    assert assessed(case).is_closed
    closing = len(facts)
    assert len(flagged(case).get(closing, [])) == flags


def test_another_law_has_no_decision_to_record() -> None:
    case = Case(PETITION, RECEIVED, events(sent(ANSWERED, 5), (NOTE, 5)))
    assert flagged(case) == {}
    assert assessed(case).stage == "answered"


def test_an_end_after_the_limit_mends_no_delay() -> None:
    late = claim(LEGEND, (WITHDRAWN, date(2026, 12, 15), {"withdrawal": "express"}))
    assert "14/12/2026" in flagged(late)[2][0]
    in_time = claim(LEGEND, (WITHDRAWN, date(2026, 12, 14), {"withdrawal": "express"}))
    assert 2 not in flagged(in_time)
    # While the person's two months run, the answer's term stands still.
    asked = sent(COMPLETION_ASKED, 4, missing=("address",))
    silent = claim(asked, (WITHDRAWN, date(2027, 1, 26), {"withdrawal": "silent"}))
    assert flagged(silent) == {}
    answered = claim(LEGEND, sent(ANSWERED, 5, **DENIED), sent(TRANSFERRED, 40), role="neither")
    assert "14/12/2026" not in " ".join(flagged(answered)[3])


def test_silence_about_what_art_15_does_not_ask_is_flagged() -> None:
    other = sent(COMPLETION_ASKED, 4, missing=("other",))
    withdrawn = (WITHDRAWN, date(2027, 1, 26), {"withdrawal": "silent"})
    assert len(flagged(claim(other, withdrawn))[2]) == 2  # and after the answer's limit


def test_a_request_to_complete_what_was_complete_is_flagged() -> None:
    asked = sent(COMPLETION_ASKED, 4, missing=("address",))
    assert "23/11/2026" in flagged(claim((COMPLETED, 3), asked))[2][0]


def test_a_transfer_by_who_is_on_record_as_controller_is_flagged() -> None:
    assert list(flagged(claim(sent(TRANSFERRED, 4)))) == [1]
    assert flagged(claim(sent(TRANSFERRED, 4), role="neither")) == {}


def test_who_is_neither_is_told_what_to_do_until_it_is_done() -> None:
    assert assessed(claim(role="neither")).warnings
    assert assessed(Case(INQUIRY, RECEIVED, role="neither")).warnings
    assert not assessed(Case(PETITION, RECEIVED, role="neither")).warnings


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 11, 26), None),
        (date(2026, 11, 27), "26/11/2026"),
        (date(2026, 11, 30), "27/11/2026"),
    ],
)
def test_a_late_update_by_the_processor_is_flagged(on: date, words: str | None) -> None:
    done = (EXECUTED, on, {"execution": "updated"})
    found = flagged(Case(NOVELTY, RECEIVED, events(done), role="processor", right="novelty"))
    assert list(found) == ([1] if words else [])
    assert words is None or words in found[1][0]


def test_what_was_written_down_before_its_day_is_flagged() -> None:
    """A history told as facts may hold days to come; an officer is asked to check them."""
    early = {"recorded": RECEIVED}
    assert list(flagged(claim((NOTE, 5, early)))) == [1]
    assert flagged(claim((NOTE, 0, early))) == {}
