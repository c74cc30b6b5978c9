"""The order of names."""

from __future__ import annotations

from functools import cmp_to_key

from hypothesis import given
from hypothesis import strategies as st

from privdesk.store import collation
from privdesk.store.collation import compare


def test_accents_and_case_do_not_part_names_and_the_enye_follows_the_n() -> None:
    names = ["zoé", "Ñandú", "nube", "Óscar", "oso", "Ana", "ángel", "nz"]
    found = sorted(names, key=cmp_to_key(compare))
    assert found == ["Ana", "ángel", "nube", "nz", "Ñandú", "Óscar", "oso", "zoé"]


@given(st.text(), st.text(), st.text())
def test_it_is_an_order(one: str, two: str, three: str) -> None:
    assert compare(one, two) == -compare(two, one)
    assert (compare(one, two) == 0) == (one == two)
    low, middle, high = sorted([one, two, three], key=cmp_to_key(compare))
    assert compare(low, high) <= 0
    assert compare(low, middle) <= 0


_NAMES = st.text(st.sampled_from("aAnNñÑáÁéÉîÎõÕüÜýÿçåäøßæðºµ łŁœ\u0301Ж"), max_size=6)


@given(st.text() | _NAMES)
def test_the_quick_way_and_the_long_one_fold_alike(text: str) -> None:
    assert collation.folded(text) == collation._folded_anyhow(text)
