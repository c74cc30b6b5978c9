"""Pictures of every screen without a display: what the demo shows where there is none."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from privdesk.ui.main_window import MainWindow

_WIDTH, _HEIGHT = 1366, 768
_SETTLING = 0.8  # seconds in which a page draws itself by its timers and tasks

Screen = tuple[str, "QWidget"]


def save_pictures(
    store_path: Path, passphrase: str, folder: Path, now: Callable[[], datetime] = clock.now
) -> list[Path]:
    """Save a PNG of every screen into the folder, light and dark; gives their paths.

    `now` gives the aware moment that the pages show as now. Runs where there is no display.
    Nothing is written to the store.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from privdesk.ui import theme
    from privdesk.ui.application import make_application

    app = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    saved = []
    for ending, dark in (("", False), ("-dark", True)):
        theme.apply(app, dark=dark)
        for screen, window in _screens(store_path, passphrase, now):
            target = folder / f"{screen}{ending}.png"
            window.grab().save(str(target))
            saved.append(target)
    return saved


def _screens(store_path: Path, passphrase: str, now: Callable[[], datetime]) -> Iterator[Screen]:
    from privdesk.ui.parts.gallery import Gallery
    from privdesk.ui.unlock import UnlockWindow
    from privdesk.ui.welcome import WelcomeWindow

    yield from _alone("bienvenida", WelcomeWindow)
    yield from _alone("desbloquear", lambda: UnlockWindow(store_path))
    yield from _of_the_main_window(store_path, passphrase, now)
    yield from _alone("componentes", Gallery)


def _alone(name: str, make: Callable[[], QWidget]) -> Iterator[Screen]:
    window = make()
    window.show()
    _settle()
    yield name, window
    window.close()
    window.deleteLater()


def _of_the_main_window(
    store_path: Path, passphrase: str, now: Callable[[], datetime]
) -> Iterator[Screen]:
    from privdesk.store.store import Store
    from privdesk.ui.desk import Desk
    from privdesk.ui.main_window import MainWindow

    with Store.open(store_path, passphrase, writing=True, actor="Privdesk") as store:
        desk = Desk(store, now)
        window = MainWindow(desk, is_example=True)
        window.showNormal()  # not as large as a screen that is none
        window.resize(_WIDTH, _HEIGHT)
        for name, page, argument in _stations(window):
            window.go(page, argument)
            _settle()
            yield name, window
        desk.close()
        window.hide()
        window.deleteLater()
        _settle()


def _stations(window: MainWindow) -> Iterator[tuple[str, str, dict[str, object] | None]]:
    """Name of the picture, page and argument, in the order of an officer's morning."""
    from privdesk.store.agenda import due_items
    from privdesk.store.finding import documents
    from privdesk.ui.settings_page import SECTIONS

    desk = window.desk
    with desk.store.read() as session:
        items = due_items(session, desk.day())
        issued = [document.request_id for document in documents(session)]
    inquiry = next(i for i in items if i.term == "inquiry.answer" and not i.is_overdue)
    waiting = next(i for i in items if i.term == "claim.withdrawal")
    first, longest = inquiry.case_id, max(issued, key=issued.count)
    yield "hoy", "today", None
    yield "mes", "today", {"month": desk.today()}
    yield "solicitudes", "requests", {"request": first}
    yield "computo", "requests", {"request": first, "count": inquiry.term}
    yield "reclamo", "requests", {"request": longest}
    yield "computo-reclamo", "requests", {"request": longest, "count": "claim.answer"}
    yield "desistimiento", "requests", {"request": waiting.case_id, "count": waiting.term}
    yield "carta", "letter", {"request": first, "template": "answer"}
    yield "plantilla", "template", {"template": "acknowledgement_claim"}
    yield "nueva-solicitud", "requests", {"new": True}
    yield from _of_the_inventory(window)
    yield "historial", "history", None
    for section in SECTIONS:
        yield f"ajustes-{section}", "settings", {"section": section}


def _of_the_inventory(window: MainWindow) -> Iterator[tuple[str, str, dict[str, object] | None]]:
    from privdesk.operations.example_inventory import SHOWN
    from privdesk.store.finding import id_by_title

    with window.desk.store.read() as session:
        shown = {kind: id_by_title(session, kind, title) for kind, title in SHOWN.items()}
    database, activity, party = (shown[kind] for kind in ("database", "activity", "party"))
    yield "bases", "databases", {"record": database}
    yield "base", "database", {"record": database, "section": "origin"}
    yield "base-seguridad", "database", {"record": database, "section": "security"}
    yield "actividades", "activities", {"record": activity}
    yield "actividad", "activity", {"record": activity, "section": "data"}
    yield "terceros", "parties", {"record": party}
    yield "tercero", "party", {"record": party}
    yield "contrato", "contract", {"record": shown["contract"], "section": "clauses"}
    yield "conservacion", "retention", None
    yield "supresion", "disposal", {"record": shown["disposal"]}


def _settle() -> None:
    """Let the window draw itself, with what it reads in the background."""
    from PySide6.QtCore import QCoreApplication

    from privdesk.ui import task

    until = time.monotonic() + _SETTLING
    while time.monotonic() < until or task.running():
        QCoreApplication.processEvents()
        time.sleep(0.01)
