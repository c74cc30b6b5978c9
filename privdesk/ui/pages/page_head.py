"""The head of a page: its title, a line beside it, and the page's buttons at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.ui import theme
from privdesk.ui.parts.label import ElidedLabel, Label


class PageHead(QWidget):
    """Sixty high: `title`, `beside` in grey, and the buttons given.

    With `back` before the title it keeps its own margins: such a page has none.
    """

    def __init__(
        self,
        title: str,
        *buttons: QWidget,
        back: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(60))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit())
        if back is not None:
            row.setContentsMargins(theme.px(16), 0, theme.unit(3), 0)
            row.addWidget(back)
        self.title = Label(title, "title")
        self.beside = ElidedLabel("", tone="text2")
        row.addWidget(self.title)
        row.addSpacing(theme.unit(0.5))
        row.addWidget(self.beside, 1)
        for button in buttons:
            row.addWidget(button)

    def add_after_title(self, part: QWidget) -> None:
        """Stand that part right after the title; it takes the room that is left."""
        self._row.insertWidget(2, part, 1)


def window_width(page: QWidget) -> int:
    """How wide the window is in which the page stands, in pixels at the usual font size.

    A page that stands alone counts as if the navigation were beside it.
    """
    window = page.window()
    wide = page.width() + theme.px(208) if window is page else window.width()
    return round(wide / theme.px(1000) * 1000)
