"""What a journey begins with: the program as it is started, a fixed day, and an officer."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from privdesk import clock, paths
from privdesk.cli import opening
from privdesk.store.key import Key
from privdesk.store.store import Store
from privdesk.ui import application, log, program, theme
from privdesk.ui.main_window import MainWindow
from privdesk.ui.program import Program
from privdesk.ui.unlock import UnlockWindow
from privdesk.ui.welcome import WelcomeWindow
from tests.journeys.books import Books
from tests.journeys.officer import Officer

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10 in the morning in Bogotá


class Computer:
    """The computer that the officer works on: what its clock shows."""

    def __init__(self) -> None:
        self.now = NOW


@pytest.fixture(autouse=True)
def computer(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Computer]:
    """A computer of its own: its clock, its folders, its windows in Spanish."""
    found = Computer()
    monkeypatch.setattr(clock, "now", lambda: found.now)
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings" / "privdesk.ini")
    documents = tmp_path / "Documentos"
    documents.mkdir()
    monkeypatch.setattr(paths, "documents", lambda: documents)
    before = QLocale()
    application._speak(qapp)
    theme.apply(qapp, dark=False)
    yield found
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


class _Flashes(QObject):
    """Notes what opens as a window of its own and is none: it flashes and takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            own = (QMainWindow, QDialog, WelcomeWindow, UnlockWindow)
            if watched.windowType() == Qt.WindowType.Window and not isinstance(watched, own):
                stack = "".join(traceback.format_stack(limit=5)[:-1])
                self.seen.append(f"{watched} in {watched.parentWidget()}\n{stack}")
        return False


@pytest.fixture(autouse=True)
def no_flashes(qapp: QApplication) -> Iterator[None]:
    flashes = _Flashes()
    qapp.installEventFilter(flashes)
    yield
    qapp.removeEventFilter(flashes)
    assert not flashes.seen, "\n".join(flashes.seen)


class Seat:
    """Where the officer sits: the program now running, and what it asked of the system."""

    def __init__(self, computer: Computer) -> None:
        self.computer = computer
        self.program: Program | None = None
        self.quits = 0
        self.restarted: list[str] = []  # the stores that a fresh process was to open
        self.said = ""  # what it was to say of that first
        self.defects: list[BaseException] = []

    def start(self, store: Path | None = None) -> None:
        """Start the program, with a store or none, as `privdesk` does."""
        self.leave()
        self.program = Program()
        self.program.begin(store, self.said)
        self.said = ""

    def restart(self, store: str, said: str = "") -> None:
        """What a fresh process in this one's place would be given."""
        self.restarted.append(store)
        self.said = said

    def store(self) -> Store:
        """The store that the window has open: to read by another way what was done in it."""
        assert self.program is not None
        assert isinstance(self.program.window, MainWindow)
        return self.program.window.desk.store

    def comes_on(self, day: str) -> None:
        """Let it be that day (ISO), ten in the morning in Bogotá; the open window notices it."""
        self.computer.now = datetime.combine(date.fromisoformat(day), time(15), UTC)
        if self.program is not None and isinstance(self.program.window, MainWindow):
            self.program.window._look_at_the_day()  # what its timer does each minute

    def leave(self) -> None:
        """Take the program's window and store away, whatever stands in it."""
        if self.program is None:
            return
        window = self.program.window
        if isinstance(window, MainWindow):
            self.program._give_up(window)
            window.finish()
        if window is not None:
            window.close()
            window.deleteLater()
        self.program.deleteLater()
        self.program = None


@pytest.fixture
def seat(qapp: QApplication, computer: Computer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seat]:
    made = Seat(computer)

    def quits() -> None:
        made.quits += 1

    monkeypatch.setattr(QApplication, "quit", quits)
    monkeypatch.setattr(program, "replace_process", made.restart)
    monkeypatch.setattr(log, "_tellers", [made.defects.append])
    yield made
    made.leave()
    assert made.defects == []


@pytest.fixture
def officer(qtbot: QtBot) -> Officer:
    return Officer(qtbot)


@pytest.fixture
def at_the_desk(seat: Seat, officer: Officer, office_path: Path, office_passphrase: str) -> Path:
    """The office's store unlocked and Hoy in front, in the smallest window; where it stands."""
    seat.start(office_path)
    officer.until(lambda: officer.sees("Frase de contraseña"))
    officer.types(office_passphrase)
    officer.press("Return")
    officer.waits_for("Lunes 23 de noviembre de 2026")
    assert seat.program is not None
    assert seat.program.window is not None
    seat.program.window.resize(1280, 720)
    return office_path


@pytest.fixture
def books(
    at_the_desk: Path,
    _made_office: tuple[Path, Key],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Books:
    """What the commands say of the store that stands open in the window."""
    # The key itself, or each command would take its while to derive it from the passphrase.
    import_module("privdesk.cli.stores")  # or it would keep what stands in its place here
    monkeypatch.setattr(opening, "passphrase", lambda _: _made_office[1])
    return Books(at_the_desk, capsys)
