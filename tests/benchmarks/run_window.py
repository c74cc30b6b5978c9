"""A process of its own: `privdesk STORE` as an officer starts it, watched from outside.

`run_window.py STORE [today|requests SECONDS]`: says when the unlock window was painted; with a
page, types the passphrase so much later and says when Enter was pressed and that page's rows
stood on the screen. The program is the one of `python -m privdesk`, started by its own `main`.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import Any

gc.disable()  # `privdesk.__main__.main` does it before it comes to these, in this order
from privdesk.__main__ import main
from privdesk.ui import application  # noqa: F401
from privdesk.ui.program import Program

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer  # isort: skip
from PySide6.QtGui import QKeyEvent  # isort: skip
from PySide6.QtWidgets import QApplication, QWidget  # isort: skip

PASSPHRASE = "cuatro palabras de prueba"
_HIGH = 100


def say(what: str) -> None:
    """What happened now, on the clock that all processes share."""
    print(f"{what} {time.monotonic()}", flush=True)


class Watcher(QObject):
    """Says when a widget and all in it were painted for the first time, then calls `then`."""

    def __init__(self, what: str, then: Any) -> None:
        super().__init__()
        self._what, self._then = what, then
        self._seen = False

    def watch(self, widget: QWidget) -> None:
        """Wait for the widget's first paint."""
        widget.installEventFilter(self)

    def seen(self) -> None:
        """It is being painted now: the event that follows comes after the whole window."""
        if not self._seen:
            self._seen = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen()
        return False

    def customEvent(self, event: QEvent) -> None:
        say(self._what)
        self._then()


class Officer(QObject):
    """Waits, types the passphrase and presses Enter."""

    def __init__(self, page: str, pause: float) -> None:
        super().__init__()
        self.page, self._pause = page, pause
        self.painted = Watcher("painted", self._painted)
        self.listed = Watcher("listed", lambda: os._exit(0))

    def _painted(self) -> None:
        if not self.page:
            os._exit(0)
        QTimer.singleShot(round(self._pause * 1000), self._type)

    def _type(self) -> None:
        line = QApplication.focusWidget()
        for letter in PASSPHRASE:
            press(line, 0, letter)
        say("entered")
        press(line, Qt.Key.Key_Return)


def press(widget: Any, key: int, text: str = "") -> None:
    """One key, down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(
            widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        )


def _watch(officer: Officer) -> None:
    """Listen where the program says what it shows; nothing of it is done otherwise."""
    show = Program._show

    def shown(program: Program, window: Any) -> None:
        if hasattr(window, "painted"):
            window.painted.connect(officer.painted.seen)
        else:
            _watch_list(officer, window)
        show(program, window)

    Program._show = shown  # type: ignore[method-assign,assignment]


def _watch_list(officer: Officer, window: Any) -> None:
    go = type(window).go

    def gone(it: Any, name: str, argument: object = None) -> None:
        go(it, officer.page, argument)
        page = it.page(officer.page)
        rows = page.list if officer.page == "today" else page.table.rows
        officer.listed.watch(rows.viewport())

    type(window).go = gone


if __name__ == "__main__":
    page, pause = sys.argv[2:] or ("", "0")
    del sys.argv[2:]
    watched = Officer(page, float(pause))
    _watch(watched)
    sys.exit(main())
