"""The NIT's check digit and its writing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.rules.identity import grouped, nit_check_digit, split_nit, written_nit


@pytest.mark.parametrize(
    ("number", "digit"), [("999000123", 2), ("800197268", 4), ("860007738", 9)]
)
def test_the_check_digit_of_known_numbers(number: str, digit: int) -> None:
    assert nit_check_digit(number) == digit


@pytest.mark.parametrize("text", ["999000123", "999.000.123-2", " 999 000 123 - 2 ", "999000123-2"])
def test_a_nit_is_written_one_way(text: str) -> None:
    assert written_nit(text) == "999.000.123-2"


@pytest.mark.parametrize("text", ["", "-2", "99A", "999000123-", "999000123-22", "1" * 16, "٣٤٥-1"])
def test_what_is_no_nit(text: str) -> None:
    with pytest.raises(ValueError, match="NIT"):
        split_nit(text)


@given(st.integers(1, 10**15 - 1))
def test_the_digit_is_one_digit_and_changes_with_any_single_digit(number: int) -> None:
    text = str(number)
    digit = nit_check_digit(text)
    assert 0 <= digit <= 9
    changed = text[:-1] + str((int(text[-1]) + 1) % 10)
    # A remainder of 1 and of 10 give the same digit: the only pair that the rule confuses.
    assert nit_check_digit(changed) != digit or {digit, nit_check_digit(changed)} == {1}


def test_grouping_leaves_other_texts_alone() -> None:
    assert grouped("9000000142") == "9.000.000.142"
    assert grouped("AX-1") == "AX-1"
    assert grouped("007") == "007"
    assert grouped("123456") == "123.456"
    assert grouped("9" * 5_000).count(".") == 1_666
