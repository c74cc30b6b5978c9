"""The benchmark's own arithmetic, and a small run of all of it, so that it does not rot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import book, ratios
from tests.benchmarks.inventory import inventory_times
from tests.benchmarks.inventory_book import Size, kept_inventory
from tests.benchmarks.queries import query_times
from tests.benchmarks.ratios import Measured
from tests.benchmarks.stalls import stall_times
from tests.benchmarks.starting import start_times


def test_a_ratio_is_of_the_medians_and_one_run_that_went_wrong_changes_nothing() -> None:
    measured = Measured("act", [10.0, 30.0, 11.0], [10.0, 10.0, 500.0], 1.25)
    assert measured.ratio == pytest.approx(1.1)
    assert measured.holds
    assert not Measured("act", [13.0], [10.0], 1.25).holds
    assert Measured("act", [13.0], [10.0], None).holds


def test_what_nobody_notices_breaks_no_bound() -> None:
    assert Measured("stall", [40.0], [2.0], 1.25, least=50.0).ratio == 1
    assert Measured("stall", [100.0], [2.0], 1.25, least=50.0).ratio == 2


def test_the_table_the_file_and_the_status_say_the_same(tmp_path: Path) -> None:
    measured = [Measured("kept", [1.0], [1.0], 3), Measured("too slow", [9.0], [1.0], 3)]
    lines = ratios.table(measured).splitlines()
    assert "BROKEN" not in lines[2]
    assert "BROKEN" in lines[3]
    ratios.write(tmp_path / "made" / "bench.json", measured, requests=7)
    kept = json.loads((tmp_path / "made" / "bench.json").read_text())
    assert kept["requests"] == 7
    assert [m["holds"] for m in kept["measured"]] == [True, False]
    assert (ratios.status(measured), ratios.status(measured[:1])) == (1, 0)


def test_the_book_is_a_valid_store_and_kept(tmp_path: Path) -> None:
    from privdesk.store.store import Store
    from privdesk.store.verify import verify

    wanted = book.Wanted(120, 40)
    path = book.kept_book(wanted, tmp_path)
    made = path.stat().st_mtime_ns
    assert book.kept_book(wanted, tmp_path) == path
    assert path.stat().st_mtime_ns == made
    with Store.open(path, book.PASSPHRASE, writing=False, actor="Ana Ficticia") as store:
        assert verify(store).problems == ()
    assert [m.name for m in query_times(path, 1)]


def test_a_small_run_of_the_windows(tmp_path: Path) -> None:
    path = book.kept_book(book.Wanted(150, 50), tmp_path)
    assert len(start_times(path, 1, pause=0.1)) == 3
    acts = {m.name for m in stall_times(path, 1, steps=2)}
    assert any("open the list" in act for act in acts)
    assert any("export" in act for act in acts)


def test_a_small_run_on_two_inventories(tmp_path: Path) -> None:
    from privdesk.store.store import Store
    from privdesk.store.verify import verify

    measured = inventory_times(Size(4, 4, 4), tmp_path, 1)
    assert any("past day" in found.name for found in measured)
    assert all(found.ours and found.bare for found in measured)
    path = kept_inventory(Size(4, 4, 4), tmp_path)
    with Store.open(path, book.PASSPHRASE, writing=False, actor="Ana Ficticia") as store:
        assert verify(store).problems == ()
