"""What is done to a list on the interface thread, and how long it then answered nothing."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

_BEAT = 2  # milliseconds between two beats
_QUIET = 60  # the act is over once nothing went on for so long

Act = Callable[[], object]
Step = tuple[str, Act]


def wait() -> int:
    """Long enough for what begins by itself once nobody types any more."""
    return 500


class Beats(QObject):
    """Carries out named steps one after the other and notes each one's longest gap of beats."""

    def __init__(self, steps: Iterator[Step], is_busy: Callable[[], bool]) -> None:
        super().__init__()
        self._steps, self._is_busy = steps, is_busy
        self._gaps: dict[str, float] = {}
        self._name = ""
        self._last = self._since = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000 - _BEAT
        self._last = now
        if self._name:
            self._gaps[self._name] = max(self._gaps.get(self._name, 0.0), gap)
        if gap > _BEAT * 5 or self._is_busy():
            self._since = now
        elif (now - self._since) * 1000 > _QUIET:
            self._go_on()

    def _go_on(self) -> None:
        step = next(self._steps, None)
        if step is None:
            print(json.dumps(self._gaps), flush=True)
            os._exit(0)
        self._name, act = step
        self._last = time.perf_counter()
        longer = act()  # milliseconds, where the act is one of waiting
        self._since = self._last + (longer / 1000 if isinstance(longer, int) else 0)


def wheel(view: QAbstractItemView) -> Act:
    """One step of the wheel downwards, over the rows."""

    def turn() -> None:
        place = QPointF(40, 60)
        event = QWheelEvent(
            place,
            QPointF(view.viewport().mapToGlobal(QPoint(40, 60))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(view.viewport(), event)

    return turn


def jumps(view: QAbstractItemView, many: int) -> Iterator[Act]:
    """To places anywhere in the list."""
    chance = random.Random(3)
    for _ in range(many):
        yield lambda: view.verticalScrollBar().setValue(
            chance.randint(0, view.verticalScrollBar().maximum())
        )


def key(target: Callable[[], Any], code: int, text: str = "", control: bool = False) -> Act:
    """One key, to whoever has the keyboard then."""
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier

    def press() -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target(), QKeyEvent(kind, code, held, text))

    return press
