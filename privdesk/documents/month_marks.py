"""The marks of a month's entries on paper: a small drawing for each, never colour alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from privdesk.documents.canvas import INK, QUIET
from privdesk.rules.urgency import (
    DUE_SOON,
    DUE_TODAY,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    TARGET_PASSED,
    WAITING,
)
from privdesk.store.month_agenda import MET, MISSED, TARGET

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class PaperFace(NamedTuple):
    """Ground ("" for none), ink, and whether the words are set bold."""

    ground: str
    ink: str
    is_bold: bool = False


FACES: dict[str, PaperFace] = {
    OVERDUE: PaperFace("#b3261e", "#ffffff", True),
    DUE_TODAY: PaperFace("#fbe8e6", "#a9211a", True),
    DUE_SOON: PaperFace("#fdefd0", "#754600"),
    ISSUED_UNSENT: PaperFace("#e2eff5", "#0e5f7e"),
    TARGET_PASSED: PaperFace("", "#754600"),
    WAITING: PaperFace("", QUIET),
    IN_TIME: PaperFace("", INK),
    TARGET: PaperFace("", QUIET),
    MET: PaperFace("", QUIET),
    MISSED: PaperFace("", "#a9211a"),
}


def draw_mark(canvas: Canvas, mark: str, left: float, bottom: float, side: float) -> None:
    """Draw a mark in a square of that side, in its face's ink."""
    canvas.saveState()
    canvas.setStrokeColor(FACES[mark].ink)
    canvas.setFillColor(FACES[mark].ink)
    canvas.setLineWidth(side / 11)
    canvas.translate(left, bottom)
    canvas.scale(side, side)
    canvas.setLineWidth(0.09)
    _DRAWN[mark](canvas)
    canvas.restoreState()


def _ring(canvas: Canvas) -> None:
    canvas.circle(0.5, 0.5, 0.42, stroke=1, fill=0)


def _alert(canvas: Canvas) -> None:
    _ring(canvas)
    canvas.line(0.5, 0.46, 0.5, 0.74)
    canvas.circle(0.5, 0.3, 0.03, stroke=1, fill=1)


def _clock(canvas: Canvas) -> None:
    _ring(canvas)
    canvas.line(0.5, 0.5, 0.5, 0.76)
    canvas.line(0.5, 0.5, 0.68, 0.4)


def _hourglass(canvas: Canvas) -> None:
    for one, other in (((0.2, 0.9), (0.8, 0.1)), ((0.8, 0.9), (0.2, 0.1))):
        canvas.line(*one, *other)
    for y in (0.9, 0.1):
        canvas.line(0.2, y, 0.8, y)


def _plane(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(0.06, 0.56)
    for x, y in ((0.94, 0.94), (0.62, 0.06), (0.46, 0.44)):
        path.lineTo(x, y)
    path.close()
    canvas.drawPath(path, stroke=1, fill=0)


def _flag(canvas: Canvas) -> None:
    canvas.line(0.2, 0.06, 0.2, 0.92)
    canvas.rect(0.2, 0.48, 0.62, 0.42, stroke=1, fill=0)


def _pause(canvas: Canvas) -> None:
    _ring(canvas)
    for x in (0.4, 0.6):
        canvas.line(x, 0.32, x, 0.68)


def _running(canvas: Canvas) -> None:
    _ring(canvas)
    canvas.circle(0.5, 0.5, 0.1, stroke=1, fill=1)


def _check(canvas: Canvas) -> None:
    _ring(canvas)
    canvas.line(0.3, 0.5, 0.45, 0.35)
    canvas.line(0.45, 0.35, 0.72, 0.64)


_DRAWN: dict[str, Callable[[Canvas], None]] = {
    OVERDUE: _alert,
    DUE_TODAY: _clock,
    DUE_SOON: _hourglass,
    ISSUED_UNSENT: _plane,
    TARGET_PASSED: _flag,
    WAITING: _pause,
    IN_TIME: _running,
    TARGET: _flag,
    MET: _check,
    MISSED: _alert,
}
