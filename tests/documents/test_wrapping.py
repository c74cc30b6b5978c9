"""Lines on paper: none too wide, nothing lost, work linear in the text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from privdesk.documents.fonts import REGULAR, register_fonts
from privdesk.documents.wrapping import Face, face

TEXT = st.text(alphabet="aeilmñW  .\n-", max_size=400)


@given(TEXT, st.floats(20, 300))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: float) -> None:
    lines = face(REGULAR, 9).lines(text, width)
    assert all(face(REGULAR, 9).width(line) <= width + 1e-6 for line in lines)
    assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", text)


def test_words_stay_whole_where_they_fit() -> None:
    one = face(REGULAR, 10)
    lines = one.lines("uno dos tres cuatro", one.width("uno dos") + 1)
    assert lines == ("uno dos", "tres", "cuatro")


def test_breaking_is_linear() -> None:
    """Twice the text, about twice the look-ups of widths: words, one word, many lines."""
    for sample in ("palabra ", "x", "ab\n"):
        small, large = (_looked_up(sample * (n // len(sample))) for n in (10_000, 20_000))
        assert small >= 10_000 * 0.5
        assert large < small * 2.5


def _looked_up(text: str) -> int:
    one = Face(REGULAR, 9)
    seen = 0

    class Counting(dict[str, float]):
        def __getitem__(self, key: str) -> float:
            nonlocal seen
            seen += 1
            return 4.5

    one._widths = Counting()  # type: ignore[assignment]
    one.lines(text, 100)
    return seen


def test_clipping_ends_in_an_ellipsis_only_when_text_is_left_out() -> None:
    one = face(REGULAR, 10)
    assert one.clipped("corto", 200) == ("corto",)
    (line,) = one.clipped("palabra " * 10_000, 100)
    assert line.endswith("…")
    assert one.width(line) <= 100
    assert len(one.clipped("palabra " * 50, 100, 3)) == 3


def test_reportlab_measures_as_it_did_with_each_letter_looked_up_once() -> None:
    register_fonts()
    font = pdfmetrics.getFont(REGULAR)
    assert "stringWidth" in vars(font)
    for text in ("", "Ñ", "Año 2026 — «x»\u202e😀", "i" * 1_000, "ñandú".encode()):
        assert pdfmetrics.stringWidth(text, REGULAR, 10.4) == type(font).stringWidth(
            font, text, 10.4
        )
