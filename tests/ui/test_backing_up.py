"""Backups by themselves, in one or two places, and what is said when one fails."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from privdesk.clock import now
from privdesk.errors import DiskFull
from privdesk.store.backup import backup
from privdesk.store.manifest import backup_folder, manifests
from privdesk.store.store import Store
from privdesk.store.thinning import GIBIBYTE
from privdesk.ui import backing_up
from privdesk.ui.backing_up import EVERY, BackedUp, BackupClock
from privdesk.ui.backup_notice import BackupNotice
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from tests.store.copies import add_party


@pytest.fixture
def clock(office: Store, qtbot: QtBot) -> Iterator[BackupClock]:
    clock = BackupClock(office)
    yield clock
    clock.stop()
    qtbot.waitUntil(lambda: clock._task is None)


def kept(store: Store, folder: Path | None = None) -> int:
    return len(manifests(folder or backup_folder(store.path), store.path.stem))


def run(qtbot: QtBot, clock: BackupClock) -> BackedUp:
    with qtbot.waitSignal(clock.ran, timeout=20_000) as ran:
        clock.run()
    done = ran.args[0] if ran.args else None
    assert isinstance(done, BackedUp)
    return done


def test_one_is_made_when_something_changed(
    qtbot: QtBot, office: Store, clock: BackupClock
) -> None:
    assert run(qtbot, clock).made is not None
    assert run(qtbot, clock) == BackedUp(None)
    add_party(office, "Mensajería Ficticia")
    assert run(qtbot, clock).made is not None
    assert kept(office) == 2


def test_it_runs_on_opening_and_every_half_hour(qtbot: QtBot, clock: BackupClock) -> None:
    clock._opening.setInterval(1)
    with qtbot.waitSignal(clock.ran, timeout=20_000):
        clock.start()
    assert clock._timer.isActive()
    assert clock._timer.interval() == EVERY * 60 * 1000
    qtbot.waitUntil(lambda: clock._task is None)
    with qtbot.waitSignal(clock.ran, timeout=20_000):
        clock._timer.timeout.emit()
    clock.stop()
    assert not clock._timer.isActive()


def test_each_is_carried_to_the_second_place(
    qtbot: QtBot, office: Store, clock: BackupClock, tmp_path: Path
) -> None:
    stick = tmp_path / "memoria"
    backing_up.set_second_place(stick)
    missing = run(qtbot, clock)
    assert missing.made is not None
    assert "no está ahora" in missing.missed
    stick.mkdir()
    assert run(qtbot, clock) == BackedUp(None)  # nothing new, but it is carried now
    assert kept(office, stick) == 1


def test_a_clock_that_was_wrong_once_keeps_no_backup_from_the_second_place(
    office: Store, tmp_path: Path
) -> None:
    later = now() + timedelta(days=900)
    backup(office.path, office.key, now=later)
    add_party(office, "Mensajería Ficticia")
    stick = tmp_path / "memoria"
    stick.mkdir()
    backing_up.set_second_place(stick)
    made = backing_up.back_up(office, None, None, always=False).made
    assert made is not None
    assert [m.path.name for m in manifests(stick, office.path.stem)] == [made.name]
    assert backing_up.back_up(office, None, None, always=False) == BackedUp(None)


def test_the_budget_of_this_machine_holds(office: Store) -> None:
    assert backing_up.keeping().budget == 2 * GIBIBYTE
    backing_up.set_budget(7)
    assert backing_up.keeping().budget == 7 * GIBIBYTE


def test_a_failure_is_said_over_every_page_and_goes_with_the_next_success(
    qtbot: QtBot, office: Store, clock: BackupClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Desk(office))
    qtbot.addWidget(window)
    window.show()
    notice = BackupNotice(window, clock).notice

    def full(*_: object, **__: object) -> None:
        raise DiskFull("El disco está lleno.")

    with monkeypatch.context() as patched:
        patched.setattr(backing_up, "back_up", full)
        with qtbot.waitSignal(clock.failed, timeout=20_000):
            clock.run()
        qtbot.waitUntil(notice.isVisible)
        assert "El disco está lleno." in notice.words()
    qtbot.waitUntil(lambda: clock._task is None)
    with qtbot.waitSignal(clock.ran, timeout=20_000):
        notice.action.click()
    qtbot.waitUntil(lambda: not notice.isVisible())


def test_a_stick_that_is_away_is_said_once(
    qtbot: QtBot, office: Store, clock: BackupClock, tmp_path: Path
) -> None:
    backing_up.set_second_place(tmp_path / "lejos")
    window = MainWindow(Desk(office))
    qtbot.addWidget(window)
    window.show()
    notice = BackupNotice(window, clock).notice
    run(qtbot, clock)
    qtbot.waitUntil(notice.isVisible)
    qtbot.waitUntil(lambda: clock._task is None)
    run(qtbot, clock)
    qtbot.waitUntil(lambda: not notice.isVisible())
