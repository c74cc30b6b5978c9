"""Garbage collected on the interface thread alone: widgets that go on another one crash Qt."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000  # milliseconds


class Collecting(QObject):
    """Looks for garbage now and then, in place of Python, which does on any thread that works."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(collect)

    def start(self) -> None:
        """Begin; what is loaded stays until the end and is passed over from now on."""
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()


def collect() -> None:
    """Collect the generations of which there is so much that Python itself would."""
    for generation, most in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] > most:
            gc.collect(generation)
