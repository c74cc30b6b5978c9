"""The order in which Tab goes through controls that were made at different times."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def chain_tabs(controls: Sequence[QWidget]) -> None:
    """Let Tab go from each control to the next one."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)
