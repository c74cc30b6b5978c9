"""What tests/conftest.py and the configuration promise to every test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from privdesk import text

ROOT = Path(__file__).parent.parent.parent
TALKING = """
from PySide6.QtCore import qWarning
def test_talking():
    qWarning("a connection that does not exist")
"""
WARNING = """
import warnings
def test_warning():
    warnings.warn("soon gone", DeprecationWarning)
"""


def test_no_test_sees_the_persons_own_files() -> None:
    for place in (platformdirs.user_config_dir(), platformdirs.user_log_dir()):
        assert "privdesk-tests-" in place


def test_the_language_is_spanish_and_no_window_is_shown() -> None:
    assert text.language() == text.SPANISH
    assert os.environ["QT_QPA_PLATFORM"]


@pytest.mark.slow
@pytest.mark.parametrize("source", [TALKING, WARNING])
def test_a_warning_of_qt_or_python_fails_the_test(tmp_path: Path, source: str) -> None:
    path = tmp_path / "test_one.py"
    path.write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        [*command, "--rootdir", str(tmp_path), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "1 failed" in done.stdout
