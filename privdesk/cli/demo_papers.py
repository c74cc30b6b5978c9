"""The papers of the example: its letters, its registers, its sheets for the RNBD and its acts."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli.due import day_of
from privdesk.documents.destination import write_whole
from privdesk.operations.computations import computation_sheet
from privdesk.operations.example import ZONE
from privdesk.operations.inventory_out import (
    EXPORTS,
    export_inventory,
    formats_of,
    write_disposal_act,
    write_rnbd_sheet,
)
from privdesk.operations.letters import reprint
from privdesk.operations.registers import export_register
from privdesk.records import Document, Request
from privdesk.rules.counted import months_later
from privdesk.store.finding import documents, id_by_title, titles_of
from privdesk.store.lists import Day, Listing
from privdesk.store.retention import disposals
from privdesk.store.store import Store
from privdesk.text import translate

_ENDINGS = (".pdf", ".xlsx", ".csv", ".json")


def write_papers(store: Store, folder: Path, now: datetime) -> None:
    """Write its letters, a computation of terms, its registers, sheets and acts into the folder.

    `now` is an aware moment. Each kind of paper has a folder of its own, which is made.
    """
    with store.read() as session:
        day: Day = day_of(session, clock.local_day(now, ZONE))
        issued = documents(session)
        letters = [(document.number, reprint(session, document)) for document in issued]
        longest = _longest_case(session, issued)
        sheet = (longest.number, computation_sheet(session, longest, now))
    (folder / "letters").mkdir()
    for number, pdf in letters:
        write_whole(folder / "letters" / f"{number}.pdf", pdf)
    (folder / "computations").mkdir()
    write_whole(folder / "computations" / f"{sheet[0]}.pdf", sheet[1])
    (folder / "registers").mkdir()
    for suffix in _ENDINGS:
        target = folder / "registers" / f"request{suffix}"
        export_register(store, Listing("request"), day, target, now)
    _write_inventory(store, folder, now)
    past = _write_past(store, folder, now)
    print(
        translate(
            "Demo",
            "{letters} letters in {folder}; registers and a computation of terms beside them.",
            letters=len(letters),
            folder=folder / "letters",
        )
    )
    print(
        translate(
            "Demo",
            "Registers of the inventory as it stood on {day}, rebuilt from the history: {files}",
            day=f"{past[0]:%d/%m/%Y}",
            files=past[1],
        )
    )


def _write_past(store: Store, folder: Path, now: datetime) -> tuple[date, Path]:
    """The inventory of a year ago in every format; the day, and the files' name."""
    day = months_later(clock.local_day(now, ZONE), -12)
    files = folder / "registers" / f"inventory-{day.isoformat()}"
    for suffix in formats_of("inventory"):
        target = files.with_name(files.name + suffix)
        export_inventory(store, "inventory", target, now=now, day=day)
    return day, files


def _write_inventory(store: Store, folder: Path, now: datetime) -> None:
    """The registers of the inventory in every format, the sheets for the RNBD, and the acts."""
    for kind in EXPORTS:
        for suffix in formats_of(kind):
            target = folder / "registers" / f"{kind}{suffix}"
            export_inventory(store, kind, target, now=now)
    (folder / "rnbd").mkdir()
    with store.read() as session:
        done = {one.id: one.number for one in disposals(session) if one.number}
        names = sorted(titles_of(session, "database"))
        found = {name: id_by_title(session, "database", name) for name in names}
    for name, database_id in found.items():
        write_rnbd_sheet(store, database_id, folder / "rnbd" / f"{name}.pdf", now)
    (folder / "acts").mkdir()
    for disposal_id, number in done.items():
        write_disposal_act(store, disposal_id, folder / "acts" / f"{number}.pdf", now)


def _longest_case(session: Session, issued: list[Document]) -> Request:
    """The request with the most letters: its computation of terms has the most to show."""
    request_id, _many = Counter(document.request_id for document in issued).most_common(1)[0]
    return session.get_one(Request, request_id)
