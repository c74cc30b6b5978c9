"""The records of processing of GDPR art. 30 as data: by activity (30.1), by controller (30.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from privdesk.documents.article_30_words import Words
from privdesk.documents.inventory_scope import Scope
from privdesk.documents.spanish import in_one_line
from privdesk.rules.inventory_words import FOR_ANOTHER
from privdesk.rules.sheet_facts import controllers_of
from privdesk.text import translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

CONTROLLER = "gdpr-controller"
PROCESSOR = "gdpr-processor"
LAYOUTS = (CONTROLLER, PROCESSOR)


@dataclass(frozen=True)
class Entry:
    """One row of the record: its id, name and notes, then one text list a heading."""

    id: int | None
    title: str
    notes: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Article30:
    """A record of processing: `head` says who keeps it, `heads` the headings of each entry."""

    title: str
    head: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    entries: tuple[Entry, ...]


def article_30(inventory: Inventory, layout: str, scope: Scope, day: date) -> Article30:
    """The record of a layout in `LAYOUTS`, of the activities in the scope, as of a legal day."""
    words = Words(inventory, day)
    activities = scope.sheets(inventory, "activity")
    if layout == CONTROLLER:
        return _as_controller(
            inventory, words, [a for a in activities if a["role"] not in FOR_ANOTHER]
        )
    return _as_processor(inventory, words, [a for a in activities if a["role"] in FOR_ANOTHER])


def _as_controller(inventory: Inventory, words: Words, activities: list[Sheet]) -> Article30:
    entries = tuple(
        Entry(
            activity.id,
            words.title(activity),
            words.notes(activity),
            (
                words.joint_controllers(activity),
                words.purposes(activity),
                words.subjects(activity),
                words.data(activity),
                words.recipients(activity),
                words.transfers(activity),
                words.periods(activity),
                words.measures(activity),
            ),
        )
        for activity in activities
    )
    return Article30(
        title=translate("Article30", "Record of processing activities of the controller"),
        head=_who(
            inventory,
            translate("Article30", "a) Controller (GDPR, art. 30.1 a)"),
        ),
        heads=(
            translate("Article30", "a) Joint controllers (art. 30.1 a)"),
            translate("Article30", "b) Purposes of the processing (art. 30.1 b)"),
            translate("Article30", "c) Categories of data subjects (art. 30.1 c)"),
            translate("Article30", "c) Categories of personal data (art. 30.1 c)"),
            translate("Article30", "d) Categories of recipients (art. 30.1 d)"),
            translate("Article30", "e) Transfers and their safeguards (art. 30.1 e)"),
            translate("Article30", "f) Time limits for erasure (art. 30.1 f)"),
            translate("Article30", "g) Security measures (art. 30.1 g)"),
        ),
        entries=entries,
    )


def _as_processor(inventory: Inventory, words: Words, activities: list[Sheet]) -> Article30:
    """One entry a controller; in it each activity that is done for it."""
    by_controller: dict[int | None, list[Sheet]] = {}
    for activity in activities:
        for controller in controllers_of(activity) or (None,):
            by_controller.setdefault(controller, []).append(activity)
    entries = tuple(
        Entry(
            controller,
            words.party_name(controller),
            (),
            (
                words.contact(controller),
                words.each(found, words.processors),
                words.each(found, partial(words.processing, controller=controller)),
                words.each(found, words.transfers),
                words.each(found, words.measures),
            ),
        )
        for controller, found in _in_order(words, by_controller.items())
    )
    return Article30(
        title=translate("Article30", "Record of processing activities of the processor"),
        head=_who(
            inventory,
            translate("Article30", "a) Processor (GDPR, art. 30.2 a)"),
        ),
        heads=(
            translate("Article30", "a) Controller for whom it acts (art. 30.2 a)"),
            translate("Article30", "a) Other processors (art. 30.2 a)"),
            translate("Article30", "b) Categories of processing (art. 30.2 b)"),
            translate("Article30", "c) Transfers and their safeguards (art. 30.2 c)"),
            translate("Article30", "d) Security measures (art. 30.2 d)"),
        ),
        entries=entries,
    )


def _in_order(
    words: Words, found: Iterable[tuple[int | None, list[Sheet]]]
) -> list[tuple[int | None, list[Sheet]]]:
    return sorted(found, key=lambda one: words.party_name(one[0]).casefold())


def _who(inventory: Inventory, label: str) -> tuple[tuple[str, str], ...]:
    """The organization, its representative in the Union and its officer (art. 30.1 a, 30.2 a)."""
    office = inventory.organization
    place = in_one_line(office["address"], office["city"], office["department"])
    reach = (place, office["phone"], office["email"], office["website"])
    organization = [office["name"]]
    if office["nit"]:
        organization.append(translate("Inventory", "NIT {nit}", nit=office["nit"]))
    officer = ", ".join(filter(None, (office["officer_name"], office["officer_position"])))
    missing = translate("Article30", "Not on record")
    return (
        (label, "\n".join((*organization, *filter(None, reach)))),
        (
            translate("Article30", "Representative in the European Union"),
            office["eu_representative"] or missing,
        ),
        (translate("Article30", "Data protection officer"), officer or missing),
    )
