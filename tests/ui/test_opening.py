"""What is loaded while the officer types."""

from __future__ import annotations

import subprocess
import sys

LOADING = """
import gc
gc.disable()
from privdesk.ui import opening
{before}
try:
    opening.preload()
except ImportError:
    pass
print(gc.isenabled(), gc.get_freeze_count() > 0)
"""
FAILING = "import sys; sys.modules['privdesk.store.store'] = None"


def _after_loading(before: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", LOADING.format(before=before)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.strip()


def test_garbage_is_looked_for_again_once_all_is_loaded() -> None:
    assert _after_loading("") == "True True"


def test_garbage_is_looked_for_again_where_loading_failed() -> None:
    assert _after_loading(FAILING) == "True True"
