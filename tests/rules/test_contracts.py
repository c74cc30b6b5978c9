"""How a contract stands on a day, and the clauses it lacks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.contracts import contract_state, lacking_clauses
from privdesk.rules.lists import LISTS, shipped_list
from privdesk.rules.sheet import RowSheet, Sheet

TODAY = date(2026, 11, 23)
LISTS_NOW = {name: shipped_list(name) for name in LISTS}


def values(**changed: Any) -> dict[str, Any]:
    usual = {
        "kind": "transmission",
        "status": "in_force",
        "ends_on": None,
        "has_no_end": False,
        "notice_days": 30,
    }
    return {**usual, **changed}


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        ({}, "in_force"),
        ({"ends_on": date(2026, 12, 24)}, "in_force"),
        ({"ends_on": date(2026, 12, 23)}, "ending"),  # thirty days before: its day of notice
        ({"ends_on": TODAY}, "ending"),
        ({"ends_on": TODAY, "notice_days": 0}, "ending"),
        ({"ends_on": date(2026, 11, 24), "notice_days": 0}, "in_force"),
        ({"ends_on": date(2026, 11, 22)}, "over"),
        ({"ends_on": date(2026, 11, 22), "has_no_end": True}, "in_force"),
        ({"ends_on": date(2020, 1, 1), "status": "ended"}, "ended"),
        ({"ends_on": date(2020, 1, 1), "status": "draft"}, "draft"),
    ],
)
def test_a_contract_stands_by_its_end_and_its_notice(changed: dict[str, Any], state: str) -> None:
    assert contract_state(values(**changed), TODAY) == state


def contract(kind: str, *clauses: tuple[str, bool | None]) -> Sheet:
    rows = tuple(RowSheet(None, {"code": c, "is_there": there}) for c, there in clauses)
    return Sheet("contract", 1, values(kind=kind), {"clauses": rows})


def test_a_clause_is_lacking_until_somebody_says_that_it_is_there() -> None:
    lacking = lacking_clauses(
        contract("transmission", ("scope", True), ("security", None)), LISTS_NOW
    )
    codes = [entry.code for entry in lacking]
    assert "scope" not in codes
    assert "security" in codes
    assert len(codes) == 6


def test_a_contract_of_confidentiality_must_say_none_of_them() -> None:
    assert lacking_clauses(contract("confidentiality"), LISTS_NOW) == ()
