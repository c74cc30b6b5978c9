"""Where a case stands, and the sentence that says why."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.case import Case
from privdesk.rules.events import (
    ANSWERED,
    CLOSED,
    COMPLETED,
    COMPLETION_ASKED,
    EXECUTED,
    EXTENDED,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    TRANSFERRED,
    VOIDED,
    WITHDRAWN,
)
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY, UNRELATED
from privdesk.rules.stages import STAGES
from tests.rules.cases import RECEIVED, assessed, events, sent

DENIED = {"decision": "denied", "ground": "no_data", "reason": "x"}
UNTIL = {"until": date(2026, 12, 18), "reason": "x"}


@pytest.mark.parametrize(
    ("kind", "facts", "stage", "words"),
    [
        (INQUIRY, [], "received", "04/12/2026"),
        (CLAIM, [(COMPLETED, 1)], "in_process", "14/12/2026"),
        (INQUIRY, [sent(IDENTITY_ASKED, 1)], "awaiting_identity", "21/11/2026"),
        (INQUIRY, [sent(IDENTITY_ASKED, 1), (IDENTITY_VERIFIED, 2)], "received", "04/12/2026"),
        (
            CLAIM,
            [sent(COMPLETION_ASKED, 3, missing=("facts",))],
            "awaiting_completion",
            "25/01/2027",
        ),
        (CLAIM, [sent(COMPLETION_ASKED, 3)], "awaiting_completion", "15"),
        (
            CLAIM,
            [sent(COMPLETION_ASKED, 10, missing=("facts",))],
            "awaiting_completion",
            "tarde",
        ),
        (CLAIM, [sent(EXTENDED, 3, **UNTIL)], "extended", "18/12/2026"),
        (CLAIM, [sent(TRANSFERRED, 3)], "transferred", "23/11/2026"),
        (CLAIM, [(WITHDRAWN, 3, {"withdrawal": "express"})], "withdrawn", "23/11/2026"),
        (CLAIM, [sent(ANSWERED, 3, **DENIED)], "answered", "23/11/2026"),
        (CLAIM, [sent(ANSWERED, 3, decision="granted")], "executing", "23/11/2026"),
        (
            CLAIM,
            [sent(ANSWERED, 3, decision="granted"), (EXECUTED, 4, {"execution": "done"})],
            "answered",
            "23/11/2026",
        ),
        (INQUIRY, [sent(ANSWERED, 3, decision="granted")], "answered", "23/11/2026"),
        (CLAIM, [sent(ANSWERED, 3, **DENIED), (CLOSED, 4)], "closed", "24/11/2026"),
        (CLAIM, [(VOIDED, 4)], "voided", "24/11/2026"),
        (NOVELTY, [], "received", "27/11/2026"),
        (NOVELTY, [(EXECUTED, 4, {"execution": "updated"})], "received", "24/11/2026"),
        (UNRELATED, [], "received", "1581"),
    ],
)
def test_the_stage_is_computed_and_explained(
    kind: str, facts: list[tuple[object, ...]], stage: str, words: str
) -> None:
    found = assessed(Case(kind, RECEIVED, events(*facts)))
    assert found.stage == stage
    assert stage in STAGES
    assert words in found.why
