"""A register of the inventory as a workbook: a cover, then one sheet for each of its tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from privdesk.documents.destination import Target, destination
from privdesk.documents.inventory_scope import KINDS, Scope, head_facts
from privdesk.documents.inventory_table import InventoryTable
from privdesk.documents.inventory_tables import tables_of
from privdesk.documents.register import Progress, Register, Value
from privdesk.documents.register_xlsx import continued_words
from privdesk.documents.sheet_cells import row_height, safe, styled
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

    from privdesk.store.inventory import Inventory

_COVER_WIDTHS = (36, 66)
_FIRST_FACT = 3  # its row on the cover, after the title and an empty one
_TALLEST = 27  # lines: a sheet has no taller row
_FROZEN = 2  # the id and the name of a record, or of the record that a row belongs to


def write_inventory_xlsx(
    inventory: Inventory,
    scope: Scope,
    target: Target,
    made: datetime,
    progress: Progress | None = None,
) -> int:
    """Write the workbook and give how many records it holds.

    Columns are typed, closed lists are offered in their cells, texts are never formulas; a row
    names its record and carries its id. Raises DiskFull, ReadOnlyPlace, Refused for more rows than
    a sheet has, or what `progress` raises.
    """
    tables = tables_of(inventory, scope, made)
    book = Workbook(inventory, scope.title, scope.selection, made)
    write_workbook(book, tables, target, progress)
    return sum(len(table.rows) for table in tables if table.name in KINDS[scope.kind])


class Workbook:
    """What the cover of a workbook says, and how its sheets show their values."""

    def __init__(
        self,
        inventory: Inventory,
        title: str,
        selection: str,
        made: datetime,
        more: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.title = title
        self._more = more
        self.made = made
        self._selection = selection
        self._inventory = inventory
        self._zone = inventory.zone

    def register(self, table: InventoryTable) -> Register:
        """A table as the register that a sheet is written from."""
        name = self._inventory.organization["name"]
        return Register(table.title, name, "", table.columns, table.rows, self.made, self._zone)

    def facts(self) -> list[tuple[str, str]]:
        """Whose it is, of which day, what was chosen, and the seal."""
        return [*head_facts(self._inventory, self.made, self._selection), *self._more]


def write_workbook(
    book: Workbook,
    tables: Sequence[InventoryTable],
    target: Target,
    progress: Progress | None = None,
) -> None:
    """Write a cover with the facts and the list of sheets, then one sheet a table."""
    from privdesk.documents.sheet_package import SheetFile

    with destination(target) as output, SheetFile(output, book.made) as file:
        cover = file.workbook.create_sheet(cover_name())
        for column, width in zip("AB", _COVER_WIDTHS, strict=True):
            cover.column_dimensions[column].width = width
        fit_width(cover)
        closed_lists = ClosedLists()
        written: list[Listing] = []
        done = 0
        for table in tables:
            name = sheet_name(table.title, [listing.name for listing in written])
            listing = Listing(file, book.register(table), name, closed_lists, _FROZEN, _TALLEST)
            for row in table.rows:
                listing.add(row)
                done += 1
                if progress:
                    progress(done)
            listing.close()
            written.append(listing)
        file.start(cover)
        _fill_cover(cover, book, written, [table.told for table in tables])
        closed_lists.write(file)
        file.workbook.properties.title = safe(book.title)
        file.workbook.properties.creator = "Privdesk"
        file.save()


def _fill_cover(
    cover: WriteOnlyWorksheet,
    book: Workbook,
    listings: Sequence[Listing],
    told: Sequence[int | None],
) -> None:
    cover.append([styled(cover, book.title, "title")])
    cover.append([])
    facts = book.facts()
    if continued := sum(listing.continued for listing in listings):
        facts.append((translate("Register", "Long texts"), continued_words(continued)))
    for number, (label, value) in enumerate((fact for fact in facts if fact[1]), _FIRST_FACT):
        if height := row_height((label, value), [width - 4 for width in _COVER_WIDTHS], _TALLEST):
            cover.row_dimensions[number].height = height
        cover.append([styled(cover, label, "head"), styled(cover, value)])
    cover.append([])
    heads: list[Value] = [translate("Inventory", "Sheet"), translate("Register", "Rows")]
    cover.append([styled(cover, text, "head") for text in heads])
    for listing, count in zip(listings, told, strict=True):
        rows = listing.count if count is None else count
        cover.append([styled(cover, listing.name), styled(cover, rows)])
