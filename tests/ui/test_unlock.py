"""The unlock window: the passphrase, what is said when it is wrong, and the recovery sheet."""

from __future__ import annotations

import json
import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk import clock
from privdesk.store.backup import backup
from privdesk.store.key import Key, recovery_groups
from privdesk.store.store import Store
from privdesk.ui import opening, window_state
from privdesk.ui.unlock import UnlockWindow

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def window(office_path: Path, qtbot: QtBot) -> UnlockWindow:
    made = UnlockWindow(office_path)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(window: UnlockWindow) -> list[Store]:
    stores: list[Store] = []
    window.opened.connect(stores.append)
    return stores


def test_the_passphrase_opens_the_file(
    window: UnlockWindow, qtbot: QtBot, office_passphrase: str
) -> None:
    stores = opened(window)
    qtbot.keyClicks(window.passphrase.line, office_passphrase)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
        assert not window.button.isEnabled()
    assert stores[0].is_writing
    assert window.passphrase.value() is None
    stores[0].close()


def test_a_wrong_passphrase_is_said_under_the_field(window: UnlockWindow, qtbot: QtBot) -> None:
    stores = opened(window)
    qtbot.keyClicks(window.passphrase.line, "otra frase cualquiera")
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.passphrase.error()), timeout=20_000)
    assert "con esta frase de contraseña" in window.by_passphrase.foot.text()
    assert window.by_passphrase.foot.isVisible()
    assert window.button.isEnabled()
    assert window.passphrase.line.selectedText()
    assert stores == []


def test_nothing_typed_is_said_without_trying(window: UnlockWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window.passphrase.error() == "Escriba la frase de contraseña."
    assert not window.is_working()


def test_the_recovery_sheet_opens_the_file(
    window: UnlockWindow, qtbot: QtBot, office: Store
) -> None:
    groups = recovery_groups(office.key)
    office.close()
    stores = opened(window)
    qtbot.mouseClick(window.sheet, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.groups.paper, " ".join(groups[:5]).lower())
    qtbot.keyClick(window.groups.paper, Qt.Key.Key_Return)  # a line, as on the sheet
    qtbot.keyClicks(window.groups.paper, " ".join(groups[5:]).lower())
    assert not window.is_working()
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.keyClick(window.groups.paper, Qt.Key.Key_Return)
    stores[0].close()


@pytest.mark.parametrize("by_sheet", [True, False])
def test_what_the_code_reads_is_pasted(
    window: UnlockWindow, qtbot: QtBot, office: Store, by_sheet: bool
) -> None:
    """Also where the passphrase is typed: who pastes it there means the same."""
    QApplication.clipboard().setText(" ".join(recovery_groups(office.key)))
    office.close()
    stores = opened(window)
    target: QWidget = window.passphrase.line
    if by_sheet:
        qtbot.mouseClick(window.sheet, Qt.MouseButton.LeftButton)
        target = window.groups.paper
    qtbot.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.keyClick(target, Qt.Key.Key_Return)
    stores[0].close()


def test_a_group_copied_wrong_is_named(window: UnlockWindow, qtbot: QtBot) -> None:
    groups = list(recovery_groups(Key(bytes(range(32)), b"s" * 16)))
    groups[4] = groups[4][::-1]
    qtbot.mouseClick(window.sheet, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.groups.paper, " ".join(groups))
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.groups.error()), timeout=20_000)
    assert "5" in window.groups.error()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.ways.currentIndex() == 0


def test_an_older_file_says_how_far_its_upgrade_is(tmp_path: Path, qtbot: QtBot) -> None:
    old = Path(__file__).parents[1] / "store" / "old"
    path = Path(shutil.copyfile(old / "0.2.0.privdesk", tmp_path / "copia.privdesk"))
    window = UnlockWindow(path)
    qtbot.addWidget(window)
    window.show()
    stores = opened(window)
    secret = json.loads((old / "0.2.0.json").read_text(encoding="utf-8"))["passphrase"]
    window.passphrase.set_value(secret)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        window.submit()
    assert window.backup.text() == ("Se actualiza el archivo a esta versión, una sola vez: 100 %")
    stores[0].close()


def test_a_file_in_use_says_who_holds_it(
    window: UnlockWindow, qtbot: QtBot, office: Store, office_passphrase: str
) -> None:
    qtbot.keyClicks(window.passphrase.line, office_passphrase)
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.passphrase.error()), timeout=20_000)
    assert "Privdesk" in window.passphrase.error()


def test_a_file_that_is_gone_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = UnlockWindow(tmp_path / "no-hay.privdesk")
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClicks(window.passphrase.line, "una frase")
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.passphrase.error()), timeout=20_000)
    assert "no-hay.privdesk" in window.passphrase.error()


def test_a_store_is_open_only_once_all_is_loaded(
    window: UnlockWindow, qtbot: QtBot, office_passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PySide breaks down where one thread sets up its classes and another makes windows."""
    goes_on = threading.Event()
    monkeypatch.setattr(opening, "_load_all", lambda: goes_on.wait(20))
    loading = threading.Thread(target=opening.preload)
    loading.start()
    stores = opened(window)
    window.passphrase.set_value(office_passphrase)
    window.submit()
    qtbot.wait(1500)  # more than it takes by itself
    assert stores == []
    goes_on.set()
    qtbot.waitUntil(lambda: bool(stores), timeout=20_000)
    loading.join()
    stores[0].close()


def test_the_last_backup_is_told_in_the_office_s_zone(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside it is told in that zone too: the same hour before and after the passphrase."""
    backup(office.path, office.key, now=NOW)
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(minutes=1))
    assert opening.last_backup_at(office.path) == "hoy, 10:00 a. m."
    window_state.keep_zone("America/Caracas")
    assert opening.last_backup_at(office.path) == "hoy, 11:00 a. m."
