"""What is loaded while the officer types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from privdesk.ui import opening

LOADING = """
import gc, sys
gc.disable()
from PySide6.QtWidgets import QApplication
from privdesk.ui import application, opening
from privdesk.ui.collecting import Collecting
{before}
start = Collecting.start

def started(collecting):
    start(collecting)
    print(gc.get_freeze_count() > 0, collecting._timer.isActive())
    QApplication.exit(0)

Collecting.start = started
sys.exit(application.run())
"""
FAILING = "opening._load_all = lambda: 1 / 0"


def _after_loading(before: str, home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", LOADING.format(before=before)],
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.strip()


def test_garbage_is_looked_for_once_all_is_loaded(tmp_path: Path) -> None:
    assert _after_loading("", tmp_path) == "True True"


def test_garbage_is_looked_for_where_loading_failed(tmp_path: Path) -> None:
    assert _after_loading(FAILING, tmp_path) == "True True"


def test_a_proposed_name_is_free_of_what_a_file_that_is_gone_left(tmp_path: Path) -> None:
    assert opening.free_path(tmp_path, "datos").name == "datos.privdesk"
    (tmp_path / "datos.privdesk-wal").write_bytes(b"x")
    (tmp_path / "datos-2.privdesk").touch()
    assert opening.free_path(tmp_path, "datos").name == "datos-3.privdesk"
