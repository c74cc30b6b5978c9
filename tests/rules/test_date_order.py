from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.date_order import disordered, still_to_come

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


@pytest.mark.parametrize(
    ("record_type", "name", "said"),
    [
        ("database", "created_on", "los dos meses para inscribirla corren desde ese día"),
        ("database", "registered_on", "Todavía no se ha inscrito"),
        ("database", "subject_count_on", "nadie los ha contado"),
        ("database_filing", "filed_on", "Todavía no se ha presentado"),
        ("contract", "signed_on", "Todavía no se ha firmado"),
        ("activity", "assessed_on", "Todavía no se ha evaluado"),
        ("party_audit", "done_on", "Todavía no se ha hecho"),
        ("legal_hold", "since_on", "Todavía no rige"),
    ],
)
def test_what_is_done_is_not_to_come(record_type: str, name: str, said: str) -> None:
    found = still_to_come(record_type, {name: LAST}, FIRST)
    assert found is not None
    assert found[0] == name
    assert said in found[1]
    for day in (FIRST, None):
        assert still_to_come(record_type, {name: day}, FIRST) is None


def test_what_may_be_planned_may_come() -> None:
    for record_type, name in (
        *(("activity", "started_on"), ("contract", "starts_on"), ("database", "closed_on")),
        *(("database", "policy_in_force_on"), ("database", "security_review_on")),
    ):
        assert still_to_come(record_type, {name: LAST}, FIRST) is None


@pytest.mark.parametrize(
    ("record_type", "name"), [("database", "created_on"), ("legal_hold", "since_on")]
)
def test_a_year_in_which_nothing_was_done_is_refused(record_type: str, name: str) -> None:
    found = disordered(record_type, {**BLANK, name: date(1, 1, 1)})
    assert found is not None
    assert found[0] == name
    assert "año 1" in found[1]
    assert disordered(record_type, {**BLANK, name: date(1900, 1, 1)}) is None
