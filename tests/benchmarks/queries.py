"""A list's own queries against those that a bare driver would ask of the same file."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from privdesk import clock
from privdesk.rules.urgency import soon_until
from privdesk.store import lists
from privdesk.store.collation import register
from privdesk.store.counting import office_calendar, organization
from privdesk.store.engine import connect
from privdesk.store.lists import OPEN, Day, Listing
from privdesk.store.store import Store
from tests.benchmarks.book import PASSPHRASE
from tests.benchmarks.ratios import Measured

BOUND = 3.0
_PAGE = 128
_PAGES = 20  # of a measurement, all over the list

_JOINED = (
    "FROM request JOIN case_state c ON c.case_type = 'request' AND c.case_id = request.id"
    " JOIN person ON person.id = request.person_id"
)
_CELLS = (
    "SELECT request.id, request.number, person.name, request.kind, request.right, c.stage,"
    f" c.earliest, c.target, c.binding, c.closed_on, request.received_at {_JOINED}"
    " WHERE request.id IN (%s)"
)
_SHOWN = ("number", "person_id", "kind", "right", "state", "due", "due_is_target", "received_at")
_SEARCH = (
    "SELECT request.id FROM request JOIN case_state c ON c.case_type = 'request'"
    " AND c.case_id = request.id WHERE request.id IN"
    " (SELECT rowid >> 6 FROM search_word WHERE text MATCH ? AND (rowid & 63) IN (3, 9)"
    " UNION SELECT rowid >> 6 FROM search_fragment WHERE text MATCH ? AND (rowid & 63) IN (3, 9))"
    " ORDER BY c.earliest IS NULL, c.earliest, request.id"
)


@dataclass(frozen=True)
class _Asked:
    """One question, as a list asks it and as a bare driver does."""

    name: str
    listing: Listing
    bare: str
    values: tuple[Any, ...] = ()


def _all(order: str) -> str:
    return f"SELECT request.id {_JOINED} ORDER BY {order}, request.id"


_ASKED = (
    _Asked(
        "list by due date", Listing("request", order="due"), _all("c.earliest IS NULL, c.earliest")
    ),
    _Asked("sort by number", Listing("request", order="number"), _all("request.number")),
    _Asked("sort by name", Listing("request", order="person_id"), _all("person.name")),
    _Asked(
        "sort by receipt, newest first",
        Listing("request", order="received_at", descending=True),
        _all("request.received_at DESC"),
    ),
    _Asked("sort by state", Listing("request", order="state"), _all("c.closed_on IS NULL")),
    _Asked(
        "filter by kind",
        Listing("request", filters={"kind": "claim"}, order="due"),
        f"SELECT request.id {_JOINED} WHERE request.kind = 'claim'"
        " ORDER BY c.earliest IS NULL, c.earliest, request.id",
    ),
    _Asked(
        "filter: open ones",
        Listing("request", filters={"state": OPEN}, order="due"),
        f"SELECT request.id {_JOINED} WHERE c.closed_on IS NULL ORDER BY c.earliest, request.id",
    ),
    _Asked(
        "search a word",
        Listing("request", "quimela", order="due"),
        _SEARCH,
        ("quimela*", "quimela"),
    ),
    _Asked("search an e-mail", Listing("request", "persona77"), _SEARCH, ("persona77*",) * 2),
)


def query_times(path: Path, rounds: int) -> list[Measured]:
    """Page, sort, filter and search, each against the bare driver on a connection like ours."""
    with Store.open(path, PASSPHRASE, writing=False, actor="Elvira Imaginaria") as store:
        bare = connect(path, store.key, read_only=True)
        register(bare)
        try:
            day = _day(store)
            found = [_measure(asked, store, bare, day, rounds) for asked in _ASKED]
            return [_pages(store, bare, day, rounds), *found]
        finally:
            bare.close()


def _day(store: Store) -> Day:
    with store.read() as session:
        today = clock.local_day(clock.now(), organization(session).time_zone)
        return Day(today, soon_until(today, office_calendar(session)))


def _measure(asked: _Asked, store: Store, bare: Any, day: Day, rounds: int) -> Measured:
    def ours() -> None:
        with store.read() as session:
            lists.ids(session, asked.listing, day)

    def theirs() -> None:
        array("q", (row[0] for row in bare.execute(asked.bare, asked.values)))

    return Measured(f"{asked.name} / bare driver", *_in_turn(ours, theirs, rounds), BOUND)


def _pages(store: Store, bare: Any, day: Day, rounds: int) -> Measured:
    with store.read() as session:
        ids = lists.ids(session, Listing("request", order="due"), day)
    step = max(1, (len(ids) - _PAGE) // _PAGES)
    pages = [ids[start : start + _PAGE] for start in range(0, max(1, len(ids) - _PAGE), step)]

    def ours() -> None:
        for page in pages:
            with store.read() as session:
                lists.rows(session, "request", page, day, _SHOWN)

    def theirs() -> None:
        for page in pages:
            query = _CELLS % ",".join("?" * len(page))
            found = {row[0]: row for row in bare.execute(query, tuple(page))}
            [found[i] for i in page]

    return Measured(
        f"{len(pages)} pages of {_PAGE} rows / bare driver", *_in_turn(ours, theirs, rounds), BOUND
    )


def _in_turn(
    ours: Callable[[], None], theirs: Callable[[], None], rounds: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each, one after the other, so that other work on the machine hits both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for act, times in zip((ours, theirs), taken, strict=True):
            began = time.perf_counter()
            act()
            if number:
                times.append((time.perf_counter() - began) * 1000)
    return taken
