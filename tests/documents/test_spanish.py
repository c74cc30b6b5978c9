"""Dates and words as a Spanish letter writes them."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.documents.spanish import in_sentence, long_date


def test_dates() -> None:
    assert long_date(date(2026, 11, 3)) == "3 de noviembre de 2026"
    assert long_date(date(2027, 1, 1)) == "1 de enero de 2027"


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Copia de la cédula, que coincide.", "copia de la cédula, que coincide"),
        ("CC original a la vista", "CC original a la vista"),
        ("Llamada. Dio su número.", "llamada. Dio su número."),
        ("X", "X"),
        ("  ", ""),
    ],
)
def test_a_note_becomes_part_of_a_sentence(note: str, words: str) -> None:
    assert in_sentence(note) == words
