"""After the lock nothing of the store is in the memory of the process: read from outside."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.store.key import Key, recovery_groups
from privdesk.store.store import Store
from privdesk.ui.single_window import raise_other

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="read through /proc")

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
NAME = "Zutana Quimérica"
TEXT = "Embarcadero zigzagueante de Xiloá"

# Unlocks by typing what it is told, shows the request, and locks by the keys when it is told.
_PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from privdesk.ui import application
from privdesk.ui.program import Program

class Told(QObject):
    line = Signal(str)

app = application.make_application()
running = Program()
running.begin(Path(sys.argv[1]))
told = Told()

def listen():
    while line := sys.stdin.readline():
        told.line.emit(line.strip())

def obey(line):
    if line == "lock":
        QTest.keyClick(running.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        return
    QTest.keyClicks(running.window.passphrase.line, line)
    QTest.keyClick(running.window.passphrase.line, Qt.Key.Key_Return)
    look.start(50)

def show():
    if type(running.window).__name__ != "MainWindow":
        return
    look.stop()
    running.window.go("requests", {"request": 1})
    QTimer.singleShot(300, lambda: print("SHOWN", flush=True))

look = QTimer()
look.timeout.connect(show)
told.line.connect(obey)
threading.Thread(target=listen, daemon=True).start()
sys.exit(app.exec())
"""


def _secrets(passphrase: str, key: Key) -> dict[str, list[bytes]]:
    """Each thing that must not be found, in the forms that it may have in memory."""
    words = {
        "name": NAME,
        "text": TEXT,
        "passphrase": passphrase,
        "key in hex": key.raw.hex(),
        "KEY IN HEX": key.raw.hex().upper(),
        "recovery sheet": " ".join(recovery_groups(key)[:3]),
    }
    forms = {
        what: [text.encode(form) for form in ("utf-8", "latin-1", "utf-16-le", "utf-32-le")]
        for what, text in words.items()
    }
    return forms | {"key": [key.raw]}


def _memory(process: int) -> Iterator[bytes]:
    """Every readable piece of the process's memory."""
    areas = Path(f"/proc/{process}/maps").read_text().splitlines()
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:  # noqa: PTH123
        for area in areas:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", area)
            if found is None or area.endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(number, 16) for number in found.groups())
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except OSError:
                continue  # a device's memory, or gone since
    for other in ("environ", "cmdline"):
        yield Path(f"/proc/{process}/{other}").read_bytes()


def _found(process: int, secrets: dict[str, list[bytes]]) -> set[str]:
    found: set[str] = set()
    for piece in _memory(process):
        found |= {what for what, forms in secrets.items() if any(form in piece for form in forms)}
    return found


@contextmanager
def _started(path: Path, home: Path) -> Iterator[subprocess.Popen[str]]:
    script = home / "start.py"
    script.write_text(_PROGRAM, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, str(script), str(path)],
        env={
            **os.environ,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _tell(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def test_nothing_of_the_store_stays_in_memory(
    office: Store, office_passphrase: str, tmp_path: Path, qtbot: QtBot
) -> None:
    with office.write("receive_request") as session:
        receive_request(
            session,
            person={"name": NAME, "document_number": "9.000.000.142"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=NOW,
            channel="email",
            text=TEXT,
        )
    secrets = _secrets(office_passphrase, office.key)
    office.close()
    with _started(office.path, tmp_path) as process:
        _tell(process, office_passphrase)
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "SHOWN"
        # The same look finds it before: so it would find it afterwards.
        before = _found(process.pid, secrets)
        assert {"name", "text", "key", "key in hex"} <= before
        _tell(process, "lock")
        command = Path(f"/proc/{process.pid}/cmdline")
        qtbot.waitUntil(lambda: b"-m\0privdesk" in command.read_bytes(), timeout=30_000)
        qtbot.waitUntil(lambda: raise_other(office.path), timeout=30_000)
        assert _found(process.pid, secrets) == set()
        assert process.poll() is None
