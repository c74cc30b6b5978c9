"""A register of the inventory as PDF: its head, an overview, and a full sheet for each record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING

from privdesk.documents.canvas import AMBER
from privdesk.documents.destination import Target, destination
from privdesk.documents.fonts import BOLD, MEDIUM
from privdesk.documents.inventory_links import Links
from privdesk.documents.inventory_overview import overview
from privdesk.documents.inventory_parts import Line, Part, RowTable, parts_of
from privdesk.documents.inventory_remarks import Remarks
from privdesk.documents.inventory_scope import (
    KINDS,
    PLURALS,
    Scope,
    day_of,
    day_words,
    head_facts,
    key_of,
)
from privdesk.documents.inventory_values import EMPTY
from privdesk.documents.record_grid import draw_grid
from privdesk.documents.record_pages import LEADING, RecordPages
from privdesk.documents.register import Progress, shown_moment
from privdesk.records import RECORD_TYPES
from privdesk.rules.sections import SECTIONS
from privdesk.text import say, short_date, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory
    from privdesk.store.inventory_files import AttachedFile

_ROOM_OF_A_RECORD, _BETWEEN_RECORDS = 230.0, 26.0
_LAST_PART = 90.0  # points of it that stay together: no page for its last line alone
_TITLE_LINES = 4  # of a heading; the whole name stands among the fields


def write_inventory_pdf(
    inventory: Inventory,
    scope: Scope,
    target: Target,
    made: datetime,
    progress: Progress | None = None,
) -> int:
    """Write the register and give how many records it holds.

    Every field and every row of each record is in it; a long text goes on over as many pages as
    it takes; what no font prints stands as `U+XXXX` and is listed at the end. `made` is an aware
    moment. Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    with destination(target) as output:
        pages = pages_of(output.stream, inventory, scope.title, made)
        found = {kind: scope.sheets(inventory, kind) for kind in KINDS[scope.kind]}
        draw_head(pages, inventory, scope.title, made, scope.selection)
        remarks = Remarks(inventory, day_of(inventory, made))
        for record_type, sheets in found.items():
            _draw_overview(pages, inventory, remarks, record_type, sheets)
        links, done = Links(inventory), 0
        for sheets in found.values():
            for place, sheet in enumerate(sheets):
                done += 1
                _draw_title(pages, inventory, sheet, is_first=place == 0)
                _draw_warnings(pages, remarks.of(sheet))
                _draw_record(pages, inventory, links, sheet, made)
                if progress:
                    progress(done)
        pages.finish()
    return done


def pages_of(
    stream: IO[bytes], inventory: Inventory, title: str, made: datetime, foot: str = ""
) -> RecordPages:
    """Pages of a document on the inventory, under its seal; as foot the title and the day."""
    return RecordPages(
        stream,
        title=title,
        organization=inventory.organization["name"],
        created=made,
        foot=foot or f"{title} · {day_words(inventory, made)}",
        seal=inventory.seal.short,
    )


def _draw_record(
    pages: RecordPages, inventory: Inventory, links: Links, sheet: Sheet, made: datetime
) -> None:
    first, *others = parts_of(inventory, sheet, day_of(inventory, made))
    _draw_part(pages, first)
    _draw_links(pages, links, sheet)  # here: at the end it often had a page of its own
    _draw_files(pages, inventory, sheet)
    for part in others:
        _draw_part(pages, part, _LAST_PART if part is others[-1] else 0.0)


def draw_head(
    pages: RecordPages, inventory: Inventory, title: str, made: datetime, selection: str
) -> None:
    """Whose the file is, what it is, and of which day."""
    pages.bookmark("head", title)
    pages.paragraph(inventory.organization["name"], font=MEDIUM, size=11, leading=15)
    pages.paragraph(title, font=BOLD, size=16, leading=24)
    pages.y -= 6
    facts = head_facts(inventory, made, selection, is_data=False)
    pages.facts([(label, value) for label, value in facts if value], label_width=120)


