"""What the window of letters to many says of how many are ready."""

from __future__ import annotations

import pytest

from privdesk.ui.pages.letters_of_many_words import foot_words, title_words


@pytest.mark.parametrize(
    ("count", "ready", "state", "leave_out", "issue"),
    [
        (1, 1, "Está lista.", None, "Emitir la carta…"),
        (3, 3, "Las 3 están listas.", None, "Emitir 3 cartas…"),
        (3, 2, "2 de 3 están listas.", "Dejar fuera la que no", "Emitir 3 cartas…"),
        (5, 2, "2 de 5 están listas.", "Dejar fuera las 3 que no", "Emitir 5 cartas…"),
    ],
)
def test_the_foot_says_how_many_are_ready(
    count: int, ready: int, state: str, leave_out: str | None, issue: str
) -> None:
    words = foot_words(count, ready)
    assert (words.state, words.issue) == (state, issue)
    if leave_out is not None:
        assert words.leave_out == leave_out


def test_one_letter_is_not_many() -> None:
    assert title_words(1) != title_words(2)
    assert "2" in title_words(2)
