"""Work off the interface thread: its end, its progress, its cancel, its failures."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from privdesk.errors import Refused
from privdesk.ui import log
from privdesk.ui.task import Progress, Task, running


class Held:
    """Something that work needs; it says where it is let go."""

    def __init__(self, gone_on: list[int]) -> None:
        self._gone_on = gone_on

    def work(self, progress: Progress) -> None:
        progress()

    def __del__(self) -> None:
        self._gone_on.append(threading.get_ident())


@pytest.fixture
def defects() -> Iterator[list[BaseException]]:
    found: list[BaseException] = []
    log.tell(found.append)
    yield found
    log.tell(lambda _error: None)


def test_the_result_comes_on_the_interface_thread(qtbot: QtBot) -> None:
    places: dict[str, int] = {}

    def work(progress: Progress) -> int:
        places["work"] = threading.get_ident()
        return 42

    task = Task(work)
    task.done.connect(lambda result: places.update(done=threading.get_ident(), result=result))
    with qtbot.waitSignals([task.done, task.ended], order="strict"):
        task.start()
    assert places["result"] == 42
    assert places["done"] == threading.get_ident() != places["work"]
    assert running() == 0


def test_progress_is_told_in_order(qtbot: QtBot) -> None:
    seen: list[tuple[int, int, str]] = []

    def work(progress: Progress) -> None:
        progress(1, 3)
        progress(3, 3, "Casi")

    task = Task(work)
    task.progressed.connect(lambda done, total, what: seen.append((done, total, what)))
    with qtbot.waitSignal(task.ended):
        task.start()
    assert seen == [(1, 3, ""), (3, 3, "Casi")]


def test_a_million_reports_do_not_reach_the_window(qtbot: QtBot) -> None:
    seen: list[int] = []

    def work(progress: Progress) -> None:
        for number in range(50_000):
            progress(number, 50_000)

    task = Task(work)
    task.progressed.connect(lambda done, _total, _what: seen.append(done))
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start()
    assert 100 < len(seen) <= 201


def test_cancel_ends_at_the_next_report(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress()

    task = Task(work).start()
    assert begun.wait(5)
    with qtbot.waitSignals([task.cancelled, task.ended], order="strict"):
        task.cancel()


def test_a_user_error_is_no_defect(qtbot: QtBot, defects: list[BaseException]) -> None:
    def work(progress: Progress) -> None:
        raise Refused("No se puede.")

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert str(failed.args[0]) == "No se puede."
    assert defects == []


def test_a_defect_is_told_too(qtbot: QtBot, defects: list[BaseException]) -> None:
    def work(progress: Progress) -> None:
        raise KeyError("Ana Ficticia")

    task = Task(work)
    with qtbot.waitSignal(task.failed):
        task.start()
    assert [type(error) for error in defects] == [KeyError]


def test_a_task_goes_on_the_interface_thread_although_the_other_lets_go_last(
    qtbot: QtBot,
) -> None:
    gone_on: list[int] = []
    goes_on = threading.Event()
    let_go = threading.Event()

    def work(progress: Progress) -> None:
        goes_on.wait(10)

    class Slow(Task):
        """Its thread does not let go of it at once."""

        def _carry_out(self) -> None:
            super()._carry_out()
            let_go.wait(10)

    task = Slow(work)
    task.destroyed.connect(
        lambda *_: gone_on.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
    )
    task.start()
    with qtbot.waitSignal(task.ended):
        goes_on.set()
    assert not task.is_running()
    del task
    let_go.set()
    QThreadPool.globalInstance().waitForDone(10_000)
    qtbot.waitUntil(lambda: bool(gone_on))
    assert gone_on == [threading.get_ident()]


def test_what_the_work_held_goes_on_the_interface_thread(qtbot: QtBot) -> None:
    gone_on: list[int] = []
    held = Held(gone_on)
    task = Task(held.work)
    del held
    with qtbot.waitSignal(task.ended):
        task.start()
    QThreadPool.globalInstance().waitForDone(10_000)
    assert gone_on == [threading.get_ident()]
