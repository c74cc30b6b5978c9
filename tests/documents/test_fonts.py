"""What the embedded fonts print, and how the rest is named."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

from reportlab.pdfbase.pdfmetrics import getFont

from privdesk.documents.fonts import (
    REGULAR,
    named_character,
    register_fonts,
    spelled_out,
    unprintable,
)


def test_spanish_polish_greek_and_russian_are_printed() -> None:
    text = "Ñandú, ¿qué? «Łódź» Ελλάδα Привет № 1 – 2 — 3 … € ½\n\t"
    assert unprintable(text) == ()
    assert spelled_out(text) == (text, ())


def test_what_leaves_no_mark_is_not_printable() -> None:
    text = "a😀b\x00\u202e\u200bשa😀\ud800\ufeff\u2028"
    assert unprintable(text) == (
        *("😀", "\x00", "\u202e", "\u200b", "ש"),
        *("\ud800", "\ufeff", "\u2028"),
    )
    assert spelled_out("a😀\x00")[0] == "aU+1F600U+0000"


def test_characters_are_named() -> None:
    assert named_character("😀") == "U+1F600 «grinning face»"
    assert named_character("\x00") == "U+0000 (carácter de control)"
    assert named_character("\ue000") == "U+E000 (carácter sin nombre)"


def test_pdfs_made_at_once_carry_the_same_fonts() -> None:
    register_fonts()
    face = getFont(REGULAR).face
    characters = [*range(0xC0, 0x180)]  # composed of others: each is looked up in the font's file
    alone = face.makeSubset(characters)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # else the threads hardly ever meet
    try:
        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(face.makeSubset, [characters] * 40))
    finally:
        sys.setswitchinterval(before)
    assert made == [alone] * 40
