"""The sheet of a database for the RNBD: in the order of the SIC's form, ready to be typed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from privdesk.documents.canvas import AMBER
from privdesk.documents.fonts import BOLD, MEDIUM
from privdesk.documents.inventory_pdf import pages_of
from privdesk.documents.inventory_scope import day_of, day_words
from privdesk.documents.inventory_values import EMPTY
from privdesk.documents.record_boxes import draw_boxes
from privdesk.documents.record_grid import draw_grid
from privdesk.documents.record_pages import RecordPages
from privdesk.documents.rnbd_items import Boxes, Fact, Item, Step
from privdesk.documents.rnbd_standing import draw_standing, end_words
from privdesk.documents.rnbd_steps import steps_of
from privdesk.documents.spanish import sentences
from privdesk.store.changes import ADDED, REMOVED
from privdesk.text import short_date, translate

if TYPE_CHECKING:
    from privdesk.rules.registration import Registration
    from privdesk.rules.sheet import Sheet
    from privdesk.store.changes import FieldChange
    from privdesk.store.inventory import Inventory

_ROOM_OF_A_STEP = 100.0  # points of a step that stay with its heading


def rnbd_sheet_pdf(
    inventory: Inventory,
    database: Sheet,
    registration: Registration,
    changes: Sequence[FieldChange],
    change_due: date | None,
    made: datetime,
) -> bytes:
    """Letter-size pages; the same arguments give the same bytes.

    `changes` are those the RNBD has not been told of and `change_due` the last day to do so;
    `made` is an aware moment.
    """
    stream = BytesIO()
    name = inventory.title("database", database.id)
    title = translate("Rnbd", "Sheet for the RNBD: {database}", database=name)
    foot = translate(
        "Rnbd", "RNBD · {database} · {day}", database=name, day=day_words(inventory, made)
    )
    pages = pages_of(stream, inventory, title, made, foot)
    steps = steps_of(inventory, database, day_of(inventory, made))
    pages.paragraph(inventory.organization["name"], font=MEDIUM, size=11, leading=15)
    pages.paragraph(title, font=BOLD, size=16, leading=21)
    pages.y -= 6
    draw_standing(pages, inventory, database, registration, steps, made)
    _draw_changes(pages, changes, change_due)
    pages.running = title
    is_over = bool(end_words(inventory, database))
    for number, step in enumerate(steps):
        _draw_step(pages, step, number, is_over=is_over)
    pages.finish()
    return stream.getvalue()


def _draw_changes(pages: RecordPages, changes: Sequence[FieldChange], due: date | None) -> None:
    if not changes:
        return
    pages.heading(
        translate("Rnbd", "Changed since the RNBD was last told: {count}", count=len(changes)),
        together=40,
    )
    if due is not None:
        words = translate("Rnbd", "To be told until {day}.", day=short_date(due))
        pages.paragraph(words, font=MEDIUM, colour=AMBER)
    heads = (
        translate("Rnbd", "Day"),
        translate("Rnbd", "What"),
        translate("Rnbd", "Before"),
        translate("Rnbd", "Now"),
    )
    draw_grid(pages, heads, [_change(change) for change in changes])


def _change(change: FieldChange) -> tuple[str, str, str, str]:
    what = " · ".join(filter(None, (change.label, change.row)))
    before, now = change.old_words or EMPTY, change.new_words or EMPTY
    if change.kind == ADDED:
        now = translate("Rnbd", "It was added")
    elif change.kind == REMOVED:
        now = translate("Rnbd", "It was taken away")
    return short_date(change.day), what, before, now


def _draw_step(pages: RecordPages, step: Step, number: int, *, is_over: bool) -> None:
    """A step; nothing is missing of a database that is over."""
    pages.heading(step.title, together=_ROOM_OF_A_STEP)
    pages.bookmark(f"step-{number}", step.title)
    if step.gaps and not is_over:
        words = sentences(translate("Rnbd", "Missing: {gaps}", gaps="; ".join(step.gaps)))
        pages.paragraph(words, font=MEDIUM, colour=AMBER)
    for warning in step.warnings:
        pages.paragraph(warning, font=MEDIUM, colour=AMBER)
    for item in step.items:
        _draw_item(pages, item)


def _draw_item(pages: RecordPages, item: Item) -> None:
    match item:
        case Fact(is_head=True):
            pages.subheading(f"{item.label}: {item.value}", together=40)
        case Fact():
            pages.facts([(item.label, item.value or EMPTY)])
        case Boxes():
            draw_boxes(pages, item.label, item.choices, item.note)
        case _ if item.rows:
            pages.subheading(f"{item.label} ({len(item.rows)})", together=40)
            draw_grid(pages, item.heads, item.rows)
        case _:
            pages.facts([(item.label, translate("Inventory", "None on record."))])
