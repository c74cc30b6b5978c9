"""A record of processing of GDPR art. 30 as PDF and as a workbook."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from privdesk.documents.article_30 import Article30, Entry
from privdesk.documents.canvas import QUIET
from privdesk.documents.destination import Target, destination
from privdesk.documents.fonts import MEDIUM
from privdesk.documents.inventory_pdf import draw_head
from privdesk.documents.inventory_scope import Scope, day_words
from privdesk.documents.inventory_tables import InventoryTable
from privdesk.documents.inventory_xlsx import Workbook, write_workbook
from privdesk.documents.record_pages import RecordPages
from privdesk.documents.register import Column, Progress
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.inventory import Inventory

_WIDTH = 58  # characters of a column with texts


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
        pages = RecordPages(
            output.stream,
            title=record.title,
            organization=inventory.organization["name"],
            created=made,
            foot=f"{record.title} · {day_words(inventory, made)}",
            seal=inventory.seal.short,
        )
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
    """Write the record with one row an entry and one column a heading; gives how many entries.

    Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    columns = (
        Column("id", translate("Inventory", "Id"), "number", 6),
        Column("name", translate("Article30", "Activity or controller"), width_hint=30),
        Column("notes", translate("Article30", "What it is"), width_hint=40),
        *(Column(str(n), head, width_hint=_WIDTH) for n, head in enumerate(record.heads)),
    )
    rows = tuple(
        (entry.id, entry.title, "\n".join(entry.notes), *map(_listed, entry.cells))
        for entry in record.entries
    )
    title = translate("Article30", "Art. 30")
    book = Workbook(inventory, record.title, scope.selection, made, record.head)
    write_workbook(book, [InventoryTable("article_30", title, columns, rows)], target, progress)
    return len(rows)


def _listed(lines: tuple[str, ...]) -> str:
    """Several texts one under the other, each with its mark; one text as it is."""
    return "\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines)
