"""The reportlab canvas that every PDF is drawn on: same input, same bytes, described and dated."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import cache
from typing import IO, TYPE_CHECKING, Any

from privdesk.documents.fonts import REGULAR, register_fonts, spelled_out

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

LETTER = (612.0, 792.0)
LETTER_LANDSCAPE = (792.0, 612.0)

# Ink of the printed page: text, quieter text, hairlines, and what is missing from a draft.
INK = "#1b1f24"
QUIET = "#4a5260"
LINE = "#8a919c"
HAIRLINE = "#c3cad3"
AMBER = "#6e4a00"
AMBER_GROUND = "#fdefd0"


@cache
def colour(name: str) -> Color:
    """A colour of the page as reportlab keeps it; by its name it would read it anew each time."""
    from reportlab.lib.colors import toColor

    return toColor(name)


class CreationMoment:
    """What reportlab asks of a time stamp, fixed to one aware moment instead of the clock."""

    def __init__(self, moment: datetime) -> None:
        utc = moment.astimezone(UTC)
        self.t = utc.timestamp()
        self.lt = time.gmtime(self.t)
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh = 0
        self.dmm = 0
        self.tzname = "UTC"


def describe(canvas: Canvas, *, title: str, author: str, created: datetime) -> None:
    """Put title, author and creation moment (aware) into the PDF's metadata."""
    canvas.setTitle(spelled_out(title)[0])
    canvas.setAuthor(spelled_out(author)[0])
    canvas.setSubject("")
    canvas.setCreator("Privdesk")
    canvas.setProducer("Privdesk")
    document: Any = canvas._doc
    document._timeStamp = CreationMoment(created)


def new_canvas(
    stream: IO[bytes],
    size: tuple[float, float],
    *,
    language: str,
    title: str,
    author: str,
    created: datetime,
) -> Canvas:
    """A canvas that writes to `stream` when saved; `size` in points, `language` as `es-CO`."""
    from reportlab.pdfgen.canvas import Canvas

    register_fonts()
    canvas = Canvas(
        stream,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        lang=language,
        initialFontName=REGULAR,
    )
    describe(canvas, title=title, author=author, created=created)
    return canvas
