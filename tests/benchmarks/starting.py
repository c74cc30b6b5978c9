"""How long the officer waits: from the process to the unlock window, from Enter to the list."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.ratios import Measured

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LONGEST = 300  # seconds

UNLOCK_BOUND = 1.25
LIST_BOUND = 3.0


def start_times(store: Path, rounds: int, pause: float = 2.0) -> list[Measured]:
    """The unlock window and both lists against a bare window, each round one of each.

    `pause` is how long the unlock window stands there, in seconds, before the passphrase is typed.
    """
    bare, unlock, today, requests = [], [], [], []
    with own_home() as home:
        for number in range(rounds + 1) if rounds > 1 else (1,):
            taken = (_bare(home), _unlock(home, store), _bare(home))
            lists = [_listed(home, store, page, pause) for page in ("today", "requests")]
            if number:  # the first round only fills the disk's cache and the compiled files
                bare += [taken[0], taken[2]]
                unlock.append(taken[1])
                today.append(lists[0])
                requests.append(lists[1])
    return [
        Measured("process to unlock window / bare window", unlock, bare, UNLOCK_BOUND),
        Measured("Enter to Hoy painted / bare window", today, bare, LIST_BOUND),
        # For the record: the window opens on Hoy, and every other page asks for a click more.
        Measured("Enter to Solicitudes painted / bare window", requests, bare, None),
    ]


@contextmanager
def own_home() -> Iterator[dict[str, str]]:
    """The environment of a program that remembers nothing of this machine's own."""
    with tempfile.TemporaryDirectory(prefix="privdesk-bench-") as folder:
        environment = dict(os.environ, PRIVDESK_LANG="es", PYTHONPATH=str(ROOT))
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{name}_HOME"] = str(Path(folder) / name.lower())
        environment["XDG_RUNTIME_DIR"] = folder
        # Compiled once, as an installed program is, and apart from the sources.
        environment["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "bench" / "compiled")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        yield environment


def said(home: dict[str, str], script: str, *arguments: str) -> tuple[float, dict[str, float]]:
    """When the script was started, and when it said what it said; seconds of one clock."""
    command = [sys.executable, str(HERE / script), *arguments]
    with tempfile.TemporaryDirectory(dir=home["XDG_RUNTIME_DIR"]) as temporary:
        began = time.monotonic()
        done = subprocess.run(
            command,
            env=home | {"TMPDIR": temporary},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
    lines = (line.rsplit(" ", 1) for line in done.stdout.splitlines())
    moments = {what: float(moment) for what, moment in lines}
    if done.returncode or not moments:
        raise RuntimeError(f"{script} {arguments} failed:\n{done.stdout}{done.stderr}")
    return began, moments


def _bare(home: dict[str, str]) -> float:
    began, moments = said(home, "run_bare.py")
    return (moments["painted"] - began) * 1000


def _unlock(home: dict[str, str], store: Path) -> float:
    began, moments = said(home, "run_window.py", str(store))
    return (moments["painted"] - began) * 1000


def _listed(home: dict[str, str], store: Path, page: str, pause: float) -> float:
    _, moments = said(home, "run_window.py", str(store), page, str(pause))
    return (moments["listed"] - moments["entered"]) * 1000
