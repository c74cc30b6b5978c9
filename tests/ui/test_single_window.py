"""A second window on the same store brings the first one to the front."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from privdesk.ui.single_window import OneWindow, channel, raise_other

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from privdesk.ui.single_window import raise_other
app = QCoreApplication([])
sys.exit(0 if raise_other(Path(sys.argv[1])) else 3)
"""


def _started(path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _SECOND, str(path)])


def test_the_first_is_asked_and_the_second_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "panadería ejemplo.privdesk"
    path.touch()
    one = OneWindow(path)
    with qtbot.waitSignal(one.asked, timeout=20_000):
        second = _started(tmp_path / "." / path.name)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    one.close()


def test_nobody_answers_for_a_closed_window(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.privdesk"
    OneWindow(path).close()
    assert not raise_other(path)


def test_the_channel_tells_nothing_and_is_one_per_file(tmp_path: Path) -> None:
    path = tmp_path / "Clínica Secreta.privdesk"
    path.touch()
    link = tmp_path / "enlace.privdesk"
    link.symlink_to(path)
    assert channel(path) == channel(link)
    assert channel(path) != channel(tmp_path / "otro.privdesk")
    assert "secreta" not in channel(path).lower()
