"""Answers the window of what a change of the calendar moves, while it is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from privdesk.ui.calendar_moves_dialog import MovesDialog

_TRIES = 400


@contextmanager
def answering(
    answer: Literal["accept", "reject"], look: Callable[[MovesDialog], None] | None = None
) -> Iterator[None]:
    """Presses the button, or Escape, in the window that opens; `look` sees it before that.

    Fails where none opened.
    """
    wrong: list[AssertionError] = []
    answered: list[str] = []
    tries = iter(range(_TRIES))

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, MovesDialog) or dialog.moves is None:
            if next(tries, None) is not None:
                QTimer.singleShot(20, act)
            return
        answered.append(answer)
        try:
            if look is not None:
                look(dialog)
        except AssertionError as error:
            wrong.append(error)
        if answer == "accept":
            QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, act)
    yield
    if wrong:
        raise wrong[0]
    assert answered, "no window asked"
