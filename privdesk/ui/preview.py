"""A PDF on screen: its pages one under the other, zoom, and a window for letters already issued."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from privdesk.text import translate
from privdesk.ui import pdf_pages, theme
from privdesk.ui.parts import painting
from privdesk.ui.task import Progress, Task
from privdesk.ui.zoomed_view import FIT, ZoomedView

_LEAST, _MOST = 0.25, 4.0
_KEPT_PAGES = 6
_LETTER_WIDTH = 612.0  # points


class PdfView(ZoomedView):
    """The pages of a PDF; `page_changed(page, pages)` counts from 1.

    A zoom of 1 shows a point as a pixel of the usual font size; `FIT` follows the width.
    Pages are drawn off the interface thread; until then they are white paper.
    """

    page_changed = Signal(int, int)
    ZOOMS = (0.5, 0.7, 0.85, 1.0, 1.25, 1.5, 2.0)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._sizes: tuple[QSizeF, ...] = ()
        self._widest = _LETTER_WIDTH
        self._summed: tuple[float, list[int]] = (0.0, [])
        self._images: dict[int, tuple[float, QImage]] = {}
        self._stale: set[int] = set()
        self._drawing: Task | None = None
        self._page = 0
        self.setAccessibleName(translate("Preview", "View of the PDF"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def set_pdf(self, pdf: bytes, sizes: tuple[QSizeF, ...] | None = None) -> None:
        """Show a PDF, keeping the place in it; empty bytes show nothing.

        `sizes` are those of its pages in points, where they were read already. Raises `BadInput`
        when it cannot be read; what was shown then stays.
        """
        if sizes is None:
            sizes = pdf_pages.page_sizes(pdf) if pdf else ()
        self._stale = set(self._images) if sizes else set()
        if not sizes:
            self._images.clear()
        self._pdf, self._sizes = pdf, sizes
        self._widest = max((size.width() for size in sizes), default=_LETTER_WIDTH)
        self._summed = (0.0, [])
        self._images = {page: kept for page, kept in self._images.items() if page < len(sizes)}
        self._lay_out()
        self._say_page(always=True)

    def pdf(self) -> bytes:
        """The PDF that is shown."""
        return self._pdf

    def pages(self) -> int:
        """How many pages it has."""
        return len(self._sizes)

    def page(self) -> int:
        """The page at the middle of the view, from 1; 0 when there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return bisect_right(self._tops(), middle)

    def go_to(self, page: int) -> None:
        """Bring a page, counted from 1, to the top of the view."""
        if self._sizes:
            number = min(max(page, 1), self.pages()) - 1
            self.verticalScrollBar().setValue(self._place(number).top() - self._margin())

    def is_drawn(self) -> bool:
        """Whether every page in view stands as it will look."""
        return all(self._is_fresh(page) for page in self._visible())

    # Zoom

    def scale(self) -> float:
        """Logical pixels for each point, now."""
        if self._zoom != FIT:
            return self._zoom * theme.px(100) / 100
        room = self.viewport().width() - 2 * self._margin()
        return min(max(room / self._widest, _LEAST), _MOST)

    def set_zoom(self, zoom: float) -> None:
        chosen = FIT if zoom == FIT else min(max(zoom, _LEAST), _MOST)
        if chosen == self._zoom:
            return
        bar = self.verticalScrollBar()
        whole = max(1, bar.maximum() + self.viewport().height())
        middle = (bar.value() + self.viewport().height() / 2) / whole
        self._zoom = chosen
        self._lay_out()
        whole = bar.maximum() + self.viewport().height()
        bar.setValue(round(middle * whole - self.viewport().height() / 2))
        self.zoom_changed.emit(chosen)

    def _zoom_now(self) -> float:
        return self.scale() * 100 / theme.px(100)

    # Where the pages stand

    @staticmethod
    def _margin() -> int:
        return theme.px(15)

    def _page_size(self, page: int) -> QSize:
        return (self._sizes[page] * self.scale()).toSize()

    def _place(self, page: int) -> QRect:
        """The rectangle of a page on the whole of the paper, before scrolling."""
        size = self._page_size(page)
        left = max(self._margin(), (self.viewport().width() - size.width()) // 2)
        return QRect(QPoint(left, self._tops()[page]), size)

    def _tops(self) -> list[int]:
        """Where each page begins; summed up once for each zoom, for a PDF may have thousands."""
        scale = self.scale()
        if self._summed[0] != scale:
            tops, top = [], self._margin()
            for page in range(self.pages()):
                tops.append(top)
                top += self._page_size(page).height() + self._margin()
            self._summed = (scale, tops)
        return self._summed[1]

    def _lay_out(self) -> None:
        view = self.viewport().size()
        tall = wide = self._margin()
        for page in range(self.pages()):
            size = self._page_size(page)
            tall += size.height() + self._margin()
            wide = max(wide, size.width() + 2 * self._margin())
        for bar, whole, shown in (
            (self.verticalScrollBar(), tall, view.height()),
            (self.horizontalScrollBar(), wide, view.width()),
        ):
            bar.setRange(0, max(0, whole - shown) if self._sizes else 0)
            bar.setPageStep(shown)
            bar.setSingleStep(theme.px(40))
        self.viewport().update()

    def _visible(self) -> list[int]:
        shown = self._shown_rect()
        tops = self._tops()
        first = max(0, bisect_right(tops, shown.top()) - 1)
        last = bisect_right(tops, shown.bottom())
        return [page for page in range(first, last) if self._place(page).intersects(shown)]

    def _shown_rect(self) -> QRect:
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(corner, self.viewport().size())

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        corner = self._shown_rect().topLeft()
        for page in self._visible():
            place = self._place(page).translated(-corner)
            painter.fillRect(place, Qt.GlobalColor.white)
            if page in self._images:
                painter.drawImage(place, self._images[page][1])
            edge = place.adjusted(-1, -1, 1, 1)
            painting.frame(painter, edge, None, "ctl", radius=0)
        self._paint_focus(painter)
        self._draw_next()

    def _pixels(self) -> float:
        return self.scale() * self.devicePixelRatioF()

    def _is_fresh(self, page: int) -> bool:
        kept = self._images.get(page)
        return kept is not None and page not in self._stale and kept[0] == self._pixels()

    def _draw_next(self) -> None:
        """Draw the first visible page that is not yet as it should be, one at a time."""
        wanted = next((page for page in self._visible() if not self._is_fresh(page)), None)
        if wanted is None or self._drawing is not None:
            return
        pdf, scale = self._pdf, self._pixels()

        def draw(_progress: Progress) -> tuple[bytes, int, float, QImage]:
            return pdf, wanted, scale, pdf_pages.page_image(pdf, wanted, scale)

        self._drawing = Task(draw)
        self._drawing.done.connect(self._drawn)
        self._drawing.failed.connect(self._not_drawn)
        self._drawing.start()

    def _drawn(self, result: object) -> None:
        assert isinstance(result, tuple)
        pdf, page, scale, image = result
        self._drawing = None
        if pdf is self._pdf:
            self._stale.discard(page)
            self._images.pop(page, None)
            self._images[page] = (scale, image)
            self._forget_far_pages()
        self.viewport().update()

    def _not_drawn(self, _error: object) -> None:
        # The page stays white paper: the file was readable a moment ago, its other pages may be.
        self._drawing = None

    def _forget_far_pages(self) -> None:
        visible = self._visible()
        for page in list(self._images):
            if len(self._images) > max(_KEPT_PAGES, len(visible)) and page not in visible:
                del self._images[page]

    # Moving

    def _scrolled(self, _value: int) -> None:
        self._say_page()
        self.viewport().update()

    def _say_page(self, always: bool = False) -> None:
        now = self.page()
        if always or now != self._page:
            self._page = now
            self.page_changed.emit(now, self.pages())
            self.setAccessibleDescription(page_words(now, self.pages()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self._lay_out()
        if self._zoom == FIT:
            bar.setValue(round(place * bar.maximum()))
        self._say_page()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to(1)
            case Qt.Key.Key_End:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            case _:
                super().keyPressEvent(event)


def page_words(page: int, pages: int) -> str:
    """`página 1 de 2`; nothing when there is no page."""
    if not pages:
        return ""
    return translate("Preview", "page {page} of {pages}", page=page, pages=pages)
