from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.contract_remarks import contract_remarks, party_remarks
from tests.rules.sheets import CONTRACT, LISTED, PARTY, answers, changed

TODAY = date(2026, 11, 23)
SCOPE = answers("contract_clauses", "is_there", "scope")


def warned(**values: Any) -> list[str]:
    return [words for _, words in contract_remarks(changed(CONTRACT, **values), LISTED, TODAY)]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"ends_on": date(2026, 11, 23)},
        {"ends_on": date(2020, 1, 1), "has_no_end": True},
        {"status": "ended", "ends_on": date(2020, 1, 1), "clauses": ()},
        {"kind": "confidentiality", "clauses": SCOPE},  # nobody asks them of it
    ],
)
def test_what_holds_is_not_warned_of(values: dict[str, Any]) -> None:
    assert warned(**values) == []


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"ends_on": date(2026, 11, 22)}, "terminó el 22/11/2026"),
        ({"status": "draft"}, "preparación"),
        ({"clauses": SCOPE}, "nadie ha verificado que diga"),
    ],
)
def test_what_does_not_is_said_of_the_contract_and_its_third_party(
    values: dict[str, Any], said: str
) -> None:
    (words,) = warned(**values)
    assert said in words
    found = party_remarks(PARTY, [changed(CONTRACT, **values)], LISTED, TODAY)
    assert ("general", words) in found


def test_a_processor_without_a_contract_is_warned_of() -> None:
    ended = changed(CONTRACT, status="ended")
    other = changed(CONTRACT, kind="confidentiality")
    for contracts in ([], [ended], [other]):
        ((_, words),) = party_remarks(PARTY, contracts, LISTED, TODAY)
        assert "no hay registrado un contrato" in words
        assert party_remarks(changed(PARTY, is_processor=False), contracts, LISTED, TODAY) == ()
    assert party_remarks(PARTY, [CONTRACT, ended], LISTED, TODAY) == ()
