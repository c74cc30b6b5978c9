"""Garbage is collected on the interface thread alone."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui.collecting import Collecting, collect
from privdesk.ui.task import Progress, Task


class Page(QWidget):
    """One that knows itself, as those do whose buttons call their methods."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self


def let_go(gone_on: list[int]) -> None:
    page = Page()
    page.destroyed.connect(
        lambda *_: gone_on.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
    )


def much(_progress: Progress) -> int:
    """More than Python lets pass without looking for garbage, were it on."""
    return len([[number] for number in range(200_000)])


def test_a_page_that_was_let_go_goes_on_the_interface_thread(
    qapp: QApplication, qtbot: QtBot
) -> None:
    gc.enable()
    collecting = Collecting(qapp)
    gone_on: list[int] = []
    let_go(gone_on)
    task = Task(much)
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start()
    assert gone_on == []
    gc.collect()
    assert gone_on == [threading.get_ident()]
    collecting.deleteLater()


def test_it_is_collected_once_there_is_much(qapp: QApplication) -> None:
    gone_on: list[int] = []
    collect()
    let_go(gone_on)
    collect()
    assert gone_on == []  # too little to look
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    collect()
    assert gone_on == [threading.get_ident()]
    assert kept


def test_what_is_loaded_is_passed_over_and_then_it_looks_by_itself(
    qapp: QApplication, qtbot: QtBot
) -> None:
    collecting = Collecting(qapp)
    assert not gc.isenabled()
    collecting._timer.setInterval(10)
    gone_on: list[int] = []
    try:
        collecting.start()
        assert gc.get_freeze_count() > 0
        let_go(gone_on)
        kept = [[number] for number in range(2 * gc.get_threshold()[0])]
        qtbot.waitUntil(lambda: bool(gone_on))
        assert kept
    finally:
        gc.unfreeze()
        collecting.deleteLater()
