"""A letter's blocks as reportlab flowables; text is escaped, so data is never read as markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from privdesk.documents.canvas import AMBER, AMBER_GROUND, INK, LINE
from privdesk.documents.drawn_pictures import picture_within
from privdesk.documents.fonts import BOLD, REGULAR, code_point, unprintable
from privdesk.documents.letter import (
    Block,
    Heading,
    Letter,
    Line,
    Listing,
    Paragraph,
    Run,
    Signature,
    Table,
)
from privdesk.documents.spanish import letter_words

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

SIZE = 10.2
LEADING = 14.6
CELL_SIZE = 9.6
CELL_LEADING = 13.0
INDENT = 18.0
SIGNATURE_ROOM = 40.0
SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 170.0, 58.0
LINES_AT_ONCE = 30
SHORT, SHORT_LINES = 900, 10
_HEADING_SIZES = {1: 12.5, 2: 10.4}


def letter_flowables(
    blocks: tuple[Block, ...], width: float, signature: bytes | None = None
) -> list[Flowable]:
    """The flowables of a letter that is `width` points wide; `signature` is a PNG, signed with.

    A heading stays with what follows, the signature with the end of the letter around it: no page
    holds only a signature, or only the enclosures.
    """
    from reportlab.platypus import KeepTogether

    start, end = closing(blocks)
    if start == end:
        return list(_flowables(blocks, width, 0))
    together: list[Flowable] = []
    for block in blocks[start:end]:
        if isinstance(block, Signature):
            together.append(_signature(signature))
            signature = None
        else:
            together += _flowables((block,), width, 0)
    return [
        *_flowables(blocks[:start], width, 0),
        KeepTogether(together),
        *_flowables(blocks[end:], width, 0),
    ]


def _signature(picture: bytes | None) -> Flowable:
    """The room to sign in, with the picture of the signature where there is one."""
    from reportlab.platypus import Image, Spacer

    if picture is None:
        return Spacer(0, SIGNATURE_ROOM)
    drawn = picture_within(picture, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)
    return Image(BytesIO(picture), drawn.width, drawn.height, hAlign="LEFT")


def closing(blocks: tuple[Block, ...]) -> tuple[int, int]:
    """Where the words that stay with the signature begin and end; nowhere without a signature."""
    signed = next((n for n, block in enumerate(blocks) if isinstance(block, Signature)), None)
    if signed is None:
        return 0, 0
    start, end = max(0, signed - 1), min(signed + 2, len(blocks))
    if start > 0 and isinstance(blocks[start - 1], Paragraph):
        start -= 1
    if _is_short(blocks[end:]):
        end = len(blocks)
    if not _is_short(blocks[start:signed]):
        start = max(0, signed - 1)
    if start > 0 and isinstance(blocks[start - 1], Heading):
        start -= 1  # reportlab keeps a heading with a paragraph, not with what is kept together
    return start, end


def _is_short(blocks: tuple[Block, ...]) -> bool:
    """Whether blocks take a quarter of a page at most, so that they can move to the next one."""
    words = Letter("", blocks, (), ()).text
    return len(words) <= SHORT and words.count("\n") <= SHORT_LINES


def _flowables(blocks: Iterable[Block], width: float, depth: int) -> Iterator[Flowable]:
    from reportlab.platypus import Paragraph as Flowing
    from reportlab.platypus import Spacer

    for block in blocks:
        match block:
            case Heading(level=level, lines=lines):
                yield Flowing(_markup(lines), _style("heading", level=min(level, 3)))
            case Paragraph(lines=lines, is_quoted=is_quoted):
                # In pieces: reportlab goes over all the rest of a paragraph at every page break.
                while len(lines) > LINES_AT_ONCE:
                    yield Flowing(
                        _markup(lines[:LINES_AT_ONCE]), _style("piece", depth=depth + is_quoted)
                    )
                    lines = lines[LINES_AT_ONCE:]
                yield Flowing(_markup(lines), _style("text", depth=depth + is_quoted))
            case Listing():
                yield from _listing(block, width, depth)
                yield Spacer(0, 4)
            case Table(rows=rows):
                yield _table(rows, width)
                yield Spacer(0, 8)
            case Signature():
                yield Spacer(0, SIGNATURE_ROOM)


def _listing(listing: Listing, width: float, depth: int) -> Iterator[Flowable]:
    from reportlab.platypus import Paragraph as Flowing

    for place, item in enumerate(listing.items):
        bullet = "•" if listing.first is None else f"{listing.first + place}."
        first, *others = item or (Paragraph(()),)
        if isinstance(first, Paragraph):
            text = _markup(first.lines)
            yield Flowing(text, _style("item", depth=depth + 1), bulletText=bullet)
        else:
            yield Flowing("", _style("item", depth=depth + 1), bulletText=bullet)
            others = list(item)
        yield from _flowables(others, width, depth + 1)


def _table(rows: tuple[tuple[tuple[Line, ...], ...], ...], width: float) -> Flowable:
    from reportlab.platypus import Paragraph as Flowing
    from reportlab.platypus import Table as Grid

    columns = max(len(row) for row in rows)
    widths = [width / columns] * columns
    if columns == 2:  # a datum and its content, as in the letter's picture
        widths = [width * 0.34, width * 0.66]
    style = _style("cell")
    head = _style("head")
    cells = [
        [Flowing(_markup(cell), head if number == 0 else style) for cell in row]
        + [""] * (columns - len(row))
        for number, row in enumerate(rows)
    ]
    grid = Grid(cells, colWidths=widths, repeatRows=1, splitInRow=1)
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), REGULAR, CELL_SIZE, CELL_LEADING),
            ("GRID", (0, 0), (-1, -1), 0.6, LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("LEFTPADDING", (0, 0), (-1, -1), 6),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ]
    )
    return grid


def _markup(lines: tuple[Line, ...]) -> str:
    """The lines in reportlab's markup, everything of the letter escaped."""
    return "<br/>".join("".join(map(_run, line)) for line in lines)


