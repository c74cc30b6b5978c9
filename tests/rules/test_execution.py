"""Carrying out what was decided, per database and per third party."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.case import Case
from privdesk.rules.events import (
    ANSWERED,
    BOUNCED,
    CHANGE_TOLD,
    CLOSED,
    DECIDED,
    EXECUTED,
    LEGEND_LIFTED,
    LEGEND_SET,
    VOIDED,
    WITHDRAWN,
)
from privdesk.rules.execution import pending, places_of, to_tell
from privdesk.rules.rights import CLAIM, NOVELTY
from privdesk.rules.timeline import Facts
from tests.rules.cases import RECEIVED, actions, assessed, dates, events, flagged, rows, sent

CRM, ARCHIVE, PARTY = "database:1", "database:2", "party:1"
GRANTED = sent(ANSWERED, 10, decision="granted")
LEGEND = (LEGEND_SET, 3, {"place": CRM})


def did(execution: str, on: object, place: str | None = CRM, **more: Any) -> tuple[object, ...]:
    return (EXECUTED, on, {"execution": execution, "place": place, **more})


def erasure(*facts: tuple[object, ...], **more: Any) -> Case:
    return Case(CLAIM, RECEIVED, events(*facts), right="erase", **more)


def facts_of(case: Case) -> Facts:
    return Facts(case, list(case.events))


def test_a_granted_erasure_is_due_with_the_answer() -> None:
    case = erasure(LEGEND, GRANTED)
    row = rows(case)["claim.execution"]
    assert dates(row) == (date(2026, 12, 14), date(2026, 12, 14))
    assert row.met_on is None
    assert assessed(case).stage == "executing"
    assert actions(case)[0] == "execute"
    assert "close" not in actions(case)


def test_what_is_decided_is_to_be_done_before_it_is_answered() -> None:
    case = erasure((DECIDED, 5, {"decision": "granted"}))
    assert rows(case)["claim.execution"].met_on is None
    assert "execute" in actions(case)


def test_another_right_has_only_the_offices_own_date() -> None:
    case = Case(CLAIM, RECEIVED, events(GRANTED), right="rectify")
    row = rows(case)["claim.execution"]
    assert (row.due, row.internal) == (None, date(2026, 11, 30))


@pytest.mark.parametrize("decision", ["denied", None])
def test_nothing_is_carried_out_where_nothing_was_granted(decision: str | None) -> None:
    assert "claim.execution" not in rows(erasure(sent(ANSWERED, 10, decision=decision)))


@pytest.mark.parametrize(
    ("facts", "waiting"),
    [
        ([], (None,)),
        ([did("found", 4)], (CRM,)),
        ([did("found", 4), did("archived", 5)], (CRM,)),  # archived is not erased
        ([did("found", 4), did("erased", 5)], ()),
        ([did("found", 4), did("anonymized", 5)], ()),
        ([did("found", 4), did("rectified", 5)], (CRM,)),
        ([did("found", 4), did("found", 4, ARCHIVE), did("erased", 5)], (ARCHIVE,)),
        ([did("found", 4), did("not_found", 4, ARCHIVE), did("erased", 5)], ()),
        ([did("not_found", 4), did("not_found", 4, PARTY)], ()),
        ([did("found", 4, PARTY), did("erased", 5)], (PARTY,)),
        ([did("done", 5, None)], ()),
        ([LEGEND, did("erased", 5, ARCHIVE)], (CRM,)),  # the legend says that data are there
    ],
)
def test_where_it_is_still_to_be_done(
    facts: list[tuple[object, ...]], waiting: tuple[str | None, ...]
) -> None:
    case = erasure(GRANTED, *facts)
    assert pending(facts_of(case)) == waiting
    assert (rows(case)["claim.execution"].met_on is None) == bool(waiting)


def test_the_database_named_in_the_request_is_one_of_them() -> None:
    case = erasure(GRANTED, place=CRM)
    assert pending(facts_of(case)) == (CRM,)
    assert [p.name for p in places_of(facts_of(case))] == [CRM]


def test_it_is_done_when_the_last_of_it_is() -> None:
    case = erasure(GRANTED, did("erased", 12), did("erased", 20, PARTY))
    assert rows(case)["claim.execution"].met_on == date(2026, 12, 10)


def test_a_late_execution_is_flagged() -> None:
    case = erasure(LEGEND, GRANTED, did("erased", date(2026, 12, 15)))
    assert "14/12/2026" in flagged(case)[3][0]


def test_archived_is_flagged_and_closes_nothing() -> None:
    case = erasure(LEGEND, GRANTED, did("archived", 11))
    assert list(flagged(case)) == [3]
    assert "close" not in actions(case)
    revoked = Case(CLAIM, RECEIVED, events(LEGEND, GRANTED, did("stopped", 11)), right="revoke")
    assert rows(revoked)["claim.execution"].met_on is not None


def test_third_parties_that_hold_the_data_are_told() -> None:
    case = erasure(GRANTED, did("found", 4, PARTY), did("erased", 5), did("erased", 6, PARTY))
    assert to_tell(facts_of(case)) == (PARTY,)
    assert "tell_change" in actions(case)
    told = erasure(
        GRANTED, did("found", 4, PARTY), did("erased", 5), sent(CHANGE_TOLD, 6, place=PARTY)
    )
    assert to_tell(facts_of(told)) == ()
    nothing = erasure(GRANTED, did("not_found", 4, PARTY), did("erased", 5))
    assert to_tell(facts_of(nothing)) == ()


def test_the_legend_is_lifted_wherever_it_was_set() -> None:
    both = [LEGEND, (LEGEND_SET, 3, {"place": ARCHIVE}), GRANTED, did("erased", 11)]
    case = erasure(*both, (LEGEND_LIFTED, 12, {"place": CRM}))
    assert rows(case)["legend.lifting"].met_on is None
    assert "lift_legend" in actions(case)
    lifted = (LEGEND_LIFTED, 13, {"place": ARCHIVE})
    assert rows(erasure(*both, (LEGEND_LIFTED, 12, {"place": CRM}), lifted))[
        "legend.lifting"
    ].met_on == date(2026, 12, 3)
    assert rows(erasure(*both, (LEGEND_LIFTED, 12)))["legend.lifting"].met_on is not None


def test_a_rest_in_backups_has_a_date_of_its_own_that_outlives_the_closing() -> None:
    done = [LEGEND, did("erased", 9, until=date(2027, 6, 30)), GRANTED, (LEGEND_LIFTED, 11)]
    case = erasure(*done)
    row = rows(case)["backups.gone"]
    assert (row.internal, row.about, row.met_on) == (date(2027, 6, 30), 2, None)
    assert rows(case)["claim.execution"].met_on == date(2026, 11, 29)
    assert rows(case)["case.closing"].internal == date(2026, 12, 1)
    closed = erasure(*done, (CLOSED, 12))
    assert [d.term for d in assessed(closed).open_deadlines] == ["backups.gone"]
    assert actions(closed, date(2027, 6, 29)) == []
    assert actions(closed, date(2027, 6, 30)) == ["check_backups"]
    gone = erasure(*done, (CLOSED, 12), did("erased", date(2027, 7, 1)))
    assert assessed(gone).open_deadlines == ()


def test_a_novelty_is_met_by_what_was_updated() -> None:
    case = Case(NOVELTY, RECEIVED, events(did("updated", 5)), role="processor", right="novelty")
    row = rows(case)["processor.update"]
    assert dates(row) == (date(2026, 11, 27), date(2026, 11, 26))
    assert row.met_on == date(2026, 11, 25)
    assert "case.closing" in rows(case)
    waiting = Case(NOVELTY, RECEIVED, role="processor", right="novelty")
    assert rows(waiting)["processor.update"].met_on is None
    assert actions(waiting)[0] == "execute"
    assert assessed(waiting).main.term == "processor.update"


def test_what_an_answer_granted_after_a_withdrawal_is_carried_out() -> None:
    facts = [LEGEND, (WITHDRAWN, 5, {"withdrawal": "express"}), GRANTED]
    assert rows(erasure(*facts))["claim.execution"].met_on is None
    found = actions(erasure(*facts))
    assert found[0] == "execute"
    assert not {"close", "tell_withdrawal"}.intersection(found)
    decided = [LEGEND, (DECIDED, 4, {"decision": "granted"}), facts[1]]
    assert "claim.execution" not in rows(erasure(*decided))


def test_the_last_answer_says_what_was_decided() -> None:
    denied = sent(ANSWERED, 10, decision="denied", ground="no_data", reason="x")
    granted = sent(ANSWERED, 12, decision="granted")
    case = erasure(LEGEND, denied, granted)
    assert assessed(case).decision == "granted"
    assert rows(case)["claim.answer"].met_on == date(2026, 11, 30)  # by the first
    assert "claim.execution" in rows(case)
    bounced = erasure(LEGEND, denied, granted, (BOUNCED, 13, {"about": 3}))
    assert assessed(bounced).decision == "denied"


def test_what_was_granted_is_owed_after_the_closing_too() -> None:
    """To archive the data and close the file ends no erasure."""
    archived = [LEGEND, GRANTED, did("archived", 11), (LEGEND_LIFTED, 11), (CLOSED, 12)]
    closed = erasure(*archived)
    assert [d.term for d in assessed(closed).open_deadlines] == ["claim.execution"]
    assert actions(closed) == ["execute"]
    assert len(flagged(closed)[5]) == 1
    later = erasure(*archived, did("erased", 20))
    assert assessed(later).open_deadlines == ()
    assert rows(later)["claim.execution"].met_on == date(2026, 12, 10)
    assert 6 not in flagged(later)
    annulled = erasure(LEGEND, GRANTED, (VOIDED, 12))
    assert actions(annulled) == []
