"""From one window to the next: unlock, the main window, closing with a backup, locking."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk import paths
from privdesk.errors import DiskFull
from privdesk.operations.office import change_organization, save_record
from privdesk.records import Database
from privdesk.store.backup import last_backup
from privdesk.store.key import recovery_groups
from privdesk.store.store import Store
from privdesk.ui import (
    closing,
    idle,
    locking,
    opened_copies,
    program,
    restarting,
    window_state,
)
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.page import Page
from privdesk.ui.page_list import PAGES
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.parts.notice import Notice
from privdesk.ui.program import Program
from privdesk.ui.single_window import raise_other
from privdesk.ui.task import Task
from privdesk.ui.unlock import UnlockWindow
from privdesk.ui.welcome import WelcomeWindow


class _Blank(Page):
    name = "today"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Program]:
    def blank(desk: Desk) -> Page:
        return _Blank(desk)

    monkeypatch.setitem(PAGES, "today", blank)
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    running = Program()
    yield running
    if running.window is not None:
        if isinstance(running.window, MainWindow):
            running._give_up(running.window)
            running.window.finish()
        running.window.close()
        running.window.deleteLater()
        running.window = None  # what is still being loaded tells no window that is gone
    running._answer_no_more()


def main(running: Program) -> MainWindow:
    assert isinstance(running.window, MainWindow)
    return running.window


def shown(made: Program, store: Store, qtbot: QtBot, *, is_example: bool = False) -> MainWindow:
    """The window of a store, with the keyboard in it."""
    window = made.show_store(store, is_example=is_example)
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def gone(window: MainWindow) -> bool:
    return not window.isVisible() and not window.desk.store.is_writing


def test_unlock_then_the_main_window(
    made: Program, qtbot: QtBot, office_path: Path, office_passphrase: str
) -> None:
    made.begin(office_path)
    window = made.window
    assert isinstance(window, UnlockWindow)
    qtbot.keyClicks(window.passphrase.line, office_passphrase)
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(made.window, MainWindow), timeout=20_000)
    assert main(made).isVisible()
    assert window_state.recents()[0].path == office_path.resolve()
    assert "Panadería Ejemplo" in main(made).windowTitle()


def test_who_opened_with_the_sheet_is_told_where_to_put_a_new_passphrase(
    made: Program, qtbot: QtBot, office: Store
) -> None:
    path, groups = office.path, recovery_groups(office.key)
    office.close()
    made.begin(path)
    window = made.window
    assert isinstance(window, UnlockWindow)
    qtbot.mouseClick(window.sheet, Qt.MouseButton.LeftButton)
    window.groups.set_value(" ".join(groups))
    window.submit()
    qtbot.waitUntil(lambda: isinstance(made.window, MainWindow), timeout=20_000)
    said = [notice.words() for notice in main(made).findChildren(Notice)]
    assert any("Se abrió con la hoja" in words for words in said)


def test_another_file_leads_to_the_welcome_and_back(
    made: Program, qtbot: QtBot, office_path: Path
) -> None:
    made.begin(office_path)
    window = made.window
    assert isinstance(window, UnlockWindow)
    qtbot.mouseClick(window.other, Qt.MouseButton.LeftButton)
    assert isinstance(made.window, WelcomeWindow)
    made.window.unlock_asked.emit(office_path)
    assert isinstance(made.window, UnlockWindow)


def test_closing_makes_a_backup_when_something_changed(
    made: Program, qtbot: QtBot, office: Store
) -> None:
    window = shown(made, office, qtbot)
    window.close()
    qtbot.waitUntil(lambda: gone(window), timeout=20_000)
    found = last_backup(office.path)
    assert found is not None
    assert found.seal.number == 1


def test_closing_without_a_change_makes_no_second_backup(
    made: Program, qtbot: QtBot, office: Store, office_passphrase: str
) -> None:
    window = shown(made, office, qtbot)
    window.close()
    qtbot.waitUntil(lambda: gone(window), timeout=20_000)
    first = last_backup(office.path)
    again = Store.open(office.path, office_passphrase, writing=True, actor="x")
    window = shown(made, again, qtbot)
    window.close()
    qtbot.waitUntil(lambda: gone(window), timeout=20_000)
    assert first is not None
    assert last_backup(office.path) == first


def test_a_failed_backup_is_said_and_the_window_can_close(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskFull("El disco está lleno.")

    monkeypatch.setattr(closing, "back_up", full)
    window = shown(made, office, qtbot)
    window.close()
    qtbot.waitUntil(lambda: made._closing is not None)
    cover = made._closing
    assert cover is not None
    qtbot.waitUntil(cover.box.isVisible, timeout=20_000)
    assert "El disco está lleno." in cover.text.text()
    qtbot.mouseClick(cover.stay, Qt.MouseButton.LeftButton)
    assert not cover.isVisible()
    with office.write("save_record") as session:  # the officer works on
        save_record(session, Database, {"name": "Clientes"})
    window.close()
    qtbot.waitUntil(lambda: made._closing is not None)
    cover = made._closing
    assert cover is not None
    qtbot.waitUntil(cover.box.isVisible, timeout=20_000)
    qtbot.mouseClick(cover.without, Qt.MouseButton.LeftButton)
    assert gone(window)


def test_cancelling_the_backup_goes_back_to_work(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_store: object, _folder: object, progress: object, *, always: bool) -> None:
        while True:
            progress(1, 100)  # type: ignore[operator]

    monkeypatch.setattr(closing, "back_up", slow)
    window = shown(made, office, qtbot)
    window.close()
    qtbot.waitUntil(lambda: made._closing is not None)
    cover = made._closing
    assert cover is not None
    qtbot.mouseClick(cover.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made._closing is None, timeout=20_000)
    assert window.isVisible()
    assert office.is_writing


def test_locking_closes_the_store_and_starts_anew(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        program, "replace_process", lambda path: started.append((path, office.is_writing))
    )
    window = shown(made, office, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert started == [(str(office.path), False)]
    assert not window.isVisible()


@pytest.mark.parametrize("how", ["lock", "close"])
def test_opened_copies_are_wiped(
    made: Program,
    qtbot: QtBot,
    office: Store,
    how: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paths, "temporary", lambda: tmp_path / "open")
    monkeypatch.setattr(program, "replace_process", lambda _path: None)
    window = shown(made, office, qtbot)
    copy = opened_copies.make_copy("cédula.txt", b"Ana Ficticia")
    assert copy.is_file()
    if how == "lock":
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        window.close()
    qtbot.waitUntil(lambda: gone(window), timeout=20_000)
    assert not copy.parent.parent.exists()


def test_locking_asks_nothing_and_keeps_what_was_typed(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(program, "replace_process", lambda _path: done.append("replaced"))
    monkeypatch.setattr(_Blank, "may_leave", lambda _self: pytest.fail("asked"))
    window = shown(made, office, qtbot)
    monkeypatch.setattr(
        locking, "keep_drafts", lambda desk: done.append(f"kept {desk.store.is_writing}")
    )
    qtbot.mouseClick(window.navigation.buttons["lock"], Qt.MouseButton.LeftButton)
    assert done == ["kept True", "replaced"]
    monkeypatch.undo()


def is_covered(window: MainWindow, qtbot: QtBot) -> bool:
    """Whether the window shows one colour and nothing else."""
    picture = window.grab().toImage()
    points = [(x, y) for x in range(0, picture.width(), 37) for y in range(0, picture.height(), 23)]
    return len({picture.pixel(x, y) for x, y in points}) == 1


def test_drafts_that_cannot_be_kept_are_said_with_nothing_in_sight(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(program, "replace_process", done.append)
    room = [False, True]

    def keep(_desk: Desk) -> None:
        if not room.pop(0):
            raise DiskFull("El disco está lleno.")

    monkeypatch.setattr(locking, "keep_drafts", keep)
    window = shown(made, office, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    cover = made._locking
    assert cover is not None
    assert cover.isVisible()
    assert is_covered(window, qtbot)
    assert "El disco está lleno." in cover.text.text()
    qtbot.keyClick(cover, Qt.Key.Key_Escape)
    cover.close()
    assert cover.isVisible()
    assert is_covered(window, qtbot)
    assert done == []
    qtbot.mouseClick(cover.again, Qt.MouseButton.LeftButton)
    assert done == [str(office.path)]
    assert not cover.isVisible()


def test_work_at_hand_is_waited_for_behind_a_cover(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(program, "replace_process", done.append)
    window = shown(made, office, qtbot)
    go_on = threading.Event()
    work = Task(lambda _progress: go_on.wait(20)).start()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    cover = made._locking
    assert cover is not None
    assert cover.isVisible()
    assert is_covered(window, qtbot)
    assert office.is_writing
    assert done == []
    go_on.set()
    qtbot.waitUntil(lambda: done == [str(office.path)], timeout=20_000)
    assert not work.is_running()
    assert not office.is_writing


def test_a_form_that_is_just_being_saved_is_waited_for(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(program, "replace_process", done.append)
    window = shown(made, office, qtbot)
    form = NewRequest(window.desk, window)
    form.asked.form.editors["text"].set_value("Una solicitud")
    with form.keeper.held():
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        cover = made._locking
        assert cover is not None
        qtbot.wait(300)
        assert cover.isVisible()
        assert cover.again.isHidden()
        assert done == []
    qtbot.waitUntil(lambda: done == [str(office.path)], timeout=20_000)


def test_work_at_hand_need_not_be_waited_for(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(program, "replace_process", done.append)
    window = shown(made, office, qtbot)
    go_on = threading.Event()
    work = Task(lambda _progress: go_on.wait(20)).start()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert made._locking is not None
    qtbot.mouseClick(made._locking.now, Qt.MouseButton.LeftButton)
    assert done == [str(office.path)]
    go_on.set()
    qtbot.waitUntil(lambda: not work.is_running(), timeout=20_000)


def test_without_use_it_warns_and_locks(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    elapsed = [1_000.0]
    monkeypatch.setattr(program, "replace_process", done.append)
    monkeypatch.setattr(idle.Idle.__init__, "__defaults__", (lambda: elapsed[0], None))
    window = shown(made, office, qtbot)
    counting = made._idle
    assert counting is not None
    elapsed[0] += 15 * 60 - 20
    counting.look()
    warning = window.findChild(idle.IdleWarning)
    assert isinstance(warning, idle.IdleWarning)
    assert warning.isVisible()
    elapsed[0] += 20
    counting.look()
    assert done == [str(office.path)]


def test_the_minutes_of_the_office_hold_at_once(
    made: Program, qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    elapsed = [1_000.0]
    monkeypatch.setattr(program, "replace_process", done.append)
    monkeypatch.setattr(idle.Idle.__init__, "__defaults__", (lambda: elapsed[0], None))
    shown(made, office, qtbot)
    with office.write("change_organization") as session:
        change_organization(session, {"lock_minutes": 0})
    counting = made._idle
    assert counting is not None
    qtbot.waitUntil(lambda: counting._limit == 0)
    elapsed[0] += 86_400
    counting.look()
    assert done == []


def test_a_fresh_program_gets_the_path_and_no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a process cannot be replaced (Windows), another is started and this one ends."""
    done: list[object] = []

    def start(command: str, arguments: list[str]) -> None:
        left = [os.environ.get(n) for n in (restarting.STORE_VARIABLE, restarting.SAID_VARIABLE)]
        done.append((command, arguments, left))

    monkeypatch.setenv("PRIVDESK_PASSPHRASE", "frase secreta")
    monkeypatch.setattr("privdesk.ui.restarting.sys.platform", "win32")
    monkeypatch.setattr("PySide6.QtCore.QProcess.startDetached", start)
    monkeypatch.setattr(QApplication, "quit", lambda: done.append("quit"))
    restarting.replace_process("una.privdesk", "Volvió.")
    assert done == [(sys.executable, ["-m", "privdesk"], ["una.privdesk", "Volvió."]), "quit"]
    assert "PRIVDESK_PASSPHRASE" not in os.environ
    assert restarting.STORE_VARIABLE not in os.environ
    assert restarting.SAID_VARIABLE not in os.environ


