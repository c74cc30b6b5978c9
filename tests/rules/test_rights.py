"""Which right makes which kind (law.md, «Right → kind»)."""

from __future__ import annotations

import pytest

from privdesk.rules.rights import (
    CLAIM,
    CREDIT,
    INQUIRY,
    KINDS,
    NOVELTY,
    OTHER_LAWS,
    PETITION,
    RIGHTS,
    UNRELATED,
    grounds_of,
    kind_of,
    why,
)

DECIDED = {
    "know": INQUIRY,
    "access": INQUIRY,
    "use": INQUIRY,
    "proof": INQUIRY,
    "portability": INQUIRY,
    "update": CLAIM,
    "rectify": CLAIM,
    "erase": CLAIM,
    "revoke": CLAIM,
    "breach": CLAIM,
    "object": CLAIM,
    "restrict": CLAIM,
    "automated": CLAIM,
    "petition": PETITION,
    "credit": CREDIT,
    "unrelated": UNRELATED,
    "novelty": NOVELTY,
}


def test_every_right_has_its_kind() -> None:
    assert {right: kind_of(right) for right in RIGHTS} == DECIDED
    assert set(KINDS) == set(DECIDED.values())


@pytest.mark.parametrize(("kind", "law"), [(PETITION, "1755"), (CREDIT, "1266")])
def test_another_law_is_named(kind: str, law: str) -> None:
    assert law in OTHER_LAWS[kind]
    assert law in KINDS[kind].source
    assert "Another law" in why(kind).source


@pytest.mark.parametrize("right", ["object", "restrict", "automated", "portability"])
def test_what_the_law_does_not_name_says_so(right: str) -> None:
    assert "does not name" in why(right).source


def test_an_unknown_right_is_refused() -> None:
    with pytest.raises(KeyError):
        kind_of("everything")


@pytest.mark.parametrize("right", RIGHTS)
def test_duties_to_keep_the_data_deny_no_inquiry(right: str) -> None:
    grounds = set(grounds_of(right))
    assert {"identity_not_proven", "not_responsible", "no_data"} <= grounds
    keeping = {"legal_duty", "contractual_duty", "data_correct"}
    assert grounds & keeping == (set() if kind_of(right) == INQUIRY else keeping)
    assert ("public_data" in grounds) == (right == "proof" or kind_of(right) != INQUIRY)
