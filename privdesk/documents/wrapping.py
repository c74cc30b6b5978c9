"""How text is measured and broken into lines on paper, in time linear in its length."""

from __future__ import annotations

from functools import cache

from privdesk.documents.fonts import register_fonts

ELLIPSIS = "…"


class Face:
    """One font at one size: how wide a text is, in points, and where its lines break."""

    def __init__(self, font: str, size: float) -> None:
        from reportlab.pdfbase import pdfmetrics

        register_fonts()
        self.font = font
        self.size = size
        self._widths = _Widths(pdfmetrics.getFont(font).face, size / 1000)

    def width(self, text: str) -> float:
        """The width of a text without line breaks."""
        return sum(map(self._widths.__getitem__, text))

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """The text in lines no wider than `width`; a word that is too wide is broken."""
        found: list[str] = []
        for line in text.expandtabs(4).split("\n"):
            if self.width(line) <= width:
                found.append(line)
            else:
                self._break(line, width, found)
        return tuple(found)

    def clipped(self, text: str, width: float, most: int = 1) -> tuple[str, ...]:
        """At most `most` lines, the last one ending in an ellipsis where text was left out."""
        # Enough characters for the lines wanted: hostile lengths are never measured whole.
        lines = self.lines(text[: 400 * most], width)
        if len(lines) <= most and len(text) <= 400 * most:
            return lines
        *kept, last = lines[:most]
        while last and self.width(last + ELLIPSIS) > width:
            last = last[:-1]
        return (*kept, last + ELLIPSIS)

    def _break(self, line: str, width: float, found: list[str]) -> None:
        space = self._widths[" "]
        words: list[str] = []
        used = 0.0
        for word in line.split(" "):
            needed = self.width(word)
            if words and used + space + needed <= width:
                words.append(word)
                used += space + needed
                continue
            if words:
                found.append(" ".join(words))
            if needed > width:
                word = self._break_word(word, width, found)
                needed = self.width(word)
            words, used = [word], needed
        found.append(" ".join(words))

    def _break_word(self, word: str, width: float, found: list[str]) -> str:
        """Append full lines of the word to `found` and return what is left of it."""
        start = 0
        used = 0.0
        for position, character in enumerate(word):
            needed = self._widths[character]
            if used + needed > width and position > start:
                found.append(word[start:position])
                start, used = position, 0.0
            used += needed
        return word[start:]


class _Widths(dict[str, float]):
    """The width of each character, looked up once."""

    def __init__(self, face: object, scale: float) -> None:
        super().__init__()
        self._by_code: dict[int, float] = face.charWidths  # type: ignore[attr-defined]
        self._default: float = face.defaultWidth  # type: ignore[attr-defined]
        self._scale = scale

    def __missing__(self, character: str) -> float:
        width = self._by_code.get(ord(character), self._default) * self._scale
        self[character] = width
        return width


@cache
def face(font: str, size: float) -> Face:
    """The one `Face` of a font at a size."""
    return Face(font, size)
