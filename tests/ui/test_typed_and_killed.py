"""A program killed while its officer types, locked, or robbed of its power: all of it is there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database
from privdesk.store.store import Store
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)

# Unlocks and types in four forms as an officer does, then says so and goes on running.
_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from privdesk.ui import application
from privdesk.ui.program import Program

app = application.make_application()
running = Program()
running.begin(Path(sys.argv[1]))

def unlock():
    if not hasattr(running.window, "passphrase"):
        return QTimer.singleShot(50, unlock)
    line = running.window.passphrase.line
    QTest.keyClicks(line, sys.stdin.readline().strip())
    from PySide6.QtCore import Qt
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTimer.singleShot(50, type_all)

def type_all():
    if type(running.window).__name__ != "MainWindow":
        return QTimer.singleShot(50, type_all)
    window = running.window
    window.go("letter", {"request": 1, "template": "answer"})
    page = window.page("letter")
    page.show_text()
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "Estimada ")
    window.go("database", {"record": 1})
    editor = window.page("database").form.editors["contact"].inner()
    editor.setFocus()
    QTest.keyClicks(editor, " y Sistemas")
    window.go("database")
    QTimer.singleShot(WAIT, type_request)

def type_request():
    window = running.window
    window.page("database").may_leave = lambda: True  # to another page without an answer
    window.go("requests", {"request": 1, "step": "note"})
    form = window.page("requests").record.form
    note = form.editor("note").inner()
    note.setFocus()
    QTest.keyClicks(note, "Llamo para preguntar")
    QTimer.singleShot(WAIT, lambda: print("TYPED", flush=True))

WAIT = 2500
QTimer.singleShot(60_000, app.quit)
QTimer.singleShot(50, unlock)
sys.exit(app.exec())
"""


@pytest.fixture
def path(office: Store, office_path: Path) -> Path:
    with office.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000001"},
            right="know",
            received=When(date(2026, 11, 20)),
            now=NOW,
        )
        save_record(session, Database, {"name": "Clientes ficticios", "contact": "Ventas"})
    office.close()
    return office_path


@contextmanager
def typing(path: Path, passphrase: str) -> Iterator[subprocess.Popen[str]]:
    """The program once all is typed."""
    command = [sys.executable, "-c", _PROGRAM, str(path)]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ.copy()
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{passphrase}\n")
        process.stdin.flush()
        assert process.stdout.readline() == "TYPED\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def check_all_is_there(path: Path, passphrase: str, qtbot: QtBot) -> None:
    """Hoy names what was typed, and each form opens with it."""
    with Store.open(path, passphrase, writing=True, actor="Elvira Imaginaria") as store:
        desk = Desk(store, lambda: NOW)
        window = MainWindow(desk)
        qtbot.addWidget(window, before_close_func=lambda _: window.finish())
        window.show()
        window.go("today")
        page: Any = window.page("today")
        titles = [row.words.text() for row in page.half_typed.rows]
        assert len(titles) == 3, titles
        window.go("letter", {"request": 1, "go_on": True})
        letter: Any = window.page("letter")
        assert "Estimada " in letter.editor.source()
        qtbot.waitUntil(lambda: not letter.preview.is_busy(), timeout=30_000)
        window.go("database", {"record": 1})
        register: Any = window.page("database")
        assert register.form.values()["contact"].startswith("y Sistemas")
        register.may_leave = lambda: True
        window.go("requests", {"request": 1, "step": "note"})
        requests: Any = window.page("requests")
        assert requests.record.form.note() == "Llamo para preguntar"
        requests.record.form.nothing_left()
        requests.record.form.reject()
        window.finish()
        desk.close()


def test_killed_while_typing(path: Path, office_passphrase: str, qtbot: QtBot) -> None:
    with typing(path, office_passphrase) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    check_all_is_there(path, office_passphrase, qtbot)


def test_the_power_fails_while_typing(
    path: Path, office_passphrase: str, tmp_path: Path, qtbot: QtBot
) -> None:
    cut = tmp_path / "después" / path.name
    cut.parent.mkdir()
    with typing(path, office_passphrase):
        for suffix in ("", "-wal"):  # as they lie on the disk at that moment
            shutil.copyfile(f"{path}{suffix}", f"{cut}{suffix}")
    check_all_is_there(cut, office_passphrase, qtbot)


# Closing the window


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made, before_close_func=lambda _: made.finish())
    made.show()
    made.go("database", {"new": True})
    page: Any = made.page("database")
    editor = page.form.editors["name"].inner()
    editor.setFocus()
    QTest.keyClicks(editor, "Clientes ficticios")
    return made


@pytest.mark.parametrize(
    ("key", "closes", "drafts", "saved"),
    [("stay", False, 1, 0), ("discard", True, 0, 0), ("keep", True, 1, 0), ("save", True, 0, 1)],
)
def test_closing_the_window_asks(
    key: str, closes: bool, drafts: int, saved: int, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    window.close_asked.connect(lambda: asked.append(True))

    def answer() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, messages.Question)
        assert set(question.buttons) == {"stay", "discard", "keep", "save"}
        assert question.width() >= question.layout().sizeHint().width()  # type: ignore[union-attr]
        qtbot.mouseClick(question.buttons[key], Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    window.close()
    assert bool(asked) is closes
    desk.drafts.keep_all()
    assert len(desk.drafts.kept()) == drafts
    with desk.store.read() as session:
        assert session.query(Database).count() == saved


def test_the_focus_that_leaves_keeps_at_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page: Any = window.page("database")
    page.form.editors["contact"].inner().setFocus()
    if not desk.drafts.kept():  # without a window manager the focus may not move by itself
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.emit(None, page.form.editors["contact"].inner())
    (draft,) = desk.drafts.kept()
    assert draft.content is not None
    assert draft.content["values"]["typed"]["name"] == "Clientes ficticios"
