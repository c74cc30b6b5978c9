"""Letter-size pages written from the top down: text, headings and tables that go on overleaf."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import IO, NamedTuple

from privdesk.documents.canvas import HAIRLINE, INK, LETTER, LINE, QUIET, new_canvas
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR, spelled_out
from privdesk.documents.page_numbers import PageNumbers
from privdesk.documents.spanish import letter_words
from privdesk.documents.wrapping import face
from privdesk.text import translate

SIDE = 62.0
TOP = 54.0
BOTTOM = 66.0
WIDTH = LETTER[0] - 2 * SIDE
_TOGETHER = 5
_CELL_SIZE, _CELL_LEADING, _CELL_GAP = 9.0, 11.4, 8.0


class Column(NamedTuple):
    """A column of a table: its head and its width in points."""

    head: str
    width: float


class SheetPages:
    """Pages with a foot; what does not fit on one begins the next."""

    def __init__(
        self,
        stream: IO[bytes],
        *,
        title: str,
        organization: str,
        created: datetime,
        foot: str,
        seal: str = "",
    ) -> None:
        self.canvas = new_canvas(
            stream, LETTER, language="es-CO", title=title, author=organization, created=created
        )
        self._foot = foot
        self._seal = translate("Register", "Audit seal {seal}", seal=seal) if seal else ""
        self.y = LETTER[1] - TOP
        self._numbers = PageNumbers(self.canvas, self._draw_foot)

    def room(self, height: float) -> bool:
        """Begin a new page where that height does not fit any more; whether it did."""
        if self.y - height >= BOTTOM:
            return False
        self._numbers.leave_place()
        self.canvas.showPage()
        self.y = LETTER[1] - TOP
        return True

    def finish(self) -> None:
        """Number the pages and write them out."""
        self._numbers.leave_place()
        self.canvas.showPage()
        self._numbers.fill()
        self.canvas.save()

    def _draw_foot(self, page: int, total: int) -> None:
        canvas = self.canvas
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, 50, LETTER[0] - SIDE, 50)
        for line, words in enumerate((self._foot, self._seal)):
            self.put(SIDE, 38 - 10.5 * line, _flat(words), REGULAR, 8.4, QUIET)
        words = letter_words()["page"].format(page=page, total=total)
        canvas.drawRightString(LETTER[0] - SIDE, 38, words)

    def put(
        self, left: float, y: float, words: str, font: str, size: float, colour: str = INK
    ) -> None:
        """Words at a place, on one line."""
        self.canvas.setFillColor(colour)
        self.canvas.setFont(font, size)
        self.canvas.drawString(left, y, words)

    def text(
        self,
        font: str,
        size: float,
        text: str,
        leading: float,
        *,
        most: int = 2,
        colour: str = INK,
        indent: float = 0,
    ) -> None:
        """A paragraph of at most `most` lines."""
        lines = face(font, size).clipped(_flat(text), WIDTH - indent, most)
        self.room(leading * min(len(lines), _TOGETHER))  # no line of a short paragraph is alone
        for line in lines:
            self.room(leading)
            self.y -= leading
            self.put(SIDE + indent, self.y, line, font, size, colour)

    def heading(self, text: str, together: float = 0) -> None:
        """A heading that stays with what follows, at least so many points of it."""
        self.room(44 + together)
        self.y -= 8
        self.text(BOLD, 10.8, text, 15)

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], most: int = 6
    ) -> None:
        """Rows under a head that is repeated on each page; a cell has at most `most` lines."""
        self._table_head(columns)
        for row in rows:
            cells = [
                face(REGULAR, _CELL_SIZE).clipped(_flat(text), c.width - _CELL_GAP, most)
                for c, text in zip(columns, row, strict=True)
            ]
            height = max(map(len, cells)) * _CELL_LEADING + 5
            if self.room(height):
                self._table_head(columns)
            left = SIDE
            for column, lines in zip(columns, cells, strict=True):
                for number, line in enumerate(lines, 1):
                    y = self.y - number * _CELL_LEADING
                    self.put(left, y, line, REGULAR, _CELL_SIZE)
                left += column.width
            self.y -= height
            self.rule()
        self.y -= 4

    def _table_head(self, columns: Sequence[Column]) -> None:
        self.room(3 * _CELL_LEADING)
        self.y -= 3
        left = SIDE
        for column in columns:
            self.put(left, self.y - _CELL_LEADING, column.head, MEDIUM, _CELL_SIZE, QUIET)
            left += column.width
        self.y -= _CELL_LEADING + 5
        self.rule()

    def rule(self) -> None:
        """A hairline across the page."""
        self.canvas.setStrokeColor(HAIRLINE)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(SIDE, self.y, LETTER[0] - SIDE, self.y)


def _flat(text: str) -> str:
    return " ".join(spelled_out(text)[0].split())