def test_the_locked_window_answers_a_second_one(
    made: Program, qtbot: QtBot, office_path: Path
) -> None:
    made.begin(office_path)
    window = made.window
    assert isinstance(window, UnlockWindow)
    qtbot.waitUntil(lambda: made._one is not None)
    window.showMinimized()
    assert not raise_other(office_path)  # not itself
    second = _second(office_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: not window.isMinimized())
    qtbot.mouseClick(window.other, Qt.MouseButton.LeftButton)
    second = _second(office_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 3


def _second(path: Path) -> subprocess.Popen[bytes]:
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication as A;"
        "from privdesk.ui.single_window import raise_other as r; a = A([]);"
        "sys.exit(0 if r(sys.argv[1]) else 3)"
    )
    return subprocess.Popen([sys.executable, "-c", code, str(path)])


def test_the_open_window_answers_a_second_one(made: Program, qtbot: QtBot, office: Store) -> None:
    window = shown(made, office, qtbot)
    window.showMinimized()
    second = _second(office.path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_the_example_is_marked_and_never_backed_up(
    made: Program, qtbot: QtBot, office: Store
) -> None:
    window = shown(made, office, qtbot, is_example=True)
    assert window.navigation.example.isVisible()
    window.close()
    qtbot.waitUntil(lambda: gone(window))
    assert last_backup(office.path) is None
    assert window_state.recents() == []


def test_a_backup_by_the_menu(made: Program, qtbot: QtBot, office: Store) -> None:
    from privdesk.ui.keeping import BackupWindow

    window = shown(made, office, qtbot)
    window.menus.actions["backup"].trigger()
    dialog = window.findChild(BackupWindow)
    assert isinstance(dialog, BackupWindow)
    qtbot.waitUntil(dialog.text.isVisible, timeout=20_000)
    found = last_backup(office.path)
    assert found is not None
    assert str(found.path) in dialog.text.text()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)


def test_help_opens_and_is_freed(made: Program, qtbot: QtBot, office: Store) -> None:
    from privdesk.ui.help import HelpWindow

    window = shown(made, office, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpWindow)
    assert isinstance(dialog, HelpWindow)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
