"""A table on paper that loses nothing: columns as wide as their texts ask, rows over many pages."""

from __future__ import annotations

from collections.abc import Sequence

from privdesk.documents.canvas import QUIET
from privdesk.documents.fonts import MEDIUM, REGULAR
from privdesk.documents.record_pages import BETWEEN, LEADING, PAGE_HEIGHT, SIZE, Cell, RecordPages
from privdesk.documents.register import Column
from privdesk.documents.register_columns import column_widths
from privdesk.documents.sheet_pages import SIDE, WIDTH
from privdesk.documents.wrapping import face

_INDENT = 12.0
_MOST_HEAD = 3
_LONGEST_WORD = 18
_WIDEST = 46


def draw_grid(
    pages: RecordPages,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    below: Sequence[Sequence[str]] = (),
    opens: Sequence[str] = (),
) -> None:
    """Draw rows under heads that are repeated on each page.

    `below` are texts under each row, across the page. `opens` are bookmarks, one a row: a click
    goes there, and the last column shows its page.
    """
    columns = [_fitted(place, head, rows) for place, head in enumerate(heads)]
    widths = column_widths(columns, face(MEDIUM, SIZE), WIDTH + BETWEEN)
    lefts = [SIDE + sum(widths[:place]) for place in range(len(widths))]
    places = list(zip(lefts, widths, strict=True))
    titles = [
        Cell(left, face(MEDIUM, SIZE).clipped(text, width - BETWEEN, _MOST_HEAD), MEDIUM, QUIET)
        for text, (left, width) in zip(heads, places, strict=True)
    ]

    def head() -> None:
        pages.beside(titles)
        pages.rule()

    pages.room((max((len(t.lines) for t in titles), default=0) + 3) * LEADING)
    head()
    for number, row in enumerate(rows):
        cells = [
            Cell(left, face(REGULAR, SIZE).lines(pages.printed(text), width - BETWEEN))
            for text, (left, width) in zip(row, places, strict=True)
        ]
        key = opens[number] if opens else ""
        if key:
            cells[-1] = cells[-1]._replace(page_of=key)
        others = [
            Cell(SIDE + _INDENT, face(REGULAR, SIZE).lines(pages.printed(text), WIDTH - _INDENT))
            for text in (below[number] if below else ())
        ]
        height = pages.height(cells) + sum(pages.height([cell]) for cell in others)
        if height <= PAGE_HEIGHT / 2 and pages.room(height):
            head()
        pages.beside(cells, head, key)
        for cell in others:
            pages.beside([cell._replace(colour=QUIET)], head)
        pages.rule()
    pages.y -= 4


def _fitted(place: int, head: str, rows: Sequence[Sequence[str]]) -> Column:
    """A column that wants the width of its longest text, and never breaks an ordinary word."""
    texts = [row[place][:400] for row in rows]
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    words = [word for text in texts for word in text.split() if len(word) <= _LONGEST_WORD]
    widest = max(words, key=len, default="")
    hint = max(5, len(head) // 2, min(longest, _WIDEST))
    return Column(str(place), head, width_hint=hint, choices=(widest,) if widest else ())
