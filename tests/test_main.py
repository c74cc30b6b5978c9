from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest

from privdesk import __main__ as entry
from privdesk import __version__, cli


@pytest.fixture(autouse=True)
def _both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    window = SimpleNamespace(run=lambda named: 10 + len(named))
    monkeypatch.setitem(sys.modules, "privdesk.ui.application", window)
    monkeypatch.setattr(cli, "main", lambda: 20)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ([], 10),
        (["oficina.privdesk"], 11),
        (["term"], 20),
        (["--version"], 20),
        ([""], 20),
        (["due", "oficina.privdesk"], 20),
    ],
)
def test_no_argument_or_a_store_opens_the_window_and_any_other_is_a_command(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int
) -> None:
    monkeypatch.setattr(sys, "argv", ["privdesk", *arguments])
    assert entry.main() == status


def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "argv", ["privdesk"])
    assert entry.main() == 1
    assert "pantalla" in capsys.readouterr().err


@pytest.mark.slow
def test_the_module_runs_as_a_program_and_loads_no_window() -> None:
    ask = (
        "import runpy, sys; sys.argv = ['privdesk', '--version']\n"
        "try: runpy.run_module('privdesk', run_name='__main__')\n"
        "finally: print(sorted({'PySide6', 'sqlalchemy', 'reportlab'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == [f"privdesk {__version__}", "[]"]