def _draw_overview(
    pages: RecordPages,
    inventory: Inventory,
    remarks: Remarks,
    record_type: str,
    sheets: tuple[Sheet, ...],
) -> None:
    label = say(PLURALS[record_type])
    pages.heading(
        translate("Inventory", "{kind}: {count}", kind=label, count=len(sheets)), together=40
    )
    if not sheets:
        pages.paragraph(translate("Inventory", "None on record."))
        return
    shown = overview(inventory, remarks, record_type, sheets)
    keys = [key_of(record_type, sheet.id) for sheet in sheets]
    draw_grid(pages, shown.heads, shown.rows, opens=keys)


def _draw_title(pages: RecordPages, inventory: Inventory, sheet: Sheet, is_first: bool) -> None:
    """The title of a record: on a new page, but for those that are short."""
    assert sheet.id is not None
    title = inventory.title(sheet.record_type, sheet.id)
    if is_first or sheet.record_type in SECTIONS:
        pages.new_page()
    else:  # short records follow one another
        pages.running = ""
        pages.room(_ROOM_OF_A_RECORD)
        pages.y -= _BETWEEN_RECORDS
    pages.running = title
    if is_first:
        pages.bookmark(sheet.record_type, say(PLURALS[sheet.record_type]))
    pages.bookmark(key_of(sheet.record_type, sheet.id), title, level=1)
    kind = say(RECORD_TYPES[sheet.record_type].type_label)
    pages.note(f"{kind} · {translate('Inventory', 'record {id}', id=sheet.id)}")
    pages.text(BOLD, 14, title, 19, most=_TITLE_LINES)


def _draw_warnings(pages: RecordPages, warnings: Sequence[str]) -> None:
    """What does not hold in a record, before all that it says."""
    if not warnings:
        return
    pages.heading(
        translate("Inventory", "Warnings: {count}", count=len(warnings)), together=LEADING * 2
    )
    for words in warnings:
        pages.paragraph(f"• {words}", font=MEDIUM, colour=AMBER)


def _draw_part(pages: RecordPages, part: Part, together: float = 0.0) -> None:
    """A part of a record, with so many points of it at least on the page of its heading."""
    match part.items:
        case (RowTable(label=part.label) as table,):  # a part that is one list, named like it
            count = f" ({len(table.cells)})" if table.cells else ""
            pages.heading(f"{table.label}{count}", together=max(together, 40))
            _draw_rows(pages, table)
        case items:
            pages.heading(part.label, together=max(together, 30))
            _draw_items(pages, items)


def _draw_items(pages: RecordPages, items: tuple[Line | RowTable, ...]) -> None:
    """Fields beside their labels, rows in tables, in the order given."""
    for item in items:
        if isinstance(item, Line):
            pages.facts([(item.label, item.value or EMPTY)])
        elif not item.cells:
            pages.facts([(item.label, translate("Inventory", "None on record."))])
        else:
            pages.subheading(f"{item.label} ({len(item.cells)})", together=40)
            _draw_rows(pages, item)


def _draw_rows(pages: RecordPages, table: RowTable) -> None:
    if table.cells:
        draw_grid(pages, table.heads, table.cells, below=table.below)
    else:
        pages.paragraph(translate("Inventory", "None on record."))


def _draw_files(pages: RecordPages, inventory: Inventory, sheet: Sheet) -> None:
    """The files attached to a record, which are its evidence."""
    files = inventory.files.get((sheet.record_type, sheet.id or 0), ())
    if not files:
        return
    zone = inventory.zone
    heads = (translate("Inventory", "File"), translate("Inventory", "Added"))
    rows = [
        (file.name, shown_moment(file.added_at, zone) if file.added_at else "") for file in files
    ]
    pages.heading(
        translate("Inventory", "Attachments ({count})", count=len(files)), together=LEADING * 4
    )
    draw_grid(pages, heads, rows, below=[list(_below(file)) for file in files])


def _below(file: AttachedFile) -> Iterator[str]:
    yield translate("Inventory", "SHA-256: {hash}", hash=file.sha256)
    if file.erased_on:
        yield translate(
            "Inventory", "Its content was lawfully erased on {day}.", day=short_date(file.erased_on)
        )


def _draw_links(pages: RecordPages, links: Links, sheet: Sheet) -> None:
    assert sheet.id is not None
    found = links.to(sheet.record_type, sheet.id)
    if found:
        pages.heading(translate("Inventory", "Named in"), together=30)
        pages.facts([(link.label, "\n".join(link.titles)) for link in found])
