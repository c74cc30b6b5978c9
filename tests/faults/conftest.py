"""Places with a fault: full or read-only, mounted where nobody else sees them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from privdesk.records import Organization
from privdesk.store.attachments import attach
from privdesk.store.store import Store
from tests.faults.acts import NOW, STORE, write_key

ACTS = Path(__file__).with_name("acts.py")
PASSPHRASE = "migas de pan y mantequilla"


@dataclass(frozen=True)
class Outcome:
    """What an act ended in. `whole` says of each store its seal and revision, or what is wrong."""

    error: str
    text: str
    left: list[str]
    whole: list[str]


@cache
def _namespace() -> list[str]:
    """The command that starts a program with mounts of its own; empty where that is not permitted.

    Tests that run as root write into any directory, whatever its mode: only a mount stops them.
    """
    if not shutil.which("unshare"):
        return []
    for command in (["unshare", "-m"], ["unshare", "-rm"]):
        tried = subprocess.run(
            [*command, "sh", "-c", "mount -t tmpfs tmpfs /mnt"], capture_output=True, check=False
        )
        if tried.returncode == 0:
            return command
    return []


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed store of about a megabyte, and its key."""
    folder = tmp_path_factory.mktemp("faults")
    organization = Organization(name="Panadería Ejemplo S.A.S.")
    with Store.create(folder / STORE, PASSPHRASE, organization, actor="Ana Ficticia") as store:
        with store.write("attach") as session:
            attach(session, "organization", 1, "a", os.urandom(700_000), NOW)
        write_key(folder, store.key)
    return folder


@pytest.fixture
def folder(_made: Path, tmp_path: Path) -> Path:
    """A fresh copy of the store and its key, and the empty folder `place`."""
    whole = tmp_path / "work"
    shutil.copytree(_made, whole)
    (whole / "place").mkdir()
    return whole


@pytest.fixture
def run(folder: Path) -> Callable[..., Outcome]:
    """Run an act with the shell commands `mounts` done first, `$PLACE` being the place."""

    def run(act: str, mounts: str) -> Outcome:
        command = _namespace()
        if not command:
            pytest.skip("this system permits no mounts of one's own (unshare -m)")
        program = [sys.executable, str(ACTS), act, str(folder)]
        ended = subprocess.run(
            [*command, "sh", "-ec", f'{mounts}\nexec "$@"', "sh", *program],
            env={**os.environ, "PLACE": str(folder / "place"), "WORK": str(folder)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return Outcome(**json.loads(ended.stdout))

    return run
