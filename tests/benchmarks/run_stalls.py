"""A process of its own: an officer's acts in the open window; prints each act's longest stall.

`run_stalls.py STORE STEPS`: the window of `privdesk STORE`, unlocked, on Solicitudes.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from privdesk.ui import application, opening, task
from privdesk.ui.collecting import Collecting

from PySide6.QtCore import Qt  # isort: skip

from tests.benchmarks.acts import Act, Beats, Step, jumps, key, wait, wheel  # isort: skip
from tests.benchmarks.book import PASSPHRASE  # isort: skip
from tests.benchmarks.stalls import WORD  # isort: skip


def steps(window: Any, many: int) -> Iterator[Step]:
    """The same acts as run_bare_table.py, then those that only a program has."""
    yield "open the list", lambda: window.go("requests")
    page = window.page("requests")
    rows = page.table.rows
    for _ in range(many):
        yield "turn the wheel", wheel(rows)
    for jump in jumps(rows, many):
        yield "jump anywhere", jump
    names = [column.name for column in rows.records.columns]
    for name in ("number", "person_id", "due", "state"):
        yield f"sort by {name}", _sorting(rows, names, name)
    yield "filter", lambda: page.table.show_listing(_filtered(rows))
    yield "filter", lambda: page.table.show_listing(replace(_filtered(rows), filters={}))
    yield "focus", page.focus_search
    for letter in WORD:
        yield "search", key(window.focusWidget, 0, letter)
    yield "search", wait
    yield "search", key(window.focusWidget, Qt.Key.Key_Escape)
    yield "search", wait
    yield "select all", key(lambda: rows, Qt.Key.Key_A, "\x01", control=True)
    yield "open a record", lambda: rows.choose(rows.records.id_at(20))
    yield "open a record", lambda: rows.choose(rows.records.id_at(rows.records.rowCount() // 2))
    yield "record an event", lambda: _note(window, rows.chosen_id())
    yield "open Hoy", lambda: window.go("today")
    yield "look everywhere", window.navigation.search.setFocus
    for letter in WORD:
        yield "look everywhere", key(lambda: window.navigation.search, 0, letter)
    yield "look everywhere", wait
    yield "look everywhere", key(lambda: window.navigation.search, Qt.Key.Key_Escape)
    yield "export as csv", lambda: _export(window)


def _sorting(rows: Any, names: list[str], name: str) -> Act:
    return lambda: rows.horizontalHeader().sectionClicked.emit(names.index(name))


def _filtered(rows: Any) -> Any:
    return replace(rows.records.listing, filters={"kind": "claim"})


def _note(window: Any, request_id: int) -> None:
    from privdesk.operations.events import record_event
    from privdesk.operations.when import When
    from privdesk.records import Request

    desk = window.desk
    with desk.store.write("record_event") as session:
        request = session.get(Request, request_id)
        record_event(session, request, "note", When(desk.today()), now=desk.now(), note="Llamó.")


def _export(window: Any) -> None:
    page = window.page("requests")
    listing, count = page.table.rows.records.listing, page.table.rows.records.rowCount()
    page.exports.begin(listing, count, Path(tempfile.mkdtemp()) / "solicitudes.csv")


def main() -> int:
    """Open the store, carry out the acts, print the gaps."""
    app = application.make_application()
    from privdesk.ui.program import Program

    collecting = Collecting(app)
    opening.preload()
    collecting.start()
    program = Program()
    window = program.show_store(opening.unlock(Path(sys.argv[1]), PASSPHRASE), is_example=True)
    beats = Beats(steps(window, int(sys.argv[2])), lambda: task.running() > 0)
    status = app.exec()
    beats.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
