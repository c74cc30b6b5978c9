"""`privdesk demo`: a fictional office in a folder, what is due in it, its letters and registers."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.demo_papers import write_papers
from privdesk.cli.screen import has_screen
from privdesk.errors import StoreExists
from privdesk.operations.example import ZONE, make_example
from privdesk.store.agenda import due_items
from privdesk.store.store import Store
from privdesk.text import translate

PASSPHRASE = "pan de bono con chocolate caliente"
_MADE_HERE = ".privdesk-demo"


def demo(chosen: argparse.Namespace) -> int:
    """Build the office, print what is due, write its papers; then show the window or pictures."""
    folder: Path = chosen.folder.resolve()
    _empty(folder)
    path = folder / "panaderia-ejemplo.privdesk"
    print(translate("Demo", "Building a fictional office…"), flush=True)
    with make_example(path, PASSPHRASE, clock.today(ZONE)) as store:
        _print_due(store)
        write_papers(store, folder, clock.now())
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
