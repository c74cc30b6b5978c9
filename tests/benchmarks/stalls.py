"""The longest time in which the window answered nothing, act by act, against a bare table's."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.ratios import Measured
from tests.benchmarks.starting import HERE, LONGEST, ROOT, own_home

WORD = "quimela"  # part of a name that some hundreds have
BOUND = 1.25
FELT = 50.0  # milliseconds; nobody notices a shorter stall


def stall_times(store: Path, rounds: int, steps: int = 30) -> list[Measured]:
    """Each act's longest stall; what a bare table cannot do is held against its longest of all.

    `steps` says how often the wheel is turned, and how often the list jumps.
    """
    ours: dict[str, list[float]] = {}
    bare: dict[str, list[float]] = {}
    with own_home() as home, tempfile.TemporaryDirectory(dir=store.parent) as folder:
        for _ in range(rounds):
            copy = Path(shutil.copyfile(store, Path(folder) / store.name))
            for script, found in (("run_stalls.py", ours), ("run_bare_table.py", bare)):
                for act, gap in _gaps(home, script, copy, steps).items():
                    found.setdefault(act, []).append(gap)
    longest = [max(gaps[n] for gaps in bare.values()) for n in range(rounds)]
    return [
        Measured(f"longest stall: {act} / bare table", gaps, bare.get(act, longest), BOUND, FELT)
        for act, gaps in ours.items()
    ]


def _gaps(home: dict[str, str], script: str, store: Path, steps: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, str(HERE / script), str(store), str(steps)],
        env=home,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{script} failed:\n{done.stdout}{done.stderr}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
