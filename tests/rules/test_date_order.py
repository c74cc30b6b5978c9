from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.date_order import disordered

FIRST, LAST = date(2026, 1, 1), date(2026, 1, 2)
PAIRS = [
    ("database", "created_on", "registered_on"),
    ("database", "created_on", "closed_on"),
    ("contract", "starts_on", "ends_on"),
    ("activity", "started_on", "ended_on"),
    ("transfer", "since_on", "until_on"),
]
BLANK: dict[str, Any] = {
    **dict.fromkeys(name for _, *names in PAIRS for name in names),
    "has_no_end": False,
}


@pytest.mark.parametrize(("record_type", "earlier", "later"), PAIRS)
def test_nothing_ends_before_it_began(record_type: str, earlier: str, later: str) -> None:
    found = disordered(record_type, {**BLANK, earlier: LAST, later: FIRST})
    assert found is not None
    assert found[0] == later
    assert " antes de " in found[1]
    for first, last in ((FIRST, LAST), (FIRST, FIRST), (None, FIRST), (LAST, None)):
        assert disordered(record_type, {**BLANK, earlier: first, later: last}) is None


def test_a_contract_without_end_gives_none() -> None:
    found = disordered("contract", {**BLANK, "has_no_end": True, "ends_on": LAST})
    assert found is not None
    assert found[0] == "ends_on"
    assert disordered("contract", {**BLANK, "has_no_end": True}) is None
    assert disordered("person", {}) is None
