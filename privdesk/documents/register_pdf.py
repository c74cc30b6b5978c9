"""A register as PDF: wrapped columns on landscape pages, drawn straight on the canvas."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import IO, NamedTuple

from privdesk.documents.canvas import HAIRLINE, INK, LETTER_LANDSCAPE, QUIET, new_canvas
from privdesk.documents.destination import Target, destination
from privdesk.documents.fonts import (
    BOLD,
    MEDIUM,
    REGULAR,
    named_character,
    printable_characters,
    spelled_out,
)
from privdesk.documents.page_numbers import PageNumbers
from privdesk.documents.register import (
    ColumnKind,
    Progress,
    Register,
    Value,
    counted_rows,
    shown,
)
from privdesk.documents.register_columns import PADDING, column_widths
from privdesk.documents.wrapping import Face, face
from privdesk.text import language, translate

WIDTH, HEIGHT = LETTER_LANDSCAPE
SIDE = 36.0
TOP = 36.0
BOTTOM = 46.0
_LANGUAGES = {"es": "es-CO"}
_SHORT = 90  # characters of a text that shares its line with others
_BETWEEN = "  ·  "
_CACHED = 20_000

Lines = tuple[str, ...]


def write_pdf(register: Register, target: Target, progress: Progress | None = None) -> None:
    """Write the register, in time linear in its rows.

    Each page has the header of the columns, the seal and "page x of y"; a row taller than a page
    goes on on the next; what no font prints stands as `U+XXXX` and is listed at the end. Raises
    DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    with destination(target) as output:
        pages = _Pages(register, output.stream)
        for row in counted_rows(register, progress):
            pages.add(row)
        pages.finish()


class _Cell(NamedTuple):
    """Lines in one place of a row."""

    left: float
    width: float
    lines: Lines
    kind: ColumnKind


def _tallest(cells: list[_Cell]) -> int:
    return max((len(cell.lines) for cell in cells), default=1)


