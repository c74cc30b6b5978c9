"""Boxes to tick on paper: a label, and beside it each choice with its box."""

from __future__ import annotations

from collections.abc import Sequence

from privdesk.documents.canvas import AMBER, INK, QUIET
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR
from privdesk.documents.record_pages import (
    BETWEEN,
    GAP,
    LABEL_WIDTH,
    LEADING,
    SIZE,
    Cell,
    RecordPages,
)
from privdesk.documents.sheet_pages import SIDE, WIDTH
from privdesk.documents.wrapping import face

_BOX = 7.2
_AFTER_BOX = 5.0
_APART = 16.0
_LEFT = SIDE + LABEL_WIDTH


def draw_boxes(
    pages: RecordPages, label: str, choices: Sequence[tuple[str, bool]], note: str = ""
) -> None:
    """The choices with their boxes, side by side where all fit on one line; `note` stands after.

    The box of what is chosen holds an X.
    """
    font = face(REGULAR, SIZE)
    flat = " ".join(pages.printed(label).split())
    labels = face(MEDIUM, SIZE).clipped(flat, LABEL_WIDTH - BETWEEN, 5)
    texts = [pages.printed(text) for text, _ in choices]
    chosen = [is_chosen for _, is_chosen in choices]
    wanted = sum(_BOX + _AFTER_BOX + font.width(text) + _APART for text in texts)
    fits = wanted + font.width(note) <= WIDTH - LABEL_WIDTH and not any("\n" in t for t in texts)
    pages.room(max(len(labels), 1 if fits else 3) * LEADING + GAP)
    page, top = pages.page, pages.y
    for number, line in enumerate(labels, 1):
        pages.put(SIDE, top - number * LEADING, line, MEDIUM, SIZE, QUIET)
    if fits:
        _draw_beside(pages, texts, chosen, note)
    else:
        _draw_below(pages, texts, chosen, note)
    if pages.page == page:
        pages.y = min(pages.y, top - len(labels) * LEADING - GAP)
    pages.rule()


def _draw_beside(
    pages: RecordPages, texts: Sequence[str], chosen: Sequence[bool], note: str
) -> None:
    """All choices on one line."""
    left, y = _LEFT, pages.y - LEADING
    for text, is_chosen in zip(texts, chosen, strict=True):
        left = _draw_box(pages, left, y, is_chosen)
        pages.put(left, y, text, REGULAR, SIZE)
        left += face(REGULAR, SIZE).width(text) + _APART
    pages.put(left, y, pages.printed(note), MEDIUM, SIZE, AMBER)
    pages.y = y - GAP


def _draw_below(
    pages: RecordPages, texts: Sequence[str], chosen: Sequence[bool], note: str
) -> None:
    """One choice under the other."""
    width = WIDTH - LABEL_WIDTH - _BOX - _AFTER_BOX
    for text, is_chosen in zip(texts, chosen, strict=True):
        lines = face(REGULAR, SIZE).lines(text, width)
        pages.room(min(len(lines), 3) * LEADING + GAP)
        _draw_box(pages, _LEFT, pages.y - LEADING, is_chosen)
        pages.beside([Cell(_LEFT + _BOX + _AFTER_BOX, lines)])
        pages.y += GAP - 2
    pages.y -= GAP - 2
    if note:
        noted = face(MEDIUM, SIZE).lines(pages.printed(note), WIDTH - LABEL_WIDTH)
        pages.beside([Cell(_LEFT, noted, MEDIUM, AMBER)])


def _draw_box(pages: RecordPages, left: float, y: float, is_chosen: bool) -> float:
    """Draw one box; gives where its text begins."""
    pages.canvas.setStrokeColor(INK)
    pages.canvas.setLineWidth(0.7)
    pages.canvas.rect(left, y - 0.8, _BOX, _BOX)
    if is_chosen:
        pages.put(left + 1.2, y + 0.2, "X", BOLD, 7.6)
    return left + _BOX + _AFTER_BOX
