"""What the officer waits for with a large inventory, held to grow no faster than the inventory.

Each act is measured on two offices, one several times as large as the other, in turns. What reads
all of it may take as many times as long; what is about one record may take as long. So the bare
time of a line is the small office's, times what the act may grow.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from privdesk import clock
from privdesk.operations.inventory_out import export_inventory
from privdesk.operations.months import read_month
from privdesk.operations.sheets import save_sheet
from privdesk.rules.sheet import RowSheet
from privdesk.store.agenda import due_items
from privdesk.store.changes import unreported_changes
from privdesk.store.finding_everywhere import find_everywhere
from privdesk.store.inventory import inventory
from privdesk.store.inventory_links import links_from
from privdesk.store.links import links_to
from privdesk.store.lists import Day, Listing, ids, rows
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from tests.benchmarks.book import PASSPHRASE
from tests.benchmarks.inventory_book import Size, kept_inventory
from tests.benchmarks.ratios import Measured

TIMES = 4  # how many times as large the large office is
BOUND = 1.6
_NOTICED = 50.0  # milliseconds
_PAGE = 60  # rows that a window shows


@dataclass(frozen=True)
class _Act:
    """Something asked of an office; `grows` says that it tells of all of its inventory."""

    name: str
    do: Callable[[Store, Day], object]
    grows: bool = True


def _list(record_type: str, listing: Listing, *names: str) -> Callable[[Store, Day], object]:
    def read(store: Store, day: Day) -> object:
        with store.read() as session:
            found = ids(session, listing, day)
            return rows(session, record_type, found[:_PAGE], day, names)

    return read


def _open_record(store: Store, _day: Day) -> object:
    with store.read() as session:
        sheet = sheet_of(session, "database", 3)
        return (
            links_from(session, sheet),
            links_to(session, "database", 3),
            unreported_changes(session, 3),
        )


def _save(store: Store, day: Day) -> object:
    with store.write("save_record") as session:
        stood = sheet_of(session, "database", 3)
        said = f"Atender pedidos {time.perf_counter_ns()}"
        purposes = (RowSheet(None, {"code": "marketing", "words": said}),)
        changed = replace(stood, rows={**stood.rows, "purposes": purposes})
        return save_sheet(session, changed, stood)


def _search(store: Store, day: Day) -> object:
    with store.read() as session:
        return [
            find_everywhere(session, words, day)
            for words in ("irreal3.1", "ficticia 3", "nómina", "servidor 3")
        ]


def _today(store: Store, day: Day) -> object:
    with store.read() as session:
        return due_items(session, day)


def _month(store: Store, day: Day) -> object:
    with store.read() as session:
        return read_month(session, day.today, day)


def _past(store: Store, day: Day) -> object:
    with store.read() as session:
        return inventory(session, day.today - timedelta(days=200), today=day.today)


def _export(suffix: str) -> Callable[[Store, Day], object]:
    def write(store: Store, day: Day) -> object:
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / f"a{suffix}"
            return export_inventory(store, "inventory", target, now=clock.now())

    return write


_BASES = ("name", "rnbd", "complete", "subject_count", "created_on")
_ACTIVITIES = ("name", "role", "status", "owner", "review_on")
_ACTS = (
    _Act("list of databases", _list("database", Listing("database", order="name"), *_BASES)),
    _Act("list of activities", _list("activity", Listing("activity", order="name"), *_ACTIVITIES)),
    _Act(
        "activities by completeness",
        _list("activity", Listing("activity", order="complete"), *_ACTIVITIES, "complete"),
    ),
    _Act(
        "databases with changes to tell",
        _list("database", Listing("database", filters={"untold": True}), *_BASES),
    ),
    _Act("open a database", _open_record, grows=False),
    _Act("save a database", _save, grows=False),
    _Act("four searches everywhere", _search),
    _Act("what is due", _today),
    _Act("the month", _month),
    _Act("all of it on a past day", _past),
    _Act("register as xlsx", _export(".xlsx")),
    _Act("register as pdf", _export(".pdf")),
)


def asked_size() -> Size:
    """What `BENCH_DATABASES` asks for, with activities and third parties to match."""
    databases = int(os.environ.get("BENCH_DATABASES", Size().databases))
    return Size(databases, databases * 4, databases * 3 // 4)


def inventory_times(size: Size, folder: Path, rounds: int) -> list[Measured]:
    """Every act on the office of that size against one a fourth as large."""
    large, small = kept_inventory(size, folder), kept_inventory(size.part(TIMES), folder)
    today = clock.today()
    day = Day(today, today + timedelta(days=7))
    with tempfile.TemporaryDirectory(dir=folder) as scratch, ExitStack() as opened:
        stores = [
            opened.enter_context(_copy(path, Path(scratch) / f"{n}.privdesk"))
            for n, path in enumerate((large, small))
        ]
        return [_measure(act, stores[0], stores[1], day, rounds) for act in _ACTS]


def _copy(path: Path, target: Path) -> Store:
    """A copy that can be written to."""
    target.write_bytes(path.read_bytes())
    return Store.open(target, PASSPHRASE, writing=True, actor="Elvira Imaginaria")


def _measure(act: _Act, large: Store, small: Store, day: Day, rounds: int) -> Measured:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for store, times in zip((large, small), taken, strict=True):
            began = time.perf_counter()
            act.do(store, day)
            if number:
                times.append((time.perf_counter() - began) * 1000)
    grown = TIMES if act.grows else 1
    name = f"inventory: {act.name} / {grown} × a fourth"
    bare = [grown * each for each in taken[1]]
    return Measured(name, taken[0], bare, BOUND, least=_NOTICED)