class _Pages:
    """The pages of one register, drawn row by row from the top."""

    def __init__(self, register: Register, stream: IO[bytes]) -> None:
        self._register = register
        self._canvas = new_canvas(
            stream,
            LETTER_LANDSCAPE,
            language=_LANGUAGES.get(language(), language()),
            title=register.title,
            author=register.organization,
            created=register.generated,
        )
        self._columns = [column for column in register.columns if not column.is_long]
        # Many columns are set smaller rather than in slivers of one letter a line.
        size = 8.2 if len(self._columns) <= 9 else 7.2 if len(self._columns) <= 13 else 6.2
        self._face, self._head_face = face(REGULAR, size), face(MEDIUM, size)
        self._leading = size * 1.26
        self._widths = column_widths(self._columns, self._head_face, WIDTH - 2 * SIDE)
        self._lefts = [SIDE + sum(self._widths[:place]) for place in range(len(self._columns))]
        self._splits: OrderedDict[tuple[float, str], Lines] = OrderedDict()
        self._printable = printable_characters()
        self._unprintable: dict[str, None] = {}
        self._count = 0
        self._numbers = PageNumbers(self._canvas, self._draw_number)
        self._y = HEIGHT - TOP
        self._open_page(first=True)

    def add(self, row: Sequence[Value]) -> None:
        """Draw one row, over as many pages as it takes."""
        self._count += 1
        parts = self._parts(row)
        height = sum(self._height(_tallest(part)) for part in parts)
        if self._y - height < BOTTOM and height <= self._page_height:
            self._next_page()
        for part in parts:
            self._flow(part)
        self._canvas.line(SIDE, self._y, WIDTH - SIDE, self._y)

    def _parts(self, row: Sequence[Value]) -> list[list[_Cell]]:
        """The row in its columns, then its long values across the page with their labels."""
        cells: list[_Cell] = []
        below: list[str] = []  # texts across the page, the short ones of a row on one line
        is_open = False
        for column, value in zip(self._register.columns, row, strict=True):
            text = shown(self._register, value)
            if column.is_long:
                labelled = translate("Register", "{label}: {value}", label=column.label, value=text)
                is_short = len(labelled) <= _SHORT and "\n" not in labelled
                if text and is_short and is_open:
                    below[-1] += _BETWEEN + labelled
                elif text:
                    below.append(labelled)
                is_open = is_short if text else is_open
                continue
            left, width = self._lefts[len(cells)], self._widths[len(cells)]
            cells.append(_Cell(left, width, self._lines(text, width), column.kind))
        lines = [line for text in below for line in self._lines(text, WIDTH - 2 * SIDE)]
        across = _Cell(SIDE, WIDTH - 2 * SIDE, tuple(lines), "text")
        return [cells, [across]] if below else [cells]

    def _flow(self, cells: list[_Cell]) -> None:
        """Draw cells side by side, over as many pages as the tallest takes."""
        tallest, start = _tallest(cells), 0
        while start < tallest:
            room = self._room()
            if room < 1:
                self._next_page()
                continue
            end = min(tallest, start + room)
            self._draw_cells([c._replace(lines=c.lines[start:end]) for c in cells], end - start)
            start = end

    def finish(self) -> None:
        """Draw what stands at the end, number the pages and save."""
        ending = [translate("Register", "Total: {count} rows", count=self._count)]
        if self._unprintable:
            ending.append(
                translate("Register", "Characters that the font does not have, shown as U+XXXX:")
            )
            named = "; ".join(named_character(character) for character in self._unprintable)
            ending.extend(self._face.lines(named, WIDTH - 2 * SIDE))
        self._y -= self._leading * 0.6
        for line in ending:
            if self._room() < 2:
                self._next_page(with_header=False)
            self._y -= self._leading
            self._text(REGULAR, self._face.size, SIDE, self._y, line)
        self._canvas.showPage()
        self._numbers.fill()
        self._canvas.save()

    def _lines(self, text: str, outer: float) -> Lines:
        """The lines of a cell. Short texts come again and again: their lines are remembered."""
        if not self._printable.issuperset(text):
            text, bad = spelled_out(text.replace("\r\n", "\n").replace("\r", "\n"))
            self._unprintable.update(dict.fromkeys(bad))
        width = outer - 2 * PADDING
        if len(text) > 200:
            return self._face.lines(text, width)
        found = self._splits.get((width, text))
        if found is None:
            found = self._splits[width, text] = self._face.lines(text, width)
            if len(self._splits) > _CACHED:
                self._splits.popitem(last=False)
        return found

    def _height(self, lines: int) -> float:
        return lines * self._leading + 2 * PADDING

    def _room(self) -> int:
        """How many lines of a row still fit on the page."""
        return int((self._y - BOTTOM - 2 * PADDING) / self._leading)

    def _draw_cells(self, cells: list[_Cell], count: int) -> None:
        baseline = self._y - PADDING - self._face.size
        for cell in cells:
            if not any(cell.lines):
                continue
            if cell.kind == "number":
                self._align_right(cell, baseline)
                continue
            text = self._canvas.beginText(cell.left + PADDING, baseline)
            text.setFont(REGULAR, self._face.size, self._leading)
            for line in cell.lines:
                text.textLine(line)
            self._canvas.drawText(text)
        self._y -= self._height(count)

    def _align_right(self, cell: _Cell, baseline: float) -> None:
        right = cell.left + cell.width - PADDING
        self._canvas.setFont(REGULAR, self._face.size)
        for line in cell.lines:
            self._canvas.drawRightString(right, baseline, line)
            baseline -= self._leading

    def _next_page(self, with_header: bool = True) -> None:
        self._canvas.showPage()
        self._open_page(first=False, with_header=with_header)

    def _open_page(self, first: bool, with_header: bool = True) -> None:
        self._y = HEIGHT - TOP
        self._canvas.setFillColor(INK)
        self._canvas.setStrokeColor(HAIRLINE)
        self._canvas.setLineWidth(0.5)
        if first:
            self._draw_title()
        else:
            self._draw_running_title()
        self._draw_foot()
        if with_header:
            self._draw_header()
            self._page_height = self._y - BOTTOM

    def _draw_title(self) -> None:
        register = self._register
        facts = [
            (translate("Register", "Selection"), register.selection),
            (translate("Register", "Generated"), shown(register, register.generated)),
        ]
        if register.count is not None:
            facts.append((translate("Register", "Rows"), str(register.count)))
        self._block(face(MEDIUM, 10), register.organization, 13, 2)
        self._block(face(BOLD, 15), register.title, 20, 2)
        for label, value in facts:
            if value:
                text = translate("Register", "{label}: {value}", label=label, value=value)
                self._block(face(REGULAR, 8.6), text, 11.5, 6)
        self._y -= 8

    def _draw_running_title(self) -> None:
        register = self._register
        text = translate(
            "Register",
            "{organization} · {title}",
            organization=register.organization,
            title=register.title,
        )
        self._block(face(MEDIUM, 8.6), text, 11, 1)
        self._y -= 6

    def _block(self, font: Face, text: str, leading: float, most: int) -> None:
        flat = " ".join(spelled_out(text)[0].split())
        for line in font.clipped(flat, WIDTH - 2 * SIDE, most):
            self._y -= leading
            self._text(font.font, font.size, SIDE, self._y, line)

    def _draw_header(self) -> None:
        """The labels of the columns on a ground of their own, repeated on each page."""
        labels = [
            self._head_face.clipped(spelled_out(column.label)[0], width - 2 * PADDING, 3)
            for column, width in zip(self._columns, self._widths, strict=True)
        ]
        height = self._height(max(map(len, labels), default=1))
        self._canvas.setFillColor("#e9eef2")
        self._canvas.rect(SIDE, self._y - height, WIDTH - 2 * SIDE, height, stroke=0, fill=1)
        self._canvas.setFillColor(INK)
        for place, lines in enumerate(labels):
            y = self._y - PADDING - self._head_face.size
            for line in lines:
                left = self._lefts[place] + PADDING
                if self._columns[place].kind == "number":
                    right = left + self._widths[place] - 2 * PADDING
                    left = right - self._head_face.width(line)
                self._text(MEDIUM, self._head_face.size, left, y, line)
                y -= self._leading
        self._y -= height

    def _draw_foot(self) -> None:
        self._canvas.line(SIDE, 34, WIDTH - SIDE, 34)
        if self._register.seal:
            seal = translate("Register", "Audit seal {seal}", seal=self._register.seal)
            small = face(REGULAR, 7.4)
            line = small.clipped(spelled_out(seal)[0], WIDTH - 2 * SIDE - 90)[0]
            self._canvas.setFillColor(QUIET)
            self._text(REGULAR, 7.4, SIDE, 23, line)
            self._canvas.setFillColor(INK)
        self._numbers.leave_place()

    def _draw_number(self, page: int, total: int) -> None:
        text = translate("Register", "Page {page} of {total}", page=page, total=total)
        self._canvas.setFillColor(QUIET)
        self._canvas.setFont(REGULAR, 7.4)
        self._canvas.drawRightString(WIDTH - SIDE, 23, text)

    def _text(self, font: str, size: float, x: float, y: float, text: str) -> None:
        self._canvas.setFont(font, size)
        self._canvas.drawString(x, y, text)
