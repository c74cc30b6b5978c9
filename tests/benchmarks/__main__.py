"""`python -m tests.benchmarks`: every bound of speed, measured against the barest program.

`BENCH_REQUESTS` makes the store smaller, `BENCH_DATABASES` the inventory; then no bound is asked.
`BENCH_ROUNDS` says how often each is measured.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.benchmarks import book, ratios
from tests.benchmarks.inventory import asked_size, inventory_times
from tests.benchmarks.inventory_book import Size
from tests.benchmarks.queries import query_times
from tests.benchmarks.stalls import stall_times
from tests.benchmarks.starting import start_times

BUILD = Path(__file__).parent.parent.parent / "build"


def main() -> int:
    """Measure, print the table, write build/bench.json; 1 when a bound is broken."""
    wanted = book.asked()
    rounds = int(os.environ.get("BENCH_ROUNDS", "5"))
    folder = BUILD / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    print(f"A store of {wanted.requests} requests, {rounds} rounds", flush=True)
    size = asked_size()
    store = book.kept_book(wanted, folder)
    measured = [
        *start_times(store, rounds),
        *query_times(store, rounds),
        *stall_times(store, (rounds + 1) // 2),
        *inventory_times(size, folder, (rounds + 1) // 2),
    ]
    print(ratios.table(measured), flush=True)
    about = {"requests": wanted.requests, "databases": size.databases, "rounds": rounds}
    ratios.write(BUILD / "bench.json", measured, **about)
    return ratios.status(measured) if (wanted, size) == (book.Wanted(), Size()) else 0


if __name__ == "__main__":
    sys.exit(main())
