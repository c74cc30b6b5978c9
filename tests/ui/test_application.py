"""The start: what is imported at the first paint, the language, which window, locking for real."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from privdesk.ui import application, restarting, window_state

# Painted means: the window has drawn itself once. Then it says what is loaded, and ends.
_FIRST_PAINT = """
import sys
from pathlib import Path
from privdesk.ui import application, opening
from privdesk.ui.program import Program

app = application.make_application()
opening.preload = lambda: None
running = Program()
running.begin(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

def painted():
    heavy = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "docx", "pypdfium2", "zxcvbn")
    print(type(running.window).__name__, *[name for name in heavy if name in sys.modules])
    app.exit(0)

running.window.painted.connect(painted)
sys.exit(app.exec())
"""

# Locks at once when started; the program that takes its place says so and ends.
_LOCK = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from privdesk.ui import application, program, restarting

if os.environ.get(restarting.STORE_VARIABLE):
    print("again", Path(os.environ[restarting.STORE_VARIABLE]).name, flush=True)
    sys.exit(0)
restarting._command = lambda: [sys.executable, __file__]
from privdesk.ui import opening
app = application.make_application()
running = program.Program()
window = running.show_store(opening.unlock(Path(sys.argv[1]), sys.argv[2]))
QTimer.singleShot(0, window.lock_asked.emit)
sys.exit(app.exec())
"""


def _started(code: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    script = home / "start.py"
    script.write_text(code, encoding="utf-8")
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    root = Path(__file__).parents[2]
    environment["PYTHONPATH"] = str(root)
    return subprocess.run(
        [sys.executable, str(script), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_unlock_window_is_painted_before_the_store_is_loaded(
    office_path: Path, tmp_path: Path
) -> None:
    ended = _started(_FIRST_PAINT, str(office_path), home=tmp_path)
    assert ended.stdout.split() == ["UnlockWindow"], ended.stderr


def test_so_is_the_welcome(tmp_path: Path) -> None:
    ended = _started(_FIRST_PAINT, home=tmp_path)
    assert ended.stdout.split() == ["WelcomeWindow"], ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a new process is started")
def test_locking_puts_a_fresh_process_in_its_place(
    office_path: Path, office_passphrase: str, tmp_path: Path
) -> None:
    ended = _started(_LOCK, str(office_path), office_passphrase, home=tmp_path)
    assert ended.stdout.split() == ["again", office_path.name], ended.stderr
    assert not Path(f"{office_path}-wal").exists()


def test_which_store_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(restarting.STORE_VARIABLE, raising=False)
    assert application._which(()) == (None, "")
    last = tmp_path / "ultimo.privdesk"
    last.touch()
    window_state.add_recent(last, datetime.now(UTC))
    assert application._which(()) == (last, "")
    monkeypatch.setenv(restarting.STORE_VARIABLE, "/x/bloqueado.privdesk")
    monkeypatch.setenv(restarting.SAID_VARIABLE, "Volvió.")
    assert application._which(()) == (Path("/x/bloqueado.privdesk"), "Volvió.")
    assert restarting.STORE_VARIABLE not in os.environ
    assert restarting.SAID_VARIABLE not in os.environ
    monkeypatch.setenv(restarting.STORE_VARIABLE, "-")
    assert application._which(()) == (None, "")
    assert application._which(["/y/otro.privdesk"]) == (Path("/y/otro.privdesk"), "")


def test_keys_and_qt_s_own_texts_are_spanish(qapp: QApplication) -> None:
    from PySide6.QtCore import QLocale, QTranslator

    before = QLocale()
    try:
        application._speak(qapp)
        native = QKeySequence.SequenceFormat.NativeText
        assert QKeySequence("Ctrl+F").toString(native) == "Ctrl+F"
        assert qapp.translate("QPlatformTheme", "Cancel") == "Cancelar"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
