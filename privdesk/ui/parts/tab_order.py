"""The order in which Tab goes through controls that were made at different times."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain_tabs(controls: Sequence[QWidget]) -> None:
    """Let Tab go from each control to the next one."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def tab_stops(field: QWidget) -> list[QWidget]:
    """What Tab reaches inside a field that stands in its window already, in the order made."""
    return [
        one
        for one in field.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is field.window()
    ]