def _run(run: Run) -> str:
    if run.is_missing:
        text = _amber(escape(letter_words()["missing"].format(name=run.text)))
    else:
        text = _printed(run.text)
    if run.italic:
        text = f"<i>{text}</i>"
    return f"<b>{text}</b>" if run.bold else text


def _printed(text: str) -> str:
    """Escaped text; characters without a glyph stand out as `U+XXXX`, spaces are all kept."""
    marks = {ord(c): f"\x00{code_point(c)}\x01" for c in unprintable(text)}
    parts = text.expandtabs(4).translate(marks).split("\x00")
    printed = _spaced(parts[0])
    for part in parts[1:]:
        mark, _, rest = part.partition("\x01")
        printed += _amber(mark) + _spaced(rest)
    return printed


def _spaced(text: str) -> str:
    if text.startswith(" "):
        text = "\u00a0" + text[1:]
    return escape(text.replace("  ", " \u00a0"))


def _amber(text: str) -> str:
    return f'<font color="{AMBER}" backColor="{AMBER_GROUND}">{text}</font>'


@cache
def _style(kind: str, depth: int = 0, level: int = 0) -> ParagraphStyle:
    from reportlab.lib.styles import ParagraphStyle

    given: dict[str, Any] = {
        "fontName": REGULAR,
        "fontSize": SIZE,
        "leading": LEADING,
        "textColor": INK,
        "spaceAfter": 8,
        "splitLongWords": 1,
        "allowWidows": 0,
        "allowOrphans": 0,
    }
    if kind in ("cell", "head"):
        given |= {"fontSize": CELL_SIZE, "leading": CELL_LEADING, "spaceAfter": 0}
    elif kind == "heading":
        size = _HEADING_SIZES.get(level, SIZE)
        given |= {"fontName": BOLD, "fontSize": size, "leading": size + 4.4, "keepWithNext": 1}
        given |= {"spaceBefore": 3, "spaceAfter": 5}
    if depth and kind in ("text", "item", "piece"):
        given |= {"leftIndent": INDENT * depth, "bulletIndent": INDENT * (depth - 1) + 4}
        given |= {"bulletFontName": REGULAR, "bulletFontSize": SIZE}
        given |= {"spaceAfter": 4 if kind == "item" else 8}
    if kind == "piece":
        given |= {"spaceAfter": 0}
    return ParagraphStyle(f"{kind}-{depth}-{level}", **given)
