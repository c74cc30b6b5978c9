"""`privdesk demo`: a fictional office in a folder, what is due in it, its letters and registers."""

from __future__ import annotations

import argparse
import shutil
from collections import Counter
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.screen import has_screen
from privdesk.documents.destination import write_whole
from privdesk.errors import StoreExists
from privdesk.operations.computations import computation_sheet
from privdesk.operations.example import ZONE, make_example
from privdesk.operations.inventory_out import (
    EXPORTS,
    export_inventory,
    formats_of,
    write_rnbd_sheet,
)
from privdesk.operations.letters import reprint
from privdesk.operations.registers import export_register
from privdesk.records import Document, Request
from privdesk.store.agenda import due_items
from privdesk.store.finding import documents, id_by_title, titles_of
from privdesk.store.lists import Day, Listing
from privdesk.store.store import Store
from privdesk.text import translate

PASSPHRASE = "pan de bono con chocolate caliente"
_MADE_HERE = ".privdesk-demo"
_ENDINGS = (".pdf", ".xlsx", ".csv", ".json")


def demo(chosen: argparse.Namespace) -> int:
    """Build the office, print what is due, write its papers; then show the window or pictures."""
    folder: Path = chosen.folder.resolve()
    _empty(folder)
    path = folder / "panaderia-ejemplo.privdesk"
    print(translate("Demo", "Building a fictional office…"), flush=True)
    with make_example(path, PASSPHRASE, clock.today(ZONE)) as store:
        _print_due(store)
        _write_papers(store, folder)
    print()
    print(translate("Demo", "The example is {path}", path=path))
    print(translate("Demo", "Its passphrase is: {passphrase}", passphrase=PASSPHRASE), flush=True)
    if has_screen() and not chosen.no_window:
        from privdesk.ui.application import run_on

        return run_on(path, PASSPHRASE)
    from privdesk.ui.pictures import save_pictures

    pictures = save_pictures(path, PASSPHRASE, folder / "pictures")
    print(translate("Demo", "Pictures of the screens: {folder}", folder=folder / "pictures"))
    for picture in pictures:
        print(f"  {picture.name}")
    return DONE


def _empty(folder: Path) -> None:
    """Make the folder new; only one that an earlier demo made is emptied."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MADE_HERE).exists():
            raise StoreExists(
                translate(
                    "Demo",
                    "{folder} holds other files: name an empty folder for the demo.",
                    folder=folder,
                )
            )
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MADE_HERE).touch()


def _print_due(store: Store) -> None:
    from privdesk.cli.due import day_of, due_line

    with store.read() as session:
        items = due_items(session, day_of(session, None))
    print(translate("Demo", "Due, the earliest first:"))
    for item in items:
        print(f"  {due_line(item)}")


def _write_papers(store: Store, folder: Path) -> None:
    from privdesk.cli.due import day_of

    with store.read() as session:
        day: Day = day_of(session, None)
        issued = documents(session)
        letters = [(document.number, reprint(session, document)) for document in issued]
        longest = _longest_case(session, issued)
        sheet = (longest.number, computation_sheet(session, longest, clock.now()))
    (folder / "letters").mkdir()
    for number, pdf in letters:
        write_whole(folder / "letters" / f"{number}.pdf", pdf)
    (folder / "computations").mkdir()
    write_whole(folder / "computations" / f"{sheet[0]}.pdf", sheet[1])
    (folder / "registers").mkdir()
    for suffix in _ENDINGS:
        target = folder / "registers" / f"request{suffix}"
        export_register(store, Listing("request"), day, target, clock.now())
    _write_inventory(store, folder)
    print(
        translate(
            "Demo",
            "{letters} letters in {folder}; registers and a computation of terms beside them.",
            letters=len(letters),
            folder=folder / "letters",
        )
    )


def _write_inventory(store: Store, folder: Path) -> None:
    """The registers of the inventory in every format, and a sheet for the RNBD a database."""
    for kind in EXPORTS:
        for suffix in formats_of(kind):
            target = folder / "registers" / f"{kind}{suffix}"
            export_inventory(store, kind, target, now=clock.now())
    (folder / "rnbd").mkdir()
    with store.read() as session:
        names = sorted(titles_of(session, "database"))
        found = {name: id_by_title(session, "database", name) for name in names}
    for name, database_id in found.items():
        write_rnbd_sheet(store, database_id, folder / "rnbd" / f"{name}.pdf", clock.now())


def _longest_case(session: Session, issued: list[Document]) -> Request:
    """The request with the most letters: its computation of terms has the most to show."""
    request_id, _many = Counter(document.request_id for document in issued).most_common(1)[0]
    return session.get_one(Request, request_id)
