"""A register as a workbook: a cover with its selection and seal, and one sheet with the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privdesk.documents.destination import Target, destination
from privdesk.documents.register import Progress, Register, Value, counted_rows, shown
from privdesk.documents.sheet_cells import safe, styled
from privdesk.documents.sheet_listing import (
    ClosedLists,
    Listing,
    cover_name,
    fit_width,
    sheet_name,
)
from privdesk.text import translate

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet


def write_xlsx(register: Register, target: Target, progress: Progress | None = None) -> None:
    """Write the workbook.

    Texts are cells of text, never formulas; dates and numbers are real; a text longer than a cell
    can hold continues in numbered rows. Raises DiskFull, ReadOnlyPlace, Refused for more rows
    than a sheet has, or what `progress` raises.
    """
    from privdesk.documents.sheet_package import SheetFile

    with destination(target) as output, SheetFile(output, register.generated) as file:
        cover = file.workbook.create_sheet(cover_name())
        closed_lists = ClosedLists()
        listing = Listing(file, register, sheet_name(register.title), closed_lists)
        for row in counted_rows(register, progress):
            listing.add(row)
        listing.close()
        cover.column_dimensions["A"].width = 24
        cover.column_dimensions["B"].width = 72
        fit_width(cover)
        file.start(cover)
        _fill_cover(cover, register, listing)
        closed_lists.write(file)
        file.workbook.properties.title = safe(register.title)
        file.workbook.properties.creator = "Privdesk"
        file.save()


def _fill_cover(cover: WriteOnlyWorksheet, register: Register, listing: Listing) -> None:
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
        facts.append((translate("Register", "Long texts"), continued_words(listing.continued)))
    for label, value in facts:
        if value != "":
            cover.append([styled(cover, label, "head"), styled(cover, value)])


def continued_words(count: int) -> str:
    """What the cover says of the rows in which long texts continue."""
    return translate(
        "Register",
        "A cell holds {limit} characters. Longer texts continue in the rows below theirs, "
        "each piece numbered ({count} more rows).",
        limit="32.767",
        count=count,
    )
