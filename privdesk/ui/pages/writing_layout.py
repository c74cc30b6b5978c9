"""How a page on which a text is written stands: the way back, notices, two sides and the foot."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from privdesk.ui import theme, window_state
from privdesk.ui.page import Page
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import IconButton


class WritingLayout(Page):
    """The pages of a letter and of its template."""

    def _stand(
        self, head: QWidget, notices: Iterable[QWidget], sides: QWidget, foot: QWidget
    ) -> None:
        """Put the parts in their places, one under the other; `sides` takes the room."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        told = QVBoxLayout()
        told.setContentsMargins(theme.unit(2), 0, theme.unit(2), 0)
        told.setSpacing(theme.unit())
        for notice in notices:
            told.addWidget(notice)
        column.addLayout(told)
        column.addWidget(Hairline())
        column.addWidget(sides, 1)
        column.addWidget(foot)

    def _head(self, back: str, *buttons: QWidget) -> PageHead:
        """The title, what stands beside it and the buttons; before them the arrow back."""
        self.back = IconButton("back", back, bare=True)
        head = PageHead("", *buttons, back=self.back)
        self.title_label, self.beside = head.title, head.beside
        return head

    def title(self) -> str:
        return self.title_label.text()


class Sides(QSplitter):
    """Parts that share the room as the officer left it; at first by `sizes`, in design pixels."""

    def __init__(self, direction: Qt.Orientation, name: str, sizes: dict[QWidget, int]) -> None:
        """`name` is the one by which this machine remembers the shares."""
        super().__init__(direction)
        self._name = name
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in sizes:
            self.addWidget(part)
        if not window_state.restore_splitter(self, name):
            self.setSizes([theme.px(size) for size in sizes.values()])
        self.splitterMoved.connect(self._keep)

    def _keep(self) -> None:
        window_state.keep_splitter(self, self._name)
