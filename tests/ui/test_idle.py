"""The time without use: counted by keys, pointer and touch, warned of, and over at the limit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk import clock
from privdesk.ui.idle import WARNING, Idle, IdleWarning


class Watch:
    """A machine's clock that the test sets."""

    def __init__(self) -> None:
        self.seconds = 5_000.0

    def __call__(self) -> float:
        return self.seconds


class Heard:
    """What an `Idle` said."""

    def __init__(self, idle: Idle) -> None:
        self.left: list[int] = []
        self.said: list[str] = []
        idle.warned.connect(self.left.append)
        idle.used.connect(self._used)
        idle.expired.connect(self._expired)
        idle.lock_asked.connect(self._asked)

    def _used(self) -> None:
        self.said.append("used")

    def _expired(self) -> None:
        self.said.append("expired")

    def _asked(self) -> None:
        self.said.append("asked")


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def idle(watch: Watch, qtbot: QtBot) -> Iterator[Idle]:
    made = Idle(watch)
    made.set_minutes(15)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 400)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_expires_at_the_limit_and_once(idle: Idle, watch: Watch) -> None:
    heard = Heard(idle)
    watch.seconds += 15 * 60 - WARNING - 1
    idle.look()
    assert heard.left == []
    watch.seconds += 1
    idle.look()
    watch.seconds += WARNING - 1
    idle.look()
    assert heard.left == [WARNING, 1]
    assert heard.said == []
    watch.seconds += 1
    idle.look()
    idle.look()
    assert heard.said == ["expired"]


def test_zero_never_expires(idle: Idle, watch: Watch) -> None:
    heard = Heard(idle)
    idle.set_minutes(0)
    watch.seconds += 1_000_000
    idle.look()
    assert heard.said == []
    assert heard.left == []


@pytest.mark.parametrize("use", ["key", "move", "press", "wheel", "touch"])
def test_any_use_counts_from_anew(idle: Idle, watch: Watch, window: QWidget, use: str) -> None:
    heard = Heard(idle)
    watch.seconds += 15 * 60 - 10
    idle.look()
    handle = window.windowHandle()
    middle = QPoint(400, 200)
    if use == "key":
        QTest.keyClick(handle, Qt.Key.Key_A)
    elif use == "move":
        QTest.mouseMove(handle, middle)
    elif use == "press":
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=middle)
    elif use == "wheel":
        QTest.wheelEvent(handle, middle.toPointF(), QPoint(0, 120))
    else:
        QTest.touchEvent(handle, QTest.createTouchDevice()).press(0, middle).commit()
    assert heard.said == ["used"]
    watch.seconds += 10
    idle.look()
    assert heard.said == ["used"]


def test_a_window_that_opens_later_counts_too(
    idle: Idle, watch: Watch, window: QWidget, qtbot: QtBot
) -> None:
    heard = Heard(idle)
    menu = QMenu(window)
    menu.addAction("Una")
    menu.popup(window.mapToGlobal(QPoint(10, 10)))
    qtbot.waitExposed(menu)
    watch.seconds += 15 * 60 - 10
    idle.look()
    QTest.keyClick(menu.windowHandle(), Qt.Key.Key_Down)
    assert heard.said == ["used"]
    menu.close()


def test_after_a_sleep_the_first_use_locks(idle: Idle, watch: Watch, window: QWidget) -> None:
    """The machine slept for hours: whoever wakes it must not be taken for the officer."""
    heard = Heard(idle)
    watch.seconds += 8 * 3600
    QTest.mouseMove(window.windowHandle(), QPoint(50, 50))
    assert heard.said == ["expired"]


def test_ctrl_l_locks_from_a_dialog(idle: Idle, window: QWidget, qtbot: QtBot) -> None:
    heard = Heard(idle)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard.said == []  # the menu of the window hears it
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitExposed(dialog)
    idle.look()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard.said == ["asked"]


def test_the_warning_counts_down_and_goes_when_used(
    idle: Idle, watch: Watch, window: QWidget, qtbot: QtBot
) -> None:
    warning = IdleWarning(window, idle)
    watch.seconds += 15 * 60 - 20
    idle.look()
    assert warning.isVisible()
    assert "20 segundos" in warning.notice.words()
    assert window.rect().contains(warning.geometry())
    line = warning.notice.label.fontMetrics().lineSpacing()
    assert line < warning.height() < 5 * line
    watch.seconds += 19
    idle.look()
    assert "1 segundo." in warning.notice.words()
    qtbot.mouseClick(warning.notice.action, Qt.MouseButton.LeftButton)
    assert not warning.isVisible()
    watch.seconds += 60
    idle.look()
    assert not warning.isVisible()


def test_the_machines_clock_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    before = clock.elapsed()
    monkeypatch.setattr(clock, "now", lambda: pytest.fail("asked for the time of day"))
    assert 0 <= clock.elapsed() - before < 5
