"""The pages of a PDF as pictures: the one place that calls PDFium, one thread at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from privdesk.errors import BadInput
from privdesk.text import translate

# PDFium keeps global state: two threads in it at once crash the program.
_PDFIUM = Lock()
_MOST_PIXELS = 64_000_000  # 256 MB; a page of A3 at 400 dots an inch has half of it
_WHITE = (255, 255, 255, 255)


def page_sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """The size of each page in points (1/72 inch). Raises `BadInput` for what is no PDF."""
    with _opened(pdf) as document:
        return tuple(QSizeF(*document.get_page_size(page)) for page in range(len(document)))


def page_image(pdf: bytes, page: int, scale: float) -> QImage:
    """A page, counted from 0, on white paper, with `scale` pixels for each point, or with fewer
    where a page of monstrous size would need more memory than there is.

    Safe to call on any thread. Raises `BadInput` for what is no PDF or has no such page.
    """
    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise _unreadable()
        opened = document[page]
        wide, tall = opened.get_size()
        scale = min(scale, (_MOST_PIXELS / max(wide * tall, 1)) ** 0.5)
        bitmap = opened.render(scale=scale, fill_color=_WHITE, prefer_bgrx=True)
        try:
            kind = QImage.Format.Format_RGB32 if bitmap.n_channels == 4 else _three(bitmap)
            shared = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind)
            return shared.copy()
        finally:
            bitmap.close()
            opened.close()


def page_text(pdf: bytes, page: int) -> str:
    """The words of a page, for those who cannot see it and for copying."""
    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise _unreadable()
        opened = document[page]
        words = opened.get_textpage()
        try:
            return str(words.get_text_bounded())
        finally:
            words.close()
            opened.close()


def joined(pdfs: Iterable[bytes], *, sheets: bool = False) -> bytes:
    """All the pages of several PDFs as one, in their order.

    With `sheets` each begins on an odd page, so that none shares a sheet printed on both sides.
    Raises `BadInput` for what is no PDF. Safe to call on any thread; whatever giving out the next
    PDF raises is raised.
    """
    import pypdfium2

    with _PDFIUM:
        made = pypdfium2.PdfDocument.new()
    try:
        for pdf in pdfs:
            with _opened(pdf) as document:
                if sheets and len(made) % 2:
                    made.new_page(*made.get_page_size(len(made) - 1))
                made.import_pages(document)
        stream = BytesIO()
        with _PDFIUM:
            made.save(stream)
        return stream.getvalue()
    finally:
        with _PDFIUM:
            made.close()


def _three(bitmap: Any) -> QImage.Format:
    return (
        QImage.Format.Format_BGR888 if bitmap.n_channels == 3 else QImage.Format.Format_Grayscale8
    )


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise _unreadable() from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise _unreadable() from error
        finally:
            document.close()


def _unreadable() -> BadInput:
    return BadInput(
        translate(
            "Preview",
            "This PDF cannot be shown: it is damaged, protected by a password, or no PDF.",
        )
    )
