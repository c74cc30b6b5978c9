"""“Page x of y” on a PDF whose pages are drawn before their number is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class PageNumbers:
    """Leaves a named place on each page, and fills all of them once the last page is drawn."""

    def __init__(self, canvas: Canvas, draw: Callable[[int, int], None]) -> None:
        """`draw(page, total)` writes the number of one page on the canvas."""
        self._canvas = canvas
        self._draw = draw
        self.total = 0

    def leave_place(self) -> None:
        """Call once on each page."""
        self.total += 1
        self._canvas.doForm(f"page-number-{self.total}")

    def fill(self) -> None:
        """Call after the last page, before the canvas is saved."""
        width, height = self._canvas._pagesize
        for page in range(1, self.total + 1):
            self._canvas.beginForm(f"page-number-{page}", 0, 0, width, height)
            self._draw(page, self.total)
            self._canvas.endForm()
