"""What is asked and said: unsaved work, confirmations, one last-resort window for any defect."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from privdesk import paths
from privdesk.errors import Refused
from privdesk.ui import log, messages, window_state
from privdesk.ui.messages import LastResort, Question


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_next_file_is_asked_for_where_the_last_one_was(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    folder = tmp_path / "correos"
    folder.mkdir()

    def choose(_parent: QWidget, _title: str, start: str, _filters: str) -> tuple[str, str]:
        asked.append(start)
        return str(folder / "correo.eml"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    for _ in range(2):
        assert messages.ask_open_path(parent, "x", "") == folder / "correo.eml"
    assert asked[0] != asked[1] == str(folder)
    assert window_state.last_folder() == folder  # and after the next start
    assert "correo" not in paths.settings_file().read_text(encoding="utf-8").replace("correos", "")
    folder.rmdir()
    assert window_state.last_folder() == Path.home()


@pytest.fixture
def last_resort() -> Iterator[LastResort]:
    made = LastResort()
    yield made
    log.tell(lambda _error: None)
    if made.window is not None:
        made.window.close()


def press(qtbot: QtBot, key: str) -> None:
    """Press that button of the question that will be asked, or Escape for ""."""

    def answer() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        if key:
            qtbot.mouseClick(question.buttons[key], Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(question, Qt.Key.Key_Escape)

    QTimer.singleShot(0, answer)


@pytest.mark.parametrize(
    ("key", "answer"), [("save", "save"), ("discard", "discard"), ("stay", "stay"), ("", "stay")]
)
def test_unsaved_work_is_asked_about(parent: QWidget, qtbot: QtBot, key: str, answer: str) -> None:
    press(qtbot, key)
    assert messages.ask_unsaved(parent, "La solicitud tiene cambios.") == answer


@pytest.mark.parametrize(("key", "answer"), [("yes", True), ("no", False), ("", False)])
def test_a_confirmation(parent: QWidget, qtbot: QtBot, key: str, answer: bool) -> None:
    press(qtbot, key)
    assert messages.confirm(parent, "¿Quitarlo?", "Se quita.", "Quitar", danger=True) is answer


def test_a_danger_begins_at_cancel(parent: QWidget, qtbot: QtBot) -> None:
    def answer() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        qtbot.keyClick(question, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    assert not messages.confirm(parent, "¿Quitarlo?", "Se quita.", "Quitar", danger=True)


def test_a_defect_is_never_told_with_its_values() -> None:
    assert messages.words(Refused("No se puede.")) == "No se puede."
    assert "Ana" not in messages.words(KeyError("Ana Ficticia"))


def test_many_defects_open_one_window(qtbot: QtBot, last_resort: LastResort) -> None:
    for _ in range(3):
        log.defect(RuntimeError("Ana Ficticia"))
    qtbot.waitUntil(lambda: last_resort.window is not None)
    window = last_resort.window
    assert window is not None
    assert window.isVisible()
    assert "Ana" not in window.head.text() + window.text.text()
    text = window.text
    assert text.height() >= text.heightForWidth(text.width())  # nothing of it is cut
    qtbot.wait(50)
    assert last_resort.window is window
    qtbot.mouseClick(window.buttons["go_on"], Qt.MouseButton.LeftButton)
    assert last_resort.window is None


def test_a_defect_of_another_thread_opens_it_too(qtbot: QtBot, last_resort: LastResort) -> None:
    thread = threading.Thread(target=log.defect, args=(RuntimeError("x"),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: last_resort.window is not None)


def test_the_report_is_saved_where_the_officer_says(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "informe.txt"
    monkeypatch.setattr(messages, "ask_save_path", lambda *_: path)
    messages.save_report(parent)
    assert path.read_text(encoding="utf-8").startswith("Privdesk ")
    monkeypatch.setattr(messages, "ask_save_path", lambda *_: tmp_path / "no" / "informe.txt")
    press(qtbot, "close")
    messages.save_report(parent)
