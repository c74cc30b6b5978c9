"""The names of places: each tells apart a database and a third party, and leads back to its id."""

from __future__ import annotations

import pytest

from privdesk.rules.events import SENT, TO_PARTY, TO_PERSON
from privdesk.rules.places import is_party, place, place_id, place_of


def test_a_database_is_named_before_a_third_party() -> None:
    assert place(database_id=3, party_id=5) == "database:3"
    assert place(party_id=5) == "party:5"
    assert place() is None


@pytest.mark.parametrize("step", sorted(TO_PARTY))
def test_what_is_told_to_a_third_party_of_a_database_concerns_the_party(step: str) -> None:
    assert place_of(step, 3, 5) == "party:5"
    assert place_of(step, 3, None) == "database:3"


@pytest.mark.parametrize("step", [None, SENT, *sorted(TO_PERSON)])
def test_anything_else_concerns_the_database(step: str | None) -> None:
    assert place_of(step, 3, 5) == "database:3"


@pytest.mark.parametrize(
    ("name", "party", "number"),
    [("party:5", True, 5), ("database:12", False, 12), (None, False, None)],
)
def test_a_name_leads_back_to_its_place(name: str | None, party: bool, number: int | None) -> None:
    assert is_party(name) is party
    assert place_id(name) == number
