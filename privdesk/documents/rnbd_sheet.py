"""The sheet of a database for the RNBD: in the order of the SIC's form, ready to be typed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from privdesk.clock import local_day
from privdesk.documents.canvas import AMBER
from privdesk.documents.fonts import BOLD, MEDIUM
from privdesk.documents.inventory_scope import day_words
from privdesk.documents.inventory_values import EMPTY, number_words, pesos, yes_no
from privdesk.documents.record_boxes import draw_boxes
from privdesk.documents.record_grid import draw_grid
from privdesk.documents.record_pages import RecordPages
from privdesk.documents.register import shown_day, shown_moment
from privdesk.documents.rnbd_items import Boxes, Fact, Item, Step
from privdesk.documents.rnbd_steps import steps_of
from privdesk.store.changes import ADDED, REMOVED
from privdesk.text import translate

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
    pages = RecordPages(
        stream,
        title=title,
        organization=inventory.organization["name"],
        created=made,
        foot=translate(
            "Rnbd", "RNBD · {database} · {day}", database=name, day=day_words(inventory, made)
        ),
        seal=inventory.seal.short,
    )
    steps = steps_of(inventory, database, local_day(made, inventory.zone))
    pages.paragraph(inventory.organization["name"], font=MEDIUM, size=11, leading=15)
    pages.paragraph(title, font=BOLD, size=16, leading=21)
    pages.y -= 6
    _draw_standing(pages, inventory, registration, steps, made)
    _draw_changes(pages, changes, change_due)
    pages.running = title
    for number, step in enumerate(steps):
        _draw_step(pages, step, number)
    pages.finish()
    return stream.getvalue()


def _draw_standing(
    pages: RecordPages,
    inventory: Inventory,
    found: Registration,
    steps: Sequence[Step],
    made: datetime,
) -> None:
    """Whether it must be registered, until when, and what is missing in all."""
    lacking = sum(step.lacking for step in steps)
    facts = [
        (translate("Inventory", "Day"), day_words(inventory, made)),
        (translate("Register", "Generated"), shown_moment(made, inventory.zone)),
        (translate("Rnbd", "Must it be registered?"), _must(found)),
        (translate("Rnbd", "Total assets and threshold"), _threshold(found)),
        (translate("Rnbd", "Registered"), _registered(found)),
        (translate("Rnbd", "Last day to register it"), _until(found)),
        (
            translate("Rnbd", "Missing"),
            translate("Rnbd", "Nothing: it is ready to be typed in.")
            if not lacking
            else translate("Rnbd", "{count} data, marked in each step.", count=lacking),
        ),
    ]
    pages.facts([(label, value) for label, value in facts if value])
    pages.y -= 4
    for note in found.notes:
        pages.note(note)
    pages.note(
        translate(
            "Rnbd",
            "In the order of the SIC's form. Lists, questions and their RNBD codes are those of "
            "this office: check them against the drop-down lists of the form, which may say "
            "something else.",
        )
    )


def _must(found: Registration) -> str:
    must = translate("Rnbd", "Not known yet") if found.must is None else yes_no(found.must)
    return f"{must}. {found.why}"


def _threshold(found: Registration) -> str:
    if found.threshold is None or found.assets is None:
        return ""
    return translate(
        "Rnbd",
        "{assets}; 100,000 UVT of {year}: {threshold}",
        assets=pesos(found.assets),
        year=found.threshold.year,
        threshold=pesos(found.threshold.pesos),
    )


def _registered(found: Registration) -> str:
    if found.registered is None:
        return translate("Rnbd", "No")
    return translate(
        "Rnbd",
        "{day}, number {number}",
        day=shown_day(found.registered),
        number=found.number or EMPTY,
    )


def _until(found: Registration) -> str:
    if found.due is None or found.is_registered or found.must is False:
        return ""
    day, left = shown_day(found.due), found.days_left
    if left is None:
        return day
    if left < 0:
        return translate(
            "Rnbd", "{day}: {count} business days overdue", day=day, count=number_words(-left)
        )
    return translate("Rnbd", "{day}: {count} business days left", day=day, count=number_words(left))


def _draw_changes(pages: RecordPages, changes: Sequence[FieldChange], due: date | None) -> None:
    if not changes:
        return
    pages.heading(
        translate("Rnbd", "Changed since the RNBD was last told: {count}", count=len(changes)),
        together=40,
    )
    if due is not None:
        words = translate("Rnbd", "To be told until {day}.", day=shown_day(due))
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
    return shown_day(change.day), what, before, now


def _draw_step(pages: RecordPages, step: Step, number: int) -> None:
    pages.heading(step.title, together=_ROOM_OF_A_STEP)
    pages.bookmark(f"step-{number}", step.title)
    if step.gaps:
        words = translate("Rnbd", "Missing: {gaps}.", gaps="; ".join(step.gaps))
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
