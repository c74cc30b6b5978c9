"""What cannot have happened is refused in words; what happened late is not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from privdesk.errors import Refused
from privdesk.rules.case import Case
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    CLOSED,
    DELIVERED,
    EVENT_KINDS,
    EXECUTED,
    ISSUED,
    NOTE,
    SENT,
    STRUCK,
    TRANSFERRED,
    VOIDED,
    WITHDRAWN,
    Event,
)
from privdesk.rules.possible import check_event
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY, PETITION
from tests.rules.cases import CALENDAR, RECEIVED, TODAY, day, events


@pytest.mark.parametrize(
    ("facts", "proposed"),
    [
        ([], Event(1, NOTE, day(-1))),
        ([], Event(1, NOTE, TODAY + timedelta(days=1))),
        ([], Event(1, STRUCK, day(1), about=7)),
        ([(NOTE, 1), (STRUCK, 2, {"about": 1})], Event(3, STRUCK, day(2), about=1)),
        ([(NOTE, 1)], Event(2, DELIVERED, day(2), about=1)),
        ([], Event(1, BOUNCED, day(2))),
        ([(SENT, 3, {"step": ANSWERED})], Event(2, DELIVERED, day(2), about=1)),
        ([(SENT, 3, {"step": ANSWERED}), (CLOSED, 3)], Event(3, CLOSED, day(4))),
        ([], Event(1, CLOSED, day(4))),
        ([(SENT, 3, {"step": ACKNOWLEDGED})], Event(2, CLOSED, day(4))),
        ([(SENT, 3, {"step": ANSWERED})], Event(2, CLOSED, day(2))),
        ([(SENT, 3, {"step": TRANSFERRED})], Event(2, CLOSED, day(4))),  # an inquiry is not
        ([(EXECUTED, 3)], Event(2, CLOSED, day(4))),
        ([(VOIDED, 3)], Event(2, CLOSED, day(4))),
        ([(VOIDED, 3)], Event(2, VOIDED, day(4))),
        ([], Event(1, AREA_REPLIED, day(4))),
        ([(SENT, 3, {"step": ANSWERED})], Event(2, AREA_REPLIED, day(4), about=1)),
        ([(SENT, 3, {"step": AREA_ASKED})], Event(2, AREA_REPLIED, day(2), about=1)),
        (
            [(ISSUED, 3, {"step": ANSWERED, "document": "C-1"})],
            Event(2, SENT, day(2), step=ANSWERED, document="C-1"),
        ),
    ],
)
def test_the_impossible_is_refused_in_words(
    facts: list[tuple[object, ...]], proposed: Event
) -> None:
    with pytest.raises(Refused) as refused:
        check_event(Case(INQUIRY, RECEIVED, events(*facts)), proposed, TODAY, CALENDAR)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "kind", [k for k in EVENT_KINDS if k not in (STRUCK, DELIVERED, BOUNCED, CLOSED, AREA_REPLIED)]
)
def test_what_happened_late_can_be_recorded(kind: str) -> None:
    check_event(Case(CLAIM, RECEIVED), Event(1, kind, TODAY, step=ANSWERED), TODAY, CALENDAR)


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (INQUIRY, [(SENT, 3, {"step": ANSWERED})]),
        (INQUIRY, [(SENT, 3, {"step": ANSWERED}), (BOUNCED, 3, {"about": 1})]),
        (CLAIM, [(WITHDRAWN, 3, {"withdrawal": "express"})]),
        (CLAIM, [(SENT, 3, {"step": TRANSFERRED})]),
        (PETITION, [(SENT, 3, {"step": ANSWERED})]),
        (NOVELTY, [(EXECUTED, 3, {"execution": "updated"})]),
    ],
)
def test_what_has_come_to_an_end_can_be_closed(kind: str, facts: list[tuple[object, ...]]) -> None:
    case = Case(kind, RECEIVED, events(*facts))
    check_event(case, Event(9, CLOSED, day(4)), TODAY, CALENDAR)
    with pytest.raises(Refused):
        check_event(case, Event(9, CLOSED, day(2)), TODAY, CALENDAR)


def test_what_was_recorded_by_mistake_can_be_annulled() -> None:
    check_event(Case(CLAIM, RECEIVED), Event(1, VOIDED, day(1)), TODAY, CALENDAR)


def test_a_withdrawal_without_effect_closes_nothing() -> None:
    silent = events((WITHDRAWN, 3, {"withdrawal": "silent"}))
    with pytest.raises(Refused):
        check_event(Case(CLAIM, RECEIVED, silent), Event(9, CLOSED, day(4)), TODAY, CALENDAR)
