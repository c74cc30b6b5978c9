"""What cannot have happened is refused in words; what happened late is not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from privdesk.errors import Refused
from privdesk.rules.case import Case
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    BOUNCED,
    CLOSED,
    DELIVERED,
    EVENT_KINDS,
    ISSUED,
    NOTE,
    SENT,
    STRUCK,
    Event,
)
from privdesk.rules.possible import check_event
from privdesk.rules.rights import CLAIM, INQUIRY
from tests.rules.cases import RECEIVED, TODAY, day, events


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
        (
            [(SENT, 3, {"step": ANSWERED}), (BOUNCED, 3, {"about": 1})],
            Event(3, CLOSED, day(4)),
        ),
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
        check_event(Case(INQUIRY, RECEIVED, events(*facts)), proposed, TODAY)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "kind", [k for k in EVENT_KINDS if k not in (STRUCK, DELIVERED, BOUNCED, CLOSED)]
)
def test_what_happened_late_can_be_recorded(kind: str) -> None:
    check_event(Case(CLAIM, RECEIVED), Event(1, kind, TODAY, step=ANSWERED), TODAY)
