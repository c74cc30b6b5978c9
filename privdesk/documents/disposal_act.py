"""The act of a disposal (acta de supresión): what was erased, how, by whom, and what was kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from privdesk.documents.canvas import INK, LINE, QUIET
from privdesk.documents.disposal_act_words import (
    act_title,
    action_of,
    heading_of,
    opening,
)
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR
from privdesk.documents.inventory_pdf import pages_of
from privdesk.documents.inventory_values import EMPTY, words_of
from privdesk.documents.record_pages import LEADING, PAGE_HEIGHT, SIZE, RecordPages
from privdesk.documents.register import shown_moment
from privdesk.documents.retention_words import rule_sentence
from privdesk.documents.sheet_pages import SIDE, WIDTH
from privdesk.documents.wrapping import face
from privdesk.fields import field_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.retention import ERASE
from privdesk.text import say, short_date, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

_SIGNATURE_ROOM = 40.0
_SIGNATURE_HEIGHT = 84.0
_HEADING = 44.0  # points of a heading with what stays with it
_BETWEEN_SIGNATURES = 28.0
_ABOUT = ("database_id", "activity_id", "person_id", "request_id")
_HOW = ("subject_count", "erased", "method", "method_details", "responsible", "witnesses")
_KEPT = ("kept", "backups_until", "notes")


def disposal_act_pdf(
    inventory: Inventory, disposal: Sheet, made: datetime, recorded: datetime | None = None
) -> bytes:
    """The act of a disposal that was done, on letter paper, with room to sign.

    `made` is an aware moment, and so is `recorded`, that at which it was recorded as done, None
    where the history does not tell it any more; the same arguments give the same bytes.
    """
    stream = BytesIO()
    title = act_title(inventory, disposal)
    printed = shown_moment(made, inventory.zone)
    foot = translate("DisposalAct", "{act} · printed on {day}", act=title, day=printed)
    pages = pages_of(stream, inventory, title, made, foot)
    _draw_opening(pages, inventory, disposal, title)
    _draw_part(pages, inventory, disposal, heading_of(inventory, disposal), _ABOUT)
    _draw_rule(pages, inventory, disposal)
    told = shown_moment(recorded, inventory.zone) if recorded else EMPTY
    pages.facts([(translate("DisposalAct", "Recorded on"), told)])
    _draw_part(pages, inventory, disposal, translate("DisposalAct", "How it was done"), _HOW, True)
    _draw_end(pages, inventory, disposal)
    pages.finish()
    return stream.getvalue()


def _draw_end(pages: RecordPages, inventory: Inventory, disposal: Sheet) -> None:
    """What is kept, the evidence and the signatures.

    No page holds only signatures: what is kept goes with them, where one page holds it all, and
    else the evidence.
    """
    signing = _signing(inventory, disposal)
    kept, evidence = _facts(inventory, disposal, _KEPT, True), _evidence(inventory, disposal)
    signed = pages.facts_height(evidence) + _height(signing)
    whole = _HEADING + pages.facts_height(kept) + signed
    if whole <= PAGE_HEIGHT:
        pages.room(whole)
    pages.heading(translate("DisposalAct", "What is kept"), together=30)
    pages.facts(kept)
    pages.room(min(signed, PAGE_HEIGHT))
    pages.facts(evidence)
    _draw_signatures(pages, signing)


def _draw_opening(pages: RecordPages, inventory: Inventory, disposal: Sheet, title: str) -> None:
    office = inventory.organization
    pages.paragraph(office["name"], font=MEDIUM, size=11, leading=15)
    if office["nit"]:
        pages.note(translate("Inventory", "NIT {nit}", nit=office["nit"]))
    pages.paragraph(title, font=BOLD, size=16, leading=26)
    pages.y -= 6
    pages.paragraph(opening(inventory, disposal), size=10.2, leading=14.4)
    pages.running = title


def _relabeled(inventory: Inventory, disposal: Sheet, name: str) -> str:
    """What a field is called in this act: what was archived is not called erased."""
    if name in ("what", "erased") and action_of(inventory, disposal) != ERASE:
        return _DETAILS[name]()
    return _label(name)


_DETAILS: dict[str, Callable[[], str]] = {
    "what": lambda: translate("DisposalAct", "Data"),
    "erased": lambda: translate("DisposalAct", "What was done with them"),
}


def _draw_part(
    pages: RecordPages,
    inventory: Inventory,
    disposal: Sheet,
    heading: str,
    names: tuple[str, ...],
    shows_empty: bool = False,
) -> None:
    pages.heading(heading, together=30)
    if names is _ABOUT:
        pages.facts([(_relabeled(inventory, disposal, "what"), disposal["what"])])
    pages.facts(_facts(inventory, disposal, names, shows_empty))


def _facts(
    inventory: Inventory, disposal: Sheet, names: tuple[str, ...], shows_empty: bool
) -> list[tuple[str, str]]:
    # What was erased just as it was to be stands at the top already.
    is_same = " ".join(disposal["erased"].split()) == " ".join(disposal["what"].split())
    facts = [
        (_relabeled(inventory, disposal, name), _words(inventory, disposal, name))
        for name in names
        if not (name == "erased" and is_same)
    ]
    return [(label, words or EMPTY) for label, words in facts if words or shows_empty]


def _draw_rule(pages: RecordPages, inventory: Inventory, disposal: Sheet) -> None:
    """The rule by which the data were due, with its source."""
    pages.heading(translate("DisposalAct", "Why"), together=30)
    rule = inventory.find("retention_rule", disposal["retention_rule_id"])
    if rule is None:
        name = _words(inventory, disposal, "retention_rule_id")
        pages.facts([(_label("retention_rule_id"), name or _no_rule(inventory, disposal))])
    else:
        title = inventory.title("retention_rule", rule.id)
        pages.facts(
            [
                (_label("retention_rule_id"), title),
                (translate("DisposalAct", "What it says"), rule_sentence(rule)),
                (translate("DisposalAct", "Its source"), rule["source"] or EMPTY),
            ]
        )
    dates = [(_label(name), disposal[name]) for name in ("trigger_on", "due_on", "done_on")]
    pages.facts([(label, short_date(day)) for label, day in dates if day])


def _no_rule(inventory: Inventory, disposal: Sheet) -> str:
    """That no rule is its ground, and where the ground stands."""
    if number := _words(inventory, disposal, "request_id"):
        return translate(
            "DisposalAct", "By no rule on record; see request {number}.", number=number
        )
    return translate("DisposalAct", "By no rule on record; see the notes.")


def _evidence(inventory: Inventory, disposal: Sheet) -> list[tuple[str, str]]:
    """The files that prove it, by name and SHA-256."""
    files = inventory.files.get(("disposal", disposal.id or 0), ())
    told = [f"{file.name} · SHA-256 {file.sha256}" for file in files]
    return [(translate("DisposalAct", "Evidence attached"), "\n".join(told) or EMPTY)]


def _signing(inventory: Inventory, disposal: Sheet) -> list[tuple[str, str]]:
    """Who signs, and as what: who did it, each witness, and who answers for data protection."""
    office = inventory.organization
    officer = ", ".join(filter(None, (office["officer_name"], office["officer_position"])))
    return [
        (_responsible(inventory, disposal), disposal["responsible"]),
        *((translate("DisposalAct", "Witness"), name) for name in witnesses(disposal["witnesses"])),
        (translate("DisposalAct", "Data protection"), officer),
    ]


def _responsible(inventory: Inventory, disposal: Sheet) -> str:
    if action_of(inventory, disposal) == ERASE:
        return translate("DisposalAct", "Responsible")
    return translate("DisposalAct", "Who answers for it")


def _height(signing: list[tuple[str, str]]) -> float:
    return 44 + (len(signing) + 1) // 2 * _SIGNATURE_HEIGHT


def _draw_signatures(pages: RecordPages, signing: list[tuple[str, str]]) -> None:
    """A line to sign on for each, two beside each other."""
    width = (WIDTH - _BETWEEN_SIGNATURES) / 2
    pages.heading(translate("DisposalAct", "Signatures"), together=_SIGNATURE_HEIGHT)
    for place in range(0, len(signing), 2):
        pages.room(_SIGNATURE_HEIGHT)
        pages.y -= _SIGNATURE_ROOM
        top, lowest = pages.y, pages.y
        for column, (role, name) in enumerate(signing[place : place + 2]):
            pages.y = top
            left = SIDE + column * (width + _BETWEEN_SIGNATURES)
            pages.canvas.setStrokeColor(LINE)
            pages.canvas.line(left, top, left + width, top)
            _draw_signed(pages, left, width, name or EMPTY, role)
            lowest = min(lowest, pages.y)
        pages.y = lowest - 6


def _draw_signed(pages: RecordPages, left: float, width: float, name: str, role: str) -> None:
    """Name and role under the line, each on three lines at most: they stand above in full."""
    for text, font, colour in ((name, MEDIUM, INK), (role, REGULAR, QUIET)):
        for line in face(font, SIZE).clipped(" ".join(pages.printed(text).split()), width, 3):
            pages.y -= LEADING
            pages.put(left, pages.y, line, font, SIZE, colour)


def witnesses(text: str) -> list[str]:
    """The witnesses one by one: as they were written, parted by semicolons or lines."""
    parts = (part.strip() for part in text.replace("\n", ";").split(";"))
    return [part for part in parts if part]


def _label(name: str) -> str:
    return say(field_of(RECORD_TYPES["disposal"], name).label)


def _words(inventory: Inventory, disposal: Sheet, name: str) -> str:
    # An act outlives the person's data, also where they were erased in part: it names nobody.
    if name == "person_id" and disposal[name] is not None:
        return translate("DisposalAct", "The one of record {number}", number=disposal[name])
    declared = field_of(RECORD_TYPES["disposal"], name)
    return words_of(inventory, "disposal", disposal, declared)
