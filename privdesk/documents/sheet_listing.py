"""One sheet of a workbook with one list: head, rows, filter, and closed lists to choose from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from privdesk.documents.register import Column, Register, Value
from privdesk.documents.sheet_cells import MOST_LINES, Cells, row_height, safe, split_row, styled
from privdesk.errors import Refused
from privdesk.text import translate

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from privdesk.documents.sheet_package import SheetFile

ROW_LIMIT = 1_048_576
_WIDEST = 60
_HEAD_LINES = 3  # of a head that is long
_LONG_HEAD = 14
_WIDEST_PAGE = 190  # characters that can still be read across a landscape page
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f']+")


class Listing:
    """The sheet with a register's rows, written row by row.

    Its first `frozen` columns stay in sight, and are printed again on each page; a row is at most
    `most_lines` tall.
    """

    def __init__(
        self,
        file: SheetFile,
        register: Register,
        name: str,
        closed_lists: ClosedLists,
        frozen: int = 0,
        most_lines: int = MOST_LINES,
    ) -> None:
        from openpyxl.utils import get_column_letter

        self.name = name
        self.count = 0
        self._rows = 1
        self._most_lines = most_lines
        self._widths: list[float] = []
        self._sheet = sheet = file.workbook.create_sheet(name)
        self._last_column = get_column_letter(max(1, len(register.columns)))
        sheet.freeze_panes = f"{get_column_letter(frozen + 1)}2"
        sheet.print_title_rows = "1:1"
        if frozen:
            sheet.print_title_cols = f"A:{get_column_letter(frozen)}"
        sheet.page_setup.orientation = "landscape"
        for place, column in enumerate(register.columns, 1):
            width = min(max(column.width_hint + 2, _head_width(column.label), 8), _WIDEST)
            sheet.column_dimensions[get_column_letter(place)].width = width
            self._widths.append(width)
        fit_width(sheet, 1 + int(sum(self._widths) / _WIDEST_PAGE) if frozen else 1)
        closed_lists.offer(sheet, register.columns)
        file.start(sheet)
        labels = [column.label for column in register.columns]
        if height := row_height(labels, self._widths):
            sheet.row_dimensions[1].height = height
        sheet.append([styled(sheet, label, "head") for label in labels])
        sheet.row_dimensions.pop(1, None)
        self._cells = Cells(sheet, register)

    @property
    def continued(self) -> int:
        """How many rows only continue a text of the row before."""
        return self._rows - 1 - self.count

    def add(self, row: Sequence[Value]) -> None:
        """Write one row of the register, and the rows in which its long texts continue.

        Raises Refused for more rows than a sheet has.
        """
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
        if height := row_height(values, self._widths, self._most_lines):
            heights[self._rows].height = height
        self._sheet.append(self._cells.row(values))
        heights.pop(self._rows, None)

    def close(self) -> None:
        """End the list, with a filter over all its rows."""
        self._sheet.auto_filter.ref = f"A1:{self._last_column}{self._rows}"
        self._sheet.close()


def _head_width(label: str) -> int:
    """How many characters wide a head stands, with room for the filter's arrow."""
    if len(label) <= _LONG_HEAD:
        return len(label) + 4
    longest = max((len(word) for word in label.split()), default=0)
    return max(longest, -(-len(label) // _HEAD_LINES), _LONG_HEAD - 4) + 4


class ClosedLists:
    """The closed lists of a workbook's columns, each once on a sheet of their own."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, ...], dict[str, None]] = {}

    def offer(self, sheet: WriteOnlyWorksheet, columns: Sequence[Column]) -> None:
        """Offer each column's closed list in each of its cells."""
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.datavalidation import DataValidation

        for place, column in enumerate(columns, 1):
            if not column.choices:
                continue
            self._labels.setdefault(column.choices, {})[column.label] = None
            source = get_column_letter(list(self._labels).index(column.choices) + 1)
            formula = f"'{lists_name()}'!${source}$2:${source}${len(column.choices) + 1}"
            rule = DataValidation(
                type="list",
                formula1=formula,
                allow_blank=True,
                showErrorMessage=True,
                errorStyle="warning" if column.is_open else "stop",
                errorTitle=translate("Register", "Not on the list"),
                error=_not_on_the_list(column),
            )
            letter = get_column_letter(place)
            rule.add(f"{letter}2:{letter}{ROW_LIMIT}")
            sheet.data_validations.append(rule)

    def write(self, file: SheetFile) -> None:
        """Add the sheet with the lists, hidden; none where no column has one."""
        if not self._labels:
            return
        lists = file.workbook.create_sheet(lists_name())
        lists.sheet_state = "hidden"
        file.start(lists)
        lists.append([styled(lists, self._head(choices), "head") for choices in self._labels])
        for row in zip_longest(*self._labels):
            lists.append([None if text is None else styled(lists, text) for text in row])

    def _head(self, choices: tuple[str, ...]) -> str:
        """The label of its column; the choices themselves for a list that several columns share."""
        labels = list(self._labels[choices])
        return labels[0] if len(labels) == 1 or len(choices) > 3 else " / ".join(choices)


def _not_on_the_list(column: Column) -> str:
    if column.is_open:
        return translate(
            "Register",
            "What you typed is not on the office's list. Choose from the list, or go on only if "
            "the office will add it.",
        )
    return translate("Register", "Choose one of the options of the list.")


def fit_width(sheet: WriteOnlyWorksheet, pages: int = 1) -> None:
    """Print the sheet on letter paper, as wide as so many pages and as long as it takes."""
    sheet.page_setup.paperSize = 1  # letter
    sheet.page_setup.fitToWidth = pages
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def cover_name() -> str:
    """The name of the first sheet."""
    return translate("Register", "Cover")


def lists_name() -> str:
    """The name of the sheet with the closed lists."""
    return translate("Register", "Lists")


def sheet_name(title: str, taken: Sequence[str] = ()) -> str:
    """A sheet's name made of the title: 31 characters, none that a name cannot have, not taken."""
    name = " ".join(_NOT_IN_A_NAME.sub(" ", safe(title)).split())[:31].strip()
    known = {cover_name(), lists_name(), "history", "", *taken}
    if name.casefold() not in {text.casefold() for text in known}:
        return name
    return translate("Register", "List")
