"""How a value becomes a cell: texts stay texts, dates and numbers are real, long texts continue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from privdesk.documents.register import Register, Value, shown, without_controls
from privdesk.text import short_date, translate

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

CELL_LIMIT = 32_767
LINE_HEIGHT = 15.0  # points
MOST_LINES = 12
# Room for the words "[continues, 12 of 99] " before each piece of a long text.
_PIECE = CELL_LIMIT - 67
_EARLIEST = date(1900, 3, 1)  # before it, a sheet's own count of days is wrong
_LARGEST = 10**15  # beyond it, a sheet rounds whole numbers
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def safe(text: str) -> str:
    """The text as a cell's XML carries it: no control character, no `_xHHHH_` read as an escape."""
    return _ESCAPE.sub("_x005F_", without_controls(text))


def styled(sheet: WriteOnlyWorksheet, value: Value, style: str = "") -> Any:
    """A cell of its own, for headers and covers; `style` is "head", "title" or nothing."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    cell = WriteOnlyCell(sheet)
    cell._value = safe(value) if isinstance(value, str) else value
    cell.data_type = "s" if isinstance(value, str) else "n"
    cell.alignment = Alignment(vertical="top", horizontal="left", wrap_text=style != "title")
    if style == "title":
        cell.font = Font("Calibri", 16, bold=True)
    elif style:
        cell.font = Font("Calibri", 11, bold=True)
        cell.fill = PatternFill("solid", fgColor="E4EBF0")
        cell.border = Border(bottom=Side("thin", color="5A6472"))
    return cell


class Cells:
    """The cells of one row, filled anew for each: openpyxl writes a row out before the next."""

    def __init__(self, sheet: WriteOnlyWorksheet, register: Register) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment

        self._register = register
        self._cells = [WriteOnlyCell(sheet) for _ in register.columns]
        model = WriteOnlyCell(sheet)
        model.alignment = Alignment(vertical="top", wrap_text=True)
        self._plain = copy(model._style)
        model.alignment = Alignment(vertical="top", horizontal="right", indent=1)
        self._number = copy(model._style)
        model.alignment = Alignment(vertical="top", horizontal="left")
        model.number_format = "dd/mm/yyyy"
        self._day = copy(model._style)
        model.number_format = "dd/mm/yyyy hh:mm"
        self._moment = copy(model._style)

    def row(self, values: Sequence[Value]) -> list[Any]:
        """The cells for these values; what is empty has none."""
        return [
            None if value is None or value == "" else self._filled(cell, value)
            for cell, value in zip(self._cells, values, strict=True)
        ]

    def _filled(self, cell: Any, value: Value) -> Any:
        cell.data_type, cell._value, cell._style = self._typed(value)
        return cell

    def _typed(self, value: Value) -> tuple[str, Any, Any]:
        """The cell's type as openpyxl names it, its content and its style."""
        match value:
            case bool() | str():
                return "s", safe(shown(self._register, value)), self._plain
            case datetime():
                local = self._register.local(value).replace(tzinfo=None, microsecond=0)
                if local.date() >= _EARLIEST:
                    return "d", local, self._moment
                return "s", shown(self._register, value), self._plain
            case date():
                if value >= _EARLIEST:
                    return "d", value, self._day
                return "s", short_date(value), self._plain
            case int() if abs(value) >= _LARGEST:
                return "s", str(value), self._plain
            case _:
                return "n", value, self._number


def row_height(
    values: Sequence[Value], widths: Sequence[float], most_lines: int = MOST_LINES
) -> float | None:
    """The height in points that shows the row's texts wrapped in columns of these widths.

    `widths` are in characters. None for a row of one line; a very tall text is shown in part, as
    no sheet shows it whole. Not every program measures wrapped rows when it opens a file.
    """
    most = 1
    for value, width in zip(values, widths, strict=True):
        if isinstance(value, str) and (len(value) > width or "\n" in value):
            shown_part = value[:2000].split("\n")
            most = max(most, sum(1 + int(len(line) / width) for line in shown_part))
    return None if most == 1 else min(most, most_lines) * LINE_HEIGHT


def split_row(row: Sequence[Value]) -> list[list[Value]]:
    """The row, and after it the rows in which texts too long for a cell continue, each numbered.

    A row that continues begins with the first value of its row, which says whose text it is.
    """
    pieces = [_pieces(value) if isinstance(value, str) else [value] for value in row]
    most = max(map(len, pieces), default=1)
    rows = [
        [found[place] if place < len(found) else None for found in pieces] for place in range(most)
    ]
    for continued in rows[1:]:
        if continued[0] is None:
            continued[0] = rows[0][0]
    return rows


def _pieces(text: str) -> list[Value]:
    """The text itself, or numbered pieces that each fit a cell as a sheet counts (UTF-16)."""
    if len(text) * 2 <= CELL_LIMIT or _units(safe(text)) <= CELL_LIMIT:
        return [text]
    cut: list[str] = []
    start = used = 0
    for place, character in enumerate(text):
        needed = _units(safe(character))
        # An escape (_x005F_) lengthens the text by six; counted on the underscore that gets it.
        needed += 6 if character == "_" else 0
        if used + needed > _PIECE:
            cut.append(text[start:place])
            start, used = place, 0
        used += needed
    cut.append(text[start:])
    return [
        translate(
            "Register",
            "[continues, {place} of {total}] {text}",
            place=n,
            total=len(cut),
            text=piece,
        )
        for n, piece in enumerate(cut, 1)
    ]


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
