"""A record of processing of GDPR art. 30 as PDF and as a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from textwrap import wrap
from typing import TYPE_CHECKING

from privdesk.documents.article_30 import Article30, Entry
from privdesk.documents.canvas import QUIET
from privdesk.documents.destination import Target, destination
from privdesk.documents.fonts import MEDIUM
from privdesk.documents.inventory_pdf import draw_head, pages_of
from privdesk.documents.inventory_scope import Scope
from privdesk.documents.inventory_table import InventoryTable
from privdesk.documents.inventory_xlsx import Workbook, write_workbook
from privdesk.documents.record_pages import RecordPages
from privdesk.documents.register import Column, Progress, Value
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.inventory import Inventory

_WIDTH = 58  # characters of a column with texts
_NOTES_WIDTH = 40
_TALLEST = 24  # lines of a row: a sheet has none taller than 27


def write_article_30_pdf(
    inventory: Inventory,
    record: Article30,
    scope: Scope,
    target: Target,
    made: datetime,
    progress: Progress | None = None,
) -> int:
    """Write the record with one block an entry; gives how many entries it has.

    Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    with destination(target) as output:
        pages = pages_of(output.stream, inventory, record.title, made)
        draw_head(pages, inventory, record.title, made, scope.selection)
        pages.y -= 8
        pages.facts(record.head)
        for done, entry in enumerate(record.entries, 1):
            _draw_entry(pages, record, entry, done)
            if progress:
                progress(done)
        if not record.entries:
            pages.y -= 8
            pages.paragraph(translate("Inventory", "None on record."))
        pages.finish()
    return len(record.entries)


def _draw_entry(pages: RecordPages, record: Article30, entry: Entry, number: int) -> None:
    pages.running = ""
    pages.room(150)
    pages.y -= 14
    pages.bookmark(f"entry-{number}", entry.title, level=1)
    pages.paragraph(f"{number}. {entry.title}", font=MEDIUM, size=11.4, leading=15)
    for note in entry.notes:
        pages.paragraph(note, colour=QUIET)
    pages.y -= 4
    pages.running = entry.title
    pages.facts(
        [(head, _listed(lines)) for head, lines in zip(record.heads, entry.cells, strict=True)]
    )


def write_article_30_xlsx(
    inventory: Inventory,
    record: Article30,
    scope: Scope,
    target: Target,
    made: datetime,
    progress: Progress | None = None,
) -> int:
    """Write the record with one column a heading; gives how many entries it has.

    An entry is one row, and more where its texts are taller than a row can be: none is hidden.
    Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    columns = (
        Column("id", translate("Inventory", "Id"), "number", 6),
        Column("name", translate("Article30", "Activity or controller"), width_hint=30),
        Column("notes", translate("Article30", "What it is"), width_hint=_NOTES_WIDTH),
        *(Column(str(n), head, width_hint=_WIDTH) for n, head in enumerate(record.heads)),
    )
    rows = tuple(row for entry in record.entries for row in _rows(entry))
    title = translate("Article30", "Art. 30")
    book = Workbook(inventory, record.title, scope.selection, made, record.head)
    table = InventoryTable("article_30", title, columns, rows, told=len(record.entries))
    write_workbook(book, [table], target, progress)
    return len(record.entries)


def _rows(entry: Entry) -> Iterator[tuple[Value, ...]]:
    """The rows of an entry: each one shows its texts whole, and says whose it is."""
    columns = [_pieces("\n".join(entry.notes), _NOTES_WIDTH)]
    columns += [_pieces(_listed(lines), _WIDTH) for lines in entry.cells]
    for place in range(max(map(len, columns))):
        title = entry.title
        if place:
            title = translate("Article30", "{activity} (continued)", activity=entry.title)
        texts = (pieces[place] if place < len(pieces) else "" for pieces in columns)
        yield (entry.id, title, *texts)


def _pieces(text: str, width: int) -> list[str]:
    """A text in pieces that a row can show, in columns of so many characters; divided by lines.

    Between the words of a line only where that line alone is taller than a row.
    """
    pieces: list[list[str]] = [[]]
    used = 0
    for line in text.split("\n"):
        for part in wrap(line, width * _TALLEST, break_on_hyphens=False) or [""]:
            tall = 1 + len(part) // width
            if pieces[-1] and used + tall > _TALLEST:
                pieces.append([])
                used = 0
            pieces[-1].append(part)
            used += tall
    return ["\n".join(lines) for lines in pieces]


def _listed(lines: tuple[str, ...]) -> str:
    """Several texts one under the other, each with its mark; one text as it is."""
    return "\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines)
