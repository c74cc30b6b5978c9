"""A list with its count at the foot, and what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from privdesk.ui import theme
from privdesk.ui.parts.box import Box


def beside(table: QWidget, count: QWidget, pane: QWidget) -> QSplitter:
    """The table in a box with its count below, and the pane at its right; the table grows."""
    listed = Box()
    listed.body.setContentsMargins(1, 1, 1, 1)
    listed.body.addWidget(table, 1)
    foot = QHBoxLayout()
    foot.setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(6))
    foot.addWidget(count)
    listed.body.addLayout(foot)
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(theme.unit(2))
    splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
    splitter.addWidget(listed)
    splitter.addWidget(pane)
    splitter.setStretchFactor(0, 1)
    return splitter
