"""Which right makes which kind (law.md, «Right → kind»)."""

from __future__ import annotations

import pytest

from privdesk.rules.rights import CLAIM, INQUIRY, KINDS, RIGHTS, kind_of, why

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
}


def test_every_right_has_its_kind() -> None:
    assert {right: kind_of(right) for right in RIGHTS} == DECIDED
    assert set(KINDS) == {INQUIRY, CLAIM}


@pytest.mark.parametrize("right", ["object", "restrict", "automated", "portability"])
def test_what_the_law_does_not_name_says_so(right: str) -> None:
    assert "does not name" in why(right).source


def test_an_unknown_right_is_refused() -> None:
    with pytest.raises(KeyError):
        kind_of("everything")
