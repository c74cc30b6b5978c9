"""Pages on which texts of any length flow: fields beside their labels, headings, bookmarks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import IO, NamedTuple

from privdesk.documents.canvas import INK, LETTER, QUIET, colour
from privdesk.documents.fonts import MEDIUM, REGULAR, named_character, spelled_out
from privdesk.documents.sheet_pages import BOTTOM, SIDE, TOP, WIDTH, SheetPages
from privdesk.documents.wrapping import face
from privdesk.text import translate

SIZE, LEADING, GAP = 9.2, 11.8, 5.0
SMALL, SMALL_LEADING = 8.4, 10.8
BETWEEN = 8.0  # points between a cell and the next one
LABEL_WIDTH = 172.0
PAGE_HEIGHT = LETTER[1] - TOP - BOTTOM
_FOOT_WIDTH = WIDTH - 90
_LONG_TITLE = 150
_PLACE = 40.0  # points that a page's number takes


class Cell(NamedTuple):
    """Lines in one place of a row; the page of bookmark `page_of` is printed at its right end."""

    left: float
    lines: Sequence[str]
    font: str = REGULAR
    colour: str = INK
    page_of: str = ""


class RecordPages(SheetPages):
    """Letter-size pages that lose nothing: what does not fit goes on on the next one.

    What no font prints stands as `U+XXXX` and is listed by `finish`; `running` is printed at the
    head of each page that goes on with what began before.
    """

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
        super().__init__(
            stream,
            title=one_line(title),
            organization=one_line(organization),
            created=created,
            foot=one_line(foot, _FOOT_WIDTH),
            seal=seal,
        )
        self.running = ""
        self._marked: dict[str, int] = {}
        self._wanted: dict[str, None] = {}
        self._unprintable: dict[str, None] = {}

    def room(self, height: float) -> bool:
        """As in all sheets, with the running head on the new page."""
        is_new = super().room(height)
        if is_new and self.running:
            self.y -= SMALL_LEADING
            self.put(SIDE, self.y, one_line(self.running, WIDTH), MEDIUM, SMALL, QUIET)
            self.y -= GAP
            self.rule()
            self.y -= GAP
        return is_new

    @property
    def page(self) -> int:
        """The page that is being drawn, from 1."""
        return self._numbers.total + 1

    def new_page(self) -> None:
        """Begin a page without a running head, unless this one is still empty."""
        self.running = ""
        if self.y < LETTER[1] - TOP:
            self.room(PAGE_HEIGHT + 1)

    def bookmark(self, key: str, title: str, level: int = 0) -> None:
        """Mark this place, in the outline and for the cells that tell its page."""
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=self.y + 4, zoom=0)
        self.canvas.addOutlineEntry(one_line(title), key, level, closed=level > 0)
        self._marked[key] = self.page

    def paragraph(
        self,
        text: str,
        *,
        font: str = REGULAR,
        size: float = SIZE,
        leading: float = LEADING,
        colour: str = INK,
        indent: float = 0.0,
    ) -> None:
        """A text of any length, its own line breaks kept."""
        lines = face(font, size).lines(self.printed(text), WIDTH - indent)
        self.room(leading * min(len(lines), 3))
        for line in lines:
            self.room(leading)
            self.y -= leading
            self.put(SIDE + indent, self.y, line, font, size, colour)

    def note(self, text: str) -> None:
        """A smaller, quieter text of any length."""
        self.paragraph(text, size=SMALL, leading=SMALL_LEADING, colour=QUIET)

    def heading(self, text: str, together: float = 0.0) -> None:
        """As in all sheets, with a little more room under it."""
        super().heading(text, together)
        self.y -= 3

    def subheading(self, text: str, together: float = 0.0) -> None:
        """A smaller heading, with so many points of what follows on its page."""
        self.room(26 + together)
        self.y -= 6
        self.text(MEDIUM, 9.8, text, 13)
        self.y -= 2

    def facts(self, facts: Sequence[tuple[str, str]], label_width: float = LABEL_WIDTH) -> None:
        """Labels with their values beside them, each over as many lines as it takes."""
        for label, value in facts:
            self.beside(self._fact(label, value, label_width))
            self.rule()

    def facts_height(self, facts: Sequence[tuple[str, str]]) -> float:
        """How many points these labels take with their values."""
        return sum(self.height(self._fact(label, value, LABEL_WIDTH)) for label, value in facts)

    def _fact(self, label: str, value: str, label_width: float) -> list[Cell]:
        flat = " ".join(self.printed(label).split())
        labels = face(MEDIUM, SIZE).clipped(flat, label_width - BETWEEN, 5)
        values = face(REGULAR, SIZE).lines(self.printed(value), WIDTH - label_width)
        return [Cell(SIDE, labels, MEDIUM, QUIET), Cell(SIDE + label_width, values)]

    def beside(
        self, cells: Sequence[Cell], head: Callable[[], None] | None = None, opens: str = ""
    ) -> None:
        """Draw cells side by side, over as many pages as the tallest takes.

        `head` is drawn again on each new page; a click on the row goes to the bookmark `opens`.
        """
        tallest = max((len(cell.lines) for cell in cells), default=0)
        height = self.height(cells)
        if height <= PAGE_HEIGHT / 2 and self.room(height) and head:
            head()
        top, start = self.y, 0
        while start < tallest:
            lines = int((self.y - BOTTOM - GAP) / LEADING)
            if lines < 1:
                self.room(PAGE_HEIGHT + 1)
                if head:
                    head()
                continue
            self._draw(cells, start, min(start + lines, tallest))
            start += lines
        if opens and self.y < top:
            self.canvas.linkRect("", opens, (SIDE, self.y, SIDE + WIDTH, top), Border="[0 0 0]")

    def height(self, cells: Sequence[Cell]) -> float:
        """How many points those cells take, side by side."""
        return max((len(cell.lines) for cell in cells), default=0) * LEADING + GAP

    def _draw(self, cells: Sequence[Cell], start: int, end: int) -> None:
        for cell in cells:
            if lines := cell.lines[start:end]:
                text = self.canvas.beginText(cell.left, self.y - LEADING)
                text.setFillColor(colour(cell.colour))
                text.setFont(cell.font, SIZE, LEADING)
                for line in lines:
                    text.textLine(line)
                self.canvas.drawText(text)
            if cell.page_of and start == 0:
                self._leave_place(cell.page_of)
        self.y -= (end - start) * LEADING + GAP

    def _leave_place(self, key: str) -> None:
        self._wanted[key] = None
        self.canvas.saveState()
        self.canvas.translate(SIDE + WIDTH - _PLACE, self.y - LEADING)
        self.canvas.doForm(f"page-of-{key}")
        self.canvas.restoreState()

    def printed(self, text: str) -> str:
        """The text as the font prints it; what the font lacks is remembered for the end."""
        shown, bad = spelled_out(text.replace("\r\n", "\n").replace("\r", "\n"))
        self._unprintable.update(dict.fromkeys(bad))
        return shown

    def finish(self) -> None:
        """List what no font prints, fill in the page numbers, and write the pages out."""
        if self._unprintable:
            self.y -= 8
            self.note(
                translate("Register", "Characters that the font does not have, shown as U+XXXX:")
            )
            self.note("; ".join(map(named_character, self._unprintable)))
        self._numbers.leave_place()
        self.canvas.showPage()
        self._fill_places()
        self._numbers.fill()
        self.canvas.save()

    def _fill_places(self) -> None:
        for key in self._wanted:
            self.canvas.beginForm(f"page-of-{key}", 0, -GAP, _PLACE, LEADING)
            self.canvas.setFillColor(INK)
            self.canvas.setFont(REGULAR, SIZE)
            self.canvas.drawRightString(_PLACE, 0, str(self._marked.get(key, "")))
            self.canvas.endForm()


def one_line(text: str, width: float = 0.0) -> str:
    """A text on one line that the font prints; cut to `width` points, or to 150 characters."""
    flat = " ".join(spelled_out(text[:2000])[0].split())
    if width:
        return face(REGULAR, SMALL).clipped(flat, width)[0]
    return flat if len(flat) <= _LONG_TITLE else f"{flat[: _LONG_TITLE - 1]}…"
