"""A register as a workbook: a cover with its selection and seal, and one sheet with the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from privdesk.documents.destination import Target, destination
from privdesk.documents.register import Progress, Register, Value, counted_rows, shown
from privdesk.documents.sheet_cells import Cells, row_height, safe, split_row, styled
from privdesk.errors import Refused
from privdesk.text import translate

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from privdesk.documents.sheet_package import SheetFile

ROW_LIMIT = 1_048_576
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f']+")


def write_xlsx(register: Register, target: Target, progress: Progress | None = None) -> None:
    """Write the workbook.

    Texts are cells of text, never formulas; dates and numbers are real; a text longer than a cell
    can hold continues in numbered rows. Raises DiskFull, ReadOnlyPlace, Refused for more rows
    than a sheet has, or what `progress` raises.
    """
    from privdesk.documents.sheet_package import SheetFile

    with destination(target) as output, SheetFile(output, register.generated) as file:
        cover = file.workbook.create_sheet(_cover_name())
        listing = _Listing(file, register)
        for row in counted_rows(register, progress):
            listing.add(row)
        listing.close()
        cover.column_dimensions["A"].width = 24
        cover.column_dimensions["B"].width = 72
        _fit_width(cover)
        file.start(cover)
        _fill_cover(cover, register, listing)
        if any(column.choices for column in register.columns):
            lists = file.workbook.create_sheet(_lists_name())
            lists.sheet_state = "hidden"
            file.start(lists)
            _fill_lists(lists, register)
        file.workbook.properties.title = safe(register.title)
        file.workbook.properties.creator = "Privdesk"
        file.save()


class _Listing:
    """The sheet with the list, written row by row."""

    def __init__(self, file: SheetFile, register: Register) -> None:
        from openpyxl.utils import get_column_letter

        self.count = 0
        self._rows = 1
        self._widths: list[float] = []
        self._sheet = sheet = file.workbook.create_sheet(_list_name(register.title))
        self._last_column = get_column_letter(max(1, len(register.columns)))
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation = "landscape"
        _fit_width(sheet)
        for place, column in enumerate(register.columns, 1):
            width = min(max(column.width_hint + 2, len(column.label) + 4, 8), 60)
            sheet.column_dimensions[get_column_letter(place)].width = width
            self._widths.append(width)
        _offer_choices(sheet, register)
        file.start(sheet)
        sheet.append([styled(sheet, column.label, "head") for column in register.columns])
        self._cells = Cells(sheet, register)

    @property
    def continued(self) -> int:
        """How many rows only continue a text of the row before."""
        return self._rows - 1 - self.count

    def add(self, row: Sequence[Value]) -> None:
        """Write one row of the register, and the rows in which its long texts continue."""
        self.count += 1
        for values in split_row(row):
            if self._rows == ROW_LIMIT:
                raise Refused(
                    translate(
                        "Register",
                        "A sheet holds no more than {limit} rows. Export to csv, or a "
                        "smaller selection.",
                        limit=ROW_LIMIT,
                    )
                )
            self._rows += 1
            self._append(values)

    def _append(self, values: Sequence[Value]) -> None:
        heights = self._sheet.row_dimensions
        if height := row_height(values, self._widths):
            heights[self._rows].height = height
        self._sheet.append(self._cells.row(values))
        heights.pop(self._rows, None)

    def close(self) -> None:
        """End the list, with a filter over all its rows."""
        self._sheet.auto_filter.ref = f"A1:{self._last_column}{self._rows}"
        self._sheet.close()


def _fit_width(sheet: WriteOnlyWorksheet) -> None:
    """Print the sheet on letter paper, as wide as one page and as long as it takes."""
    sheet.page_setup.paperSize = 1  # letter
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _fill_cover(cover: WriteOnlyWorksheet, register: Register, listing: _Listing) -> None:
    cover.append([styled(cover, register.title, "title")])
    cover.append([])
    facts: list[tuple[str, Value]] = [
        (translate("Register", "Organization"), register.organization),
        (translate("Register", "Selection"), register.selection),
        (translate("Register", "Rows"), listing.count),
        (translate("Register", "Generated"), shown(register, register.generated)),
        (translate("Register", "Time zone"), register.zone),
        (translate("Register", "Audit seal"), register.seal),
    ]
    if listing.continued:
        note = translate(
            "Register",
            "A cell holds {limit} characters. Longer texts continue in the rows below theirs, "
            "each piece numbered ({count} more rows).",
            limit="32.767",
            count=listing.continued,
        )
        facts.append((translate("Register", "Long texts"), note))
    for label, value in facts:
        if value != "":
            cover.append([styled(cover, label, "head"), styled(cover, value)])


def _offer_choices(sheet: WriteOnlyWorksheet, register: Register) -> None:
    """Offer a column's closed list in each of its cells; the lists are on a sheet of their own."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    closed = [(n, column) for n, column in enumerate(register.columns, 1) if column.choices]
    for number, (place, column) in enumerate(closed, 1):
        source, letter = get_column_letter(number), get_column_letter(place)
        formula = f"'{_lists_name()}'!${source}$2:${source}${len(column.choices) + 1}"
        rule = DataValidation(type="list", formula1=formula, allow_blank=True)
        rule.add(f"{letter}2:{letter}{ROW_LIMIT}")
        sheet.data_validations.append(rule)


def _fill_lists(lists: WriteOnlyWorksheet, register: Register) -> None:
    closed = [column for column in register.columns if column.choices]
    lists.append([styled(lists, column.label, "head") for column in closed])
    for row in zip_longest(*(column.choices for column in closed)):
        lists.append([None if text is None else styled(lists, text) for text in row])


def _cover_name() -> str:
    return translate("Register", "Cover")


def _lists_name() -> str:
    return translate("Register", "Lists")


def _list_name(title: str) -> str:
    """A sheet's name made of the title: 31 characters, none that a name cannot have."""
    name = " ".join(_NOT_IN_A_NAME.sub(" ", safe(title)).split())[:31].strip()
    taken = {_cover_name().casefold(), _lists_name().casefold(), "history", ""}
    return name if name.casefold() not in taken else translate("Register", "List")
