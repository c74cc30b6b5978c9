"""The fonts that every PDF embeds, and what they cannot print."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock

from privdesk.text import translate

REGULAR = "Roboto"
MEDIUM = "Roboto-Medium"
BOLD = "Roboto-Bold"
ITALIC = "Roboto-Italic"
BOLD_ITALIC = "Roboto-BoldItalic"

# A character of these kinds leaves no mark on paper or moves the others (right-to-left override,
# zero-width joiner, NUL), whatever glyph a font may carry for it.
_NOT_TEXT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_LAYOUT = frozenset("\n\t")
_registering = Lock()
_subsetting = Lock()


@cache
def register_fonts() -> None:
    """Make the Roboto faces known to reportlab under the names of this module."""
    import font_roboto
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    files = {
        REGULAR: font_roboto.Roboto,
        MEDIUM: font_roboto.RobotoMedium,
        BOLD: font_roboto.RobotoBold,
        ITALIC: font_roboto.RobotoItalic,
        BOLD_ITALIC: font_roboto.RobotoBoldItalic,
    }
    with _registering:
        for name, path in files.items():
            font = TTFont(name, path)
            font.face.makeSubset = _one_at_a_time(font.face.makeSubset)
            font.stringWidth = _by_character(font.face)
            pdfmetrics.registerFont(font)
        for is_bold, is_italic, name in (
            (0, 0, REGULAR),
            (1, 0, BOLD),
            (0, 1, ITALIC),
            (1, 1, BOLD_ITALIC),
        ):
            addMapping(REGULAR, is_bold, is_italic, name)


def _by_character(face: object) -> Callable[..., float]:
    """The width of a text as reportlab computes it, each character looked up once.

    It asks for every letter of an endless word again on each page that the word goes over.
    """
    by_code: dict[int, float] = face.charWidths  # type: ignore[attr-defined]
    default: float = face.defaultWidth  # type: ignore[attr-defined]

    class Widths(dict[str, float]):
        def __missing__(self, character: str) -> float:
            self[character] = by_code.get(ord(character), default)
            return self[character]

    known = Widths()

    def width(text: str | bytes, size: float, encoding: str = "utf8") -> float:
        if isinstance(text, bytes):
            text = text.decode(encoding)
        if len(text) == 1:
            return 0.001 * size * known[text]
        return 0.001 * size * sum(map(known.__getitem__, text))

    return width


def _one_at_a_time(make: Callable[[Sequence[int]], bytes]) -> Callable[[Sequence[int]], bytes]:
    """A face reads its file from one place: two PDFs made at once would read it wrong."""

    def locked(subset: Sequence[int]) -> bytes:
        with _subsetting:
            return make(subset)

    return locked


@cache
def printable_characters() -> frozenset[str]:
    """Every character that the embedded fonts print, the line break and the tab included."""
    from reportlab.pdfbase import pdfmetrics

    register_fonts()
    glyphs = pdfmetrics.getFont(REGULAR).face.charToGlyph
    visible = (chr(code) for code in glyphs)
    return frozenset(c for c in visible if unicodedata.category(c) not in _NOT_TEXT) | _LAYOUT


def unprintable(text: str) -> tuple[str, ...]:
    """The characters of `text` that no embedded font prints, once each, in order of appearance."""
    good = printable_characters()
    return tuple(dict.fromkeys(c for c in text if c not in good))


def code_point(character: str) -> str:
    """`U+1F600` for a character, four digits at least."""
    return f"U+{ord(character):04X}"


def named_character(character: str) -> str:
    """How a character that cannot be printed is told to the officer: its number and its name."""
    code = code_point(character)
    name = unicodedata.name(character, "").lower()
    if name:
        return translate("Letter", "{code} «{name}»", code=code, name=name)
    if unicodedata.category(character) == "Cc":
        return translate("Letter", "{code} (control character)", code=code)
    return translate("Letter", "{code} (character without a name)", code=code)


def spelled_out(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with each character that cannot be printed as `U+XXXX`, and those characters."""
    bad = unprintable(text)
    if not bad:
        return text, ()
    return text.translate({ord(c): code_point(c) for c in bad}), bad
